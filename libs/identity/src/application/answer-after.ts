const LEAST_MS = 150;

/** Answers no earlier than after a fixed while, so that the time does not tell what was done: whether an address is known. */
export async function answerAfter<T>(work: () => Promise<T>, leastMs = LEAST_MS): Promise<T> {
  const enough = new Promise((resolve) => setTimeout(resolve, leastMs));
  const [done] = await Promise.allSettled([work(), enough]);
  if (done.status === 'rejected') throw done.reason;
  return done.value;
}
