/** In plain words: who sees what of me, what is kept, and for how long. For anyone, signed in or not. */
import { LinkButton } from '@cabas/ui';
import { Page } from '../../shared/page.tsx';
import { useViewer } from '../../shared/viewer.ts';
import { useAccountWords } from './account-words.ts';
import './account.css';

const WHO = ['member', 'duty', 'farm', 'referent', 'staff', 'platform', 'elsewhere'] as const;
const LONG = ['account', 'orders', 'documents', 'sessions', 'copy', 'log'] as const;

export function PrivacyPage() {
  const { t } = useAccountWords();
  const signedIn = useViewer() !== null;
  return (
    <Page title={t('account.privacy.title')} lead={t('account.privacy.lead')}>
      <section className="sh-section">
        <h2>{t('account.privacy.who')}</h2>
        <dl className="sh-privacy">
          {WHO.map((who) => (
            <div key={who}>
              <dt className="sh-strong">{t(`account.privacy.who.${who}`)}</dt>
              <dd>{t(`account.privacy.who.${who}Text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="sh-section">
        <h2>{t('account.privacy.long')}</h2>
        <ul className="sh-plain-list">
          {LONG.map((what) => (
            <li key={what}>{t(`account.privacy.long.${what}`)}</li>
          ))}
        </ul>
      </section>
      <section className="sh-section">
        <h2>{t('account.privacy.cookies')}</h2>
        <p>{t('account.privacy.cookiesText')}</p>
      </section>
      <section className="sh-section">
        <h2>{t('account.privacy.rights')}</h2>
        <p>{t('account.privacy.rightsText')}</p>
        {signedIn ? (
          <div className="sh-actions">
            <LinkButton to="/profile/data">{t('account.privacy.open')}</LinkButton>
          </div>
        ) : null}
      </section>
    </Page>
  );
}
