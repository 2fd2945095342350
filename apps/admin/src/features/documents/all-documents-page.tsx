import { PageHeader } from '@cabas/ui';
import { useWords } from '../../shared/words.tsx';
import { DocumentsList } from './documents-list.tsx';

/** Every document issued for the collective. */
export function AllDocumentsPage() {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t('admin.nav.documents')} lead={t('admin.document.lead')} />
      <div className="ad-stack">
        <DocumentsList />
      </div>
    </>
  );
}
