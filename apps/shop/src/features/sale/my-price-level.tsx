/** "Mon prix", above the stall and in the basket, where a collective offers levels. */
import type { Scope } from '@cabas/client';
import { Button } from '@cabas/ui';
import { useState } from 'react';
import { useFormats } from '../../shared/formats.ts';
import { later } from '../../shared/later.tsx';
import { useWords } from '../../shared/words.tsx';
import type { PriceLevels } from './price-level.tsx';

const ChoosePriceLevel = later(async () => (await import('./choose-price-level.tsx')).ChoosePriceLevel);

export function MyPriceLevel({ scope, offered }: { scope: Scope; offered: PriceLevels }) {
  const { t } = useWords();
  const { percent } = useFormats();
  const [open, setOpen] = useState(false);
  const { levels, chosenId } = offered;
  const mine = levels.find(({ id }) => id === chosenId);
  return (
    <section className="sh-level" aria-label={t('shop.level.title')}>
      <p>
        {t('shop.level.mine')} <strong>{mine ? mine.name : t('shop.level.normal')}</strong>
        {mine ? <span className="sh-soft"> ({percent(mine.rateBp, 'exceptZero')})</span> : null}
      </p>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('shop.level.choose')}
      </Button>
      {open ? <ChoosePriceLevel scope={scope} offered={offered} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
