export type Row = Record<string, unknown>;

/** One operation of the floor: statements prepared once and sent together, their parameters, and the answer from their rows. */
export interface Route {
  readonly name: string;
  readonly sql: readonly string[];
  /** The same for every statement. */
  readonly parameters: (values: Row) => unknown[];
  readonly answer: (results: Row[][], values: Row) => object;
}
