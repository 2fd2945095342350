import { Button, Notice } from '@cabas/ui';
import { useEvening } from './evening.tsx';
import { useGestureWords } from './gesture-words.ts';
import { useHandOutWords } from './words.tsx';

/** What the server would not do, with its reason: nothing is dropped without being seen. */
export function Refusals() {
  const { state, session } = useEvening();
  const { t } = useHandOutWords();
  const words = useGestureWords();
  const refused = state.entries.filter((entry) => entry.state === 'REFUSED');
  if (refused.length === 0) return null;
  return (
    <Notice tone="danger" title={t('refused.title', { count: refused.length })}>
      <ul className="ho-plain">
        {refused.map((entry) => (
          <li key={entry.gesture.id}>
            <p>
              {words(entry.gesture)} – {entry.message}
            </p>
            <div className="sh-actions">
              <Button onClick={() => void session.again(entry.gesture.id)}>{t('refused.again')}</Button>
              <Button variant="plain" onClick={() => void session.drop(entry.gesture.id)}>
                {t('refused.drop')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
