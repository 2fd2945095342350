/** A member's name as others read it: `Léa Moreau`. */
export function memberName(member: { readonly givenName: string; readonly familyName: string }): string {
  return `${member.givenName} ${member.familyName}`.trim();
}
