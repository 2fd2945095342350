import { StreamableFile } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { toCsv, type Unit } from '@cabas/platform';
import type { LedgerStatement } from '../data-access/statement.query.ts';
import { drawStatement, statementTable } from '../papers/statement.ts';

/** A statement as it is read, with what its paper says besides; whatever the door. @throws NotFound */
export async function statementToDraw(
  tx: Unit,
  collectiveId: string,
  read: () => Promise<LedgerStatement | undefined>,
) {
  const statement = await read();
  if (statement === undefined) throw new NotFound();
  const { now, ...collective } = await tx.one<{
    collectiveName: string;
    currency: string;
    locale: string;
    now: Date;
  }>(
    'select name as "collectiveName", currency, locale, clock_timestamp() as now from collectives where id = $1',
    [collectiveId],
  );
  return { ...statement, ...collective, madeAt: now.toISOString() };
}

type Drawn = Awaited<ReturnType<typeof statementToDraw>>;

export async function statementPdf(statement: Drawn): Promise<StreamableFile> {
  return new StreamableFile(await drawStatement(statement), {
    type: 'application/pdf',
    disposition: `inline; filename="releve-${statement.from}-${statement.to}.pdf"`,
  });
}

export function statementCsv(statement: Drawn): StreamableFile {
  return new StreamableFile(Buffer.from(toCsv(statementTable(statement), 'french')), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="releve-${statement.from}-${statement.to}.csv"`,
  });
}
