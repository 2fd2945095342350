// Reads every issued document again and names the first broken one of each series: `DATABASE_URL=… npm run verify`. It only reads,
// through the application's own door, collective by collective, and ends with an error when a chain is broken.
import { install } from './lib/install.mjs';

await install(import.meta.url);
const { default: pg } = await import('pg');
const { verifyDocuments } = await import('../libs/billing/src/data-access/verify-documents.ts');

const WHY = {
  MISSING: 'is missing, or stands twice',
  NOT_CHAINED: 'does not follow the one before',
  CHANGED: 'is not what was issued',
  COLUMNS: 'has sums or a number beside it that it does not say',
  COUNTER: 'should exist: the series counts further than its documents',
};

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set');
const client = new pg.Client({ connectionString: url });
await client.connect();
try {
  const { documents, series, broken } = await verifyDocuments(client);
  for (const { collective, number, why } of broken) console.log(`${collective}: ${number} ${WHY[why]}`);
  console.log(`${documents} documents in ${series} series, ${broken.length} series broken`);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await client.end();
}
