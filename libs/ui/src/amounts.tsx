import { IconMinus, IconPlus } from '@tabler/icons-react';
import {
  centsToDecimal,
  formatQuantity,
  leastQuantity,
  parseDecimalToBase,
  parseMoney,
  type Sold,
} from '@cabas/kernel';
import { useId, useState, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { useFieldLinks } from './field.tsx';
import { classes } from './icon.ts';
import { useUi } from './ui-provider.tsx';

type NumberTextProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'>;

type MoneyInputProps = NumberTextProps & {
  /** Integer cents; null when empty. */
  readonly value: number | null;
  /** `undefined` while what is typed is no amount. */
  readonly onChange: (cents: number | null | undefined) => void;
};

/** An amount as people type it (`2,5`, `12€50`); gives integer cents. */
export function MoneyInput({ value, onChange, ...rest }: MoneyInputProps) {
  const { locale } = useUi();
  return (
    <ParsedInput
      {...rest}
      value={value}
      onChange={onChange}
      sign="€"
      parse={parseMoney}
      write={(cents) => centsToDecimal(cents, locale === 'fr' ? ',' : '.')}
    />
  );
}

type MeasureInputProps = MoneyInputProps & {
  /** Base units in one of what is typed: 1000 for kilos or litres, 1 for pieces. */
  readonly factor: number;
  readonly sign: string;
};

/** A weight, volume or count as people type it (`1,25` kg); gives integer base units. */
export function MeasureInput({ factor, value, onChange, sign, ...rest }: MeasureInputProps) {
  const { locale } = useUi();
  return (
    <ParsedInput
      {...rest}
      value={value}
      onChange={onChange}
      sign={sign}
      parse={(text) => parseDecimalToBase(text, factor)}
      write={(amount) => plain(amount, factor, locale === 'fr' ? ',' : '.')}
    />
  );
}

type ParsedInputProps = MoneyInputProps & {
  readonly sign: string;
  readonly parse: (text: string) => number | undefined;
  readonly write: (value: number) => string;
};

/** Said under the field as soon as what stands there is no number. */
const NO_NUMBER = { fr: 'Un nombre, par exemple 2 ou 1,5', en: 'A number, for example 2 or 1.5' } as const;

/** Keeps what is typed as typed, and says so when it is no number; speaks in integers. A value set from outside replaces the text. */
function ParsedInput({ value, onChange, sign, parse, write, className, onBlur, ...rest }: ParsedInputProps) {
  const links = useFieldLinks(rest);
  const { locale } = useUi();
  const badId = useId();
  const [typed, setTyped] = useState<{ text: string; value: number | null | undefined } | null>(null);
  const bad = typed !== null && typed.value === undefined;
  const shown =
    typed !== null && (typed.value === value || bad) ? typed.text : value === null ? '' : write(value);
  const type = (text: string) => {
    const next = text.trim() === '' ? null : parse(text);
    setTyped({ text, value: next });
    onChange(next);
  };
  return (
    <span className="cb-parsed">
      <span className="cb-affix">
        <input
          {...rest}
          {...links}
          {...(bad && { 'aria-describedby': `${links['aria-describedby'] ?? ''} ${badId}`.trim() })}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={classes('cb-input', className)}
          value={shown}
          aria-invalid={bad || links['aria-invalid'] || rest['aria-invalid'] || undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={(event) => {
            if (!bad) setTyped(null);
            onBlur?.(event);
          }}
        />
        <span className="cb-affix__sign" aria-hidden>
          {sign}
        </span>
      </span>
      {bad ? (
        <span id={badId} role="alert" className="cb-parsed__bad">
          {NO_NUMBER[locale]}
        </span>
      ) : null}
    </span>
  );
}

function plain(amount: number, factor: number, separator: string): string {
  const digits = String(factor).length - 1;
  const text = String(amount).padStart(digits + 1, '0');
  const cut = text.length - digits;
  const decimals = text.slice(cut).replace(/0+$/, '');
  return decimals === '' ? text.slice(0, cut) : `${text.slice(0, cut)}${separator}${decimals}`;
}

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
