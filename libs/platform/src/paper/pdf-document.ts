import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);

/** pdfkit and what it brings take 35 MB and half a second: they come with the first paper, not with the server. */
export function newPdfDocument(options: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument {
  const Document = require('pdfkit') as typeof PDFDocument;
  return new Document(options);
}
