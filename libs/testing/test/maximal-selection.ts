import {
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A document that asks an operation for all that its answer can tell. Types of this contract never lead back to themselves. */
export function askForEverything(schema: GraphQLSchema, kind: 'query' | 'mutation', name: string): string {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (field === undefined) throw new Error(`no ${kind} ${name}`);
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const used = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind}${declared && `(${declared})`} { ${name}${used && `(${used})`} ${all(getNamedType(field.type), [])} }`;
}

function all(type: GraphQLNamedType, above: readonly string[]): string {
  if (isUnionType(type)) {
    const clash = clashing(type.getTypes());
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} { ${fields(member, above, clash)} }`)
      .join(' ')} }`;
  }
  return isObjectType(type) ? `{ __typename ${fields(type, above, new Set())} }` : '';
}

function fields(type: GraphQLObjectType, above: readonly string[], clash: ReadonlySet<string>): string {
  if (above.includes(type.name)) throw new Error(`${type.name} leads back to itself: say how deep to look`);
  return Object.values(type.getFields())
    .map((field) => {
      const alias = clash.has(field.name) ? `${type.name}_${field.name}: ` : '';
      return `${alias}${field.name} ${all(getNamedType(field.type), [...above, type.name])}`.trim();
    })
    .join(' ');
}

/** Fields of a union's members that may not stand side by side under one name. */
function clashing(members: readonly GraphQLObjectType[]): Set<string> {
  const types = new Map<string, string>();
  const clash = new Set<string>();
  for (const field of members.flatMap((member): GraphQLField<unknown, unknown>[] =>
    Object.values(member.getFields()),
  )) {
    if ((types.get(field.name) ?? String(field.type)) !== String(field.type)) clash.add(field.name);
    types.set(field.name, String(field.type));
  }
  return clash;
}

/** Names of the types of an answer that came with data. */
export function typesIn(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(typesIn);
  if (answer === null || typeof answer !== 'object') return [];
  const { __typename } = answer as { __typename?: string };
  return [...(__typename === undefined ? [] : [__typename]), ...Object.values(answer).flatMap(typesIn)];
}
