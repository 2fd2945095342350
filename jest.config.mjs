// Native ESM: start it with NODE_OPTIONS=--experimental-vm-modules (npm test does). `jest.mock` does nothing
// in ESM: inject dependencies instead. See docs/testing.md for what belongs in which project.
const swc = (syntax) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { ...syntax, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      experimental: { keepImportAttributes: true },
    },
  },
];

const shared = {
  rootDir: import.meta.dirname,
  // kept from run to run, where TMPDIR is another each time: what is compiled, and which files take long and go first
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'],
  transform: {
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
  },
  // graphql ships CommonJS and ESM: one process may know only one of them.
  moduleNameMapper: {
    '\\.css$': '<rootDir>/scripts/lib/empty.mjs',
    '^graphql$': '<rootDir>/node_modules/graphql/index.js',
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.e2e\\.ts$'],
  modulePathIgnorePatterns: ['/dist/', '/\\.data/', '/\\.nx/'],
  watchPathIgnorePatterns: ['/\\.data/', '/dist/'],
};

export default {
  // Two shared cores: more workers only make services wait.
  maxWorkers: 2,
  // Modules of a test file stay in its process (native ESM): after some forty files one would hold 4 GB and end. A fresh one follows.
  workerIdleMemoryLimit: '1.5GB',
  // A worker leaves its event loop at once; that Node then takes such a heap down can last longer than the half second Jest gives it.
  workerGracefulExitTimeout: 10_000,
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps}/*/src/**/*.spec.{ts,tsx}'],
    },
    {
      // Real PostgreSQL, Redis and SMTP: DATABASE_URL, MIGRATION_DATABASE_URL, REDIS_URL, SMTP_URL.
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{libs,apps,migrations}/**/test/**/*.spec.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'tooling',
      testMatch: ['<rootDir>/scripts/test/**/*.spec.ts'],
    },
  ],
};
