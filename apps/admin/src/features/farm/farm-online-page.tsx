import { graphql, useScopedQuery } from '@cabas/client';
import { Button, Card, Notice } from '@cabas/ui';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { useFarm } from './farm-query.ts';

graphql(`
  fragment AdminFarmOnline on FarmOnline {
    offered
    account {
      producerId
      submitted
      ready
      active
    }
  }
`);
const Query = graphql(`
  query AdminFarmOnlinePage {
    farmOnline {
      ...AdminFarmOnline
    }
  }
`);
const Connect = graphql(`
  mutation AdminConnectFarmOnline {
    connectFarmOnline {
      __typename
      ... on OnlineLink {
        url
      }
      ...AdminProblem
    }
  }
`);
const Activate = graphql(`
  mutation AdminActivateFarmOnline($active: Boolean!) {
    activateFarmOnline(active: $active) {
      __typename
      ... on FarmOnline {
        ...AdminFarmOnline
      }
      ...AdminProblem
    }
  }
`);
const Check = graphql(`
  mutation AdminCheckFarmOnline {
    checkFarmOnline {
      __typename
      ... on FarmOnline {
        ...AdminFarmOnline
      }
      ...AdminProblem
    }
  }
`);

/** The farm's own account at Stripe: opened on Stripe's forms, switched on here. */
export function FarmOnlinePage() {
  const { t } = useWords();
  const { scope } = useFarm();
  const query = useScopedQuery(Query, {}, { scope });
  const connect = useAction(Connect, (result) => result.connectFarmOnline, scope);
  const activate = useAction(Activate, (result) => result.activateFarmOnline, scope);
  const check = useAction(Check, (result) => result.checkFarmOnline, scope);
  useBackFromForms(check.run);
  const go = async () => {
    const link = await connect.run({});
    if (link !== undefined) window.location.assign(link.url);
  };
  return (
    <div className="ad-stack ad-stack--wide ad-stack--read">
      <ActionProblem action={connect} />
      <ActionProblem action={activate} />
      <Answer query={query}>
        {({ farmOnline: { offered, account } }) =>
          offered ? (
            <Card>
              <div className="ad-stack">
                <h2>{t('admin.farm.online.title')}</h2>
                <p>{t('admin.farm.online.lead')}</p>
                {account === null ? null : (
                  <Notice still tone={account.ready ? (account.active ? 'success' : 'attention') : 'info'}>
                    {t(
                      account.ready
                        ? account.active
                          ? 'admin.farm.online.active'
                          : 'admin.farm.online.ready'
                        : account.submitted
                          ? 'admin.farm.online.waits'
                          : 'admin.farm.online.unfinished',
                    )}
                  </Notice>
                )}
                <div className="ad-actions">
                  {account?.ready ? (
                    <Button
                      variant={account.active ? 'quiet' : 'primary'}
                      busy={activate.busy}
                      onClick={() => void activate.run({ active: !account.active })}
                    >
                      {t(account.active ? 'admin.farm.online.stop' : 'admin.farm.online.start')}
                    </Button>
                  ) : (
                    <Button variant="primary" busy={connect.busy} onClick={() => void go()}>
                      {t(account === null ? 'admin.farm.online.open' : 'admin.farm.online.complete')}
                    </Button>
                  )}
                </div>
                <p className="ad-soft ad-small">{t('admin.farm.online.note')}</p>
              </div>
            </Card>
          ) : (
            <Notice still>{t('admin.farm.online.notOffered')}</Notice>
          )
        }
      </Answer>
    </div>
  );
}

/** Back from Stripe's forms: what it says now, once. */
function useBackFromForms(run: (variables: Record<string, never>) => Promise<unknown>): void {
  const [search] = useSearchParams();
  const asked = useRef(false);
  const back = search.has('back');
  useEffect(() => {
    if (!back || asked.current) return;
    asked.current = true;
    void run({});
  }, [back, run]);
}
