import { Module } from '@nestjs/common';
import { VolunteeringModule } from '../volunteering.module.ts';

@Module({ imports: [VolunteeringModule] })
export class VolunteeringGraphqlModule {}
