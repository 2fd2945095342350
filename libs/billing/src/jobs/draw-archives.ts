import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry, type Unit } from '@cabas/platform';
import {
  archiveReady,
  documentsToArchive,
  forgetArchive,
  keepDrawn,
} from '../data-access/document-archives.ts';
import { ARCHIVE_DOCUMENTS, FORGET_ARCHIVE } from '../domain/events.ts';
import { renderDocument } from '../papers/render-document.ts';

const BATCH = 20;

/** Draws an archive's papers a few at a time, each batch with its done-mark; when its days are over, it goes. */
@Injectable()
export class DrawArchives implements OnModuleInit {
  constructor(@Inject(JobRegistry) private readonly registry: JobRegistry) {}

  onModuleInit(): void {
    this.registry.on<{ archiveId: string }>(ARCHIVE_DOCUMENTS, {
      later: true,
      run: (tx, { payload }) => this.draw(tx, payload.archiveId),
    });
    this.registry.on<{ subjectId: string }>(FORGET_ARCHIVE, {
      later: true,
      run: (tx, { payload }) => forgetArchive(tx, payload.subjectId),
    });
  }

  private async draw(tx: Unit, archiveId: string): Promise<void> {
    const documents = await documentsToArchive(tx, archiveId, BATCH);
    const drawn: { id: string; pdf: Uint8Array }[] = [];
    for (const { id, snapshot } of documents) drawn.push({ id, pdf: await renderDocument(snapshot) });
    if (drawn.length > 0) await keepDrawn(tx, archiveId, drawn);
    if (drawn.length === BATCH) tx.record(ARCHIVE_DOCUMENTS, { archiveId });
    else await archiveReady(tx, archiveId, FORGET_ARCHIVE);
  }
}
