import type { Market } from './found-collective.ts';
import type { Sale } from './take-orders.ts';

/** A sale as its coordinators watch it. */
export interface Board {
  readonly cycle: { readonly status: string };
  readonly saleCents: number;
  readonly purchaseCents: number;
  readonly marginCents: number;
  readonly points: readonly {
    readonly orderCount: number;
    readonly totalCents: number;
    readonly distribution: { readonly id: string; readonly pickupPoint: { readonly name: string } };
  }[];
  readonly producers: readonly {
    readonly producerId: string;
    readonly name: string;
    readonly saleCents: number;
    readonly purchaseCents: number;
    readonly points: readonly {
      readonly distributionId: string;
      readonly saleCents: number;
      readonly purchaseCents: number;
      readonly products: readonly { readonly name: string }[];
    }[];
  }[];
}

export async function boardOf({ admin, scope }: Market, sale: Sale): Promise<Board> {
  const { saleBoard } = await admin.browser.ask<{ saleBoard: Board }>(
    `query($id: UUID!) { saleBoard(cycleId: $id) { cycle { status } saleCents purchaseCents marginCents
       points { orderCount totalCents distribution { id pickupPoint { name } } }
       producers { producerId name saleCents purchaseCents points { distributionId saleCents purchaseCents products { name } } } } }`,
    { id: sale.id },
    scope,
  );
  return saleBoard;
}
