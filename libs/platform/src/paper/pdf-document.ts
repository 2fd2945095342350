import type PDFDocument from 'pdfkit';
import { withFirstUse } from '../with-first-use.ts';

/** pdfkit and what it brings take 35 MB and half a second. */
const pdfkit = withFirstUse<typeof PDFDocument>('pdfkit');

export function newPdfDocument(options: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument {
  return new (pdfkit())(options);
}
