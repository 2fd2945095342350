import { useEffect, type RefObject } from 'react';

/** `j` and `k` move the focus down and up the rows of a table, wherever the focus is outside a field. */
export function useRowKeys(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        (event.key !== 'j' && event.key !== 'k') ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target)
      )
        return;
      const stops = [...(table.current?.tBodies[0]?.rows ?? [])].flatMap(
        (row) => row.querySelector<HTMLElement>('th a, th button, a, button, input') ?? [],
      );
      if (stops.length === 0) return;
      const row = document.activeElement?.closest('tr');
      const now = stops.findIndex((stop) => stop.closest('tr') === row);
      const next = event.key === 'j' ? Math.min(now + 1, stops.length - 1) : Math.max(now - 1, 0);
      stops[next]?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [table]);
}

/** Whether a key belongs to a field rather than to a shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
