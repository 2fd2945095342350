// Who may know whom. Contexts depend one way (docs/map.md); inside a context, layers do.
const base = ['kernel', 'messages'];
const server = [...base, 'platform'];

/** For each project, the projects it may import through their public door. */
export const mayImport = {
  kernel: [],
  messages: [],
  client: base,
  ui: base,
  platform: base,
  messaging: server,
  identity: [...server, 'messaging'],
  catalogue: [...server, 'messaging', 'identity'],
  sales: [...server, 'messaging', 'identity', 'catalogue'],
  pickup: [...server, 'messaging', 'identity', 'catalogue', 'sales'],
  volunteering: [...server, 'messaging', 'identity', 'catalogue', 'sales', 'pickup'],
  billing: [...server, 'messaging', 'identity', 'catalogue', 'sales'],
  treasury: [...server, 'messaging', 'identity', 'catalogue', 'sales', 'billing'],
  payments: [...server, 'messaging', 'identity', 'catalogue', 'sales', 'treasury'],
  testing: ['*'],
  admin: [...base, 'client', 'ui'],
  shop: [...base, 'client', 'ui'],
  api: [
    ...server,
    'messaging',
    'identity',
    'catalogue',
    'sales',
    'pickup',
    'volunteering',
    'billing',
    'treasury',
    'payments',
  ],
  worker: [
    ...server,
    'messaging',
    'identity',
    'catalogue',
    'sales',
    'pickup',
    'volunteering',
    'billing',
    'treasury',
    'payments',
  ],
  e2e: ['*'],
};

/** Libraries cut into layers. */
export const layered = [
  'identity',
  'catalogue',
  'sales',
  'pickup',
  'volunteering',
  'billing',
  'treasury',
  'payments',
  'messaging',
];

/**
 * For each layer, the layers of its own context that it may import. `*.module.ts` and files beside the layers wire
 * them: no rule. `papers` draws documents from plain data; `http` and `graphql` translate; `jobs` answer events; `services` speak to payment services.
 */
export const layers = {
  domain: ['domain'],
  papers: ['papers', 'domain'],
  'data-access': ['data-access', 'domain', 'papers'],
  services: ['services', 'domain'],
  application: ['application', 'data-access', 'domain', 'papers'],
  graphql: ['graphql', 'application', 'data-access', 'domain', 'papers'],
  http: ['http', 'application', 'data-access', 'domain', 'papers'],
  jobs: ['jobs', 'application', 'data-access', 'domain', 'papers'],
};

/** Packages that stay behind one door: what may import them, in words for the message. */
export const keptBehind = [
  {
    packages: ['typeorm', 'pg', '@nestjs/typeorm'],
    allowed: ({ project, layer }) =>
      ['platform', 'testing', 'api', 'worker', 'e2e'].includes(project) || layer === 'data-access',
    words: 'only data-access and the platform talk to the database',
  },
  {
    packages: ['bullmq', 'ioredis', 'nodemailer'],
    allowed: ({ project }) => ['platform', 'testing', 'worker', 'e2e'].includes(project),
    words: 'only the platform knows infrastructure',
  },
  {
    packages: ['stripe'],
    allowed: ({ project, layer }) => ['testing', 'e2e'].includes(project) || layer === 'services',
    words: 'only the payments’ services speak to a payment service',
  },
  {
    packages: ['@nestjs/graphql', '@nestjs/apollo', '@apollo/server', 'dataloader'],
    allowed: ({ project, layer, wiring }) =>
      ['platform', 'testing', 'api', 'e2e'].includes(project) || layer === 'graphql' || wiring,
    words: 'GraphQL is translated in the graphql layer',
  },
];

/** Projects that run in a browser: no Node module, no server package. */
export const browser = ['kernel', 'messages', 'client', 'ui', 'admin', 'shop'];
export const serverOnly =
  /^(node:|@nestjs\/|@apollo\/server|typeorm$|pg$|bullmq$|ioredis$|nodemailer$|pdfkit$|express$)/;
