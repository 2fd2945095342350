/** On the home page of whoever runs a hand-out these days: the way in, with or without network. Nothing for everyone else. */
import {
  graphql,
  type HandOutFarmTablesQuery,
  type HandOutMineQuery,
  scopedQueryOptions,
  scopeOf,
} from '@cabas/client';
import { Card, LinkButton } from '@cabas/ui';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormats } from '../../../shared/formats.ts';
import type { Person } from '../../../shared/viewer.ts';
import { openStore } from '../store/open-store.ts';
import { useHandOutWords } from '../screens/words.tsx';
import './hand-out-entry.css';

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

/** Of orders that can no longer change. */
const ENDED = new Set(['CLOSED', 'HANDED_OUT']);
const STAYS_MS = 2 * 86_400_000;

/**
 * The section shows itself once there is a way in (hand-out-entry.css). `onKnown`: whether there is one has been answered, or can't be
 * now; what stands below need not jump any more.
 */
export function HandOutEntry({ person, onKnown }: { person: Person; onKnown: () => void }) {
  const { t } = useHandOutWords();
  const waiting = useUnsent(person.id);
  // the server says which: by role, or during a turn
  const mine = person.memberships.filter(({ status }) => status === 'ACTIVE');
  const inCollectives = useQueries({
    queries: mine.map(({ collective: { id } }) =>
      scopedQueryOptions(MyHandOuts, {}, { scope: scopeOf.collective(id), staleTime: 60_000 }),
    ),
  });
  const atFarms = useQueries({
    queries: person.farms.map(({ id }) =>
      scopedQueryOptions(FarmTables, {}, { scope: scopeOf.producer(id), staleTime: 60_000 }),
    ),
  });
  const known = [...inCollectives, ...atFarms].every(
    ({ isPending, fetchStatus }) => !isPending || fetchStatus !== 'fetching',
  );
  useEffect(() => {
    if (known) onKnown();
  }, [known, onKnown]);
  return (
    <section className="sh-section ho-entry" aria-labelledby="hand-out">
      <h2 id="hand-out">{t('entry.title')}</h2>
      <ul className="sh-list">
        {mine.map(({ collective: { id, name } }, index) =>
          inCollectives[index]?.data?.myHandOuts.map((at) => (
            <WayIn key={at.id} to={`/hand-out/${id}/${at.id}`} title={name} at={at} />
          )),
        )}
        {person.farms.map((farm, index) => (
          <FarmWays key={farm.id} farm={farm} tables={atFarms[index]?.data?.farmDeliveries ?? []} />
        ))}
      </ul>
      {waiting > 0 ? <p>{t('entry.waiting', { count: waiting })}</p> : null}
    </section>
  );
}

interface FarmWaysProps {
  readonly farm: Person['farms'][number];
  readonly tables: HandOutFarmTablesQuery['farmDeliveries'];
}

/** A farm has a table of its own where it is paid directly. */
function FarmWays({ farm, tables }: FarmWaysProps) {
  const { t } = useHandOutWords();
  const [since] = useState(() => Date.now() - STAYS_MS);
  return tables
    .filter(({ collective }) => collective.flow === 'DIRECT')
    .filter(({ distribution: { status, endsAt } }) => ENDED.has(status) && Date.parse(endsAt) > since)
    .map(({ collective, distribution }) => (
      <WayIn
        key={distribution.id}
        to={`/hand-out/farm/${farm.id}/${collective.id}/${distribution.id}`}
        title={`${t('entry.farm', { farm: farm.name })} · ${collective.name}`}
        at={distribution}
      />
    ));
}

interface WayInProps {
  readonly to: string;
  readonly title: string;
  readonly at: Pick<
    HandOutMineQuery['myHandOuts'][number],
    'pickupDate' | 'windowStart' | 'windowEnd' | 'pickupPoint'
  >;
}

function WayIn({ to, title, at }: WayInProps) {
  const { t } = useHandOutWords();
  const { day, hours } = useFormats();
  const place = at.pickupPoint.name;
  return (
    <li>
      <Card className="sh-sale-card">
        <div>
          <p className="sh-soft">{title}</p>
          <h3 className="sh-capital">{day(at.pickupDate)}</h3>
          <p>
            {hours(at)} · {place}
          </p>
        </div>
        <div className="sh-actions">
          <LinkButton variant="primary" icon={IconClipboardCheck} to={to}>
            {t('entry.open')}
            <span className="cb-hidden">
              {' : '}
              {t('entry.of', { place, day: day(at.pickupDate) })}
            </span>
          </LinkButton>
        </div>
      </Card>
    </li>
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
