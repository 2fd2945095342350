import { IconClock } from '@tabler/icons-react';
import { formatDay, formatDeadline, formatMoney, formatWindow } from '@cabas/kernel';
import { useEffect, useState } from 'react';
import { classes } from './icon.ts';
import { useUi } from './ui-provider.tsx';

/** `12,40 €`, tabular, never broken over two lines. */
export function Money({ cents, currency }: { cents: number; currency?: string }) {
  const ui = useUi();
  return <span className="cb-money">{formatMoney(cents, currency ?? ui.currency, ui.locale)}</span>;
}

interface DeadlineProps {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly timeZone?: string;
  /** What happens then: `ferme`, `ouvre`, `a fermé`. */
  readonly verb: string;
  readonly icon?: boolean;
  /** Hours under which it turns red. Default 24; 0: never. */
  readonly urgentHours?: number;
}

/** "ferme mercredi à 20 h, dans 5 h", kept true while the page stays open. */
export function Deadline({ at, timeZone, verb, icon = true, urgentHours = 24 }: DeadlineProps) {
  const ui = useUi();
  const now = useNow();
  const instant = new Date(at);
  const { absolute, relative } = formatDeadline(instant, now, timeZone ?? ui.timeZone, ui.locale);
  const left = instant.getTime() - now.getTime();
  const soon = left > 0 && left < urgentHours * 3_600_000;
  return (
    <time dateTime={at} className={classes('cb-deadline', soon && 'cb-deadline--soon')}>
      {icon ? <IconClock size={17} aria-hidden /> : null}
      <span>
        {verb} {absolute}, {relative}
      </span>
    </time>
  );
}

/** "vendredi 4 décembre, de 17 h 30 à 19 h". */
export function PickupTime({
  date,
  windowStart,
  windowEnd,
}: {
  date: string;
  windowStart: string;
  windowEnd: string;
}) {
  const { locale } = useUi();
  return (
    <time dateTime={`${date}T${windowStart}`}>
      {formatDay(date, locale)}, {formatWindow(windowStart, windowEnd, locale)}
    </time>
  );
}

let from: number | undefined;

/** A page drawn elsewhere is taken over as of when it was drawn. @param at milliseconds since 1970 */
export function countFrom(at: number | undefined): void {
  from = at;
}

/** The time now, refreshed each minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date(from ?? Date.now()));
  useEffect(() => {
    if (from !== undefined) setNow(new Date());
    const timer = window.setInterval(() => setNow(new Date()), 60_000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
