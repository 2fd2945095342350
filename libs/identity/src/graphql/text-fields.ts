import { applyDecorators } from '@nestjs/common';
import { normalizeName } from '@cabas/kernel';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsOptional, Matches, MaxLength } from 'class-validator';

/** A name that must be there: tidied, at most `max` characters. */
export function NameField(max = 80): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normalizeName(value) : value)),
    IsNotEmpty(),
    MaxLength(max),
  );
}

/** Free text of several lines, which may be absent. */
export function TextField(max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.replace(/\r\n?/g, '\n').normalize('NFC').trim() : value,
    ),
    IsOptional(),
    MaxLength(max, { context: { code: 'TOO_LONG' } }),
    Matches(/^[^\0\p{Cs}]*$/u, { context: { code: 'BAD_CHARACTERS' } }),
  );
}
