/** What happens less often: jars come back, a leftover is sold, nobody came. Each behind a button with its name. */
import { Button, LinkButton } from '@cabas/ui';
import { IconBottle, IconMoodEmpty, IconPhone, IconShoppingCartPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Basket } from '../../domain/sheet.ts';
import { useEvening } from '../evening.tsx';
import { useHandOutWords } from '../words.tsx';
import { JarsDialog } from './jars-dialog.tsx';
import { MissDialog } from './miss-dialog.tsx';
import { SellDialog } from './sell-dialog.tsx';

export function MorePart({ basket }: { basket: Basket }) {
  const { sheet } = useEvening();
  const { t } = useHandOutWords();
  const [open, setOpen] = useState<'JARS' | 'SELL' | 'MISS' | null>(null);
  const close = () => setOpen(null);
  return (
    <section className="ho-part" aria-labelledby="ho-more">
      <h2 id="ho-more">{t('more')}</h2>
      <div className="ho-stack">
        <Button className="ho-big" icon={IconBottle} onClick={() => setOpen('JARS')}>
          {t('jars')}
        </Button>
        {sheet.leftovers.length > 0 ? (
          <Button className="ho-big" icon={IconShoppingCartPlus} onClick={() => setOpen('SELL')}>
            {t('sell')}
          </Button>
        ) : null}
        {basket.status === 'MISSED' ? null : (
          <Button className="ho-big" icon={IconMoodEmpty} onClick={() => setOpen('MISS')}>
            {t('miss')}
          </Button>
        )}
        {basket.phone ? (
          <LinkButton className="ho-big" icon={IconPhone} href={`tel:${basket.phone}`}>
            {t('call', { name: basket.name })}
          </LinkButton>
        ) : null}
      </div>
      {open === 'JARS' ? <JarsDialog basket={basket} close={close} /> : null}
      {open === 'SELL' ? <SellDialog basket={basket} close={close} /> : null}
      {open === 'MISS' ? <MissDialog basket={basket} close={close} /> : null}
    </section>
  );
}
