/** Said where one chooses: this phone has no room for the basket. It is in the account all the same, once there is network. */
import { Notice } from '@cabas/ui';
import { useWords } from '../../shared/words.tsx';

export function PhoneFull() {
  const { t } = useWords();
  return (
    <Notice tone="attention" title={t('shop.phoneFull.title')}>
      {t('shop.phoneFull.text')}
    </Notice>
  );
}
