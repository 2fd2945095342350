import { addDays, parseMoney, toLocal } from '@cabas/kernel';
import {
  acceptMandate,
  claimFarm,
  legalIdentity,
  readCsv,
  readXlsx,
  startWorld,
  type TestCollective,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  startDocuments,
  memberIds,
  writePayment,
} from '@cabas/testing';

const COLUMNS =
  'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise';

describe('the accountant’s files', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  /** A sale with everything that moves money: payments of all means, one taken back, documents with VAT, a credit note. */
  async function traded(name: string, flow: 'DIRECT' | 'RESALE') {
    const shop = await collectiveWithPapers(world, name, 'RECEIPTS', {
      flow,
      ...(flow === 'RESALE' && { marginBp: 800, marginMode: 'ON_TOP' }),
    });
    const { at, garden, oven, emails } = shop;
    await at.do(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
      'Collective',
      { input: { legal: { ...legalIdentity(name, 900), vatNumber: 'FR32123456789' } } },
    );
    await at.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      {
        input: {
          producerId: garden,
          vatRegime: 'NORMAL',
          ...(flow === 'RESALE' && { paperwork: 'INVOICES' }),
        },
      },
    );
    if (flow === 'RESALE')
      await acceptMandate(at, await claimFarm(at, garden, emails[0]), garden, {
        legal: legalIdentity('Les Jardins', 901),
        vatRegime: 'NORMAL',
      });
    const sale = await at.openSale();
    await everyoneOrders(at, sale, await Promise.all(['Awa', 'Bruno', 'Chloé'].map((who) => at.member(who))));
    await handOut(at, sale);
    await startDocuments(at, sale.distributions[0]?.id);
    await world.settle();
    const members = await memberIds(world, at);
    const book = flow === 'DIRECT' ? garden : null;
    for (const [who, cents, means] of [
      ['Awa', 1000, 'CASH'],
      ['Bruno', 300, 'CHEQUE'],
      ['Chloé', 450, 'TRANSFER'],
      ['Awa', 25, 'CARD'],
    ] as const)
      await writePayment(at, members.get(who) ?? '', book, cents, means);
    const { rows } = await world.admin.query<{ id: string }>(
      `select id from payments_received where collective_id = $1 and means = 'CHEQUE'`,
      [at.id],
    );
    await at.do(
      'mutation($id: UUID!) { reversePayment(paymentId: $id, reason: "erreur de saisie") { __typename } }',
      'MemberAccount',
      { id: rows[0]?.id },
    );
    return { at, garden, oven, book, members };
  }

  const period = ({ timeZone }: TestCollective): string => {
    const { date } = toLocal(new Date(), timeZone);
    return `from=${addDays(date, -30)}&to=${addDays(date, 30)}`;
  };
  const fetchText = async (at: TestCollective, file: string, book: string | null) => {
    const answer = await at.admin.fetch(
      `/files/c/${at.id}/${file}?${period(at)}${book === null ? '' : `&book=${book}`}`,
    );
    expect(answer.status).toBe(200);
    return { text: await answer.text(), name: answer.headers.get('content-disposition') ?? '' };
  };
  const fec = async (at: TestCollective, book: string | null) => {
    const { text, name } = await fetchText(at, 'journal/fec.txt', book);
    const [head = '', ...lines] = text.replace(/\r\n$/, '').split('\r\n');
    return { name, head, lines: lines.map((line) => line.split('\t')) };
  };
  const cents = (text: string | undefined) => parseMoney(text ?? '') ?? Number.NaN;
  /** Debits less credits of an account of the ledger, in one book. */
  const ledger = async (at: TestCollective, book: string | null) =>
    new Map(
      (
        await world.admin.query<{ account: string; cents: number }>(
          `select p.account, sum(p.cents)::int as cents from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
           where e.collective_id = $1 and e.book_producer_id is not distinct from $2::uuid group by 1`,
          [at.id, book],
        )
      ).rows.map(({ account, cents: sum }) => [account, sum]),
    );

  it.each(['DIRECT', 'RESALE'] as const)(
    'the journal in FEC layout is balanced, numbered without a gap, and adds up to the ledger account by account: %s',
    async (flow) => {
      const { at, book, members } = await traded(`Journal ${flow}`, flow);
      const { name, head, lines } = await fec(at, book);
      expect(head.split('\t').join(' ')).toBe(COLUMNS);
      expect(name).toMatch(flow === 'RESALE' ? /\d{9}FEC\d{8}\.txt/ : /(\d{9}|SANS-SIREN)FEC\d{8}\.txt/);
      expect(lines.every((fields) => fields.length === 18)).toBe(true);
      const numbers = lines.map((fields) => Number(fields[2]));
      expect([...new Set(numbers)]).toEqual(Array.from({ length: numbers.at(-1) ?? 0 }, (_, i) => i + 1));
      const valid = lines.map((fields) => fields[15] ?? '');
      expect(valid).toEqual([...valid].sort());
      for (const number of new Set(numbers)) {
        const entry = lines.filter((fields) => Number(fields[2]) === number);
        const sum = (column: number) => entry.reduce((total, fields) => total + cents(fields[column]), 0);
        expect([number, sum(11)]).toEqual([number, sum(12)]);
        expect(new Set(entry.map((fields) => fields.slice(0, 4).join())).size).toBe(1);
      }
      for (const fields of lines) {
        expect([fields[3], fields[9], fields[15]].every((day) => /^\d{8}$/.test(day ?? ''))).toBe(true);
        expect(fields[11]).toMatch(/^\d+,\d\d$/);
        expect(fields[4]?.startsWith('411') === (fields[7] !== '' && fields[6]?.startsWith('M'))).toBe(true);
      }
      const booked = await ledger(at, book);
      const sumOf = (...prefixes: string[]) =>
        lines
          .filter((fields) => prefixes.some((prefix) => fields[4]?.startsWith(prefix)))
          .reduce((total, fields) => total + cents(fields[11]) - cents(fields[12]), 0);
      expect(sumOf('411')).toBe(booked.get('MEMBER'));
      expect(sumOf('701', '707')).toBe(booked.get('SALES'));
      expect(sumOf('4457', '4456')).toBe(booked.get('VAT'));
      expect(sumOf('530')).toBe(booked.get('CASH'));
      expect(sumOf('511200')).toBe(booked.get('CHEQUE') ?? 0);
      expect(sumOf('607')).toBe(booked.get('PURCHASES') ?? 0);
      expect(sumOf('401')).toBe(booked.get('PRODUCER') ?? 0);
      expect(booked.get('VAT')).not.toBe(0);
      if (flow === 'RESALE') expect(sumOf('44566')).toBeGreaterThan(0);
      // what is written later gets the next number and changes none
      await writePayment(at, members.get('Awa') ?? '', book, 5, 'CASH', {
        receivedOn: addDays(toLocal(new Date(), at.timeZone).date, -7),
      });
      const later = await fec(at, book);
      expect(later.lines.slice(0, lines.length)).toEqual(lines);
      expect(Number(later.lines.at(-1)?.[2])).toBe((numbers.at(-1) ?? 0) + 1);
      const { text } = await fetchText(at, 'journal/journal.csv', book);
      const rows = readCsv(text);
      const column = (title: string) => rows[0]?.indexOf(title) ?? -1;
      const total = (title: string) =>
        rows
          .slice(1)
          .reduce((sum, row) => sum + (row[column(title)] === '' ? 0 : cents(row[column(title)])), 0);
      expect(rows.length - 1).toBe(later.lines.length);
      expect(total('Débit')).toBe(total('Crédit'));
      expect(total('Débit')).toBe(later.lines.reduce((sum, fields) => sum + cents(fields[11]), 0));
    },
    60_000,
  );

  it('receipts by means, by member, by month and line by line all add up to what the ledger received', async () => {
    const { at, book } = await traded('Encaissements', 'DIRECT');
    const { rows: booked } = await world.admin.query<{ cents: number }>(
      `select -sum(p.cents)::int as cents from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
       where e.collective_id = $1 and e.kind = 'PAYMENT' and p.account = 'MEMBER' and e.book_producer_id = $2`,
      [at.id, book],
    );
    const received = booked[0]?.cents;
    const table = async (view: string) =>
      readCsv((await fetchText(at, `receipts/receipts-${view}.csv`, book)).text);
    // its name tells of whom it is, what, and from which day to which
    const { name: called } = await fetchText(at, 'receipts/receipts-members.csv', book);
    expect(called).toMatch(/encaissements-par-membre-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv"/);
    const means = await table('means');
    expect(means.slice(1).map(([name, payments, amount]) => [name, payments, amount])).toEqual([
      ['Espèces', '1', '10,00'],
      ['Chèques', '2', '0,00'],
      ['Virements', '1', '4,50'],
      ['Carte', '1', '0,25'],
      ['Total', '5', '14,75'],
    ]);
    expect(cents(means.at(-1)?.[2])).toBe(received);
    for (const view of ['members', 'months']) {
      const rows = await table(view);
      const amounts = rows.slice(1, -1).map((row) => cents(row.at(-1)));
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(received);
      expect(cents(rows.at(-1)?.at(-1))).toBe(received);
    }
    const lines = await table('lines');
    expect(lines.slice(1).map((row) => row[0])).toEqual(['1', '2', '3', '4', '5']);
    expect(lines.slice(1).reduce((sum, row) => sum + cents(row[4]), 0)).toBe(received);
    const answer = await at.admin.fetch(
      `/files/c/${at.id}/receipts/receipts-all.xlsx?${period(at)}&book=${book}`,
    );
    const sheets = [...readXlsx(new Uint8Array(await answer.arrayBuffer()))];
    expect(sheets.map(([name]) => name)).toEqual([
      'Moyen de paiement',
      'Par membre',
      'Par mois',
      'Encaissements',
    ]);
    expect(sheets.slice(0, 3).map(([, rows]) => cents(rows.at(-1)?.at(-1)))).toEqual([
      received,
      received,
      received,
    ]);
  }, 60_000);

  it('are the treasurer’s, name a period that is one, and a book that is there', async () => {
    const { at, garden } = await collectiveWithPapers(world, 'À qui', 'RECEIPTS');
    const status = async (path: string, who = at.admin) =>
      (await who.fetch(`/files/c/${at.id}/${path}`)).status;
    const days = period(at);
    expect(await status(`journal/fec.txt?${days}`)).toBe(200);
    expect(await status(`journal/fec.txt?${days}&book=${garden}`)).toBe(200);
    expect(await status(`journal/fec.txt?${days}&book=${at.id}`)).toBe(404);
    expect(await status(`journal/fec.txt?from=2026-02-01&to=2026-01-01`)).toBe(422);
    expect(await status(`journal/fec.txt`)).toBe(422);
    expect(await status(`journal/tout.txt?${days}`)).toBe(404);
    expect(await status(`receipts/receipts-all.csv?${days}`)).toBe(404);
    const member = await at.member('Curieuse');
    expect(await status(`journal/fec.txt?${days}`, member)).toBe(403);
    await world.admin.query(
      `update memberships set roles = array['COORDINATOR'] where collective_id = $1 and given_name = 'Curieuse'`,
      [at.id],
    );
    expect(await status(`receipts/receipts-lines.csv?${days}`, member)).toBe(403);
  });
});
