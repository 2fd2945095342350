import { Module } from '@nestjs/common';
import { BillingModule } from '../billing.module.ts';
import { AccountantPageController } from '../http/accountant-page.controller.ts';
import { DocumentsController } from '../http/documents.controller.ts';
import { DocumentArchivesController } from '../http/document-archives.controller.ts';
import { DocumentArchiveResolver } from './document-archive.resolver.ts';
import { OwnStatementsController } from '../http/own-statements.controller.ts';
import { OwnStatementResolver } from './own-statement.resolver.ts';
import { StatementsController } from '../http/statements.controller.ts';
import { StatementResolver } from './statement.resolver.ts';
import { BusinessDocumentResolver } from './business-document.resolver.ts';
import { DocumentResolver } from './document.resolver.ts';
import { SaleServiceResolver } from './sale-service.resolver.ts';

@Module({
  imports: [BillingModule],
  providers: [
    DocumentResolver,
    BusinessDocumentResolver,
    StatementResolver,
    OwnStatementResolver,
    DocumentArchiveResolver,
    SaleServiceResolver,
  ],
  controllers: [
    AccountantPageController,
    DocumentsController,
    StatementsController,
    OwnStatementsController,
    DocumentArchivesController,
  ],
})
export class BillingGraphqlModule {}
