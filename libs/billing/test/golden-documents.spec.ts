import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, SheetCell } from '@cabas/platform';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { ciiInvoice } from '../src/papers/cii-invoice.ts';
import { documentSheet, renderDocument } from '../src/papers/render-document.ts';
import { drawStatement, statementSheet } from '../src/papers/statement.ts';
import { A_STATEMENT, GOLDEN } from './golden-cases.ts';

/** `GOLDEN=/tmp npm test -- golden-documents` writes them anew, and their PDFs into that folder: look at them before they are kept. */
const FOLDER = process.env['GOLDEN'];
const SCHEMAS = new URL('../../testing/fixtures/factur-x/', import.meta.url);
const MAIN = 'Factur-X_1.07.3_EN16931.xsd';

describe('a golden document', () => {
  let validator: XsdValidator;
  beforeAll(() => {
    const parts = [
      'QualifiedDataType_100',
      'ReusableAggregateBusinessInformationEntity_100',
      'UnqualifiedDataType_100',
    ];
    const files = [
      MAIN,
      ...parts.map((part) => `Factur-X_1.07.3_EN16931_urn_un_unece_uncefact_data_standard_${part}.xsd`),
    ].map((name) => [`golden/${name}`, readFileSync(new URL(name, SCHEMAS))] as const);
    xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(files)));
    validator = XsdValidator.fromDoc(
      XmlDocument.fromBuffer(readFileSync(new URL(MAIN, SCHEMAS)), { url: `golden/${MAIN}` }),
    );
  });

  it.each(Object.keys(GOLDEN))(
    '%s says and draws what it did when it was looked at, byte for byte',
    async (name) => {
      const document = GOLDEN[name];
      if (document === undefined) throw new Error(name);
      const pdf = await renderDocument(document);
      expect(Buffer.from(await renderDocument(document)).equals(Buffer.from(pdf))).toBe(true);
      const xml = ciiInvoice(document);
      const text = [
        ...wordsOf(documentSheet(document)),
        '',
        ...(xml === undefined ? ['no XML'] : xml.split('\n')),
        '',
        `PDF SHA-256 ${sha256(pdf)}`,
        '',
      ].join('\n');
      compare(name, text, pdf);
    },
  );

  it.each(Object.entries(GOLDEN).filter(([, document]) => document.electronic))(
    '%s follows the schema of Factur-X, profile EN 16931',
    (_, document) => {
      const xml = XmlDocument.fromString(ciiInvoice(document) ?? '');
      validator.validate(xml);
      xml.dispose();
    },
  );

  it('of an account, a statement, says and draws what it did too', async () => {
    const pdf = await drawStatement(A_STATEMENT);
    expect(Buffer.from(await drawStatement(A_STATEMENT)).equals(Buffer.from(pdf))).toBe(true);
    const words = wordsOf(statementSheet(A_STATEMENT));
    compare('statement', [...words, '', `PDF SHA-256 ${sha256(pdf)}`, ''].join('\n'), pdf);
  });

  it('between businesses is an e-invoice, to consumers it is none', () => {
    const electronic = Object.entries(GOLDEN).filter(([, document]) => document.electronic === undefined);
    expect(electronic.map(([name]) => name)).toEqual([
      'consumer-two-rates',
      'consumer-franchise',
      'consumer-flat-rate',
      'consumer-complement',
    ]);
  });
});

function compare(name: string, text: string, pdf: Uint8Array): void {
  const kept = new URL(`golden/${name}.txt`, import.meta.url);
  if (FOLDER !== undefined) {
    writeFileSync(kept, text);
    writeFileSync(join(FOLDER, `golden-${name}.pdf`), pdf);
  }
  expect(existsSync(kept) && readFileSync(kept, 'utf8')).toBe(text);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type Sheet = ReturnType<typeof documentSheet>;

/** All that a sheet says, in its order. */
function wordsOf({ issuer, title, subtitle, meta, blocks }: Sheet): string[] {
  return [issuer, title, subtitle ?? '', ...(meta ?? []), ...blocks.flatMap(wordsIn)];
}

function wordsIn(block: Block): string[] {
  switch (block.kind) {
    case 'parties':
      return block.parties.flatMap(({ label, name, lines }) => [`[${label}] ${name}`, ...lines]);
    case 'table':
      return [
        block.columns.map(({ header }) => header).join(' | '),
        ...block.rows.map((row) =>
          'section' in row ? `# ${row.section} | ${row.value ?? ''}` : row.cells.map(cell).join(' | '),
        ),
      ];
    case 'sums':
    case 'facts':
      return block.items.map(({ label, value }) => `${label} : ${value}`);
    case 'beside':
      return [...block.left, ...block.right].flatMap(wordsIn);
    case 'together':
      return block.blocks.flatMap(wordsIn);
    case 'paragraph':
      return block.text.split('\n');
    default:
      return [block.kind];
  }
}

function cell(of: SheetCell): string {
  if (of === null) return '';
  return typeof of === 'string' ? of : `${of.text} (${of.note ?? ''})`;
}
