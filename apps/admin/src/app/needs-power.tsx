/** Pages that only some roles open: who types their address without one is told whose they are. */
import { IconLock } from '@tabler/icons-react';
import { EmptyState, LinkButton } from '@cabas/ui';
import { Outlet, type RouteObject } from 'react-router';
import { mayUse, type Power, rolesWith, useCollective } from '../shared/collective-context.tsx';
import { useWords } from '../shared/words.tsx';

/** These pages behind one power. */
export function needing(power: Power, children: RouteObject[]): RouteObject {
  return { element: <NeedsPower power={power} />, children };
}

function NeedsPower({ power }: { power: Power }) {
  const { t, locale } = useWords();
  const { roles, base } = useCollective();
  if (mayUse(roles, power)) return <Outlet />;
  const whose = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    rolesWith(power).map((role) => t(`common.role.${role}`)),
  );
  return (
    <EmptyState
      icon={IconLock}
      title={t('admin.failure.forbidden.title')}
      action={<LinkButton to={`${base}/sales`}>{t('admin.nav.sales')}</LinkButton>}
    >
      {t('admin.notYours', { roles: whose })}
    </EmptyState>
  );
}
