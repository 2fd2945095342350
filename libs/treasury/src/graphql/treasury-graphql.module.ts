import { Module } from '@nestjs/common';
import { TreasuryModule } from '../treasury.module.ts';
import { AccountingController } from '../http/accounting.controller.ts';
import { BankLinesController } from '../http/bank-lines.controller.ts';
import { ChequeSlipsController } from '../http/cheque-slips.controller.ts';
import { ClosingsController } from '../http/closings.controller.ts';
import { ContributionsController } from '../http/contributions.controller.ts';
import { ExportsController } from '../http/exports.controller.ts';
import { SettlementsController } from '../http/settlements.controller.ts';
import { BankLineResolver } from './bank-line.resolver.ts';
import { ChequeResolver } from './cheque.resolver.ts';
import { ClosingResolver } from './closing.resolver.ts';
import { DuesResolver } from './dues.resolver.ts';
import { EveningResolver } from './evening.resolver.ts';
import { FundResolver } from './fund.resolver.ts';
import { LedgerResolver } from './ledger.resolver.ts';
import { OverpaidResolver } from './overpaid.resolver.ts';
import { ServiceResolver } from './service.resolver.ts';
import { SettlementResolver } from './settlement.resolver.ts';
import { TransferResolver } from './transfer.resolver.ts';

@Module({
  imports: [TreasuryModule],
  providers: [
    BankLineResolver,
    ChequeResolver,
    ClosingResolver,
    DuesResolver,
    EveningResolver,
    FundResolver,
    LedgerResolver,
    OverpaidResolver,
    ServiceResolver,
    SettlementResolver,
    TransferResolver,
  ],
  controllers: [
    AccountingController,
    BankLinesController,
    ChequeSlipsController,
    ClosingsController,
    ContributionsController,
    ExportsController,
    SettlementsController,
  ],
})
export class TreasuryGraphqlModule {}
