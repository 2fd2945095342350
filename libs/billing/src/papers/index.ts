export type * from './document-snapshot.ts';
export { documentSheet, renderDocument } from './render-document.ts';
export {
  type Mention,
  MENTION_RULES,
  mentionsFor,
  type MentionQuestion,
  type VatRegime,
} from './legal-mentions.ts';
export { type AccountantPage, accountantPage, drawAccountantPage } from './accountant-page.ts';
export {
  byPoint,
  byProducer,
  type ExportLine,
  type ExportOptions,
  linesExport,
  lineTable,
} from './exports.ts';
