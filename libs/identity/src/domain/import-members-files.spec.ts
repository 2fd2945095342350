import { readFileSync } from 'node:fs';
import { createTranslator, type Locale, type MessageId } from '@cabas/messages';
import {
  assemblePlan,
  importWords,
  readColumns,
  readTable,
  type ImportMessage,
  type ImportPlan,
} from '@cabas/platform';
import { MEMBER_COLUMNS } from './import-members-columns.ts';
import type { ExistingMember, MemberDraft } from './import-members-lines.ts';
import { planMemberImport } from './import-members.ts';

function planFile(existing: readonly ExistingMember[] = []): ImportPlan<MemberDraft> {
  const table = readTable(
    readFileSync(new URL('../../../testing/fixtures/membres-CAMAP.csv', import.meta.url)),
  );
  const read = readColumns(table, MEMBER_COLUMNS.names, MEMBER_COLUMNS.required);
  return assemblePlan(
    table,
    planMemberImport(
      table.rows.map((row) => ({ line: row.line, cells: read(row) })),
      existing,
    ),
  );
}
const stored = ({ lines }: ImportPlan<MemberDraft>): ExistingMember[] =>
  lines.flatMap(({ verdict, draft, line }) =>
    verdict === 'CREATE' && draft ? [{ ...draft, id: `line ${line}`, hasAccount: false }] : [],
  );

function inWords(messages: readonly ImportMessage[], locale: Locale): string {
  const t = createTranslator(locale, (error) => {
    throw error;
  });
  return messages
    .map((message) => t(`import.${message.code}` as MessageId, importWords(message, locale, 'EUR')))
    .join(' · ');
}

describe('a member list as CAMAP exports it', () => {
  const plan = planFile();
  const lineAt = (line: number) => plan.lines.find((one) => one.line === line);

  it('brings 64 of its 67 people, and says why three can’t come', () => {
    expect(plan).toMatchObject({
      toCreate: 64,
      toUpdate: 0,
      unchanged: 0,
      refused: 3,
      ignored: 0,
      warned: 2,
    });
    const refused = plan.lines.filter(({ verdict }) => verdict === 'REFUSED');
    expect(refused.map(({ line, messages }) => [line, ...messages.map(({ code }) => code)])).toEqual([
      [10, 'BAD_EMAIL'],
      [66, 'REPEATED_EMAIL'],
      [68, 'FORMULA'],
    ]);
  });

  it('takes in whoever has no address or half a name, with a warning', () => {
    expect(
      [lineAt(6), lineAt(67)].map((line) => [
        line?.label,
        line?.verdict,
        line?.messages.map(({ code }) => code),
      ]),
    ).toEqual([
      ['Léa Gaillard', 'CREATE', ['MISSING_EMAIL']],
      ['Camille', 'CREATE', ['INCOMPLETE_NAME']],
    ]);
  });

  it('writes names, addresses and telephones one way', () => {
    expect([2, 12, 13, 22, 62].map((line) => lineAt(line)?.draft)).toMatchObject([
      {
        givenName: 'Hervé',
        familyName: 'Hénault',
        email: 'herve.henault@example.org',
        phone: '+33612345600',
      },
      {
        familyName: 'D’Agostino',
        phone: '+33254001210',
        addressLine1: '11 rue des Lilas',
        postcode: '28300',
        city: 'Mainvilliers',
      },
      { email: 'fatoumata.weber@example.org' },
      { familyName: 'Le' },
      { familyName: 'Cœuré' },
    ]);
  });

  it('changes nothing a second time', () => {
    expect(planFile(stored(plan))).toMatchObject({
      toCreate: 0,
      toUpdate: 0,
      unchanged: 64,
      refused: 3,
      ignored: 0,
    });
  });

  it.each(['fr', 'en'] as const)('has words for every line in %s', (locale) => {
    for (const { understood, messages } of plan.lines) {
      expect(`${inWords(understood, locale)} ${inWords(messages, locale)}`).not.toMatch(
        /import\.|undefined|\[object|[{}]/,
      );
    }
  });

  it('names the line that an address stands on already', () => {
    expect(inWords(lineAt(66)?.messages ?? [], 'fr')).toBe(
      'L’adresse joel.rabusseau@example.org est déjà à la ligne 4 : une adresse, un membre.',
    );
  });
});
