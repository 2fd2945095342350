import type { CycleStatus } from '@cabas/client';
import { IconCheck } from '@tabler/icons-react';
import { classes, Deadline } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import type { Sale } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';

const stages = ['prepared', 'open', 'closed', 'handedOut', 'settled'] as const;
const reached: Readonly<Record<CycleStatus, number>> = {
  DRAFT: 0,
  SCHEDULED: 0,
  OPEN: 1,
  CLOSED: 2,
  DISTRIBUTED: 3,
  SETTLED: 4,
  CANCELLED: -1,
};

/** préparée → ouverte → fermée → remise → réglée, with the moment of the next one. */
export function LifeLine({ sale }: { sale: Sale }) {
  const { t } = useWords();
  const now = reached[sale.status];
  return (
    <ol className="sb-life" aria-label={t('admin.board.lifeLine')}>
      {stages.map((stage, index) => (
        <li
          key={stage}
          className={classes(index < now && 'sb-life--past', index === now && 'sb-life--now')}
          aria-current={index === now ? 'step' : undefined}
        >
          <span className="sb-life__dot">
            {index < now ? <IconCheck size={15} stroke={3} aria-hidden /> : null}
          </span>
          <span className="sb-life__word">{t(`admin.board.stage.${stage}`)}</span>
          <span className="sb-life__when">
            <Moment sale={sale} stage={stage} now={now} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Moment({ sale, stage, now }: { sale: Sale; stage: (typeof stages)[number]; now: number }) {
  const { t } = useWords();
  const { moment, day } = useFormats();
  const running = sale.distributions.filter(({ status }) => status !== 'CANCELLED');
  const closings = running.map(({ closedAt, closesAt }) => closedAt ?? closesAt).sort();
  const days = [...new Set(running.map(({ pickupDate }) => pickupDate))].sort();
  const [firstDay] = days;
  const [firstClosing] = closings;
  if (stage === 'open')
    return sale.status === 'SCHEDULED' ? (
      <Deadline icon={false} at={sale.opensAt} verb={t('admin.deadline.opens')} urgentHours={0} />
    ) : (
      moment(sale.opensAt)
    );
  if (stage === 'closed')
    return firstClosing === undefined ? null : now === 1 ? (
      <Deadline icon={false} at={firstClosing} verb={t('admin.deadline.closes')} />
    ) : (
      moment(closings.at(-1) ?? firstClosing)
    );
  if (stage === 'handedOut')
    return firstDay === undefined
      ? null
      : days.length === 1
        ? day(firstDay)
        : t('admin.board.fromDay', { day: day(firstDay) });
  return null;
}
