/** A ledger's statement as a page: period, lines with the balance after each, and its files. */
import { type AdminStatementFragment, graphql } from '@cabas/client';
import { IconArrowLeft, IconFileTypePdf, IconTableExport } from '@tabler/icons-react';
import { DateInput, Field, LinkButton, Money, PageHeader, Table } from '@cabas/ui';
import { useFormats } from './formats.ts';
import { useAddressValue } from './use-address.ts';
import { useWords } from './words.tsx';

graphql(`
  fragment AdminStatement on LedgerStatement {
    debtorName
    creditorName
    from
    to
    openingCents
    closingCents
    path
    csvPath
    lines {
      id
      on
      words
      cents
      balanceCents
      documentPath
    }
  }
`);

/** From the first of the year until today or the day given, unless one says otherwise; the address keeps it. */
export function usePeriod(last?: string | null) {
  const { today } = useFormats();
  const [from, setFrom] = useAddressValue('from');
  const [to, setTo] = useAddressValue('to');
  const end = last != null && last > today() ? last : today();
  return { from: from || `${today().slice(0, 4)}-01-01`, to: to || end, end, setFrom, setTo };
}

interface StatementViewProps {
  readonly statement: AdminStatementFragment;
  readonly period: ReturnType<typeof usePeriod>;
  readonly back: string;
  readonly backWords: string;
}

export function StatementView({ statement, period, back, backWords }: StatementViewProps) {
  const { t } = useWords();
  const { dayWithYear } = useFormats();
  const { debtorName: debtor, creditorName: creditor } = statement;
  const rows = [
    {
      ...{
        id: 'opening',
        on: statement.from,
        words: t('admin.period.opening'),
        cents: null,
        documentPath: null,
      },
      balanceCents: statement.openingCents,
    },
    ...statement.lines,
    {
      ...{
        id: 'closing',
        on: statement.to,
        words: t('admin.period.closing'),
        cents: null,
        documentPath: null,
      },
      balanceCents: statement.closingCents,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('admin.period.title')}
        lead={t('admin.period.lead', { debtor, creditor })}
        actions={
          <>
            <LinkButton icon={IconFileTypePdf} href={statement.path} target="_blank" rel="noreferrer">
              PDF
            </LinkButton>
            {statement.csvPath === null ? null : (
              <LinkButton icon={IconTableExport} href={statement.csvPath}>
                CSV
              </LinkButton>
            )}
          </>
        }
      />
      <div className="ad-stack">
        <div>
          <LinkButton size="small" icon={IconArrowLeft} to={back}>
            {backWords}
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
              max={period.end}
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
              cell: (row) =>
                row.documentPath !== null ? (
                  <a href={row.documentPath} target="_blank" rel="noreferrer">
                    {row.words}
                  </a>
                ) : row.cents === null ? (
                  <strong>{row.words}</strong>
                ) : (
                  row.words
                ),
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
        <p className="ad-soft">{t('admin.period.sign', { debtor })}</p>
      </div>
    </>
  );
}
