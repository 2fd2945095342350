import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { InvalidInput, isUuid, NotFound, Refused } from '@cabas/kernel';
import { CountedAs, PICTURE_FILES, PICTURE_LIMITS, Public, readBody, Requires } from '@cabas/platform';
import { ReadPicture } from '../application/read-picture.ts';
import { SetPicture } from '../application/set-picture.ts';
import type { PictureOwner } from '../domain/picture-store.ts';

/** Photos in and out: the file as body, of a product with `?productId=`, else of the farm; read by key by anyone who has it. */
@Controller()
export class PicturesController {
  constructor(
    @Inject(SetPicture) private readonly pictures: SetPicture,
    @Inject(ReadPicture) private readonly reading: ReadPicture,
  ) {}

  @Post('files/c/:collectiveId/producers/:producerId/picture')
  @Requires('catalogue.change')
  @CountedAs('pictures')
  setHere(
    @Param('producerId', ParseUUIDPipe) producerId: string,
    @Query('productId') productId: unknown,
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<{ photo: string }> {
    return this.take({ producerId, productId: idOf(productId) }, request, response);
  }

  @Post('files/p/:producerId/picture')
  @Requires('farm.change')
  @CountedAs('pictures')
  setAtTheFarm(
    @Param('producerId', ParseUUIDPipe) producerId: string,
    @Query('productId') productId: unknown,
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<{ photo: string }> {
    return this.take({ producerId, productId: idOf(productId) }, request, response);
  }

  @Delete('files/c/:collectiveId/producers/:producerId/picture')
  @Requires('catalogue.change')
  @CountedAs('pictures')
  @HttpCode(200)
  async removeHere(
    @Param('producerId', ParseUUIDPipe) producerId: string,
    @Query('productId') productId: unknown,
  ): Promise<{ photo: null }> {
    await this.pictures.remove({ producerId, productId: idOf(productId) });
    return { photo: null };
  }

  @Delete('files/p/:producerId/picture')
  @Requires('farm.change')
  @CountedAs('pictures')
  @HttpCode(200)
  async removeAtTheFarm(
    @Param('producerId', ParseUUIDPipe) producerId: string,
    @Query('productId') productId: unknown,
  ): Promise<{ photo: null }> {
    await this.pictures.remove({ producerId, productId: idOf(productId) });
    return { photo: null };
  }

  /** A key names one photo for ever: another photo has another key. */
  @Get('pictures/:key/:name')
  @Public()
  async read(
    @Param('key') key: string,
    @Param('name') name: string,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<StreamableFile> {
    if (!/^[0-9a-f]{32}$/.test(key) || !(PICTURE_FILES as readonly string[]).includes(name))
      throw new NotFound();
    const bytes = await this.reading.run(key, name);
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    // opened by itself it is a picture and nothing else
    response.setHeader('content-security-policy', "default-src 'none'; sandbox");
    return new StreamableFile(bytes, { type: `image/${name.split('.')[1]}`, length: bytes.length });
  }

  private async take(
    owner: PictureOwner,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<{ photo: string }> {
    try {
      await this.pictures.assertMay(owner);
      const tooLarge = new Refused('PICTURE_TOO_LARGE', { megabytes: 8 });
      return await this.pictures.run(owner, await readBody(request, PICTURE_LIMITS.bytes, tooLarge));
    } catch (error) {
      if (!request.complete) response.setHeader('connection', 'close');
      throw error;
    }
  }
}

function idOf(id: unknown): string | null {
  if (id === undefined || id === '') return null;
  if (isUuid(id)) return id;
  throw new InvalidInput([{ path: 'productId', code: 'UNKNOWN' }]);
}
