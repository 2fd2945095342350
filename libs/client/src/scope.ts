/** Which door a request goes through: absent for the person's own, else a collective's or a farm's (ADR 0005). */
export type Scope = `collective:${string}` | `producer:${string}`;

export const scopeOf = {
  collective: (id: string): Scope => `collective:${id}`,
  producer: (id: string): Scope => `producer:${id}`,
} as const;
