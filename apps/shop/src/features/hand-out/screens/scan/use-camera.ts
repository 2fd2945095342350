import { type RefObject, useEffect, useRef, useState } from 'react';
import { openReader } from './read-codes.ts';

/** REFUSED: by the person or the browser's settings. NONE: no camera, or one that another app holds. */
export type Camera = 'STARTING' | 'ON' | 'REFUSED' | 'NONE';

const BETWEEN_MS = 150;

/** The camera at the back, for as long as this is on screen; `onCode` is told what every picture says. */
export function useCamera(onCode: (text: string) => void): {
  readonly camera: Camera;
  readonly video: RefObject<HTMLVideoElement | null>;
} {
  const video = useRef<HTMLVideoElement>(null);
  const [camera, setCamera] = useState<Camera>('STARTING');
  const told = useRef(onCode);
  useEffect(() => {
    told.current = onCode;
  });
  useEffect(() => {
    let stream: MediaStream | undefined;
    let gone = false;
    const isGone = () => gone;
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const view = video.current;
      if (isGone() || view === null) return stop(stream);
      view.srcObject = stream;
      await view.play();
      setCamera('ON');
      const read = await openReader();
      while (!isGone()) {
        const text = await read(view).catch(() => null);
        if (text !== null && !isGone()) told.current(text);
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
      }
    };
    start().catch((error: unknown) => {
      if (!gone) setCamera(isRefusal(error) ? 'REFUSED' : 'NONE');
    });
    return () => {
      gone = true;
      if (stream) stop(stream);
    };
  }, []);
  return { camera, video };
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'SecurityError')
  );
}
