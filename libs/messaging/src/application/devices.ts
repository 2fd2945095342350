import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { cleanText, InvalidInput, newId, NotFound, Refused, type FieldProblem } from '@cabas/kernel';
import {
  CONFIG,
  currentContext,
  SecretBox,
  Unauthenticated,
  UnitOfWork,
  type Config,
  type Unit,
} from '@cabas/platform';
import { deleteDevice, devicesOf, replaceDevice, type DeviceRow } from '../data-access/push-devices.ts';
import { isPushService } from '../domain/push-services.ts';

/** A browser's subscription, as the browser gave it. */
export interface PushAddress {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export type DeviceView = Pick<DeviceRow, 'id' | 'name' | 'createdAt'>;

/** More than anyone uses; fewer than would make a reminder a flood. */
const MOST_DEVICES = 10;

/** The browsers that show a person's notifications. Their addresses are kept sealed: whoever has one may disturb. */
@Injectable()
export class Devices {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'vapid' | 'pushOrigins'>,
  ) {}

  async read(): Promise<{ publicKey: string | null; list: DeviceView[] }> {
    const list = await this.asOwner('read', devicesOf);
    return { publicKey: this.config.vapid?.publicKey ?? null, list };
  }

  /** @throws InvalidInput, Refused PUSH_OFF, UNKNOWN_PUSH_SERVICE, TOO_MANY_DEVICES. */
  async add(address: PushAddress, name: string): Promise<DeviceView> {
    if (this.config.vapid === undefined) throw new Refused('PUSH_OFF');
    assertKeys(address);
    if (!isPushService(address.endpoint, this.config.pushOrigins)) throw new Refused('UNKNOWN_PUSH_SERVICE');
    const endpointHash = createHash('sha256').update(address.endpoint).digest();
    return this.asOwner('write', async (tx, accountId) => {
      const device = await replaceDevice(tx, {
        id: newId(),
        accountId,
        endpointHash,
        subscription: this.box.seal(JSON.stringify(address), ownerOf(accountId)),
        name: cleanText(name, 80) ?? '',
      });
      if ((await devicesOf(tx, accountId)).length > MOST_DEVICES) throw new Refused('TOO_MANY_DEVICES');
      return device;
    });
  }

  /** @throws NotFound when it is none of one's own. */
  async remove(id: string): Promise<void> {
    await this.asOwner('write', async (tx, accountId) => {
      if (!(await deleteDevice(tx, accountId, id))) throw new NotFound();
    });
  }

  private asOwner<T>(mode: 'read' | 'write', work: (tx: Unit, accountId: string) => Promise<T>): Promise<T> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    return this.uow.as({ kind: 'auth' }, () => this.uow[mode]((tx) => work(tx, accountId)));
  }
}

export const ownerOf = (accountId: string): string => `push ${accountId}`;

/** A point of P-256, uncompressed, and sixteen bytes: anything else could never be encrypted for. */
function assertKeys({ p256dh, auth }: PushAddress): void {
  const point = Buffer.from(p256dh, 'base64url');
  const problems: FieldProblem[] = [];
  if (point.length !== 65 || point[0] !== 4) problems.push({ path: 'input.p256dh', code: 'INVALID' });
  if (Buffer.from(auth, 'base64url').length !== 16) problems.push({ path: 'input.auth', code: 'INVALID' });
  if (problems.length > 0) throw new InvalidInput(problems);
}
