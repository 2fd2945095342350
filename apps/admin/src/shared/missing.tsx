import { IconMapQuestion } from '@tabler/icons-react';
import { EmptyState } from '@cabas/ui';
import { useWords } from './words.tsx';

/** What is asked for does not exist here, or not for this person. */
export function Missing() {
  const { t } = useWords();
  return (
    <EmptyState icon={IconMapQuestion} title={t('admin.notFound.title')}>
      {t('admin.notFound.text')}
    </EmptyState>
  );
}
