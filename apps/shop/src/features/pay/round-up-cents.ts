/** What services charge at the least. */
const LEAST_CENTS = 50;

/** Up to the next whole euro, or the one after where that would be less than services charge. */
export function roundUpCents(paidCents: number): number {
  const rest = 100 - (paidCents % 100);
  return rest < LEAST_CENTS ? rest + 100 : rest;
}
