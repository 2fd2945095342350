/** What people are reminded of, each by mail, on their devices, both or not at all. */
/** ORDER: what becomes of the household's orders, for its second person; the member is told in any case. New ones at the end: links count. */
export const REMINDER_KINDS = ['OPENING', 'CLOSING', 'PICKUP', 'TURN', 'MESSAGE', 'ORDER'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export interface Reminder {
  readonly kind: ReminderKind;
  readonly byMail: boolean;
  readonly byPush: boolean;
}

/** Until somebody chooses otherwise. */
export const USUAL = { byMail: true, byPush: false } as const;

/** Kinds that this reader may choose. */
export function kindsFor({ second }: { readonly second: boolean }): readonly ReminderKind[] {
  return REMINDER_KINDS.filter((kind) => kind !== 'ORDER' || second);
}

/** What was chosen, completed by what is usual: every kind once, in the order of the page. */
export function completed(chosen: readonly Reminder[], reader: { readonly second: boolean }): Reminder[] {
  return kindsFor(reader).map((kind) => chosen.find((one) => one.kind === kind) ?? { kind, ...USUAL });
}
