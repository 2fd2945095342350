import { graphql } from '@cabas/client';
import { Button, Field, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessFrame } from './access-frame.tsx';
import { CheckMail } from './check-mail.tsx';

const RequestReset = graphql(`
  mutation AdminRequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email) {
      __typename
      ... on Done {
        ok
      }
      ...AdminProblem
    }
  }
`);

/** Says the same whether the address is known or not. */
export function ForgottenPage() {
  const { t } = useWords();
  const ask = useAction(RequestReset, (result) => result.requestPasswordReset);
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await ask.run({ email })) setSent(true);
  };
  if (sent) return <CheckMail email={email} />;
  return (
    <AccessFrame title={t('admin.forgotten.title')} lead={t('admin.forgotten.lead')}>
      <form className="ad-form" onSubmit={(event) => void submit(event)} noValidate>
        <ActionProblem action={ask} shown={['email']} />
        <Field label={t('common.field.email')} error={ask.fieldError('email')}>
          <TextInput
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            required
            autoFocus
          />
        </Field>
        <Button type="submit" variant="primary" wide busy={ask.busy}>
          {t('admin.forgotten.submit')}
        </Button>
      </form>
    </AccessFrame>
  );
}
