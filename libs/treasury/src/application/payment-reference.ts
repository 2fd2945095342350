import { createHash } from 'node:crypto';
import { creditorReference } from '@cabas/kernel';

/** Without I, L, O and U, which are taken for others when copied by hand. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What one member writes on every transfer to one payee (ISO 11649): always the same, so that it may be kept in the bank's list and
 * leads to the account of this member with this payee, whatever the amount. Sixty bits: no two in a collective.
 */
export function paymentReference(membershipId: string, producerId: string | null): string {
  return referenceFor(`${membershipId}/${producerId ?? 'collective'}`);
}

/** What a member writes on a transfer of dues: apart from what pays an order. */
export function duesReference(membershipId: string): string {
  return referenceFor(`${membershipId}/dues`);
}

/** What a member writes on a gift to the solidarity fund. */
export function giftReference(membershipId: string): string {
  return referenceFor(`${membershipId}/gift`);
}

/** The reference of one farm's transfer for one sale in a settlement. */
export function settlementReference(settlementId: string, cycleId: string, producerId: string): string {
  return referenceFor(`settlement/${settlementId}/${cycleId}/${producerId}`);
}

function referenceFor(subject: string): string {
  const bytes = createHash('sha256').update(subject).digest();
  const body = Array.from(bytes.subarray(0, 12), (byte) => SIGNS.charAt(byte % SIGNS.length)).join('');
  return creditorReference(body);
}
