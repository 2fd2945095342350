/** The one button that binds; or what stands in its place. */
import type { ShopSavedOrderFragment } from '@cabas/client';
import { Button, LinkButton, Notice } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { basketListed, missingToMinimum } from './basket.ts';
import type { BasketPanelProps } from './basket-panel.tsx';

export function ConfirmButton({
  collective,
  sale,
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
  const below = missingToMinimum(basketListed(lines), sale.minimumCents) > 0;
  return (
    <div className="sh-confirm">
      <Button
        variant="primary"
        wide
        busy={order.busy}
        aria-disabled={below || !known}
        aria-describedby={below ? `minimum-${place}` : undefined}
        onClick={() => {
          if (!below && known) void order.submit();
        }}
      >
        {t(saved ? 'shop.basket.confirmChange' : 'shop.basket.confirm')}
      </Button>
      <p className="sh-soft sh-small">
        {t('shop.basket.binding', { amount: money(totalCents, collective.currency) })}
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
