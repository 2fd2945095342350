import { formatDay, isLocalDate } from '@cabas/kernel';
import { useId, type ComponentProps } from 'react';
import { useFieldLinks } from './field.tsx';
import { classes } from './icon.ts';
import { useUi } from './ui-provider.tsx';

type DateInputProps = Omit<ComponentProps<'input'>, 'type' | 'value'> & {
  /** `2026-12-04`, or empty. */
  readonly value: string;
};

/**
 * The browser's own calendar, which writes days as the browser is set (`12/04/2026` in English); so the day stands below it in words, in
 * the language of the page, weekday included: `vendredi 4 décembre 2026`.
 */
export function DateInput({ className, value, ...rest }: DateInputProps) {
  const { locale } = useUi();
  const { 'aria-describedby': described, ...links } = useFieldLinks(rest);
  const id = useId();
  const words = isLocalDate(value) ? formatDay(value, locale, { withYear: true }) : '';
  return (
    <>
      <input
        {...rest}
        {...links}
        type="date"
        value={value}
        aria-describedby={[described, words && id].filter(Boolean).join(' ') || undefined}
        className={classes('cb-input', className)}
      />
      {words ? (
        <span id={id} className="cb-field__day">
          {words}
        </span>
      ) : null}
    </>
  );
}
