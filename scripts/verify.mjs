// Reads every issued document, every payment record, every closing and the ledger's sums again, and names the first broken one of each
// chain: `DATABASE_URL=… npm run verify`. It only reads, through the application's own door, collective by collective, and ends with an
// error when something is broken.
import { install } from './lib/install.mjs';

await install(import.meta.url);
const { default: pg } = await import('pg');
const { verifyDocuments } = await import('../libs/billing/src/data-access/verify-documents.ts');
const { verifyLedger } = await import('../libs/billing/src/data-access/verify-ledger.ts');
const { verifyPayments } = await import('../libs/billing/src/data-access/verify-payments.ts');

const WHY = {
  MISSING: 'is missing, or stands twice',
  NOT_CHAINED: 'does not follow the one before',
  CHANGED: 'is not what was issued',
  COLUMNS: 'has sums or a number beside it that it does not say',
  COUNTER: 'should exist: the series counts further than its documents',
};
const WHY_RECORD = {
  ...WHY,
  CHANGED: 'is not what was written down',
  SUMS: 'does not say the sums of its records',
};
const WHY_SUM = {
  UNBALANCED: (name) => `ledger entry ${name} does not balance`,
  PAYMENT: (name) => `payment ${name} and the ledger do not say the same`,
  DOCUMENT: (name) => `${name} says another amount than the ledger`,
  SERVICE: (name) => `${name}, of a service, and the ledger do not say the same`,
  FEE: (name) => `${name} is not what was charged for the sale in the farm's name`,
  VAT: (name) => `${name} says another VAT than the ledger`,
};

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set');
const client = new pg.Client({ connectionString: url });
await client.connect();
try {
  const documents = await verifyDocuments(client);
  for (const { collective, number, why } of documents.broken)
    console.log(`${collective}: ${number} ${WHY[why]}`);
  console.log(
    `${documents.documents} documents in ${documents.series} series, ${documents.broken.length} series broken`,
  );
  const payments = await verifyPayments(client);
  for (const { collective, issuer, what, sequence, why } of payments.broken)
    console.log(`${collective}: ${what} ${sequence} of ${issuer ?? 'the collective'} ${WHY_RECORD[why]}`);
  console.log(
    `${payments.payments} payments, ${payments.closings} closings, ${payments.broken.length} chains broken`,
  );
  const ledger = await verifyLedger(client);
  for (const { collective, why, name } of ledger.broken) console.log(`${collective}: ${WHY_SUM[why](name)}`);
  console.log(`${ledger.entries} ledger entries, ${ledger.broken.length} sums wrong`);
  if (documents.broken.length + payments.broken.length + ledger.broken.length > 0) process.exitCode = 1;
} finally {
  await client.end();
}
