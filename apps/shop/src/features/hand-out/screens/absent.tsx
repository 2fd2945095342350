import { Button, EmptyState, LinkButton } from '@cabas/ui';
import { IconCloudOff, IconMapOff } from '@tabler/icons-react';
import { Page } from '../../../shared/page.tsx';
import { useHandOutWords } from './words.tsx';

/** There is no list to show: never taken along (`offline`), or not for this person (`none`). */
export function Absent({ reason, retry }: { reason: 'offline' | 'none'; retry: () => void }) {
  const { t } = useHandOutWords();
  return (
    <Page title={t('title')}>
      <EmptyState
        icon={reason === 'offline' ? IconCloudOff : IconMapOff}
        title={t(`absent.${reason}.title`)}
        action={
          <div className="sh-actions">
            <Button variant="primary" onClick={retry}>
              {t('absent.retry')}
            </Button>
            <LinkButton to="/">{t('back')}</LinkButton>
          </div>
        }
      >
        {t(`absent.${reason}.text`)}
      </EmptyState>
    </Page>
  );
}
