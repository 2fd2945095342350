import { Inject, Injectable } from '@nestjs/common';
import { hashSecretToken, isSecretToken, newSecretToken } from '@cabas/identity';
import { NotFound } from '@cabas/kernel';
import { createTranslator, localeOf } from '@cabas/messages';
import {
  CONFIG,
  currentContext,
  inContext,
  RequestLimits,
  SecretBox,
  Unauthenticated,
  UnitOfWork,
  type Config,
} from '@cabas/platform';
import { calendarRows, type CalendarRow } from '../data-access/calendar.query.ts';
import { deleteFeed, feedOf, findFeed, replaceFeed } from '../data-access/calendar-feeds.ts';
import { drawCalendar, type CalendarEntry } from '../papers/calendar.ts';

export interface FeedAddress {
  readonly url: string;
  readonly createdAt: Date;
}

/** One secret address per account, which calendar programs read without a session: whoever has it sees the calendar. */
@Injectable()
export class CalendarFeed {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(RequestLimits) private readonly limits: RequestLimits,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** The address in use; undefined: there is none. */
  async address(): Promise<FeedAddress | undefined> {
    const accountId = owner();
    const feed = await this.uow.as({ kind: 'auth' }, () => this.uow.read((tx) => feedOf(tx, accountId)));
    return (
      feed && { url: this.urlOf(this.box.open(feed.token, ownerOf(accountId))), createdAt: feed.createdAt }
    );
  }

  /** A first address, or a new one: the one before stops working at once. */
  async renew(): Promise<FeedAddress> {
    const accountId = owner();
    const { token, hash } = newSecretToken();
    await this.uow.as({ kind: 'auth' }, () =>
      this.uow.write((tx) => replaceFeed(tx, accountId, hash, this.box.seal(token, ownerOf(accountId)))),
    );
    return { url: this.urlOf(token), createdAt: new Date() };
  }

  async revoke(): Promise<void> {
    const accountId = owner();
    await this.uow.as({ kind: 'auth' }, () => this.uow.write((tx) => deleteFeed(tx, accountId)));
  }

  /** The file itself, through its owner's own door. @throws NotFound, RateLimited. */
  async read(token: string): Promise<string> {
    const feed = isSecretToken(token)
      ? await this.uow.as({ kind: 'auth' }, () => this.uow.read((tx) => findFeed(tx, hashSecretToken(token))))
      : undefined;
    if (feed === undefined) throw new NotFound();
    await this.limits.count('calendars', feed.accountId);
    const asOwner = {
      ...currentContext(),
      scope: { kind: 'person' } as const,
      accountId: feed.accountId,
      pending: undefined,
      shared: undefined,
      permission: undefined,
    };
    const rows = await inContext(asOwner, () => this.uow.read(calendarRows));
    const locale = localeOf(feed.locale);
    return drawCalendar('Cabas', entriesOf(rows, locale, this.config.publicUrl), new Date().getUTCFullYear());
  }

  private urlOf(token: string): string {
    return `${this.config.publicUrl}/files/calendar/${token}.ics`;
  }
}

function entriesOf(rows: readonly CalendarRow[], locale: 'fr' | 'en', publicUrl: string): CalendarEntry[] {
  const t = createTranslator(locale);
  return rows.map((row) => ({
    uid: `${row.kind === 'turn' ? 'turn' : 'order'}-${row.id}@cabas`,
    sequence: row.sequence,
    stamp: row.stamp,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    timeZone: row.timeZone,
    calledOff: row.calledOff,
    summary: t(`papers.calendar.${row.kind}`, { collective: row.collective, label: row.label }),
    location: row.home || row.address,
    description: [
      row.kind === 'turn' ? row.collective : row.label,
      ...[...Map.groupBy(row.goods, ({ farm }) => farm)].map(
        ([farm, goods]) => `${farm} : ${goods.map(({ name }) => name).join(', ')}`,
      ),
    ].join('\n'),
    url: row.kind === 'turn' ? `${publicUrl}/turns` : `${publicUrl}/orders/${row.id}`,
  }));
}

const ownerOf = (accountId: string) => `calendar ${accountId}`;

function owner(): string {
  const { accountId } = currentContext();
  if (accountId === undefined) throw new Unauthenticated();
  return accountId;
}
