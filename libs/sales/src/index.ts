// The short public door of sales: others import nothing deeper.
export { SalesModule } from './sales.module.ts';
export { SalesGraphqlModule } from './graphql/sales-graphql.module.ts';
export type { PayeeDue } from './domain/basket.ts';
export { AMOUNTS_CHANGED, HAND_OUT_DONE, ORDERS_LESSENED, SALES_EVENTS } from './domain/events.ts';
export {
  collectiveCard,
  distributionView,
  type CollectiveCardView,
  type DistributionView,
  type OrderView,
  type OrderLineView,
} from './data-access/order-view.ts';
export {
  cyclesByIds,
  distributionById,
  distributionsByIds,
  distributionsOf,
  type CycleView,
} from './data-access/cycle-views.query.ts';
export { DELIVERED_TO } from './data-access/deliveries.ts';
export { loadOrders } from './data-access/order-views.query.ts';
export { productTotals, type ProductTotalRow } from './data-access/staff.query.ts';
export { flowsInUse } from './application/agency.ts';
export { duesOf, type Due } from './domain/dues.ts';
export { howToPay } from './papers/how-to-pay.ts';
export { setDueTask } from './data-access/cycles.ts';
export { PICKUP_TOMORROW, PICKUPS_MOVED } from './domain/events.ts';
export { deliveredAmounts, type DeliverableLine, type DeliveredRow } from './domain/delivered.ts';
export { setOrderStatuses, writeDelivered } from './data-access/delivered-lines.ts';
export { reasonOf } from './application/cancel-sale.ts';
export {
  addForgotten,
  sellLeftover,
  takeBackLeftover,
  type LeftoverSale,
} from './application/sell-leftover.ts';
export {
  householdsOf,
  letterhead,
  post,
  postBoth,
  reminder,
  type Household,
  type Letterhead,
} from './jobs/letterhead.ts';
export { CleanText } from './graphql/sales.inputs.ts';
export { isChangedLine, printStamp, type PrintedContent } from './domain/print-stamp.ts';
