import { Module } from '@nestjs/common';
import { CorrectIssued } from './application/correct-issued.ts';
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
import { StartDocumentRun } from './application/start-document-run.ts';
import { PostAmounts } from './jobs/post-amounts.ts';
import { MailSettlements } from './jobs/mail-settlements.ts';
import { MailCredits } from './jobs/mail-credits.ts';
import { IssueDocuments } from './jobs/issue-documents.ts';

/** Documents, exports and the ledger. Settlements to farms too. */
@Module({
  providers: [
    StartDocumentRun,
    CorrectIssued,
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
    MailCredits,
    MailSettlements,
    PostAmounts,
  ],
  exports: [
    StartDocumentRun,
    CorrectIssued,
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
  ],
})
export class BillingModule {}
