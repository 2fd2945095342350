/** After each gesture: what was done, and the way back. It stays until the next one: nobody has to be quick. */
import { Button, Dialog } from '@cabas/ui';
import { IconArrowBackUp, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { Entry } from '../domain/gesture.ts';
import { useEvening } from './evening.tsx';
import { useGestureWords } from './gesture-words.ts';
import { useHandOutWords } from './words.tsx';

/** The most telling gesture of a tap: a basket handed out ticks its lines too. */
const WEIGHT: Partial<Record<Entry['gesture']['kind'], number>> = { HAND_OUT: 3, WEIGH: 2, FATE: 2, TICK: 0 };
const SHOWN = 30;

export interface Act {
  readonly id: string;
  readonly telling: Entry;
  readonly state: Entry['state'];
}

/** Own taps that can be undone, the last first. */
export function actsOf(entries: readonly Entry[]): readonly Act[] {
  const undone = new Set(
    entries.flatMap(({ gesture }) => (gesture.kind === 'UNDO' ? [gesture.gestureId] : [])),
  );
  const standing = entries.filter(({ gesture }) => gesture.kind !== 'UNDO' && !undone.has(gesture.id));
  return [...Map.groupBy(standing, ({ act }) => act)]
    .flatMap(([id, [first, ...others]]): Act[] => {
      if (first === undefined) return [];
      const all = [first, ...others];
      const telling = all.reduce((best, one) => (weight(one) > weight(best) ? one : best));
      return [{ id, telling, state: all.find(({ state }) => state !== 'SENT')?.state ?? 'SENT' }];
    })
    .reverse();
}

const weight = ({ gesture }: Entry): number => WEIGHT[gesture.kind] ?? 1;

export function UndoBar() {
  const { state, session } = useEvening();
  const { t } = useHandOutWords();
  const words = useGestureWords();
  const [listed, setListed] = useState(false);
  const acts = actsOf(state.entries);
  const [last] = acts;
  if (last === undefined) return null;
  return (
    <div className="ho-undo">
      <p role="status">{words(last.telling.gesture)}</p>
      <button type="button" className="ho-undo__button" onClick={() => void session.undo(last.id)}>
        <IconArrowBackUp size={24} aria-hidden /> {t('undo')}
      </button>
      <button
        type="button"
        className="ho-undo__button"
        aria-label={t('gestures')}
        title={t('gestures')}
        onClick={() => setListed(true)}
      >
        <IconHistory size={24} aria-hidden />
      </button>
      <Dialog open={listed} onClose={() => setListed(false)} title={t('gestures')} shape="sheet">
        <ul className="ho-plain ho-gestures">
          {acts.slice(0, SHOWN).map((act) => (
            <li key={act.id}>
              <p>
                {words(act.telling.gesture)}
                <span className="ho-soft"> · {t(`state.${act.state}`)}</span>
              </p>
              <Button icon={IconArrowBackUp} onClick={() => void session.undo(act.id)}>
                {t('undo')}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </div>
  );
}
