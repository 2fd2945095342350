/** A connection as the application's role. */
export interface VerifyingConnection {
  query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** Each collective in turn, through the application's own door, in one transaction that cannot write. */
export async function ofEachCollective(
  db: VerifyingConnection,
  work: (collective: { id: string; slug: string }) => Promise<void>,
): Promise<void> {
  const collectives = await reading(db, 'cabas_platform', undefined, () =>
    rows<{ id: string; slug: string }>(db, 'select id, slug from collectives order by slug'),
  );
  for (const collective of collectives)
    await reading(db, 'cabas_collective', collective.id, () => work(collective));
}

/** Inside a transaction that cannot write, behind one door. Times are read in UTC, as they were chained. */
async function reading<Answer>(
  db: VerifyingConnection,
  role: 'cabas_platform' | 'cabas_collective',
  collectiveId: string | undefined,
  work: () => Promise<Answer>,
): Promise<Answer> {
  await db.query('begin isolation level repeatable read read only');
  try {
    await db.query(
      `select set_config('app.collective_id', $1, true), set_config('role', $2, true), set_config('timezone', 'UTC', true)`,
      [collectiveId ?? '', role],
    );
    return await work();
  } finally {
    await db.query('rollback');
  }
}

export async function rows<Row>(
  db: VerifyingConnection,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await db.query<Row>(text, values)).rows;
}
