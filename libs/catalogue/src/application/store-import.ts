import { Inject, Injectable } from '@nestjs/common';
import { newId, normalizeName } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { insertImport } from '../data-access/imports.ts';
import { ImportKinds, type FileToImport } from './import-kinds.ts';

/** Keeps a file with its dry run: nothing of it is written until someone applies it. */
@Injectable()
export class StoreImport {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(ImportKinds) private readonly kinds: ImportKinds,
  ) {}

  /** @throws NotFound, NotAllowed, InvalidInput, Refused */
  run(file: FileToImport & { readonly fileName: string }): Promise<{ id: string }> {
    return this.uow.write(async (tx) => {
      await this.kinds.assertMay(tx, file);
      const report = await this.kinds.run(tx, file, 'dry run');
      const id = newId();
      const fileName = normalizeName(file.fileName).slice(0, 200) || 'import.csv';
      const { kind, bytes } = file;
      await insertImport(tx, {
        id,
        kind,
        producerId: kind === 'PRODUCTS' ? file.producerId : null,
        fileName,
        bytes,
        report,
      });
      return { id };
    });
  }

  /** Before the file is read at all: a stranger sends no megabytes. @throws NotFound, NotAllowed, InvalidInput, Refused */
  assertMay(file: Pick<FileToImport, 'kind' | 'producerId'>): Promise<void> {
    return this.uow.read((tx) => this.kinds.assertMay(tx, file));
  }
}
