/** One product of one basket: a large box to tick, and beside it what else may be said of it. */
import { Button } from '@cabas/ui';
import {
  IconAlertTriangle,
  IconScale,
  IconSquare,
  IconSquareCheckFilled,
  IconSquareX,
} from '@tabler/icons-react';
import { formatMeasure } from '@cabas/kernel';
import { type ReactNode, useState } from 'react';
import type { Line } from '../../domain/sheet.ts';
import { needsWeighing } from '../../domain/views.ts';
import { useEvening } from '../evening.tsx';
import { unitOf } from '../gesture-words.ts';
import { useHandOutWords } from '../words.tsx';
import { Decide } from './decide.tsx';
import { ProblemDialog } from './problem-dialog.tsx';
import { WeightPad } from './weight-pad.tsx';

interface LineRowProps {
  readonly line: Line;
  readonly memberId: string;
  /** Whose it is, where lines of several stand together. */
  readonly heading?: ReactNode;
  /** Without it the list says already which product it is. */
  readonly named?: boolean;
}

export function LineRow({ line, memberId, heading, named = true }: LineRowProps) {
  const { act, money } = useEvening();
  const { t, quantity } = useHandOutWords();
  const [open, setOpen] = useState<'WEIGHT' | 'PROBLEM' | null>(null);
  const close = () => setOpen(null);
  const gone = line.fate === 'MISSING' || line.fate === 'SPOILT';
  const Box = gone ? IconSquareX : line.ticked ? IconSquareCheckFilled : IconSquare;
  const ordered = quantity(line, line.quantity);
  return (
    <li className={`ho-line${gone ? ' ho-line--gone' : line.ticked ? ' ho-line--ticked' : ''}`}>
      {heading ? <p className="ho-line__heading">{heading}</p> : null}
      <button
        type="button"
        role="checkbox"
        aria-checked={line.ticked}
        className="ho-tick"
        onClick={() => act({ kind: line.ticked ? 'UNTICK' : 'TICK', lineId: line.id, memberId })}
      >
        <Box size={36} stroke={1.6} aria-hidden />
        <span className="ho-tick__what">
          {named ? <strong>{line.name}</strong> : null}
          <span>{ordered}</span>
          <State line={line} />
        </span>
        <strong className="ho-tick__amount">{money(line.amountCents)}</strong>
      </button>
      {line.undecided ? <Decide line={line} memberId={memberId} /> : null}
      <div className="ho-line__acts">
        {line.weighed && !gone ? (
          <Button
            icon={IconScale}
            onClick={() => setOpen('WEIGHT')}
            aria-label={`${t(line.deliveredMeasure === null ? 'weigh' : 'weighAgain')} : ${line.name}`}
          >
            {t(line.deliveredMeasure === null ? 'weigh' : 'weighAgain')}
          </Button>
        ) : null}
        <Button
          variant="plain"
          icon={IconAlertTriangle}
          onClick={() => setOpen('PROBLEM')}
          aria-label={`${t('problem')} : ${line.name}`}
        >
          {t('problem')}
        </Button>
      </div>
      {open === 'WEIGHT' ? <WeightPad line={line} memberId={memberId} close={close} /> : null}
      {open === 'PROBLEM' ? <ProblemDialog line={line} memberId={memberId} close={close} /> : null}
    </li>
  );
}

function State({ line }: { line: Line }) {
  const { t, locale, quantity } = useHandOutWords();
  const ordered = quantity(line, line.quantity);
  if (line.fate === 'SUBSTITUTED') return <em>{t('fate.substitute', { name: line.substitute })}</em>;
  if (line.fate !== 'AS_ORDERED') return <em>{t(`fate.${line.fate}`)}</em>;
  if (line.deliveredMeasure !== null)
    return <em>{formatMeasure(line.deliveredMeasure, unitOf(line), locale)}</em>;
  if (line.deliveredQuantity !== null && line.deliveredQuantity !== line.quantity)
    return <em>{t('given', { given: quantity(line, line.deliveredQuantity), ordered })}</em>;
  return needsWeighing(line) ? <em>{t('toWeigh')}</em> : null;
}
