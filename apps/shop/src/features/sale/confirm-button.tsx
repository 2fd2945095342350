/** The one button that binds; or what stands in its place. */
import type { ShopSavedOrderFragment } from '@cabas/client';
import { Button, LinkButton, Notice } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { basketListed, missingToMinimum, orderMinimum } from './basket.ts';
import { whatIsWrong } from './delivery-address.ts';
import { slotToTake } from './slot-choice.tsx';
import type { BasketPanelProps } from './basket-panel.tsx';

export function ConfirmButton({
  collective,
  sale,
  distribution,
  saved,
  basket,
  lines,
  totalCents,
  order,
  locked,
  known,
  place,
}: BasketPanelProps) {
  const { t } = useWords();
  const { money } = useFormats();
  if (locked) return <Locked saved={saved} told={order.obstacle?.kind === 'closed'} />;
  if (saved && lines.length === 0)
    return <LinkButton to={`/orders/${saved.id}`}>{t('shop.basket.cancelInstead')}</LinkButton>;
  if (saved && !basket.changed)
    return (
      <LinkButton to={`/orders/${saved.id}`} wide>
        {t('shop.basket.seeOrder')}
      </LinkButton>
    );
  if (lines.length === 0) return null;
  const { slots, delivery } = distribution;
  const minimumCents = orderMinimum(sale, distribution.pickupPoint, delivery);
  const below = missingToMinimum(basketListed(lines), minimumCents) > 0;
  const slotless = slots.length > 0 && slotToTake(slots, basket.slotId, saved?.slot?.id ?? null) === null;
  const where = delivery === null ? null : whatIsWrong(delivery, basket.delivery, saved?.deliveredTo != null);
  const ready = !below && !slotless && where === null && known;
  return (
    <div className="sh-confirm">
      <Button
        variant="primary"
        wide
        busy={order.busy}
        aria-disabled={!ready}
        aria-describedby={
          below
            ? `minimum-${place}`
            : slotless
              ? `no-slot-${place}`
              : where === null
                ? undefined
                : `no-address-${place}`
        }
        onClick={() => {
          if (ready) void order.submit();
          else if (slotless && !below)
            document.querySelector<HTMLInputElement>(`#slot-${place} input:enabled`)?.focus();
          else if (where !== null && !below)
            document.querySelector<HTMLInputElement>(`#deliver-${place} input:enabled`)?.focus();
        }}
      >
        {t(saved ? 'shop.basket.confirmChange' : 'shop.basket.confirm')}
      </Button>
      {slotless && !below ? (
        <p id={`no-slot-${place}`} className="sh-strong sh-small">
          {t('shop.slots.missing')}
        </p>
      ) : null}
      {where !== null && !below && !slotless ? (
        <p id={`no-address-${place}`} className="sh-strong sh-small">
          {t(`shop.delivery.${where}`)}
        </p>
      ) : null}
      <p className="sh-soft sh-small">
        {t(delivery === null ? 'shop.basket.binding' : 'shop.delivery.binding', {
          amount: money(totalCents, collective.currency),
        })}
      </p>
    </div>
  );
}

/** Closed while one was choosing: said once, and the way to what was confirmed in time. */
function Locked({ saved, told }: { saved: ShopSavedOrderFragment | null; told: boolean }) {
  const { t } = useWords();
  return (
    <>
      {told ? null : <Notice tone="attention">{t('shop.basket.closed')}</Notice>}
      {saved ? (
        <LinkButton to={`/orders/${saved.id}`} wide>
          {t('shop.basket.seeOrder')}
        </LinkButton>
      ) : null}
    </>
  );
}
