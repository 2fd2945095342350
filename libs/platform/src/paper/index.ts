export { drawSheet, type Sheet, type SheetAttachment } from './sheet.ts';
export { drawLabels, LABELS_A_PAGE, type Label, type LabelSheet } from './labels.ts';
export { drawPoster, POSTER_SIZES, type Poster, type PosterSize } from './poster.ts';
export { stampWords } from './sheet-words.ts';
export type * from './blocks.ts';
export { csvChunks, csvStream, type CsvDialect, toCsv } from './csv.ts';
export { sheetNames, toXlsx } from './xlsx.ts';
export {
  shiftDecimal,
  type Spreadsheet,
  type SpreadsheetCell,
  type SpreadsheetColumn,
  type SpreadsheetRow,
  type SpreadsheetType,
} from './spreadsheet.ts';
