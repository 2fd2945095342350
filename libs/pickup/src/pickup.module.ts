import { Module } from '@nestjs/common';
import { MyHandOuts } from './application/my-hand-outs.ts';
import { ReadHandOut } from './application/read-hand-out.ts';
import { SendFarmGestures, SendGestures } from './application/send-gestures.ts';
import { PickupJobs } from './jobs/pickup-jobs.ts';

const USE_CASES = [ReadHandOut, MyHandOuts, SendGestures, SendFarmGestures];

/** The hand-out: who fetched what, real weights, what was paid on the spot. */
@Module({ providers: [...USE_CASES, PickupJobs], exports: USE_CASES })
export class PickupModule {}
