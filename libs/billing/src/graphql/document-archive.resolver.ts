import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { as, currentContext, Requires, Sensitive, UnitOfWork } from '@cabas/platform';
import { ArchiveDocuments } from '../application/archive-documents.ts';
import { documentArchives, type DocumentArchiveRow } from '../data-access/document-archives.ts';

@Resolver('DocumentArchive')
export class DocumentArchiveResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(ArchiveDocuments) private readonly archiving: ArchiveDocuments,
  ) {}

  @Requires('documents.read')
  @Query('documentArchives')
  documentArchives() {
    return this.uow.read((tx) => documentArchives(tx));
  }

  @Requires('accounting.export')
  @Sensitive()
  @Mutation('startDocumentArchive')
  async startDocumentArchive(@Args('from') from: string, @Args('to') to: string) {
    return as('DocumentArchive', await this.archiving.run(from, to));
  }

  /** Null: not there yet, or no more. */
  @ResolveField('path')
  path(@Parent() { id, expiresAt }: DocumentArchiveRow): string | null {
    const { scope } = currentContext();
    return scope.kind === 'collective' && expiresAt !== null && expiresAt > new Date()
      ? `/files/c/${scope.collectiveId}/document-archives/${id}.zip`
      : null;
  }
}
