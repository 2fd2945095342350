import { IconBasket, IconLock } from '@tabler/icons-react';
import { EmptyState, LinkButton } from '@cabas/ui';
import type { Membership } from '../shared/viewer.ts';
import { useWords } from '../shared/words.tsx';

/** A member without a task here: the shop is their place. */
export function NoAccess({ membership }: { membership: Membership }) {
  const { t } = useWords();
  const active = membership.status === 'ACTIVE';
  return (
    <main className="ad-narrow" id="content">
      <EmptyState
        icon={active ? IconBasket : IconLock}
        title={
          active
            ? t('admin.noAccess.title', { name: membership.collective.name })
            : t(`common.membershipStatus.${membership.status}`)
        }
        action={
          <>
            <LinkButton variant="primary" href="/">
              {t('admin.noAccess.shop')}
            </LinkButton>
            <LinkButton to="/">{t('admin.notFound.home')}</LinkButton>
          </>
        }
      >
        {active
          ? t('admin.noAccess.text')
          : t('admin.noAccess.inactive', { name: membership.collective.name })}
      </EmptyState>
    </main>
  );
}
