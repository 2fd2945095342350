import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { findImport, type ImportFile } from '../data-access/imports.ts';
import { sellingTerms } from '../data-access/selling-terms.query.ts';

export type ImportToShow = ImportFile & { readonly currency: string };

/** A file's report; members' names and addresses only for those who may change members. */
@Injectable()
export class ReadImport {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  run(id: string): Promise<ImportToShow | undefined> {
    return this.uow.read(async (tx) => {
      const file = await findImport(tx, id);
      if (file === undefined || (file.kind === 'MEMBERS' && !tx.may('members.change'))) return undefined;
      const { currency } = await sellingTerms(tx);
      return { ...file, currency };
    });
  }
}
