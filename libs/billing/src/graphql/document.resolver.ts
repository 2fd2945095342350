import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { StartDocumentRun } from '../application/start-document-run.ts';
import { documentRun, documentRuns, documentsPage } from '../data-access/documents.query.ts';

@Resolver('Document')
export class DocumentResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(StartDocumentRun) private readonly starting: StartDocumentRun,
  ) {}

  @Requires('documents.issue')
  @Mutation('startDocumentRun')
  async startDocumentRun(@Args('distributionId') distributionId: string) {
    return as('DocumentRun', await this.starting.run(distributionId));
  }

  @Requires('documents.read')
  @Query('documents')
  documents(
    @Args('distributionId') distributionId?: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    return this.uow.read((tx) =>
      documentsPage(tx, `/files/c/${tx.collectiveId}`, { distributionId, first, after }),
    );
  }

  @Requires('documents.read')
  @Query('documentRun')
  documentRun(@Args('id') id: string) {
    return this.uow.read((tx) => documentRun(tx, id));
  }

  @Requires('documents.read')
  @Query('documentRuns')
  documentRuns(@Args('distributionId') distributionId: string) {
    return this.uow.read((tx) => documentRuns(tx, distributionId));
  }

  @Requires('person')
  @Query('myDocuments')
  myDocuments(@Args('first') first?: number, @Args('after') after?: string) {
    return this.uow.read((tx) => documentsPage(tx, '/files/me', { first, after }));
  }

  @Requires('farm.read')
  @Query('farmDocuments')
  farmDocuments(@Args('first') first?: number, @Args('after') after?: string) {
    return this.uow.read((tx) => documentsPage(tx, `/files/p/${tx.producerId}`, { first, after }));
  }
}
