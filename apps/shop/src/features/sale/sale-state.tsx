/** A sale one can't order from now: not open yet, over, or the membership does not allow it. Says why and what next. */
import type { ShopSaleFragment } from '@cabas/client';
import { Deadline, LinkButton, Notice } from '@cabas/ui';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Page } from '../../shared/page.tsx';
import type { Membership } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';

export function SaleState({ membership, sale }: { membership: Membership; sale: ShopSaleFragment | null }) {
  const { t } = useWords();
  const { collective, status } = membership;
  return (
    <Page
      title={sale?.name ?? collective.name}
      lead={sale ? collective.name : undefined}
      above={
        <Link className="sh-back" to="/">
          <IconArrowLeft size={18} aria-hidden /> {t('shop.nav.home')}
        </Link>
      }
    >
      {status === 'ACTIVE' && sale ? <Stage sale={sale} timeZone={collective.timeZone} /> : null}
      {status === 'ACTIVE' ? null : (
        <Notice still tone="attention" title={t(`common.membershipStatus.${status}`)}>
          {t(`shop.membership.why.${status}`)}
        </Notice>
      )}
      <div className="sh-actions">
        <LinkButton to="/orders">{t('shop.nav.orders')}</LinkButton>
      </div>
    </Page>
  );
}

function Stage({ sale, timeZone }: { sale: ShopSaleFragment; timeZone: string }) {
  const { t } = useWords();
  if (sale.status === 'SCHEDULED' || sale.status === 'DRAFT') {
    return (
      <Notice still title={t('shop.sale.soon')}>
        <Deadline at={sale.opensAt} timeZone={timeZone} verb={t('shop.sale.opens')} urgentHours={0} />
      </Notice>
    );
  }
  if (sale.status === 'CANCELLED')
    return (
      <Notice still tone="attention" title={t('shop.sale.cancelled')}>
        {t('shop.sale.cancelledText')}
      </Notice>
    );
  return (
    <Notice still title={t('shop.sale.over')}>
      {t('shop.sale.overText')}
    </Notice>
  );
}
