// The least a page costs: the same words, drawn by pdfkit alone in fonts it need not embed. A request brings the words and their places.
import { createServer } from 'node:http';
import PDFDocument from 'pdfkit';

export interface PageText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: 'text' | 'display';
  readonly text: string;
}

/** The fonts every reader has: embedding others is what our own pages pay for. */
const FONTS = { text: 'Helvetica', display: 'Times-Bold' };

function draw(texts: readonly PageText[]): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 0 });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => document.once('end', () => resolve(Buffer.concat(chunks))));
  for (const { x, y, size, face, text } of texts)
    document.font(FONTS[face]).fontSize(size).text(text, x, y, { lineBreak: false });
  document.end();
  return done;
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    draw(JSON.parse(Buffer.concat(chunks).toString()) as PageText[]).then(
      (pdf) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
});
process.on('SIGTERM', () => process.exit(0));
