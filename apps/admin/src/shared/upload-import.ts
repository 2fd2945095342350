/** Sends a file's bytes as they are: the server finds encoding, separator and columns. */
import type { ImportKind, Scope } from '@cabas/client';

export interface UploadTarget {
  readonly collectiveId: string;
  readonly scope: Scope;
  readonly kind: ImportKind;
  readonly producerId?: string;
}

/** The report's id. Throws with words for people when the file was not taken. */
export async function uploadImport(
  file: Blob & { readonly name?: string },
  fileName: string,
  target: UploadTarget,
): Promise<string> {
  const query = new URLSearchParams({
    kind: target.kind,
    fileName,
    ...(target.producerId ? { producerId: target.producerId } : {}),
  });
  const response = await fetch(`/files/c/${target.collectiveId}/imports?${query}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'cabas-scope': target.scope,
      'content-type': 'application/octet-stream',
      'accept-language': document.documentElement.lang,
    },
    body: file,
  });
  const answer = (await response.json().catch(() => ({}))) as { id?: string; message?: string };
  if (!response.ok || answer.id === undefined) throw new Error(answer.message ?? `HTTP ${response.status}`);
  return answer.id;
}
