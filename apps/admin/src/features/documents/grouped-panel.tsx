import { graphql, useScopedQuery } from '@cabas/client';
import { IconFileInvoice } from '@tabler/icons-react';
import { Button, Card, Field, Money, Notice, ProgressBar, Select, Table, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';

const Query = graphql(`
  query AdminGroupedMonth($month: Date) {
    groupedMonth(month: $month) {
      month
      months
      waiting {
        producerId
        sellerName
        memberId
        buyerName
        deliveries
        from
        to
        amountCents
        payBy
      }
      runs {
        ...AdminDocumentRun
      }
    }
  }
`);
const Start = graphql(`
  mutation AdminStartGroupedRun($month: Date!) {
    startGroupedRun(month: $month) {
      __typename
      ...AdminDocumentRun
      ...AdminProblem
    }
  }
`);

/** Deliveries that wait for the invoice of their month, and the click that issues them. Nothing waits: nothing is shown. */
export function GroupedPanel() {
  const { t, locale } = useWords();
  const { scope, roles } = useCollective();
  const { shortDay, dayWithYear } = useFormats();
  const toast = useToast();
  const [month, setMonth] = useState<string | null>(null);
  const start = useAction(Start, (result) => result.startGroupedRun, scope);
  const query = useScopedQuery(
    Query,
    { month },
    {
      scope,
      refetchInterval: ({ state }) =>
        state.data?.groupedMonth.runs.some(({ finishedAt }) => finishedAt === null) ? 1500 : false,
    },
  );
  const found = query.data?.groupedMonth;
  if (found === undefined || (found.months.length === 0 && found.runs.length === 0)) return null;
  const { waiting, runs } = found;
  const nameOf = (day: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(day),
    );
  const running = runs.find(({ finishedAt }) => finishedAt === null);
  const problems = runs[0]?.problems ?? [];
  const months = [...new Set([...found.months, found.month])].sort();
  const go = async () => {
    if (await start.run({ month: found.month })) toast.show({ text: t('admin.grouped.started') });
  };
  return (
    <Card roomy>
      <div className="ad-stack">
        <h2>{t('admin.grouped.title')}</h2>
        <p className="ad-soft">{t('admin.grouped.lead')}</p>
        <ActionProblem action={start} />
        <Field label={t('admin.grouped.month')}>
          <Select
            value={found.month}
            onChange={(event) => setMonth(event.target.value)}
            options={months.map((value) => ({ value, label: nameOf(value) }))}
          />
        </Field>
        {running ? (
          <ProgressBar
            label={t('admin.run.running')}
            words={t('admin.board.outOf', { count: running.done, total: running.total })}
            value={running.done}
            max={running.total}
          />
        ) : null}
        {problems.length > 0 ? (
          <Notice still tone="attention">
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
        {waiting.length === 0 ? (
          <p>{t('admin.grouped.none')}</p>
        ) : (
          <>
            <Table
              caption={t('admin.grouped.title')}
              rows={waiting}
              rowKey={(row) => `${row.producerId ?? ''}/${row.memberId}`}
              columns={[
                {
                  key: 'buyer',
                  header: t('admin.grouped.buyer'),
                  main: true,
                  cell: (row) => (
                    <>
                      {row.buyerName}
                      {row.payBy ? (
                        <span className="ad-said ad-soft">
                          {t('admin.grouped.apart', { day: dayWithYear(row.payBy) })}
                        </span>
                      ) : null}
                    </>
                  ),
                },
                { key: 'seller', header: t('admin.grouped.seller'), cell: (row) => row.sellerName },
                {
                  key: 'deliveries',
                  header: t('admin.grouped.deliveries'),
                  cell: (row) => (
                    <>
                      {row.deliveries}
                      <span className="ad-said ad-soft">
                        {row.from === row.to
                          ? shortDay(row.from)
                          : t('admin.grouped.days', { from: shortDay(row.from), to: shortDay(row.to) })}
                      </span>
                    </>
                  ),
                },
                {
                  key: 'amount',
                  header: t('admin.order.amount'),
                  align: 'end',
                  cell: (row) => <Money cents={row.amountCents} />,
                },
              ]}
            />
            {mayUse(roles, 'documents.issue') && running === undefined ? (
              <div>
                <Button variant="primary" icon={IconFileInvoice} busy={start.busy} onClick={() => void go()}>
                  {t('admin.grouped.issue', {
                    count: waiting.reduce((sum, { payBy, deliveries }) => sum + (payBy ? deliveries : 1), 0),
                  })}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </div>
    </Card>
  );
}
