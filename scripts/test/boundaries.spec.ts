import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
// @ts-expect-error plain JavaScript, without types
import config from '../../eslint.config.mjs';

const root = join(import.meta.dirname, '../..');
// The files below do not exist, so rules that need types are left to the last test.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    ...config,
    {
      files: ['**/*.ts', '**/*.tsx'],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false } },
    },
  ] as ESLint.Options['overrideConfig'],
});

/** What lint says about a file with this text. */
async function lint(file: string, code: string, linter = eslint): Promise<string[]> {
  const [result] = await linter.lintText(`${code}\n`, { filePath: join(root, file) });
  return result?.messages.map((one) => `${one.ruleId ?? 'parse'}: ${one.message}`) ?? [];
}

const use = (specifier: string) => `import { thing } from '${specifier}';\nexport const used = thing;`;

describe('contexts depend one way', () => {
  test.each([
    ['libs/identity/src/application/x.ts', '@cabas/catalogue'],
    ['libs/catalogue/src/application/x.ts', '@cabas/sales'],
    ['libs/sales/src/application/x.ts', '@cabas/billing'],
    ['libs/messaging/src/application/x.ts', '@cabas/identity'],
    ['libs/platform/src/x.ts', '@cabas/identity'],
    ['libs/kernel/src/x.ts', '@cabas/platform'],
    ['libs/kernel/src/x.ts', '@cabas/messages'],
    ['libs/messages/src/x.ts', '@cabas/kernel'],
    ['libs/ui/src/x.tsx', '@cabas/client'],
    ['apps/shop/src/x.tsx', '@cabas/sales'],
    ['apps/api/src/x.ts', '@cabas/ui'],
    ['libs/sales/src/application/x.ts', '@cabas/testing'],
  ])('%s may not import %s', async (file, specifier) => {
    expect(await lint(file, use(specifier))).toEqual([expect.stringContaining('cabas/boundaries')]);
  });

  test.each([
    ['libs/billing/src/application/x.ts', '@cabas/sales'],
    ['libs/sales/src/application/x.ts', '@cabas/messaging'],
    ['libs/sales/src/domain/x.ts', '@cabas/kernel'],
    ['libs/sales/test/x.spec.ts', '@cabas/testing'],
    ['apps/worker/src/x.ts', '@cabas/billing'],
    ['apps/shop/src/x.tsx', '@cabas/client'],
    ['libs/testing/src/x.ts', '@cabas/billing'],
  ])('%s may import %s', async (file, specifier) => {
    expect(await lint(file, use(specifier))).toEqual([]);
  });

  test('a re-export, a dynamic import and a type import count as well', async () => {
    const file = 'libs/identity/src/application/x.ts';
    for (const code of [
      "export * from '@cabas/sales';",
      "export { thing } from '@cabas/sales';",
      "export const later = () => import('@cabas/sales');",
      "import type { Thing } from '@cabas/sales';\nexport type Mine = Thing;",
      "export type Mine = import('@cabas/sales').Thing;",
    ]) {
      expect(await lint(file, code)).toEqual([expect.stringContaining('identity may import')]);
    }
  });
});

describe('a library is entered by its door', () => {
  test.each([
    ['apps/api/src/x.ts', '@cabas/sales/src/application/place-order.ts'],
    ['libs/billing/src/application/x.ts', '../../../sales/src/application/place-order.ts'],
    ['libs/billing/test/x.spec.ts', '@cabas/sales/src/domain/order.ts'],
    ['libs/sales/src/application/x.ts', '../../../../scripts/lib/root.mjs'],
  ])('%s may not reach %s', async (file, specifier) => {
    expect(await lint(file, use(specifier))).toEqual([expect.stringContaining('cabas/boundaries')]);
  });

  test('a relative import carries its extension', async () => {
    expect(await lint('libs/sales/src/domain/x.ts', use('./order'))).toEqual([
      expect.stringContaining("'./order.ts'"),
    ]);
  });

  test('a package must be declared', async () => {
    expect(await lint('libs/platform/src/x.ts', use('left-pad'))).toEqual([
      expect.stringContaining('package.json'),
    ]);
  });
});

describe('layers of a context', () => {
  test.each([
    ['domain/x.ts', '../data-access/orders.ts'],
    ['domain/x.ts', '@cabas/platform'],
    ['domain/x.ts', '@cabas/identity'],
    ['domain/x.ts', 'typeorm'],
    ['domain/x.ts', 'node:crypto'],
    ['application/x.ts', '../graphql/order.resolver.ts'],
    ['application/x.ts', '../jobs/close.job.ts'],
    ['application/x.ts', 'typeorm'],
    ['application/x.ts', '@nestjs/graphql'],
    ['application/x.ts', 'bullmq'],
    ['data-access/x.ts', '../application/place-order.ts'],
    ['data-access/x.ts', '../graphql/order.types.ts'],
    ['data-access/x.ts', '@nestjs/graphql'],
    ['graphql/x.ts', '../jobs/close.job.ts'],
    ['graphql/x.ts', 'pg'],
    ['jobs/x.ts', '../graphql/order.resolver.ts'],
    ['application/x.ts', '../index.ts'],
    ['data-access/x.ts', '../application/order-view.ts'],
    ['papers/x.ts', '../data-access/orders.ts'],
    ['helpers/x.ts', '../domain/order.ts'],
  ])('%s may not import %s', async (file, specifier) => {
    expect(await lint(`libs/sales/src/${file}`, use(specifier))).toEqual([
      expect.stringContaining('cabas/boundaries'),
    ]);
  });

  test.each([
    ['domain/x.ts', './order.ts'],
    ['domain/x.spec.ts', 'fast-check'],
    ['application/x.ts', '../domain/order.ts'],
    ['application/x.ts', '../data-access/orders.ts'],
    ['data-access/x.ts', 'typeorm'],
    ['graphql/x.ts', '../application/place-order.ts'],
    ['graphql/x.ts', '@nestjs/graphql'],
    ['jobs/x.ts', '../application/close.ts'],
    ['http/x.ts', '../application/place-order.ts'],
    ['sales.module.ts', './graphql/order.resolver.ts'],
    ['graphql/sales-graphql.module.ts', '../sales.module.ts'],
  ])('%s may import %s', async (file, specifier) => {
    expect(await lint(`libs/sales/src/${file}`, use(specifier))).toEqual([]);
  });
});

test.each([
  ['apps/shop/src/x.tsx', 'node:fs'],
  ['libs/kernel/src/x.ts', '@nestjs/common'],
  ['libs/ui/src/x.tsx', 'pg'],
])('code for a browser, %s, may not import %s', async (file, specifier) => {
  expect(await lint(file, use(specifier))).toEqual([expect.stringContaining('browser')]);
});

describe('what the house rules forbid', () => {
  const file = 'libs/sales/src/application/x.ts';
  let lines = 0;
  const query = (text: string) =>
    `export const run = (tx: { query(sql: string, parameters: unknown[]): void }, id: string) => tx.query(${text}, [id]);`;

  test.each([
    [
      'forwardRef',
      'no-restricted-syntax',
      "import { forwardRef } from '@nestjs/common';\nexport const cycle = forwardRef(() => String);",
    ],
    ['a default export', 'no-restricted-syntax', 'export default class Order {}'],
    ['a default re-export', 'no-restricted-syntax', "export { order as default } from './order.ts';"],
    ['any', 'no-explicit-any', 'export const order: any = 1;'],
    [
      'a non-null assertion',
      'no-non-null-assertion',
      'export const length = (name?: string) => name!.length;',
    ],
    [
      'SQL with a value in its text',
      'sql-takes-parameters',
      query('`select * from orders where id = ${id}`'),
    ],
    ['SQL glued together', 'sql-takes-parameters', query("'select * from orders where id = ' + id")],
    [
      'a test left out',
      'no-restricted-syntax',
      "test.skip('refuses an order after the distribution closed', () => {});",
    ],
    [
      'a file of more than 300 lines',
      'max-lines',
      'export const order = 1;\n'.repeat(301).replace(/order/g, () => `o${(lines += 1)}`),
    ],
    [
      'a rule turned off without need',
      'Unused eslint-disable',
      '// eslint-disable-next-line eqeqeq\nexport const order = 1;',
    ],
  ])('%s', async (_name, rule, code) => {
    const messages = await lint(file, code);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message).toContain(rule);
  });

  test('SQL glued together beforehand', async () => {
    const code =
      'export function run(tx: { query(sql: string): void }, id: string) {\n  const sql = `select ${id}`;\n  tx.query(sql);\n}';
    expect(await lint(file, code)).toEqual([expect.stringContaining('sql-takes-parameters')]);
  });

  test.each([
    '`select ${COLUMNS} from orders where id = $1`',
    "`select ${id ? 'id' : 'name'} from orders where id = $1`",
    'COLUMNS',
  ])('SQL may be made of fixed texts: %s', async (text) => {
    expect(
      await lint(file, `const COLUMNS = 'id, status';\nexport const columns = COLUMNS;\n${query(text)}`),
    ).toEqual([]);
  });

  test('a hook called on a condition', async () => {
    const code =
      "import { useState } from 'react';\nexport function View({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}";
    expect(await lint('apps/shop/src/x.tsx', code)).toEqual([
      expect.stringContaining('react-hooks/rules-of-hooks'),
    ]);
  });

  test('a promise that nobody awaits', async () => {
    // A file of the project, with another text: this rule needs types.
    const typed = new ESLint({ cwd: root });
    const code = 'const later = () => Promise.resolve(1);\nexport function now(): void {\n  later();\n}';
    const messages = await lint('migrations/index.ts', code, typed);
    expect(messages).toEqual([expect.stringContaining('@typescript-eslint/no-floating-promises')]);
  }, 90_000);
});
