/** First and last day of the season that `today` lies in; it starts with the first of `month` (1 to 12). */
export function seasonOf(today: string, month: number): { from: string; to: string } {
  const year = Number(today.slice(0, 4));
  const first = Number(today.slice(5, 7)) >= month ? year : year - 1;
  const start = (of: number) => `${of}-${String(month).padStart(2, '0')}-01`;
  return { from: start(first), to: dayBefore(start(first + 1)) };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
