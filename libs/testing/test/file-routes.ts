import sharp from 'sharp';

/** Every file route, and how its parameters are filled from a tenant's ids. A new route must be entered here. */
export const ROUTES: Readonly<
  Record<
    string,
    {
      readonly links: (ids: Ids) => string[];
      readonly reader: 'admin' | 'farmer' | 'member';
      /** What is sent; absent: a catalogue as CSV. */
      readonly body?: () => Promise<Buffer>;
      /** Whoever has the address may look: why. */
      readonly forAnyone?: string;
      /** Whoever was a member there reads what is their own, not what the link's reader does: why. */
      readonly ownToAll?: string;
    }
  >
> = {
  'GET /files/c/:collectiveId/distributions/:distributionId/slips.pdf': {
    reader: 'admin',
    links: ({ collective, pastDistribution, farm }) => [
      `/files/c/${collective}/distributions/${pastDistribution}/slips.pdf`,
      `/files/c/${collective}/distributions/${pastDistribution}/slips.pdf?producerId=${farm}`,
    ],
  },
  'GET /files/c/:collectiveId/distributions/:distributionId/sorting.pdf': {
    reader: 'admin',
    links: ({ collective, pastDistribution }) => [
      `/files/c/${collective}/distributions/${pastDistribution}/sorting.pdf`,
    ],
  },
  'GET /files/c/:collectiveId/distributions/:distributionId/handout.pdf': {
    reader: 'admin',
    links: ({ collective, pastDistribution }) => [
      `/files/c/${collective}/distributions/${pastDistribution}/handout.pdf`,
    ],
  },
  'GET /files/c/:collectiveId/distributions/:distributionId/delivery.pdf': {
    reader: 'admin',
    links: ({ collective, pastDistribution }) => [
      `/files/c/${collective}/distributions/${pastDistribution}/delivery.pdf`,
    ],
  },
  'GET /files/c/:collectiveId/distributions/:distributionId/labels.pdf': {
    reader: 'admin',
    links: ({ collective, pastDistribution }) => [
      `/files/c/${collective}/distributions/${pastDistribution}/labels.pdf`,
      `/files/c/${collective}/distributions/${pastDistribution}/labels.pdf?skip=5`,
    ],
  },
  'GET /files/c/:collectiveId/distributions/:distributionId/cross-table.pdf': {
    reader: 'admin',
    links: ({ collective, pastDistribution }) => [
      `/files/c/${collective}/distributions/${pastDistribution}/cross-table.pdf`,
    ],
  },
  'GET /files/c/:collectiveId/distributions/:id/:file': {
    reader: 'admin',
    links: ({ collective, pastDistribution }) =>
      ['points.csv', 'producers.xlsx', 'lines.csv'].map(
        (file) => `/files/c/${collective}/distributions/${pastDistribution}/export-${file}`,
      ),
  },
  'GET /files/c/:collectiveId/cycles/:id/:file': {
    reader: 'admin',
    links: ({ collective, pastCycle }) =>
      ['points.xlsx', 'producers.csv'].map(
        (file) => `/files/c/${collective}/cycles/${pastCycle}/export-${file}`,
      ),
  },
  'GET /files/c/:collectiveId/journal/:file': {
    reader: 'admin',
    links: ({ collective, producer }) => [
      `/files/c/${collective}/journal/fec.txt?book=${producer}&from=2020-01-01&to=2199-12-31`,
      `/files/c/${collective}/journal/journal.csv?book=${producer}&from=2020-01-01&to=2199-12-31`,
    ],
  },
  'GET /files/c/:collectiveId/receipts/:file': {
    reader: 'admin',
    links: ({ collective, producer }) => [
      `/files/c/${collective}/receipts/receipts-lines.csv?book=${producer}&from=2020-01-01&to=2199-12-31`,
      `/files/c/${collective}/receipts/receipts-all.xlsx?book=${producer}&from=2020-01-01&to=2199-12-31`,
    ],
  },
  'GET /files/c/:collectiveId/document-archives/:id.zip': {
    reader: 'admin',
    links: ({ collective, documentArchive }) => [
      `/files/c/${collective}/document-archives/${documentArchive}.zip`,
    ],
  },
  'GET /files/c/:collectiveId/closings/:id.zip': {
    reader: 'admin',
    links: ({ collective, closing }) => [`/files/c/${collective}/closings/${closing}.zip`],
  },
  'GET /files/c/:collectiveId/documents/:id.pdf': {
    reader: 'admin',
    links: ({ collective, document }) => [`/files/c/${collective}/documents/${document}.pdf`],
  },
  'GET /files/c/:collectiveId/cheque-slips/:id.pdf': {
    reader: 'admin',
    links: ({ collective, chequeSlip }) => [`/files/c/${collective}/cheque-slips/${chequeSlip}.pdf`],
  },
  'GET /files/c/:collectiveId/statements/members/:memberId.pdf': {
    reader: 'admin',
    links: ({ collective, member, producer }) => [
      `/files/c/${collective}/statements/members/${member}.pdf?from=2026-01-01&to=2099-12-31&producerId=${producer}`,
    ],
  },
  'GET /files/c/:collectiveId/statements/farms/:producerId.pdf': {
    reader: 'admin',
    links: ({ collective, producer }) => [
      `/files/c/${collective}/statements/farms/${producer}.pdf?from=2026-01-01&to=2099-12-31`,
    ],
  },
  'GET /files/c/:collectiveId/contributions/:id.pdf': {
    reader: 'admin',
    links: ({ collective, contribution }) => [`/files/c/${collective}/contributions/${contribution}.pdf`],
  },
  'GET /files/me/contributions/:id.pdf': {
    reader: 'member',
    links: ({ contribution }) => [`/files/me/contributions/${contribution}.pdf`],
  },
  'GET /files/c/:collectiveId/accountant-page.pdf': {
    reader: 'admin',
    links: ({ collective }) => [`/files/c/${collective}/accountant-page.pdf`],
  },
  'GET /files/c/:collectiveId/settlements/:id.xml': {
    reader: 'admin',
    links: ({ collective, settlement }) => [`/files/c/${collective}/settlements/${settlement}.xml`],
  },
  'GET /files/p/:producerId/documents/:id.pdf': {
    reader: 'farmer',
    links: ({ farm, farmDocument }) => [`/files/p/${farm}/documents/${farmDocument}.pdf`],
  },
  'GET /files/me/documents/:id.pdf': {
    reader: 'member',
    links: ({ memberDocument }) => [`/files/me/documents/${memberDocument}.pdf`],
  },
  'GET /files/me/statements/:collectiveId.pdf': {
    ownToAll: 'the link names the collective alone: each sees their own account, after they left too',
    reader: 'member',
    links: ({ collective, producer }) => [
      `/files/me/statements/${collective}.pdf?from=2026-01-01&to=2099-12-31`,
      `/files/me/statements/${collective}.pdf?from=2026-01-01&to=2099-12-31&producerId=${producer}`,
    ],
  },
  'GET /files/p/:producerId/statements/:collectiveId/:paper': {
    reader: 'farmer',
    links: ({ soldThrough, farm }) =>
      ['goods.pdf', 'services.csv', 'members.csv'].map(
        (file) => `/files/p/${farm}/statements/${soldThrough}/${file}?from=2026-01-01&to=2099-12-31`,
      ),
  },
  'GET /files/me/data/:id.zip': {
    reader: 'member',
    links: ({ dataExport }) => [`/files/me/data/${dataExport}.zip`],
  },
  'POST /files/c/:collectiveId/imports': {
    reader: 'admin',
    links: ({ collective, producer }) => [
      `/files/c/${collective}/imports?kind=PRODUCTS&fileName=a.csv&producerId=${producer}`,
    ],
  },
  'POST /files/c/:collectiveId/bank-lines': {
    reader: 'admin',
    body: () => Promise.resolve(Buffer.from('Date;Libellé;Montant\n03/11/2025;VIR SEPA PETIT ANNE;12,50\n')),
    links: ({ collective, producer }) => [`/files/c/${collective}/bank-lines?producerId=${producer}`],
  },
  'GET /files/c/:collectiveId/lots/:id.csv': {
    reader: 'admin',
    links: ({ collective, lot }) => [`/files/c/${collective}/lots/${lot}.csv`],
  },
  'GET /pictures/:key/:name': {
    reader: 'member',
    links: ({ photo }) => [`/pictures/${photo}/320.webp`, `/pictures/${photo}/640.jpeg`],
    forAnyone: 'a photo of what a stall shows, under a key drawn by lot that tells nothing of whose it is',
  },
  'GET /files/c/:collectiveId/producers/:producerId/sheet.pdf': {
    reader: 'member',
    links: ({ collective, producer }) => [`/files/c/${collective}/producers/${producer}/sheet.pdf?size=A4`],
  },
  'GET /files/p/:producerId/sheets/:collectiveId.pdf': {
    reader: 'farmer',
    links: ({ soldThrough, farm }) => [`/files/p/${farm}/sheets/${soldThrough}.pdf`],
  },
  'POST /files/c/:collectiveId/producers/:producerId/picture': {
    reader: 'admin',
    body: photo,
    links: ({ collective, producer, product }) => [
      `/files/c/${collective}/producers/${producer}/picture`,
      `/files/c/${collective}/producers/${producer}/picture?productId=${product}`,
    ],
  },
  'POST /files/p/:producerId/picture': {
    reader: 'farmer',
    body: photo,
    links: ({ farm, farmProduct }) => [`/files/p/${farm}/picture?productId=${farmProduct}`],
  },
  'DELETE /files/c/:collectiveId/producers/:producerId/picture': {
    reader: 'admin',
    links: ({ collective, producer, product }) => [
      `/files/c/${collective}/producers/${producer}/picture?productId=${product}`,
    ],
  },
  'DELETE /files/p/:producerId/picture': {
    reader: 'farmer',
    links: ({ farm, farmProduct }) => [`/files/p/${farm}/picture?productId=${farmProduct}`],
  },
};
/** A small one that is taken. */
function photo(): Promise<Buffer> {
  return sharp({ create: { width: 320, height: 240, channels: 3, background: '#2f6b3c' } })
    .png()
    .toBuffer();
}
/** Routes that no session opens but what stands in the address: whoever has it is let in. Where that is tested. */
export const OPENED_BY_SECRET: Readonly<Record<string, string>> = {
  'GET /files/calendar/:token.ics': 'libs/volunteering/test/calendar.spec.ts',
  // what a farm published, by its id; an address without a page answers like one that never was
  'GET /farms/:producerId': 'libs/catalogue/test/public-farm.spec.ts',
  'GET /farms/page.css': 'libs/catalogue/test/public-farm.spec.ts',
  'GET /files/unsubscribe/:token': 'libs/messaging/test/reminders.spec.ts',
  'POST /files/unsubscribe/:token': 'libs/messaging/test/reminders.spec.ts',
  'POST /webhooks/helloasso/:collectiveId': 'libs/payments/test/helloasso.spec.ts',
  'POST /webhooks/stripe': 'libs/payments/test/stripe-events.spec.ts',
};
export type Ids = Readonly<Record<string, string>>;
