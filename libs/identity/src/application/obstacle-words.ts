import { messageForProblem, type Translator } from '@cabas/messages';
import type { Obstacle } from '@cabas/platform';

/** Where, what stands in the way, and what to do about it. */
export function obstacleInWords({ code, where }: Obstacle, t: Translator): string {
  return `${where} : ${messageForProblem({ code }, t)}`;
}
