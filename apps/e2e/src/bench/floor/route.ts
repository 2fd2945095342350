/** One operation of the floor: a statement prepared once, its parameters, and the answer from its rows. */
export interface Route {
  readonly name: string;
  readonly sql: string;
  readonly parameters: (values: Record<string, unknown>) => unknown[];
  readonly answer: (rows: Record<string, unknown>[], values: Record<string, unknown>) => object;
}
