import { graphql, useScopedQuery } from '@cabas/client';
import { useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { Missing } from '../../shared/missing.tsx';
import { StatementView, usePeriod } from '../../shared/statement-view.tsx';
import { useWords } from '../../shared/words.tsx';

const OfMember = graphql(`
  query AdminMemberStatement($memberId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {
    memberStatement(memberId: $memberId, producerId: $producerId, from: $from, to: $to) {
      ...AdminStatement
    }
  }
`);
const OfFarm = graphql(`
  query AdminFarmStatement($producerId: UUID!, $from: Date!, $to: Date!) {
    farmStatement(producerId: $producerId, from: $from, to: $to) {
      ...AdminStatement
    }
  }
`);

/** What a member owes a payee over a period, from the opening to the closing balance. */
export function MemberStatementPage() {
  const { memberId = '', payee = '' } = useParams();
  const { t } = useWords();
  const { base, scope } = useCollective();
  const period = usePeriod();
  const { from, to } = period;
  const producerId = payee === 'collective' ? null : payee;
  const query = useScopedQuery(OfMember, { memberId, producerId, from, to }, { scope });
  return (
    <Answer query={query}>
      {({ memberStatement }) =>
        memberStatement === null ? (
          <Missing />
        ) : (
          <StatementView
            backWords={t('admin.nav.accounts')}
            statement={memberStatement}
            period={period}
            back={`${base}/accounts/${memberId}/${payee}`}
          />
        )
      }
    </Answer>
  );
}

/** What the collective owes a farm over a period. */
export function FarmStatementPage() {
  const { producerId = '' } = useParams();
  const { t } = useWords();
  const { base, scope } = useCollective();
  const period = usePeriod();
  const { from, to } = period;
  const query = useScopedQuery(OfFarm, { producerId, from, to }, { scope });
  return (
    <Answer query={query}>
      {({ farmStatement }) =>
        farmStatement === null ? (
          <Missing />
        ) : (
          <StatementView
            backWords={t('admin.nav.accounts')}
            statement={farmStatement}
            period={period}
            back={`${base}/accounts/settlements`}
          />
        )
      }
    </Answer>
  );
}
