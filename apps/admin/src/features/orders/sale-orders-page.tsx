import { IconClipboardPlus } from '@tabler/icons-react';
import { FilterChips, LinkButton } from '@cabas/ui';
import { useCollective } from '../../shared/collective-context.tsx';
import { useSale } from '../../shared/sale-context.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { OrdersList } from './orders-list.tsx';

/** The orders of one sale, per place. */
export function SaleOrdersPage() {
  const { t } = useWords();
  const sale = useSale();
  const { base } = useCollective();
  const [point, setPoint] = useAddressValue('point');
  const chips =
    sale.distributions.length > 1 ? (
      <FilterChips
        label={t('admin.nav.places')}
        value={point}
        onChange={setPoint}
        options={[
          { value: '', label: t('admin.board.allPoints') },
          ...sale.distributions.map((one) => ({ value: one.id, label: one.pickupPoint.name })),
        ]}
      />
    ) : null;
  return (
    <OrdersList
      cycleId={sale.id}
      distributionId={point || undefined}
      filters={chips}
      empty={
        <LinkButton icon={IconClipboardPlus} to={`${base}/orders/new?cycle=${sale.id}`}>
          {t('admin.member.enterOrder')}
        </LinkButton>
      }
    />
  );
}
