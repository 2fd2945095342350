import type { CollectiveKind, JoinPolicy } from '@cabas/client';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { Button, Card, LinkButton, QrCode } from '@cabas/ui';
import { useState } from 'react';
import { useCollective } from '../../shared/collective-context.tsx';
import type { Sale } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';

/** The link to share, a poster to print, and what comes next. */
export function DoneStep({
  slug,
  name,
  kind,
  sale,
  joinPolicy,
}: {
  slug: string;
  name: string;
  kind: CollectiveKind;
  sale: Sale | undefined;
  joinPolicy: JoinPolicy;
}) {
  const { t } = useWords();
  const { base } = useCollective();
  const [copied, setCopied] = useState(false);
  const link = `${window.location.origin}/c/${slug}`;
  const copy = () => void navigator.clipboard.writeText(link).then(() => setCopied(true));
  return (
    <>
      <Card roomy>
        <div className="ad-row" style={{ gap: 24 }}>
          <QrCode text={link} label={link} size={152} />
          <div className="ad-stack ad-grow">
            <h2>{t('admin.evening.share')}</h2>
            <div className="fe-share">
              <code>{link}</code>
              <Button icon={copied ? IconCheck : IconCopy} onClick={copy}>
                {t(copied ? 'common.state.copied' : 'common.action.copy')}
              </Button>
            </div>
            <p className="ad-soft">{t(`admin.settings.join.${joinPolicy}`)}</p>
            <div>
              <Button icon={IconPrinter} onClick={() => window.print()}>
                {t('admin.evening.poster')}
              </Button>
            </div>
          </div>
        </div>
      </Card>
      <div className="ad-row">
        {kind === 'AMAP' ? (
          <LinkButton variant="primary" to={`${base}/members`}>
            {t('admin.nav.members')}
          </LinkButton>
        ) : (
          <LinkButton variant="primary" to={sale ? `${base}/sales/${sale.id}` : `${base}/sales/new`}>
            {t(sale ? 'admin.evening.toBoard' : 'admin.plan.title')}
          </LinkButton>
        )}
        <LinkButton to={`${base}/settings`}>{t('admin.nav.settings')}</LinkButton>
        <LinkButton href={`/c/${slug}`}>{t('admin.noAccess.shop')}</LinkButton>
      </div>
      <div className="fe-poster">
        <h2>{name}</h2>
        <p>{t(kind === 'AMAP' ? 'admin.evening.posterTextAmap' : 'admin.evening.posterText')}</p>
        <QrCode text={link} label={link} size={340} />
        <p>{link}</p>
      </div>
    </>
  );
}
