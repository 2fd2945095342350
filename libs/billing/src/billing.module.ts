import { Module } from '@nestjs/common';
import { CorrectIssued } from './application/correct-issued.ts';
import { RecordPayment } from './application/record-payment.ts';
import { ReversePayment } from './application/reverse-payment.ts';
import { StartDocumentRun } from './application/start-document-run.ts';
import { PostAmounts } from './jobs/post-amounts.ts';
import { MailCredits } from './jobs/mail-credits.ts';
import { IssueDocuments } from './jobs/issue-documents.ts';

/** Documents, exports and the ledger. Settlements have their place here (docs/map.md). */
@Module({
  providers: [
    StartDocumentRun,
    CorrectIssued,
    RecordPayment,
    ReversePayment,
    IssueDocuments,
    MailCredits,
    PostAmounts,
  ],
  exports: [StartDocumentRun, CorrectIssued, RecordPayment, ReversePayment],
})
export class BillingModule {}
