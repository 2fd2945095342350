/** Issued documents: number, who to whom, sums, and the PDF that never changes. */
import { type AdminDocumentFragment, graphql } from '@cabas/client';
import { documentRole } from '@cabas/kernel';
import { IconFileTypePdf } from '@tabler/icons-react';
import { LinkButton, Money, Table } from '@cabas/ui';
import { Link } from 'react-router';
import { useFormats } from './formats.ts';
import { useWords, type Words } from './words.tsx';

graphql(`
  fragment AdminDocument on Document {
    id
    kind
    number
    issuedAt
    issuerName
    recipientName
    netCents
    vatCents
    grossCents
    depositsCents
    orderId
    corrects {
      id
      number
    }
    credits {
      id
      number
      grossCents
      depositsCents
    }
    path
  }
`);

export function documentName(document: AdminDocumentFragment, t: Words['t']): string {
  const role = documentRole(document);
  return t(role === 'first' ? `common.documentKind.${document.kind}` : `common.document.${role}`);
}

/** `to`: where one document's page is, for those who have one. */
export function DocumentsTable({
  rows,
  to,
}: {
  rows: readonly AdminDocumentFragment[];
  to?: (id: string) => string;
}) {
  const { t } = useWords();
  const { shortDay, local } = useFormats();
  return (
    <Table
      caption={t('admin.nav.documents')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'number',
          header: t('admin.document.number'),
          main: true,
          cell: (row) => (
            <>
              <span className="ad-nowrap">{to ? <Link to={to(row.id)}>{row.number}</Link> : row.number}</span>
              <span className="ad-said ad-soft">
                {documentName(row, t)}
                {row.corrects
                  ? `, ${t(row.grossCents + row.depositsCents > 0 ? 'common.document.completes' : 'common.document.corrects', { number: row.corrects.number })}`
                  : ''}
                {row.credits.map(({ id, number }) => (
                  <span key={id}>, {t('common.document.correctedBy', { number })}</span>
                ))}
              </span>
            </>
          ),
        },
        { key: 'from', header: t('admin.document.from'), cell: (row) => row.issuerName },
        { key: 'to', header: t('admin.document.to'), cell: (row) => row.recipientName },
        {
          key: 'at',
          header: t('admin.document.issued'),
          cell: (row) => (
            <time dateTime={row.issuedAt} className="ad-nowrap">
              {shortDay(local(row.issuedAt).date)}
            </time>
          ),
        },
        {
          key: 'net',
          phone: 'hide',
          narrow: 'hide',
          header: t('admin.document.net'),
          align: 'end',
          cell: (row) => <Money cents={row.netCents} />,
        },
        {
          key: 'vat',
          phone: 'hide',
          narrow: 'hide',
          header: t('admin.product.vat'),
          align: 'end',
          cell: (row) => <Money cents={row.vatCents} />,
        },
        {
          key: 'gross',
          header: t('admin.document.gross'),
          align: 'end',
          cell: (row) => <Gross row={row} />,
        },
        {
          key: 'pdf',
          header: '',
          cell: (row) => (
            <LinkButton
              size="small"
              icon={IconFileTypePdf}
              href={row.path}
              target="_blank"
              rel="noreferrer"
              aria-label={`PDF ${row.number}`}
            >
              PDF
            </LinkButton>
          ),
        },
      ]}
    />
  );
}

/** Net and VAT are rounded rate by rate, the total is what the prices add up to: the cent between them is said. */
function Gross({ row }: { row: AdminDocumentFragment }) {
  const { t } = useWords();
  const { money } = useFormats();
  const rounding = row.grossCents - row.netCents - row.vatCents;
  return (
    <>
      <Money cents={row.grossCents} />
      {rounding === 0 ? null : (
        <span className="ad-on-top">
          {t('admin.document.rounding', {
            amount: `${rounding > 0 ? '+' : '−'}\u00a0${money(Math.abs(rounding))}`,
          })}
        </span>
      )}
      {row.depositsCents === 0 ? null : (
        <span className="ad-on-top">
          {t('admin.document.plusDeposits', { amount: money(row.depositsCents) })}
        </span>
      )}
    </>
  );
}
