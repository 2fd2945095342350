// A paper is plain data (a Sheet) until it is drawn: tests and screens read the first, printers get the second.
export type * from './types.ts';
export {
  drawPreparationSlip,
  drawPreparationSlips,
  preparationSlip,
  preparationSlips,
  type PreparationSlipOptions,
} from './preparation-slip.ts';
export { drawGroupingList, drawSortingList, groupingList, sortingList } from './sorting-list.ts';
export { deliveryList, drawDeliveryList } from './delivery-list.ts';
export { drawHandoutSheets, type HandoutOptions, handoutSheets } from './handout-sheets.ts';
export { basketLabels, drawBasketLabels } from './labels.ts';
export { crossTable, drawCrossTable } from './cross-table.ts';
