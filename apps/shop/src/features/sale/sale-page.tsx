/** A sale in one of my collectives: finds it and my orders in it, then opens the stall at the chosen point. */
import { scopeOf } from '@cabas/client';
import { Skeleton } from '@cabas/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { laterAll } from '../../shared/later.tsx';
import { Page } from '../../shared/page.tsx';
import { type Membership, useMembership } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { OpenSale } from './open-sale.tsx';
import { levelsIn } from './price-level.tsx';
import { useMyOrders, useSale } from './sale-queries.ts';
import './sale.css';

const NoSale = laterAll(async () => (await import('./no-sale.tsx')).NoSale);
const SaleState = laterAll(async () => (await import('./sale-state.tsx')).SaleState);

export function SalePage() {
  const { slug, cycleId = '' } = useParams();
  const membership = useMembership(slug);
  // asked for with the sale, not after it
  useMyOrders(cycleId);
  if (membership === null) return <NoSale />;
  // A pending, suspended or former member is told why; the collective's door is shut to them.
  if (membership.status !== 'ACTIVE') return <SaleState membership={membership} sale={null} />;
  return <SaleOf membership={membership} cycleId={cycleId} />;
}

function SaleOf({ membership, cycleId }: { membership: Membership; cycleId: string }) {
  const { t } = useWords();
  const sale = useSale(cycleId, scopeOf.collective(membership.collective.id));
  // A page left open since yesterday: what was chosen stays in sight, and says that orders are closed.
  const [seenOpen, setSeenOpen] = useState<string | null>(null);
  if (sale.data?.salesCycle?.status === 'OPEN' && seenOpen !== cycleId) setSeenOpen(cycleId);
  return (
    <Answer
      query={sale}
      waiting={
        <Page title={t('shop.sale.title')} heading={<span className="sh-soft">…</span>} width="wide">
          <Skeleton lines={5} shape="cards" />
        </Page>
      }
    >
      {({ salesCycle, priceLevels, news }) => {
        if (salesCycle === null) return <NoSale />;
        const leftOpen = seenOpen === cycleId && salesCycle.status === 'CLOSED';
        if (salesCycle.status !== 'OPEN' && !leftOpen)
          return <SaleState membership={membership} sale={salesCycle} />;
        return (
          <OpenSale
            membership={membership}
            sale={salesCycle}
            levels={levelsIn(salesCycle.flow, priceLevels)}
            news={news}
          />
        );
      }}
    </Answer>
  );
}
