/** What I fetch, what I may order, and my collectives: the first screen of a member. */
import { useScopedQuery } from '@cabas/client';
import { EmptyState, LinkButton, Notice } from '@cabas/ui';
import { IconBasket, IconSearch, IconShoppingBag } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Answer, useShown } from '../../shared/answer.tsx';
import { HomeQuery } from '../../shared/first-questions.ts';
import { later } from '../../shared/later.tsx';
import { Page } from '../../shared/page.tsx';
import { PickupCard, PickupRow } from '../../shared/pickup-card.tsx';
import type { Person } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { MyHandOutsSection, useWaysIn } from './my-hand-outs.tsx';
import { hasTurns, MyTurns } from './my-turns.tsx';
import { OpenSaleCard } from './open-sale-card.tsx';
import { OwedOnline } from './owed-online.tsx';

const MyCollectives = later(async () => (await import('./my-collectives.tsx')).MyCollectives);

const KeepCodes = later(async () => (await import('../kept-codes/keep-codes.tsx')).KeepCodes);

/** The next one in full, the following in a line each. */
const SHOWN_PICKUPS = 3;

export function HomePage({ person }: { person: Person }) {
  const { t } = useWords();
  const asked = useScopedQuery(HomeQuery, {}, { refetchInterval: 120_000 });
  const handsOut = runsHandOuts(person) || asked.data?.myTurns.turns.some(({ mine }) => mine) === true;
  const { known, ways } = useWaysIn(person, handsOut);
  // the way to tonight's hand-out stands first: what is below waits a moment for it, once, and does not jump down
  const late = useLate();
  const home = useShown(known || late || asked.error ? asked : NOTHING_YET);
  return (
    <Page
      title={t('shop.home.title')}
      heading={t('shop.home.hello', { name: person.givenName })}
      width="wide"
    >
      {person.emailConfirmed ? null : (
        <Notice tone="attention" still title={t('shop.home.confirm.title')}>
          {t('shop.home.confirm.text', { email: person.email })}
        </Notice>
      )}
      {ways.length > 0 && home.data !== undefined ? <MyHandOutsSection person={person} ways={ways} /> : null}
      <div className="sh-home" key={home.data ? 'there' : 'coming'}>
        <Answer query={home}>
          {({ pickups, openSales, myTurns, owedOnline }) => (
            <div className="sh-home__main">
              <KeepCodes cards={pickups} />
              {owedOnline.length > 0 ? (
                <Section id="owed" title={t('shop.home.owed')}>
                  <OwedOnline orders={owedOnline} />
                </Section>
              ) : null}
              <Section id="pickups" title={t('shop.home.pickups')}>
                {pickups.slice(0, SHOWN_PICKUPS).map((card, index) => {
                  const Shape = index === 0 ? PickupCard : PickupRow;
                  return <Shape key={card.orders[0]?.id} card={card} />;
                })}
                {pickups.length === 0 ? <p className="sh-soft">{t('shop.home.pickups.none')}</p> : null}
                {pickups.length > SHOWN_PICKUPS ? (
                  <LinkButton to="/pickups">
                    {t('shop.home.pickups.all', { count: pickups.length })}
                  </LinkButton>
                ) : null}
              </Section>
              <Section id="sales" title={t('shop.home.sales')}>
                {openSales.map((sale) => (
                  <OpenSaleCard key={sale.cycle.id} sale={sale} />
                ))}
                {openSales.length === 0 ? <NothingToOrder person={person} /> : null}
                {person.memberships.some(({ status }) => status === 'ACTIVE') ? (
                  <LinkButton to="/sales" icon={IconSearch}>
                    {t('shop.sales.see')}
                  </LinkButton>
                ) : null}
              </Section>
              {hasTurns(myTurns) ? (
                <Section id="turns" title={t('shop.home.turns')}>
                  <MyTurns {...myTurns} />
                </Section>
              ) : null}
            </div>
          )}
        </Answer>
        {home.data || home.error ? (
          // not before what stands above it, or it would jump down
          <Section id="collectives" title={t('shop.home.collectives')}>
            <MyCollectives person={person} />
            <div className="sh-actions">
              <LinkButton to="/news">{t('shop.news.title')}</LinkButton>
              <LinkButton to="/reminders">{t('shop.reminders.title')}</LinkButton>
            </div>
          </Section>
        ) : null}
      </div>
    </Page>
  );
}

const NOTHING_YET = { data: undefined, error: null, refetch: () => undefined };
/** Longer nobody waits for what stands above. */
const PATIENCE_MS = 1500;

let cameBefore = false;

function useLate(): boolean {
  const [late, setLate] = useState(cameBefore);
  useEffect(() => {
    const timer = setTimeout(() => {
      cameBefore = true;
      setLate(true);
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return late;
}

/** Whether it is worth fetching the way to a hand-out; a turn taken is worth it too. */
const runsHandOuts = ({ memberships, farms }: Person): boolean =>
  farms.length > 0 || memberships.some(({ roles }) => roles.some((role) => role !== 'MEMBER'));

function NothingToOrder({ person }: { person: Person }) {
  const { t } = useWords();
  const active = person.memberships.some(({ status }) => status === 'ACTIVE');
  if (active)
    return (
      <EmptyState icon={IconBasket} title={t('shop.home.sales.none.title')}>
        {t('shop.home.sales.none.text')}
      </EmptyState>
    );
  if (person.memberships.length > 0) return <p className="sh-soft">{t('shop.home.sales.notYet')}</p>;
  return (
    <EmptyState icon={IconShoppingBag} title={t('shop.home.start.title')}>
      {t('shop.home.start.text')}
    </EmptyState>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="sh-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
