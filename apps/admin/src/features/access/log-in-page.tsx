import { Button, Field, LinkButton, PasswordInput, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useSignedIn } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessFrame } from './access-frame.tsx';
import { useNextPath } from './next-path.ts';
import { useLogIn } from './use-log-in.ts';

/** The other ways in are the shop's: one account, one origin; it leads back here. */
const inShop = (way: 'code' | 'step', next: string) =>
  `/login?way=${way}&next=${encodeURIComponent(`/admin${next}`)}`;

export function LogInPage() {
  const { t } = useWords();
  const logIn = useLogIn();
  const signedIn = useSignedIn();
  const navigate = useNavigate();
  const next = useNextPath();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const viewer = await logIn.run({ input: { email, password } });
    if (viewer === undefined) return;
    if (viewer.__typename === 'SecondStep') return window.location.assign(inShop('step', next));
    signedIn(viewer);
    await navigate(next, { replace: true });
  };
  return (
    <AccessFrame title={t('admin.logIn.title')}>
      <form className="ad-form" onSubmit={(event) => void submit(event)} noValidate>
        <ActionProblem action={logIn} shown={['email', 'password']} />
        <Field label={t('common.field.email')} error={logIn.fieldError('email')}>
          <TextInput
            type="email"
            name="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            required
            autoFocus
          />
        </Field>
        <Field label={t('common.field.password')} error={logIn.fieldError('password')}>
          <PasswordInput
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            required
          />
        </Field>
        <Button type="submit" variant="primary" wide busy={logIn.busy}>
          {t('common.action.logIn')}
        </Button>
        <LinkButton wide href={inShop('code', next)}>
          {t('admin.logIn.byMail')}
        </LinkButton>
        <p>
          <Link to="/forgotten">{t('admin.logIn.forgotten')}</Link>
        </p>
        <p>
          {t('admin.logIn.new')}{' '}
          <Link to={`/sign-up?next=${encodeURIComponent(next)}`}>{t('admin.logIn.signUp')}</Link>
        </p>
      </form>
    </AccessFrame>
  );
}
