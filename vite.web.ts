import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MANIFEST = join(import.meta.dirname, 'libs/client/src/gql/persisted-documents.json');
const CALL = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;

/**
 * In a built page, `graphql(…)` holds the hash of its operation instead of its text: the server knows the text
 * (docs/adr/0012-trusted-documents.md). Fragments are part of the operations that spread them. Development sends texts.
 */
export function trustedDocuments(): Plugin {
  return {
    name: 'cabas-trusted-documents',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('graphql(`')) return null;
      const hashes = hashesByName();
      return {
        code: code.replaceAll(CALL, (_call, text: string) => {
          const name = /^\s*(?:query|mutation)\s+(\w+)/.exec(text)?.[1];
          if (name === undefined) return `graphql('')`; // a fragment
          const hash = hashes.get(name);
          if (hash === undefined) throw new Error(`${id}: ${name} is not in the manifest: npm run codegen`);
          return `graphql('${/^\s*(\w+)/.exec(text)?.[1]} ${name} ${hash}')`;
        }),
        map: null,
      };
    },
  };
}

function hashesByName(): Map<string, string> {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(manifest).map(([hash, text]) => [
      /\b(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '',
      hash,
    ]),
  );
}
