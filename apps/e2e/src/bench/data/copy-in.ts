import pg from 'pg';

export type Value = string | number | boolean | null;

/** The few things of pg's connection that a COPY needs and its types do not name. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Writes rows with COPY, the quickest door PostgreSQL has. Each row's keys name its columns; all rows have the same. */
export function copyIn(
  db: pg.Client,
  table: string,
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return Promise.resolve();
  const columns = Object.keys(first);
  // names cannot be parameters: they are this bench's own, and quoted
  const [TABLE, COLUMNS] = [pg.escapeIdentifier(table), columns.map(pg.escapeIdentifier).join()];
  const sql = `copy ${TABLE} (${COLUMNS}) from stdin`;
  const text = rows.map((row) => `${columns.map((name) => field(row[name] ?? null)).join('\t')}\n`).join('');
  return new Promise((resolve, reject) => {
    const copy = {
      submit: (connection: CopyConnection) => connection.query(sql),
      handleCopyInResponse: (connection: CopyConnection) => {
        connection.sendCopyFromChunk(Buffer.from(text));
        connection.endCopyFrom();
      },
      handleCommandComplete: () => undefined,
      handleError: reject,
      handleReadyForQuery: () => resolve(),
    };
    db.query(copy as unknown as pg.Submittable);
  });
}

function field(value: Value): string {
  if (value === null) return '\\N';
  return String(value).replace(
    /[\\\t\n\r]/g,
    (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? sign,
  );
}
