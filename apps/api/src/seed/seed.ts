import { writeFile } from 'node:fs/promises';
import { logIn, sampleAccounts, signUp } from './accounts.ts';
import type { BackStage } from './back-stage.ts';
import { makeCollective } from './collective.ts';
import { collectives } from './data/collectives.ts';
import { demo, founderOf, inventPeople, type PersonData } from './data/people.ts';
import { boisrond, chaume, fontaines } from './data/grange-farms.ts';
import { cidrerie, moulin, rucher } from './data/shared-farms.ts';
import { SharedFarm } from './farms.ts';
import { dressStall } from './dress-stall.ts';
import { enter, fillCollective } from './fill-collective.ts';
import { each, type Person } from './person.ts';
import { tellMoney } from './money.ts';
import { finishDocuments } from './past.ts';
import { likeUsual } from './likes.ts';
import { invoiceService } from './service.ts';
import { takeOnlinePayments } from './online.ts';
import { Random } from './random.ts';
import { announce, askForHands } from './turns-and-news.ts';
import { refresh } from './refresh.ts';

const SEED = 20_260_912;

/** Fills an empty installation; in a filled one, opens a sale where none is open. Either way writes the sample accounts. */
export async function seed(
  url: string,
  stage: BackStage,
  accountsFile: string | undefined,
): Promise<'written' | 'kept'> {
  const filled = (await logIn(url, demo.staff.email)) !== undefined;
  if (filled) await refresh(url);
  else await fill(url, stage);
  if (accountsFile !== undefined)
    await writeFile(accountsFile, `${JSON.stringify(sampleAccounts(), null, 2)}\n`);
  return filled ? 'kept' : 'written';
}

/** Platform staff come last: their account says that everything is there. */
async function fill(url: string, stage: BackStage): Promise<void> {
  const random = new Random(SEED);
  const taken = new Set<string>();
  const documents: (() => Promise<void>)[] = [];
  const join = (who: PersonData): Promise<Person> => signUp(url, stage, who);
  const shared = {
    moulin: new SharedFarm(moulin, demo.moulin, await join(demo.moulin)),
    rucher: new SharedFarm(rucher, demo.rucher, await join(demo.rucher)),
    cidrerie: new SharedFarm(cidrerie, demo.cidrerie, await join(demo.cidrerie)),
    chaume: new SharedFarm(chaume, demo.chaume, await join(demo.chaume)),
    fontaines: new SharedFarm(fontaines, demo.fontaines, await join(demo.fontaines)),
    boisrond: new SharedFarm(boisrond, demo.boisrond, await join(demo.boisrond)),
  };
  const member = await join(demo.member);
  for (const data of collectives) {
    const agency = data.create['flow'] === 'AGENCY';
    // where farms can't be paid online there is no producers' shop
    if (agency && !(await shared.moulin.mayTakeCards())) continue;
    const made = await makeCollective(await join(founderOf(data.key)), data);
    await stage.waitForSecondFactors(made.id);
    for (const { key } of data.shared) {
      const farm = shared[key as keyof typeof shared];
      await farm.join(made, stage);
      if (agency) await farm.takeCards();
    }
    await dressStall(made);
    await takeOnlinePayments(made);
    const people = inventPeople(random, data.towns, data.memberCount, taken);
    const known = people.filter(({ email }) => email !== '').slice(0, agency ? 6 : 3);
    const persons = await each(known, 2, join);
    let keeper = made.admin;
    if (data.key === 'tilleul') {
      await enter(made, await join(demo.coordinator), { roles: ['COORDINATOR', 'MEMBER'] });
      keeper = await join(demo.treasurer);
      await enter(made, keeper, { roles: ['TREASURER', 'MEMBER'] });
    }
    if (agency) {
      keeper = await join(demo.grangeTreasurer);
      await enter(made, keeper, { roles: ['TREASURER', 'MEMBER'] });
    }
    if (data.key === 'tilleul' || data.key === 'nahon' || agency) persons.push(member);
    const { runs, handedOut } = await fillCollective(made, stage, random, persons, people);
    if (data.key === 'tilleul') {
      await askForHands(made, member);
      await announce(
        made,
        'Soupe après le marché',
        'Vendredi, la soupe est offerte à qui reste ranger. Apportez votre bol !',
      );
    }
    if (persons.includes(member)) await likeUsual(member, made.scope);
    documents.push(async () => {
      await finishDocuments(made, runs);
      const [first] = handedOut;
      if (first === undefined) return;
      if (agency) await invoiceService(made, keeper, first);
      if (data.money) await tellMoney(made, keeper, first, data.money, member);
    });
    if (data.key === 'haies') await enter(made, await join(demo.applicant));
  }
  await shared.moulin.tell(
    'La meule est rhabillée : la farine de seigle est de retour, moulue cette semaine.',
  );
  await shared.rucher.tell('Le miel de châtaignier est en pots. Les ruches sont rentrées pour l’hiver.');
  await shared.moulin.takeCards();
  await shared.rucher.takeCards();
  for (const finish of documents) await finish();
  await join(demo.staff);
  await stage.nameStaff(demo.staff.email);
}
