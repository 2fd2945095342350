import { graphql, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Field, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useForm } from '../../shared/use-form.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessLink, AccessPage } from './access-page.tsx';

const RequestPasswordReset = graphql(`
  mutation ShopRequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email) {
      __typename
      ... on InvalidInput {
        code
        message
        fields {
          path
          code
        }
      }
    }
  }
`);

export function ForgottenPage() {
  const { t } = useWords();
  const form = useForm({ email: '' });
  const [sent, setSent] = useState(false);
  const ask = useScopedMutation(RequestPasswordReset, {
    onSuccess: ({ requestPasswordReset: answer }) => {
      switch (answer.__typename) {
        case 'Done':
          return setSent(true);
        case 'InvalidInput':
          return form.showProblems(answer.fields);
        default:
          return unreachable(answer);
      }
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.requireTexts('email')) ask.mutate(form.values);
  };
  if (sent) {
    return (
      <AccessPage
        title={t('shop.forgotten.sent')}
        lead={t('shop.forgotten.sentText', { email: form.values.email })}
      >
        <p>
          <AccessLink to="/login">{t('shop.forgotten.back')}</AccessLink>
        </p>
      </AccessPage>
    );
  }
  return (
    <AccessPage title={t('shop.forgotten.title')} lead={t('shop.forgotten.lead')}>
      <form ref={form.ref} className="sh-form" onSubmit={submit} noValidate>
        {ask.error ? <Failure error={ask.error} /> : null}
        <Field label={t('common.field.email')} error={form.errorOf('email')}>
          <TextInput {...form.input('email')} type="email" inputMode="email" autoComplete="username" />
        </Field>
        <Button type="submit" variant="primary" wide busy={ask.isPending}>
          {t('shop.forgotten.button')}
        </Button>
      </form>
      <p className="sh-access__other">
        <AccessLink to="/login">{t('shop.forgotten.back')}</AccessLink>
      </p>
    </AccessPage>
  );
}
