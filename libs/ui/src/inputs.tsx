import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState, type ComponentProps, type ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { useFieldLinks } from './field.tsx';
import { classes } from './icon.ts';
import { useUi } from './ui-provider.tsx';

/** A one-line input; `type` may be text, email, tel, date, time, number, search… */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  const links = useFieldLinks(rest);
  return <input type="text" {...rest} {...links} className={classes('cb-input', className)} />;
}

/** A password one may look at. */
export function PasswordInput(props: Omit<ComponentProps<'input'>, 'type'>) {
  const [shown, setShown] = useState(false);
  const { words } = useUi();
  return (
    <span className="cb-affix cb-affix--end">
      <TextInput {...props} type={shown ? 'text' : 'password'} />
      <span className="cb-affix__button">
        <IconButton
          size="small"
          icon={shown ? IconEyeOff : IconEye}
          label={shown ? words.hidePassword : words.showPassword}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        />
      </span>
    </span>
  );
}

/** Several lines of text. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  const links = useFieldLinks(rest);
  return <textarea {...rest} {...links} className={classes('cb-input', className)} />;
}

interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

type SelectProps = Omit<ComponentProps<'select'>, 'children' | 'value'> & {
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** First choice when nothing is chosen yet. */
  readonly placeholder?: string;
};

/** The platform's own select: the best one on a phone. */
export function Select({ options, placeholder, className, ...rest }: SelectProps) {
  const links = useFieldLinks(rest);
  return (
    <select {...rest} {...links} className={classes('cb-input', className)}>
      {placeholder === undefined ? null : <option value="">{placeholder}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'onChange'> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly onChange: (checked: boolean) => void;
};

/** A box with its words; the whole line is the target. */
export function Checkbox({ label, hint, error, onChange, className, ...rest }: CheckboxProps) {
  return (
    <label className={classes('cb-check', className)}>
      <input
        {...rest}
        type="checkbox"
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint ? <span className="cb-check__hint">{hint}</span> : null}
        {error ? <span className="cb-check__error">{error}</span> : null}
      </span>
    </label>
  );
}

interface RadioCard<V extends string> {
  readonly value: V;
  readonly title: ReactNode;
  /** One sentence, and an example if it helps. */
  readonly text?: ReactNode;
  readonly disabled?: boolean;
}

interface RadioCardsProps<V extends string> {
  readonly name: string;
  readonly legend: ReactNode;
  readonly legendHidden?: boolean;
  readonly value: V | null;
  readonly options: readonly RadioCard<V>[];
  readonly columns?: boolean;
  readonly error?: ReactNode;
  readonly onChange: (value: V) => void;
}

/** One choice among a few that need a sentence each. */
export function RadioCards<V extends string>(props: RadioCardsProps<V>) {
  return (
    <fieldset>
      <legend className={props.legendHidden ? 'cb-hidden' : 'cb-radios__legend'}>{props.legend}</legend>
      <div className={classes('cb-radios', props.columns && 'cb-radios--columns')}>
        {props.options.map((option) => (
          <label key={option.value} className={classes('cb-radio', option.disabled && 'cb-radio--off')}>
            <input
              type="radio"
              name={props.name}
              value={option.value}
              checked={props.value === option.value}
              disabled={option.disabled}
              onChange={() => props.onChange(option.value)}
            />
            <span className="cb-radio__title">{option.title}</span>
            {option.text ? <span className="cb-radio__text">{option.text}</span> : null}
          </label>
        ))}
      </div>
      {props.error ? (
        <p className="cb-check__error" role="alert">
          {props.error}
        </p>
      ) : null}
    </fieldset>
  );
}
