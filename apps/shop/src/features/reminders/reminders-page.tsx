/** How I hear of things: on this device, by mail, in my calendar; collective by collective. */
import { EmptyState } from '@cabas/ui';
import { IconBellOff } from '@tabler/icons-react';
import { Page } from '../../shared/page.tsx';
import { useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { CalendarAddress } from './calendar-address.tsx';
import { CollectiveReminders } from './collective-reminders.tsx';
import { DevicesSection } from './devices-section.tsx';
import './reminders.css';

export function RemindersPage() {
  const { t } = useWords();
  const active = (useViewer()?.memberships ?? []).filter(({ status }) => status === 'ACTIVE');
  return (
    <Page title={t('shop.reminders.title')} lead={t('shop.reminders.lead')}>
      {active.length === 0 ? (
        <EmptyState icon={IconBellOff} title={t('shop.reminders.none')}>
          {t('shop.reminders.noneText')}
        </EmptyState>
      ) : (
        active.map(({ collective }) => <CollectiveReminders key={collective.id} collective={collective} />)
      )}
      <DevicesSection collectiveIds={active.map(({ collective }) => collective.id)} />
      <CalendarAddress />
    </Page>
  );
}
