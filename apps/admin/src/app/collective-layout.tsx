import { SkipLink, UiProvider } from '@cabas/ui';
import { useState } from 'react';
import { Link, Outlet, useLocation, useParams } from 'react-router';
import { CollectiveProvider, collectiveHere } from '../shared/collective-context.tsx';
import { KeyboardHelp } from '../shared/keyboard-help.tsx';
import { Logo } from '../shared/logo.tsx';
import { SecondLockCard } from '../shared/second-lock-card.tsx';
import { runsSomething, useViewer } from '../shared/viewer.ts';
import { useWords } from '../shared/words.tsx';
import { CollectiveSwitch } from './collective-switch.tsx';
import { NotFoundPage } from './fault.tsx';
import { BottomNav, SideNav } from './nav.tsx';
import { NoAccess } from './no-access.tsx';
import { PersonMenu } from './person-menu.tsx';

/** A collective's pages: its name and sections beside (below, on a phone), its time zone and currency throughout. */
export function CollectiveLayout() {
  const { slug } = useParams();
  const { locale } = useWords();
  const [sheet, setSheet] = useState(false);
  const { pathname } = useLocation();
  const membership = useViewer()?.memberships.find(({ collective }) => collective.slug === slug);
  if (membership === undefined) return <NotFoundPage />;
  if (!runsSomething(membership)) return <NoAccess membership={membership} />;
  const here = collectiveHere(membership);
  const bare = pathname.includes('/first-evening');
  return (
    <CollectiveProvider value={here} key={here.collective.id}>
      <UiProvider locale={locale} currency={here.collective.currency} timeZone={here.collective.timeZone}>
        <SkipLink />
        <div className={bare ? 'ad-shell ad-shell--bare' : 'ad-shell'}>
          <header className="ad-side cb-no-print">
            <Link to="/" className="ad-brand" aria-label="Cabas">
              <Logo /> <span>Cabas</span>
            </Link>
            <CollectiveSwitch />
            {bare ? null : <SideNav />}
            <div className="ad-side__foot">
              <PersonMenu up={!bare} side={bare ? 'end' : 'start'} />
            </div>
          </header>
          <main id="content" className="ad-page" tabIndex={-1}>
            {bare ? null : <SecondLockCard membership={membership} />}
            <Outlet />
          </main>
          {bare ? null : <BottomNav sheet={sheet} setSheet={setSheet} />}
        </div>
        <KeyboardHelp />
      </UiProvider>
    </CollectiveProvider>
  );
}
