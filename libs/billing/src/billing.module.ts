import { Module } from '@nestjs/common';
import { ArchiveDocuments } from './application/archive-documents.ts';
import { CorrectIssued } from './application/correct-issued.ts';
import { IssueFee } from './application/issue-fee.ts';
import { IssueServiceFees } from './application/issue-service-fees.ts';
import { StartGroupedRun } from './application/start-grouped-run.ts';
import { StartDocumentRun } from './application/start-document-run.ts';
import { DrawArchives } from './jobs/draw-archives.ts';
import { PostAmounts } from './jobs/post-amounts.ts';
import { MailCredits } from './jobs/mail-credits.ts';
import { MailServiceInvoices } from './jobs/mail-service-invoices.ts';
import { IssueGrouped } from './jobs/issue-grouped.ts';
import { IssueDocuments } from './jobs/issue-documents.ts';

/** Documents of a distribution, their papers, and the writing of the ledger. */
@Module({
  providers: [
    StartDocumentRun,
    StartGroupedRun,
    CorrectIssued,
    IssueFee,
    IssueServiceFees,
    IssueDocuments,
    IssueGrouped,
    MailCredits,
    MailServiceInvoices,
    PostAmounts,
    ArchiveDocuments,
    DrawArchives,
  ],
  exports: [StartDocumentRun, StartGroupedRun, CorrectIssued, IssueFee, IssueServiceFees, ArchiveDocuments],
})
export class BillingModule {}
