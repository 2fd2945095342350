import { CASES } from '../isolation-cases.ts';
import { idsIn } from '../tenant-rows.ts';
import type { Tenant } from '../tenants.ts';
import type { Call } from './draw.ts';
import type { Answer } from './send.ts';

/** Looks at every answer: what it refused, and whether it showed anything of a tenant that is none of the caller's. */
export class Witness {
  readonly codes = new Map<string, number>();
  readonly answered = new Map<string, number>();
  readonly leaks: string[] = [];
  failed = 0;
  private readonly tenants: readonly Tenant[];
  /** Ids shown, by whose things might be shown; which call first. Whose they are is asked at the end, when all exist. */
  private readonly shown = new Map<string, Map<string, string>>();

  constructor(tenants: readonly Tenant[]) {
    this.tenants = tenants;
  }

  see(call: Call, sent: string, { status, text }: Answer): void {
    const code = codeOf(status, text);
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    if (code === 'done')
      this.answered.set(call.operation.name, (this.answered.get(call.operation.name) ?? 0) + 1);
    if (status >= 500 || code === 'INTERNAL') this.failed += 1;
    if (call.operation.name === 'collectivePage') return; // what anyone may read of a collective
    const may = call.caller.may(call.scope, CASES[call.operation.name]?.door ?? 'open');
    const lower = text.toLowerCase();
    for (const { name } of this.tenants)
      if (!may.includes(name) && lower.includes(name.toLowerCase()))
        this.leak(call, `the name ${name}`, text);
    const key = may.join();
    const known = this.shown.get(key) ?? new Map<string, string>();
    this.shown.set(key, known);
    for (const id of idsIn(text))
      if (!known.has(id) && !sent.includes(id))
        known.set(id, `${call.operation.name} by ${call.caller.who} in ${call.scope}`);
  }

  /** Compares all ids ever shown with what belongs to each tenant. */
  judge(ids: ReadonlyMap<string, ReadonlySet<string>>): void {
    for (const [key, known] of this.shown)
      for (const [name, theirs] of ids)
        if (!key.split(',').includes(name))
          for (const [id, call] of known) if (theirs.has(id)) this.leaks.push(`${id} of ${name}: ${call}`);
  }

  private leak({ operation, caller, scope, variables }: Call, what: string, text: string): void {
    if (this.leaks.length < 50)
      this.leaks.push(
        `${what}: ${operation.name} by ${caller.who} in ${scope} with ${JSON.stringify(variables)}: ${text.slice(0, 200)}`,
      );
  }
}

/** The first problem an answer names; `done` when it names none. */
function codeOf(status: number, text: string): string {
  const code = /"code":"([A-Z_]+)"/.exec(text)?.[1];
  return code ?? (status === 200 ? 'done' : `HTTP ${status}`);
}
