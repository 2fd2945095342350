import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { PersonDataRegistry } from '@cabas/platform';
import { CalendarFeed } from './application/calendar-feed.ts';
import { CancelShift } from './application/cancel-shift.ts';
import { ChangeTurnRules } from './application/change-turn-rules.ts';
import { SetShift } from './application/set-shift.ts';
import { SignUpForShift } from './application/sign-up-for-shift.ts';
import { VOLUNTEERING_PERSON_DATA } from './data-access/person-data.ts';
import { VolunteeringJobs } from './jobs/volunteering-jobs.ts';

const USE_CASES = [SetShift, CancelShift, SignUpForShift, ChangeTurnRules, CalendarFeed];

/** Turns on duty: what is needed at a distribution, and who comes. */
@Module({ providers: [...USE_CASES, VolunteeringJobs], exports: USE_CASES })
export class VolunteeringModule implements OnModuleInit {
  constructor(@Inject(PersonDataRegistry) private readonly people: PersonDataRegistry) {}

  onModuleInit(): void {
    this.people.add(VOLUNTEERING_PERSON_DATA);
  }
}
