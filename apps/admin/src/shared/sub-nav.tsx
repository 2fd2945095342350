/** The pages of one thing, side by side; on a phone they scroll, and the open one is always in sight. */
import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';

interface SubNavProps {
  readonly label: string;
  readonly pages: readonly { readonly to: string; readonly words: string }[];
}

export function SubNav({ label, pages }: SubNavProps) {
  const { pathname } = useLocation();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const nav = ref.current;
    const open = nav?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!nav || !open) return;
    nav.scrollLeft = open.offsetLeft - nav.offsetLeft - (nav.clientWidth - open.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={ref} className="ad-subnav cb-no-print" aria-label={label}>
      {pages.map(({ to, words }) => (
        <NavLink key={to} end to={to}>
          {words}
        </NavLink>
      ))}
    </nav>
  );
}
