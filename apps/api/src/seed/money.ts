import { addDays } from '@cabas/kernel';
import { collectDues, helpSomebody } from './association.ts';
import { readStatement, referenceOf, sayAccounts, settleFarms } from './bank.ts';
import type { Made } from './collective.ts';
import type { MoneyData } from './data/collective.ts';
import { finishDocuments } from './past.ts';
import { countTill, moveCheques, takePayments } from './payments.ts';
import type { Person } from './person.ts';
import type { PlannedSale } from './sales.ts';
import { Treasurer, type HandedOut, type Owed } from './treasurer.ts';

/**
 * The money of the sale that was handed out, as a treasurer keeps it: what came at the table and how, cheques on their way, farms paid and to
 * be paid, the bank's lines, dues and the solidarity fund. `member`: who pays later by transfer, as their page says, and
 * has not paid the dues of the one that resells.
 */
export async function tellMoney(
  made: Made,
  keeper: Person,
  sale: PlannedSale,
  data: MoneyData,
  member: Person,
): Promise<void> {
  const desk = new Treasurer(made, keeper);
  const resale = made.data.create['flow'] === 'RESALE';
  const places = await desk.handedOut(sale);
  const later = await memberIn(desk, member);
  await sayAccounts(desk, data.holder, data.accounts);
  const open: Owed[] = [];
  for (const place of places) {
    open.push(...(await takePayments(desk, place, resale, later)));
    await countTill(desk, place);
  }
  await moveCheques(desk);
  await collectDues(desk, data.dues, resale ? later : undefined);
  const [place] = places;
  if (place === undefined) return;
  if (resale) {
    await settleFarms(desk, place, data.accounts);
    await helpSomebody(desk, place, open);
    await groupInvoices(desk, place);
  }
  const payee = resale ? null : mostOwed(desk, data.accounts, open);
  const late = open
    .filter(({ producerId }) => producerId === payee)
    .sort((a, b) => Number(b.memberId === later) - Number(a.memberId === later));
  const reference = late[0]?.memberId === later && (await referenceOf(member, place.cycleId, payee));
  await readStatement(desk, payee, late, new Map(reference ? [[later ?? '', reference]] : []));
  await keepDocuments(desk, place);
}

/** Of the farms whose account is known, the one that most people have still to pay. */
function mostOwed({ made }: Treasurer, keys: readonly string[], open: readonly Owed[]): string | null {
  const waiting = (id: string) => open.filter(({ producerId }) => producerId === id).length;
  const ids = keys.flatMap((key) => made.farms.get(key) ?? []);
  return ids.sort((a, b) => waiting(b) - waiting(a))[0] ?? null;
}

async function memberIn({ made }: Treasurer, person: Person): Promise<string | undefined> {
  const { memberships } = await person.query<{
    memberships: { id: string; collective: { id: string } }[];
  }>('{ viewer { memberships { id collective { id } } } }');
  return memberships.find(({ collective }) => collective.id === made.id)?.id;
}

/** The month's invoices to members that are businesses. */
async function groupInvoices(desk: Treasurer, { pickupDate }: HandedOut): Promise<void> {
  await desk.prove();
  const start = 'startGroupedRun(month: Date!)';
  const { id } = await desk.act(start, 'DocumentRun', 'id', { month: pickupDate });
  await finishDocuments(desk.made, [id]);
}

/** All documents since that hand-out as one file. */
async function keepDocuments(desk: Treasurer, { pickupDate }: HandedOut): Promise<void> {
  await desk.prove();
  const period = { from: addDays(pickupDate, -30), to: new Date().toISOString().slice(0, 10) };
  await desk.act('startDocumentArchive(from: Date!, to: Date!)', 'DocumentArchive', 'id', period);
}
