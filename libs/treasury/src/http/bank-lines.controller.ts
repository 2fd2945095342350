import { Controller, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { InvalidInput, isUuid } from '@cabas/kernel';
import { CountedAs, readBody, Requires, TABLE_LIMITS } from '@cabas/platform';
import { ImportBankLines, type StatementReport } from '../application/import-bank-lines.ts';

/** `POST /files/c/<collective>/bank-lines?producerId=…`, a bank's file as body: CSV or CAMT.053. */
@Controller('files/c/:collectiveId/bank-lines')
export class BankLinesController {
  constructor(@Inject(ImportBankLines) private readonly importing: ImportBankLines) {}

  @Post()
  @HttpCode(200)
  @Requires('money.record')
  @CountedAs('imports')
  async upload(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @Query('producerId') asked: unknown,
  ): Promise<StatementReport> {
    try {
      const producerId = payeeOf(asked);
      await this.importing.assertMay(producerId);
      return await this.importing.run(producerId, await readBody(request, TABLE_LIMITS.bytes));
    } catch (error) {
      if (!request.complete) response.setHeader('connection', 'close');
      throw error;
    }
  }
}

function payeeOf(id: unknown): string | null {
  if (id === undefined || id === '') return null;
  if (isUuid(id)) return id;
  throw new InvalidInput([{ path: 'producerId', code: 'UNKNOWN' }]);
}
