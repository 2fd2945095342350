import { scrub, withoutValues } from './scrub.ts';

it.each([
  ['550 5.1.1 <lea.martin@example.org> unknown', '550 5.1.1 <…@…> unknown'],
  ['connect postgres://cabas_app:hunter2@db:5432/cabas', 'connect postgres://…@db:5432/cabas'],
  ['rediss://:hunter2@redis:6379/0 is away', 'rediss://…@redis:6379/0 is away'],
  ['GET /confirm?token=abcDEF_-123&x=1', 'GET /confirm?token=…&x=1'],
  ['to FR76 3000 6000 0112 3456 7890 189 at noon', 'to … at noon'],
  ['FR7630006000011234567890189', '…'],
  ['call 06 12 34 56 78 or +33 6 12 34 56 78', 'call … or …'],
])('takes personal data and secrets out of “%s”', (text, clean) => {
  expect(scrub(text)).toBe(clean);
});

it('leaves ids, times and sums alone', () => {
  const text =
    '019ad0a6-0612-7345-8678-0612345678ab 2026-11-26T10:59:40.123Z 1234567890 cents at 127.0.0.1:5432';
  expect(scrub(text)).toBe(text);
});

it('leaves out the value that PostgreSQL could not read, and keeps other quotes', () => {
  expect(withoutValues('invalid input syntax for type uuid: "Léa Martin"', '22P02')).toBe(
    'invalid input syntax for type uuid: "…"',
  );
  expect(withoutValues('duplicate key violates "orders_key"', '23505')).toContain('"orders_key"');
});
