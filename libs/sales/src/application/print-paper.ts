import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { distributionPaper } from '../data-access/distribution-paper.query.ts';
import { lastPrint, recordPrint, type PrintKind } from '../data-access/paper-prints.ts';
import { goneLines, isChangedLine, printedContent, type PrintedContent } from '../domain/print-stamp.ts';
import type { DistributionPaper } from '../papers/index.ts';

/**
 * A paper as it stands now, with what changed since the last one of its kind; that it was printed is noted, so that the next one,
 * and the hand-out's screen, can say what the sheet in someone's hand does not.
 */
@Injectable()
export class PrintPaper {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** `draw` makes the file: what can't be drawn was not printed. @throws NotFound. */
  async run(
    distributionId: string,
    kind: PrintKind,
    locale: string,
    draw: (paper: DistributionPaper) => Promise<Uint8Array>,
  ): Promise<{ file: Uint8Array; paper: DistributionPaper }> {
    const { paper, before } = await this.uow.read(async (tx) => ({
      paper: await distributionPaper(tx, distributionId, locale),
      before: await lastPrint(tx, distributionId, kind),
    }));
    const now = printedContent(paper.orders);
    const file = await draw(before === undefined ? paper : marked(paper, before, now));
    if (before === undefined || !isSame(before.content, now))
      await this.uow.write((tx) => recordPrint(tx, distributionId, kind, now));
    return { file, paper };
  }
}

function marked(
  paper: DistributionPaper,
  before: { readonly printedAt: Date; readonly content: PrintedContent },
  now: PrintedContent,
): DistributionPaper {
  const orders = paper.orders.map((order) => ({
    ...order,
    lines: order.lines.map((line) => ({
      ...line,
      changed: isChangedLine(before.content, order.orderId, line),
    })),
  }));
  const changed = orders.flatMap(({ lines }) => lines).filter((line) => line.changed).length;
  const gone = goneLines(before.content, now);
  const since =
    changed + gone === 0 ? undefined : { printedAt: before.printedAt.toISOString(), changed, gone };
  return { ...paper, orders, since };
}

function isSame(a: PrintedContent, b: PrintedContent): boolean {
  const sorted = (content: PrintedContent) =>
    Object.entries(content)
      .flatMap(([orderId, lines]) => Object.entries(lines).map((line) => `${orderId} ${line.join(' ')}`))
      .sort()
      .join();
  return sorted(a) === sorted(b);
}
