import { codesOf, type Answer, type Json, parsed } from './answers.ts';
import type { FuzzedOperation } from './operations.ts';

type Shown = Readonly<Record<string, unknown>>;

/** What is wrong with an answer to a GraphQL operation beyond what is wrong with any answer. */
export function graphqlFaults(operation: FuzzedOperation, variables: Shown, answer: Answer): string[] {
  const json = parsed(answer.text);
  if (json === undefined) return ['is no JSON object'];
  // the edge answers in the words of links: a code and a sentence
  if (answer.status === 400 && json.code !== undefined) return [];
  if (json.data == null && (json.errors === undefined || json.errors.length === 0))
    return ['has neither data nor errors'];
  if (codesOf(json).includes('without code')) return ['has an error without code'];
  const shown = json.data?.[operation.name];
  if (shown == null) return [];
  const faults: string[] = [];
  if (operation.members !== undefined && !operation.members.includes(typenameOf(shown) ?? ''))
    faults.push(`is ${String(typenameOf(shown))}, no member of its union`);
  // a file's own damage is shown as it is, row by row
  if (!operation.name.toLowerCase().includes('import') && damaged(shown)) faults.push('holds damaged text');
  if (succeeded(operation, json)) faults.push(...unfaithful(variables['input'], shown as Shown));
  return faults;
}

/** Whether the operation did what it is for, or showed something. */
export function succeeded(operation: FuzzedOperation, json: Json | undefined): boolean {
  const shown = json?.data?.[operation.name];
  if (shown == null || json?.errors !== undefined) return false;
  if (operation.members !== undefined) return operation.successes.includes(typenameOf(shown) ?? '');
  const list = Array.isArray(shown) ? shown : (shown as { edges?: unknown[] }).edges;
  return list === undefined || list.length > 0;
}

export function typenameOf(shown: unknown): string | undefined {
  return (shown as { __typename?: string }).__typename;
}

/** NUL, half a pair, or the mark of a character that was lost. */
function damaged(value: unknown): boolean {
  if (typeof value === 'string') return /[\0\ufffd]|\p{Cs}/u.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(damaged);
}

/** Rewritten on purpose: numbers for machines, addresses, what stands for “none”, a clock’s time that becomes an instant. */
const REWRITTEN = /phone|email|siret|vatNumber|slug|code|locale|paymentNote|mandate|token|At$/i;

/** Fields that were accepted and read back as something else. */
function unfaithful(input: unknown, shown: Shown): string[] {
  return Object.entries(input ?? {}).flatMap(([name, given]) => {
    const stored = shown[name];
    if (typeof given !== 'string' || typeof stored !== 'string' || REWRITTEN.test(name)) return [];
    return essence(given) === essence(stored) ? [] : [`gives ${name} back as something else`];
  });
}

const essence = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '');
