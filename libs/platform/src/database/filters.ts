/**
 * Conditions of a list, added as they are asked for: short texts of this code with `?` where a parameter goes. Each
 * combination is its own prepared statement, planned for what it does.
 */
export class Filters {
  readonly values: unknown[];
  private readonly conditions: string[];

  constructor(conditions: readonly string[] = [], values: readonly unknown[] = []) {
    this.conditions = [...conditions];
    this.values = [...values];
  }

  /** One parameter may stand several times: then give it once and it is repeated. */
  and(condition: string, ...values: readonly unknown[]): void {
    let next = 0;
    this.conditions.push(
      condition.replaceAll('?', () => this.add(values[Math.min(next++, values.length - 1)])),
    );
  }

  /** Adds a parameter; returns its placeholder. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  get sql(): string {
    return this.conditions.length === 0
      ? 'true'
      : this.conditions.map((condition) => `(${condition})`).join(' and ');
  }

  copy(): Filters {
    return new Filters(this.conditions, this.values);
  }
}
