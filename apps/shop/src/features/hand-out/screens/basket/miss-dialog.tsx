import { Button, Dialog, Field, TextInput } from '@cabas/ui';
import { useState } from 'react';
import type { Basket } from '../../domain/sheet.ts';
import { useEvening } from '../evening.tsx';
import { useHandOutWords } from '../words.tsx';

/** Nobody came: what becomes of the basket is written down, for whoever is asked tomorrow. */
export function MissDialog({ basket, close }: { basket: Basket; close: () => void }) {
  const { act } = useEvening();
  const { t } = useHandOutWords();
  const [text, setText] = useState('');
  const usual = [t('miss.kept'), t('miss.given'), t('miss.farm')];
  const save = () => {
    act({ kind: 'MISS', memberId: basket.memberId, text: text.trim() });
    close();
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('miss.title', { name: basket.name })}
      footer={
        <Button variant="primary" wide className="ho-big" onClick={save}>
          {t('miss.save')}
        </Button>
      }
    >
      <div className="ho-stack">
        {usual.map((one) => (
          <button
            key={one}
            type="button"
            className="ho-choice"
            aria-pressed={text === one}
            onClick={() => setText(one)}
          >
            {one}
          </button>
        ))}
      </div>
      <Field label={t('miss.text')}>
        <TextInput value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />
      </Field>
    </Dialog>
  );
}
