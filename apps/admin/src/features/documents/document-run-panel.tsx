import { graphql, useScopedQuery } from '@cabas/client';
import { IconFileInvoice } from '@tabler/icons-react';
import { Button, Notice, ProgressBar } from '@cabas/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { Distribution } from '../../shared/sale-actions.ts';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';

graphql(`
  fragment AdminDocumentRun on DocumentRun {
    id
    status
    total
    done
    problems
    createdAt
    finishedAt
  }
`);
const Latest = graphql(`
  query AdminDocumentRuns($distributionId: UUID!) {
    documentRuns(distributionId: $distributionId) {
      ...AdminDocumentRun
    }
  }
`);
const Run = graphql(`
  query AdminDocumentRun($id: UUID!) {
    documentRun(id: $id) {
      ...AdminDocumentRun
    }
  }
`);
const Start = graphql(`
  mutation AdminStartDocumentRun($distributionId: UUID!) {
    startDocumentRun(distributionId: $distributionId) {
      __typename
      ...AdminDocumentRun
      ...AdminProblem
    }
  }
`);
const Paperwork = graphql(`
  query AdminPaperwork {
    collective {
      id
      paperwork
    }
  }
`);

/** One click issues what the paperwork level asks for; progress can be left and found again. */
export function DocumentRunPanel({ at }: { at: Distribution }) {
  const { t } = useWords();
  const { scope, base, roles } = useCollective();
  const { moment } = useFormats();
  const client = useQueryClient();
  const start = useAction(Start, (result) => result.startDocumentRun, scope);
  const [started, setStarted] = useState<string | null>(null);
  const paperwork = useScopedQuery(Paperwork, {}, { scope }).data?.collective?.paperwork;
  const latest = useScopedQuery(Latest, { distributionId: at.id }, { scope }).data?.documentRuns[0];
  const runId = started ?? latest?.id ?? null;
  const polled = useScopedQuery(
    Run,
    { id: runId ?? '' },
    {
      scope,
      enabled: runId !== null,
      refetchInterval: ({ state }) => (state.data?.documentRun?.finishedAt ? false : 1500),
    },
  );
  const run = polled.data?.documentRun ?? latest;
  const finished = run?.finishedAt ?? null;
  useEffect(() => {
    if (finished === null) return;
    void client.invalidateQueries({
      predicate: ({ queryKey }) =>
        queryKey[0] === scope &&
        ['AdminDocuments', 'AdminSalePage', 'AdminSaleBoard'].includes(String(queryKey[1])),
    });
  }, [client, finished, scope]);
  const go = async () => {
    const done = await start.run({ distributionId: at.id });
    if (done) setStarted(done.id);
  };
  const ready = at.status === 'HANDED_OUT';
  return (
    <div className="ad-stack">
      <h2>{t('admin.run.title', { place: at.pickupPoint.name })}</h2>
      {paperwork ? (
        <p>
          {t(`admin.run.level.${paperwork}`)}{' '}
          <Link to={`${base}/settings#paperwork`}>{t('common.action.change')}</Link>
        </p>
      ) : null}
      <ActionProblem action={start} />
      {run && finished === null ? (
        <ProgressBar
          label={t('admin.run.running')}
          words={t('admin.board.outOf', { count: run.done, total: run.total })}
          value={run.done}
          max={run.total}
        />
      ) : null}
      {run && finished !== null ? (
        <Notice
          still
          tone={run.problems.length > 0 ? 'attention' : 'success'}
          title={t('admin.run.finished', { count: run.done, when: moment(finished) })}
        >
          {run.problems.length > 0 ? (
            <ul>
              {run.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          ) : null}
        </Notice>
      ) : null}
      {ready ? null : <p className="ad-soft">{t('admin.run.notReady')}</p>}
      {mayUse(roles, 'documents.issue') &&
      (finished === null ? run === undefined : (run?.problems.length ?? 0) > 0) ? (
        <div>
          <Button
            variant="primary"
            icon={IconFileInvoice}
            disabled={!ready}
            busy={start.busy}
            onClick={() => void go()}
          >
            {t(run === undefined ? 'admin.run.start' : 'admin.run.again')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
