import { createTranslator } from '@cabas/messages';
import { currentContext } from '@cabas/platform';
import type { LedgerStatement } from '../data-access/statement.query.ts';
import { lineWords } from '../papers/statement.ts';

/** A statement for the screen: its lines in words, and where its files are. */
export function shownStatement(
  statement: LedgerStatement,
  file: string,
  {
    producerId,
    documents,
    csv = false,
  }: { producerId?: string | null | undefined; documents?: string; csv?: boolean } = {},
) {
  const t = createTranslator(currentContext().locale);
  const { from, to, lines } = statement;
  const query = new URLSearchParams({ from, to, ...(producerId != null && { producerId }) }).toString();
  return {
    ...statement,
    lines: lines.map((line) => ({
      ...line,
      words: lineWords(line, t),
      documentPath:
        documents !== undefined && line.documentId != null ? `${documents}/${line.documentId}.pdf` : null,
    })),
    path: `${file}.pdf?${query}`,
    csvPath: csv ? `${file}.csv?${query}` : null,
  };
}
