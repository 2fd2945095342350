/** Opens an account; the server answers the same whether the address is known or not, so the next step is the mailbox. */
import { graphql, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Field, PasswordInput, TextInput } from '@cabas/ui';
import type { FormEvent } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useForm } from '../../shared/use-form.ts';
import { useWords } from '../../shared/words.tsx';

const SignUp = graphql(`
  mutation ShopSignUp($input: SignUpInput!) {
    signUp(input: $input) {
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

interface SignUpFormProps {
  /** Known from an invitation: shown and not changed. */
  readonly email?: string;
  /** Slug of the collective one came to join. */
  readonly joining?: string | undefined;
  readonly onDone: (account: { email: string; password: string }) => void;
}

export function SignUpForm({ email, joining, onDone }: SignUpFormProps) {
  const { t, locale } = useWords();
  const form = useForm({ givenName: '', familyName: '', email: email ?? '', password: '' });
  const signUp = useScopedMutation(SignUp, {
    onSuccess: ({ signUp: answer }) => {
      switch (answer.__typename) {
        case 'Done':
          return onDone(form.values);
        case 'InvalidInput':
          return form.showProblems(answer.fields);
        default:
          return unreachable(answer);
      }
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.requireTexts('givenName', 'familyName', 'email', 'password'))
      signUp.mutate({ input: { ...form.values, locale, ...(joining && { joining }) } });
  };
  return (
    <form ref={form.ref} className="sh-form" onSubmit={submit} noValidate>
      {signUp.error ? <Failure error={signUp.error} /> : null}
      <div className="sh-form__pair">
        <Field label={t('common.field.givenName')} error={form.errorOf('givenName')}>
          <TextInput {...form.input('givenName')} autoComplete="given-name" />
        </Field>
        <Field label={t('common.field.familyName')} error={form.errorOf('familyName')}>
          <TextInput {...form.input('familyName')} autoComplete="family-name" />
        </Field>
      </div>
      <Field label={t('common.field.email')} error={form.errorOf('email')}>
        <TextInput
          {...form.input('email')}
          type="email"
          inputMode="email"
          autoComplete="username"
          readOnly={email !== undefined}
        />
      </Field>
      <Field
        label={t('common.field.password')}
        hint={t('shop.password.rules')}
        error={form.errorOf('password')}
      >
        <PasswordInput {...form.input('password')} autoComplete="new-password" />
      </Field>
      <Button type="submit" variant="primary" wide busy={signUp.isPending}>
        {t('shop.signUp.button')}
      </Button>
      <p className="sh-soft sh-small">{t('shop.signUp.privacy')}</p>
    </form>
  );
}
