import base from '../../../jest.config.mjs';
const p = base.projects.find((x) => x.displayName === 'integration');
export default { ...base, projects: [{ ...p, rootDir: '/work/main', moduleNameMapper: { ...p.moduleNameMapper, '^graphql$': '<rootDir>/node_modules/graphql/index.js', '^@cabas/billing$': '<rootDir>/libs/catalogue/test/_stub-billing.ts' } }] };
