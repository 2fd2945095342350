import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidInput } from '@cabas/kernel';

/** class-validator on every input; its findings become InvalidInput with a stable code per field. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => flatten(error, ''))),
  });
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
