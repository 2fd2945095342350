import fc from 'fast-check';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputType,
} from 'graphql';
import { addDays } from '@cabas/kernel';
import {
  FRIENDLY_NUMBERS,
  FRIENDLY_TEXTS,
  NASTY_CURSORS,
  NASTY_DAYS,
  NASTY_IDS,
  NASTY_NUMBERS,
  NASTY_TEXTS,
  NASTY_TIMES,
  spellings,
} from './nasty-values.ts';

/** Where generated values come from besides the lists: ids of both tenants, and the collective's day. */
export interface Sources {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly today: string;
}
export type Mood = 'friendly' | 'nasty';
type Leaf = (sources: Sources, mood: Mood, name: string) => fc.Arbitrary<unknown>;

/** Ids that the client makes and is told again: one of the other collective's there would look like a leak. */
const MADE_BY_THE_CLIENT: ReadonlySet<string> = new Set(['GestureInput.id']);

/** Where values of a field come from. */
export function sourcesOf(input: string, field: string, sources: Sources): Sources {
  return MADE_BY_THE_CLIENT.has(`${input}.${field}`) ? { ...sources, theirs: sources.mine } : sources;
}

const number: Leaf = (_, mood) =>
  mood === 'friendly'
    ? fc.constantFrom(...FRIENDLY_NUMBERS)
    : fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...NASTY_NUMBERS) },
        { weight: 1, arbitrary: fc.double() },
      );

/** Any text but U+FFFD, which we take as the mark of text that was damaged on the way. */
const anyText = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !text.includes('\ufffd'));

const text: Leaf = (_, mood, name) => {
  if (mood === 'friendly') return fc.constantFrom(...FRIENDLY_TEXTS);
  const pool = name === 'after' ? NASTY_CURSORS : NASTY_TEXTS;
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pool) },
    { weight: 1, arbitrary: anyText },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  );
};

const id: Leaf = ({ mine, theirs }, mood) =>
  mood === 'friendly'
    ? fc.constantFrom(...mine)
    : fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...mine) },
        { weight: 2, arbitrary: fc.constantFrom(...theirs) },
        { weight: 2, arbitrary: fc.constantFrom(...NASTY_IDS) },
        {
          weight: 2,
          arbitrary: fc.constantFrom(...mine, ...theirs).chain((one) => fc.constantFrom(...spellings(one))),
        },
        { weight: 1, arbitrary: fc.uuid() },
      );

const day: Leaf = ({ today }, mood) =>
  mood === 'friendly'
    ? fc.integer({ min: -3, max: 60 }).map((days) => addDays(today, days))
    : fc.constantFrom(...NASTY_DAYS);

const time: Leaf = (_, mood) =>
  mood === 'friendly' ? fc.constantFrom('08:00', '17:30', '19:00', '20:00') : fc.constantFrom(...NASTY_TIMES);

/** Every scalar the contract may use. One that is not here fails the build: say what its values are. */
export const SCALARS: Readonly<Record<string, Leaf>> = {
  Int: number,
  Float: number,
  Cents: number,
  String: text,
  ID: id,
  UUID: id,
  Boolean: () => fc.boolean(),
  Date: day,
  LocalTime: time,
  DateTime: (sources, mood, name) =>
    fc.tuple(day(sources, mood, name), time(sources, mood, name)).map(([d, t]) => `${d}T${t}:00Z`),
  Json: (_, mood) => (mood === 'friendly' ? fc.constant({}) : fc.jsonValue()),
};

/** A value for an input type: of the shape asked for; when nasty, at the edges of what fits it, or just beyond. */
export function valueOf(
  type: GraphQLInputType,
  sources: Sources,
  mood: Mood,
  name = '',
  depth = 4,
): fc.Arbitrary<unknown> {
  if (!isNonNullType(type)) {
    const value = bare(type, sources, mood, name, depth);
    const absent = fc.constantFrom<unknown>(null, undefined);
    return depth <= 0
      ? absent
      : fc.oneof({ weight: 3, arbitrary: value }, { weight: mood === 'nasty' ? 1 : 2, arbitrary: absent });
  }
  return bare(getNullableType(type), sources, mood, name, depth);
}

function bare(
  type: GraphQLInputType,
  sources: Sources,
  mood: Mood,
  name: string,
  depth: number,
): fc.Arbitrary<unknown> {
  if (isListType(type)) {
    const item = valueOf(type.ofType as GraphQLInputType, sources, mood, name, depth - 1);
    const some = fc.array(item, { minLength: mood === 'friendly' ? 1 : 0, maxLength: 3 });
    if (mood === 'friendly') return some;
    const same = fc
      .tuple(item, fc.constantFrom(2, 51, 501, 1000))
      .map(([one, times]) => Array<unknown>(times).fill(one));
    return fc.oneof({ weight: 4, arbitrary: some }, { weight: 1, arbitrary: same });
  }
  if (isInputObjectType(type))
    return fc.record(
      Object.fromEntries(
        Object.values(type.getFields()).map((field) => [
          field.name,
          valueOf(field.type, sourcesOf(type.name, field.name, sources), mood, field.name, depth - 1),
        ]),
      ),
    );
  if (isEnumType(type)) {
    const values = type.getValues().map((value) => value.name);
    return mood === 'friendly'
      ? fc.constantFrom(...values)
      : fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...values) },
          {
            weight: 1,
            arbitrary: fc.constantFrom<unknown>('NOPE', '', values[0]?.toLowerCase(), 0, [values[0]]),
          },
        );
  }
  const leaf = isScalarType(type) ? SCALARS[type.name] : undefined;
  if (leaf === undefined) throw new Error(`the fuzzer knows no values for ${String(type)}: see SCALARS`);
  return leaf(sources, mood, name);
}

/** What a client with a bug sends: of another kind than asked. */
export const wrongKind: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  true,
  0,
  '',
  'x',
  [],
  {},
  [[]],
  { x: 1 },
  [null],
  Array<unknown>(1000).fill(null),
  { toString: 'x' },
  JSON.parse('{"__proto__": {"admin": true}}') as unknown,
);
