import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { UnitOfWork } from '@cabas/platform';
import { lockImport, markApplied } from '../data-access/imports.ts';
import { sellingTerms } from '../data-access/selling-terms.query.ts';
import { ImportKinds } from './import-kinds.ts';
import type { ImportToShow } from './read-import.ts';

/**
 * Writes what is good in a file. It is planned again from its bytes, so that it is right whatever changed since the dry
 * run; applied a second time, it answers what it did the first.
 */
@Injectable()
export class ApplyImport {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(ImportKinds) private readonly kinds: ImportKinds,
  ) {}

  /** @throws NotFound, NotAllowed, Refused */
  run(id: string): Promise<ImportToShow> {
    return this.uow.write(async (tx) => {
      const { bytes, ...file } = await lockImport(tx, id);
      await this.kinds.assertMay(tx, file);
      const { currency } = await sellingTerms(tx);
      if (file.appliedAt !== null) return { ...file, currency };
      const report = await this.kinds.run(tx, { ...file, bytes }, 'write');
      const appliedAt = await markApplied(tx, id, report);
      const { toCreate, toUpdate, unchanged, refused } = report;
      await writeAudit(tx, {
        action: 'import.applied',
        subjectId: id,
        detail: { kind: file.kind, toCreate, toUpdate, unchanged, refused },
      });
      return { ...file, report, appliedAt, currency };
    });
  }
}
