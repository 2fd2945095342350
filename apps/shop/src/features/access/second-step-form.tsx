import { graphql, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Checkbox, Field, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import type { Person } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { useSignedIn } from './use-signed-in.ts';

const PassSecondStep = graphql(`
  mutation ShopPassSecondStep($input: PassSecondStepInput!) {
    passSecondStep(input: $input) {
      __typename
      ...ShopPerson
      ... on Problem {
        code
        message
      }
    }
  }
`);

interface SecondStepFormProps {
  readonly onSignedIn: (person: Person) => void;
  readonly onRestart: () => void;
}

/** The second lock: the app's code, or one of the recovery codes. */
export function SecondStepForm({ onSignedIn, onRestart }: SecondStepFormProps) {
  const { t } = useWords();
  const signedIn = useSignedIn();
  const [lost, setLost] = useState(false);
  const [code, setCode] = useState('');
  const [trustDevice, setTrustDevice] = useState(false);
  const [problem, setProblem] = useState<{ code: string; message: string } | null>(null);
  const pass = useScopedMutation(PassSecondStep, {
    onSuccess: ({ passSecondStep: answer }) => {
      switch (answer.__typename) {
        case 'Viewer':
          signedIn(answer);
          return onSignedIn(answer);
        case 'InvalidInput':
        case 'Refused':
          return setProblem(answer);
        default:
          return unreachable(answer);
      }
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    if (code.trim() !== '') pass.mutate({ input: { code, trustDevice } });
  };
  const turn = () => {
    setLost(!lost);
    setCode('');
    setProblem(null);
  };
  return (
    <form className="sh-form" onSubmit={submit} noValidate>
      <p>{t(lost ? 'shop.step.recoveryLead' : 'shop.step.lead')}</p>
      {pass.error ? <Failure error={pass.error} /> : null}
      <Field label={t(lost ? 'shop.step.recoveryField' : 'shop.step.field')} error={problem?.message}>
        <TextInput
          key={String(lost)}
          className="sh-code-input"
          name="code"
          inputMode={lost ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          autoCapitalize="none"
          maxLength={20}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoFocus
        />
      </Field>
      <Checkbox label={t('shop.step.trust')} checked={trustDevice} onChange={setTrustDevice} />
      <Button type="submit" variant="primary" wide busy={pass.isPending}>
        {t('common.action.logIn')}
      </Button>
      {problem?.code === 'SECOND_STEP_EXPIRED' ? (
        <Button onClick={onRestart}>{t('shop.step.restart')}</Button>
      ) : (
        <Button variant="plain" onClick={turn}>
          {t(lost ? 'shop.step.found' : 'shop.step.lost')}
        </Button>
      )}
    </form>
  );
}
