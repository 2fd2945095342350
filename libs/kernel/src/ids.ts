import { v7, validate } from 'uuid';

/** A new identifier: UUID version 7, ordered by time so that indexes stay compact. */
export function newId(): string {
  return v7();
}

/** Whether a text is a UUID, of any version. */
export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && validate(text);
}
