import { IconArrowLeft } from '@tabler/icons-react';
import { LinkButton } from '@cabas/ui';
import { useCollective } from '../../shared/collective-context.tsx';
import { useWords } from '../../shared/words.tsx';

/** The way back that every page below the accounts starts with. */
export function BackToAccounts() {
  const { t } = useWords();
  return (
    <div>
      <LinkButton size="small" icon={IconArrowLeft} to={`${useCollective().base}/accounts`}>
        {t('admin.nav.accounts')}
      </LinkButton>
    </div>
  );
}
