import { Module } from '@nestjs/common';
import { PickupModule } from '../pickup.module.ts';

@Module({ imports: [PickupModule] })
export class PickupGraphqlModule {}
