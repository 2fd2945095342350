/** The tabs of a browser share a session: what one does from then on is done as whoever signed in last, in any of them. */
const NAME = 'cabas-person';

/** One for this tab: it does not hear itself. */
let ours: BroadcastChannel | undefined;
const channel = (): BroadcastChannel | undefined =>
  (ours ??= typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME));

/** Someone is signed in here now, or nobody any more. */
export function tellOtherTabs(personId: string | null): void {
  channel()?.postMessage(personId);
}

/** Returns how to stop. */
export function hearOtherTabs(onPerson: (personId: string | null) => void): () => void {
  const hear = ({ data }: MessageEvent<string | null>) => onPerson(data);
  const at = channel();
  at?.addEventListener('message', hear);
  return () => at?.removeEventListener('message', hear);
}
