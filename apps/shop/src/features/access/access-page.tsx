/** The frame of every way in: a short page with one form. */
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { nextPath, withNext } from '../../shared/next-path.ts';
import { Page } from '../../shared/page.tsx';
import '../../shared/forms.css';

interface AccessPageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

export function AccessPage({ title, lead, children }: AccessPageProps) {
  return (
    <Page title={title} lead={lead}>
      <div className="sh-access">{children}</div>
    </Page>
  );
}

/** A link between the ways in, which keeps the page to come back to. */
export function AccessLink({ to, children }: { to: string; children: ReactNode }) {
  const [search] = useSearchParams();
  return <Link to={withNext(to, nextPath(search))}>{children}</Link>;
}
