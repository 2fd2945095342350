/** One screen: its title for the tab and the screen reader, which land on it when the route changes. */
import { type ReactNode, useEffect, useRef } from 'react';
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
  const { key } = useLocation();
  useEffect(() => {
    document.title = title === 'Cabas' ? title : `${title} · Cabas`;
  }, [title]);
  useEffect(() => {
    // The first page opened keeps the browser's own start.
    if (key !== 'default') ref.current?.focus({ preventScroll: true });
  }, [key]);
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
