import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { isUuid } from '@cabas/kernel';
import type { Config } from '@cabas/platform';
import { REMINDER_KINDS, type ReminderKind } from '../domain/reminders.ts';

/** Whose mails of which kind from whom. */
export interface Subscription {
  readonly collectiveId: string;
  readonly memberId: string;
  readonly kind: ReminderKind;
}

type Base = Pick<Config, 'publicUrl' | 'secretKey'>;
const SIGNATURE_BYTES = 16;

/** What stands in a link at the foot of a mail: the three, signed. It ends mails and opens nothing. */
export function unsubscribeToken(
  { secretKey }: Base,
  { collectiveId, memberId, kind }: Subscription,
): string {
  const what = Buffer.concat([
    bytesOf(collectiveId),
    bytesOf(memberId),
    Buffer.from([REMINDER_KINDS.indexOf(kind)]),
  ]);
  return Buffer.concat([what, sign(secretKey, what)]).toString('base64url');
}

/** Undefined when it was not made by us. */
export function readUnsubscribeToken(
  { secretKey }: Pick<Base, 'secretKey'>,
  token: string,
): Subscription | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 33 + SIGNATURE_BYTES) return undefined;
  const what = bytes.subarray(0, 33);
  if (!timingSafeEqual(bytes.subarray(33), sign(secretKey, what))) return undefined;
  const kind = REMINDER_KINDS[what[32] ?? -1];
  const [collectiveId, memberId] = [idOf(what.subarray(0, 16)), idOf(what.subarray(16, 32))];
  return kind === undefined || !isUuid(collectiveId) || !isUuid(memberId)
    ? undefined
    : { collectiveId, memberId, kind };
}

/** For mail programs, which send a POST there (RFC 8058), and for people. */
export function unsubscribeLinks(base: Base, subscription: Subscription): { oneClick: string; page: string } {
  const token = unsubscribeToken(base, subscription);
  return {
    oneClick: `${base.publicUrl}/files/unsubscribe/${token}`,
    page: `${base.publicUrl}/unsubscribe?token=${token}`,
  };
}

function sign(secretKey: string, what: Buffer): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'cabas unsubscribe links', 32));
  return createHmac('sha256', key).update(what).digest().subarray(0, SIGNATURE_BYTES);
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

function idOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
