/** A sale in one of my collectives: finds it and my orders in it, then opens the stall at the chosen point. */
import { newId } from '@cabas/kernel';
import { scopeOf, type ShopSaleFragment } from '@cabas/client';
import { EmptyState, LinkButton, Skeleton } from '@cabas/ui';
import { IconMapOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { Page } from '../../shared/page.tsx';
import { type Membership, useMembership, useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { readDraft, readPoint, writeDraft, writePoint } from '../../shared/draft-storage.ts';
import { useMyOrders, useSale } from './sale-queries.ts';
import { SaleState } from './sale-state.tsx';
import { Stall } from './stall.tsx';
import './sale.css';

export function SalePage() {
  const { slug, cycleId = '' } = useParams();
  const membership = useMembership(slug);
  if (membership === null) return <NoSale />;
  // A pending, suspended or former member is told why; the collective's door is shut to them.
  if (membership.status !== 'ACTIVE') return <SaleState membership={membership} sale={null} />;
  return <SaleOf membership={membership} cycleId={cycleId} />;
}

function NoSale() {
  const { t } = useWords();
  const { slug } = useParams();
  return (
    <Page title={t('shop.sale.unknown')}>
      <EmptyState
        icon={IconMapOff}
        title={t('shop.sale.unknownTitle')}
        action={
          <>
            <LinkButton to="/">{t('shop.nav.home')}</LinkButton>
            <LinkButton to={`/join/${slug}`}>{t('shop.sale.seeCollective')}</LinkButton>
          </>
        }
      >
        <p>{t('shop.sale.unknownText')}</p>
      </EmptyState>
    </Page>
  );
}

function SaleOf({ membership, cycleId }: { membership: Membership; cycleId: string }) {
  const { t } = useWords();
  const sale = useSale(cycleId, scopeOf.collective(membership.collective.id));
  return (
    <Answer
      query={sale}
      waiting={
        <Page title={t('shop.sale.title')} heading={<span className="sh-soft">…</span>} width="wide">
          <Skeleton lines={5} shape="cards" />
        </Page>
      }
    >
      {({ salesCycle }) => {
        if (salesCycle === null) return <NoSale />;
        if (salesCycle.status !== 'OPEN') return <SaleState membership={membership} sale={salesCycle} />;
        return <OpenSale membership={membership} sale={salesCycle} />;
      }}
    </Answer>
  );
}

function OpenSale({ membership, sale }: { membership: Membership; sale: ShopSaleFragment }) {
  const orders = useMyOrders(sale.id);
  const person = useViewer();
  const { collective } = membership;
  const [chosen, setChosen] = useState<string | null>(null);
  const distributions = sale.distributions.filter(({ status }) => status !== 'CANCELLED');
  const ordered = new Set(orders?.map(({ distribution }) => distribution.id));
  const open = distributions.filter(({ status }) => status === 'OPEN');
  const usual = readPoint(collective.id);
  const distribution =
    distributions.find(({ id }) => id === chosen) ??
    open.find(({ id }) => ordered.has(id)) ??
    open.find(({ pickupPoint }) => pickupPoint.id === usual) ??
    open[0] ??
    distributions[0];
  if (orders === undefined)
    return (
      <Page title={sale.name} width="wide">
        <Skeleton lines={5} shape="cards" />
      </Page>
    );
  if (distribution === undefined || person === null) return <SaleState membership={membership} sale={sale} />;

  const choosePoint = (id: string) => {
    const next = distributions.find((one) => one.id === id);
    if (next === undefined) return;
    writePoint(collective.id, next.pickupPoint.id);
    if (!ordered.has(distribution.id) && !ordered.has(id)) carryDraft(person.id, distribution.id, id);
    setChosen(id);
  };
  return (
    <Stall
      key={distribution.id}
      membership={membership}
      person={person}
      sale={sale}
      distributions={distributions}
      distribution={distribution}
      saved={orders.find((order) => order.distribution.id === distribution.id) ?? null}
      onChoosePoint={choosePoint}
    />
  );
}

/** Choices not yet confirmed follow to the other point, unless something was begun there already. */
function carryDraft(personId: string, from: string, to: string): void {
  const draft = readDraft({ personId, distributionId: from });
  if (draft === null || readDraft({ personId, distributionId: to }) !== null) return;
  writeDraft({ personId, distributionId: to }, { ...draft, idempotencyKey: newId() });
  writeDraft({ personId, distributionId: from }, null);
}
