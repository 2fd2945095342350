/** On the home page of whoever runs a hand-out these days: the way in, with or without network. Nothing for everyone else. */
import { graphql, scopedQueryOptions, scopeOf } from '@cabas/client';
import { Card, LinkButton } from '@cabas/ui';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormats } from '../../../shared/formats.ts';
import type { Person } from '../../../shared/viewer.ts';
import { openStore } from '../store/open-store.ts';
import { HandOutWords, useHandOutWords } from '../screens/words.tsx';

const MyHandOuts = graphql(`
  query HandOutMine {
    myHandOuts {
      id
      pickupDate
      windowStart
      windowEnd
      pickupPoint {
        name
      }
    }
  }
`);
const FarmTables = graphql(`
  query HandOutFarmTables {
    farmDeliveries {
      collective {
        id
        name
        flow
      }
      distribution {
        id
        status
        pickupDate
        windowStart
        windowEnd
        endsAt
        pickupPoint {
          name
        }
      }
    }
  }
`);

interface Way {
  readonly to: string;
  readonly title: string;
  readonly pickupDate: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly place: string;
}

/** Roles that run a hand-out; members on duty are told by the server in time. */
const RUNS = new Set(['ADMIN', 'COORDINATOR', 'VOLUNTEER']);
const STAYS_MS = 2 * 86_400_000;

export function HandOutEntry({ person }: { person: Person }) {
  return (
    <HandOutWords>
      <Ways person={person} />
    </HandOutWords>
  );
}

function Ways({ person }: { person: Person }) {
  const { t } = useHandOutWords();
  const { day, hours } = useFormats();
  const waiting = useUnsent(person.id);
  const ways = [...useCollectiveWays(person), ...useFarmWays(person)];
  if (ways.length === 0) return null;
  return (
    <section className="sh-section" aria-labelledby="hand-out">
      <h2 id="hand-out">{t('entry.title')}</h2>
      <ul className="sh-list">
        {ways.map((way) => (
          <li key={way.to}>
            <Card className="sh-sale-card">
              <div>
                <p className="sh-soft">{way.title}</p>
                <h3 className="sh-capital">{day(way.pickupDate)}</h3>
                <p>
                  {hours(way)} · {way.place}
                </p>
              </div>
              <div className="sh-actions">
                <LinkButton variant="primary" icon={IconClipboardCheck} to={way.to}>
                  {t('entry.open')}
                  <span className="cb-hidden">
                    {' : '}
                    {t('entry.of', { place: way.place, day: day(way.pickupDate) })}
                  </span>
                </LinkButton>
                {waiting > 0 ? <span>{t('entry.waiting', { count: waiting })}</span> : null}
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useCollectiveWays(person: Person): readonly Way[] {
  const mine = person.memberships.filter(
    ({ status, roles }) => status === 'ACTIVE' && roles.some((role) => RUNS.has(role)),
  );
  const answers = useQueries({
    queries: mine.map(({ collective }) =>
      scopedQueryOptions(MyHandOuts, {}, { scope: scopeOf.collective(collective.id), staleTime: 60_000 }),
    ),
  });
  return mine.flatMap(({ collective }, index) =>
    (answers[index]?.data?.myHandOuts ?? []).map(({ id, pickupPoint, ...when }) => ({
      ...when,
      to: `/hand-out/${collective.id}/${id}`,
      title: collective.name,
      place: pickupPoint.name,
    })),
  );
}

/** A farm has a table of its own where it is paid directly. */
function useFarmWays(person: Person): readonly Way[] {
  const { t } = useHandOutWords();
  const [since] = useState(() => Date.now() - STAYS_MS);
  const answers = useQueries({
    queries: person.farms.map(({ id }) =>
      scopedQueryOptions(FarmTables, {}, { scope: scopeOf.producer(id), staleTime: 60_000 }),
    ),
  });
  return person.farms.flatMap((farm, index) =>
    (answers[index]?.data?.farmDeliveries ?? [])
      .filter(
        ({ collective, distribution }) =>
          collective.flow === 'DIRECT' &&
          (distribution.status === 'CLOSED' || distribution.status === 'HANDED_OUT') &&
          Date.parse(distribution.endsAt) > since,
      )
      .map(({ collective, distribution: { id, pickupPoint, ...when } }) => ({
        ...when,
        to: `/hand-out/farm/${farm.id}/${collective.id}/${id}`,
        title: `${t('entry.farm', { farm: farm.name })} · ${collective.name}`,
        place: pickupPoint.name,
      })),
  );
}

function useUnsent(personId: string): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    void openStore()
      .then((store) => store?.unsent(personId) ?? 0)
      .then(setCount, () => undefined);
  }, [personId]);
  return count;
}
