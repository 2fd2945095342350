import { BILLING_CASES, BILLING_KINDS } from './isolation-cases/billing.ts';
import { CATALOGUE_CASES, CATALOGUE_KINDS } from './isolation-cases/catalogue.ts';
import { IDENTITY_CASES, IDENTITY_KINDS } from './isolation-cases/identity.ts';
import { MESSAGING_CASES, MESSAGING_KINDS } from './isolation-cases/messaging.ts';
import { PAYMENTS_CASES, PAYMENTS_KINDS } from './isolation-cases/payments.ts';
import { PICKUP_CASES, PICKUP_KINDS } from './isolation-cases/pickup.ts';
import { SALES_CASES, SALES_KINDS } from './isolation-cases/sales.ts';
import { TREASURY_CASES, TREASURY_KINDS } from './isolation-cases/treasury.ts';
import { VOLUNTEERING_CASES, VOLUNTEERING_KINDS } from './isolation-cases/volunteering.ts';
import type { Cases, Kinds } from './isolation-cases/case.ts';

export type { Case } from './isolation-cases/case.ts';

/** Every operation's case. It stands in the file named after the library whose `graphql/` answers the operation. */
export const CASES: Cases = together(
  IDENTITY_CASES,
  CATALOGUE_CASES,
  SALES_CASES,
  PICKUP_CASES,
  VOLUNTEERING_CASES,
  MESSAGING_CASES,
  BILLING_CASES,
  TREASURY_CASES,
  PAYMENTS_CASES,
);

/** What a field of this name identifies. A new name must be entered with the library that owns the row. */
export const KINDS: Kinds = together(
  IDENTITY_KINDS,
  CATALOGUE_KINDS,
  SALES_KINDS,
  PICKUP_KINDS,
  VOLUNTEERING_KINDS,
  MESSAGING_KINDS,
  BILLING_KINDS,
  TREASURY_KINDS,
  PAYMENTS_KINDS,
);

/** Kinds that fit an operation's id; undefined when nobody said. */
export function kindsOf(operation: string, path: string): readonly string[] | undefined {
  const name = path.split('.').findLast((key) => key !== '0') ?? '';
  return KINDS[`${operation}.${path}`] ?? KINDS[name];
}

/** The parts as one; a name that stands in two of them would hide one of its cases. */
function together<T>(...parts: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  const names = parts.flatMap((part) => Object.keys(part));
  const twice = names.filter((name, i) => names.indexOf(name) < i);
  if (twice.length > 0) throw new Error(`${twice.join(', ')}: in two files of isolation-cases/`);
  return Object.assign({}, ...parts) as Readonly<Record<string, T>>;
}
