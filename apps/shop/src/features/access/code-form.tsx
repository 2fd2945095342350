import { graphql, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Field, TextInput, useToast } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import type { Person } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { RequestSignInCode } from './ask-code-form.tsx';
import { useSignedIn } from './use-signed-in.ts';

const SignInWithCode = graphql(`
  mutation ShopSignInWithCode($code: String!) {
    signInWithCode(code: $code) {
      __typename
      ...ShopPerson
      ... on Problem {
        code
        message
      }
    }
  }
`);

interface CodeFormProps {
  readonly email: string;
  readonly onSignedIn: (person: Person) => void;
  readonly onSecondStep: () => void;
  readonly onPassword: () => void;
}

/** The code of the mail, typed where it was asked for. */
export function CodeForm({ email, onSignedIn, onSecondStep, onPassword }: CodeFormProps) {
  const { t } = useWords();
  const { show } = useToast();
  const signedIn = useSignedIn();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const signIn = useScopedMutation(SignInWithCode, {
    onSuccess: ({ signInWithCode: answer }) => {
      switch (answer.__typename) {
        case 'Viewer':
          signedIn(answer);
          return onSignedIn(answer);
        case 'SecondStep':
          return onSecondStep();
        case 'Refused':
          return setProblem(answer.message);
        default:
          return unreachable(answer);
      }
    },
  });
  const again = useScopedMutation(RequestSignInCode, {
    onSuccess: ({ requestSignInCode: answer }) => {
      setCode('');
      if (answer.__typename === 'Done') return show({ text: t('shop.code.sentAgain') });
      return setProblem(answer.message);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setProblem(undefined);
    if (code.trim() !== '') signIn.mutate({ code });
  };
  return (
    <form className="sh-form" onSubmit={submit} noValidate>
      <p>{t('shop.code.lead', { email })}</p>
      {signIn.error ? <Failure error={signIn.error} /> : null}
      {again.error ? <Failure error={again.error} /> : null}
      <Field label={t('shop.code.field')} hint={t('shop.code.hint')} error={problem}>
        <TextInput
          className="sh-code-input"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoFocus
        />
      </Field>
      <Button type="submit" variant="primary" wide busy={signIn.isPending}>
        {t('common.action.logIn')}
      </Button>
      <Button busy={again.isPending} onClick={() => again.mutate({ email })}>
        {t('shop.code.again')}
      </Button>
      <Button variant="plain" onClick={onPassword}>
        {t('shop.logIn.byPassword')}
      </Button>
    </form>
  );
}
