import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** An operation of the contract: its document and where in its variables ids stand. */
export interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly document: string;
  readonly idPaths: readonly string[];
}

export const SCHEMA_PATH = new URL('../../../schema.graphql', import.meta.url).pathname;

/** Every query and mutation the committed schema declares. */
export function operationsOf(
  schema: GraphQLSchema = buildSchema(readFileSync(SCHEMA_PATH, 'utf8')),
): Operation[] {
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((field) => {
      const declared = field.args.map(({ name, type: of }) => `$${name}: ${String(of)}`).join(', ');
      const used = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
      return {
        name: field.name,
        kind,
        document: `${kind}${declared && `(${declared})`} { ${field.name}${used && `(${used})`} ${selection(schema, field.type, 4)} }`,
        idPaths: field.args.flatMap(({ name, type: of }) => idsIn(of, name)),
      };
    });
  });
}

/** `input.lines.0.offerId`: the first element stands for a list. */
function idsIn(type: GraphQLInputType, path: string): string[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return idsIn(bare.ofType as GraphQLInputType, `${path}.0`);
  if (isInputObjectType(bare))
    return Object.values(bare.getFields()).flatMap(({ name, type: of }) => idsIn(of, `${path}.${name}`));
  return String(bare) === 'UUID' ? [path] : [];
}

/** All that an answer can tell, `depth` objects deep; of unions, which member and its problem. */
function selection(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const problems = named
      .getTypes()
      .filter((member) => member.getInterfaces().some(isInterfaceType))
      .map(
        (member) =>
          `... on ${member.name} { code message${member.name === 'InvalidInput' ? ' fields { path code message }' : ''} }`,
      );
    return `{ __typename ${problems.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth > 1 ? [`${field.name} ${selection(schema, field.type, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

export function at(variables: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], variables);
}

/** The same variables with another value at `path`. */
export function withValue<T extends object>(variables: T, path: string, value: unknown): T {
  const copy = structuredClone(variables);
  const cut = path.lastIndexOf('.');
  const parent = (cut < 0 ? copy : at(copy, path.slice(0, cut))) as Record<string, unknown>;
  parent[path.slice(cut + 1)] = value;
  return copy;
}
