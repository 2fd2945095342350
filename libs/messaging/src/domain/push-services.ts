/**
 * The push services of the browsers there are (Chrome and what is built on it, Firefox, Safari, Edge on Windows). The address of a
 * subscription is whatever a client says it is: nothing else is ever called, nor anything in the clear.
 */
const KNOWN = [
  'fcm.googleapis.com',
  'jmt17.google.com',
  '.push.services.mozilla.com',
  '.push.apple.com',
  '.notify.windows.com',
];

/** Whether a message may be sent there. `origins`: what the installation allows besides. */
export function isPushService(endpoint: string, origins: readonly string[]): boolean {
  if (!URL.canParse(endpoint)) return false;
  const url = new URL(endpoint);
  if (url.username !== '' || url.password !== '') return false;
  if (origins.includes(url.origin)) return true;
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    KNOWN.some((name) => (name.startsWith('.') ? url.hostname.endsWith(name) : url.hostname === name))
  );
}
