import { EmptyState, LinkButton } from '@cabas/ui';
import { IconMapOff } from '@tabler/icons-react';
import { Page } from '../shared/page.tsx';
import { useWords } from '../shared/words.tsx';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Page title={t('shop.notFound.title')}>
      <EmptyState
        icon={IconMapOff}
        title={t('shop.notFound.text')}
        action={
          <LinkButton variant="primary" to="/">
            {t('shop.nav.home')}
          </LinkButton>
        }
      />
    </Page>
  );
}
