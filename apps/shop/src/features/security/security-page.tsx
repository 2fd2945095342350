/** How one gets into the account, and where it is open: three things, each with its one action. */
import { LinkButton } from '@cabas/ui';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { Page } from '../../shared/page.tsx';
import { useWords } from '../../shared/words.tsx';
import { type Security, useSecurityQuery } from './security-query.ts';
import { SessionsList } from './sessions-list.tsx';
import { useInstants } from './use-instants.ts';
import './security.css';

export function SecurityPage() {
  const { t } = useWords();
  const query = useSecurityQuery();
  return (
    <Page title={t('shop.security.title')} lead={t('shop.security.lead')} above={<BackToProfile />}>
      <Answer query={query}>
        {({ security }) => (
          <>
            <section className="sh-section">
              <h2>{t('shop.security.password')}</h2>
              <p>{t(security.hasPassword ? 'shop.security.hasPassword' : 'shop.security.noPassword')}</p>
              <div className="sh-actions">
                <LinkButton to="/security/password">
                  {t(security.hasPassword ? 'shop.security.changePassword' : 'shop.security.choosePassword')}
                </LinkButton>
              </div>
            </section>
            <SecondLock security={security} />
            <SessionsList sessions={security.sessions} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function SecondLock({ security }: { security: Security }) {
  const { t } = useWords();
  const { day } = useInstants();
  const since = security.secondFactorSince;
  return (
    <section className="sh-section">
      <h2>{t('shop.security.lock')}</h2>
      <p>
        {since
          ? t('shop.security.lockOn', { day: day(since), left: security.recoveryCodesLeft })
          : t('shop.security.lockOff')}
      </p>
      <div className="sh-actions">
        <LinkButton to="/security/lock" variant={since ? 'quiet' : 'primary'}>
          {t(since ? 'shop.security.lockManage' : 'shop.security.lockSetUp')}
        </LinkButton>
      </div>
    </section>
  );
}

function BackToProfile() {
  const { t } = useWords();
  return (
    <Link to="/profile" className="sh-back">
      <IconChevronLeft size={20} aria-hidden /> {t('shop.nav.profile')}
    </Link>
  );
}
