import { Inject, Injectable } from '@nestjs/common';
import { duesAskedOf } from '@cabas/treasury';
import { collectiveSettings } from '@cabas/identity';
import { InvalidInput, newId, Refused, type Cents } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { insertOwnCharge, lockOwnCharges, ownCharges, type Charge } from '../data-access/charges.ts';
import { apart } from './apart.ts';
import { FollowCharge } from './follow-charge.ts';
import { Payees } from './payees.ts';

export interface DuesToPay {
  /** 0: a gift alone. */
  readonly duesCents: Cents;
  /** To the solidarity fund. */
  readonly giftCents: Cents;
}

/** Services charge no less. */
const LEAST_CENTS = 50;

/** What one may pay the association online, and what was. */
export interface OnlineDues {
  /** The association's own account can be paid. */
  readonly payable: boolean;
  /** What is asked this year and not paid; where it is free, up to the minimum. */
  readonly missingCents: Cents;
  readonly wantedCents: Cents;
  readonly charges: readonly Charge[];
  /** Where to go to pay; null: nowhere. */
  readonly url: string | null;
}

/**
 * A member pays dues or gives to the solidarity fund online: one charge on the association's own account, of no order and of no farm. Paid, it is
 * dues and a gift as if the treasurer had written it down. @throws InvalidInput (`duesCents`), Refused (NOTHING_TO_PAY_ONLINE, PAYMENT_UNDER_WAY)
 */
@Injectable()
export class PayDues {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(Payees) private readonly payees: Payees,
    @Inject(FollowCharge) private readonly following: FollowCharge,
  ) {}

  read(url: string | null = null): Promise<OnlineDues> {
    return this.uow.read((tx) => this.view(tx, url));
  }

  /** Asked twice, the second time goes on with what the first began. */
  start(wish: DuesToPay): Promise<OnlineDues> {
    return apart(async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        const { chargeId, stale } = await this.uow.write((tx) => this.begin(tx, wish));
        if (stale === undefined) return this.page(chargeId);
        await this.following.shut(stale);
      }
      throw new Refused('PAYMENT_UNDER_WAY');
    });
  }

  /** Back from the page, or without coming back: reads it again; opened again (`resume`) or given up (`skip`) when asked for. */
  proceed(how: { skip?: boolean; resume?: boolean } = {}): Promise<OnlineDues> {
    return apart(async () => {
      const charges = await this.uow.read((tx) => ownCharges(tx, tx.member.id));
      const open = charges.findLast(({ state }) => state === 'OPEN' || state === 'WAITING');
      if (open === undefined) return this.read();
      if (how.skip) await this.following.shut(open.id);
      else if (how.resume) return this.page(open.id);
      else await this.following.run(open.id);
      return this.read();
    });
  }

  private async page(chargeId: string): Promise<OnlineDues> {
    const opened = await this.following.open(chargeId);
    return this.read(opened?.charge.state === 'OPEN' ? opened.url : null);
  }

  /** A new charge, or the one under way when it is still what is wanted; `stale`: it is not. */
  private async begin(
    tx: Unit,
    { duesCents, giftCents }: DuesToPay,
  ): Promise<{ chargeId: string; stale?: string }> {
    const memberId = tx.member.id;
    await lockOwnCharges(tx, memberId);
    const account = (await this.payees.open(tx)).get(null);
    if (account === undefined || duesCents + giftCents === 0) throw new Refused('NOTHING_TO_PAY_ONLINE');
    if (duesCents + giftCents < LEAST_CENTS)
      throw new InvalidInput([{ path: 'giftCents', code: 'TOO_SMALL', data: { min: LEAST_CENTS } }]);
    const periodOn = duesCents === 0 ? null : await assertAsked(tx, memberId, duesCents);
    const underWay = (await ownCharges(tx, memberId)).findLast(
      ({ state }) => state === 'WAITING' || state === 'OPEN',
    );
    if (underWay !== undefined) {
      const { id } = underWay;
      const same =
        underWay.duesCents === duesCents &&
        underWay.giftCents === giftCents &&
        underWay.periodOn === periodOn &&
        underWay.accountRef === account.accountRef;
      return same ? { chargeId: id } : { chargeId: '', stale: id };
    }
    const { currency } = await collectiveSettings(tx);
    const { provider, accountRef } = account;
    const id = newId();
    await insertOwnCharge(tx, {
      ...{ id, membershipId: memberId, provider, accountRef, duesCents, giftCents, periodOn, currency },
    });
    return { chargeId: id };
  }

  private async view(tx: Unit, url: string | null): Promise<OnlineDues> {
    const asked = await duesAskedOf(tx, tx.member.id);
    const missingCents = asked === null ? 0 : Math.max(0, asked.minimumCents - asked.paidCents);
    return {
      payable: (await this.payees.open(tx)).has(null),
      missingCents,
      wantedCents:
        asked === null || missingCents === 0
          ? 0
          : Math.max(missingCents, asked.amountCents - asked.paidCents),
      charges: await ownCharges(tx, tx.member.id),
      url,
    };
  }
}

/** Enough for the year, and where the amount is not free, no more. Its first day. @throws Refused NOTHING_TO_PAY_ONLINE, InvalidInput */
async function assertAsked(tx: Unit, memberId: string, duesCents: Cents): Promise<string> {
  const asked = await duesAskedOf(tx, memberId);
  if (asked === null || asked.paidCents >= asked.minimumCents) throw new Refused('NOTHING_TO_PAY_ONLINE');
  const { amountCents, minimumCents, paidCents, periodOn } = asked;
  const { currency } = await collectiveSettings(tx);
  if (paidCents + duesCents < minimumCents)
    throw new InvalidInput([
      { path: 'duesCents', code: 'TOO_SMALL', data: { min: minimumCents - paidCents, currency } },
    ]);
  if (minimumCents === amountCents && paidCents + duesCents > amountCents)
    throw new InvalidInput([
      { path: 'duesCents', code: 'TOO_LARGE', data: { max: amountCents - paidCents, currency } },
    ]);
  return periodOn;
}
