import { NotFound } from '@cabas/kernel';
import { decodeCursor, pageSize, toConnection, type Connection, type Unit } from '@cabas/platform';

export const FEEDBACK_MARKS = ['GOOD', 'FINE', 'BAD'] as const;
export type FeedbackMark = (typeof FEEDBACK_MARKS)[number];

export interface LineFeedback {
  id: string;
  lineId: string;
  productName: string;
  producerId: string;
  collectiveName: string;
  mark: FeedbackMark;
  words: string;
  memberName: string | null;
  named: boolean;
  givenAt: Date;
  answer: string | null;
  answeredAt: Date | null;
}

const COLUMNS = `f.id, f.order_line_id as "lineId", f.product_name as "productName", f.producer_id as "producerId", c.name as "collectiveName",
  f.mark, f.words, f.shown_name is not null as named, f.given_at as "givenAt", f.answer, f.answered_at as "answeredAt"`;
const FROM = 'from line_feedback f join collectives c on c.id = f.collective_id';

/** Person scope: what one said of an order; null: it is none of theirs. */
export async function feedbackOnOrder(tx: Unit, orderId: string): Promise<LineFeedback[] | null> {
  const mine = await tx.maybeOne('select 1 from orders where id = $1 and account_id = any ($2)', [
    orderId,
    tx.accountIds,
  ]);
  if (mine === undefined) return null;
  return tx.query<LineFeedback>(
    `select ${COLUMNS}, f.shown_name as "memberName" ${FROM} where f.order_id = $1 and f.account_id = any ($2) order by f.id`,
    [orderId, tx.accountIds],
  );
}

/** Collective scope, member's: one line's. @throws NotFound */
export async function feedbackOnLine(tx: Unit, lineId: string): Promise<LineFeedback> {
  return tx.one<LineFeedback>(
    `select ${COLUMNS}, f.shown_name as "memberName" ${FROM} where f.order_line_id = $1`,
    [lineId],
  );
}

interface Page {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** Collective scope, for those who read orders: they know the members. */
export async function feedbackPage(tx: Unit, page: Page): Promise<Connection<LineFeedback>> {
  return paged(tx, page, (size, after) =>
    tx.query<LineFeedback>(
      `select ${COLUMNS}, o.member_name as "memberName" ${FROM} join orders o on o.collective_id = f.collective_id and o.id = f.order_id
       where $1::uuid is null or f.id < $1 order by f.id desc limit $2`,
      [after, size],
    ),
  );
}

/** Farm's scope: over all its collectives, with the names that were meant for it. */
export async function farmFeedbackPage(tx: Unit, page: Page): Promise<Connection<LineFeedback>> {
  return paged(tx, page, (size, after) =>
    tx.query<LineFeedback>(
      `select ${COLUMNS}, f.shown_name as "memberName" ${FROM} where $1::uuid is null or f.id < $1 order by f.id desc limit $2`,
      [after, size],
    ),
  );
}

async function paged(
  tx: Unit,
  { first, after }: Page,
  read: (size: number, after: string | null) => Promise<LineFeedback[]>,
): Promise<Connection<LineFeedback>> {
  const size = pageSize(first);
  const cursor = decodeCursor(after, ['id'])?.[0];
  const rows = await read(size + 1, cursor === undefined ? null : String(cursor));
  const { count } = await tx.one<{ count: number }>('select count(*)::int as count from line_feedback');
  return toConnection(
    rows,
    size,
    (row) => [row.id],
    (row) => row,
    count,
  );
}

/** A line as its member may speak of it. */
export interface SpokenLine {
  readonly orderId: string;
  readonly producerId: string;
  readonly name: string;
  readonly memberName: string;
  readonly accountId: string | null;
  readonly handedOut: boolean;
  readonly inTime: boolean;
  readonly answered: boolean;
}

/** Collective scope: locked, so that an answer and a change of words meet in some order. @throws NotFound when it is not the member's */
export async function lockSpokenLine(tx: Unit, lineId: string): Promise<SpokenLine> {
  const line = await tx.maybeOne<SpokenLine>(
    `select l.order_id as "orderId", l.producer_id as "producerId", l.name, o.member_name as "memberName", o.account_id as "accountId",
       d.handed_out_at is not null as "handedOut", coalesce(d.handed_out_at > clock_timestamp() - interval '14 days', true) as "inTime",
       exists (select 1 from line_feedback f where f.order_line_id = l.id and f.answered_at is not null) as answered
     from order_lines l join orders o on o.id = l.order_id join distributions d on d.id = l.distribution_id
     where l.id = $1 and o.membership_id = $2 and o.status <> 'CANCELLED' for update of o`,
    [lineId, tx.memberId ?? null],
  );
  if (line === undefined) throw new NotFound();
  return line;
}

/** Collective scope: once a line; said again, it takes the place of what was said, and the farm hears of it again. */
export async function saveFeedback(
  tx: Unit,
  said: { id: string; lineId: string; line: SpokenLine; mark: FeedbackMark; words: string; named: boolean },
): Promise<void> {
  const { id, lineId, line, mark, words, named } = said;
  await tx.query(
    `insert into line_feedback (id, order_id, order_line_id, membership_id, account_id, producer_id, product_name, mark, words, shown_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (collective_id, order_line_id) do update set mark = excluded.mark, words = excluded.words, shown_name = excluded.shown_name,
       told_at = case when line_feedback.words = excluded.words and line_feedback.mark = excluded.mark then line_feedback.told_at end`,
    [
      id,
      line.orderId,
      lineId,
      tx.memberId,
      line.accountId,
      line.producerId,
      line.name,
      mark,
      words,
      named ? line.memberName : null,
    ],
  );
}

/** Collective scope: the farm's next digest, a week after the last one, and an hour from now at the earliest. */
export async function planDigest(tx: Unit, id: string, kind: string, producerId: string): Promise<void> {
  await tx.query(
    `insert into due_tasks (id, kind, subject_id, due_at) values ($1, $2, $3, clock_timestamp() + interval '1 hour')
     on conflict (collective_id, kind, subject_id) do update
       set due_at = greatest(due_tasks.taken_at + interval '7 days', clock_timestamp() + interval '1 hour'), taken_at = null
       where due_tasks.taken_at is not null`,
    [id, kind, producerId],
  );
}

/** Collective scope: what the farm has not been told yet, marked as told. */
export async function takeUntold(
  tx: Unit,
  producerId: string,
): Promise<{ productName: string; mark: FeedbackMark; words: string; shownName: string | null }[]> {
  return tx.query(
    `with told as (update line_feedback set told_at = clock_timestamp() where producer_id = $1 and told_at is null returning id)
     select f.product_name as "productName", f.mark, f.words, f.shown_name as "shownName" from line_feedback f where f.id in (select id from told) order by f.id`,
    [producerId],
  );
}

/** Farm's scope. @throws NotFound when it is not about the farm's goods */
export async function saveAnswer(tx: Unit, id: string, answer: string): Promise<LineFeedback> {
  await tx.one(
    'update line_feedback set answer = $2, answered_at = clock_timestamp() where id = $1 returning id',
    [id, answer],
  );
  return tx.one<LineFeedback>(`select ${COLUMNS}, f.shown_name as "memberName" ${FROM} where f.id = $1`, [
    id,
  ]);
}
