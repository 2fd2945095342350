/** What people are reminded of, each by mail, on their devices, both or not at all. */
export const REMINDER_KINDS = ['OPENING', 'CLOSING', 'PICKUP', 'TURN', 'MESSAGE'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export interface Reminder {
  readonly kind: ReminderKind;
  readonly byMail: boolean;
  readonly byPush: boolean;
}

/** Until somebody chooses otherwise. */
export const USUAL = { byMail: true, byPush: false } as const;

/** What was chosen, completed by what is usual: every kind once, in the order of the page. */
export function completed(chosen: readonly Reminder[]): Reminder[] {
  return REMINDER_KINDS.map((kind) => chosen.find((one) => one.kind === kind) ?? { kind, ...USUAL });
}
