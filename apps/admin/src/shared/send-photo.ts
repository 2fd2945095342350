/** A photo on its way: made small on the phone where that works, so that a village's network carries it. */
import type { Scope } from '@cabas/client';

const LONGEST = 1920;

export interface PhotoPlace {
  /** `/files/c/<collective>/producers/<farm>` or `/files/p/<farm>`. */
  readonly base: string;
  readonly scope: Scope;
  /** Absent: the farm's own. */
  readonly productId?: string;
}

/** Where the photo is now. Throws with words for people when it was not taken. */
export async function sendPhoto(file: Blob, place: PhotoPlace): Promise<string | null> {
  return answered(await ask(place, { method: 'POST', body: await shrunk(file) }));
}

export async function removePhoto(place: PhotoPlace): Promise<string | null> {
  return answered(await ask(place, { method: 'DELETE' }));
}

function ask({ base, scope, productId }: PhotoPlace, init: RequestInit): Promise<Response> {
  return fetch(`${base}/picture${productId === undefined ? '' : `?productId=${productId}`}`, {
    ...init,
    credentials: 'same-origin',
    headers: {
      'cabas-scope': scope,
      'content-type': 'application/octet-stream',
      'accept-language': document.documentElement.lang,
    },
  });
}

async function answered(response: Response): Promise<string | null> {
  const answer = (await response.json().catch(() => ({}))) as { photo?: string | null; message?: string };
  if (!response.ok || answer.photo === undefined)
    throw new Error(answer.message ?? `HTTP ${response.status}`);
  return answer.photo;
}

/** What the browser can't read goes out as it is: the server says what is wrong with it. */
async function shrunk(file: Blob): Promise<Blob> {
  if (file.size < 1_000_000) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.86));
    return small !== null && small.size < file.size ? small : file;
  } catch {
    return file;
  }
}
