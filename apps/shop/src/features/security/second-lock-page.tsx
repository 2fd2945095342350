/** Setting the second lock up, one step a screen; and, once it is there, what can be done about it. */
import { graphql } from '@cabas/client';
import { Button, Notice, useToast } from '@cabas/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { Failure } from '../../shared/failure.tsx';
import { Page } from '../../shared/page.tsx';
import { useSensitive } from '../../shared/use-sensitive.ts';
import { useWords } from '../../shared/words.tsx';
import { BackToSecurity } from './back-to-security.tsx';
import { ManageLock } from './manage-lock.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { ScanLock, type LockSecret } from './scan-lock.tsx';
import { useSecurityQuery, useSecurityRefresh } from './security-query.ts';
import './security.css';

const StartSecondFactor = graphql(`
  mutation ShopStartSecondFactor {
    startSecondFactor {
      __typename
      ... on SecondFactorSecret {
        secret
        uri
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

type Step = { at: 'begin' } | { at: 'scan'; secret: LockSecret } | { at: 'codes'; codes: readonly string[] };

export function SecondLockPage() {
  const { t } = useWords();
  const { show } = useToast();
  const navigate = useNavigate();
  const query = useSecurityQuery();
  const refresh = useSecurityRefresh();
  const [step, setStep] = useState<Step>({ at: 'begin' });
  const start = useSensitive(StartSecondFactor, (result) => result.startSecondFactor);
  const begin = async () => {
    const secret = await start.run({});
    if (secret !== undefined) setStep({ at: 'scan', secret });
  };
  const finish = async () => {
    await refresh();
    show({ text: t('shop.lock.done') });
    await navigate('/security');
  };
  const title = {
    begin: t('shop.security.lock'),
    scan: t('shop.lock.scanTitle'),
    codes: t('shop.lock.codesTitle'),
  }[step.at];
  const number = { begin: 1, scan: 2, codes: 3 }[step.at];
  const isOn = Boolean(query.data?.security.secondFactorSince);
  return (
    <Page title={title} above={<BackToSecurity />}>
      {isOn && step.at === 'begin' ? null : (
        <p className="sh-soft">{t('shop.lock.step', { step: number })}</p>
      )}
      {start.problem ? <Notice tone="danger">{start.problem.message}</Notice> : null}
      {start.failure ? <Failure error={start.failure} /> : null}
      {step.at === 'scan' ? (
        <ScanLock secret={step.secret} onInstalled={(codes) => setStep({ at: 'codes', codes })} />
      ) : step.at === 'codes' ? (
        <RecoveryCodes codes={step.codes} onKept={() => void finish()} />
      ) : (
        <Answer query={query}>
          {({ security }) =>
            security.secondFactorSince ? (
              <ManageLock
                busy={start.busy}
                onNewPhone={() => void begin()}
                onCodes={(codes) => setStep({ at: 'codes', codes })}
              />
            ) : (
              <div className="sh-lock">
                <p>{t('shop.lock.why')}</p>
                <p className="sh-soft">{t('shop.lock.apps')}</p>
                <Button variant="primary" wide busy={start.busy} onClick={() => void begin()}>
                  {t('shop.lock.start')}
                </Button>
              </div>
            )
          }
        </Answer>
      )}
    </Page>
  );
}
