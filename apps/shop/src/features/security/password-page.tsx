import { graphql } from '@cabas/client';
import { Button, Field, Notice, PasswordInput, useToast } from '@cabas/ui';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Failure } from '../../shared/failure.tsx';
import { Page } from '../../shared/page.tsx';
import { useForm } from '../../shared/use-form.ts';
import { useSensitive } from '../../shared/use-sensitive.ts';
import { useWords } from '../../shared/words.tsx';
import { BackToSecurity } from './back-to-security.tsx';
import { useSecurityQuery, useSecurityRefresh } from './security-query.ts';
import '../../shared/forms.css';

const ChangePassword = graphql(`
  mutation ShopChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
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

export function PasswordPage() {
  const { t } = useWords();
  const { show } = useToast();
  const navigate = useNavigate();
  const refresh = useSecurityRefresh();
  const hasPassword = useSecurityQuery().data?.security.hasPassword ?? true;
  const form = useForm({ password: '' });
  const change = useSensitive(
    ChangePassword,
    (result) => result.changePassword,
    (problem) => {
      if (problem.__typename === 'InvalidInput') form.showProblems(problem.fields);
    },
  );
  const { problem } = change;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!form.requireTexts('password')) return;
    if ((await change.run({ input: form.values })) === undefined) return;
    await refresh();
    show({ text: t('shop.security.passwordChanged') });
    await navigate('/security');
  };
  return (
    <Page
      title={t(hasPassword ? 'shop.security.changePassword' : 'shop.security.choosePassword')}
      lead={t('shop.security.passwordLead')}
      above={<BackToSecurity />}
    >
      <form ref={form.ref} className="sh-form" onSubmit={(event) => void submit(event)} noValidate>
        {problem?.__typename === 'Refused' ? <Notice tone="danger">{problem.message}</Notice> : null}
        {change.failure ? <Failure error={change.failure} /> : null}
        <Field
          label={t('shop.security.newPassword')}
          hint={t('shop.security.passwordHint')}
          error={form.errorOf('password')}
        >
          <PasswordInput {...form.input('password')} autoComplete="new-password" autoFocus />
        </Field>
        <Button type="submit" variant="primary" wide busy={change.busy}>
          {t('common.action.save')}
        </Button>
      </form>
    </Page>
  );
}
