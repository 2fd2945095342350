import { Card, Notice, PageHeader } from '@cabas/ui';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useCheckOnline, useOnlineSettings } from '../../shared/online.ts';
import { useWords } from '../../shared/words.tsx';
import { OnlineAccount } from './online-account.tsx';
import { OnlineReceipts } from './online-receipts.tsx';
import { BackToAccounts } from './back-to-accounts.tsx';

/** Being paid online: whether, on whose accounts, and what came that way. */
export function OnlinePage() {
  const { t } = useWords();
  const { roles } = useCollective();
  const query = useOnlineSettings();
  useBackFromForms(mayUse(roles, 'collective.change'));
  return (
    <>
      <PageHeader title={t('admin.online.title')} lead={t('admin.online.lead')} />
      <div className="ad-stack ad-stack--wide">
        <BackToAccounts />
        <Answer query={query}>
          {({ onlineSettings }) =>
            onlineSettings.services.length === 0 ? (
              <Notice still>{t('admin.online.noService')}</Notice>
            ) : (
              <Card>
                <OnlineAccount settings={onlineSettings} />
              </Card>
            )
          }
        </Answer>
        <OnlineReceipts />
      </div>
    </>
  );
}

/** Back from the service's forms: what it says now, once. */
function useBackFromForms(may: boolean): void {
  const [search] = useSearchParams();
  const { run } = useCheckOnline();
  const asked = useRef(false);
  const back = search.has('back') && may;
  useEffect(() => {
    if (!back || asked.current) return;
    asked.current = true;
    void run({});
  }, [back, run]);
}
