import { Inject, Injectable } from '@nestjs/common';
import type WebPush from 'web-push';
import { CONFIG, SecretBox, UnitOfWork, withFirstUse, type Config, type Job } from '@cabas/platform';
import { accountOf, deleteDevice, devicesOf, type DeviceRow } from '../data-access/push-devices.ts';
import { isPushService } from '../domain/push-services.ts';
import { ownerOf, type PushAddress } from './devices.ts';
import type { PushRequest } from './remind.ts';

const webPush = withFirstUse<typeof WebPush>('web-push');

type Outcome = 'taken' | 'gone' | 'later';
const PATIENCE_MS = 10_000;

/**
 * Sends one notification to every browser of a member: encrypted for that browser (RFC 8291), signed with our key (RFC 8292). The
 * job's id is the message's tag, so that one sent twice is shown once.
 */
@Injectable()
export class SendPush {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'vapid' | 'pushOrigins' | 'publicUrl' | 'mailFrom'>,
  ) {}

  /** @throws Error when a service could not take it now: the job comes again. */
  async run(job: Job<PushRequest>): Promise<void> {
    const { memberId, second = false, until } = job.payload;
    if (this.config.vapid === undefined || new Date(until) <= new Date()) return;
    const accountId = await this.uow.read((tx) => accountOf(tx, { memberId, second }));
    if (accountId === undefined) return;
    const devices = await this.uow.as({ kind: 'auth' }, () =>
      this.uow.read((tx) => devicesOf(tx, accountId)),
    );
    const outcomes = await Promise.all(
      devices.map(async (device) => {
        const outcome = await this.send(job, accountId, device);
        if (outcome === 'gone')
          await this.uow.as({ kind: 'auth' }, () =>
            this.uow.write((tx) => deleteDevice(tx, accountId, device.id)),
          );
        return outcome;
      }),
    );
    const waiting = outcomes.filter((outcome) => outcome === 'later').length;
    if (waiting > 0) throw new Error(`${waiting} of ${outcomes.length} devices could not be reached`);
  }

  private async send(job: Job<PushRequest>, accountId: string, device: DeviceRow): Promise<Outcome> {
    const { endpoint, p256dh, auth } = JSON.parse(
      this.box.open(device.subscription, ownerOf(accountId)),
    ) as PushAddress;
    // asked again: what an installation allows may have changed since
    if (!isPushService(endpoint, this.config.pushOrigins)) return 'gone';
    const { title, body, url, until } = job.payload;
    const { headers, body: encrypted } = webPush().generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify({ title, body, url, tag: job.id }),
      {
        TTL: Math.ceil((new Date(until).getTime() - Date.now()) / 1000),
        contentEncoding: 'aes128gcm',
        topic: job.id.replaceAll('-', ''),
        vapidDetails: {
          subject: this.subject(),
          ...(this.config.vapid ?? { publicKey: '', privateKey: '' }),
        },
      },
    );
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: Object.fromEntries(
        Object.entries(headers)
          .filter(([name]) => name !== 'Content-Length')
          .map(([name, value]) => [name, String(value)]),
      ),
      body: new Uint8Array(encrypted ?? []),
      redirect: 'error', // a service answers itself: nobody leads us elsewhere
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => undefined);
    await answer?.body?.cancel();
    return outcomeOf(answer?.status);
  }

  /** Whom a push service may write to. */
  private subject(): string {
    const { publicUrl, mailFrom } = this.config;
    return publicUrl.startsWith('https://')
      ? publicUrl
      : `mailto:${/<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom}`;
  }
}

/** 404 and 410: the browser has unsubscribed. What is refused otherwise would be refused again, but for haste and breakdowns. */
function outcomeOf(status: number | undefined): Outcome {
  if (status === undefined || status === 429 || status >= 500) return 'later';
  if (status === 404 || status === 410) return 'gone';
  return 'taken';
}
