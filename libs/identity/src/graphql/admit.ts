import { as, type Config } from '@cabas/platform';
import type { Admission } from '../application/sign-in.ts';
import { STEP_MINUTES } from '../data-access/second-steps.ts';
import { writeSession, writeStep, type HttpContext } from './browser-cookies.ts';

/** The answer of every way in: the person, or that the second step comes. */
export function admit(context: HttpContext, config: Config, admission: Admission) {
  if ('session' in admission) {
    writeSession(context, config, admission);
    return as('Viewer', admission.account);
  }
  writeStep(context, config, admission.step);
  return as('SecondStep', { minutes: STEP_MINUTES });
}
