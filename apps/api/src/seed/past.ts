import type { BackStage } from './back-stage.ts';
import type { Made } from './collective.ts';
import { each } from './person.ts';
import { TIME_ZONE, type PlannedSale } from './sales.ts';

/** Closes every point of a sale; it is told to have been in its time. */
export async function closeSale(
  { admin, scope, id: collectiveId }: Made,
  sale: PlannedSale,
  stage: BackStage,
): Promise<void> {
  const reason = 'Fin des commandes';
  await each(sale.distributions, 2, ({ id: distributionId }) =>
    admin.act(
      'closeDistribution(distributionId: UUID!, reason: String!)',
      'Distribution',
      'id',
      { distributionId, reason },
      scope,
    ),
  );
  await stage.write({ kind: 'collective', collectiveId, system: true }, (tx) =>
    tx.query('update distributions set closed_at = closes_at where cycle_id = $1', [sale.id]),
  );
}

/** While sales of the past are told, no member is mailed about them. */
export async function withoutMails<T>(
  { id: collectiveId }: Made,
  stage: BackStage,
  tell: () => Promise<T>,
): Promise<T> {
  const scope = { kind: 'collective', collectiveId, system: true } as const;
  await stage.write(scope, (tx) => tx.query('update memberships set email = null'));
  const told = await tell();
  await stage.write(scope, (tx) => tx.query('update memberships set email = email_key'));
  return told;
}

/** Moves a sale to the days it is told to have had; what was to happen by itself is dropped. */
export async function moveBack(
  { id: collectiveId }: Made,
  sale: PlannedSale,
  stage: BackStage,
): Promise<void> {
  const {
    id,
    shift,
    data: { opens, closes },
  } = sale;
  await stage.write({ kind: 'collective', collectiveId, system: true }, async (tx) => {
    await tx.query(
      `update distributions set pickup_date = pickup_date - $2::int,
         starts_at = (pickup_date - $2::int + window_start) at time zone $3, ends_at = (pickup_date - $2::int + window_end) at time zone $3,
         closes_at = (closes_at at time zone $3 - make_interval(days => $2::int)) at time zone $3
       where cycle_id = $1`,
      [id, shift, TIME_ZONE],
    );
    await tx.query(
      `update sales_cycles set opens_at = d.opens_at, opened_at = d.opens_at from
         (select min(closes_at) - make_interval(days => $2::int) as opens_at from distributions where cycle_id = $1) d where id = $1`,
      [id, closes - opens],
    );
    await tx.query(
      `update orders o set created_at = r.at, updated_at = r.at from (
         select o.id, s.opens_at + (d.closes_at - s.opens_at) * (row_number() over (order by o.id) / (count(*) over () + 1.0)) as at
         from orders o join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id
         join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id where o.cycle_id = $1) r
       where o.id = r.id`,
      [id],
    );
    await tx.query(
      'delete from due_tasks where subject_id = $1 or subject_id in (select id from distributions where cycle_id = $1)',
      [id],
    );
  });
}

/** Declares the hand-out done at every point, on its day. */
export async function handOut(
  { admin, scope, id: collectiveId }: Made,
  sale: PlannedSale,
  stage: BackStage,
): Promise<void> {
  await each(sale.distributions, 2, ({ id }) =>
    admin.act(
      'handOutDistribution(distributionId: UUID!, anyway: Boolean)',
      'Distribution',
      'id',
      { distributionId: id, anyway: true },
      scope,
    ),
  );
  await stage.write({ kind: 'collective', collectiveId, system: true }, (tx) =>
    tx.query('update distributions set handed_out_at = ends_at where cycle_id = $1', [sale.id]),
  );
}

/** Has the documents of a sale issued; the runs go on by themselves. */
export async function startDocuments({ admin, scope }: Made, sale: PlannedSale): Promise<string[]> {
  const start = 'startDocumentRun(distributionId: UUID!)';
  const runs = await each(sale.distributions, 2, ({ id: distributionId }) =>
    admin.act(start, 'DocumentRun', 'id', { distributionId }, scope),
  );
  return runs.map(({ id }) => id);
}

/** Waits until the worker has issued them. @throws Error when it has not within a minute, or can't */
export async function finishDocuments({ admin, scope }: Made, runs: readonly string[]): Promise<void> {
  const query = 'query($id: UUID!) { documentRun(id: $id) { status problems } }';
  for (const id of runs) {
    for (const until = Date.now() + 60_000; ;) {
      const run = await admin.query<{ status: string; problems: string[] }>(query, { id }, scope);
      if (run.status === 'DONE') break;
      if (run.status === 'BLOCKED') throw new Error(`documents are blocked: ${run.problems.join(', ')}`);
      if (Date.now() > until) throw new Error('documents were not issued: is the worker running?');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
