import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { collectiveSettings, writeAudit } from '@cabas/identity';
import { Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { bankAccounts } from '../data-access/bank-accounts.query.ts';
import { insertBankLines, type LineToKeep } from '../data-access/bank-lines.query.ts';
import type { StatementLine, StatementProblem } from '../domain/bank-statement.ts';
import { readStatementFile } from './read-bank-statement.ts';

/** What a file brought. */
export interface StatementReport {
  readonly added: number;
  /** Lines that were read from a file before. */
  readonly known: number;
  readonly problems: readonly StatementProblem[];
}

/**
 * Keeps the lines of a payee's bank statement; no money is written down by it. The same file again adds nothing.
 * @throws NotFound, Refused (those of `readStatementFile`, STATEMENT_OF_ANOTHER: the file names another account than the payee's)
 */
@Injectable()
export class ImportBankLines {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  run(producerId: string | null, bytes: Uint8Array): Promise<StatementReport> {
    return this.uow.write(async (tx) => {
      await this.assertPayee(tx, producerId);
      const { currency } = await collectiveSettings(tx);
      const { lines, problems, ibans } = readStatementFile(bytes, {
        account: producerId ?? 'collective',
        currency,
      });
      await assertOwn(tx, producerId, ibans);
      const added = await insertBankLines(tx, producerId, lines.map(toKeep));
      const known = lines.length - added;
      await writeAudit(tx, {
        action: 'BANK_LINES_IMPORTED',
        subjectId: producerId ?? tx.collectiveId,
        detail: { added, known, refused: problems.length },
      });
      return { added, known, problems };
    });
  }

  /** Before the file is read at all. @throws NotFound */
  assertMay(producerId: string | null): Promise<void> {
    return this.uow.read((tx) => this.assertPayee(tx, producerId));
  }

  private async assertPayee(tx: Unit, producerId: string | null): Promise<void> {
    if (producerId !== null)
      await tx.one('select 1 from participations where producer_id = $1', [producerId]);
  }
}

function toKeep({ identity, ...line }: StatementLine): LineToKeep {
  return { ...line, fingerprint: createHash('sha256').update(identity).digest('hex') };
}

/** A file that names its account is of that account; one whose account nobody said is taken at the treasurer's word. */
async function assertOwn(tx: Unit, producerId: string | null, ibans: readonly string[]): Promise<void> {
  if (ibans.length === 0) return;
  const own = (await bankAccounts(tx)).find((one) => one.producerId === producerId)?.iban;
  if (own == null) return;
  if (ibans.some((iban) => iban !== own)) throw new Refused('STATEMENT_OF_ANOTHER');
}
