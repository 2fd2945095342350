import { graphql, useScopedQuery } from '@cabas/client';
import { Breadcrumb, Notice, PageHeader } from '@cabas/ui';
import { Outlet, useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { CycleBadge } from '../../shared/badges.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { Missing } from '../../shared/missing.tsx';
import type { Sale } from '../../shared/sale-actions.ts';
import { SaleProvider } from '../../shared/sale-context.ts';
import { SubNav } from '../../shared/sub-nav.tsx';
import { useWords, type WordId } from '../../shared/words.tsx';
import { LifeLine } from './life-line.tsx';
import { SaleActions } from './sale-actions-menu.tsx';
import './sale-board.css';

const Query = graphql(`
  query AdminSalePage($id: UUID!) {
    salesCycle(id: $id) {
      ...AdminSale
    }
  }
`);
const EVERY_HALF_MINUTE = 30_000;

/** One sale: its name, its life line, its pages. Kept fresh while orders arrive. */
export function SaleLayout() {
  const { cycleId = '' } = useParams();
  const { scope } = useCollective();
  const query = useScopedQuery(
    Query,
    { id: cycleId },
    {
      scope,
      refetchInterval: ({ state }) => (state.data?.salesCycle?.status === 'OPEN' ? EVERY_HALF_MINUTE : false),
    },
  );
  return (
    <Answer query={query}>
      {({ salesCycle }) => (salesCycle === null ? <Missing /> : <SalePages sale={salesCycle} />)}
    </Answer>
  );
}

function SalePages({ sale }: { sale: Sale }) {
  const { t } = useWords();
  const { base } = useCollective();
  return (
    <SaleProvider value={sale}>
      <Breadcrumb items={[{ label: t('admin.nav.sales'), to: `${base}/sales` }, { label: sale.name }]} />
      <PageHeader
        tab={sale.name}
        title={
          <span className="ad-row">
            {sale.name} <CycleBadge status={sale.status} />
          </span>
        }
        actions={<SaleActions sale={sale} />}
      />
      {sale.status === 'CANCELLED' ? (
        <Notice still tone="danger" title={t('admin.board.cancelled')} className="ad-gap">
          {t('admin.board.cancelledText')}
        </Notice>
      ) : (
        <LifeLine sale={sale} />
      )}
      <SaleNav sale={sale} />
      <Outlet />
    </SaleProvider>
  );
}

function SaleNav({ sale }: { sale: Sale }) {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const before = sale.status === 'DRAFT' || sale.status === 'SCHEDULED';
  const ordering = before || sale.status === 'OPEN';
  const pages: readonly (readonly [path: string, word: WordId, shown: boolean])[] = [
    ['', 'admin.board.nav.board', true],
    ['/orders', 'admin.nav.orders', !before && mayUse(roles, 'orders.read')],
    ['/offers', 'admin.board.nav.offers', true],
    ['/papers', 'admin.board.nav.papers', !ordering && mayUse(roles, 'papers.print')],
    ['/hand-out', 'admin.board.nav.handOut', !ordering && mayUse(roles, 'delivery.correct')],
    ['/evening', 'admin.board.nav.evening', !ordering && mayUse(roles, 'money.read')],
    ['/documents', 'admin.nav.documents', !ordering && mayUse(roles, 'documents.read')],
    ['/exports', 'admin.board.nav.exports', !before],
    ['/edit', 'admin.board.nav.edit', ordering && mayUse(roles, 'sales.change')],
  ];
  return (
    <SubNav
      label={sale.name}
      pages={pages
        .filter(([, , shown]) => shown)
        .map(([path, word]) => ({ to: `${base}/sales/${sale.id}${path}`, words: t(word) }))}
    />
  );
}
