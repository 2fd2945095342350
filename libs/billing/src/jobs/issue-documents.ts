import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry, PersonDataRegistry, type Job, type Unit } from '@cabas/platform';
import { issueBatch } from '../application/issue-batch.ts';
import { BILLING_PERSON_DATA } from '../application/person-data.ts';
import type { DocumentSubject } from '../domain/documents-to-issue.ts';
import { ISSUE_DOCUMENTS } from '../domain/events.ts';

interface Payload {
  readonly runId: string;
  readonly subjects: readonly DocumentSubject[];
}

/** One transaction: what it costs to begin is spread over many, and the counter of a series is held for some tenths of a second. */
const BATCH = 200;

/**
 * Issues a run's documents in batches, each one transaction with its done-mark: killed half way, the batch is as if it had not
 * begun, and the next attempt goes on from there, without gap.
 */
@Injectable()
export class IssueDocuments implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(PersonDataRegistry) private readonly people: PersonDataRegistry,
  ) {}

  onModuleInit(): void {
    this.people.add(BILLING_PERSON_DATA);
    this.registry.on<Payload>(ISSUE_DOCUMENTS, { run: (tx, job) => this.run(tx, job) });
  }

  private async run(tx: Unit, { payload: { runId, subjects } }: Job<Payload>): Promise<void> {
    await issueBatch(tx, runId, subjects.slice(0, BATCH));
    const rest = subjects.slice(BATCH);
    await tx.query(
      `update document_runs set done = done + $2, status = case when done + $2 >= total then 'DONE' else status end,
         finished_at = case when done + $2 >= total then clock_timestamp() end where id = $1`,
      [runId, Math.min(subjects.length, BATCH)],
    );
    if (rest.length > 0) tx.record(ISSUE_DOCUMENTS, { runId, subjects: rest });
  }
}
