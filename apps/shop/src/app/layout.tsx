/** The frame: brand, navigation (at the thumb on a phone), content, and a foot that says what Cabas is. */
import { SkipLink } from '@cabas/ui';
import { IconBasket, IconFileInvoice, IconHome, IconReceipt, IconUser } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, NavLink, useLocation, useNavigationType } from 'react-router';
import { useViewer } from '../shared/viewer.ts';
import { useLocaleChoice, useWords } from '../shared/words.tsx';
import './shop.css';

const stops = [
  { to: '/', icon: IconHome, words: 'shop.nav.home' },
  { to: '/pickups', icon: IconBasket, words: 'shop.nav.pickups' },
  { to: '/orders', icon: IconReceipt, words: 'shop.nav.orders' },
  { to: '/documents', icon: IconFileInvoice, words: 'shop.nav.documents' },
  { to: '/profile', icon: IconUser, words: 'shop.nav.profile' },
] as const;

export function Layout({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const person = useViewer();
  useTopOnNavigation();
  return (
    <div className="sh-frame">
      <SkipLink />
      <header className="sh-top">
        <Link to="/" className="sh-brand">
          <svg width={32} height={32} aria-hidden>
            <use href="#mark" />
          </svg>{' '}
          Cabas
        </Link>
        {person ? (
          <nav className="sh-nav" aria-label={t('shop.nav.label')}>
            {stops.map(({ to, icon: Icon, words }) => (
              <NavLink key={to} to={to} end={to === '/'}>
                <Icon size={24} stroke={1.6} aria-hidden />
                <span>{t(words)}</span>
              </NavLink>
            ))}
          </nav>
        ) : (
          <Link className="sh-top__way-in" to="/login">
            {t('common.action.logIn')}
          </Link>
        )}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Foot signedIn={person !== null} />
    </div>
  );
}

function Foot({ signedIn }: { signedIn: boolean }) {
  const { t } = useWords();
  const { locale, choose } = useLocaleChoice();
  const other = locale === 'fr' ? 'en' : 'fr';
  return (
    <footer className="sh-foot">
      <p>{t('shop.foot')}</p>
      {signedIn ? null : (
        <button
          type="button"
          lang={other}
          className="cb-button cb-button--plain"
          onClick={() => choose(other)}
        >
          {t(`common.language.${other}`)}
        </button>
      )}
    </footer>
  );
}

/** A new page starts at its top; going back leaves the place where the browser puts it. */
function useTopOnNavigation(): void {
  const { pathname } = useLocation();
  const way = useNavigationType();
  const last = useRef(pathname);
  useEffect(() => {
    // a page that writes what one looks for into its address stays where it is
    if (last.current !== pathname && way !== 'POP') window.scrollTo(0, 0);
    last.current = pathname;
  }, [pathname, way]);
}
