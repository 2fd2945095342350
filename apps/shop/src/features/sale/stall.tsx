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
import { basketLines, basketTotal, type Choosable, fromOrderLines, notOffered, takeable } from './basket.ts';
import { BasketBar } from './basket-bar.tsx';
import { BasketPanel } from './basket-panel.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { OfferList } from './offer-list.tsx';
import { PointBar } from './point-bar.tsx';
import { useOffers, useReadOrdersAgain } from './sale-queries.ts';
import { useBasket } from './use-basket.ts';
import { useKeptChoices } from './use-kept-choices.ts';
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
  const readAgain = useReadOrdersAgain();
  const basket = useBasket({ personId: person.id, distributionId: distribution.id }, saved, readAgain);
  const [open, setOpen] = useState(false);
  const choosable = useMemo(() => withSaved(offers.data ?? [], saved), [offers.data, saved]);
  const mine = useMemo(() => fromOrderLines(saved?.lines ?? []), [saved]);
  const lines = basketLines(basket.quantities, choosable, saved?.lines);
  const totalCents = basketTotal(lines);
  const locked = distribution.status !== 'OPEN';
  useKeptChoices(
    { scope, distributionId: distribution.id, open: !locked, savedVersion: saved?.version ?? null },
    basket,
    readAgain,
  );
  const known = offers.complete && offers.data !== undefined;
  const takeableOf = (offerId: string, remaining: number) => {
    const offer = choosable.find(({ id }) => id === offerId);
    return offer ? takeable(offer, remaining, mine[offerId] ?? 0) : 0;
  };
  const order = useSubmitOrder({ scope, distributionId: distribution.id, saved, basket, lines, takeableOf });

  const panel = {
    collective,
    sale,
    saved,
    basket,
    lines,
    totalCents,
    order,
    locked,
    known,
    pickupDate: distribution.pickupDate,
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
        <aside className="sh-basket" aria-labelledby="basket-title">
          <h2 id="basket-title">{t('shop.basket.title')}</h2>
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
