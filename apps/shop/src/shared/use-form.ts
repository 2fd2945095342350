/** Texts of a small form, with the server's field problems beside their fields. */
import { type ChangeEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useWords, type WordId } from './words.tsx';

interface FieldProblem {
  readonly path: string;
  readonly code: string;
}

type Texts = Readonly<Record<string, string>>;

export function useForm<Values extends Texts>(initial: Values) {
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const ref = useFocusOnProblem(problems);
  const words = useFieldWords();
  const set = (name: keyof Values & string, value: string) => {
    setValues((before) => ({ ...before, [name]: value }));
    setProblems(({ [name]: _solved, ...others }) => others);
  };
  return {
    ref,
    values,
    set,
    errorOf: (name: keyof Values & string): string | undefined =>
      problems[name] ? words(problems[name]) : undefined,
    input: (name: keyof Values & string) => ({
      name,
      value: values[name],
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => set(name, event.target.value),
    }),
    /** Codes are those of `errors.field.*`; a path may start with the input's name. */
    showProblems: (fields: readonly FieldProblem[]) =>
      setProblems(Object.fromEntries(fields.map(({ path, code }) => [path.split('.').at(-1) ?? path, code]))),
    /** Marks what is empty; true when all of it is filled. */
    requireTexts: (...names: readonly (keyof Values & string)[]): boolean => {
      const missing = names.filter((name) => values[name]?.trim() === '');
      setProblems(Object.fromEntries(missing.map((name) => [name, 'REQUIRED'])));
      return missing.length === 0;
    },
  };
}

function useFocusOnProblem(problems: object): RefObject<HTMLFormElement | null> {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  return ref;
}

// The contract gives a field's code without its figures: `none` picks the wording that needs none.
const NO_FIGURES = { min: 'none', max: 'none', step: 'none' };

function useFieldWords(): (code: string) => string {
  const { t, has } = useWords();
  return (code) => {
    const id = `errors.field.${code}`;
    return t(has(id) ? id : ('errors.field.INVALID' satisfies WordId), NO_FIGURES);
  };
}
