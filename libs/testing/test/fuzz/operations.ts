import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { SCHEMA_PATH } from '../schema-walk.ts';

/** An operation as the fuzzer calls it: everything it can answer is asked for. */
export interface FuzzedOperation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly document: string;
  readonly arguments: readonly { readonly name: string; readonly type: GraphQLInputType }[];
  /** How many values can be given: the more, the more often it is called. */
  readonly size: number;
  /** Members of a mutation's union; undefined where the answer is no union. */
  readonly members: readonly string[] | undefined;
  /** Those that are no problem. */
  readonly successes: readonly string[];
}

export function readSchema(): GraphQLSchema {
  return buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));
}

/** Every query and mutation of the contract. */
export function fuzzedOperations(schema: GraphQLSchema = readSchema()): FuzzedOperation[] {
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map((field) => {
      const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const used = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
      const named = getNamedType(field.type);
      const members = isUnionType(named) ? named.getTypes() : undefined;
      return {
        name: field.name,
        kind,
        document: `${kind}${declared && `(${declared})`} { ${field.name}${used && `(${used})`} ${selection(field.type, kind === 'query' ? 4 : 3)} }`,
        arguments: field.args.map(({ name, type }) => ({ name, type })),
        size: field.args.reduce((sum, { type }) => sum + sizeOf(type), 0),
        members: members?.map(({ name }) => name),
        successes: (members ?? []).filter((member) => !isProblem(member)).map(({ name }) => name),
      };
    });
  });
}

function sizeOf(type: GraphQLInputType): number {
  const named = getNamedType(type);
  return isInputObjectType(named)
    ? Object.values(named.getFields()).reduce((sum, field) => sum + sizeOf(field.type), 0)
    : 1;
}

const isProblem = (type: GraphQLObjectType) => type.getInterfaces().some(isInterfaceType);

function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const parts = named
      .getTypes()
      .map((member) =>
        isProblem(member)
          ? `... on ${member.name} { code message${member.name === 'InvalidInput' ? ' fields { path code message }' : ''} }`
          : `... on ${member.name} ${selection(member, depth)}`,
      );
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth > 1 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
