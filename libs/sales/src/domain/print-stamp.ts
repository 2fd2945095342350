/** What a paper said of each line, by order: kept when it is printed, compared when it is printed again. */
export type PrintedContent = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface PrintedLine {
  readonly quantity: number;
  readonly deliveredQuantity?: number | null;
  readonly deliveredMeasure?: number | null;
}

/** What stands of a line on paper: ordered, and what was really handed over. */
export function printStamp(line: PrintedLine): string {
  return [line.quantity, line.deliveredQuantity ?? '', line.deliveredMeasure ?? ''].join('/');
}

/** Everything a paper says, line by line. */
export function printedContent(
  orders: readonly {
    readonly orderId: string;
    readonly lines: readonly (PrintedLine & { readonly id: string })[];
  }[],
): PrintedContent {
  return Object.fromEntries(
    orders.map(({ orderId, lines }) => [
      orderId,
      Object.fromEntries(lines.map((line) => [line.id, printStamp(line)])),
    ]),
  );
}

/** Whether a line is new, or says something else than the paper did. */
export function isChangedLine(
  printed: PrintedContent,
  orderId: string,
  line: PrintedLine & { readonly id: string },
): boolean {
  return printed[orderId]?.[line.id] !== printStamp(line);
}

/** How many lines of the earlier paper are gone. */
export function goneLines(printed: PrintedContent, now: PrintedContent): number {
  return Object.entries(printed)
    .flatMap(([orderId, lines]) => Object.keys(lines).map((lineId) => now[orderId]?.[lineId]))
    .filter((stamp) => stamp === undefined).length;
}
