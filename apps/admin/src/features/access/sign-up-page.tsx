import { graphql } from '@cabas/client';
import { Button, Field, PasswordInput, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessFrame } from './access-frame.tsx';
import { CheckMail } from './check-mail.tsx';
import { useNextPath } from './next-path.ts';

const SignUp = graphql(`
  mutation AdminSignUp($input: SignUpInput!) {
    signUp(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...AdminProblem
    }
  }
`);

/** An account; the way in is in the mail. Logging in here at once would mail a second link, and end the first. */
export function SignUpPage() {
  const { t, locale } = useWords();
  const signUp = useAction(SignUp, (result) => result.signUp);
  const next = useNextPath();
  const [person, setPerson] = useState({ givenName: '', familyName: '', email: '', password: '' });
  const [mailed, setMailed] = useState(false);
  const field = (name: keyof typeof person) => ({
    name,
    value: person[name],
    required: true,
    onChange: (event: { target: { value: string } }) => setPerson({ ...person, [name]: event.target.value }),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await signUp.run({ input: { ...person, locale } });
    if (done === undefined) return;
    comeBackTo(next);
    setMailed(true);
  };
  if (mailed) return <CheckMail email={person.email} />;
  return (
    <AccessFrame title={t('admin.signUp.title')} lead={t('admin.signUp.lead')}>
      <form className="ad-form" onSubmit={(event) => void submit(event)} noValidate>
        <ActionProblem action={signUp} shown={['givenName', 'familyName', 'email', 'password']} />
        <div className="ad-pair">
          <Field label={t('common.field.givenName')} error={signUp.fieldError('givenName')}>
            <TextInput autoComplete="given-name" autoFocus {...field('givenName')} />
          </Field>
          <Field label={t('common.field.familyName')} error={signUp.fieldError('familyName')}>
            <TextInput autoComplete="family-name" {...field('familyName')} />
          </Field>
        </div>
        <Field label={t('common.field.email')} error={signUp.fieldError('email')}>
          <TextInput type="email" autoComplete="username" {...field('email')} />
        </Field>
        <Field
          label={t('common.field.password')}
          hint={t('admin.signUp.passwordHint')}
          error={signUp.fieldError('password')}
        >
          <PasswordInput autoComplete="new-password" {...field('password')} />
        </Field>
        <Button type="submit" variant="primary" wide busy={signUp.busy}>
          {t('admin.signUp.submit')}
        </Button>
        <p>
          {t('admin.signUp.known')}{' '}
          <Link to={`/log-in?next=${encodeURIComponent(next)}`}>{t('common.action.logIn')}</Link>
        </p>
      </form>
    </AccessFrame>
  );
}

/** The mail's link opens the shop, which goes on to the page kept here (its `remembered-next.ts`). Paths without a token only. */
function comeBackTo(next: string): void {
  if (next.includes('token=')) return;
  try {
    localStorage.setItem('cabas.next', next === '/' ? '/admin' : `/admin${next}`);
  } catch {
    // Without storage one comes back to the shop's home, which leads here.
  }
}
