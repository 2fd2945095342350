/** The stall at one point: what is sold, and the basket always in sight. */
import {
  scopeOf,
  type ShopOfferFragment,
  type ShopSaleDistributionFragment,
  type ShopSaleFragment,
  type ShopSavedOrderFragment,
} from '@cabas/client';
import { Dialog } from '@cabas/ui';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Page } from '../../shared/page.tsx';
import type { Membership, Person } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { basketLines, basketTotal, fromOrderLines } from './basket.ts';
import { BasketBar } from './basket-bar.tsx';
import { BasketPanel, ConfirmButton } from './basket-panel.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { OfferList } from './offer-list.tsx';
import { PointBar } from './point-bar.tsx';
import { useOffers } from './sale-queries.ts';
import { useBasket } from './use-basket.ts';
import { useSubmitOrder } from './use-submit-order.ts';

interface StallProps {
  readonly membership: Membership;
  readonly person: Person;
  readonly sale: ShopSaleFragment;
  readonly distributions: readonly ShopSaleDistributionFragment[];
  readonly distribution: ShopSaleDistributionFragment;
  readonly saved: ShopSavedOrderFragment | null;
  readonly onChoosePoint: (distributionId: string) => void;
}

export function Stall({
  membership,
  person,
  sale,
  distributions,
  distribution,
  saved,
  onChoosePoint,
}: StallProps) {
  const { t } = useWords();
  const { collective } = membership;
  const scope = scopeOf.collective(collective.id);
  const offers = useOffers(sale.id, distribution.id, scope);
  const basket = useBasket({ personId: person.id, distributionId: distribution.id }, saved);
  const order = useSubmitOrder({ scope, distributionId: distribution.id, saved, basket });
  const [open, setOpen] = useState(false);
  const stall = useMemo(() => agreedPrices(offers.data ?? [], saved), [offers.data, saved]);
  const lines = basketLines(basket.quantities, stall);
  const totalCents = basketTotal(lines);
  const locked = distribution.status !== 'OPEN';

  const panel = {
    collective,
    sale,
    distribution,
    saved,
    basket,
    lines,
    totalCents,
    order,
    locked,
    known: offers.complete && offers.data !== undefined,
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
      <div className="sh-stall-page">
        <PointBar
          distributions={distributions}
          distribution={distribution}
          timeZone={collective.timeZone}
          onChoose={onChoosePoint}
        />
        <OfferList
          words={sale.words}
          offers={offers}
          shown={stall}
          cycleId={sale.id}
          distributionId={distribution.id}
          scope={scope}
          currency={collective.currency}
          basket={basket}
          mine={fromOrderLines(saved?.lines ?? [])}
          order={order}
          locked={locked}
        />
        <aside className="sh-basket" aria-labelledby="basket-title">
          <h2 id="basket-title">{t('shop.basket.title')}</h2>
          <BasketPanel {...panel} />
          <ConfirmButton {...panel} />
        </aside>
      </div>
      <BasketBar
        lines={lines}
        totalCents={totalCents}
        currency={collective.currency}
        saved={saved}
        changed={basket.changed}
        onOpen={() => setOpen(true)}
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('shop.basket.title')}
        shape="sheet"
        footer={<ConfirmButton {...panel} />}
      >
        <BasketPanel {...panel} />
      </Dialog>
      {basket.conflict && saved ? (
        <ConflictDialog lines={lines} saved={saved} currency={collective.currency} basket={basket} />
      ) : null}
    </Page>
  );
}

/** A price agreed in my saved order stays mine: a new price never touches existing lines. */
function agreedPrices(
  offers: readonly ShopOfferFragment[],
  saved: ShopSavedOrderFragment | null,
): readonly ShopOfferFragment[] {
  const agreed = new Map(saved?.lines.map(({ offerId, priceCents }) => [offerId, priceCents]));
  return offers
    .filter(({ id, active }) => active || agreed.has(id))
    .map((offer) => ({ ...offer, priceCents: agreed.get(offer.id) ?? offer.priceCents }));
}
