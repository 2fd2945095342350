import { type AdminPlannedFragment, graphql } from '@cabas/client';
import { IconCalendarCheck } from '@tabler/icons-react';
import { Button, LinkButton, Notice, PageHeader, ProgressBar, Table } from '@cabas/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { CycleBadge } from '../../shared/badges.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { PickupSummary } from '../../shared/pickup-summary.tsx';
import { usePublishSale } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';

graphql(`
  fragment AdminPlanned on PlannedSales {
    cycles {
      id
      name
      status
      opensAt
      offerCount
      distributions {
        id
        pickupDate
        closesAt
        pickupPoint {
          id
          name
        }
      }
    }
    conflicts {
      date
      message
    }
  }
`);

/** What was made, what was left out and why; published in one go. */
export function PlannedSales({ planned }: { planned: AdminPlannedFragment }) {
  const { t } = useWords();
  const { base } = useCollective();
  const { moment, day } = useFormats();
  const publish = usePublishSale();
  const [published, setPublished] = useState<ReadonlySet<string>>(new Set());
  const [running, setRunning] = useState(false);
  const { cycles, conflicts } = planned;
  const waiting = cycles.filter((cycle) => !published.has(cycle.id));
  const publishAll = async () => {
    setRunning(true);
    for (const cycle of waiting) {
      if ((await publish.run({ cycleId: cycle.id })) === undefined) break;
      setPublished((before) => new Set([...before, cycle.id]));
    }
    setRunning(false);
  };
  return (
    <>
      <PageHeader
        title={t('admin.planned.title', { count: cycles.length })}
        lead={t('admin.planned.lead')}
        actions={
          waiting.length > 0 ? (
            <Button
              variant="primary"
              icon={IconCalendarCheck}
              busy={running}
              onClick={() => void publishAll()}
            >
              {t('admin.planned.publish', { count: waiting.length })}
            </Button>
          ) : (
            <LinkButton variant="primary" to={`${base}/sales`}>
              {t('admin.planned.toSales')}
            </LinkButton>
          )
        }
      />
      <div className="ad-stack">
        <ActionProblem action={publish} />
        {running ? (
          <ProgressBar label={t('admin.planned.publishing')} value={published.size} max={cycles.length} />
        ) : null}
        {published.size > 0 && waiting.length === 0 ? (
          <Notice tone="success" title={t('admin.planned.published', { count: cycles.length })} />
        ) : null}
        {conflicts.length > 0 ? (
          <Notice tone="attention" title={t('admin.planned.conflicts', { count: conflicts.length })}>
            <ul>
              {conflicts.map((one) => (
                <li key={one.date}>
                  <strong>{day(one.date)}</strong> : {one.message}
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
        <Table
          caption={t('admin.nav.sales')}
          rows={cycles}
          rowKey={(cycle) => cycle.id}
          columns={[
            {
              key: 'name',
              header: t('admin.sales.one'),
              main: true,
              cell: (cycle) => <Link to={`${base}/sales/${cycle.id}`}>{cycle.name}</Link>,
            },
            {
              key: 'status',
              header: t('admin.sales.status'),
              cell: (cycle) => <CycleBadge status={published.has(cycle.id) ? 'SCHEDULED' : cycle.status} />,
            },
            { key: 'opens', header: t('admin.sales.opens'), cell: (cycle) => moment(cycle.opensAt) },
            {
              key: 'pickup',
              header: t('admin.sales.pickup'),
              cell: (cycle) => <PickupSummary pickups={cycle.distributions} />,
            },
            {
              key: 'offers',
              header: t('admin.nav.products'),
              align: 'end',
              cell: (cycle) => cycle.offerCount,
            },
          ]}
        />
      </div>
    </>
  );
}
