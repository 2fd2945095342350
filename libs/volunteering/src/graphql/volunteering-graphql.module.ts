import { Module } from '@nestjs/common';
import { VolunteeringModule } from '../volunteering.module.ts';
import { CalendarController } from '../http/calendar.controller.ts';
import { CalendarResolver } from './calendar.resolver.ts';
import { TurnResolver } from './turn.resolver.ts';

@Module({
  imports: [VolunteeringModule],
  providers: [TurnResolver, CalendarResolver],
  controllers: [CalendarController],
})
export class VolunteeringGraphqlModule {}
