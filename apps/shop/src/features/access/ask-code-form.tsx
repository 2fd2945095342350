import { graphql, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Field, Notice, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useForm } from '../../shared/use-form.ts';
import { useWords } from '../../shared/words.tsx';

export const RequestSignInCode = graphql(`
  mutation ShopRequestSignInCode($email: String!) {
    requestSignInCode(email: $email) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
    }
  }
`);

interface AskCodeFormProps {
  readonly email: string;
  readonly fixed: boolean;
  readonly onSent: (email: string) => void;
  readonly onPassword: () => void;
}

/** To which address the code goes. */
export function AskCodeForm({ email, fixed, onSent, onPassword }: AskCodeFormProps) {
  const { t } = useWords();
  const form = useForm({ email });
  const [refused, setRefused] = useState<string | null>(null);
  const ask = useScopedMutation(RequestSignInCode, {
    onSuccess: ({ requestSignInCode: answer }) => {
      switch (answer.__typename) {
        case 'Done':
          return onSent(form.values.email.trim());
        case 'InvalidInput':
          return form.showProblems(answer.fields);
        case 'Refused':
          return setRefused(answer.message);
        default:
          return unreachable(answer);
      }
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRefused(null);
    if (form.requireTexts('email')) ask.mutate(form.values);
  };
  return (
    <form ref={form.ref} className="sh-form" onSubmit={submit} noValidate>
      <p>{t('shop.askCode.lead')}</p>
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      {ask.error ? <Failure error={ask.error} /> : null}
      <Field label={t('common.field.email')} error={form.errorOf('email')}>
        <TextInput
          {...form.input('email')}
          type="email"
          inputMode="email"
          autoComplete="username"
          readOnly={fixed}
          autoFocus
        />
      </Field>
      <Button type="submit" variant="primary" wide busy={ask.isPending}>
        {t('shop.logIn.byMail')}
      </Button>
      <Button variant="plain" onClick={onPassword}>
        {t('shop.logIn.byPassword')}
      </Button>
    </form>
  );
}
