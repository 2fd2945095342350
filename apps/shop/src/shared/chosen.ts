/**
 * What is chosen and not confirmed, line by line, on top of the saved order: what this device, its tabs and the server each know
 * of a line comes together here and no line is lost. Pure.
 */
export interface Chosen {
  /** Order units; 0: put back. */
  readonly quantity: number;
  /** When it was chosen, on this device's clock; 0: heard from the server. */
  readonly at: number;
  /** The server's version of the line last heard; 0: none. */
  readonly seen: number;
  /** The server knows it. */
  readonly sent: boolean;
}
export type ChosenLines = Readonly<Record<string, Chosen>>;

/** A line as the server keeps it. */
export interface KeptLine {
  readonly offerId: string;
  readonly quantity: number;
  readonly version: number;
}

/** The saved quantities with the choices on top. */
export function overlaid(saved: Readonly<Record<string, number>>, chosen: ChosenLines) {
  const all = { ...saved };
  for (const [offerId, { quantity }] of Object.entries(chosen)) {
    if (quantity > 0) all[offerId] = quantity;
    else delete all[offerId];
  }
  return all;
}

/** Chosen here and now; the server is still to hear it. */
export function choose(
  chosen: ChosenLines,
  quantities: Readonly<Record<string, number>>,
  now: number,
): ChosenLines {
  const changed = Object.entries(quantities).map(([offerId, quantity]): [string, Chosen] => [
    offerId,
    { quantity, at: now, seen: chosen[offerId]?.seen ?? 0, sent: false },
  ]);
  return { ...chosen, ...Object.fromEntries(changed) };
}

/**
 * What the server keeps, heard by a look or as the answer to `told` (what was sent of each line, by its `at`). What is newer
 * here and not sent yet stays; the rest is as the server has it. The same object when there is nothing new.
 */
export function heard(
  chosen: ChosenLines,
  kept: readonly KeptLine[],
  told: Readonly<Record<string, number>> = {},
): ChosenLines {
  const changes: Record<string, Chosen> = {};
  const answered = new Set<string>();
  for (const { offerId, quantity, version } of kept) {
    const mine = chosen[offerId];
    answered.add(offerId);
    const decided = mine === undefined || mine.sent || told[offerId] === mine.at;
    if (decided && (mine === undefined || version > mine.seen || !mine.sent))
      changes[offerId] = {
        quantity,
        at: mine?.quantity === quantity ? mine.at : 0,
        seen: version,
        sent: true,
      };
    else if (version > mine.seen) changes[offerId] = { ...mine, seen: version };
  }
  // Told and not answered: settled by an order, or not of this sale. It need not be told again.
  for (const [offerId, at] of Object.entries(told)) {
    const mine = chosen[offerId];
    if (!answered.has(offerId) && mine !== undefined && !mine.sent && mine.at === at)
      changes[offerId] = { ...mine, sent: true };
  }
  return Object.keys(changes).length === 0 ? chosen : { ...chosen, ...changes };
}

/** Two tabs of one device. The same object as `mine` when the other knows nothing more. */
export function together(mine: ChosenLines, other: ChosenLines): ChosenLines {
  const newer = Object.entries(other).filter(([offerId, line]) => {
    const own = mine[offerId];
    return own === undefined || isNewer(line, own);
  });
  return newer.length === 0 ? mine : { ...mine, ...Object.fromEntries(newer) };
}

function isNewer(one: Chosen, other: Chosen): boolean {
  if (one.sent && other.sent) return one.seen > other.seen;
  if (one.at !== other.at) return one.at > other.at;
  return one.sent && !other.sent;
}

/** What the server is still to hear. */
export function unsent(chosen: ChosenLines): readonly (Chosen & { readonly offerId: string })[] {
  return Object.entries(chosen)
    .filter(([, { sent }]) => !sent)
    .map(([offerId, line]) => ({ offerId, ...line }));
}
