import fc from 'fast-check';
import { getNullableType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';
import { withValue } from '../schema-walk.ts';
import type { FuzzedOperation } from './operations.ts';
import { sourcesOf, valueOf, wrongKind, type Sources } from './values.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A place in the variables where another value of a type may stand. */
interface Place {
  readonly path: string;
  readonly name: string;
  readonly type: GraphQLInputType;
  /** The input it is a field of. */
  readonly input: string;
}

/**
 * Variables for an operation. Most are those of a call that would be done with one to three places changed, so that they reach
 * deep; some are made from the contract alone, and some are of no shape that it knows.
 */
export function variablesFor(
  operation: FuzzedOperation,
  base: Variables,
  sources: Sources,
): fc.Arbitrary<Variables> {
  const places = placesOf(operation, base);
  if (places.length === 0) return fc.constant(base);
  const changed = fc
    .uniqueArray(fc.integer({ min: 0, max: places.length - 1 }), {
      minLength: 1,
      maxLength: Math.min(3, places.length),
    })
    .chain((chosen) => fc.tuple(...chosen.map((index) => change(places[index], sources))))
    .map((changes) => changes.reduce<Variables>((all, { path, value }) => set(all, path, value), base));
  const generated = fc.record(
    Object.fromEntries(
      operation.arguments.map(({ name, type }) => [name, valueOf(type, sources, 'friendly', name)]),
    ),
  );
  const wild = fc.record(
    Object.fromEntries(
      operation.arguments.map(({ name, type }) => [name, valueOf(type, sources, 'nasty', name)]),
    ),
  );
  const broken = fc
    .tuple(fc.constantFrom(...places), wrongKind)
    .map(([{ path }, value]) => set(base, path, value));
  const strange = fc
    .tuple(fc.constantFrom('nope', '__proto__x', 'collectiveId', 'id', 'isStaff'), wrongKind)
    .map(([name, value]) => ({
      ...base,
      [name]: value,
      ...(isObject(base['input']) && { input: { ...base['input'], [name]: value } }),
    }));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(base) },
    { weight: 10, arbitrary: changed },
    { weight: 1, arbitrary: generated },
    { weight: 1, arbitrary: wild },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: strange },
  );
}

function change(place: Place | undefined, sources: Sources): fc.Arbitrary<{ path: string; value: unknown }> {
  if (place === undefined) throw new Error('no such place');
  const { path, name, type, input } = place;
  const from = sourcesOf(input, name, sources);
  return fc
    .oneof(
      { weight: 3, arbitrary: valueOf(type, from, 'nasty', name) },
      { weight: 1, arbitrary: valueOf(type, from, 'friendly', name) },
    )
    .map((value) => ({ path, value }));
}

/** Every argument, field and first list element of the contract, as deep as the base has parents for them. */
function placesOf(operation: FuzzedOperation, base: Variables): Place[] {
  return operation.arguments.flatMap(({ name, type }) => below(type, base[name], name, name));
}

function below(type: GraphQLInputType, value: unknown, path: string, name: string, input = ''): Place[] {
  const bare = getNullableType(type);
  const here = { path, name, type, input };
  if (isListType(bare))
    return Array.isArray(value) && value.length > 0
      ? [here, ...below(bare.ofType as GraphQLInputType, (value as unknown[])[0], `${path}.0`, name, input)]
      : [here];
  if (isInputObjectType(bare)) {
    if (!isObject(value)) return [here];
    const fields = Object.values(bare.getFields()).flatMap((field) =>
      below(field.type, value[field.name], `${path}.${field.name}`, field.name, bare.name),
    );
    return fields.length === 0 ? [here] : fields;
  }
  return [here];
}

/** As `withValue`, and nothing when an earlier change took the parent away. */
function set(variables: Variables, path: string, value: unknown): Variables {
  try {
    return withValue(variables, path, value);
  } catch {
    return variables;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
