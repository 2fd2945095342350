import { ArrayMaxSize, IsArray, IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { InvalidInput } from '@cabas/kernel';
import { createValidationPipe } from './validation.ts';

class Counted {
  @IsInt()
  @Min(1)
  @Max(52)
  readonly weeks!: number;
  @IsInt()
  @Min(0)
  readonly cents!: number;
  @IsString()
  @MinLength(2)
  @MaxLength(5)
  readonly name!: string;
  @IsArray()
  @ArrayMaxSize(3)
  readonly days!: number[];
}

const fine = { weeks: 1, cents: 0, name: 'four', days: [] };
const problems = async (change: object) => {
  try {
    await createValidationPipe().transform({ ...fine, ...change }, { type: 'body', metatype: Counted });
    return [];
  } catch (error) {
    return (error as InvalidInput).fields;
  }
};

describe('what is out of bounds', () => {
  it.each([
    [{}, []],
    [{ weeks: 0 }, [{ path: 'weeks', code: 'TOO_SMALL', data: { min: 1 } }]],
    [{ weeks: 53 }, [{ path: 'weeks', code: 'TOO_LARGE', data: { max: 52 } }]],
    [{ cents: -1 }, [{ path: 'cents', code: 'NEGATIVE' }]],
    [{ name: 'a' }, [{ path: 'name', code: 'TOO_SHORT', data: { min: 2 } }]],
    [{ name: 'abcdef' }, [{ path: 'name', code: 'TOO_LONG', data: { max: 5 } }]],
    [{ days: [1, 2, 3, 4] }, [{ path: 'days', code: 'TOO_MANY', data: { max: 3 } }]],
  ])('%j is answered with the bound itself', async (change, expected) => {
    expect(await problems(change)).toEqual(expected);
  });
});
