import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDay, toLocal } from '@cabas/kernel';
import { CONFIG, JobRegistry, type Config, type Unit } from '@cabas/platform';
import { letterhead, post } from '@cabas/sales';
import {
  archiveReady,
  documentsToArchive,
  forgetArchive,
  keepDrawn,
  type DocumentToDraw,
  type ReadyArchive,
} from '../data-access/document-archives.ts';
import { ARCHIVE_DOCUMENTS, FORGET_ARCHIVE } from '../domain/events.ts';
import { renderDocument } from '../papers/render-document.ts';

const BATCH = 100;

/** Draws an archive's papers a few at a time, each batch with its done-mark; when its days are over, it goes. */
@Injectable()
export class DrawArchives implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

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
    const drawn: (DocumentToDraw & { pdf: Uint8Array })[] = [];
    for (const document of documents)
      drawn.push({ ...document, pdf: await renderDocument(document.snapshot) });
    if (drawn.length > 0) await keepDrawn(tx, archiveId, drawn);
    if (drawn.length === BATCH) tx.record(ARCHIVE_DOCUMENTS, { archiveId });
    else await this.tell(tx, await archiveReady(tx, archiveId, FORGET_ARCHIVE));
  }

  /** Whoever asked learns that it is there, once: where to fetch it, behind signing in. The file is never sent. */
  private async tell(tx: Unit, archive: ReadyArchive | undefined): Promise<void> {
    if (archive === undefined) return;
    const head = await letterhead(tx, this.config.publicUrl);
    const { name: collective, slug, locale, timeZone } = head.collective;
    const day = (date: string) => formatDay(date, locale, { withYear: true });
    const { name, firstDay, lastDay, total, expiresAt, email } = archive;
    const values = {
      ...{ name, collective, from: day(firstDay), to: day(lastDay), count: total },
      until: day(toLocal(expiresAt, timeZone).date),
      link: `${this.config.publicUrl}/admin/c/${slug}/accounts/books`,
    };
    post(tx, head, email, { template: 'archive-ready', values });
  }
}
