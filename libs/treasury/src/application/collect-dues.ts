import { Inject, Injectable } from '@nestjs/common';
import { collectiveSettings, writeAudit } from '@cabas/identity';
import { InvalidInput, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { insertContributions } from '../data-access/contribution-writes.ts';
import {
  contributionOf,
  duesOfCollective,
  duesPaid,
  markReminded,
  membersInArrears,
  partsOf,
  saveDues,
  type Contribution,
  type Dues,
  type DuesTerms,
  type Part,
} from '../data-access/dues.query.ts';
import { DUES_REMINDED } from '../domain/events.ts';
import { RecordPayment, type Means } from './record-payment.ts';

export interface ContributionCommand {
  /** Same key, same answer: at most one payment. */
  readonly idempotencyKey: string;
  readonly memberId: string;
  /** 0: a gift alone. */
  readonly duesCents: number;
  /** To the solidarity fund. */
  readonly giftCents?: number | null | undefined;
  /** The first day of the year they are for; the one under way when absent. */
  readonly periodOn?: string | null | undefined;
  readonly means: Means;
  readonly receivedOn?: string | null | undefined;
  /** It was given at this hand-out, and lies in that evening's box. */
  readonly distributionId?: string | null | undefined;
  readonly chequeNumber?: string | null | undefined;
  readonly chequeBank?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/**
 * The association's dues: what is asked, who is reminded, and what came. A payment of dues is a payment like any other (it is in the till, a
 * cheque can bounce), of which a part is said to be dues or a gift; taken back, the dues are not paid any more.
 */
@Injectable()
export class CollectDues {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(RecordPayment) private readonly payments: RecordPayment,
  ) {}

  /** @throws InvalidInput (`minimumCents` TOO_LARGE) */
  ask(terms: DuesTerms): Promise<Dues | null> {
    return this.uow.write(async (tx) => {
      if (terms.minimumCents > terms.amountCents)
        throw new InvalidInput([
          {
            path: 'minimumCents',
            code: 'TOO_LARGE',
            data: { max: terms.amountCents, currency: (await collectiveSettings(tx)).currency },
          },
        ]);
      await saveDues(tx, terms);
      await writeAudit(tx, { action: 'DUES_SET', subjectId: tx.collectiveId, detail: { ...terms } });
      return duesOfCollective(tx);
    });
  }

  /** @throws NotFound, InvalidInput, Refused (NO_DUES, IDEMPOTENCY_MISMATCH) */
  record(command: ContributionCommand): Promise<Contribution> {
    return this.uow.write(async (tx) => contributionOf(tx, await this.take(tx, command)));
  }

  /** The payment's id; the same one when this very request was done before. */
  async take(tx: Unit, { duesCents, giftCents, periodOn, ...payment }: ContributionCommand): Promise<string> {
    const gift = giftCents ?? 0;
    if (duesCents + gift <= 0) throw new InvalidInput([{ path: 'duesCents', code: 'REQUIRED' }]);
    const parts: Part[] = [];
    if (duesCents > 0)
      parts.push({ kind: 'DUES', periodOn: await yearOf(tx, periodOn), amountCents: duesCents });
    if (gift > 0) parts.push({ kind: 'GIFT', periodOn: null, amountCents: gift });
    const paymentId = await this.payments.record(tx, {
      ...payment,
      producerId: null,
      amountCents: duesCents + gift,
    });
    const before = await partsOf(tx, paymentId);
    if (before.length > 0) {
      if (JSON.stringify(before) !== JSON.stringify(parts)) throw new Refused('IDEMPOTENCY_MISMATCH');
      return paymentId;
    }
    await assertEnough(tx, payment.memberId, parts);
    await insertContributions(tx, paymentId, parts);
    await writeAudit(tx, {
      action: 'CONTRIBUTION_RECORDED',
      subjectId: payment.memberId,
      detail: { duesCents, giftCents: gift, means: payment.means },
    });
    return paymentId;
  }

  /** Mails who has not paid this year's. @throws Refused (NO_DUES, DUES_REMINDED_LATELY) */
  remind(): Promise<number> {
    return this.uow.write(async (tx) => {
      const dues = await duesOfCollective(tx);
      if (dues?.active !== true) throw new Refused('NO_DUES');
      const late = await membersInArrears(tx);
      if (late.length === 0) return 0;
      if (!(await markReminded(tx))) throw new Refused('DUES_REMINDED_LATELY');
      tx.record(DUES_REMINDED, { periodOn: dues.periodOn });
      await writeAudit(tx, {
        action: 'DUES_REMINDED',
        subjectId: tx.collectiveId,
        detail: { count: late.length },
      });
      return late.length;
    });
  }
}

/** The year under way, the one before or the one after. @throws Refused NO_DUES, InvalidInput */
async function yearOf(tx: Unit, wanted: string | null | undefined): Promise<string> {
  const dues = await duesOfCollective(tx);
  if (dues?.active !== true) throw new Refused('NO_DUES');
  const { periodOn } = dues;
  if (wanted == null || wanted === periodOn) return periodOn;
  const year = Number(periodOn.slice(0, 4));
  if ([year - 1, year + 1].some((one) => wanted === `${one}${periodOn.slice(4)}`)) return wanted;
  throw new InvalidInput([{ path: 'periodOn', code: 'INVALID' }]);
}

/** What was paid before counts: dues may be completed. @throws InvalidInput `duesCents` TOO_SMALL */
async function assertEnough(tx: Unit, memberId: string, parts: readonly Part[]): Promise<void> {
  for (const { kind, periodOn, amountCents } of parts) {
    if (kind !== 'DUES' || periodOn === null) continue;
    const [dues, paid] = [await duesOfCollective(tx), await duesPaid(tx, memberId, periodOn)];
    if (dues !== null && paid + amountCents < dues.minimumCents)
      throw new InvalidInput([
        {
          path: 'duesCents',
          code: 'TOO_SMALL',
          data: { min: dues.minimumCents - paid, currency: (await collectiveSettings(tx)).currency },
        },
      ]);
  }
}
