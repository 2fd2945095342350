/** After each gesture: what was done, and the way back. It stays until the next one: nobody has to be quick. */
import { Button, Dialog } from '@cabas/ui';
import { IconArrowBackUp, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { actsOf } from '../domain/acts.ts';
import { useEvening } from './evening.tsx';
import { useActWords } from './gesture-words.ts';
import { useHandOutWords } from './words.tsx';

const SHOWN = 30;

export function UndoBar() {
  const { state, session } = useEvening();
  const { t } = useHandOutWords();
  const words = useActWords();
  const [listed, setListed] = useState(false);
  const acts = actsOf(state.entries);
  const [last] = acts;
  if (last === undefined) return null;
  return (
    <div className="ho-undo">
      <p role="status">{words(last)}</p>
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
                {words(act)}
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
