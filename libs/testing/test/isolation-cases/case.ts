import type { Tenant } from '../tenants.ts';

/** How a tenant's own people call an operation so that it would be done: through which door, and with what. */
export interface Case {
  /** `open`: no tenant's data is behind it, whatever the scope named. */
  readonly door: 'collective' | 'person' | 'farm' | 'staff' | 'open';
  readonly variables: (t: Tenant) => object;
  /** A made-up id is not refused but does nothing: why. */
  readonly harmless?: Readonly<Record<string, string>>;
}
/** By operation. */
export type Cases = Readonly<Record<string, Case>>;
/** Which of a tenant's ids fit an id field: by its name, or by operation and path where the name says too little. */
export type Kinds = Readonly<Record<string, readonly string[]>>;

export const noVariables = () => ({});
