import '@cabas/api';
import { getMetadataStorage } from 'class-validator';
import { InvalidInput } from '@cabas/kernel';
import { createValidationPipe } from '@cabas/platform';

interface Rule {
  readonly name?: string;
  readonly propertyName: string;
  readonly each: boolean;
  readonly constraints?: readonly unknown[];
}
type Input = new () => object;

/** Every bounded number of every input that the API knows. */
function boundedNumbers(): { input: Input; rule: Rule; bound: number }[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: Map<Input, Rule[]>;
  };
  return [...validationMetadatas].flatMap(([input, rules]) =>
    rules.flatMap((rule) => {
      const bound = rule.constraints?.[0];
      return (rule.name === 'min' || rule.name === 'max') && typeof bound === 'number'
        ? [{ input, rule, bound }]
        : [];
    }),
  );
}

describe('a number out of its bounds', () => {
  const all = boundedNumbers();
  it('is answered in all inputs there are', () => expect(all.length).toBeGreaterThan(80));
  it.each(
    all.map(
      ({ input, rule, bound }) => [`${input.name}.${rule.propertyName}`, { input, rule, bound }] as const,
    ),
  )('%s: the bound is named', async (_name, { input, rule, bound }) => {
    const { propertyName: path, name, each } = rule;
    const outside = name === 'min' ? bound - 1 : bound + 1;
    const found = createValidationPipe().transform(
      { [path]: each ? [outside] : outside },
      { type: 'body', metatype: input },
    );
    const { fields } = await found.then(
      () => new InvalidInput([]),
      (error: InvalidInput) => error,
    );
    const expected =
      name === 'max'
        ? { path, code: 'TOO_LARGE', data: { max: bound } }
        : bound === 0
          ? { path, code: 'NEGATIVE' }
          : { path, code: 'TOO_SMALL', data: { min: bound } };
    expect(fields).toContainEqual(expected);
  });
});
