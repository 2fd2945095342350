import { IconScale } from '@tabler/icons-react';
import {
  Button,
  DateInput,
  EmptyState,
  Field,
  FilterChips,
  LinkButton,
  Money,
  PageHeader,
  Skeleton,
  Table,
} from '@cabas/ui';
import { Link } from 'react-router';
import { useCollective } from '../../shared/collective-context.tsx';
import { Failure } from '../../shared/failure.tsx';
import { type Balance, useBalances } from '../../shared/ledger.ts';
import { SearchBox } from '../../shared/search-box.tsx';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { OverpaidSection } from './overpaid-section.tsx';
import { BalanceWords } from './balance-words.tsx';

/** Who owes what to whom: a row per member and payee, on any day. */
export function AccountsPage() {
  const { t } = useWords();
  const { base } = useCollective();
  const [search, setSearch] = useAddressValue('q');
  const [show, setShow] = useAddressValue('show');
  const [on, setOn] = useAddressValue('on');
  const { query, rows, first, hasMore, more, moreBusy } = useBalances({
    on,
    search,
    unsettledOnly: show === 'open',
  });
  return (
    <>
      <PageHeader
        title={t('admin.nav.accounts')}
        lead={t('admin.accounts.lead')}
        actions={
          <>
            <LinkButton to={`${base}/accounts/cheques`}>{t('admin.cheques.title')}</LinkButton>
            <LinkButton to={`${base}/accounts/settlements`}>{t('admin.settle.title')}</LinkButton>
            <LinkButton to={`${base}/accounts/services`}>{t('admin.service.title')}</LinkButton>
            <LinkButton to={`${base}/accounts/statements`}>{t('admin.statement.title')}</LinkButton>
            <LinkButton to={`${base}/accounts/dues`}>{t('admin.dues.title')}</LinkButton>
            <LinkButton to={`${base}/accounts/online`}>{t('admin.online.title')}</LinkButton>
            <LinkButton to={`${base}/accounts/bank`}>{t('admin.bank.title')}</LinkButton>
            <LinkButton to={`${base}/accounts/books`}>{t('admin.books.title')}</LinkButton>
          </>
        }
      />
      <OverpaidSection />
      <div className="ad-tools">
        <SearchBox label={t('admin.accounts.search')} value={search} onChange={setSearch} />
        <FilterChips
          label={t('admin.accounts.show')}
          value={show}
          onChange={setShow}
          options={[
            { value: '', label: t('admin.accounts.all') },
            { value: 'open', label: t('admin.accounts.open') },
          ]}
        />
        <Field label={t('admin.accounts.on')} hint={t('admin.accounts.onHint')}>
          <DateInput value={on} onChange={(event) => setOn(event.target.value)} />
        </Field>
      </div>
      {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
      {rows === undefined ? (
        query.error ? null : (
          <Skeleton lines={8} />
        )
      ) : rows.length === 0 ? (
        <NoAccounts narrowed={search !== '' || on !== ''} openOnly={show === 'open'} />
      ) : (
        <div className="ad-stack">
          <p className="ad-soft">
            {t('admin.accounts.count', { count: first?.memberBalances.totalCount ?? rows.length })}
          </p>
          <BalancesTable rows={rows} sums={first?.memberBalances} />
        </div>
      )}
      {hasMore ? (
        <div className="ad-more">
          <Button busy={moreBusy} onClick={more}>
            {t('common.action.showMore')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function NoAccounts({ narrowed, openOnly }: { narrowed: boolean; openOnly: boolean }) {
  const { t } = useWords();
  const title = narrowed
    ? 'common.state.noResult'
    : openOnly
      ? 'admin.accounts.allSettled'
      : 'admin.accounts.empty';
  return (
    <EmptyState icon={IconScale} title={t(title)}>
      {narrowed || openOnly ? null : t('admin.accounts.emptyText')}
    </EmptyState>
  );
}

interface Sums {
  readonly dueCents: number;
  readonly paidCents: number;
  readonly balanceCents: number;
}

function BalancesTable({ rows, sums }: { rows: readonly Balance[]; sums: Sums | undefined }) {
  const { t } = useWords();
  const { base } = useCollective();
  const total = (cents: number | undefined) =>
    cents === undefined ? {} : { total: <Money cents={cents} /> };
  return (
    <Table
      caption={t('admin.nav.accounts')}
      rows={rows}
      rowKey={(row) => `${row.memberId} ${row.producerId ?? ''}`}
      columns={[
        {
          key: 'member',
          header: t('admin.member.one'),
          main: true,
          cell: (row) => (
            <Link to={`${base}/accounts/${row.memberId}/${row.producerId ?? 'collective'}`}>
              {row.memberName}
            </Link>
          ),
        },
        { key: 'payee', header: t('admin.accounts.payee'), cell: (row) => row.payeeName },
        {
          key: 'due',
          phone: 'hide',
          header: t('admin.accounts.due'),
          align: 'end',
          cell: (row) => <Money cents={row.dueCents} />,
          ...total(sums?.dueCents),
        },
        {
          key: 'paid',
          phone: 'hide',
          header: t('admin.accounts.paid'),
          align: 'end',
          cell: (row) => <Money cents={row.paidCents} />,
          ...total(sums?.paidCents),
        },
        {
          key: 'balance',
          header: t('admin.accounts.balance'),
          align: 'end',
          cell: (row) => <BalanceWords cents={row.balanceCents} />,
          ...total(sums?.balanceCents),
        },
      ]}
    />
  );
}
