import type { MoneyFlow, PaymentTerms } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { JoinPolicy } from '../domain/joining.ts';

export type MarginMode = 'ON_TOP' | 'INSIDE';
export type Paperwork = 'SLIPS' | 'RECEIPTS' | 'INVOICES';

/** Who issues a paper; what is not known is absent. */
export interface LegalIdentity {
  readonly legalName?: string;
  readonly legalForm?: string;
  readonly siret?: string;
  readonly vatNumber?: string;
  readonly addressLine1?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly rcs?: string;
}
/** Null clears a field, absent leaves it. */
export type LegalChange = { readonly [Field in keyof LegalIdentity]: string | null | undefined };

/** What a member's screens need of a collective (`CollectiveCard`). */
export interface CollectiveCard {
  id: string;
  slug: string;
  name: string;
  kind: string;
  timeZone: string;
  currency: string;
  flow: MoneyFlow;
  paymentNote: string;
}

/** The collective in scope, whole. */
export interface CollectiveSettings extends CollectiveCard {
  shortCode: string;
  description: string;
  territory: string;
  locale: 'fr' | 'en';
  marginBp: number;
  marginMode: MarginMode;
  /** What farms are charged in sales in their names, of what members pay for their goods. */
  serviceFeeBp: number;
  paperwork: Paperwork;
  joinPolicy: JoinPolicy;
  openingWords: string;
  paymentTerms: PaymentTerms;
  contactEmail: string | null;
  phonesToProducers: boolean;
  /** How many weeks before its pick-up each date of a repeated sale opens; 0: at its own time. */
  weeksAhead: number;
  legal: LegalIdentity;
  closedAt: Date | null;
  createdAt: Date;
}

/** Columns of a `CollectiveCard`, for joins: `c` is the collective. */
export const CARD_COLUMNS = `c.id, c.slug, c.name, c.kind, c.time_zone as "timeZone", c.currency, c.flow, c.payment_note as "paymentNote"`;

/** How a collective (`c`) is paid, as one value. */
export const PAYMENT_TERMS = `jsonb_build_object('means', c.payment_means, 'moment', c.payment_moment, 'days', c.payment_days) as "paymentTerms"`;

const SETTINGS_COLUMNS = `${CARD_COLUMNS}, ${PAYMENT_TERMS}, c.short_code as "shortCode", c.description, c.territory, c.locale,
  c.margin_bp as "marginBp", c.margin_mode as "marginMode", c.service_fee_bp as "serviceFeeBp", c.paperwork, c.join_policy as "joinPolicy", c.opening_words as "openingWords",
  c.contact_email as "contactEmail", c.phones_to_producers as "phonesToProducers", c.weeks_ahead as "weeksAhead", c.legal, c.closed_at as "closedAt", c.created_at as "createdAt"`;

/** The collective in scope. */
export async function collectiveSettings(tx: Unit): Promise<CollectiveSettings> {
  return tx.one<CollectiveSettings>(`select ${SETTINGS_COLUMNS} from collectives c where c.id = $1`, [
    tx.collectiveId,
  ]);
}

/** Cards of the collectives asked for that the scope may see, by id: one statement. */
export async function collectiveCards(
  tx: Unit,
  ids: readonly string[],
): Promise<Map<string, CollectiveCard>> {
  const rows = await tx.query<CollectiveCard>(
    `select ${CARD_COLUMNS} from collectives c where c.id = any ($1::uuid[])`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Platform scope: an open collective by its address. */
export async function findOpenCollective(
  tx: Unit,
  slug: string,
): Promise<(CollectiveCard & { description: string; joinPolicy: JoinPolicy; createdAt: Date }) | undefined> {
  if (!/^[a-z0-9-]{2,60}$/.test(slug)) return undefined;
  return tx.maybeOne(
    `select ${CARD_COLUMNS}, c.description, c.join_policy as "joinPolicy", c.created_at as "createdAt"
     from collectives c where c.slug = $1 and c.closed_at is null`,
    [slug],
  );
}

/** Platform scope: names that are taken and look like these. */
export async function takenNames(
  tx: Unit,
  slug: string,
  shortCode: string,
): Promise<{ slugs: Map<string, { id: string; createdAt: Date }>; codes: Set<string> }> {
  const rows = await tx.query<{ id: string; slug: string; shortCode: string; createdAt: Date }>(
    `select id, slug, short_code as "shortCode", created_at as "createdAt" from collectives
     where starts_with(slug, $1) or starts_with(short_code, $2)`,
    [slug.slice(0, 50), shortCode.slice(0, 3)],
  );
  return {
    slugs: new Map(rows.map((row) => [row.slug, row])),
    codes: new Set(rows.map((row) => row.shortCode)),
  };
}

export interface NewCollective {
  readonly id: string;
  readonly slug: string;
  readonly shortCode: string;
  readonly name: string;
  readonly kind: string;
  readonly description: string;
  readonly timeZone: string;
  readonly territory: string;
  readonly currency: string;
  readonly locale: string;
  readonly flow: MoneyFlow;
  readonly marginBp: number;
  readonly marginMode: MarginMode;
  readonly joinPolicy: JoinPolicy;
}

/** Platform scope. False when slug or short code went to someone else meanwhile. */
export async function insertCollective(tx: Unit, c: NewCollective): Promise<boolean> {
  const rows = await tx.query(
    `insert into collectives (id, slug, short_code, name, kind, description, time_zone, territory, currency, locale, flow,
       margin_bp, margin_mode, join_policy)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning id`,
    [
      c.id,
      c.slug,
      c.shortCode,
      c.name,
      c.kind,
      c.description,
      c.timeZone,
      c.territory,
      c.currency,
      c.locale,
      c.flow,
      c.marginBp,
      c.marginMode,
      c.joinPolicy,
    ],
  );
  return rows.length === 1;
}

/** Whether VAT rates are known for the territory. */
export async function isKnownTerritory(tx: Unit, territory: string): Promise<boolean> {
  return (
    (await tx.maybeOne('select 1 from vat_rates where territory = $1 limit 1', [territory])) !== undefined
  );
}

export type CollectiveChanges = Partial<
  Pick<
    CollectiveSettings,
    | 'name'
    | 'description'
    | 'flow'
    | 'marginBp'
    | 'marginMode'
    | 'serviceFeeBp'
    | 'paperwork'
    | 'joinPolicy'
    | 'openingWords'
    | 'paymentNote'
    | 'paymentTerms'
    | 'contactEmail'
    | 'phonesToProducers'
    | 'weeksAhead'
  >
> & { readonly legal?: LegalChange };

/** Changes what is given; `legal` field by field. */
export async function updateCollective(tx: Unit, changes: CollectiveChanges): Promise<CollectiveSettings> {
  return tx.one<CollectiveSettings>(
    `update collectives c set name = coalesce(n.name, c.name), description = coalesce(n.description, c.description), flow = coalesce(n.flow, c.flow),
       margin_bp = coalesce(n."marginBp", c.margin_bp), margin_mode = coalesce(n."marginMode", c.margin_mode), service_fee_bp = coalesce(n."serviceFeeBp", c.service_fee_bp),
       paperwork = coalesce(n.paperwork, c.paperwork), join_policy = coalesce(n."joinPolicy", c.join_policy),
       opening_words = coalesce(n."openingWords", c.opening_words), payment_note = coalesce(n."paymentNote", c.payment_note),
       payment_means = case when n."paymentTerms" is null then c.payment_means else array(select jsonb_array_elements_text(n."paymentTerms"->'means')) end,
       payment_moment = coalesce(n."paymentTerms"->>'moment', c.payment_moment), payment_days = coalesce((n."paymentTerms"->>'days')::int, c.payment_days),
       contact_email = case when $1::jsonb ? 'contactEmail' then n."contactEmail" else c.contact_email end,
       phones_to_producers = coalesce(n."phonesToProducers", c.phones_to_producers),
       weeks_ahead = coalesce(n."weeksAhead", c.weeks_ahead),
       legal = jsonb_strip_nulls(c.legal || coalesce(n.legal, '{}'))
     from jsonb_to_record($1::jsonb) as n(name text, description text, flow text, "marginBp" int, "marginMode" text, "serviceFeeBp" int, paperwork text,
       "joinPolicy" text, "openingWords" text, "paymentNote" text, "paymentTerms" jsonb, "contactEmail" text, "phonesToProducers" boolean,
       "weeksAhead" int, legal jsonb)
     where c.id = $2 returning ${SETTINGS_COLUMNS}`,
    [JSON.stringify(changes), tx.collectiveId],
  );
}

/** What is still missing before the first sale can open, in order. */
export async function missingSteps(tx: Unit): Promise<string[]> {
  const row = await tx.one<{ missing: string[] }>(
    `select array_remove(array[
       case when not exists (select 1 from pickup_points where active) then 'PICKUP_POINT' end,
       case when not exists (select 1 from participations where status = 'ACTIVE') then 'PRODUCER' end,
       case when not exists (select 1 from listings where active) then 'PRODUCT' end,
       case when c.kind <> 'AMAP' and not exists (select 1 from sales_cycles where status <> 'CANCELLED') then 'SALE' end,
       case when (select count(*) from (select 1 from memberships where status = 'ACTIVE' limit 2) as two) < 2 then 'MEMBERS' end], null) as missing
     from collectives c where c.id = $1`,
    [tx.collectiveId],
  );
  return row.missing;
}
