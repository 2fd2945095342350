/** Every way in, one step a screen: password, or a code by mail; then the second lock, for those who have one. */
import { type ReactNode, useState } from 'react';
import type { Person } from '../../shared/viewer.ts';
import { AskCodeForm } from './ask-code-form.tsx';
import { CodeForm } from './code-form.tsx';
import { LogInForm } from './log-in-form.tsx';
import { SecondStepForm } from './second-step-form.tsx';

export type WayIn = 'password' | 'askCode' | 'code' | 'step';

interface WaysInProps {
  /** Known from an invitation: not changed. */
  readonly email?: string;
  readonly start?: WayIn;
  readonly onSignedIn: (person: Person) => void;
  /** What stands around each step; absent where it is part of another page. */
  readonly frame?: (at: WayIn, children: ReactNode) => ReactNode;
}

export function WaysIn({
  email,
  start = 'password',
  onSignedIn,
  frame = (_at, inside) => inside,
}: WaysInProps) {
  const [at, setAt] = useState(start);
  const [typed, setTyped] = useState(email ?? '');
  const onSecondStep = () => setAt('step');
  const steps: Record<WayIn, () => ReactNode> = {
    password: () => (
      <LogInForm
        {...(email === undefined ? { typed } : { email })}
        onSignedIn={onSignedIn}
        onSecondStep={onSecondStep}
        onByMail={(address) => {
          setTyped(address);
          setAt('askCode');
        }}
      />
    ),
    askCode: () => (
      <AskCodeForm
        email={typed}
        fixed={email !== undefined}
        onSent={(address) => {
          setTyped(address);
          setAt('code');
        }}
        onPassword={() => setAt('password')}
      />
    ),
    code: () => (
      <CodeForm
        email={typed}
        onSignedIn={onSignedIn}
        onSecondStep={onSecondStep}
        onPassword={() => setAt('password')}
      />
    ),
    step: () => <SecondStepForm onSignedIn={onSignedIn} onRestart={() => setAt('password')} />,
  };
  return frame(at, steps[at]());
}
