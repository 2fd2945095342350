import { InvalidInput, normalizePhone } from '@cabas/kernel';

/** Number in international form; null for none, undefined for unchanged. @throws InvalidInput INVALID */
export function readPhone(text: string | null | undefined, path = 'phone'): string | null | undefined {
  if (text === undefined || text === null) return text;
  if (text.trim() === '') return null;
  const phone = normalizePhone(text);
  if (phone === undefined) throw new InvalidInput([{ path, code: 'INVALID' }]);
  return phone;
}
