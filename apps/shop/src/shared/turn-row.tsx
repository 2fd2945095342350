/** A turn to help, in two lines: what, when, where, and how many hands are missing. */
import { graphql, type ShopTurnFragment } from '@cabas/client';
import { useFormats } from './formats.ts';
import { useWords } from './words.tsx';

graphql(`
  fragment ShopTurn on Turn {
    id
    collective {
      id
      name
      timeZone
    }
    label
    day
    windowStart
    windowEnd
    place
    needed
    taken
    mine
    leaveUntil
    contactEmail
  }
`);

export function TurnWords({ turn }: { turn: ShopTurnFragment }) {
  const { t } = useWords();
  const formats = useFormats();
  return (
    <>
      <span className="sh-strong sh-capital">
        {formats.day(turn.day)}, {formats.hours(turn)}
      </span>
      <span className="sh-soft">
        {[turn.label, turn.place, turn.collective.name].filter(Boolean).join('\u00a0· ')}
      </span>
      {turn.mine ? null : (
        <span className="sh-soft">{t('shop.turns.missing', { count: turn.needed - turn.taken })}</span>
      )}
    </>
  );
}
