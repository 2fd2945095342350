/** An open sale: my orders in it, and the point I order at. */
import { newId } from '@cabas/kernel';
import type {
  ShopSaleDistributionFragment,
  ShopSaleFragment,
  ShopSaleNewsFragment,
  ShopSavedOrderFragment,
} from '@cabas/client';
import { Skeleton } from '@cabas/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { choose, type ChosenLines, overlaid } from '../../shared/chosen.ts';
import { readDraft, readPoint, writeDraft, writePoint } from '../../shared/draft-storage.ts';
import { laterAll } from '../../shared/later.tsx';
import { Page } from '../../shared/page.tsx';
import { type Membership, type Person, useViewer } from '../../shared/viewer.ts';
import type { PriceLevels } from './price-level.tsx';
import { useMyOrders } from './sale-queries.ts';
import { Stall } from './stall.tsx';

const SaleState = laterAll(async () => (await import('./sale-state.tsx')).SaleState);

interface OpenSaleProps {
  readonly membership: Membership;
  readonly sale: ShopSaleFragment;
  readonly levels: PriceLevels;
  readonly news: readonly ShopSaleNewsFragment[];
}

export function OpenSale(props: OpenSaleProps) {
  const { membership, sale } = props;
  const orders = useMyOrders(sale.id);
  const person = useViewer();
  const waiting = (
    <Page title={sale.name} lead={membership.collective.name} width="wide">
      <Skeleton lines={5} shape="cards" />
    </Page>
  );
  return (
    <Answer query={orders} waiting={waiting}>
      {(mine) => (person ? <AtPoint {...props} orders={mine} person={person} /> : waiting)}
    </Answer>
  );
}

interface AtPointProps extends OpenSaleProps {
  readonly orders: readonly ShopSavedOrderFragment[];
  readonly person: Person;
}

function AtPoint({ orders, ...props }: AtPointProps) {
  const { membership, sale, person } = props;
  const { collective } = membership;
  const distributions = sale.distributions.filter(({ status }) => status !== 'CANCELLED');
  const ordered = new Set(orders.map(({ distribution }) => distribution.id));
  // Chosen once: a point that closes while one chooses stays on screen and says so.
  const [address, setAddress] = useSearchParams();
  const [chosen, setChosen] = useState(() =>
    firstPoint(distributions, ordered, readPoint(), address.get('at')),
  );
  const distribution = distributions.find(({ id }) => id === chosen) ?? distributions[0];
  if (distribution === undefined) return <SaleState membership={membership} sale={sale} />;

  const saved = orders.find((order) => order.distribution.id === distribution.id) ?? null;

  const choosePoint = (id: string) => {
    const next = distributions.find((one) => one.id === id);
    if (next === undefined) return;
    writePoint(collective.slug, next.pickupPoint.id);
    if (!ordered.has(distribution.id) && !ordered.has(id)) carryDraft(person.id, distribution.id, id);
    setChosen(id);
    if (address.has('at')) setAddress(withoutPoint, { replace: true, preventScrollReset: true });
  };
  return (
    <Stall
      {...props}
      key={distribution.id}
      distributions={distributions}
      distribution={asAgreed(distribution, saved)}
      ordered={ordered}
      saved={saved}
      onChoosePoint={choosePoint}
    />
  );
}

/** The terms of a round as my order has them: what it agreed to counts, where that is better. */
function asAgreed(
  distribution: ShopSaleDistributionFragment,
  saved: ShopSavedOrderFragment | null,
): ShopSaleDistributionFragment {
  const { delivery } = distribution;
  return { ...distribution, delivery: delivery && { ...delivery, ...saved?.distribution.delivery } };
}

/** A link leads to one point; once another is chosen, the address no longer says so. */
function withoutPoint(address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  next.delete('at');
  return next;
}

/** Where the link leads, else where I have ordered, else where I usually fetch, else the first that is open. */
function firstPoint(
  distributions: ShopSaleFragment['distributions'],
  ordered: ReadonlySet<string>,
  usual: string | null,
  asked: string | null,
): string | undefined {
  const open = distributions.filter(({ status }) => status === 'OPEN');
  const best =
    open.find(({ id }) => id === asked) ??
    open.find(({ id }) => ordered.has(id)) ??
    open.find(({ pickupPoint }) => pickupPoint.id === usual) ??
    open[0];
  return best?.id;
}

/** Choices not yet confirmed follow to the other point, unless something was begun there already. */
function carryDraft(personId: string, from: string, to: string): void {
  const draft = readDraft({ personId, distributionId: from });
  if (draft === null || readDraft({ personId, distributionId: to }) !== null) return;
  const quantities = overlaid({}, draft.chosen);
  const left = Object.fromEntries(Object.keys(draft.chosen).map((offerId) => [offerId, 0]));
  const put = (distributionId: string, chosen: ChosenLines) =>
    writeDraft({ personId, distributionId }, { ...draft, chosen, slotId: null, idempotencyKey: newId() });
  put(to, choose({}, quantities, Date.now()));
  // The server hears of it when that point is looked at again.
  put(from, choose(draft.chosen, left, Date.now()));
}
