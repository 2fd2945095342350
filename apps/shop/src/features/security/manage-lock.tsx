import { graphql } from '@cabas/client';
import { Button, Dialog, Notice, useToast } from '@cabas/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Failure } from '../../shared/failure.tsx';
import { useSensitive } from '../../shared/use-sensitive.ts';
import { useWords } from '../../shared/words.tsx';
import { useSecurityRefresh } from './security-query.ts';

const RenewRecoveryCodes = graphql(`
  mutation ShopRenewRecoveryCodes {
    renewRecoveryCodes {
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
const SwitchOff = graphql(`
  mutation ShopSwitchOffSecondFactor {
    switchOffSecondFactor {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);

interface ManageLockProps {
  readonly busy: boolean;
  readonly onNewPhone: () => void;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** The lock is there: new recovery codes, another phone, or without it again. */
export function ManageLock({ busy, onNewPhone, onCodes }: ManageLockProps) {
  const { t } = useWords();
  const { show } = useToast();
  const navigate = useNavigate();
  const refresh = useSecurityRefresh();
  const [leaving, setLeaving] = useState(false);
  const renew = useSensitive(RenewRecoveryCodes, (result) => result.renewRecoveryCodes);
  const off = useSensitive(SwitchOff, (result) => result.switchOffSecondFactor);
  const newCodes = async () => {
    const renewed = await renew.run({});
    if (renewed !== undefined) onCodes(renewed.codes);
  };
  const switchOff = async () => {
    setLeaving(false);
    if ((await off.run({})) === undefined) return;
    await refresh();
    show({ text: t('shop.lock.offDone') });
    await navigate('/security');
  };
  const problem = renew.problem ?? off.problem;
  const failure = renew.failure ?? off.failure;
  return (
    <div className="sh-lock">
      <p>{t('shop.lock.onLead')}</p>
      {problem ? <Notice tone="danger">{problem.message}</Notice> : null}
      {failure ? <Failure error={failure} /> : null}
      <div className="sh-lock__choice">
        <Button wide busy={renew.busy} onClick={() => void newCodes()}>
          {t('shop.lock.renew')}
        </Button>
        <p className="sh-soft">{t('shop.lock.renewText')}</p>
      </div>
      <div className="sh-lock__choice">
        <Button wide busy={busy} onClick={onNewPhone}>
          {t('shop.lock.change')}
        </Button>
        <p className="sh-soft">{t('shop.lock.changeText')}</p>
      </div>
      <div className="sh-lock__choice">
        <Button wide variant="danger" busy={off.busy} onClick={() => setLeaving(true)}>
          {t('shop.lock.off')}
        </Button>
      </div>
      <Dialog
        open={leaving}
        onClose={() => setLeaving(false)}
        title={t('shop.lock.off')}
        footer={
          <>
            <Button onClick={() => setLeaving(false)}>{t('common.action.cancel')}</Button>
            <Button variant="danger" onClick={() => void switchOff()}>
              {t('common.action.remove')}
            </Button>
          </>
        }
      >
        <p>{t('shop.lock.offText')}</p>
      </Dialog>
    </div>
  );
}
