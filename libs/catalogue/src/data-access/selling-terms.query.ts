import { salePrice, type MoneyFlow } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { VatCategory } from '../domain/product.ts';

/** VAT of a day by category, in 1/100 of a per cent. */
export type VatRates = Readonly<Record<VatCategory, number>>;

/** How the collective in scope sells on a day. */
export interface SellingTerms {
  readonly flow: MoneyFlow;
  readonly marginBp: number;
  readonly marginMode: 'ON_TOP' | 'INSIDE';
  readonly currency: string;
  readonly rates: VatRates;
}

/** Of the collective in scope, on a day of its calendar (today when absent). A territory without rates has mainland France's. */
export async function sellingTerms(tx: Unit, on?: string): Promise<SellingTerms> {
  return tx.one<SellingTerms>(
    `select c.flow, c.margin_bp as "marginBp", c.margin_mode as "marginMode", c.currency,
       (select jsonb_object_agg(v.category, v.rate_bp) from vat_rates v
        where v.territory = case when exists (select 1 from vat_rates k where k.territory = c.territory) then c.territory else 'FR' end
          and v.valid_from <= d.day and (v.valid_to is null or v.valid_to >= d.day)) as rates
     from collectives c, lateral (select coalesce($1::date, (clock_timestamp() at time zone c.time_zone)::date) as day) d`,
    [on ?? null],
  );
}

/** Rates of today in mainland France: in a farm's own scope there is no one collective. */
export async function farmVatRates(tx: Unit): Promise<VatRates> {
  const { rates } = await tx.one<{ rates: VatRates }>(
    `select jsonb_object_agg(category, rate_bp) as rates
     from vat_rates, lateral (select (clock_timestamp() at time zone 'Europe/Paris')::date as day) d
     where territory = 'FR' and valid_from <= d.day and (valid_to is null or valid_to >= d.day)`,
  );
  return rates;
}

/** What a member would pay today for a farm's price. */
export function memberPrice(
  farmPriceCents: number,
  terms: Pick<SellingTerms, 'flow' | 'marginBp' | 'marginMode'>,
): number {
  return terms.flow === 'RESALE'
    ? salePrice(farmPriceCents, terms.marginBp, terms.marginMode).saleCents
    : farmPriceCents;
}
