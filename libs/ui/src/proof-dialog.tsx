import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';
import { PasswordInput, TextInput } from './inputs.tsx';

export interface Proof {
  readonly password?: string;
  readonly mailCode?: string;
  readonly code?: string;
}
/** `LOCK`: the second factor; then nothing else counts. */
export type ProofWay = 'PASSWORD' | 'MAIL' | 'LOCK';
export type ProofWord =
  | `common.proof.${'title' | 'lead' | 'byMail' | 'byPassword' | 'mailCode' | 'sent' | 'lockCode' | 'lockHint'}`
  | 'common.field.password'
  | 'common.action.continue';

interface ProofDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly t: (id: ProofWord) => string;
  /** What the person has; a code by mail is there instead of a password. With `MAIL` the code is on its way already. */
  readonly first: ProofWay;
  /** Answers what is wrong, in words; null when it is proven. */
  readonly prove: (proof: Proof) => Promise<string | null>;
  readonly mailCode: () => Promise<string | null>;
}

/** Asks once more who one is, before something sensitive. */
export function ProofDialog({ open, onClose, t, first, prove, mailCode }: ProofDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={t('common.proof.title')}>
      <ProofForm key={first} t={t} first={first} prove={prove} mailCode={mailCode} />
    </Dialog>
  );
}

const FIELDS = { PASSWORD: 'password', MAIL: 'mailCode', LOCK: 'code' } as const;
const LABELS = {
  PASSWORD: 'common.field.password',
  MAIL: 'common.proof.mailCode',
  LOCK: 'common.proof.lockCode',
} as const;

function ProofForm({
  t,
  first,
  prove,
  mailCode,
}: Pick<ProofDialogProps, 't' | 'first' | 'prove' | 'mailCode'>) {
  const [way, setWay] = useState(first);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const working = async (work: () => Promise<string | null>) => {
    setBusy(true);
    setProblem(await work());
    setBusy(false);
  };
  const choose = (next: ProofWay) => {
    setWay(next);
    setTyped('');
    setProblem(null);
    if (next === 'MAIL') void working(mailCode);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') void working(() => prove({ [FIELDS[way]]: typed }));
  };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // after the dialog has opened, which takes the focus for its cross
    const frame = requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
    return () => cancelAnimationFrame(frame);
  }, [way]);
  const Input = way === 'PASSWORD' ? PasswordInput : TextInput;
  const hint = { PASSWORD: undefined, MAIL: t('common.proof.sent'), LOCK: t('common.proof.lockHint') }[way];
  return (
    <form ref={form} className="cb-proof" onSubmit={submit} noValidate>
      <p>{t('common.proof.lead')}</p>
      <Field label={t(LABELS[way])} hint={hint} error={problem ?? undefined}>
        <Input
          key={way}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete={way === 'PASSWORD' ? 'current-password' : 'one-time-code'}
          inputMode={way === 'PASSWORD' || way === 'LOCK' ? undefined : 'numeric'}
        />
      </Field>
      <Button type="submit" variant="primary" wide busy={busy}>
        {t('common.action.continue')}
      </Button>
      {first === 'PASSWORD' ? (
        <Button variant="plain" onClick={() => choose(way === 'MAIL' ? 'PASSWORD' : 'MAIL')}>
          {t(way === 'MAIL' ? 'common.proof.byPassword' : 'common.proof.byMail')}
        </Button>
      ) : null}
    </form>
  );
}
