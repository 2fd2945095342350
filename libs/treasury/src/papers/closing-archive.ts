import { createHash } from 'node:crypto';
import { createTranslator, localeOf } from '@cabas/messages';
import { strToU8, zipSync } from 'fflate';

export interface ClosingArchive {
  readonly book: string;
  readonly siren: string | undefined;
  readonly locale: string;
  readonly period: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** When the period was closed: the file's own time, so that it is the same every time. */
  readonly closedAt: string;
  /** As they were chained, each with its hashes. */
  readonly records: readonly object[];
  readonly closings: readonly object[];
  readonly signer: { readonly publicPem: string; sign(bytes: Uint8Array): Uint8Array };
}

/**
 * A closed period in one file: payment records and closings, a line each, and a manifest of SHA-256 sums that is signed. The same
 * period gives the same bytes.
 */
export function closingArchive(archive: ClosingArchive): Uint8Array {
  const { records, closings, signer } = archive;
  const t = createTranslator(localeOf(archive.locale));
  const files: Record<string, Uint8Array> = {
    'payments.jsonl': jsonLines(records),
    'closings.jsonl': jsonLines(closings),
    'public-key.pem': strToU8(signer.publicPem),
    [t('papers.archive.readMeName')]: strToU8(
      t('papers.archive.readMe', { book: archive.book, from: archive.firstDay, to: archive.lastDay }),
    ),
  };
  const manifest = strToU8(
    `${JSON.stringify(
      {
        format: 'cabas closing 1',
        book: archive.book,
        siren: archive.siren ?? null,
        ...{ period: archive.period, firstDay: archive.firstDay, lastDay: archive.lastDay },
        ...{ closedAt: archive.closedAt, payments: records.length, closings: closings.length },
        sha256: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)])),
      },
      null,
      2,
    )}\n`,
  );
  return zipSync(
    { ...files, 'manifest.json': manifest, 'manifest.sig': signer.sign(manifest) },
    { mtime: new Date(archive.closedAt) },
  );
}

function jsonLines(rows: readonly object[]): Uint8Array {
  return strToU8(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
