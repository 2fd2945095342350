/** Issued documents: number, who to whom, sums, and the PDF that never changes. */
import { type AdminDocumentFragment, graphql } from '@cabas/client';
import { IconFileTypePdf } from '@tabler/icons-react';
import { LinkButton, Money, Table } from '@cabas/ui';
import { useFormats } from './formats.ts';
import { useWords } from './words.tsx';

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
    path
  }
`);

export function DocumentsTable({ rows }: { rows: readonly AdminDocumentFragment[] }) {
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
              <span className="ad-nowrap">{row.number}</span>
              <span className="ad-said ad-soft">{t(`common.documentKind.${row.kind}`)}</span>
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
          header: t('admin.document.net'),
          align: 'end',
          cell: (row) => <Money cents={row.netCents} />,
        },
        {
          key: 'vat',
          phone: 'hide',
          header: t('admin.product.vat'),
          align: 'end',
          cell: (row) => <Money cents={row.vatCents} />,
        },
        {
          key: 'gross',
          header: t('admin.document.gross'),
          align: 'end',
          cell: (row) => <Money cents={row.grossCents} />,
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
