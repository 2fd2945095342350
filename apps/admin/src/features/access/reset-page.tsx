import { graphql } from '@cabas/client';
import { Button, Field, LinkButton, Notice, PasswordInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessFrame } from './access-frame.tsx';

const Reset = graphql(`
  mutation AdminResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...AdminProblem
    }
  }
`);

/** The link of the mail: a new password. */
export function ResetPage() {
  const { t } = useWords();
  const [params] = useSearchParams();
  const reset = useAction(Reset, (result) => result.resetPassword);
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await reset.run({ input: { token: params.get('token') ?? '', password } })) setDone(true);
  };
  return (
    <AccessFrame title={t('admin.reset.title')}>
      {done ? (
        <>
          <Notice tone="success" title={t('admin.reset.done')} />
          <LinkButton variant="primary" to="/log-in">
            {t('common.action.logIn')}
          </LinkButton>
        </>
      ) : (
        <form className="ad-form" onSubmit={(event) => void submit(event)} noValidate>
          <ActionProblem action={reset} shown={['password']} />
          <Field
            label={t('admin.reset.password')}
            hint={t('admin.signUp.passwordHint')}
            error={reset.fieldError('password')}
          >
            <PasswordInput
              autoComplete="new-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              required
              autoFocus
            />
          </Field>
          <Button type="submit" variant="primary" wide busy={reset.busy}>
            {t('admin.reset.submit')}
          </Button>
        </form>
      )}
    </AccessFrame>
  );
}
