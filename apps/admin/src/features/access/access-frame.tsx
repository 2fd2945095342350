import { Card } from '@cabas/ui';
import type { ReactNode } from 'react';
import { Logo } from '../../shared/logo.tsx';
import { useLocaleChoice, useWords } from '../../shared/words.tsx';

/** The one-card pages of strangers: name, title, form, the language below. */
export function AccessFrame({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useWords();
  const { locale, choose } = useLocaleChoice();
  const other = locale === 'fr' ? 'en' : 'fr';
  return (
    <main className="ad-narrow" id="content" tabIndex={-1}>
      <title>{`${title} · Cabas`}</title>
      <a className="ad-brand" href="/">
        <Logo size={36} /> Cabas
      </a>
      <Card roomy>
        <div className="ad-stack">
          <h1>{title}</h1>
          {lead ? <p className="ad-soft">{lead}</p> : null}
          {children}
        </div>
      </Card>
      <p>
        <button type="button" className="ad-link" lang={other} onClick={() => choose(other)}>
          {t(`common.language.${other}`)}
        </button>
      </p>
    </main>
  );
}
