import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { isUuid } from '@cabas/kernel';
import type { Config } from '@cabas/platform';
import { REMINDER_KINDS, type ReminderKind } from '../domain/reminders.ts';

/** Whose mails of which kind from whom. */
export interface Subscription {
  readonly collectiveId: string;
  readonly memberId: string;
  readonly kind: ReminderKind;
  /** The second person's of the member's household. */
  readonly second: boolean;
}

type Base = Pick<Config, 'publicUrl' | 'secretKey'>;
const SIGNATURE_BYTES = 16;
/** The bit beside the kind. */
const SECOND = 128;

/** What stands in a link at the foot of a mail: whose and which, signed. It ends mails and opens nothing. */
export function unsubscribeToken(
  { secretKey }: Base,
  { collectiveId, memberId, kind, second }: Subscription,
): string {
  const what = Buffer.concat([
    bytesOf(collectiveId),
    bytesOf(memberId),
    Buffer.from([REMINDER_KINDS.indexOf(kind) + (second ? SECOND : 0)]),
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
  const last = what[32] ?? 0;
  const second = last >= SECOND;
  const kind = REMINDER_KINDS[second ? last - SECOND : last];
  const [collectiveId, memberId] = [idOf(what.subarray(0, 16)), idOf(what.subarray(16, 32))];
  return kind === undefined || !isUuid(collectiveId) || !isUuid(memberId)
    ? undefined
    : { collectiveId, memberId, kind, second };
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
