/** Every file route, and how its parameters are filled from a tenant's ids. A new route must be entered here. */
export const ROUTES: Readonly<
  Record<string, { readonly links: (ids: Ids) => string[]; readonly reader: 'admin' | 'farmer' | 'member' }>
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
  'GET /files/c/:collectiveId/documents/:id.pdf': {
    reader: 'admin',
    links: ({ collective, document }) => [`/files/c/${collective}/documents/${document}.pdf`],
  },
  'GET /files/p/:producerId/documents/:id.pdf': {
    reader: 'farmer',
    links: ({ farm, farmDocument }) => [`/files/p/${farm}/documents/${farmDocument}.pdf`],
  },
  'GET /files/me/documents/:id.pdf': {
    reader: 'member',
    links: ({ memberDocument }) => [`/files/me/documents/${memberDocument}.pdf`],
  },
  'POST /files/c/:collectiveId/imports': {
    reader: 'admin',
    links: ({ collective, producer }) => [
      `/files/c/${collective}/imports?kind=PRODUCTS&fileName=a.csv&producerId=${producer}`,
    ],
  },
};
export type Ids = Readonly<Record<string, string>>;
