/** There is no such sale, or none for whoever asks: the same words. */
import { EmptyState, LinkButton } from '@cabas/ui';
import { IconMapOff } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { Page } from '../../shared/page.tsx';
import { useWords } from '../../shared/words.tsx';

export function NoSale() {
  const { t } = useWords();
  const { slug } = useParams();
  return (
    <Page title={t('shop.sale.unknown')}>
      <EmptyState
        icon={IconMapOff}
        title={t('shop.sale.unknownTitle')}
        action={
          <>
            <LinkButton to="/">{t('shop.nav.home')}</LinkButton>
            <LinkButton to={`/join/${slug}`}>{t('shop.sale.seeCollective')}</LinkButton>
          </>
        }
      >
        <p>{t('shop.sale.unknownText')}</p>
      </EmptyState>
    </Page>
  );
}
