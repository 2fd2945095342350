import type { Cents } from '@cabas/kernel';
import type { Unused } from './reckoning.ts';

/** What is noted apart later than so many days after an order owes less is an advance. */
export const MEANT_DAYS = 30;
const DAY = 86_400_000;

/** An order that owes less than it did. */
export interface Lessened {
  readonly orderId: string;
  readonly distributionId: string;
  /** When it was placed: what came before was not meant for it. */
  readonly placedAt: Date;
  /** It owes less since. */
  readonly since: Date;
  /** So much less it owes each payee than it once did: no more of what came apart was meant for it. */
  readonly mostCents: ReadonlyMap<string | null, Cents>;
}

/** Of one payee, money that was for this order and that no order uses. */
export interface Over {
  readonly orderId: string;
  readonly producerId: string | null;
  readonly cents: Cents;
  /** Of it, paid online. */
  readonly onlineCents: Cents;
}

/**
 * What of a member's unused money was for which of their orders: what was paid at its hand-out or online for it, and what was written down apart
 * since it was placed, until some weeks after it owed less. The newest order first; no cent counts twice. Help of the solidarity fund is nobody's to give back.
 */
export function overOf(orders: readonly Lessened[], unused: readonly Unused[]): Over[] {
  let left = unused.filter(({ means, cents }) => means !== 'FUND' && cents > 0);
  const newestFirst = [...orders].sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime());
  return newestFirst.flatMap(({ orderId, distributionId, placedAt, since, mostCents }) => {
    const most = new Map(mostCents);
    const until = new Date(since.getTime() + MEANT_DAYS * DAY);
    const mine: Unused[] = [];
    left = left.flatMap((one) => {
      const upTo = most.get(one.producerId) ?? 0;
      const apart =
        one.distributionId === null && one.at !== undefined && one.at >= placedAt && one.at <= until;
      const cents = one.distributionId === distributionId ? one.cents : apart ? Math.min(one.cents, upTo) : 0;
      if (cents === 0) return [one];
      most.set(one.producerId, Math.max(0, upTo - cents));
      mine.push({ ...one, cents });
      return cents < one.cents ? [{ ...one, cents: one.cents - cents }] : [];
    });
    return [...Map.groupBy(mine, ({ producerId }) => producerId)].map(([producerId, own]) => ({
      ...{ orderId, producerId },
      cents: own.reduce((sum, { cents }) => sum + cents, 0),
      onlineCents: own.reduce((sum, { means, cents }) => (means === 'ONLINE' ? sum + cents : sum), 0),
    }));
  });
}
