import { Module } from '@nestjs/common';
import { PickupModule } from '../pickup.module.ts';
import { HandOutResolver } from './hand-out.resolver.ts';

@Module({ imports: [PickupModule], providers: [HandOutResolver] })
export class PickupGraphqlModule {}
