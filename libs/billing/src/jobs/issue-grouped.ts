import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry, type Job, type Unit } from '@cabas/platform';
import { issueGrouped } from '../application/issue-grouped.ts';
import { ISSUE_GROUPED } from '../domain/events.ts';
import type { GroupedSubject } from '../domain/grouped-invoice.ts';

interface Payload {
  readonly runId: string;
  readonly subjects: readonly GroupedSubject[];
}

const BATCH = 20;

/** Issues the invoices of a month in batches, each one transaction with its done-mark, as `IssueDocuments` does. */
@Injectable()
export class IssueGrouped implements OnModuleInit {
  constructor(@Inject(JobRegistry) private readonly registry: JobRegistry) {}

  onModuleInit(): void {
    this.registry.on<Payload>(ISSUE_GROUPED, { run: (tx, job) => this.run(tx, job) });
  }

  private async run(tx: Unit, { payload: { runId, subjects } }: Job<Payload>): Promise<void> {
    await tx.one('select id from document_runs where id = $1', [runId]);
    await issueGrouped(tx, runId, subjects.slice(0, BATCH));
    const rest = subjects.slice(BATCH);
    await tx.query(
      `update document_runs set done = least(total, done + $2), status = case when $3 then 'DONE' else status end,
         finished_at = case when $3 then clock_timestamp() end where id = $1`,
      [runId, Math.min(subjects.length, BATCH), rest.length === 0],
    );
    if (rest.length > 0) tx.record(ISSUE_GROUPED, { runId, subjects: rest });
  }
}
