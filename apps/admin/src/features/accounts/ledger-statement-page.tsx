import { graphql, useScopedQuery } from '@cabas/client';
import { IconArrowLeft, IconFileTypePdf } from '@tabler/icons-react';
import { DateInput, Field, LinkButton, Money, PageHeader, Table } from '@cabas/ui';
import { useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Missing } from '../../shared/missing.tsx';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';

graphql(`
  fragment AdminStatement on LedgerStatement {
    debtorName
    creditorName
    from
    to
    openingCents
    closingCents
    path
    lines {
      id
      on
      words
      cents
      balanceCents
    }
  }
`);
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

/** From the first of the year, unless one says otherwise; the address keeps it. */
function usePeriod() {
  const { today } = useFormats();
  const [from, setFrom] = useAddressValue('from');
  const [to, setTo] = useAddressValue('to');
  return { from: from || `${today().slice(0, 4)}-01-01`, to: to || today(), setFrom, setTo };
}

/** What a member owes a payee over a period, from the opening to the closing balance. */
export function MemberStatementPage() {
  const { memberId = '', payee = '' } = useParams();
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
          <Shown statement={memberStatement} period={period} back={`${base}/accounts/${memberId}/${payee}`} />
        )
      }
    </Answer>
  );
}

/** What the collective owes a farm over a period. */
export function FarmStatementPage() {
  const { producerId = '' } = useParams();
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
          <Shown statement={farmStatement} period={period} back={`${base}/accounts/settlements`} />
        )
      }
    </Answer>
  );
}

interface ShownProps {
  readonly statement: {
    readonly debtorName: string;
    readonly creditorName: string;
    readonly from: string;
    readonly to: string;
    readonly openingCents: number;
    readonly closingCents: number;
    readonly path: string;
    readonly lines: readonly {
      readonly id: string;
      readonly on: string;
      readonly words: string;
      readonly cents: number;
      readonly balanceCents: number;
    }[];
  };
  readonly period: ReturnType<typeof usePeriod>;
  readonly back: string;
}

function Shown({ statement, period, back }: ShownProps) {
  const { t } = useWords();
  const { dayWithYear, today } = useFormats();
  const { debtorName: debtor, creditorName: creditor } = statement;
  const rows = [
    {
      ...{ id: 'opening', on: statement.from, words: t('admin.period.opening'), cents: null },
      balanceCents: statement.openingCents,
    },
    ...statement.lines,
    {
      ...{ id: 'closing', on: statement.to, words: t('admin.period.closing'), cents: null },
      balanceCents: statement.closingCents,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('admin.period.title')}
        lead={t('admin.period.lead', { debtor, creditor })}
        actions={
          <LinkButton icon={IconFileTypePdf} href={statement.path} target="_blank" rel="noreferrer">
            PDF
          </LinkButton>
        }
      />
      <div className="ad-stack">
        <div>
          <LinkButton size="small" icon={IconArrowLeft} to={back}>
            {t('admin.nav.accounts')}
          </LinkButton>
        </div>
        <div className="ad-pair">
          <Field label={t('admin.fee.from')}>
            <DateInput
              max={period.to}
              value={period.from}
              onChange={({ target }) => target.value && period.setFrom(target.value)}
            />
          </Field>
          <Field label={t('admin.fee.to')}>
            <DateInput
              min={period.from}
              max={today()}
              value={period.to}
              onChange={({ target }) => target.value && period.setTo(target.value)}
            />
          </Field>
        </div>
        <Table
          caption={t('admin.period.title')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: 'on', header: t('admin.account.day'), cell: (row) => dayWithYear(row.on) },
            {
              key: 'what',
              header: t('admin.account.what'),
              main: true,
              cell: (row) => (row.cents === null ? <strong>{row.words}</strong> : row.words),
            },
            {
              key: 'amount',
              header: t('admin.order.amount'),
              align: 'end',
              cell: (row) => (row.cents === null ? '' : <Money cents={row.cents} />),
            },
            {
              key: 'balance',
              header: t('admin.period.balance'),
              align: 'end',
              cell: (row) =>
                row.cents === null ? (
                  <strong>
                    <Money cents={row.balanceCents} />
                  </strong>
                ) : (
                  <Money cents={row.balanceCents} />
                ),
            },
          ]}
        />
        <p className="ad-soft">{t('admin.period.sign', { debtor, creditor })}</p>
      </div>
    </>
  );
}
