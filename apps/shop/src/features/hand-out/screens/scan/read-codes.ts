/** Finds a code in a camera's pictures: by the browser where it can, else by a small library that comes with the first scan. */
export type ReadCodes = (video: HTMLVideoElement) => Promise<string | null>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Enough to tell squares apart at arm's length, little enough for an old phone. */
const WIDTH = 480;

export async function openReader(): Promise<ReadCodes> {
  return (await ofTheBrowser()) ?? ofTheLibrary();
}

async function ofTheBrowser(): Promise<ReadCodes | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  try {
    // some have the class and no reader behind it
    if (!(await BarcodeDetector?.getSupportedFormats())?.includes('qr_code')) return undefined;
  } catch {
    return undefined;
  }
  if (BarcodeDetector === undefined) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}

async function ofTheLibrary(): Promise<ReadCodes> {
  const { default: decode } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const scale = Math.min(1, WIDTH / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (pen === null || canvas.width === 0) return Promise.resolve(null);
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return Promise.resolve(decode(pen.getImageData(0, 0, canvas.width, canvas.height)));
    } catch {
      // most pictures show no code
      return Promise.resolve(null);
    }
  };
}
