import type { Figure } from './measure/figure.ts';
import type { Workbench } from './workbench.ts';
import { changeOrder } from './figures/change-order.ts';
import { closeCycle } from './figures/closing.ts';
import { invoiceRun } from './figures/invoices.ts';
import { exportCsv } from './figures/export-csv.ts';
import { orderDetail } from './figures/order-detail.ts';
import { phoneTyping } from './figures/phone.ts';
import { placeOrder } from './figures/place-order.ts';
import { refusals } from './figures/refusals.ts';
import { signInTiming } from './figures/sign-in-timing.ts';
import { apiMemory, apiStart } from './figures/start-and-memory.ts';
import { shopPage1000, shopPage50 } from './figures/shop-pages.ts';
import { handOutList, staffOrders } from './figures/staff-lists.ts';

/** Each bench by its figure's name. */
export const benches: Readonly<Record<string, (bench: Workbench) => Promise<Figure[]>>> = {
  'order.place': placeOrder,
  'order.change': changeOrder,
  'order.detail': orderDetail,
  'shop.page50': shopPage50,
  'shop.page1000': shopPage1000,
  'phone.typing': phoneTyping,
  'staff.orders100': staffOrders,
  'handout.list': handOutList,
  'cycle.close': closeCycle,
  'invoice.run': invoiceRun,
  'export.csv': exportCsv,
  'api.start': apiStart,
  'api.memory': apiMemory,
  'edge.refusals': refusals,
  'auth.timing': signInTiming,
};
