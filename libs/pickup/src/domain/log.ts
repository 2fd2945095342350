import type { FieldValue, StoredGesture, Write } from './gesture.ts';

/** What one gesture says of a field. */
export interface Version {
  readonly gesture: StoredGesture;
  readonly value: FieldValue;
}

/** A field as it stands: what holds, and what others wrote without knowing of it. */
export interface FieldState {
  readonly kept: Version;
  /** One version of each other value; empty: no conflict. */
  readonly others: readonly Version[];
}

/**
 * The log of a hand-out, read field by field. What stands depends on which gestures there are and what each knew, never on the
 * order in which phones found a network: two phones that send the same gestures in any order leave the same state.
 */
export class Log {
  readonly gestures: StoredGesture[] = [];
  private readonly byId = new Map<string, StoredGesture>();
  private readonly byField = new Map<string, Version[]>();
  private readonly undone = new Set<string>();

  constructor(gestures: readonly StoredGesture[] = []) {
    for (const gesture of [...gestures].sort((a, b) => a.seq - b.seq)) this.add(gesture);
  }

  /** The next one: its `seq` is the highest so far. */
  add(gesture: StoredGesture): void {
    this.gestures.push(gesture);
    this.byId.set(gesture.id, gesture);
    if (gesture.kind === 'UNDO' && gesture.targetId !== null) this.undone.add(gesture.targetId);
    for (const [field, value] of gesture.writes) {
      const versions = this.byField.get(field) ?? [];
      versions.push({ gesture, value });
      this.byField.set(field, versions);
    }
  }

  get(id: string): StoredGesture | undefined {
    return this.byId.get(id);
  }

  isUndone(id: string): boolean {
    return this.undone.has(id);
  }

  /** Whether anyone ever wrote this field, taken back or not. */
  wasWritten(field: string): boolean {
    return this.byField.has(field);
  }

  fields(): Iterable<string> {
    return this.byField.keys();
  }

  /** How a field stands; undefined: nobody said anything that holds. */
  state(field: string): FieldState | undefined {
    const standing = unsurpassed(
      (this.byField.get(field) ?? []).filter(({ gesture }) => !this.undone.has(gesture.id)),
    ).sort(byPhoneTime);
    const [kept, ...rest] = standing;
    if (kept === undefined) return undefined;
    const said = new Set([meaning(field, kept.value)]);
    const others = rest.filter(({ value }) => {
      const known = said.has(meaning(field, value));
      said.add(meaning(field, value));
      return !known;
    });
    return { kept, others };
  }

  /** The value that holds. */
  value<T extends FieldValue>(field: string): T | undefined {
    return this.state(field)?.kept.value as T | undefined;
  }

  /** Whether a gesture stands in a conflict. */
  isContested({ writes }: { readonly writes: readonly Write[] }): boolean {
    return writes.some(([field]) => (this.state(field)?.others.length ?? 0) > 0);
  }
}

/** What no later gesture replaced: later on the same phone, or on one that knew of it. */
function unsurpassed(versions: readonly Version[]): Version[] {
  const standing: Version[] = [];
  const devices = new Set<string>();
  let known = 0;
  for (const version of versions.toReversed()) {
    const { device, seq, seen } = version.gesture;
    if (!devices.has(device) && seq > known) standing.push(version);
    devices.add(device);
    known = Math.max(known, seen);
  }
  return standing;
}

/** The earlier one stands until someone decides. The phones' clocks only order what is shown as a conflict anyway. */
function byPhoneTime(a: Version, b: Version): number {
  return a.gesture.phoneAt.getTime() - b.gesture.phoneAt.getTime() || (a.gesture.id < b.gesture.id ? -1 : 1);
}

/** Two versions that mean the same are no conflict: what becomes of a basket may be said in other words. */
function meaning(field: string, value: FieldValue): string {
  return field.startsWith('status:') && Array.isArray(value) ? String(value[0]) : JSON.stringify(value);
}
