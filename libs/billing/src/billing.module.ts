import { Module } from '@nestjs/common';
import { StartDocumentRun } from './application/start-document-run.ts';
import { IssueDocuments } from './jobs/issue-documents.ts';

/** Documents and exports. Ledger, payments and settlements have their place here (docs/map.md). */
@Module({ providers: [StartDocumentRun, IssueDocuments], exports: [StartDocumentRun] })
export class BillingModule {}
