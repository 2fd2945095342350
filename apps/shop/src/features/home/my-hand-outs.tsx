/** On the home page of whoever runs a hand-out these days: the way in, with or without network. Nothing for everyone else. */
import {
  type HandOutFarmTablesQuery,
  type HandOutMineQuery,
  scopedQueryOptions,
  scopeOf,
} from '@cabas/client';
import { Card, LinkButton } from '@cabas/ui';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FarmTables, MyHandOuts } from '../../shared/first-questions.ts';
import { useFormats } from '../../shared/formats.ts';
import type { Person } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';

/** Of orders that can no longer change. */
const ENDED = new Set(['CLOSED', 'HANDED_OUT']);
const STAYS_MS = 2 * 86_400_000;

type At = Pick<HandOutMineQuery['myHandOuts'][number], 'pickupDate' | 'windowStart' | 'windowEnd'> & {
  readonly pickupPoint: { readonly name: string };
};
type Farm = Person['farms'][number];

interface WayIn {
  readonly to: string;
  /** The collective; at a farm's table also the farm. */
  readonly farm?: string;
  readonly collective: string;
  readonly at: At;
}

/**
 * The lists one may open, where `asked`: the server says which, by role or during a turn. `known`: whether there are any has been answered, or
 * can't be now.
 */
export function useWaysIn(person: Person, asked: boolean): { known: boolean; ways: readonly WayIn[] } {
  const mine = asked ? person.memberships.filter(({ status }) => status === 'ACTIVE') : [];
  const farms = asked ? person.farms : [];
  const inCollectives = useQueries({
    queries: mine.map(({ collective: { id } }) =>
      scopedQueryOptions(MyHandOuts, {}, { scope: scopeOf.collective(id), staleTime: 60_000 }),
    ),
  });
  const atFarms = useQueries({
    queries: farms.map(({ id }) =>
      scopedQueryOptions(FarmTables, {}, { scope: scopeOf.producer(id), staleTime: 60_000 }),
    ),
  });
  const [since] = useState(() => Date.now() - STAYS_MS);
  return {
    known: [...inCollectives, ...atFarms].every(
      ({ isPending, fetchStatus }) => !isPending || fetchStatus !== 'fetching',
    ),
    ways: [
      ...mine.flatMap(({ collective: { id, name } }, index) =>
        (inCollectives[index]?.data?.myHandOuts ?? []).map((at) => ({
          to: `/hand-out/${id}/${at.id}`,
          collective: name,
          at,
        })),
      ),
      ...farms.flatMap((farm, index) => tablesOf(farm, atFarms[index]?.data?.farmDeliveries ?? [], since)),
    ],
  };
}

/** A farm has a table of its own where it is paid directly. */
function tablesOf(
  farm: Farm,
  deliveries: HandOutFarmTablesQuery['farmDeliveries'],
  since: number,
): readonly WayIn[] {
  return deliveries
    .filter(({ collective }) => collective.flow === 'DIRECT')
    .filter(({ distribution: { status, endsAt } }) => ENDED.has(status) && Date.parse(endsAt) > since)
    .map(({ collective, distribution }) => ({
      to: `/hand-out/farm/${farm.id}/${collective.id}/${distribution.id}`,
      farm: farm.name,
      collective: collective.name,
      at: distribution,
    }));
}

interface MyHandOutsProps {
  readonly person: Person;
  readonly ways: readonly WayIn[];
}

export function MyHandOutsSection({ person, ways }: MyHandOutsProps) {
  const { t } = useWords();
  const { day, hours } = useFormats();
  const waiting = useUnsent(person.id);
  return (
    <section className="sh-section" aria-labelledby="hand-out">
      <h2 id="hand-out">{t('shop.handOut.title')}</h2>
      <ul className="sh-list">
        {ways.map(({ to, farm, collective, at }) => (
          <li key={to}>
            <Card className="sh-sale-card">
              <div>
                <p className="sh-soft">
                  {farm === undefined ? collective : `${t('shop.handOut.farm', { farm })} · ${collective}`}
                </p>
                <h3 className="sh-capital">{day(at.pickupDate)}</h3>
                <p>
                  {hours(at)} · {at.pickupPoint.name}
                </p>
              </div>
              <div className="sh-actions">
                <LinkButton variant="primary" icon={IconClipboardCheck} to={to}>
                  {t('shop.handOut.open')}
                  <span className="cb-hidden">
                    {' : '}
                    {t('shop.handOut.of', { place: at.pickupPoint.name, day: day(at.pickupDate) })}
                  </span>
                </LinkButton>
              </div>
            </Card>
          </li>
        ))}
      </ul>
      {waiting > 0 ? <p>{t('shop.handOut.waiting', { count: waiting })}</p> : null}
    </section>
  );
}

/** Gestures of this person that this phone still keeps. */
function useUnsent(personId: string): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    void import('../hand-out/store/open-store.ts')
      .then(({ openStore }) => openStore())
      .then((store) => store?.unsent(personId) ?? 0)
      .then(setCount, () => undefined);
  }, [personId]);
  return count;
}
