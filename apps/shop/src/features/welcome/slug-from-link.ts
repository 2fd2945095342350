/** `https://…/join/civam-valencay`, `/join/civam-valencay` or `civam-valencay` → `civam-valencay`. */
export function slugFromLink(text: string): string | undefined {
  const part = /(?:^|\/join\/)([a-z0-9-]+)\/?(?:[?#].*)?$/i.exec(text.trim())?.[1];
  return part?.toLowerCase();
}
