import { IconFileInvoice } from '@tabler/icons-react';
import { LinkButton, PageHeader } from '@cabas/ui';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useWords } from '../../shared/words.tsx';
import { DocumentsList } from './documents-list.tsx';
import { GroupedPanel } from './grouped-panel.tsx';

/** Every document issued for the collective. */
export function AllDocumentsPage() {
  const { t } = useWords();
  const { base, roles } = useCollective();
  return (
    <>
      <PageHeader
        title={t('admin.nav.documents')}
        lead={t('admin.document.lead')}
        actions={
          mayUse(roles, 'documents.issue') ? (
            <LinkButton icon={IconFileInvoice} to={`${base}/documents/service`}>
              {t('admin.fee.new')}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="ad-stack">
        <GroupedPanel />
        <DocumentsList />
      </div>
    </>
  );
}
