import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { isUuid } from '@cabas/kernel';
import type { Config } from '@cabas/platform';

/** Which change of a bank account, of whom. */
export interface HeldChange {
  readonly collectiveId: string;
  readonly bankAccountId: string;
}

type Key = Pick<Config, 'secretKey'>;

/** What stands in the mail's link: it stops this one change while it waits, and opens nothing. */
export function heldChangeToken({ secretKey }: Key, { collectiveId, bankAccountId }: HeldChange): string {
  const what = Buffer.from((collectiveId + bankAccountId).replaceAll('-', ''), 'hex');
  return Buffer.concat([what, sign(secretKey, what)]).toString('base64url');
}

/** Undefined when it was not made by us. */
export function readHeldChangeToken({ secretKey }: Key, token: string): HeldChange | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 48) return undefined;
  const what = bytes.subarray(0, 32);
  if (!timingSafeEqual(bytes.subarray(32), sign(secretKey, what))) return undefined;
  const [collectiveId, bankAccountId] = [idOf(what.subarray(0, 16)), idOf(what.subarray(16))];
  return isUuid(collectiveId) && isUuid(bankAccountId) ? { collectiveId, bankAccountId } : undefined;
}

function sign(secretKey: string, what: Buffer): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'cabas bank account links', 32));
  return createHmac('sha256', key).update(what).digest().subarray(0, 16);
}

function idOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
