import fc from 'fast-check';
import type { MemberRow } from './import-members-columns.ts';
import type { ExistingMember, MemberDraft, PlannedMemberLine } from './import-members-lines.ts';
import { properName } from './import-members-names.ts';
import { planMemberImport } from './import-members.ts';

type Cells = MemberRow['cells'];
const lea: Cells = { givenName: 'Léa', familyName: 'Gaillard', email: 'lea@example.org' };

/** Rows of a file, from line 2 on. */
function plan(rows: readonly Cells[], existing: readonly ExistingMember[] = []): PlannedMemberLine[] {
  return planMemberImport(
    rows.map((cells, index) => ({ line: index + 2, cells })),
    existing,
  );
}
function one(cells: Cells, existing: readonly ExistingMember[] = []): PlannedMemberLine {
  const [line] = plan([{ ...lea, ...cells }], existing);
  if (!line) throw new Error('no line');
  return line;
}
const codes = ({ messages }: PlannedMemberLine) => messages.map(({ code }) => code);
const verdicts = (lines: readonly PlannedMemberLine[]) => lines.map(({ verdict }) => verdict);

function member(fields: Partial<ExistingMember>): ExistingMember {
  const nothing: MemberDraft = {
    givenName: '',
    familyName: '',
    email: null,
    phone: null,
    partnerGivenName: null,
    partnerFamilyName: null,
    partnerEmail: null,
    partnerPhone: null,
    addressLine1: null,
    addressLine2: null,
    postcode: null,
    city: null,
  };
  return { ...nothing, id: 'known', hasAccount: false, givenName: 'Léa', familyName: 'Gaillard', ...fields };
}
/** Whom the collective knows once a plan is applied. */
function applied(
  lines: readonly PlannedMemberLine[],
  before: readonly ExistingMember[] = [],
): ExistingMember[] {
  const changed = new Map(
    lines.flatMap(({ existingId, draft }) => (existingId && draft ? [[existingId, draft] as const] : [])),
  );
  const created = lines.flatMap(({ verdict, draft, line }) =>
    verdict === 'CREATE' && draft ? [member({ ...draft, id: `new ${line}` })] : [],
  );
  return [...before.map((known) => ({ ...known, ...changed.get(known.id) })), ...created];
}

it.each([
  ['HÉNAULT', 'Hénault'],
  ['LE', 'Le'],
  ['LE GOFF', 'Le Goff'],
  ['D’AGOSTINO', 'D’Agostino'],
  ["D'AGOSTINO", "D'Agostino"],
  ['N’DIAYE', 'N’Diaye'],
  ['JEAN-LUC', 'Jean-Luc'],
  ['CŒURÉ', 'Cœuré'],
  ['MARTIN DU GARD', 'Martin du Gard'],
  ['GISCARD D’ESTAING', 'Giscard d’Estaing'],
  ['McDonald', 'McDonald'],
  ['de La Tour', 'de La Tour'],
  ['  Anne   Marie ', 'Anne Marie'],
  ['X', 'X'],
])('writes the name %s as %s', (shouted, proper) => {
  expect(properName(shouted)).toBe(proper);
});

describe('a row of a member list', () => {
  it('becomes a member with one spelling for address and telephones', () => {
    const line = one({
      email: ' LEA@Example.ORG',
      phone: '06.12.34.56.78',
      partnerGivenName: 'NOÉ',
      partnerPhone: '0254001202',
      city: 'Anet',
    });
    expect(line.draft).toEqual({
      givenName: 'Léa',
      familyName: 'Gaillard',
      email: 'lea@example.org',
      phone: '+33612345678',
      partnerGivenName: 'Noé',
      partnerFamilyName: null,
      partnerEmail: null,
      partnerPhone: '+33254001202',
      addressLine1: null,
      addressLine2: null,
      postcode: null,
      city: 'Anet',
    });
    expect(line.understood.map(({ values }) => Object.values(values)[0])).toEqual([
      'Léa Gaillard',
      'lea@example.org',
      '+33612345678',
      'Anet',
      'Noé, +33254001202',
    ]);
  });

  it('comes without the telephone or the partner’s address that can’t be read, with a warning', () => {
    const line = one({ phone: '06 12', partnerEmail: 'chez moi' });
    expect([line.verdict, line.draft?.phone, line.draft?.partnerEmail]).toEqual(['CREATE', null, null]);
    expect(codes(line)).toEqual(['BAD_PARTNER_EMAIL', 'UNREADABLE_PHONE']);
  });

  it.each<[string, Cells]>([
    ['BAD_EMAIL', { email: 'pas-une-adresse@' }],
    ['BAD_EMAIL', { email: 'a@example.org, b@example.org' }],
    ['FORMULA', { givenName: '=1+1' }],
    ['FORMULA', { familyName: '@SUM' }],
    ['FORMULA', { addressLine1: '=cmd|calc' }],
    ['MISSING_IDENTITY', { givenName: '', familyName: ' ', email: '' }],
    ['NAME_TOO_LONG', { familyName: 'a'.repeat(81) }],
    ['CELL_TOO_LONG', { addressLine1: 'a'.repeat(201) }],
    ['UNREADABLE_CHARACTERS', { city: 'P\0aris' }],
  ])('is refused: %s for %o', (code, cells) => {
    const line = one(cells);
    expect([line.verdict, codes(line), line.draft, line.understood]).toEqual([
      'REFUSED',
      [code],
      undefined,
      [],
    ]);
  });

  it('takes telephones that begin with + and addresses that begin with a dash', () => {
    expect(codes(one({ phone: '+33 6 98 76 54 03', addressLine2: '- 3e étage' }))).toEqual([]);
  });
});

describe('the same person twice in a file', () => {
  it('is refused the second time, naming the first line', () => {
    const [, second] = plan([lea, { ...lea, givenName: 'Noé', email: 'LEA@example.org' }]);
    expect(second?.messages).toEqual([
      { level: 'REFUSED', code: 'REPEATED_EMAIL', values: { email: 'lea@example.org', first: 2 } },
    ]);
  });
  it('is refused under a name that no address tells apart', () => {
    const [, second] = plan([lea, { ...lea, email: '' }]);
    expect(second?.messages).toEqual([{ level: 'REFUSED', code: 'REPEATED_NAME', values: { first: 2 } }]);
  });
  it('may be two people when the addresses differ', () => {
    const [, second] = plan([lea, { ...lea, email: 'autre@example.org' }]);
    expect([second?.verdict, second && codes(second)]).toEqual(['CREATE', ['SAME_NAME']]);
  });
});

describe('someone the collective knows', () => {
  it('is found by address, and told what changes', () => {
    const line = one({ familyName: 'Gaillard-Roux', city: 'Anet' }, [
      member({ email: 'Lea@example.org', phone: '+33612345678' }),
    ]);
    expect([line.verdict, line.existingId, line.changes, line.draft?.phone]).toEqual([
      'UPDATE',
      'known',
      ['familyName', 'city'],
      '+33612345678',
    ]);
    expect(line.messages).toEqual([
      {
        level: 'CHANGE',
        code: 'CHANGED_MEMBER',
        values: { field: 'familyName', from: 'Gaillard', to: 'Gaillard-Roux' },
      },
      { level: 'CHANGE', code: 'CHANGED_MEMBER', values: { field: 'city', from: 'none', to: 'Anet' } },
    ]);
  });
  it('is found by name when the row has no address', () => {
    expect(one({ email: '' }, [member({ email: null })]).verdict).toBe('UNCHANGED');
    expect(one({ email: '', givenName: 'LEA' }, [member({ email: 'lea@example.org' })]).existingId).toBe(
      'known',
    );
  });
  it('gets the address that was missing', () => {
    expect(one({}, [member({ email: null })])).toMatchObject({
      verdict: 'UPDATE',
      changes: ['email'],
      existingId: 'known',
    });
  });
  it('keeps, with an account, what they said of themselves', () => {
    const known = member({ email: 'lea@example.org', phone: '+33698765432', hasAccount: true });
    const line = one({ givenName: 'Lea', phone: '0612345678', city: 'Anet' }, [known]);
    expect([line.changes, line.draft?.givenName, line.draft?.phone]).toEqual([
      ['city'],
      'Léa',
      '+33698765432',
    ]);
  });
  it('is refused rather than guessed when two have the name', () => {
    expect(codes(one({ email: '' }, [member({ id: 'a' }), member({ id: 'b' })]))).toEqual([
      'AMBIGUOUS_MEMBER',
    ]);
  });
  it('goes to the row that has their address, even after one that has their name', () => {
    const lines = plan([{ ...lea, email: '' }, lea], [member({ email: 'lea@example.org' })]);
    expect(lines.map(({ verdict, existingId }) => [verdict, existingId])).toEqual([
      ['CREATE', undefined],
      ['UNCHANGED', 'known'],
    ]);
  });
  it('keeps the accents and capitals that the list has lost', () => {
    expect(
      one({ givenName: 'lea', familyName: 'GAILLARD' }, [member({ email: 'Lea@example.org' })]).verdict,
    ).toBe('UNCHANGED');
  });
});

it('changes nothing a second time, whatever the file holds and the collective knows', () => {
  const cells: fc.Arbitrary<Cells> = fc.record({
    givenName: fc.constantFrom('Léa', 'LEA', 'Noé', ''),
    familyName: fc.constantFrom('Gaillard', 'GAILLARD', ''),
    email: fc.constantFrom('', 'lea@example.org', 'noe@example.org', 'non'),
    phone: fc.constantFrom('', '0612345678', '06'),
  });
  const file = fc.array(cells, { maxLength: 5 });
  fc.assert(
    fc.property(file, file, fc.boolean(), (before, now, hasAccount) => {
      const known = applied(plan(before)).map((one, index) => ({ ...one, id: `old ${index}`, hasAccount }));
      const first = plan(now, known);
      const again = verdicts(plan(now, applied(first, known)));
      expect(again.filter((verdict) => verdict === 'CREATE' || verdict === 'UPDATE')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
