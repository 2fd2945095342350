import { type PipeTransform, type Type, ValidationPipe, type ValidationError } from '@nestjs/common';
import { getMetadataStorage, validate } from 'class-validator';
import { InvalidInput, type FieldProblem } from '@cabas/kernel';

/** class-validator on every input; its findings become InvalidInput with a stable code per field. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    validatorPackage: { validate },
    transform: true,
    whitelist: true,
    stopAtFirstError: true,
    validationError: { target: true }, // whose bounds these are; what leaves here has codes and bounds alone
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => flatten(error, ''))),
  });
}

/** For an input that may be left out: nothing stays nothing, the rest is checked like any other. */
export class OptionalInput implements PipeTransform {
  private readonly pipe = createValidationPipe();
  private readonly metatype: Type<object>;

  constructor(metatype: Type<object>) {
    this.metatype = metatype;
  }

  transform(value: unknown): unknown {
    return value == null ? undefined : this.pipe.transform(value, { type: 'body', metatype: this.metatype });
  }
}

function flatten(error: ValidationError, prefix: string): FieldProblem[] {
  const path = prefix === '' ? error.property : `${prefix}.${error.property}`;
  const here = Object.entries(error.contexts ?? error.constraints ?? {})
    .slice(0, 1)
    .map(([rule, context]): FieldProblem => {
      const code = typeof context === 'object' && (context as { code?: string }).code;
      return { path, ...findingOf(error, rule), ...(code && { code }) };
    });
  return [...here, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}

const CODES: Readonly<Record<string, string>> = {
  isNotEmpty: 'REQUIRED',
  arrayMinSize: 'REQUIRED',
  arrayNotEmpty: 'REQUIRED',
  isEmail: 'NOT_AN_EMAIL',
  cleanText: 'BAD_CHARACTERS', // a constraint class of ours: class-validator drops the context of those
};

/** Rules with a bound: what is said of it, and which of the words' values it is. */
const BOUNDS: Readonly<Record<string, readonly [code: string, value: 'min' | 'max']>> = {
  min: ['TOO_SMALL', 'min'],
  max: ['TOO_LARGE', 'max'],
  minLength: ['TOO_SHORT', 'min'],
  maxLength: ['TOO_LONG', 'max'],
  arrayMaxSize: ['TOO_MANY', 'max'],
};

/** The rule's code, with the very bound that its decorator was given. */
function findingOf({ target, property }: ValidationError, rule: string): Omit<FieldProblem, 'path'> {
  const [code, value] = BOUNDS[rule] ?? [CODES[rule] ?? 'INVALID'];
  const bound = value === undefined ? undefined : boundOf(target, property, rule);
  if (value === undefined || bound === undefined) return { code };
  return rule === 'min' && bound === 0 ? { code: 'NEGATIVE' } : { code, data: { [value]: bound } };
}

function boundOf(target: object | undefined, property: string, rule: string): number | undefined {
  if (target === undefined) return undefined;
  const bound: unknown = getMetadataStorage()
    .getTargetValidationMetadatas(target.constructor, '', false, false)
    .find(({ propertyName, name }) => propertyName === property && name === rule)?.constraints?.[0];
  return typeof bound === 'number' ? bound : undefined;
}
