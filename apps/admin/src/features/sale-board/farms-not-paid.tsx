import { LinkButton, Notice } from '@cabas/ui';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import type { Sale } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';
import { useSaleService } from './sale-service.ts';

/** At the head of a sale in the farms' names: which of them can't be paid now, and what that means at this stage. */
export function FarmsNotPaid({ sale }: { sale: Sale }) {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const service = useSaleService(sale.id).data?.saleService;
  // until all was handed out somebody may still have to pay
  if (!service || service.handedOut || sale.status === 'CANCELLED') return null;
  const names = service.farms.filter(({ online }) => !online).map(({ producerName }) => producerName);
  if (service.onlineAllowed && names.length === 0) return null;
  const opened = sale.status !== 'DRAFT' && sale.status !== 'SCHEDULED';
  const words = service.onlineAllowed
    ? t(opened ? 'admin.shop.notOnlineOpen' : 'admin.shop.notOnline', { farms: names.join(', ') })
    : t(opened ? 'admin.shop.notAllowedOpen' : 'admin.shop.notAllowed');
  return (
    <Notice
      still
      tone="attention"
      action={
        !service.onlineAllowed && mayUse(roles, 'money.read') ? (
          <LinkButton size="small" to={`${base}/accounts/online`}>
            {t('admin.online.title')}
          </LinkButton>
        ) : null
      }
    >
      {words}
    </Notice>
  );
}
