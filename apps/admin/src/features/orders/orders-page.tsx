import { IconClipboardPlus } from '@tabler/icons-react';
import { LinkButton, PageHeader } from '@cabas/ui';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useWords } from '../../shared/words.tsx';
import { OrdersList } from './orders-list.tsx';

/** Every order of the collective, newest first. */
export function OrdersPage() {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const enter = mayUse(roles, 'orders.enter') ? (
    <LinkButton variant="primary" icon={IconClipboardPlus} to={`${base}/orders/new`}>
      {t('admin.member.enterOrder')}
    </LinkButton>
  ) : undefined;
  return (
    <>
      <PageHeader title={t('admin.nav.orders')} lead={t('admin.order.lead')} actions={enter} />
      <OrdersList withSale />
    </>
  );
}
