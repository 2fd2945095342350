import { graphql, useScopedQuery } from '@cabas/client';
import { useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { Missing } from '../../shared/missing.tsx';
import { StatementView, usePeriod } from '../../shared/statement-view.tsx';
import { useWords } from '../../shared/words.tsx';
import { InCurrency, useFarmAccounts } from './farm-accounts-page.tsx';
import { useFarm } from './farm-query.ts';

const Query = graphql(`
  query AdminFarmAccountStatement($collectiveId: UUID!, $kind: FarmAccountKind!, $from: Date!, $to: Date!) {
    farmAccountStatement(collectiveId: $collectiveId, kind: $kind, from: $from, to: $to) {
      ...AdminStatement
    }
  }
`);
const KINDS = { goods: 'GOODS', services: 'SERVICES', members: 'MEMBERS' } as const;

/** One of the farm's accounts with a collective over a period, with its papers; as PDF and as a table. */
export function FarmStatementPage() {
  const { collectiveId = '', kind = '' } = useParams();
  const query = useFarmAccounts();
  return (
    <Answer query={query}>
      {({ farmAccounts }) => {
        const account = farmAccounts.find((one) => one.collectiveId === collectiveId);
        if (account === undefined || !(kind in KINDS)) return <Missing />;
        return (
          <InCurrency currency={account.currency}>
            <Shown
              collectiveId={collectiveId}
              kind={KINDS[kind as keyof typeof KINDS]}
              last={account.lastOn}
            />
          </InCurrency>
        );
      }}
    </Answer>
  );
}

function Shown({
  collectiveId,
  kind,
  last,
}: {
  collectiveId: string;
  kind: 'GOODS' | 'SERVICES' | 'MEMBERS';
  last: string | null;
}) {
  const { t } = useWords();
  const { farm, scope } = useFarm();
  const period = usePeriod(last);
  const query = useScopedQuery(Query, { collectiveId, kind, from: period.from, to: period.to }, { scope });
  return (
    <Answer query={query}>
      {({ farmAccountStatement }) =>
        farmAccountStatement === null ? (
          <Missing />
        ) : (
          <StatementView
            statement={farmAccountStatement}
            period={period}
            back={`/farm/${farm.id}/accounts`}
            backWords={t('admin.farm.nav.accounts')}
          />
        )
      }
    </Answer>
  );
}
