import { clockChanges, vtimezone } from './zone-rules.ts';

it('knows both changes of a year in Paris, to the minute', () => {
  expect(clockChanges('Europe/Paris', 2026, 2026)).toEqual([
    { at: Date.UTC(2026, 2, 29, 1), before: 60, after: 120 },
    { at: Date.UTC(2026, 9, 25, 1), before: 120, after: 60 },
  ]);
});

it('writes them as RFC 5545 wants: on the clock that ends with the change', () => {
  const lines = vtimezone('Europe/Paris', 2026, 2026).split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VTIMEZONE', 'TZID:Europe/Paris']);
  expect(lines.join('\n')).toContain(
    'BEGIN:DAYLIGHT\nDTSTART:20260329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT',
  );
  expect(lines.join('\n')).toContain(
    'BEGIN:STANDARD\nDTSTART:20261025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD',
  );
});

it('needs one line where the clock never changes, and half hours where they are', () => {
  expect(clockChanges('Indian/Reunion', 2025, 2027)).toEqual([]);
  expect(vtimezone('Indian/Reunion', 2026, 2026)).toContain('TZOFFSETTO:+0400');
  expect(vtimezone('America/St_Johns', 2026, 2026)).toContain('TZOFFSETTO:-0230');
});
