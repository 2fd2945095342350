/** Something that must not happen, as it was first seen. */
export interface Finding {
  readonly operation: string;
  readonly fault: string;
  readonly details: string;
  count: number;
}

/** What a run did and found. */
export class Tally {
  calls = 0;
  slow = 0;
  readonly findings = new Map<string, Finding>();
  private readonly codes = new Map<string, number>();
  private readonly operations = new Map<string, { calls: number; done: number }>();
  private readonly started = performance.now();

  expect(operation: string): void {
    if (!this.operations.has(operation)) this.operations.set(operation, { calls: 0, done: 0 });
  }

  add(operation: string, code: string, done: boolean): void {
    this.calls += 1;
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    const one = this.operations.get(operation) ?? { calls: 0, done: 0 };
    this.operations.set(operation, { calls: one.calls + 1, done: one.done + Number(done) });
  }

  /** True when this was not known yet. */
  find(operation: string, fault: string, details: string): boolean {
    const key = `${operation}: ${fault}`;
    const known = this.findings.get(key);
    if (known === undefined) this.findings.set(key, { operation, fault, details, count: 1 });
    else known.count += 1;
    return known === undefined;
  }

  knows(operation: string, fault: string): boolean {
    return this.findings.has(`${operation}: ${fault}`);
  }

  neverDone(): string[] {
    return [...this.operations].flatMap(([name, { done }]) => (done === 0 ? [name] : [])).sort();
  }

  neverCalled(): string[] {
    return [...this.operations].flatMap(([name, { calls }]) => (calls === 0 ? [name] : [])).sort();
  }

  line(): string {
    const seconds = (performance.now() - this.started) / 1000;
    const done = [...this.operations.values()].filter((one) => one.done > 0).length;
    return `${seconds.toFixed(0)} s · ${this.calls} calls · ${(this.calls / seconds).toFixed(0)}/s · ${done} of ${this.operations.size} operations and links done · ${this.findings.size} findings`;
  }

  summary(): string {
    const codes = [...this.codes]
      .sort(([, a], [, b]) => b - a)
      .map(([code, n]) => `  ${String(n).padStart(7)}  ${code}`);
    const table = [...this.operations]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(
        ([name, { calls, done }]) => `  ${String(calls).padStart(7)} ${String(done).padStart(7)}  ${name}`,
      );
    const found = [...this.findings.values()].map(
      ({ operation, fault, details, count }) => `* ${operation}: ${fault} (${count} times)\n${details}`,
    );
    return [
      this.line(),
      'answers:',
      ...codes,
      '  calls    done',
      ...table,
      `never done: ${this.neverDone().join(', ') || 'none'}`,
      `slow once, not again: ${this.slow}`,
      found.length === 0 ? 'nothing found' : `FINDINGS\n${found.join('\n')}`,
    ].join('\n');
  }
}
