import { graphql } from '@cabas/client';
import { Button, Field, LinkButton, QrCode, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useSensitive } from '../../shared/use-sensitive.ts';
import { useWords } from '../../shared/words.tsx';

const ConfirmSecondFactor = graphql(`
  mutation ShopConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      __typename
      ... on RecoveryCodes {
        codes
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export interface LockSecret {
  readonly secret: string;
  readonly uri: string;
}

interface ScanLockProps {
  readonly secret: LockSecret;
  readonly onInstalled: (codes: readonly string[]) => void;
}

/** The square to scan, the key for those who can't, and a first code that shows it worked. */
export function ScanLock({ secret: { secret, uri }, onInstalled }: ScanLockProps) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const confirm = useSensitive(ConfirmSecondFactor, (result) => result.confirmSecondFactor);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === '') return;
    const installed = await confirm.run({ code });
    if (installed !== undefined) onInstalled(installed.codes);
  };
  return (
    <form className="sh-lock" onSubmit={(event) => void submit(event)} noValidate>
      <p>{t('shop.lock.scan')}</p>
      <div className="sh-lock__qr">
        <QrCode text={uri} label={t('shop.lock.qr')} size={220} />
      </div>
      <details>
        <summary>{t('shop.lock.byHand')}</summary>
        <p>{t('shop.lock.secret')}</p>
        <p className="sh-lock__secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
        <LinkButton href={uri}>{t('shop.lock.openApp')}</LinkButton>
      </details>
      {confirm.failure ? <Failure error={confirm.failure} /> : null}
      <Field label={t('shop.lock.code')} error={confirm.problem?.message}>
        <TextInput
          className="sh-code-input"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="primary" wide busy={confirm.busy}>
        {t('shop.lock.confirm')}
      </Button>
    </form>
  );
}
