import { Module } from '@nestjs/common';
import { CalendarFeed } from './application/calendar-feed.ts';
import { CancelShift } from './application/cancel-shift.ts';
import { ChangeTurnRules } from './application/change-turn-rules.ts';
import { SetShift } from './application/set-shift.ts';
import { SignUpForShift } from './application/sign-up-for-shift.ts';
import { VolunteeringJobs } from './jobs/volunteering-jobs.ts';

const USE_CASES = [SetShift, CancelShift, SignUpForShift, ChangeTurnRules, CalendarFeed];

/** Turns on duty: what is needed at a distribution, and who comes. */
@Module({ providers: [...USE_CASES, VolunteeringJobs], exports: USE_CASES })
export class VolunteeringModule {}
