import {
  IconFileText,
  IconListCheck,
  IconRoute,
  IconSticker,
  IconTable,
  IconTruckDelivery,
} from '@tabler/icons-react';
import { Card, type IconType, LinkButton, Notice } from '@cabas/ui';
import { DistributionBadge } from '../../shared/badges.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { type Paper, paperPath } from '../../shared/files.ts';
import { useFormats } from '../../shared/formats.ts';
import { useSale } from '../../shared/sale-context.ts';
import { useWords } from '../../shared/words.tsx';
import { LotsPanel } from './lots-panel.tsx';

const papers: readonly (readonly [Paper, IconType])[] = [
  ['slips', IconTruckDelivery],
  ['sorting', IconListCheck],
  ['handout', IconFileText],
  ['labels', IconSticker],
  ['cross-table', IconTable],
];
const round: typeof papers = [['delivery', IconRoute], ...papers];

/** A4 sheets to print, place by place, each with what it is for. */
export function PapersPage() {
  const { t } = useWords();
  const sale = useSale();
  const { collective } = useCollective();
  const { day, hours } = useFormats();
  return (
    <div className="ad-stack ad-stack--wide">
      <p className="ad-soft">{t('admin.papers.lead')}</p>
      {sale.distributions
        .filter(({ status }) => status !== 'CANCELLED')
        .map((at) => (
          <section key={at.id} className="ad-stack">
            <div className="ad-row">
              <h2>{at.pickupPoint.name}</h2>
              <DistributionBadge status={at.status} />
              <span className="ad-soft">
                {day(at.pickupDate)}, {hours(at)}
              </span>
            </div>
            {at.status === 'OPEN' || at.status === 'PLANNED' ? (
              <Notice still tone="attention">
                {t('admin.papers.stillOpen')}
              </Notice>
            ) : null}
            <div className="ad-grid ad-grid--small">
              {(at.pickupPoint.home ? round : papers).map(([paper, Icon]) => (
                <Card key={paper}>
                  <div className="ad-stack ad-stack--tight">
                    <h3 className="ad-row">
                      <Icon size={22} aria-hidden />
                      {t(
                        paper === 'slips' && sale.flow === 'RESALE'
                          ? 'admin.papers.orderSlips'
                          : `admin.papers.${paper}`,
                      )}
                    </h3>
                    <p className="ad-soft">{t(`admin.papers.${paper}.text`)}</p>
                    <div>
                      <LinkButton
                        size="small"
                        href={paperPath(collective.id, at.id, paper)}
                        target="_blank"
                        rel="noreferrer"
                      >
                        {t('admin.papers.open')}
                      </LinkButton>
                    </div>
                  </div>
                </Card>
              ))}
            </div>
            <LotsPanel cycleId={sale.id} distributionId={at.id} />
          </section>
        ))}
    </div>
  );
}
