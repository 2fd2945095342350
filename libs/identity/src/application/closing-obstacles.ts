import { Inject, Injectable } from '@nestjs/common';
import { PersonDataRegistry, UnitOfWork, type Obstacle } from '@cabas/platform';
import { accountById } from '../data-access/accounts.ts';
import { lockActiveAdmins } from '../data-access/memberships.ts';
import { farmStanding, ownFarms } from '../data-access/own-farms.ts';
import { ownMemberships } from '../data-access/own-memberships.ts';
import { AUTH, collectiveScope, farmScope, inTheNameOf, PERSON } from './in-the-name-of.ts';

/** What a person must settle before their account can close: others count on them there. */
@Injectable()
export class ClosingObstacles {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PersonDataRegistry) private readonly people: PersonDataRegistry,
  ) {}

  async of(accountId: string): Promise<Obstacle[]> {
    const found: Obstacle[] = [];
    for (const { obstacles } of this.people.parts)
      if (obstacles !== undefined)
        found.push(...(await inTheNameOf(accountId, PERSON, () => this.uow.read(obstacles))));
    return [...found, ...(await this.lastAdmin(accountId)), ...(await this.farms(accountId))];
  }

  private async lastAdmin(accountId: string): Promise<Obstacle[]> {
    const mine = await inTheNameOf(accountId, PERSON, () => this.uow.read(ownMemberships));
    const found: Obstacle[] = [];
    for (const { id, collectiveId, collectiveName, roles, status } of mine) {
      if (status !== 'ACTIVE' || !roles.includes('ADMIN')) continue;
      const admins = await inTheNameOf(accountId, collectiveScope(collectiveId), () =>
        this.uow.write(lockActiveAdmins),
      );
      if (admins.every((admin) => admin === id)) found.push({ code: 'LAST_ADMIN', where: collectiveName });
    }
    return found;
  }

  /** A farm that sells needs someone who keeps it, and an address its slips go to. */
  private async farms(accountId: string): Promise<Obstacle[]> {
    const { email } = await inTheNameOf(accountId, AUTH, () =>
      this.uow.read((tx) => accountById(tx, accountId)),
    );
    const mine = await inTheNameOf(accountId, PERSON, () => this.uow.read(ownFarms));
    const found: Obstacle[] = [];
    for (const farm of mine) {
      const { kept, selling } = await inTheNameOf(accountId, farmScope(farm.id), () =>
        this.uow.read(farmStanding),
      );
      if (selling && !kept) found.push({ code: 'ONLY_KEEPER', where: farm.name });
      else if (kept && farm.email?.toLowerCase() === email.toLowerCase())
        found.push({ code: 'FARM_CONTACT', where: farm.name });
    }
    return found;
  }
}
