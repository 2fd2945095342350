/** A sale in the farms' names: who can be paid, what the collective's service comes to, and its invoices. */
import { type AdminSaleServiceFragment, graphql } from '@cabas/client';
import { IconAlertCircle, IconCircleCheck, IconFileInvoice } from '@tabler/icons-react';
import { Badge, Button, Card, Money, Table, useToast } from '@cabas/ui';
import { Link } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { Sale } from '../../shared/sale-actions.ts';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { useSaleService } from './sale-service.ts';

const Issue = graphql(`
  mutation AdminIssueServiceFees($cycleId: UUID!) {
    issueServiceFees(cycleId: $cycleId) {
      __typename
      ...AdminSaleService
      ...AdminProblem
    }
  }
`);

const IssueAnew = graphql(`
  mutation AdminIssueServiceFeeAnew($cycleId: UUID!, $producerId: UUID!) {
    issueServiceFeeAnew(cycleId: $cycleId, producerId: $producerId) {
      __typename
      ...AdminSaleService
      ...AdminProblem
    }
  }
`);

type Farm = AdminSaleServiceFragment['farms'][number];

export function ServiceCard({ sale }: { sale: Sale }) {
  const query = useSaleService(sale.id);
  return (
    <Answer query={query}>
      {({ saleService }) => (saleService === null ? null : <Service sale={sale} service={saleService} />)}
    </Answer>
  );
}

function Service({ sale, service }: { sale: Sale; service: AdminSaleServiceFragment }) {
  const { t } = useWords();
  const { money } = useFormats();
  const { scope, roles } = useCollective();
  const issue = useAction(Issue, (result) => result.issueServiceFees, scope);
  const again = useAction(IssueAnew, (result) => result.issueServiceFeeAnew, scope);
  const toast = useToast();
  const { farms, handedOut } = service;
  const due = farms.filter(({ state }) => state === 'TO_ISSUE' || state === 'TO_CORRECT');
  const corrects = due.some(({ state }) => state === 'TO_CORRECT');
  const send = async () => {
    if (await issue.run({ cycleId: sale.id })) toast.show({ text: t('admin.shop.issued') });
  };
  const anew = async (producerId: string) => {
    if (await again.run({ cycleId: sale.id, producerId })) toast.show({ text: t('admin.shop.issued') });
  };
  const mayIssue = mayUse(roles, 'documents.issue');
  return (
    <Card roomy>
      <div className="ad-stack">
        <div>
          <h2>{t('admin.shop.title')}</h2>
          <p className="ad-soft">{t(handedOut ? 'admin.shop.leadAfter' : 'admin.shop.leadBefore')}</p>
          <p>
            {t('admin.shop.sums', {
              sold: money(sum(farms, 'soldCents')),
              fee: money(sum(farms, 'feeCents')),
            })}
          </p>
        </div>
        <Farms
          service={service}
          anew={mayIssue ? (producerId) => void anew(producerId) : undefined}
          busy={again.busy}
        />
        {mayIssue && farms.some(({ state }) => state === 'GIVEN_BACK') ? (
          <p className="ad-soft">{t('admin.shop.givenBackText')}</p>
        ) : null}
        <ActionProblem action={again} />
        {due.length > 0 && mayIssue ? (
          <>
            {corrects ? <p className="ad-soft">{t('admin.shop.correctText')}</p> : null}
            <ActionProblem action={issue} />
            <div className="ad-actions">
              <Button variant="primary" icon={IconFileInvoice} busy={issue.busy} onClick={() => void send()}>
                {t('admin.shop.issue', { count: due.length })}
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </Card>
  );
}

const sum = (farms: readonly Farm[], of: 'soldCents' | 'feeCents'): number =>
  farms.reduce((total, farm) => total + farm[of], 0);

function CanBePaid({ online }: { online: boolean }) {
  const { t } = useWords();
  return (
    <Badge tone={online ? 'success' : 'attention'} icon={online ? IconCircleCheck : IconAlertCircle}>
      {t(online ? 'admin.shop.onlineYes' : 'admin.shop.onlineNo')}
    </Badge>
  );
}

function Farms({
  service: { farms, handedOut },
  anew,
  busy,
}: {
  service: AdminSaleServiceFragment;
  anew: ((producerId: string) => void) | undefined;
  busy: boolean;
}) {
  const { t } = useWords();
  const { percent } = useFormats();
  return (
    <Table
      caption={t('admin.shop.title')}
      rows={farms}
      rowKey={({ producerId }) => producerId}
      columns={[
        { key: 'farm', header: t('admin.shop.farm'), main: true, cell: (row) => row.producerName },
        ...(handedOut
          ? []
          : [
              {
                key: 'online',
                header: t('admin.shop.online'),
                cell: (row: Farm) => <CanBePaid online={row.online} />,
              },
            ]),
        { key: 'rate', header: t('admin.shop.rateShort'), align: 'end', cell: (row) => percent(row.feeBp) },
        {
          key: 'sold',
          header: t('admin.shop.sold'),
          align: 'end',
          cell: (row) => <Money cents={row.soldCents} />,
        },
        {
          key: 'fee',
          header: t('admin.shop.fee'),
          align: 'end',
          cell: (row) => <Money cents={row.feeCents} />,
        },
        {
          key: 'state',
          header: t('admin.shop.invoice'),
          cell: (row) => (
            <>
              {t(`admin.shop.state.${row.state}`)}
              <InvoiceLink invoice={row.invoice ?? (row.state === 'GIVEN_BACK' ? row.givenBack : null)} />
              {row.state === 'GIVEN_BACK' && anew ? (
                <span className="ad-said">
                  <Button size="small" busy={busy} onClick={() => anew(row.producerId)}>
                    {t('admin.shop.issueAnew')}
                  </Button>
                </span>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}

/** To its page, for those who read documents. */
function InvoiceLink({ invoice }: { invoice: { documentId: string; number: string } | null }) {
  const { base, roles } = useCollective();
  if (invoice === null) return null;
  return (
    <span className="ad-said ad-soft">
      {mayUse(roles, 'documents.read') ? (
        <Link to={`${base}/documents/${invoice.documentId}`}>{invoice.number}</Link>
      ) : (
        invoice.number
      )}
    </span>
  );
}
