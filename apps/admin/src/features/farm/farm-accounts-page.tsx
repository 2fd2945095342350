import { type AdminFarmAccountFragment, graphql, useScopedQuery } from '@cabas/client';
import { IconReportMoney } from '@tabler/icons-react';
import { Card, EmptyState, UiProvider, useUi } from '@cabas/ui';
import type { ReactNode } from 'react';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { useFarm } from './farm-query.ts';

graphql(`
  fragment AdminFarmAccount on FarmAccount {
    collectiveId
    collectiveName
    currency
    goodsCents
    servicesCents
    membersCents
    lastOn
  }
`);
const Query = graphql(`
  query AdminFarmAccounts {
    farmAccounts {
      ...AdminFarmAccount
    }
  }
`);

export function useFarmAccounts() {
  const { scope } = useFarm();
  return useScopedQuery(Query, {}, { scope });
}

/** How the farm stands with each collective: what it is owed, what it owes for services, what members owe it. */
export function FarmAccountsPage() {
  const { t } = useWords();
  const query = useFarmAccounts();
  return (
    <div className="ad-stack ad-stack--wide">
      <p className="ad-soft">{t('admin.farm.accounts.lead')}</p>
      <Answer query={query}>
        {({ farmAccounts }) => {
          const used = farmAccounts.filter(({ lastOn }) => lastOn !== null);
          if (used.length === 0)
            return (
              <EmptyState icon={IconReportMoney} title={t('admin.farm.accounts.none')}>
                {t('admin.farm.accounts.noneText')}
              </EmptyState>
            );
          return (
            <>
              {used.map((account) => (
                <InCurrency key={account.collectiveId} currency={account.currency}>
                  <Account account={account} />
                </InCurrency>
              ))}
            </>
          );
        }}
      </Answer>
    </div>
  );
}

/** A collective's own currency, in the reader's language. */
export function InCurrency({ currency, children }: { currency: string; children: ReactNode }) {
  const { locale, timeZone } = useUi();
  return (
    <UiProvider locale={locale} timeZone={timeZone} currency={currency}>
      {children}
    </UiProvider>
  );
}

function Account({ account }: { account: AdminFarmAccountFragment }) {
  const { t } = useWords();
  const { money } = useFormats();
  const { farm } = useFarm();
  const { collectiveId, collectiveName, goodsCents, servicesCents, membersCents } = account;
  const kinds = [
    ['goods', goodsCents],
    ['services', servicesCents],
    ['members', membersCents],
  ] as const;
  return (
    <section className="ad-stack">
      <h2>{collectiveName}</h2>
      {kinds.map(([kind, cents]) =>
        cents === null ? null : (
          <Card key={kind} to={`/farm/${farm.id}/accounts/${collectiveId}/${kind}`}>
            <span className="ad-row ad-row--between">
              <span>{t(`admin.farm.accounts.${kind}`)}</span>
              <strong>
                {t(`admin.farm.accounts.${kind}.${cents > 0 ? 'owed' : cents < 0 ? 'credit' : 'quits'}`, {
                  amount: money(Math.abs(cents)),
                })}
              </strong>
            </span>
          </Card>
        ),
      )}
    </section>
  );
}
