import { Module } from '@nestjs/common';
import { BillingModule } from '../billing.module.ts';
import { AccountingController } from '../http/accounting.controller.ts';
import { BankLinesController } from '../http/bank-lines.controller.ts';
import { ChequeSlipsController } from '../http/cheque-slips.controller.ts';
import { DocumentsController } from '../http/documents.controller.ts';
import { ExportsController } from '../http/exports.controller.ts';
import { ClosingsController } from '../http/closings.controller.ts';
import { DocumentArchivesController } from '../http/document-archives.controller.ts';
import { DocumentArchiveResolver } from './document-archive.resolver.ts';
import { ClosingResolver } from './closing.resolver.ts';
import { StatementsController } from '../http/statements.controller.ts';
import { StatementResolver } from './statement.resolver.ts';
import { BusinessDocumentResolver } from './business-document.resolver.ts';
import { BankLineResolver } from './bank-line.resolver.ts';
import { SettlementsController } from '../http/settlements.controller.ts';
import { ChequeResolver } from './cheque.resolver.ts';
import { DocumentResolver } from './document.resolver.ts';
import { EveningResolver } from './evening.resolver.ts';
import { ContributionsController } from '../http/contributions.controller.ts';
import { DuesResolver } from './dues.resolver.ts';
import { FundResolver } from './fund.resolver.ts';
import { LedgerResolver } from './ledger.resolver.ts';
import { SettlementResolver } from './settlement.resolver.ts';
import { TransferResolver } from './transfer.resolver.ts';

@Module({
  imports: [BillingModule],
  providers: [
    DocumentResolver,
    BusinessDocumentResolver,
    StatementResolver,
    EveningResolver,
    TransferResolver,
    ChequeResolver,
    SettlementResolver,
    BankLineResolver,
    LedgerResolver,
    ClosingResolver,
    DocumentArchiveResolver,
    DuesResolver,
    FundResolver,
  ],
  controllers: [
    BankLinesController,
    ChequeSlipsController,
    SettlementsController,
    DocumentsController,
    StatementsController,
    ExportsController,
    AccountingController,
    ClosingsController,
    DocumentArchivesController,
    ContributionsController,
  ],
})
export class BillingGraphqlModule {}
