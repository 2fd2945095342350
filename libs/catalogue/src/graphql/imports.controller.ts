import { Controller, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { InvalidInput, isUuid, type FieldProblem } from '@cabas/kernel';
import { CountedAs, readBody, Requires, TABLE_LIMITS } from '@cabas/platform';
import { StoreImport } from '../application/store-import.ts';

/** `POST /files/c/<collective>/imports?kind=PRODUCTS&producerId=…&fileName=…`, the file as body: a dry run, by id. */
@Controller('files/c/:collectiveId/imports')
export class ImportsController {
  constructor(@Inject(StoreImport) private readonly store: StoreImport) {}

  /** Which right is needed depends on the kind of file: the use case checks it, before the file is read. */
  @Post()
  @Requires('catalogue.read')
  @CountedAs('imports')
  async upload(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @Query('kind') kind: unknown,
    @Query('producerId') producerId: unknown,
    @Query('fileName') fileName: unknown,
  ): Promise<{ id: string }> {
    const file = {
      kind: kindOf(kind),
      producerId: idOf(producerId),
      fileName: typeof fileName === 'string' ? fileName : '',
    };
    try {
      await this.store.assertMay(file);
      return await this.store.run({ ...file, bytes: await readBody(request, TABLE_LIMITS.bytes) });
    } catch (error) {
      if (!request.complete) response.setHeader('connection', 'close');
      throw error;
    }
  }
}

function kindOf(kind: unknown): 'PRODUCTS' | 'MEMBERS' {
  if (kind === 'PRODUCTS' || kind === 'MEMBERS') return kind;
  throw invalid({ path: 'kind', code: 'UNKNOWN' });
}

function idOf(id: unknown): string | null {
  if (id === undefined || id === '') return null;
  if (isUuid(id)) return id;
  throw invalid({ path: 'producerId', code: 'UNKNOWN' });
}

function invalid(problem: FieldProblem): InvalidInput {
  return new InvalidInput([problem]);
}
