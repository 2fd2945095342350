/** Typed documents for every front end and test, from the committed contract: `npx graphql-codegen --config codegen.ts`. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: './schema.graphql',
  documents: ['apps/{admin,shop}/src/**/*.{ts,tsx}', 'libs/client/src/*.ts'],
  ignoreNoDocuments: true,
  generates: {
    './libs/client/src/gql/': {
      preset: 'client',
      // Fragments stay with their component and its props; masking would only add a call around each.
      presetConfig: { fragmentMasking: false, skipIndexFile: true, persistedDocuments: true },
      config: {
        documentMode: 'string',
        importExtension: '.ts',
        useTypeImports: true,
        enumType: 'string-literal',
        immutableTypes: true,
        strictScalars: true,
        scalars: {
          Cents: 'number',
          DateTime: 'string',
          Date: 'string',
          LocalTime: 'string',
          UUID: 'string',
          Json: 'unknown',
        },
      },
    },
  },
};

// The one default export: the generator's loader asks for it.
export default config;
