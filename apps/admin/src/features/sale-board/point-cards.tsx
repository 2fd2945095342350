import { Badge, Button, Card, Deadline, LinkButton, Money } from '@cabas/ui';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { DistributionBadge } from '../../shared/badges.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { RoundSummary } from '../../shared/delivery-terms.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { Distribution } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';
import type { Board, PointTotal } from './board-query.ts';
import { ChangeRound } from './change-round.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { HandsLine } from './hands-line.tsx';
import { PointSlots } from './point-slots.tsx';

/** Each place with what is due there, and its own next step. */
export function PointCards({ board }: { board: Board }) {
  const { t } = useWords();
  const [closing, setClosing] = useState<Distribution | null>(null);
  return (
    <>
      <h2 className="cb-hidden">{t('admin.nav.places')}</h2>
      <div className="ad-grid ad-grid--fit">
        {board.points.map((point) => (
          <PointCard key={point.distribution.id} point={point} onClose={setClosing} />
        ))}
      </div>
      <CloseDialog distribution={closing} onClose={() => setClosing(null)} />
    </>
  );
}

function PointCard({ point, onClose }: { point: PointTotal; onClose: (distribution: Distribution) => void }) {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const { day, hours, moment, money } = useFormats();
  const { distribution: at } = point;
  const here = `${base}/sales/${at.cycleId}`;
  const runs = mayUse(roles, 'sales.change');
  return (
    <Card>
      <div className="sb-point">
        <div className="ad-row ad-row--between">
          <h3>{at.pickupPoint.name}</h3>
          <DistributionBadge status={at.status} />
        </div>
        <p>
          {day(at.pickupDate)}, {hours(at)}
        </p>
        {at.status === 'OPEN' || at.status === 'PLANNED' ? (
          <Deadline at={at.closesAt} verb={t('admin.deadline.closes')} />
        ) : null}
        {at.status === 'CLOSED' ? (
          <p className="ad-soft">
            {t('admin.board.closedSince', { when: moment(at.closedAt ?? at.closesAt) })}
          </p>
        ) : null}
        {at.documentsIssuedAt ? (
          <p className="ad-soft">{t('admin.board.issuedSince', { when: moment(at.documentsIssuedAt) })}</p>
        ) : null}
        <p>
          <strong>{t('admin.sales.orderCount', { count: point.orderCount })}</strong> ·{' '}
          <Money cents={point.totalCents} />
        </p>
        {point.totalCents < at.pickupPoint.totalMinimumCents ? (
          <p>
            <Badge tone="attention" icon={IconAlertTriangle}>
              {t('admin.board.under', { minimum: money(at.pickupPoint.totalMinimumCents) })}
            </Badge>
          </p>
        ) : null}
        {at.delivery ? <RoundSummary terms={at.delivery} /> : null}
        <PointSlots slots={at.slots} />
        <HandsLine
          distributionId={at.id}
          open={runs && at.status !== 'HANDED_OUT' && at.status !== 'CANCELLED'}
        />
        <div className="ad-row">
          {at.status === 'OPEN' && runs ? (
            <Button size="small" onClick={() => onClose(at)}>
              {t('admin.board.closeNow')}
            </Button>
          ) : null}
          {at.status === 'OPEN' && at.delivery && runs ? (
            <ChangeRound distribution={at} ordered={point.orderCount} />
          ) : null}
          {at.status === 'CLOSED' ? (
            <>
              <LinkButton size="small" to={`${here}/papers?point=${at.id}`}>
                {t('admin.board.nav.papers')}
              </LinkButton>
              <LinkButton size="small" to={`${here}/hand-out?point=${at.id}`}>
                {t('admin.board.nav.handOut')}
              </LinkButton>
            </>
          ) : null}
          {at.status === 'HANDED_OUT' ? (
            <>
              {mayUse(roles, 'money.read') ? (
                <LinkButton size="small" to={`${here}/evening?point=${at.id}`}>
                  {t('admin.board.nav.evening')}
                </LinkButton>
              ) : null}
              <LinkButton size="small" to={`${here}/documents?point=${at.id}`}>
                {t('admin.nav.documents')}
              </LinkButton>
              <LinkButton size="small" to={`${here}/hand-out?point=${at.id}`}>
                {t('admin.board.correct')}
              </LinkButton>
            </>
          ) : null}
        </div>
      </div>
    </Card>
  );
}
