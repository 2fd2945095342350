export { TABLE_LIMITS, type Table, type TableProblem, type TableRow } from './table.ts';
export { readTable } from './read-table.ts';
export { readColumns, type CellReader, type ColumnNames } from './columns.ts';
export {
  assemblePlan,
  type ImportLine,
  type ImportMessage,
  type ImportPlan,
  type ImportValue,
  type ImportVerdict,
  type RowMessage,
} from './import-plan.ts';
export { importWords } from './import-words.ts';
