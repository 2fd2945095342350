import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { InvalidInput, isLocalDate } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { startArchive, type DocumentArchiveRow } from '../data-access/document-archives.ts';
import { ARCHIVE_DOCUMENTS } from '../domain/events.ts';

/**
 * Asks for all documents issued in a period as one file. They are drawn in the background; the file may be fetched for some days.
 * @throws InvalidInput, Refused ARCHIVE_RUNNING, NOTHING_TO_ARCHIVE, ARCHIVE_TOO_LARGE.
 */
@Injectable()
export class ArchiveDocuments {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(from: string, to: string): Promise<DocumentArchiveRow> {
    if (!isLocalDate(from)) throw new InvalidInput([{ path: 'from', code: 'INVALID' }]);
    if (!isLocalDate(to) || to < from) throw new InvalidInput([{ path: 'to', code: 'INVALID' }]);
    return this.uow.write(async (tx) => {
      const archive = await startArchive(tx, from, to);
      await writeAudit(tx, {
        action: 'export.taken',
        subjectId: archive.id,
        detail: { name: `${from} – ${to}`, by: 'documents', type: 'zip' },
      });
      tx.record(ARCHIVE_DOCUMENTS, { archiveId: archive.id });
      return archive;
    });
  }
}
