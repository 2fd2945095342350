/** Ends a `switch` over `__typename`: a new member of the union becomes a type error here. */
export function unreachable(value: never): never {
  const { __typename } = value as { __typename?: string };
  throw new Error(`Unexpected answer: ${__typename ?? JSON.stringify(value)}`);
}
