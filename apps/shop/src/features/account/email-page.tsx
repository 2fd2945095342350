/** Another address: asked for here, counts once its mailbox answered. */
import { graphql } from '@cabas/client';
import { Button, Field, Notice, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { Page } from '../../shared/page.tsx';
import { useForm } from '../../shared/use-form.ts';
import { useSensitive } from '../../shared/use-sensitive.ts';
import { useViewer } from '../../shared/viewer.ts';
import { useAccountWords } from './account-words.ts';
import { BackToAccount } from './back-to-account.tsx';
import '../../shared/forms.css';

const ChangeEmail = graphql(`
  mutation ShopChangeEmail($input: ChangeEmailInput!) {
    changeEmail(input: $input) {
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

export function EmailPage() {
  const { t } = useAccountWords();
  const person = useViewer();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ email: '' });
  const change = useSensitive(
    ChangeEmail,
    (result) => result.changeEmail,
    (problem) => {
      if (problem.__typename === 'InvalidInput') form.showProblems(problem.fields);
    },
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!form.requireTexts('email')) return;
    if ((await change.run({ input: form.values })) !== undefined) setSentTo(form.values.email.trim());
  };
  return (
    <Page
      title={t('account.email.title')}
      lead={person ? t('account.email.lead', { email: person.email }) : undefined}
      above={<BackToAccount />}
    >
      {sentTo ? (
        <Notice tone="success">{t('account.email.sent', { email: sentTo })}</Notice>
      ) : (
        <form ref={form.ref} className="sh-form" onSubmit={(event) => void submit(event)} noValidate>
          {change.problem?.__typename === 'Refused' ? (
            <Notice tone="danger">{change.problem.message}</Notice>
          ) : null}
          {change.failure ? <Failure error={change.failure} /> : null}
          <Field
            label={t('account.email.field')}
            hint={t('account.email.hint')}
            error={form.errorOf('email')}
          >
            <TextInput {...form.input('email')} type="email" autoComplete="email" />
          </Field>
          <p className="sh-soft sh-small">{t('account.email.former')}</p>
          <Button type="submit" variant="primary" busy={change.busy}>
            {t('account.email.send')}
          </Button>
        </form>
      )}
    </Page>
  );
}
