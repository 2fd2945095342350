/** What is not as ordered: missing, spoilt, fewer, or something else instead. */
import { Button, Dialog, Field, QuantityStepper, TextInput } from '@cabas/ui';
import { useState } from 'react';
import type { Fate, Line } from '../../domain/sheet.ts';
import { useEvening } from '../evening.tsx';
import { useHandOutWords } from '../words.tsx';

interface ProblemDialogProps {
  readonly line: Line;
  readonly memberId: string;
  readonly close: () => void;
}

export function ProblemDialog({ line, memberId, close }: ProblemDialogProps) {
  const { act } = useEvening();
  const { t, quantity } = useHandOutWords();
  const [substitute, setSubstitute] = useState('');
  const given = line.deliveredQuantity ?? line.quantity;
  const [count, setCount] = useState(given);
  const at = { lineId: line.id, memberId };
  const fate = (of: Fate, text?: string) => {
    act({ kind: 'FATE', ...at, fate: of, ...(text && { text }) });
    close();
  };
  const counted = () => {
    act({ kind: 'COUNT', ...at, quantity: count }, { kind: 'TICK', ...at });
    close();
  };
  return (
    <Dialog open onClose={close} title={t('problem.title', { name: line.name })}>
      <div className="ho-pair">
        <button type="button" className="ho-choice" onClick={() => fate('MISSING')}>
          {t('fate.MISSING')}
        </button>
        <button type="button" className="ho-choice" onClick={() => fate('SPOILT')}>
          {t('fate.SPOILT')}
        </button>
      </div>
      {line.fate === 'AS_ORDERED' ? null : (
        <button type="button" className="ho-choice" onClick={() => fate('AS_ORDERED')}>
          {t('fate.AS_ORDERED')}
        </button>
      )}
      {line.quantity > 1 ? (
        <section className="ho-part">
          <h3>{t('problem.less')}</h3>
          <div className="ho-row">
            <QuantityStepper
              label={line.name}
              offer={{
                ...line,
                step: line.sellingMode === 'PIECE' || line.sellingMode === 'WEIGHED_PIECE' ? 1 : 100,
              }}
              value={count}
              max={line.quantity}
              onChange={setCount}
            />
            <Button className="ho-big" disabled={count === given || count === 0} onClick={counted}>
              {t('problem.saveCount', { given: quantity(line, count) })}
            </Button>
          </div>
        </section>
      ) : null}
      <section className="ho-part">
        <Field label={t('problem.with')}>
          <TextInput
            value={substitute}
            maxLength={120}
            onChange={(event) => setSubstitute(event.target.value)}
          />
        </Field>
        <Button
          className="ho-big"
          disabled={substitute.trim() === ''}
          onClick={() => fate('SUBSTITUTED', substitute.trim())}
        >
          {t('problem.save')}
        </Button>
      </section>
    </Dialog>
  );
}
