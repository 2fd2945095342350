import { Module } from '@nestjs/common';
import { VolunteeringModule } from '../volunteering.module.ts';
import { TurnResolver } from './turn.resolver.ts';

@Module({ imports: [VolunteeringModule], providers: [TurnResolver] })
export class VolunteeringGraphqlModule {}
