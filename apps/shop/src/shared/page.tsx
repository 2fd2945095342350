/** One screen: its title for the tab and the screen reader, which land on it when the route changes. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

interface PageProps {
  readonly title: string;
  /** Shown instead of `title`, when the heading says it otherwise. */
  readonly heading?: ReactNode;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
  /** `narrow` reads like a page of a book; `wide` uses the screen. */
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

export function Page({ title, heading, lead, above, actions, width = 'narrow', children }: PageProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  // The first page opened keeps the browser's own start; what a page writes into its address moves nobody.
  const [opened] = useState(key === 'default' ? pathname : null);
  useEffect(() => {
    document.title = title === 'Cabas' ? title : `${title} · Cabas`;
  }, [title]);
  useEffect(() => {
    if (pathname !== opened) ref.current?.focus({ preventScroll: true });
  }, [pathname, opened]);
  return (
    <div className={`sh-page sh-page--${width}`}>
      {above}
      <header className="sh-page__head">
        <div>
          <h1 ref={ref} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead ? <p className="sh-page__lead">{lead}</p> : null}
        </div>
        {actions}
      </header>
      {children}
    </div>
  );
}
