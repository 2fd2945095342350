import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { CorrectIssued } from '../application/correct-issued.ts';
import { feeLinesLeft } from '../application/issue-fee.ts';
import { StartDocumentRun } from '../application/start-document-run.ts';
import { documentById, documentRun, documentRuns, documentsPage } from '../data-access/documents.query.ts';
import { linesInWords } from '../papers/document-words.ts';
import { CorrectIssuedInput } from './document.inputs.ts';

@Resolver('Document')
export class DocumentResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(StartDocumentRun) private readonly starting: StartDocumentRun,
    @Inject(CorrectIssued) private readonly correcting: CorrectIssued,
  ) {}

  @Requires('documents.issue')
  @Mutation('startDocumentRun')
  async startDocumentRun(@Args('distributionId') distributionId: string) {
    return as('DocumentRun', await this.starting.run(distributionId));
  }

  @Requires('documents.correct')
  @Mutation('correctIssued')
  async correctIssued(@Args('input') input: CorrectIssuedInput) {
    return as('IssuedCorrection', await this.correcting.run(input));
  }

  @Requires('documents.read')
  @Query('document')
  document(@Args('id') id: string) {
    return this.uow.read(async (tx) => {
      const found = await documentById(tx, `/files/c/${tx.collectiveId}`, id);
      if (found === undefined) return null;
      const { snapshot, ...document } = found;
      const serviceLines =
        document.kind === 'FEE_INVOICE' && document.corrects === null ? await feeLinesLeft(tx, id) : [];
      return {
        document,
        lines: linesInWords(snapshot),
        reason: snapshot.corrects?.reason ?? null,
        serviceLines,
      };
    });
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
