import { SkipLink } from '@cabas/ui';
import { Link, Outlet } from 'react-router';
import { Logo } from '../shared/logo.tsx';
import { PersonMenu } from './person-menu.tsx';

/** Pages of the person, outside any collective: a thin bar and the page. */
export function PersonLayout() {
  return (
    <>
      <SkipLink />
      <header className="ad-top cb-no-print">
        <Link to="/" className="ad-brand">
          <Logo /> Cabas
        </Link>
        <PersonMenu />
      </header>
      <main id="content" className="ad-page ad-page--person" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
