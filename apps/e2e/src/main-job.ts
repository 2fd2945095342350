// The whole main job, once, over HTTP as its users would: `npm run demo -- --check`. Needs BASE_URL and MAIL_API_URL;
// papers, documents and exports stay in CHECK_FOLDER (a new temporary folder when absent).
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkExports } from './main-job/check-exports.ts';
import { foundCollective, type Market } from './main-job/found-collective.ts';
import { closeNow, handOut, issueDocuments, printPapers } from './main-job/hand-out.ts';
import { neighbourSeesNothing } from './main-job/neighbour.ts';
import { producerJoins } from './main-job/producer-joins.ts';
import { Story, type Person } from './main-job/story.ts';
import { enterByPhone, openSale, orderPlainly, orderWithSecondThoughts } from './main-job/take-orders.ts';

const started = Date.now();
const folder = process.env['CHECK_FOLDER'] ?? (await mkdtemp(join(tmpdir(), 'cabas-papers-')));
const story = new Story(need('BASE_URL'), need('MAIL_API_URL'), folder, started.toString(36));
try {
  await mainJob();
  tellAll();
  console.log(`The main job works from end to end (${Math.round((Date.now() - started) / 1000)} s).`);
} catch (error) {
  tellAll();
  console.error('The main job stops here:');
  console.error(error);
  process.exitCode = 1;
}

async function mainJob(): Promise<void> {
  const market = await foundCollective(story);
  const lea = await joins(market, 'lea', 'Léa');
  const paul = await joins(market, 'paul', 'Paul');
  const mehdi = await joins(market, 'mehdi', 'Mehdi', ['COORDINATOR', 'MEMBER']);
  const sale = await openSale(story, market, lea);
  const [here, there] = sale.distributions;
  if (here === undefined || there === undefined) throw new Error('two points were planned');
  const order = await orderWithSecondThoughts(story, lea, market, sale, here.id);
  await orderPlainly(paul, market, sale, there.id);
  await enterByPhone(story, mehdi, market, sale, here.id);
  const farm = await producerJoins(story, market, sale);
  await closeNow(story, market, sale);
  await printPapers(story, market, sale);
  await handOut(story, market, sale, order);
  await issueDocuments(story, market, sale, { member: lea, farm });
  await checkExports(story, market, sale);
  await neighbourSeesNothing(story, market, sale, order);
}

/** Someone signs up and joins; the admin gives them their roles. */
async function joins(
  { slug, admin, scope }: Market,
  name: string,
  givenName: string,
  roles?: readonly string[],
): Promise<Person> {
  const person = await story.signUp(name, givenName, 'Essai');
  const { id } = await person.browser.call('joinCollective(slug: String!)', 'ViewerMembership', { slug });
  if (roles !== undefined)
    await admin.browser.send('changeMember', 'Member', { memberId: id, roles }, 'id', scope);
  return person;
}

function tellAll(): void {
  for (const line of story.lines) console.log(`  ✓ ${line}`);
}

function need(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is needed: run npm run demo -- --check`);
  return value;
}
