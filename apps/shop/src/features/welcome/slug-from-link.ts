/** `https://…/c/civam-valencay`, `/join/civam-valencay`, a page under it, or `civam-valencay` → `civam-valencay`. */
export function slugFromLink(text: string): string | undefined {
  const found = /\/(?:c|join)\/([a-z0-9-]+)(?:[/?#].*)?$|^([a-z0-9-]+)\/?$/i.exec(text.trim());
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}
