// Sample data for `npm run demo`: API_URL (or PUBLIC_URL), DATABASE_URL, CABAS_ACCOUNTS_FILE. Safe to run again.
import { readConfig } from '@cabas/platform';
import { BackStage } from './seed/back-stage.ts';
import { seed } from './seed/seed.ts';

const config = readConfig(process.env);
const stage = await BackStage.open(config);
try {
  const done = await seed(
    process.env['API_URL'] ?? config.publicUrl,
    stage,
    process.env['CABAS_ACCOUNTS_FILE'],
  );
  process.stdout.write(`sample data ${done}\n`);
} finally {
  await stage.stop();
}
