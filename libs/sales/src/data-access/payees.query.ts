import { PAYMENT_TERMS } from '@cabas/identity';
import { farmsSell, NotFound, ONLINE_ONLY, type PaymentTerms } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { FARM_TERMS } from './payment-terms.ts';

/** Whom one pays in a sale, before anything is ordered. */
export interface PayeeView {
  readonly producerId: string | null;
  readonly name: string;
  readonly paymentNote: string;
  readonly paymentTerms: PaymentTerms;
}

interface FarmRow {
  readonly producerId: string;
  readonly name: string;
  readonly paymentNote: string;
  readonly paymentTerms: PaymentTerms | null;
}

/** The collective (resale), or each farm with something on offer, by name: two statements. Drafts only for who plans. @throws NotFound. */
export async function payeesOf(tx: Unit, cycleId: string): Promise<PayeeView[]> {
  const sale = await tx.maybeOne<Omit<PayeeView, 'producerId'> & { flow: string }>(
    `select s.flow, c.name, c.payment_note as "paymentNote", ${PAYMENT_TERMS}
     from sales_cycles s join collectives c on c.id = s.collective_id
     where s.id = $1 and ($2 or s.status not in ('DRAFT', 'SCHEDULED'))`,
    [cycleId, tx.may('sales.watch')],
  );
  if (sale === undefined) throw new NotFound();
  const { flow, ...collective } = sale;
  if (!farmsSell(flow)) return [{ ...collective, producerId: null }];
  const farms = await tx.query<FarmRow>(
    `select p.producer_id as "producerId", min(o.producer_name) as name, p.payment_note as "paymentNote", ${FARM_TERMS}
     from offers o join participations p on p.collective_id = o.collective_id and p.producer_id = o.producer_id
     where o.cycle_id = $1 and o.active group by p.collective_id, p.id`,
    [cycleId],
  );
  return farms
    .map((farm) => ({
      ...farm,
      ...(flow === 'AGENCY'
        ? { paymentNote: '', paymentTerms: ONLINE_ONLY }
        : {
            paymentNote: farm.paymentNote || collective.paymentNote,
            paymentTerms: farm.paymentTerms ?? collective.paymentTerms,
          }),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
