import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { NextFunction, Request, Response } from 'express';
import { createTranslator, messageForProblem } from '@cabas/messages';
import { contextOrNone } from '../request-context.ts';

/**
 * The operations of our own front ends, by the SHA-256 of their text: in production nothing else is run, unless a client brings
 * an API key. So a page sends 64 characters, and what it asks was reviewed (docs/adr/0012-trusted-documents.md).
 */
export class TrustedDocuments {
  private readonly texts = new Map<string, string>();

  /** Reads manifests (`{"sha256:<hex>": "query …"}`); several, so that pages of the release before still work. @throws Error for a text that is not its hash's. */
  constructor(files: readonly string[]) {
    for (const file of files) {
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      for (const [key, text] of Object.entries(manifest)) {
        const hash = sha256(text).toString('hex');
        if (key !== `sha256:${hash}`) throw new Error(`${file}: ${key} is not the hash of its document`);
        this.texts.set(hash, text);
      }
    }
  }

  textOf(hash: string): string | undefined {
    return this.texts.get(hash);
  }

  /** The text of a query of ours by its name; of several releases the first manifest's. */
  queryNamed(name: string): string | undefined {
    return this.all.find((text) => new RegExp(`\\bquery ${name}\\b`).test(text));
  }

  get all(): readonly string[] {
    return [...this.texts.values()];
  }
}

interface Body {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/**
 * Puts the text in place of its hash, and refuses free-form operations where they are not `allowed`, before GraphQL sees
 * anything. A key of `keyHashes` (SHA-256, hexadecimal) in the header `Cabas-Api-Key` allows them.
 */
export function takeTrustedDocuments(
  documents: TrustedDocuments,
  freeForm: { readonly allowed: boolean; readonly keyHashes: readonly string[] },
) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'POST' || !isBody(request.body)) return next();
    const { extensions } = request.body;
    const hash = extensions?.persistedQuery?.sha256Hash;
    if (typeof hash === 'string') {
      const query = documents.textOf(hash);
      if (query === undefined) return refuse(response, 'PERSISTED_QUERY_NOT_FOUND');
      const { extensions: _extensions, ...rest } = request.body;
      request.body = { ...rest, query };
      return next();
    }
    if (freeForm.allowed || knows(freeForm.keyHashes, request.header('cabas-api-key'))) return next();
    refuse(response, 'TRUSTED_DOCUMENT_REQUIRED');
  };
}

function refuse(response: Response, code: string): void {
  const context = contextOrNone();
  const message = messageForProblem({ code, data: {} }, createTranslator(context?.locale ?? 'fr'));
  response
    .status(400)
    .json({ errors: [{ message, extensions: { code, requestId: context?.requestId ?? '' } }] });
}

function isBody(body: unknown): body is Body {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

function knows(keyHashes: readonly string[], key: string | undefined): boolean {
  if (key === undefined) return false;
  const given = sha256(key);
  return keyHashes.some((hash) => timingSafeEqual(Buffer.from(hash, 'hex'), given));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
