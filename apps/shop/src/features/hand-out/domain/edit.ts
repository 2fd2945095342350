/** Small changes to a sheet that keep its sums right. */
import type { Basket, Due, Line, Payment, Sheet, Taking } from './sheet.ts';

export function editBasket(
  sheet: Sheet,
  memberId: string | undefined,
  edit: (basket: Basket) => Basket,
): Sheet {
  return {
    ...sheet,
    baskets: sheet.baskets.map((basket) => (basket.memberId === memberId ? edit(basket) : basket)),
  };
}

/** A line that costs more or less changes its basket's total and what its payee is due by as much. */
export function editLine(sheet: Sheet, lineId: string | undefined, edit: (line: Line) => Line): Sheet {
  const basket = sheet.baskets.find(({ lines }) => lines.some(({ id }) => id === lineId));
  const line = basket?.lines.find(({ id }) => id === lineId);
  if (basket === undefined || line === undefined) return sheet;
  const edited = edit(line);
  return editBasket(sheet, basket.memberId, (one) => ({
    ...charge(
      one,
      payeeOf(sheet, line.producerId),
      line.producerName,
      edited.amountCents - line.amountCents,
      isOnline(sheet),
    ),
    lines: one.lines.map((each) => (each.id === lineId ? edited : each)),
  }));
}

export const payeeOf = (sheet: Sheet, producerId: string): string | null =>
  sheet.flow === 'RESALE' ? null : producerId;

/** Goods sold in a farm's name are paid online, to the farm. */
export const isOnline = (sheet: Sheet): boolean => sheet.flow === 'AGENCY';

/** Adds to what a basket owes one payee; a payee who was owed nothing so far is added. */
export function charge(
  basket: Basket,
  payeeId: string | null,
  payeeName: string,
  cents: number,
  onlineOnly: boolean,
): Basket {
  const known = basket.dues.some(({ producerId }) => producerId === payeeId);
  const dues: readonly Due[] =
    known || cents === 0
      ? basket.dues
      : [
          ...basket.dues,
          {
            ...{
              payeeName,
              producerId: payeeId,
              amountCents: 0,
              paidCents: 0,
              paymentNote: '',
              payments: [],
            },
            onlineOnly,
          },
        ];
  return {
    ...basket,
    totalCents: basket.totalCents + cents,
    dues: dues.map((due) =>
      due.producerId === payeeId ? { ...due, amountCents: due.amountCents + cents } : due,
    ),
  };
}

/** Writes a payment down at its payee. */
export function receive(
  sheet: Sheet,
  memberId: string | undefined,
  payeeId: string | null,
  payment: Payment,
): Sheet {
  return editBasket(sheet, memberId, (basket) => ({
    ...basket,
    dues: basket.dues.map((due) =>
      due.producerId === payeeId
        ? { ...due, paidCents: due.paidCents + payment.amountCents, payments: [...due.payments, payment] }
        : due,
    ),
  }));
}

/** Takes a payment back, wherever it is; what was never written down changes nothing. */
export function takeBack(sheet: Sheet, paymentId: string): Sheet {
  const isIt = ({ id, undone }: Payment) => id === paymentId && !undone;
  const without = (due: Due): Due => {
    const payment = due.payments.find(isIt);
    if (payment === undefined) return due;
    return {
      ...due,
      paidCents: due.paidCents - payment.amountCents,
      payments: due.payments.map((one) => (one === payment ? { ...one, undone: true } : one)),
    };
  };
  return {
    ...sheet,
    baskets: sheet.baskets.map((basket) => ({ ...basket, dues: basket.dues.map(without) })),
  };
}

export function editTaking(
  sheet: Sheet,
  payeeId: string | null,
  means: Taking['means'],
  edit: (taking: Taking) => Taking,
): Sheet {
  const mine = (taking: Taking) => taking.producerId === payeeId && taking.means === means;
  const takings = sheet.takings.some(mine)
    ? sheet.takings
    : [
        ...sheet.takings,
        {
          payeeName: nameOfPayee(sheet, payeeId),
          producerId: payeeId,
          means,
          receivedCents: 0,
          expectedCents: 0,
          countedCents: null,
        },
      ];
  return { ...sheet, takings: takings.map((taking) => (mine(taking) ? edit(taking) : taking)) };
}

function nameOfPayee(sheet: Sheet, payeeId: string | null): string {
  const dues = sheet.baskets.flatMap((basket) => basket.dues);
  return dues.find(({ producerId }) => producerId === payeeId)?.payeeName ?? sheet.collective.name;
}
