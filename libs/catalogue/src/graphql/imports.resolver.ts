import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, currentContext, Requires } from '@cabas/platform';
import { ApplyImport } from '../application/apply-import.ts';
import { ReadImport } from '../application/read-import.ts';
import { importReport } from './import-report.ts';

/** Each use case checks the right that its kind of file needs. */
@Resolver('ImportReport')
export class ImportsResolver {
  constructor(
    @Inject(ReadImport) private readonly read: ReadImport,
    @Inject(ApplyImport) private readonly apply: ApplyImport,
  ) {}

  @Query('import')
  @Requires('catalogue.read')
  async import(@Args('id') id: string) {
    const file = await this.read.run(id);
    return file && importReport(file, currentContext().locale);
  }

  @Mutation('applyImport')
  @Requires('catalogue.read')
  async applyImport(@Args('importId') importId: string) {
    return as('ImportReport', importReport(await this.apply.run(importId), currentContext().locale));
  }
}
