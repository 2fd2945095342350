/** Park–Miller: the same sale every time. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** An order as staff read it, its lines, and the board it adds up to. */
export interface Line {
  readonly id: string;
  readonly producerName: string;
  readonly name: string;
  readonly quantity: number;
  readonly weighed: boolean;
  readonly amountCents: number;
  readonly depositDueCents: number;
}
export interface Order {
  readonly __typename: string;
  readonly id: string;
  readonly totalCents: number;
  readonly lines: Line[];
  readonly depositDueCents: number;
  readonly dues: { payeeName: string; amountCents: number; depositDueCents: number }[];
}
export interface Board {
  readonly saleCents: number;
  readonly purchaseCents: number;
  readonly marginCents: number;
  readonly depositCents: number;
  /** What members' price levels add, or take. */
  readonly levelsCents: number;
  readonly points: {
    totalCents: number;
    depositCents: number;
    distribution: { pickupPoint: { name: string } };
  }[];
  readonly producers: {
    name: string;
    saleCents: number;
    purchaseCents: number;
    depositCents: number;
    points: { saleCents: number; products: { saleCents: number }[] }[];
  }[];
}
/** Asks for what the sums need. */
export const ORDER =
  '__typename ... on Problem { code message } ... on Order { id totalCents depositDueCents lines { id producerName name quantity weighed amountCents depositDueCents } dues { payeeName amountCents depositDueCents } }';
export const sum = <T>(rows: readonly T[], of: (row: T) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

/** A few at a time, as several volunteers at several screens. */
export async function inTurns<T>(work: readonly T[], one: (item: T) => Promise<unknown>): Promise<void> {
  const left = [...work];
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await one(item);
    }),
  );
}
