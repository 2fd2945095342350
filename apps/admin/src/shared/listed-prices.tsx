import { Notice } from '@cabas/ui';
import { mayUse, useCollective } from './collective-context.tsx';
import { usePriceLevels } from './price-levels.ts';
import { useWords } from './words.tsx';

/** Where members choose price levels, whoever does not keep the money sees the listed prices: said, whoever's order it is. */
export function ListedPrices() {
  const { t } = useWords();
  const { roles, collective } = useCollective();
  const { data } = usePriceLevels();
  const shown =
    collective.flow === 'RESALE' &&
    !mayUse(roles, 'documents.read') &&
    (data?.priceLevels.levels.length ?? 0) > 0;
  return shown ? <Notice still>{t('admin.levels.listedPrices')}</Notice> : null;
}
