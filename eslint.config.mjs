import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import { boundaries } from './scripts/lint/boundaries.mjs';

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
  rawSql: {
    selector:
      'CallExpression[callee.property.name=/^(query|one|maybeOne)$/] > TemplateLiteral.arguments > :not(TemplateElement, Identifier[name=/^[A-Z][A-Z0-9_]*$/])',
    message: 'SQL takes parameters ($1): only CONSTANTS of the module may be written into its text.',
  },
  gluedSql: {
    selector:
      "CallExpression[callee.property.name=/^(query|one|maybeOne)$/] > BinaryExpression.arguments[operator='+']",
    message: 'SQL takes parameters ($1): do not glue its text together.',
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
    plugins: { cabas: { rules: { boundaries } } },
    rules: {
      'cabas/boundaries': 'error',
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
    files: ['libs/testing/**', 'scripts/**'],
    rules: { 'no-restricted-syntax': restricted('rawSql') },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
