/** The page to come back to once the mailbox has confirmed the address, which opens another tab. Paths without a token only. */
const KEY = 'cabas.next';

export function rememberNext(path: string): void {
  try {
    if (path === '/' || path.includes('token=')) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, path);
  } catch {
    // Without storage one comes back to the home page.
  }
}

export function recallNext(): string {
  try {
    const path = localStorage.getItem(KEY) ?? '/';
    localStorage.removeItem(KEY);
    return path;
  } catch {
    return '/';
  }
}
