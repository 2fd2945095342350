import { answerAfter } from './answer-after.ts';

/** How long until it has answered, whatever the answer. */
async function msUntil(answer: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await answer().catch(() => undefined);
  return Math.ceil(performance.now() - since) + 1; // a timer may be a fraction early
}

it.each([
  ['quick work', () => Promise.resolve('known')],
  ['a refusal', () => Promise.reject(new Error('too many'))],
])('%s is answered when its time has come, not before', async (_what, work) => {
  expect(await msUntil(() => answerAfter(work))).toBeGreaterThanOrEqual(150);
  expect(await msUntil(() => answerAfter(work, 50))).toBeGreaterThanOrEqual(50);
});

it('hands on what came of it', async () => {
  expect(await answerAfter(() => Promise.resolve(7), 1)).toBe(7);
  await expect(answerAfter(() => Promise.reject(new Error('no')), 1)).rejects.toThrow('no');
});
