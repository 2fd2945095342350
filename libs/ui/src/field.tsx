import { IconAlertCircle } from '@tabler/icons-react';
import { createContext, useContext, useId, type ReactNode } from 'react';
import { classes } from './icon.ts';
import { useUi } from './ui-provider.tsx';

interface FieldLinks {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

const FieldContext = createContext<FieldLinks | null>(null);

interface FieldProps {
  readonly label: ReactNode;
  /** Said before the mistake is made: format, why we ask. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; linked by aria-describedby. */
  readonly error?: ReactNode;
  readonly required?: boolean;
  /** Writes "facultatif" beside the label. */
  readonly optional?: boolean;
  /** The label is still read aloud, but a table's header shows it. */
  readonly labelHidden?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Label, hint and error around one input; the inputs of this library find their links by themselves. */
export function Field({
  label,
  hint,
  error,
  required = false,
  optional,
  labelHidden,
  className,
  children,
}: FieldProps) {
  const id = useId();
  const { words } = useUi();
  const hintId = hint ? `${id}-hint` : '';
  const errorId = error ? `${id}-error` : '';
  const links = {
    id,
    describedBy: `${hintId} ${errorId}`.trim() || undefined,
    invalid: Boolean(error),
    required,
  };
  return (
    <div className={classes('cb-field', className)}>
      <label htmlFor={id} className={labelHidden ? 'cb-hidden' : 'cb-field__label'}>
        {label}
        {optional ? <span className="cb-field__optional"> ({words.optional})</span> : null}
      </label>
      <FieldContext.Provider value={links}>{children}</FieldContext.Provider>
      {hint ? (
        <div id={hintId} className="cb-field__hint">
          {hint}
        </div>
      ) : null}
      {error ? (
        <div id={errorId} className="cb-field__error">
          <IconAlertCircle size={18} aria-hidden />
          <span>{error}</span>
        </div>
      ) : null}
    </div>
  );
}

/** Attributes that tie an input to its `Field`; empty outside one. */
export function useFieldLinks(own: { id?: string }): {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  required?: boolean;
} {
  const links = useContext(FieldContext);
  if (links === null) return own.id === undefined ? {} : { id: own.id };
  return {
    id: own.id ?? links.id,
    ...(links.describedBy ? { 'aria-describedby': links.describedBy } : {}),
    ...(links.invalid ? { 'aria-invalid': true as const } : {}),
    ...(links.required ? { required: true } : {}),
  };
}
