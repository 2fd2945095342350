import { IconPlus, IconSelector, IconTractor } from '@tabler/icons-react';
import { Menu } from '@cabas/ui';
import { Link } from 'react-router';
import { useCollective } from '../shared/collective-context.tsx';
import { runsSomething, useViewer } from '../shared/viewer.ts';
import { useWords } from '../shared/words.tsx';

/** The collective's name; opens the list of the person's other collectives and farms. */
export function CollectiveSwitch() {
  const { t } = useWords();
  const { collective } = useCollective();
  const viewer = useViewer();
  const others = (viewer?.memberships ?? []).filter(
    (one) => one.collective.id !== collective.id && runsSomething(one),
  );
  return (
    <Menu
      className="ad-switch"
      side="start"
      label={
        <>
          <span>{collective.name}</span>
          <IconSelector size={18} aria-hidden />
        </>
      }
    >
      {others.map((one) => (
        <Link key={one.id} to={`/c/${one.collective.slug}/sales`}>
          {one.collective.name}
        </Link>
      ))}
      {viewer?.farms.map((farm) => (
        <Link key={farm.id} to={`/farm/${farm.id}`}>
          <IconTractor size={20} aria-hidden />
          {farm.name}
        </Link>
      ))}
      {others.length + (viewer?.farms.length ?? 0) > 0 ? <hr /> : null}
      <Link to="/new">
        <IconPlus size={20} aria-hidden />
        {t('admin.home.create')}
      </Link>
    </Menu>
  );
}
