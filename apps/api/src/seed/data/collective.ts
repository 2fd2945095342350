import type { FarmData } from './farm.ts';

/** One sale by its days from today: the clock is the collective's. */
export interface SaleData {
  readonly state: 'HANDED_OUT' | 'TODAY' | 'CLOSED' | 'OPEN';
  /** `{day}`: the first pick-up in words. */
  readonly name: string;
  readonly opens: number;
  readonly closes: number;
  readonly closesAt: string;
  /** Days of pick-up of each point, in the collective's order; a point without is left out. */
  readonly pickups: readonly (number | undefined)[];
  readonly window: readonly [string, string];
  readonly orders: number;
  /** The window in slots: of so many minutes, with room for so many. */
  readonly slots?: { readonly minutes: number; readonly capacity: number };
  readonly words?: string;
  readonly repeat?: { readonly frequency: 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY'; readonly days: number };
}

export interface DuesData {
  readonly amountCents: number;
  readonly minimumCents?: number;
  readonly firstMonth: number;
  readonly required: 'NO' | 'MESSAGE' | 'WALL';
}

/** What is told of a collective's money. */
export interface MoneyData {
  /** As its bank knows it. */
  readonly holder: string;
  /** Farms whose account is known, by key: in resale they are paid in pairs. */
  readonly accounts: readonly string[];
  readonly dues: DuesData;
}

/** A member that is a business, invoiced by the month. */
export interface BusinessData {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly legalName: string;
  readonly addressLine1: string;
  readonly postcode: string;
  readonly city: string;
}

export interface CollectiveData {
  readonly key: string;
  readonly create: Record<string, unknown>;
  readonly settings: Record<string, unknown>;
  /** It charges VAT on its own services. */
  readonly vat?: boolean;
  /** Price levels members may choose (resale). */
  readonly levels?: readonly { readonly name: string; readonly words: string; readonly rateBp: number }[];
  readonly points: readonly {
    name: string;
    addressLine1: string;
    postcode: string;
    city: string;
    directions?: string;
    orderMinimumCents?: number;
    totalMinimumCents?: number;
    /** A round that brings baskets home. */
    delivery?: {
      feeCents: number;
      vatCategory: string;
      thresholdCents: number;
      freeFromCents: number;
      capacity: number;
      areas: string[];
    };
  }[];
  readonly farms: readonly FarmData[];
  readonly shared: readonly FarmData[];
  /** Papers agreed with a farm, where they differ. */
  readonly paperwork: Readonly<Record<string, 'RECEIPTS' | 'INVOICES'>>;
  /** In 1/100 of a per cent, of farms with a service fee of their own (sales in the farms' names), by key. */
  readonly serviceFees?: Readonly<Record<string, number>>;
  readonly business?: BusinessData;
  readonly money?: MoneyData;
  readonly memberCount: number;
  readonly towns: readonly (readonly [string, string])[];
  readonly sales: readonly SaleData[];
}
