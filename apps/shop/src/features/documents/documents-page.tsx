/** Receipts and invoices addressed to me, as PDF. */
import { graphql, type ShopDocumentRowFragment, useScopedPages } from '@cabas/client';
import { documentRole } from '@cabas/kernel';
import { Button, Card, EmptyState, LinkButton, Money } from '@cabas/ui';
import { IconFileDownload, IconFileInvoice, IconReceipt } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Page } from '../../shared/page.tsx';
import { useWords } from '../../shared/words.tsx';

graphql(`
  fragment ShopDocumentRow on Document {
    id
    kind
    number
    issuedAt
    issuerName
    grossCents
    depositsCents
    corrects {
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
const MyDocumentsQuery = graphql(`
  query ShopMyDocuments($after: String) {
    myDocuments(first: 20, after: $after) {
      edges {
        node {
          ...ShopDocumentRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function DocumentsPage() {
  const { t } = useWords();
  const query = useScopedPages(MyDocumentsQuery, {}, { page: ({ myDocuments }) => myDocuments });
  return (
    <Page
      title={t('shop.nav.documents')}
      lead={t('shop.documents.lead')}
      actions={
        <LinkButton to="/statement" icon={IconReceipt}>
          {t('shop.statement.title')}
        </LinkButton>
      }
    >
      <Answer query={query}>
        {({ pages }) => {
          const documents = pages.flatMap(({ myDocuments }) => myDocuments.edges.map(({ node }) => node));
          if (documents.length === 0)
            return (
              <EmptyState icon={IconFileInvoice} title={t('shop.documents.none')}>
                {t('shop.documents.noneText')}
              </EmptyState>
            );
          return (
            <ul className="sh-list">
              {documents.map((document) => (
                <Row key={document.id} document={document} />
              ))}
            </ul>
          );
        }}
      </Answer>
      {query.hasNextPage ? (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('common.action.showMore')}
        </Button>
      ) : null}
    </Page>
  );
}

function Row({ document }: { document: ShopDocumentRowFragment }) {
  const { t } = useWords();
  const formats = useFormats();
  const role = documentRole(document);
  return (
    <li>
      <Card className="sh-order-row">
        <span className="sh-order-row__what">
          <span className="sh-strong">{document.issuerName}</span>
          <span className="sh-soft sh-small">
            {t(role === 'first' ? `common.documentKind.${document.kind}` : `common.document.${role}`)}{' '}
            {document.number} · {formats.dayWithYear(document.issuedAt.slice(0, 10))}
            {document.corrects
              ? ` · ${t(role === 'complement' ? 'common.document.completes' : 'common.document.corrects', { number: document.corrects.number })}`
              : ''}
            {document.credits.map(({ id, number, grossCents, depositsCents }) => (
              <span key={id}>
                {' · '}
                {t(
                  grossCents + depositsCents > 0
                    ? 'common.document.completedBy'
                    : 'common.document.correctedBy',
                  { number },
                )}
              </span>
            ))}
          </span>
        </span>
        <span className="sh-order-row__end">
          <strong>
            <Money cents={document.grossCents + document.depositsCents} />
          </strong>
          <LinkButton
            size="small"
            icon={IconFileDownload}
            href={document.path}
            target="_blank"
            rel="noreferrer"
          >
            PDF<span className="cb-hidden"> {document.number}</span>
          </LinkButton>
        </span>
      </Card>
    </li>
  );
}
