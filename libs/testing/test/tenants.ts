// not through the library's door: the long run has no API in its process
import { createCollective, type TestCollective } from '../src/collective.ts';
import type { Person, World } from '../src/world.ts';
import { archiveDocuments, invoiceServices, issueDocuments, writeReceipts } from './tenants/billing.ts';
import {
  claimedFarm,
  keptFarm,
  nameReferent,
  photograph,
  uploadProducts,
  writeFarmNews,
} from './tenants/catalogue.ts';
import {
  giveStanding,
  inviteMember,
  letPeopleJoin,
  membershipIdOf,
  shareHousehold,
} from './tenants/identity.ts';
import { addDevice, chooseReminders } from './tenants/messaging.ts';
import { payOnline } from './tenants/payments.ts';
import { serveAtTheTable } from './tenants/pickup.ts';
import {
  announce,
  bringHome,
  draftSeries,
  firstDistribution,
  giveFeedback,
  lineOf,
  nameLot,
  offerOf,
  openSale,
  pastSale,
  servedSale,
  solidarityLevel,
} from './tenants/sales.ts';
import type { People, Setting } from './tenants/setting.ts';
import {
  closeDay,
  countTill,
  payTooMuch,
  readStatement,
  recordPayment,
  settleResale,
  takeCheques,
  takeDues,
} from './tenants/treasury.ts';
import { unseenIds } from './tenants/unseen.ts';
import { setTurns } from './tenants/volunteering.ts';

/** A collective with data of every kind, and the people around it. `ids` names one row of each kind. */
export interface Tenant extends People {
  readonly name: string;
  readonly collective: TestCollective;
  readonly admin: Person;
  /** Keeps the farm's own catalogue. */
  readonly farmer: Person;
  readonly scope: string;
  readonly farmScope: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly version: number;
}

/**
 * Built through the public API, as its people would. What a library's tables hold is made in the file of its name under `tenants/`;
 * here stand the order in which it comes to be, and what its rows are called.
 */
export async function buildTenant(world: World, name: string): Promise<Tenant> {
  const setting = await laySetting(world, name);
  const { collective, people, points, garden, carrots, farm, farmer, bread } = setting;
  await shareHousehold(setting);
  await nameReferent(setting);
  const invitedMember = await inviteMember(setting);

  const level = await solidarityLevel(setting);
  const past = await pastSale(setting);
  const run = await issueDocuments(setting, firstDistribution(past.sale), past.wrongOrder);
  const served = await servedSale(setting);
  await serveAtTheTable(setting, firstDistribution(served.sale));
  const feedback = await giveFeedback(setting, lineOf(served.order, `Pain ${name}`));
  const open = await openSale(setting);
  const round = await bringHome(setting);
  const draft = await draftSeries(setting);

  const importId = await uploadProducts(setting);
  const turns = await setTurns(setting, firstDistribution(open.sale));
  const announcement = await announce(setting);
  const farmNews = await writeFarmNews(setting);
  await chooseReminders(setting);
  await people.member.gql('mutation { requestDataExport { __typename } }');
  await photograph(setting);
  await countTill(setting, firstDistribution(past.sale));
  await giveStanding(setting);
  await world.settle();

  const suspendedMember = await membershipIdOf(world, collective, people.suspended);
  const lot = await nameLot(setting, past.sale);
  await recordPayment(setting, 'TRANSFER');
  const cheques = await takeCheques(setting);
  const settlement = await settleResale(setting, firstDistribution(past.sale));
  const documentArchive = await archiveDocuments(setting);
  const closing = await closeDay(setting);
  const bankLines = await readStatement(setting);
  const services = await invoiceServices(setting, served.order.id);
  const dues = await takeDues(setting, served.order.id);
  const online = await payOnline(setting, open.order.id);
  const overpaidOrder = await payTooMuch(setting, open.sale, offerOf(open.sale, `Carottes ${name}`));
  const unseen = await unseenIds(setting);
  const device = await addDevice(setting);

  return {
    name,
    collective,
    admin: collective.admin,
    ...people,
    farmer,
    scope: collective.scope,
    farmScope: `producer:${farm}`,
    version: open.adminOrder.version,
    ids: {
      ...unseen,
      // identity
      collective: collective.id,
      // where the farm sells, as its own door names it
      soldThrough: collective.id,
      member: setting.memberId,
      suspendedMember,
      invitedMember,
      // catalogue
      producer: garden,
      product: carrots.productId,
      listing: carrots.listingId,
      farm,
      farmProduct: bread.productId,
      farmListing: bread.listingId,
      farmNews,
      import: importId,
      // sales
      point: points[0],
      otherPoint: points[1],
      level,
      cycle: open.sale.id,
      distribution: firstDistribution(open.sale),
      slot: open.sale.distributions[0]?.slots[0] ?? '',
      offer: offerOf(open.sale, `Carottes ${name}`),
      farmOffer: offerOf(open.sale, `Pain ${name}`),
      order: open.order.id,
      line: open.order.lines[0]?.id ?? '',
      adminOrder: open.adminOrder.id,
      ...round,
      draftCycle: draft.id,
      draftDistribution: draft.distribution,
      pastCycle: past.sale.id,
      pastDistribution: firstDistribution(past.sale),
      pastOrder: past.order.id,
      pastLine: past.order.lines[0]?.id ?? '',
      forgottenOffer: offerOf(past.sale, `Pain ${name}`),
      lot,
      servedDistribution: firstDistribution(served.sale),
      servedOrder: served.order.id,
      servedLine: lineOf(served.order, `Carottes ${name}`),
      servedLoaf: lineOf(served.order, `Pain ${name}`),
      adminServedLine: lineOf(served.adminOrder, `Carottes ${name}`),
      feedback,
      announcement,
      // volunteering
      ...turns,
      // messaging
      device,
      // billing
      run,
      documentArchive,
      ...services,
      // treasury
      ...cheques,
      ...settlement,
      closing,
      overpaidOrder,
      ...bankLines,
      ...dues,
      // payments
      ...online,
    },
  };
}

/** The collective, its farms and its people. */
async function laySetting(world: World, name: string): Promise<Setting> {
  const collective = await createCollective(world, name);
  const points = [await collective.point(`Place ${name}`), await collective.point(`Préau ${name}`)] as const;
  const kept = await keptFarm(collective, name);
  const claimed = await claimedFarm(world, collective, name);
  await writeReceipts(collective);
  const people = await letPeopleJoin(collective, name);
  const memberId = await membershipIdOf(world, collective, people.member);
  return { world, collective, name, points, ...kept, ...claimed, people, memberId };
}
