import { Inject, Injectable } from '@nestjs/common';
import { listingSnapshots } from '@cabas/catalogue';
import { collectiveSettings, writeAudit } from '@cabas/identity';
import { InvalidInput, newId, NotFound, Refused, type MoneyFlow } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import {
  assertPoints,
  insertCycle,
  insertDistributions,
  writeOffers,
  type OfferTerms,
} from '../data-access/cycles.ts';
import { mayPayOnline } from '../data-access/agency.ts';
import { cyclesByIds, type CycleView } from '../data-access/cycle-views.query.ts';
import { repeat, schedule, type PlannedSale, type ScheduledSale } from '../domain/schedule.ts';
import { flowsOf } from './agency.ts';

export interface PlanSaleCommand extends PlannedSale {
  readonly name: string;
  readonly words: string;
  readonly minimumCents: number;
  /** Absent: as the collective sells. The margin counts in a sale that buys and sells on. */
  readonly flow?: MoneyFlow | undefined;
  readonly marginBp?: number | undefined;
  readonly marginMode?: 'ON_TOP' | 'INSIDE' | undefined;
  /** Absent: every active listing. */
  readonly offers: readonly PlannedOffer[] | undefined;
  readonly repeat:
    | {
        readonly frequency: 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY';
        readonly until: string;
        /** Absent: as the collective has it. */
        readonly weeksAhead?: number | undefined;
      }
    | undefined;
}

export interface PlannedOffer {
  readonly listingId: string;
  readonly distributionIndexes: readonly number[] | undefined;
  readonly cap: number | undefined;
  readonly minimum: number | undefined;
  readonly priceCents: number | undefined;
}

/** Why a date of a series was left out. */
export interface PlanningConflict {
  readonly date: string;
  readonly code: 'SAME_SALE_THAT_DAY';
}

/**
 * Plans a sale, once or repeated by rule. Each occurrence is a sale of its own that can be moved or left out; a date that is
 * taken by a sale of the same name at the same place is left out and listed. How its money flows is the sale's own and never changes.
 * An AMAP sells nothing outside its contracts. @throws InvalidInput, NotFound, Refused NOTHING_TO_SELL, NO_SALE_OUTSIDE_CONTRACT,
 * ONLINE_NOT_ALLOWED.
 */
@Injectable()
export class PlanSale {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: PlanSaleCommand): Promise<{ cycles: CycleView[]; conflicts: PlanningConflict[] }> {
    return this.uow.write(async (tx) => {
      const collective = await collectiveSettings(tx);
      if (collective.kind === 'AMAP') throw new Refused('NO_SALE_OUTSIDE_CONTRACT');
      const terms = await termsOf(tx, command, collective);
      const now = await databaseNow(tx);
      const first = schedule(command, collective.timeZone, now);
      await assertPoints(tx, first);
      assertRule(command);
      const plans =
        command.repeat === undefined
          ? [command]
          : repeat(command, {
              ...command.repeat,
              weeksAhead: command.repeat.weeksAhead ?? collective.weeksAhead,
            });
      const seriesId = command.repeat === undefined ? null : await insertSeries(tx, command, command.repeat);
      const conflicts: PlanningConflict[] = [];
      const ids: string[] = [];
      for (const plan of plans) {
        const scheduled = plan === command ? first : schedule(plan, collective.timeZone, now);
        const taken = await takenDate(tx, command.name, scheduled);
        if (taken !== undefined) conflicts.push({ date: taken, code: 'SAME_SALE_THAT_DAY' });
        else ids.push(await this.plan(tx, command, scheduled, terms, seriesId));
      }
      if (ids.length > 0)
        await writeAudit(tx, {
          action: 'sale.planned',
          subjectId: ids[0],
          detail: { name: command.name, sales: ids.length, repeated: command.repeat?.frequency ?? null },
        });
      return { cycles: await cyclesByIds(tx, ids), conflicts };
    });
  }

  private async plan(
    tx: Unit,
    command: PlanSaleCommand,
    sale: ScheduledSale,
    terms: FlowTerms,
    seriesId: string | null,
  ): Promise<string> {
    const cycle = {
      id: newId(),
      seriesId,
      name: command.name,
      opensAt: sale.opensAt,
      ...terms,
      words: command.words,
      minimumCents: command.minimumCents,
    };
    await insertCycle(tx, cycle);
    const distributions = sale.distributions.map((distribution) => ({ ...distribution, id: newId() }));
    await insertDistributions(tx, cycle.id, distributions);
    const date = distributions[0]?.pickupDate ?? command.opensOn;
    const listings = await listingSnapshots(
      tx,
      command.offers?.map(({ listingId }) => listingId) ?? 'all active',
      date,
    );
    if (
      command.offers !== undefined &&
      listings.length !== new Set(command.offers.map(({ listingId }) => listingId)).size
    )
      throw new NotFound();
    if (listings.length === 0) throw new Refused('NOTHING_TO_SELL');
    const offered = new Map(
      command.offers?.map((offer) => [
        offer.listingId,
        termsFor(
          offer,
          distributions.map(({ id }) => id),
        ),
      ]),
    );
    await writeOffers(tx, cycle, listings, (listingId) => offered.get(listingId), newId);
    return cycle.id;
  }
}

interface FlowTerms {
  readonly flow: MoneyFlow;
  readonly marginBp: number;
  readonly marginMode: 'ON_TOP' | 'INSIDE';
}

/** How the money of the sale flows: as it was chosen, else as the collective's. @throws Refused ONLINE_NOT_ALLOWED */
async function termsOf(
  tx: Unit,
  wish: Pick<PlanSaleCommand, 'flow' | 'marginBp' | 'marginMode'>,
  collective: FlowTerms & { readonly kind: string },
): Promise<FlowTerms> {
  const flow = wish.flow ?? collective.flow;
  const own = flow === collective.flow;
  if (!own && !flowsOf(collective, await mayPayOnline(tx)).includes(flow))
    throw new Refused('ONLINE_NOT_ALLOWED');
  return {
    flow,
    marginBp: wish.marginBp ?? collective.marginBp,
    marginMode: wish.marginMode ?? collective.marginMode,
  };
}

function termsFor(offer: PlannedOffer, distributionIds: readonly string[]): OfferTerms {
  const at = offer.distributionIndexes?.map((index) => distributionIds[index]);
  if (at?.includes(undefined)) throw new InvalidInput([{ path: 'offers', code: 'UNKNOWN' }]);
  return {
    distributionIds: at === undefined || at.length === 0 ? null : (at as string[]),
    cap: offer.cap ?? null,
    minimum: offer.minimum ?? null,
    priceCents: offer.priceCents ?? null,
  };
}

function assertRule(command: PlanSaleCommand): void {
  const first = command.distributions.map(({ pickupDate }) => pickupDate).sort()[0] ?? '';
  if (command.repeat !== undefined && command.repeat.until < first)
    throw new InvalidInput([{ path: 'repeat.until', code: 'IN_THE_PAST' }]);
}

async function insertSeries(
  tx: Unit,
  command: PlanSaleCommand,
  rule: { frequency: string; until: string },
): Promise<string> {
  const id = newId();
  const first = command.distributions.map(({ pickupDate }) => pickupDate).sort()[0];
  await tx.query('insert into cycle_series (id, frequency, first_date, until_date) values ($1, $2, $3, $4)', [
    id,
    rule.frequency,
    first,
    rule.until,
  ]);
  return id;
}

async function takenDate(tx: Unit, name: string, sale: ScheduledSale): Promise<string | undefined> {
  const row = await tx.maybeOne<{ date: string }>(
    `select d.pickup_date as date from distributions d join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
     where s.status <> 'CANCELLED' and lower(s.name) = lower($1) and (d.pickup_point_id, d.pickup_date) in (select * from unnest($2::uuid[], $3::date[])) limit 1`,
    [
      name,
      sale.distributions.map(({ pickupPointId }) => pickupPointId),
      sale.distributions.map(({ pickupDate }) => pickupDate),
    ],
  );
  return row?.date;
}

/** The database's clock: the only one that decides. */
export async function databaseNow(tx: Unit): Promise<Date> {
  return (await tx.one<{ now: Date }>('select clock_timestamp() as now')).now;
}
