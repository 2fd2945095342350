import { seasonOf } from './season.ts';

it.each([
  ['2026-11-26', 1, '2026-01-01', '2026-12-31'],
  ['2026-11-26', 9, '2026-09-01', '2027-08-31'],
  ['2026-08-31', 9, '2025-09-01', '2026-08-31'],
  ['2026-09-01', 9, '2026-09-01', '2027-08-31'],
  ['2024-02-29', 3, '2023-03-01', '2024-02-29'],
])('on %s a season that starts in month %i goes from %s to %s', (today, month, from, to) => {
  expect(seasonOf(today, month)).toEqual({ from, to });
});
