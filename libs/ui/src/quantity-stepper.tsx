import { IconMinus, IconPlus } from '@tabler/icons-react';
import { formatQuantity, leastQuantity, type Sold } from '@cabas/kernel';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { classes } from './icon.ts';
import { useUi } from './ui-provider.tsx';

interface QuantityStepperProps {
  /** What is counted, read aloud: "Carottes". */
  readonly label: string;
  readonly offer: Sold & { readonly step: number };
  /** Order units: pieces, grams or millilitres. */
  readonly value: number;
  /** Least one may order once one orders; below it the next step is 0. */
  readonly minimum?: number;
  readonly max?: number | null;
  readonly disabled?: boolean;
  /** With it, 0 shows one wide button. */
  readonly addLabel?: ReactNode;
  readonly onChange: (value: number) => void;
}

/** Less, how much, more: 44 px targets, arrow keys, Home for none. */
export function QuantityStepper({
  label,
  offer,
  value,
  minimum = 0,
  max = null,
  disabled,
  addLabel,
  onChange,
}: QuantityStepperProps) {
  const { locale, words } = useUi();
  const id = useId();
  const least = leastQuantity({ step: offer.step, minimum });
  const more = value < least ? least : value + offer.step;
  const less = value - offer.step < least ? 0 : value - offer.step;
  const canMore = !disabled && (max === null || more <= max);
  const keys = (event: KeyboardEvent) => {
    const next = {
      ArrowUp: canMore ? more : value,
      ArrowRight: canMore ? more : value,
      ArrowDown: less,
      ArrowLeft: less,
      Home: 0,
    }[event.key];
    if (next === undefined || disabled) return;
    event.preventDefault();
    if (next !== value) onChange(next);
  };
  if (value === 0 && addLabel !== undefined)
    return (
      <Button
        icon={IconPlus}
        disabled={!canMore}
        aria-label={`${words.more} ${label}`}
        onClick={() => onChange(more)}
      >
        {addLabel}
      </Button>
    );
  const spoken = stepWords(offer, value, locale);
  return (
    <span
      className={classes('cb-stepper', value > 0 && 'cb-stepper--some')}
      role="group"
      aria-label={`${words.quantity}, ${label}`}
    >
      <button
        type="button"
        aria-label={`${words.less} ${label}`}
        disabled={disabled || value === 0}
        onClick={() => onChange(less)}
      >
        <IconMinus size={20} aria-hidden />
      </button>
      <span
        id={id}
        className="cb-stepper__value"
        role="spinbutton"
        tabIndex={0}
        aria-label={`${words.quantity}, ${label}`}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max ?? undefined}
        aria-valuetext={spoken}
        onKeyDown={keys}
      >
        {spoken}
      </span>
      <button
        type="button"
        aria-label={`${words.more} ${label}`}
        disabled={!canMore}
        onClick={() => onChange(more)}
      >
        <IconPlus size={20} aria-hidden />
      </button>
    </span>
  );
}

/** Pieces are counted bare (`3`): what one holds stands beside the product's name. */
function stepWords(offer: Sold, value: number, locale: string): string {
  if (offer.sellingMode === 'WEIGHT' || offer.sellingMode === 'VOLUME')
    return value === 0 ? '0' : formatQuantity(offer, value, locale);
  return formatQuantity({ sellingMode: 'PIECE' }, value, locale);
}
