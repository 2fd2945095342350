/** "Comme la dernière fois": one tap, then what could not be taken again, by name. */
import type { ShopOfferFragment } from '@cabas/client';
import { formatQuantity } from '@cabas/kernel';
import { Button, Notice } from '@cabas/ui';
import { IconRepeat } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import type { Quantities } from './basket.ts';
import { type SameAgain, sameAgain } from './last-time.ts';
import type { Basket } from './use-basket.ts';
import type { LastOrder } from './use-habits.ts';

interface SameAgainProps {
  readonly last: LastOrder;
  readonly offers: readonly ShopOfferFragment[];
  readonly mine: Quantities;
  readonly basket: Basket;
}

export function SameAsLastTime({ last, offers, mine, basket }: SameAgainProps) {
  const { t } = useWords();
  const formats = useFormats();
  const [done, setDone] = useState<{ again: SameAgain; before: Quantities } | null>(null);
  if (done !== null)
    return (
      <Outcome
        again={done.again}
        undo={() => {
          basket.take(done.before);
          setDone(null);
        }}
      />
    );
  const take = () => {
    const again = sameAgain(last.lines, offers, mine);
    const before = Object.fromEntries(
      Object.keys(again.quantities).map((id) => [id, basket.quantities[id] ?? 0]),
    );
    basket.take(again.quantities);
    setDone({ again, before });
  };
  return (
    <div className="sh-again">
      <Button icon={IconRepeat} onClick={take}>
        {t('shop.again.button')}
      </Button>
      <span className="sh-soft sh-small">
        {t('shop.again.last', { count: last.lines.length, day: formats.day(last.pickupDate) })}
      </span>
    </div>
  );
}

function Outcome({ again, undo }: { again: SameAgain; undo: () => void }) {
  const { t, locale } = useWords();
  const { quantities, gone, soldOut, fewer } = again;
  const missing = gone.length + soldOut.length + fewer.length > 0;
  const less = fewer.map(({ offer, quantity, before }) =>
    t('shop.again.fewerOne', {
      name: offer.name,
      now: formatQuantity(offer, quantity, locale),
      before: formatQuantity(offer, before, locale),
    }),
  );
  return (
    <Notice
      tone={missing ? 'attention' : 'success'}
      title={t('shop.again.done', { count: Object.keys(quantities).length })}
      action={
        <Button size="small" onClick={undo}>
          {t('common.action.undo')}
        </Button>
      }
    >
      {gone.length > 0 ? <p>{t('shop.again.gone', { names: gone.join(', ') })}</p> : null}
      {soldOut.length > 0 ? <p>{t('shop.again.soldOut', { names: soldOut.join(', ') })}</p> : null}
      {less.length > 0 ? <p>{t('shop.again.fewer', { names: less.join(', ') })}</p> : null}
    </Notice>
  );
}
