import { createHash } from 'node:crypto';
import { creditorReference } from '@cabas/kernel';

/** Without I, L, O and U, which are taken for others when copied by hand. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What one member writes on every transfer to one payee (ISO 11649): always the same, so that it may be kept in the bank's list and
 * leads to the account of this member with this payee, whatever the amount. Sixty bits: no two in a collective.
 */
export function paymentReference(membershipId: string, producerId: string | null): string {
  const bytes = createHash('sha256')
    .update(`${membershipId}/${producerId ?? 'collective'}`)
    .digest();
  const body = Array.from(bytes.subarray(0, 12), (byte) => SIGNS.charAt(byte % SIGNS.length)).join('');
  return creditorReference(body);
}
