import { MEMBER_IMPORT, type MemberImport } from '@cabas/identity';
import { Inject, Injectable } from '@nestjs/common';
import { InvalidInput } from '@cabas/kernel';
import { readTable, type Unit } from '@cabas/platform';
import { lockImportsOf } from '../data-access/import-products.ts';
import type { ImportKind, StoredReport } from '../domain/import-report.ts';
import { assertMayWriteCatalogue } from './may-write-catalogue.ts';
import { planProductFile, writeProductPlan } from './product-file.ts';
import { reportOfPlan } from './report-of-plan.ts';

/** What a file is about and what it says. */
export interface FileToImport {
  readonly kind: ImportKind;
  readonly producerId: string | null;
  readonly bytes: Buffer;
}

/** One way for both kinds of file: who may, what it would do, doing it. */
@Injectable()
export class ImportKinds {
  constructor(@Inject(MEMBER_IMPORT) private readonly members: MemberImport) {}

  /** @throws NotFound, NotAllowed, InvalidInput, Refused */
  async assertMay(tx: Unit, { kind, producerId }: Pick<FileToImport, 'kind' | 'producerId'>): Promise<void> {
    tx.assertMay(kind === 'PRODUCTS' ? 'catalogue.change' : 'members.change');
    if (kind === 'MEMBERS') return;
    if (producerId === null) throw new InvalidInput([{ path: 'producerId', code: 'REQUIRED' }]);
    await assertMayWriteCatalogue(tx, producerId);
  }

  /** Reads the file against what is stored now; with `write`, does what it says. @throws Refused for a file as a whole */
  async run(
    tx: Unit,
    { kind, producerId, bytes }: FileToImport,
    write: 'write' | 'dry run',
  ): Promise<StoredReport> {
    const table = readTable(bytes);
    if (write === 'write') await lockImportsOf(tx, producerId ?? tx.collectiveId);
    if (kind === 'MEMBERS') {
      const plan = await this.members.plan(tx, table);
      if (write === 'write') await this.members.apply(tx, plan);
      return reportOfPlan(table, plan);
    }
    if (producerId === null) throw new InvalidInput([{ path: 'producerId', code: 'REQUIRED' }]);
    const plan = await planProductFile(tx, table, producerId);
    if (write === 'write') await writeProductPlan(tx, plan, producerId);
    return reportOfPlan(table, plan);
  }
}
