import { Inject, Injectable } from '@nestjs/common';
import { collectiveSettings } from '@cabas/identity';
import { lookAgain, lookWhenTaken, receiveOnline } from '@cabas/treasury';
import { newId, Refused } from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import { CONFIG, UnitOfWork, type Config, type Unit } from '@cabas/platform';
import { setDueTask } from '@cabas/sales';
import {
  chargeById,
  insertMove,
  lockCharge,
  movesOfCharge,
  paymentOfCharge,
  updateCharge,
  type Charge,
} from '../data-access/charges.ts';
import { noteDisputes } from '../data-access/disputes.ts';
import { noteRefunds } from '../data-access/refunds.ts';
import {
  firstTake,
  forward,
  leaves,
  movesOf,
  netCents,
  nextCheck,
  ownParts,
  type Move,
} from '../domain/charge.ts';
import { CHECK_CHARGE, TAKE_HELD, TELL_DISPUTE } from '../domain/events.ts';
import {
  PaymentServices,
  ServiceRefused,
  type PaymentService,
  type ServiceAccount,
  type ServiceState,
} from '../domain/payment-service.ts';
import { Payees } from './payees.ts';

const HOUR = 3_600_000;

export interface Followed {
  readonly charge: Charge;
  /** Where the member pays; null: nowhere (any more). */
  readonly url: string | null;
}

/**
 * Brings a charge to what its service says now, and the ledger with it: money that moved is written once, whoever asks, how often and in which
 * order. The service is asked outside of any transaction.
 */
@Injectable()
export class FollowCharge {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PaymentServices) private readonly services: PaymentServices,
    @Inject(Payees) private readonly payees: Payees,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Undefined: there is no such charge here. */
  async run(chargeId: string): Promise<Followed | undefined> {
    const at = await this.uow.read((tx) => this.known(tx, chargeId));
    if (at === undefined) return undefined;
    const { charge, account, collectiveId } = at;
    if (charge.state === 'WAITING') return { charge: await this.giveUpOld(charge), url: null };
    if (charge.state === 'FAILED' && charge.sessionRef === null) return { charge, url: null };
    const service = this.serviceOf(charge);
    const sessionRef = charge.sessionRef ?? (await this.opened(service, account, charge, collectiveId));
    if (sessionRef === null) return { charge: await this.fail(charge, 'never_opened'), url: null };
    const seen = await service.read(account, { ...charge, sessionRef });
    await this.uow.write((tx) => this.write(tx, chargeId, sessionRef, seen));
    const after = await this.uow.read((tx) => chargeById(tx, chargeId));
    return after && { charge: after, url: seen.url };
  }

  /** Opens the page of a charge that waits for its turn; of one that is open, gives it again. */
  async open(chargeId: string): Promise<Followed | undefined> {
    const mine = await this.uow.write(async (tx) => {
      const charge = await lockCharge(tx, chargeId);
      if (charge.state === 'WAITING') await updateCharge(tx, chargeId, { state: 'OPEN' });
      return charge.state;
    });
    return mine === 'WAITING' || mine === 'OPEN' ? this.run(chargeId) : undefined;
  }

  /** Nobody pays on this page any more; what was paid there a moment ago is written. */
  async shut(chargeId: string): Promise<void> {
    const at = await this.uow.read((tx) => this.known(tx, chargeId));
    if (at === undefined) return;
    const { charge, account } = at;
    if (charge.state === 'WAITING') {
      await this.fail(charge, 'left');
      return;
    }
    if (charge.state !== 'OPEN') return;
    if (charge.sessionRef === null) await this.run(chargeId);
    const now = await this.uow.read((tx) => chargeById(tx, chargeId));
    if (now?.sessionRef == null) return;
    await this.serviceOf(charge).shut(account, { ...now, sessionRef: now.sessionRef });
    await this.run(chargeId);
  }

  /** @throws Refused ONLINE_OFF: this installation is not connected to it any more. */
  serviceOf(charge: Charge): PaymentService {
    const service = this.services.of(charge.provider);
    if (service === undefined) throw new Refused('ONLINE_OFF');
    return service;
  }

  async known(
    tx: Unit,
    chargeId: string,
  ): Promise<{ charge: Charge; account: ServiceAccount; collectiveId: string } | undefined> {
    const charge = await chargeById(tx, chargeId);
    return (
      charge && {
        charge,
        account: await this.payees.accountOf(tx, charge),
        collectiveId: tx.collectiveId,
      }
    );
  }

  /** The page's reference: asked for under the same key, it is the same page. Null: it can't be had any more. */
  private async opened(
    service: PaymentService,
    account: ServiceAccount,
    charge: Charge,
    collectiveId: string,
  ): Promise<string | null> {
    const { orderId, payeeName, saleName } = charge;
    const back = `${this.config.publicUrl}${orderId === null ? `/dues?of=${collectiveId}&` : `/orders/${orderId}/pay?`}`;
    try {
      const { sessionRef } = await service.open(account, {
        id: charge.id,
        collectiveId,
        amountCents: charge.amountCents,
        currency: charge.currency,
        hold: charge.hold,
        label: saleName === '' ? payeeName : `${payeeName} · ${saleName}`,
        createdAt: charge.createdAt,
        doneUrl: `${back}back=1`,
        leftUrl: `${back}left=1`,
      });
      await this.uow.write((tx) => updateCharge(tx, charge.id, { sessionRef }));
      return sessionRef;
    } catch (error) {
      if (error instanceof ServiceRefused) return null;
      throw error;
    }
  }

  private async write(tx: Unit, chargeId: string, sessionRef: string, seen: ServiceState): Promise<void> {
    const charge = await lockCharge(tx, chargeId);
    const before = await movesOfCharge(tx, chargeId);
    let net = netCents(before);
    for (const move of movesOf(seen, before)) {
      const id = newId();
      if (!(await insertMove(tx, id, chargeId, move))) continue;
      const cents = leaves(move.kind) ? -move.amountCents : move.amountCents;
      const ofPaymentId = move.kind === 'TAKEN' ? null : ((await paymentOfCharge(tx, chargeId)) ?? null);
      await receiveOnline(tx, {
        ...charge,
        ...{ moveId: id, cents, at: move.at, ofPaymentId, note: await noteOf(tx, move) },
        parts: charge.orderId === null ? ownParts(charge, net, cents) : [],
      });
      if (move.kind === 'TAKEN' && charge.orderId !== null)
        await lookWhenTaken(tx, charge.orderId, { producerId: charge.producerId, cents });
      if (leaves(move.kind)) await lookAgain(tx, [charge.membershipId]);
      net += cents;
    }
    await noteRefunds(tx, chargeId, seen.refunds);
    for (const disputeId of await noteDisputes(tx, chargeId, seen.disputes))
      tx.record(TELL_DISPUTE, { disputeId });
    const state = forward(charge.state, seen.state);
    await updateCharge(tx, chargeId, {
      state,
      sessionRef,
      paymentRef: seen.paymentRef,
      holdUntil: seen.holdUntil,
      failure: seen.failure,
      serviceCents: serviceCents(seen),
    });
    await this.plan(tx, { ...charge, state, holdUntil: seen.holdUntil ?? charge.holdUntil });
  }

  /** When it is looked at again, and when what is held is taken. */
  private async plan(tx: Unit, charge: Charge): Promise<void> {
    const { now } = await tx.one<{ now: Date }>('select clock_timestamp() as now');
    await setDueTask(tx, CHECK_CHARGE, charge.id, nextCheck(charge, now), newId());
    if (charge.state === 'HELD' && charge.takeCents === null)
      await tx.query(
        `insert into due_tasks (id, kind, subject_id, due_at) values ($1, $2, $3, $4) on conflict (collective_id, kind, subject_id) do nothing`,
        [newId(), TAKE_HELD, charge.id, firstTake(charge.pickupEnds ?? charge.createdAt, charge.holdUntil)],
      );
  }

  private async giveUpOld(charge: Charge): Promise<Charge> {
    return Date.now() - charge.createdAt.getTime() < 2 * HOUR ? charge : this.fail(charge, 'left');
  }

  private async fail(charge: Charge, failure: string): Promise<Charge> {
    return this.uow.write(async (tx) => {
      const now = await lockCharge(tx, charge.id);
      await updateCharge(tx, charge.id, { state: forward(now.state, 'FAILED'), failure });
      return lockCharge(tx, charge.id);
    });
  }
}

/** What the service says stands with the payee in the end. */
function serviceCents({ takenCents, refunds, disputes }: ServiceState): number {
  return netCents([
    { kind: 'TAKEN', amountCents: takenCents },
    ...disputes.flatMap(({ moves }) =>
      moves.map(({ cents }) => ({ kind: 'TAKEN' as const, amountCents: cents })),
    ),
    ...refunds
      .filter(({ state }) => state === 'DONE')
      .map(({ amountCents }) => ({ kind: 'GIVEN_BACK' as const, amountCents })),
  ]);
}

/** What stands beside it in the member's account. */
async function noteOf(tx: Unit, { kind }: Move): Promise<string> {
  if (kind !== 'DISPUTED' && kind !== 'DISPUTE_WON') return '';
  return createTranslator((await collectiveSettings(tx)).locale)(`papers.statement.${kind}`);
}
