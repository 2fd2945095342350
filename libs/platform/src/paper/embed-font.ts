import type { DocumentFont } from './document-font.ts';

/** Writes a font as a document used it, and fills the entry that the pages already name. */
export function embedFont(
  document: PDFKit.PDFDocument,
  font: DocumentFont,
  entry: PDFKit.PDFKitReference,
): void {
  const { name, outlines, letters, widths, metrics } = font.embedding();
  const written = (data: object, stream?: Uint8Array): PDFKit.PDFKitReference => {
    const reference = document.ref({ ...data });
    reference.end(stream);
    return reference;
  };
  const deflated = { Filter: 'FlateDecode' };
  const descriptor = written({
    Type: 'FontDescriptor',
    FontName: name,
    ...metrics,
    FontFile2: written(deflated, outlines),
  });
  const glyphs = written({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    // pdfkit writes a String object as a string, a plain one as a name.
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [0, widths],
    CIDToGIDMap: 'Identity',
  });
  Object.assign(entry.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [glyphs],
    ToUnicode: written(deflated, letters),
  });
  entry.end(undefined);
}
