/** The stall at one point: what is sold, and the basket always in sight. */
import {
  scopeOf,
  type ShopOfferFragment,
  type ShopSaleDistributionFragment,
  type ShopSaleFragment,
  type ShopSaleNewsFragment,
  type ShopSavedOrderFragment,
} from '@cabas/client';
import { Dialog } from '@cabas/ui';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { laterWithWords } from '../../shared/later.tsx';
import { Page } from '../../shared/page.tsx';
import type { Membership, Person } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import {
  basketFee,
  basketLines,
  basketTotal,
  type Choosable,
  fromOrderLines,
  notOffered,
  repriced,
  takeable,
} from './basket.ts';
import { BasketBar } from './basket-bar.tsx';
import { FarmNews } from './farm-news.tsx';
import { OfferList } from './offer-list.tsx';
import { PointBar } from './point-bar.tsx';
import { MyPriceLevel } from './my-price-level.tsx';
import { LevelRate, type PriceLevels, rateOf } from './price-level.tsx';
import { SaleDates } from './sale-dates.tsx';
import { useOffers, useOpenDates, useReadOrdersAgain } from './sale-queries.ts';
import { missingHere, Shortfalls } from './shortfalls.tsx';
import { useBasket } from './use-basket.ts';
import { KeptChoices } from './kept-choices.ts';
import { useSubmitOrder } from './use-submit-order.ts';
import './pickup-choice.css';

const BasketPanel = laterWithWords(async () => (await import('./basket-panel.tsx')).BasketPanel);
const ConfirmButton = laterWithWords(async () => (await import('./confirm-button.tsx')).ConfirmButton);
const ConflictDialog = laterWithWords(async () => (await import('./conflict-dialog.tsx')).ConflictDialog);

interface StallProps {
  readonly membership: Membership;
  readonly person: Person;
  readonly sale: ShopSaleFragment;
  readonly levels: PriceLevels;
  readonly news: readonly ShopSaleNewsFragment[];
  readonly distributions: readonly ShopSaleDistributionFragment[];
  readonly distribution: ShopSaleDistributionFragment;
  /** Distributions I have an order at. */
  readonly ordered: ReadonlySet<string>;
  readonly saved: ShopSavedOrderFragment | null;
  readonly onChoosePoint: (distributionId: string) => void;
}

export function Stall({
  membership,
  person,
  sale,
  levels,
  news,
  distributions,
  distribution,
  ordered,
  saved,
  onChoosePoint,
}: StallProps) {
  const { t } = useWords();
  const { collective } = membership;
  const scope = scopeOf.collective(collective.id);
  const offers = useOffers(sale.id, distribution.id, scope);
  const dates = useOpenDates(sale.seriesId);
  const rate = rateOf(levels);
  const readAgain = useReadOrdersAgain();
  const choices = useBasket({ personId: person.id, distributionId: distribution.id }, saved, readAgain);
  // another level than the order was confirmed at is a change to confirm
  const basket = { ...choices, changed: choices.changed || repriced(saved?.lines ?? [], rate) };
  const [open, setOpen] = useState(false);
  const choosable = useMemo(() => withSaved(offers.data ?? [], saved), [offers.data, saved]);
  const mine = useMemo(() => fromOrderLines(saved?.lines ?? []), [saved]);
  const lines = basketLines(basket.quantities, choosable, saved?.lines, rate);
  const feeCents = basketFee(lines, distribution.delivery);
  const totalCents = basketTotal(lines) + (feeCents ?? 0);
  const locked = distribution.status !== 'OPEN' || sale.status !== 'OPEN';
  const known = offers.complete && offers.data !== undefined;
  const takeableOf = (offerId: string, remaining: number) => {
    const offer = choosable.find(({ id }) => id === offerId);
    return offer ? takeable(offer, remaining, mine[offerId] ?? 0) : 0;
  };
  const order = useSubmitOrder({
    scope,
    distributionId: distribution.id,
    round: distribution.delivery,
    saved,
    basket,
    lines,
    takeableOf,
  });

  const level = levels.levels.length > 0 ? <MyPriceLevel scope={scope} offered={levels} /> : null;
  const panel = {
    collective,
    sale,
    distribution,
    saved,
    basket,
    lines,
    totalCents,
    feeCents,
    order,
    locked,
    known,
    gone: known ? notOffered(basket.quantities, choosable) : [],
  };
  return (
    <Page
      title={sale.name}
      lead={collective.name}
      width="wide"
      above={
        <Link className="sh-back" to="/">
          <IconArrowLeft size={18} aria-hidden /> {t('shop.nav.home')}
        </Link>
      }
    >
      <KeptChoices
        scope={scope}
        distributionId={distribution.id}
        open={!locked}
        savedVersion={saved?.version ?? null}
        basket={basket}
        onMoved={readAgain}
      />
      <FarmNews news={news} />
      {level}
      <div className="sh-stall-page">
        <PointBar
          distributions={distributions}
          distribution={distribution}
          ordered={ordered}
          timeZone={collective.timeZone}
          currency={collective.currency}
          slot={distribution.slots.find(({ id }) => id === basket.slotId) ?? null}
          onChoose={onChoosePoint}
        />
        <div className="sh-before-offers">
          <SaleDates slug={collective.slug} cycleId={sale.id} dates={dates} />
          <Shortfalls
            shortfalls={missingHere(sale.shortfalls, distribution.id)}
            currency={collective.currency}
          />
        </div>
        <LevelRate value={rate}>
          <OfferList
            words={sale.words}
            offers={offers}
            shown={offers.data ?? []}
            cycleId={sale.id}
            distributionId={distribution.id}
            scope={scope}
            currency={collective.currency}
            basket={basket}
            mine={mine}
            first={saved === null}
            order={order}
            locked={locked}
          />
        </LevelRate>
        <aside className="sh-basket" aria-labelledby="basket-title">
          <h2 id="basket-title">{t('shop.basket.title')}</h2>
          {level}
          <BasketPanel {...panel} place="aside" />
          <div className="sh-basket__foot">
            <ConfirmButton {...panel} place="aside" />
          </div>
        </aside>
      </div>
      <BasketBar
        lines={lines}
        totalCents={totalCents}
        currency={collective.currency}
        saved={saved}
        changed={basket.changed}
        kept={basket.kept}
        onOpen={() => setOpen(true)}
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('shop.basket.title')}
        shape="sheet"
        footer={<ConfirmButton {...panel} place="sheet" />}
      >
        <BasketPanel {...panel} place="sheet" />
      </Dialog>
      {basket.conflict && saved ? (
        <ConflictDialog lines={lines} saved={saved} currency={collective.currency} basket={basket} />
      ) : null}
    </Page>
  );
}

/** What a basket may hold: what is on the stall, and what my saved order holds though it was taken off meanwhile. */
function withSaved(
  offers: readonly ShopOfferFragment[],
  saved: ShopSavedOrderFragment | null,
): readonly Choosable[] {
  const offered = new Set(offers.map(({ id }) => id));
  const kept = saved?.lines.filter(({ offerId }) => !offered.has(offerId)) ?? [];
  return [...offers, ...kept.map(({ offerId, ...line }) => ({ ...line, id: offerId, step: 1, minimum: 0 }))];
}
