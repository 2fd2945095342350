// The front ends' own operations, from the manifest of trusted documents: what is measured is what a browser sends.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(
  readFileSync(
    new URL('../../../../../libs/client/src/gql/persisted-documents.json', import.meta.url),
    'utf8',
  ),
) as Record<string, string>;

export interface Operation {
  readonly name: string;
  readonly text: string;
  /** Of a trusted document: then only this is sent. */
  readonly sha256Hash?: string;
}

/** An operation of the shop or the admin by its name. @throws Error when it is gone. */
export function frontEndOperation(name: string): Operation {
  const found = Object.entries(manifest).find(([, text]) =>
    new RegExp(`\\b(?:query|mutation) ${name}\\b`).test(text),
  );
  if (found === undefined) throw new Error(`no front end has an operation ${name}`);
  return { name, text: found[1], sha256Hash: found[0].replace('sha256:', '') };
}
