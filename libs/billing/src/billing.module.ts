import { Module } from '@nestjs/common';
import { ArchiveDocuments } from './application/archive-documents.ts';
import { CorrectIssued } from './application/correct-issued.ts';
import { IssueFee } from './application/issue-fee.ts';
import { Settle } from './application/settle.ts';
import { CollectDues } from './application/collect-dues.ts';
import { SolidarityFund } from './application/solidarity-fund.ts';
import { MailDues } from './jobs/mail-dues.ts';
import { CountTill } from './application/count-till.ts';
import { DecideBankLine } from './application/decide-bank-line.ts';
import { ImportBankLines } from './application/import-bank-lines.ts';
import { MoveCheques } from './application/move-cheques.ts';
import { RecordPayment } from './application/record-payment.ts';
import { SetBankAccount, StopBankAccount } from './application/set-bank-account.ts';
import { ReversePayment } from './application/reverse-payment.ts';
import { StartGroupedRun } from './application/start-grouped-run.ts';
import { StartDocumentRun } from './application/start-document-run.ts';
import { DrawArchives } from './jobs/draw-archives.ts';
import { CloseBooks } from './jobs/close-books.ts';
import { PostAmounts } from './jobs/post-amounts.ts';
import { MailSettlements } from './jobs/mail-settlements.ts';
import { MailCredits } from './jobs/mail-credits.ts';
import { IssueGrouped } from './jobs/issue-grouped.ts';
import { IssueDocuments } from './jobs/issue-documents.ts';

/** Documents, exports and the ledger. Settlements to farms too. */
@Module({
  providers: [
    StartDocumentRun,
    StartGroupedRun,
    CorrectIssued,
    IssueFee,
    RecordPayment,
    ReversePayment,
    CountTill,
    SetBankAccount,
    StopBankAccount,
    MoveCheques,
    Settle,
    ImportBankLines,
    DecideBankLine,
    CollectDues,
    SolidarityFund,
    MailDues,
    IssueDocuments,
    IssueGrouped,
    MailCredits,
    MailSettlements,
    PostAmounts,
    CloseBooks,
    ArchiveDocuments,
    DrawArchives,
  ],
  exports: [
    StartDocumentRun,
    StartGroupedRun,
    CorrectIssued,
    IssueFee,
    RecordPayment,
    ReversePayment,
    CountTill,
    SetBankAccount,
    StopBankAccount,
    MoveCheques,
    Settle,
    ImportBankLines,
    DecideBankLine,
    ArchiveDocuments,
    CollectDues,
    SolidarityFund,
  ],
})
export class BillingModule {}
