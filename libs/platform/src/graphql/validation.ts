import { type PipeTransform, type Type, ValidationPipe, type ValidationError } from '@nestjs/common';
import { validate } from 'class-validator';
import { InvalidInput } from '@cabas/kernel';

/** class-validator on every input; its findings become InvalidInput with a stable code per field. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    validatorPackage: { validate },
    transform: true,
    whitelist: true,
    stopAtFirstError: true,
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

function flatten(error: ValidationError, prefix: string): { path: string; code: string }[] {
  const path = prefix === '' ? error.property : `${prefix}.${error.property}`;
  const here = Object.entries(error.contexts ?? error.constraints ?? {})
    .slice(0, 1)
    .map(([rule, context]) => ({
      path,
      code: (typeof context === 'object' && (context as { code?: string }).code) || CODES[rule] || 'INVALID',
    }));
  return [...here, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}

const CODES: Readonly<Record<string, string>> = {
  isNotEmpty: 'REQUIRED',
  maxLength: 'TOO_LONG',
  minLength: 'TOO_SHORT',
  arrayMinSize: 'REQUIRED',
  arrayNotEmpty: 'REQUIRED',
  arrayMaxSize: 'TOO_MANY',
  min: 'NEGATIVE',
  max: 'TOO_LARGE',
  isEmail: 'NOT_AN_EMAIL',
  cleanText: 'BAD_CHARACTERS', // a constraint class of ours: class-validator drops the context of those
};
