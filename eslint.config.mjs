import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import { boundaries } from './scripts/lint/boundaries.mjs';
import { sqlTakesParameters } from './scripts/lint/sql-takes-parameters.mjs';

const nodeGlobals = [
  'process',
  'console',
  'setTimeout',
  'AbortSignal',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'fetch',
  'URL',
  'Buffer',
];

const forbidden = {
  forwardRef: {
    selector: "Identifier[name='forwardRef']",
    message: 'A cycle means that an event is missing: forwardRef is banned.',
  },
  defaultExport: {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: 'Name what you export.',
  },
  onlyOrSkip: {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|fixme|todo)$/]',
    message: 'No test is left out: mend it or delete it.',
  },
};

const restricted = (...exempt) => [
  'error',
  ...Object.keys(forbidden)
    .filter((name) => !exempt.includes(name))
    .map((name) => forbidden[name]),
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.data/**',
      'libs/client/src/gql/**',
      '**/test-results/**',
      '**/playwright-report/**',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-restricted-syntax': restricted(),
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { cabas: { rules: { boundaries, 'sql-takes-parameters': sqlTakesParameters } } },
    rules: {
      'cabas/boundaries': 'error',
      'cabas/sql-takes-parameters': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      // A promise returned from `try` escapes its `catch` and `finally`.
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'off', // decorator metadata needs values
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['**/*.tsx', 'apps/{admin,shop}/**/*.ts', 'libs/{ui,client}/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: [
      '**/*.spec.ts',
      '**/*.spec.tsx',
      '**/test/**',
      'apps/e2e/**',
      'libs/testing/**',
      'migrations/*.ts',
      'codegen.ts',
      '**/*.config.ts',
    ],
    rules: { 'no-console': 'off', 'max-lines': 'off' },
  },
  {
    // Tools that load these files ask for a default export.
    files: ['*.config.{mjs,ts}', '**/*.config.{mjs,ts}', 'codegen.ts'],
    rules: { 'no-restricted-syntax': restricted('defaultExport', 'forwardRef') },
  },
  {
    // Names of databases and roles cannot be parameters.
    files: ['libs/testing/**'],
    rules: { 'cabas/sql-takes-parameters': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
);
