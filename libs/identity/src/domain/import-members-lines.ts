/** A member as they would be stored; the address is normalised and is its own key. */
export interface MemberDraft {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly partnerGivenName: string | null;
  readonly partnerFamilyName: string | null;
  readonly partnerEmail: string | null;
  readonly partnerPhone: string | null;
  readonly addressLine1: string | null;
  readonly addressLine2: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
}

/** Someone the collective knows, whatever their status. */
export interface ExistingMember extends MemberDraft {
  readonly id: string;
  /** They sign in, so what they said of themselves stands. */
  readonly hasAccount: boolean;
}

/** `import.<code>` in @cabas/messages. */
export interface ImportMessage {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}
export interface RowMessage extends ImportMessage {
  readonly level: 'REFUSED' | 'WARNING' | 'CHANGE' | 'IGNORED';
}

/** What would become of one row. `draft` is the member to store, whole, when they would be created or updated. */
export interface PlannedMemberLine {
  readonly line: number;
  readonly verdict: 'CREATE' | 'UPDATE' | 'UNCHANGED' | 'REFUSED' | 'IGNORED';
  readonly label: string;
  readonly understood: readonly ImportMessage[];
  readonly messages: readonly RowMessage[];
  readonly draft?: MemberDraft;
  readonly existingId?: string;
  /** What an UPDATE changes. */
  readonly changes: readonly (keyof MemberDraft)[];
}

export function said(
  level: RowMessage['level'],
  code: string,
  values: RowMessage['values'] = {},
): RowMessage {
  return { level, code, values };
}
