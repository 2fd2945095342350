import { graphql, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Field, LinkButton, Notice, PasswordInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Failure } from '../../shared/failure.tsx';
import { useForm } from '../../shared/use-form.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessPage } from './access-page.tsx';

const ResetPassword = graphql(`
  mutation ShopResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
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

export function ResetPage() {
  const { t } = useWords();
  const [search] = useSearchParams();
  const form = useForm({ password: '' });
  const [refused, setRefused] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const reset = useScopedMutation(ResetPassword, {
    onSuccess: ({ resetPassword: answer }) => {
      switch (answer.__typename) {
        case 'Done':
          return setDone(true);
        case 'Refused':
          return setRefused(answer.message);
        case 'InvalidInput':
          return form.showProblems(answer.fields);
        default:
          return unreachable(answer);
      }
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.requireTexts('password'))
      reset.mutate({ input: { token: search.get('token') ?? '', ...form.values } });
  };
  if (done) {
    return (
      <AccessPage title={t('shop.reset.done')} lead={t('shop.reset.doneText')}>
        <LinkButton variant="primary" to="/login">
          {t('common.action.logIn')}
        </LinkButton>
      </AccessPage>
    );
  }
  return (
    <AccessPage title={t('shop.reset.title')}>
      <form ref={form.ref} className="sh-form" onSubmit={submit} noValidate>
        {refused ? (
          <Notice
            tone="danger"
            action={
              <LinkButton size="small" to="/forgotten">
                {t('shop.reset.again')}
              </LinkButton>
            }
          >
            {refused}
          </Notice>
        ) : null}
        {reset.error ? <Failure error={reset.error} /> : null}
        <Field
          label={t('shop.reset.password')}
          hint={t('shop.password.rules')}
          error={form.errorOf('password')}
        >
          <PasswordInput {...form.input('password')} autoComplete="new-password" />
        </Field>
        <Button type="submit" variant="primary" wide busy={reset.isPending}>
          {t('shop.reset.button')}
        </Button>
      </form>
    </AccessPage>
  );
}
