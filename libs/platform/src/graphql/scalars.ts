import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isUuid } from '@cabas/kernel';

function textScalar(
  name: string,
  accepts: (text: string) => boolean,
  out: (value: unknown) => string,
): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !accepts(value))
      throw new GraphQLError(`not a ${name}`, { extensions: { code: 'BAD_USER_INPUT' } });
    return value;
  };
  return new GraphQLScalarType({
    name,
    serialize: out,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const iso = (value: unknown) => (value instanceof Date ? value : new Date(String(value))).toISOString();

const cents = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new GraphQLError('not integer cents', { extensions: { code: 'BAD_USER_INPUT' } });
  return value;
};

function realDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text > '1900' && text < '2200'
  );
}

/** The schema's own scalars. */
export const scalars = {
  Cents: new GraphQLScalarType({
    name: 'Cents',
    serialize: cents,
    parseValue: cents,
    parseLiteral: (node) => cents(node.kind === Kind.INT ? Number(node.value) : undefined),
  }),
  UUID: textScalar('UUID', isUuid, String),
  DateTime: textScalar('DateTime', (text) => !Number.isNaN(Date.parse(text)), iso),
  Date: textScalar('Date', realDate, String),
  LocalTime: textScalar('LocalTime', (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), String),
  Json: new GraphQLScalarType({ name: 'Json' }),
};
