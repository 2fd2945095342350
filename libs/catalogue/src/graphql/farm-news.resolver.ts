import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import { as, Requires } from '@cabas/platform';
import { WriteFarmNews } from '../application/write-farm-news.ts';

export class FarmNewsInput {
  @IsString() @MaxLength(2000) words!: string;
  @IsOptional() @IsString({ each: true }) @ArrayMaxSize(200) collectiveIds?: string[];
}

/** The farm's news, through its own door. */
@Resolver()
export class FarmNewsResolver {
  constructor(@Inject(WriteFarmNews) private readonly writing: WriteFarmNews) {}

  @Requires('farm.read')
  @Query('farmNews')
  farmNews() {
    return this.writing.list();
  }

  @Requires('farm.change')
  @Mutation('writeFarmNews')
  async writeFarmNews(@Args('input') { words, collectiveIds }: FarmNewsInput) {
    return as('FarmNews', await this.writing.run(words, collectiveIds ?? undefined));
  }

  @Requires('farm.change')
  @Mutation('withdrawFarmNews')
  async withdrawFarmNews(@Args('id') id: string) {
    await this.writing.withdraw(id);
    return as('Done', { ok: true });
  }
}
