import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InvalidInput, newId, Refused, shortCode, slugify } from '@cabas/kernel';
import { currentContext, Unauthenticated, UnitOfWork, type Role } from '@cabas/platform';
import { accountById, type Account } from '../data-access/accounts.ts';
import {
  findOpenCollective,
  insertCollective,
  isKnownTerritory,
  takenNames,
  type CollectiveCard,
  type NewCollective,
} from '../data-access/collectives.ts';
import { insertMembership } from '../data-access/memberships.ts';
import { assertFlowFits } from '../domain/amap.ts';
import { freeShortCode, freeSlug } from '../domain/free-names.ts';

export type CreateCollectiveCommand = Pick<NewCollective, 'name' | 'kind' | 'flow'> &
  Partial<{ [K in 'slug' | 'timeZone' | 'territory' | 'currency' | 'description']: string | null }> & {
    readonly marginBp?: number | null;
    readonly marginMode?: NewCollective['marginMode'] | null;
    readonly joinPolicy?: NewCollective['joinPolicy'] | null;
  };

const FOUNDER: readonly Role[] = ['ADMIN', 'COORDINATOR', 'TREASURER', 'MEMBER'];
/** Asking again so soon is the same wish, sent twice. */
const SAME_WISH_MS = 10 * 60_000;

/**
 * A new collective with the person as its first admin. Two doors, so two transactions: the collective's id follows from
 * person and address, and asking again completes what was cut off in between.
 */
@Injectable()
export class CreateCollective {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws Refused SLUG_TAKEN, EMAIL_NOT_CONFIRMED, AMAP_IS_DIRECT; InvalidInput UNKNOWN (territory, time zone) */
  async run(command: CreateCollectiveCommand): Promise<CollectiveCard> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    assertFlowFits(command.kind, command);
    const account = await this.uow.as({ kind: 'auth' }, () =>
      this.uow.read((tx) => accountById(tx, accountId)),
    );
    if (account.confirmedAt === null) throw new Refused('EMAIL_NOT_CONFIRMED');
    const card = await this.uow.as({ kind: 'platform' }, () => this.insert(command, account));
    await this.uow.as({ kind: 'collective', collectiveId: card.id, system: true }, () =>
      this.appointFounder(account),
    );
    return card;
  }

  private async insert(command: CreateCollectiveCommand, account: Account): Promise<CollectiveCard> {
    const wish = command.slug ?? slugify(command.name);
    const code = shortCode(command.name);
    return this.uow.write(async (tx) => {
      const territory = command.territory ?? 'FR';
      if (!(await isKnownTerritory(tx, territory)))
        throw new InvalidInput([{ path: 'territory', code: 'UNKNOWN' }]);
      const taken = await takenNames(tx, wish, code);
      const holder = taken.slugs.get(wish);
      const mine =
        holder?.id === idOf(account.id, wish) && Date.now() - holder.createdAt.getTime() < SAME_WISH_MS;
      if (holder !== undefined && !mine && command.slug) throw new Refused('SLUG_TAKEN');
      const slug = mine ? wish : freeSlug(wish, new Set(taken.slugs.keys()));
      if (!mine) {
        const inserted = await insertCollective(tx, {
          id: idOf(account.id, slug),
          slug,
          shortCode: freeShortCode(code, taken.codes),
          name: command.name,
          kind: command.kind,
          description: command.description ?? '',
          timeZone: command.timeZone ?? 'Europe/Paris',
          territory,
          currency: command.currency ?? 'EUR',
          locale: account.locale,
          flow: command.flow,
          marginBp: command.marginBp ?? 0,
          marginMode: command.marginMode ?? 'ON_TOP',
          joinPolicy: command.joinPolicy ?? 'OPEN',
        });
        // the same wish, sent twice at once: the other one got in first
        if (!inserted && (await findOpenCollective(tx, slug))?.id !== idOf(account.id, slug))
          throw new Refused('SLUG_TAKEN');
      }
      const card = await findOpenCollective(tx, slug);
      if (card === undefined || !isWhatWasAsked(card, command)) throw new Refused('SLUG_TAKEN');
      return card;
    });
  }

  private async appointFounder(account: Account): Promise<void> {
    const { id: accountId, email, emailKey, givenName, familyName, phone } = account;
    await this.uow.write((tx) =>
      insertMembership(tx, {
        id: newId(),
        accountId,
        givenName,
        familyName,
        email,
        emailKey,
        phone,
        status: 'ACTIVE',
        roles: FOUNDER,
      }),
    );
  }
}

/** One's own address again, with other settings, is another collective: nobody may think that it was made. */
function isWhatWasAsked(
  card: CollectiveCard,
  { name, kind, flow, timeZone }: CreateCollectiveCommand,
): boolean {
  return (
    card.name === name &&
    card.kind === kind &&
    card.flow === flow &&
    (timeZone ?? card.timeZone) === card.timeZone
  );
}

/** A UUID (version 8: our own making) that only this person and this address make together. */
function idOf(accountId: string, slug: string): string {
  const hex = createHash('sha256').update(`${accountId}:${slug}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
