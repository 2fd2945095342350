import { type AdminDocumentFragment, graphql, useScopedQuery } from '@cabas/client';
import { sumCents } from '@cabas/kernel';
import { IconFilePencil, IconFileTypePdf } from '@tabler/icons-react';
import { Breadcrumb, Card, LinkButton, Money, Notice, PageHeader, Table } from '@cabas/ui';
import { Link, useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { documentName } from '../../shared/documents-table.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Missing } from '../../shared/missing.tsx';
import { useWords } from '../../shared/words.tsx';
import { CreditFee } from './credit-fee.tsx';

const Query = graphql(`
  query AdminDocumentPage($id: UUID!) {
    document(id: $id) {
      document {
        ...AdminDocument
      }
      lines {
        label
        quantity
        price
        amountCents
      }
      reason
      serviceLines {
        label
        leftCents
      }
    }
  }
`);

/** One issued document: what it says, what corrects it, and the way to correct it. */
export function DocumentPage() {
  const { t } = useWords();
  const { documentId = '' } = useParams();
  const { base, roles, scope } = useCollective();
  const { shortDay, local } = useFormats();
  const query = useScopedQuery(Query, { id: documentId }, { scope });
  return (
    <Answer query={query}>
      {({ document: found }) => {
        if (found === null) return <Missing />;
        const { document, lines, reason, serviceLines } = found;
        return (
          <>
            <Breadcrumb
              items={[
                { label: t('admin.nav.documents'), to: `${base}/documents` },
                { label: document.number },
              ]}
            />
            <PageHeader
              tab={document.number}
              title={`${documentName(document, t)} ${document.number}`}
              lead={`${document.issuerName} → ${document.recipientName}, ${shortDay(local(document.issuedAt).date)}`}
              actions={
                <>
                  <LinkButton icon={IconFileTypePdf} href={document.path} target="_blank" rel="noreferrer">
                    PDF
                  </LinkButton>
                  {serviceLines.some(({ leftCents }) => leftCents > 0) && mayUse(roles, 'documents.issue') ? (
                    <CreditFee documentId={document.id} number={document.number} lines={serviceLines} />
                  ) : null}
                  {document.corrects === null &&
                  document.orderId !== null &&
                  mayUse(roles, 'documents.correct') ? (
                    <LinkButton
                      variant="primary"
                      icon={IconFilePencil}
                      to={`${base}/orders/${document.orderId}/correct`}
                    >
                      {t('admin.document.correct')}
                    </LinkButton>
                  ) : null}
                </>
              }
            />
            <div className="ad-split">
              <div className="ad-stack">
                {reason === null ? null : (
                  <Notice still title={t('common.field.reason')}>
                    {reason}
                  </Notice>
                )}
                {document.corrects === null &&
                document.orderId === null &&
                document.kind !== 'FEE_INVOICE' ? (
                  <Notice still>{t('admin.document.fromOrders')}</Notice>
                ) : null}
                <Table
                  caption={t('admin.order.lines')}
                  rows={lines.map((line, index) => ({ ...line, index }))}
                  rowKey={(line) => String(line.index)}
                  columns={[
                    {
                      key: 'name',
                      header: t(document.kind === 'FEE_INVOICE' ? 'admin.fee.label' : 'admin.product.one'),
                      main: true,
                      cell: (line) => line.label,
                    },
                    {
                      key: 'quantity',
                      header: t('admin.fee.quantity'),
                      align: 'end',
                      cell: (line) => line.quantity,
                    },
                    {
                      key: 'price',
                      phone: 'hide',
                      header: t('admin.order.price'),
                      align: 'end',
                      cell: (line) => line.price,
                    },
                    {
                      key: 'amount',
                      header: t('admin.order.amount'),
                      align: 'end',
                      cell: (line) => <Money cents={line.amountCents} />,
                    },
                  ]}
                />
              </div>
              <Sums document={document} />
            </div>
          </>
        );
      }}
    </Answer>
  );
}

function Sums({ document }: { document: AdminDocumentFragment }) {
  const { t } = useWords();
  const { base } = useCollective();
  const total = document.grossCents + document.depositsCents;
  const credited = sumCents(
    document.credits.map(({ grossCents, depositsCents }) => grossCents + depositsCents),
  );
  const rows: readonly (readonly [string, number])[] = [
    [t('admin.document.net'), document.netCents],
    [t('admin.product.vat'), document.vatCents],
    [t('admin.document.gross'), document.grossCents],
    ...(document.depositsCents === 0
      ? []
      : [[t('admin.document.deposits'), document.depositsCents] as const]),
  ];
  return (
    <Card>
      <ul className="ad-list">
        {rows.map(([label, cents]) => (
          <li key={label} className="ad-row ad-row--between">
            <span>{label}</span>
            <Money cents={cents} />
          </li>
        ))}
        {document.corrects ? (
          <li>
            <Link to={`${base}/documents/${document.corrects.id}`}>
              {t(total > 0 ? 'common.document.completes' : 'common.document.corrects', {
                number: document.corrects.number,
              })}
            </Link>
          </li>
        ) : null}
        {document.credits.map((credit) => (
          <li key={credit.id} className="ad-row ad-row--between">
            <Link to={`${base}/documents/${credit.id}`}>
              {t(
                credit.grossCents + credit.depositsCents > 0
                  ? 'common.document.completedBy'
                  : 'common.document.correctedBy',
                { number: credit.number },
              )}
            </Link>
            <Money cents={credit.grossCents + credit.depositsCents} />
          </li>
        ))}
        {document.credits.length > 0 ? (
          <li className="ad-row ad-row--between">
            <strong>{t('admin.document.left')}</strong>
            <strong>
              <Money cents={total + credited} />
            </strong>
          </li>
        ) : null}
      </ul>
    </Card>
  );
}
