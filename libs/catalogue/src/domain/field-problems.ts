import { InvalidInput, textProblem, type FieldProblem } from '@cabas/kernel';

/** Gathers what is wrong with an input, field by field, so that people correct everything at once. */
export class FieldProblems {
  private readonly found: FieldProblem[] = [];

  add(path: string, code: string, data?: Record<string, unknown>): this {
    this.found.push(data === undefined ? { path, code } : { path, code, data });
    return this;
  }

  /** A text that PostgreSQL can store, of `min` to `max` characters; absent is fine. */
  text(path: string, text: string | null | undefined, limits: { min?: number; max: number }): this {
    const problem = text === null || text === undefined ? undefined : textProblem(text, limits);
    return problem === undefined ? this : this.add(path, problem, limits);
  }

  /** An integer within bounds; absent is fine. */
  integer(
    path: string,
    value: number | null | undefined,
    { min = 0, max }: { min?: number; max: number },
  ): this {
    if (value === null || value === undefined) return this;
    if (!Number.isSafeInteger(value)) return this.add(path, 'INVALID');
    if (value < min) return min === 0 ? this.add(path, 'NEGATIVE') : this.add(path, 'TOO_SMALL', { min });
    return value > max ? this.add(path, 'TOO_LARGE', { max }) : this;
  }

  /** @throws InvalidInput naming every field found wrong. */
  throwIfAny(): void {
    if (this.found.length > 0) throw new InvalidInput(this.found);
  }
}
