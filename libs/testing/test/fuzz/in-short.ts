import type { Stage } from './stage.ts';

/** For reading: ids by what they are, long runs counted, the rest cut. */
export function inShort(text: string, { mine, theirs }: Pick<Stage, 'mine' | 'theirs'>): string {
  let short = text;
  for (const [who, tenant] of [
    ['mine', mine],
    ['theirs', theirs],
  ] as const)
    for (const [kind, id] of Object.entries(tenant.ids))
      if (id) short = short.replaceAll(id, `<${who}.${kind}>`);
  short = short.replaceAll(
    /(.{1,12}?)\1{20,}/gsu,
    (run, unit: string) => `${unit}<${run.length / unit.length} times>`,
  );
  return short.length > 1_500 ? `${short.slice(0, 1_500)}… (${short.length} characters)` : short;
}
