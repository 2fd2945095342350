import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { PersonDataRegistry } from '@cabas/platform';
import { HandOutOthers } from './application/hand-out-others.ts';
import { MyHandOuts } from './application/my-hand-outs.ts';
import { ReadHandOut } from './application/read-hand-out.ts';
import { SendFarmGestures, SendGestures } from './application/send-gestures.ts';
import { PICKUP_PERSON_DATA } from './data-access/person-data.ts';
import { PickupJobs } from './jobs/pickup-jobs.ts';

const USE_CASES = [ReadHandOut, HandOutOthers, MyHandOuts, SendGestures, SendFarmGestures];

/** The hand-out: who fetched what, real weights, what was paid on the spot. */
@Module({ providers: [...USE_CASES, PickupJobs], exports: USE_CASES })
export class PickupModule implements OnModuleInit {
  constructor(@Inject(PersonDataRegistry) private readonly people: PersonDataRegistry) {}

  onModuleInit(): void {
    this.people.add(PICKUP_PERSON_DATA);
  }
}
