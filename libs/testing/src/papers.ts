import { parseMoney } from '@cabas/kernel';
import type { Client } from './client.ts';
import type { TestCollective } from './collective.ts';
import { readCsv, readXlsx } from './table-files.ts';

/** An issued document as a reader sees it in a list. */
export interface TestDocument {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly issuerName: string;
  readonly recipientName: string;
  readonly netCents: number;
  readonly vatCents: number;
  readonly grossCents: number;
  readonly depositsCents: number;
  readonly path: string;
}

/** Every document a reader finds, page by page: the collective's, one's own (`myDocuments`), or a farm's. */
export async function documentsOf(
  reader: Client,
  query: 'documents' | 'myDocuments' | 'farmDocuments',
  scope?: string,
  distributionId?: string,
): Promise<TestDocument[]> {
  const found: TestDocument[] = [];
  const [signature, filter] = query === 'documents' ? [', $at: UUID', 'distributionId: $at, '] : ['', ''];
  for (let after: string | null = null; ;) {
    const { page }: { page: Page } = await reader.gql(
      `query($after: String${signature}) { page: ${query}(${filter}first: 200, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
         id kind number issuerName recipientName netCents vatCents grossCents depositsCents path } } } }`,
      { after, at: distributionId },
      scope,
    );
    found.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}
type Page = { edges: { node: TestDocument }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/** One money column of an export, by the first column's name, in cents: the summary's rows and its total. */
export async function exportedCents(
  collective: TestCollective,
  file: string,
  column: string,
  reader: Client = collective.admin,
): Promise<{ rows: Map<string, number>; total: number; sheets: Map<string, number> }> {
  const response = await reader.fetch(`/files/c/${collective.id}/${file}`);
  if (response.status !== 200) throw new Error(`${file}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const tables = file.endsWith('.csv')
    ? new Map([['', readCsv(new TextDecoder().decode(bytes))]])
    : readXlsx(bytes);
  const [summary = [], ...others] = [...tables]
    .map(([name, table]) => ({ name, table }))
    .map(({ table }) => table);
  const lines = cents(summary, column);
  const total = lines.pop()?.[1] ?? Number.NaN;
  const names = [...tables.keys()].slice(1);
  // a sheet's own sum: its lines, not the total it prints
  const sheets = new Map(
    others.map((table, index) => [
      names[index] ?? '',
      cents(table, column)
        .slice(0, -1)
        .reduce((sum, [, amount]) => sum + amount, 0),
    ]),
  );
  return { rows: new Map(lines), total, sheets };
}

function cents([titles = [], ...rows]: readonly string[][], column: string): [string, number][] {
  const at = titles.indexOf(column);
  if (at < 0) throw new Error(`no column ${column} in ${titles.join(' | ')}`);
  return rows.map((row) => [row[0] ?? '', parseMoney(row[at] ?? '') ?? Number.NaN]);
}
