export type * from './types.ts';
export { drawPreparationSlip, drawPreparationSlips, type PreparationSlipOptions } from './preparation-slip.ts';
export { drawGroupingList, drawSortingList } from './sorting-list.ts';
export { drawHandoutSheets, type HandoutOptions } from './handout-sheets.ts';
export { drawCrossTable } from './cross-table.ts';
