/** Big digits for gloves; the price follows while one types, and the tolerance is said before it matters. */
import { formatMeasure } from '@cabas/kernel';
import { Button, Dialog } from '@cabas/ui';
import { IconBackspace } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import {
  agreedCents,
  isTolerated,
  measuresTolerated,
  orderedMeasure,
  weighedCents,
} from '../../domain/amount.ts';
import type { Line } from '../../domain/sheet.ts';
import { gramsOf, type PadUnit, press } from '../../domain/weight-pad.ts';
import { useEvening } from '../evening.tsx';
import { unitOf } from '../gesture-words.ts';
import { useHandOutWords } from '../words.tsx';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', ',', '0', '⌫'];

interface WeightPadProps {
  readonly line: Line;
  readonly memberId: string;
  readonly close: () => void;
}

export function WeightPad({ line, memberId, close }: WeightPadProps) {
  const { act } = useEvening();
  const { t } = useHandOutWords();
  const [display, setDisplay] = useState('');
  const [unit, setUnit] = useState<PadUnit>('KG');
  const measure = gramsOf(display, unit);
  const save = () => {
    if (measure === null) return;
    act({ kind: 'WEIGH', lineId: line.id, memberId, measure }, { kind: 'TICK', lineId: line.id, memberId });
    close();
  };
  const type = (event: KeyboardEvent) => {
    const key = event.key === '.' ? ',' : event.key === 'Backspace' ? '⌫' : event.key;
    if (!KEYS.includes(key)) return;
    event.preventDefault();
    setDisplay(press(display, key));
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('pad.title', { name: line.name })}
      footer={
        <Button variant="primary" className="ho-big" wide disabled={measure === null} onClick={save}>
          {t('pad.save')}
        </Button>
      }
    >
      <div className="ho-pad" onKeyDown={type} tabIndex={-1} data-autofocus>
        <div className="ho-pad__top">
          <output className="ho-pad__display" aria-label={t('pad.display')}>
            {display || '0'}
          </output>
          <div className="ho-pair" role="group" aria-label={t('pad.unit')}>
            {(['KG', 'G'] as const).map((one) => (
              <button
                key={one}
                type="button"
                className="ho-choice"
                aria-pressed={unit === one}
                onClick={() => {
                  setUnit(one);
                  setDisplay('');
                }}
              >
                {t(one === 'KG' ? 'pad.kg' : 'pad.g')}
              </button>
            ))}
          </div>
        </div>
        <Now line={line} measure={measure} />
        <div className="ho-pad__keys">
          {KEYS.map((key) => (
            <button
              key={key}
              type="button"
              disabled={key === ',' && unit === 'G'}
              aria-label={key === '⌫' ? t('pad.erase') : undefined}
              onClick={() => setDisplay(press(display, key))}
            >
              {key === '⌫' ? <IconBackspace size={28} aria-hidden /> : key}
            </button>
          ))}
        </div>
        <Agreed line={line} />
      </div>
    </Dialog>
  );
}

/** What was ordered, and between which weights the price simply follows; below the keys, which come first with large letters. */
function Agreed({ line }: { line: Line }) {
  const { money } = useEvening();
  const { t, locale } = useHandOutWords();
  const words = (amount: number) => formatMeasure(amount, unitOf(line), locale);
  const tolerated = measuresTolerated(line);
  return (
    <div>
      <p>{t('pad.ordered', { ordered: words(orderedMeasure(line)), amount: money(agreedCents(line)) })}</p>
      <p>
        {tolerated === null
          ? t('pad.always')
          : t('pad.tolerance', { least: words(tolerated.least), most: words(tolerated.most) })}
      </p>
    </div>
  );
}

/** What this weight costs, while one types. */
function Now({ line, measure }: { line: Line; measure: number | null }) {
  const { money } = useEvening();
  const { t, locale } = useHandOutWords();
  const weight = measure === null ? '' : formatMeasure(measure, unitOf(line), locale);
  return (
    <p role="status" className="ho-pad__now">
      {measure === null
        ? null
        : isTolerated(line, measure)
          ? t('pad.within', { weight, amount: money(weighedCents(line, measure)) })
          : t('pad.beyond', { weight, amount: money(agreedCents(line)) })}
    </p>
  );
}
