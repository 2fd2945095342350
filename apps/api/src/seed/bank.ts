import { centsToDecimal } from '@cabas/kernel';
import type { Person } from './person.ts';
import type { HandedOut, Owed, Treasurer } from './treasurer.ts';

/** An account no bank has, always the same for the same number: the bank's code is given to nobody. */
export function inventIban(number: number): string {
  const account = `99999${'00001'}${String(number * 7_919).padStart(11, '0')}`;
  const key = 97n - ((BigInt(account) * 100n) % 97n);
  const rib = `${account}${String(key).padStart(2, '0')}`;
  // F and R count as 15 and 27
  const check = 98n - (BigInt(`${rib}152700`) % 97n);
  return `FR${String(check).padStart(2, '0')}${rib}`;
}

/** Where the collective and some of its farms are paid. */
export async function sayAccounts(desk: Treasurer, holder: string, farms: readonly string[]): Promise<void> {
  await desk.prove();
  const { data, farms: ids } = desk.made;
  const named = [...data.farms, ...data.shared].filter(({ key }) => farms.includes(key));
  const payees = [
    { producerId: null, holder },
    ...named.map(({ key, name }) => ({ producerId: ids.get(key), holder: name })),
  ];
  for (const [index, payee] of payees.entries()) {
    const input = { ...payee, iban: inventIban(holder.length * 40 + index), bic: null };
    const set = 'setBankAccount(input: BankAccountInput!)';
    await desk.act(set, 'BankAccounts', 'accounts { holder }', { input });
  }
}

/** In resale: two farms were paid for a sale, two others are about to be. */
export async function settleFarms(
  desk: Treasurer,
  { cycleId }: HandedOut,
  farms: readonly string[],
): Promise<void> {
  await desk.prove();
  const ids = farms.flatMap((key) => desk.made.farms.get(key) ?? []);
  for (const [index, pair] of [ids.slice(0, 2), ids.slice(2, 4)].entries()) {
    const input = { lines: pair.map((producerId) => ({ cycleId, producerId })) };
    const { id } = await desk.act('createSettlement(input: CreateSettlementInput!)', 'Settlement', 'id', {
      input,
    });
    if (index === 0)
      await desk.act('markSettlementPaid(settlementId: UUID!)', 'Settlement', 'id', { settlementId: id });
  }
}

interface Line {
  readonly id: string;
  readonly label: string;
  readonly proposals: readonly { memberId: string; producerId: string | null; sure: boolean }[];
}

/**
 * A statement of the payee's bank: transfers of members who owe something, and what is none. One of them is written down, one set
 * aside; the others wait, each with who it may be from.
 */
export async function readStatement(
  desk: Treasurer,
  producerId: string | null,
  open: readonly Owed[],
  references: ReadonlyMap<string, string>,
): Promise<void> {
  const day = (ago: number) => {
    const [year = '', month = '', date = ''] = new Date(Date.now() - ago * 86_400_000)
      .toISOString()
      .slice(0, 10)
      .split('-');
    return `${date}/${month}/${year}`;
  };
  const money = (cents: number) => centsToDecimal(cents, ',');
  const came = open.slice(0, 4).map(({ memberId, memberName, leftCents, accountCents }, index) => {
    const reference = references.get(memberId);
    const label = `VIR SEPA ${memberName.toUpperCase()}${reference === undefined ? '' : ` ${reference}`}`;
    // who copies what their page says pays all of it
    return [day(6 - index), label, '', money(reference === undefined ? leftCents : accountCents)];
  });
  const rows = [
    ['Date', 'Libellé', 'Débit', 'Crédit'],
    ...came,
    [day(5), 'VIR COMMUNE SUBVENTION ASSOCIATIONS', '', '250,00'],
    [day(4), 'PRLV ASSURANCE MAIF LOCAL', '38,40', ''],
    [day(3), 'FACT SGT CAISSES ET BALANCES', '112,00', ''],
  ];
  await desk.upload(
    `bank-lines${producerId === null ? '' : `?producerId=${producerId}`}`,
    rows.map((cells) => cells.join(';')).join('\n'),
  );
  const { edges } = await desk.query<{ edges: { node: Line }[] }>(
    '{ bankLines(state: OPEN, first: 50) { edges { node { id label proposals { memberId producerId sure } } } } }',
  );
  const lines = edges.map(({ node }) => node);
  const grant = lines.find(({ label }) => label.includes('SUBVENTION'));
  if (grant !== undefined)
    await desk.act('setBankLineAside(lineId: UUID!, reason: String!)', 'BankLine', 'id', {
      ...{ lineId: grant.id, reason: 'Subvention annuelle de la commune' },
    });
  const named = lines.filter(({ proposals: [best] }) => best !== undefined && !best.sure);
  const done = named.at(-1);
  const [whose] = done?.proposals ?? [];
  if (done === undefined || whose === undefined || named.length < 2) return;
  await desk.act('applyBankLine(lineId: UUID!, memberId: UUID!, producerId: UUID)', 'BankLine', 'id', {
    ...{ lineId: done.id, memberId: whose.memberId, producerId: whose.producerId },
  });
}

/** What a member with an account writes on a transfer to a payee, as their own page says. */
export async function referenceOf(
  person: Person,
  cycleId: string,
  payee: string | null,
): Promise<string | undefined> {
  const { edges } = await person.query<{ edges: { node: { id: string; cycleId: string } }[] }>(
    '{ myOrders(first: 50) { edges { node { id cycleId } } } }',
  );
  const order = edges.find(({ node }) => node.cycleId === cycleId)?.node;
  if (order === undefined) return undefined;
  const slips = await person.query<{ producerId: string | null; reference: string }[] | null>(
    'query($id: UUID!) { transferSlips(orderId: $id) { producerId reference } }',
    { id: order.id },
  );
  return slips?.find(({ producerId }) => producerId === payee)?.reference;
}
