import { graphql, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Field, Notice, PasswordInput, TextInput } from '@cabas/ui';
import { IconMail } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useForm } from '../../shared/use-form.ts';
import type { Person } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessLink } from './access-page.tsx';
import { useSignedIn } from './use-signed-in.ts';

const LogIn = graphql(`
  mutation ShopLogIn($input: LogInInput!) {
    logIn(input: $input) {
      __typename
      ...ShopPerson
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

interface LogInFormProps {
  /** Known from an invitation: shown and not changed. */
  readonly email?: string;
  /** Typed before, and to be changed if need be. */
  readonly typed?: string;
  readonly onSignedIn: (person: Person) => void;
  /** The password was right, and there is a second lock. */
  readonly onSecondStep: () => void;
  /** Rather a code by mail; with the address typed so far. */
  readonly onByMail: (email: string) => void;
}

export function LogInForm({ email, typed = '', onSignedIn, onSecondStep, onByMail }: LogInFormProps) {
  const { t } = useWords();
  const signedIn = useSignedIn();
  const form = useForm({ email: email ?? typed, password: '' });
  const [refused, setRefused] = useState<string | null>(null);
  const logIn = useScopedMutation(LogIn, {
    onSuccess: ({ logIn: answer }) => {
      switch (answer.__typename) {
        case 'Viewer':
          signedIn(answer);
          return onSignedIn(answer);
        case 'SecondStep':
          return onSecondStep();
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
    if (form.requireTexts('email', 'password')) logIn.mutate({ input: form.values });
  };
  return (
    <form ref={form.ref} className="sh-form" onSubmit={submit} noValidate>
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      {logIn.error ? <Failure error={logIn.error} /> : null}
      <Field label={t('common.field.email')} error={form.errorOf('email')}>
        <TextInput
          {...form.input('email')}
          type="email"
          inputMode="email"
          autoComplete="username"
          readOnly={email !== undefined}
        />
      </Field>
      <Field label={t('common.field.password')} error={form.errorOf('password')}>
        <PasswordInput {...form.input('password')} autoComplete="current-password" />
      </Field>
      <Button type="submit" variant="primary" wide busy={logIn.isPending}>
        {t('common.action.logIn')}
      </Button>
      <p>
        <AccessLink to="/forgotten">{t('shop.logIn.forgotten')}</AccessLink>
      </p>
      <p className="sh-access__or">{t('shop.logIn.or')}</p>
      <Button wide icon={IconMail} onClick={() => onByMail(form.values.email)}>
        {t('shop.logIn.byMail')}
      </Button>
    </form>
  );
}
