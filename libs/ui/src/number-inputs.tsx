/** Numbers as people type them: an amount, a weight, a volume, a count. */
import { centsToDecimal, parseDecimalToBase, parseMoney } from '@cabas/kernel';
import { useId, useState, type ComponentProps } from 'react';
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
