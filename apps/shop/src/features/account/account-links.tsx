/** From the profile to the rest of one's account. */
import { LinkButton } from '@cabas/ui';
import { IconAt, IconDownload, IconHome, IconShieldCheck, IconUsers } from '@tabler/icons-react';
import { useAccountWords } from './account-words.ts';

export function AccountLinks() {
  const { t } = useAccountWords();
  return (
    <section className="sh-section">
      <h2>{t('account.links.title')}</h2>
      <div className="sh-actions">
        <LinkButton to="/profile/email" icon={IconAt}>
          {t('account.email.title')}
        </LinkButton>
        <LinkButton to="/profile/memberships" icon={IconHome}>
          {t('account.memberships.title')}
        </LinkButton>
        <LinkButton to="/profile/household" icon={IconUsers}>
          {t('account.household.title')}
        </LinkButton>
        <LinkButton to="/profile/data" icon={IconDownload}>
          {t('account.data.title')}
        </LinkButton>
        <LinkButton to="/privacy" icon={IconShieldCheck}>
          {t('account.data.privacy')}
        </LinkButton>
      </div>
    </section>
  );
}
