// Issued documents of every kind, as the builders make them from made-up sales. What they say and how they look is kept in ./golden.
import type { Participation } from '@cabas/catalogue';
import type { BusinessIdentity, CollectiveSettings } from '@cabas/identity';
import { frenchVatNumber, lineCents, makeSiret, type SellingMode } from '@cabas/kernel';
import type { OrderView, ProductTotalRow } from '@cabas/sales';
import { businessDocument } from '../src/application/business-document.ts';
import { correctionDraft, type Side } from '../src/application/correction-draft.ts';
import {
  consumerDocument,
  purchaseDocument,
  type IssuingContext,
} from '../src/application/document-snapshots.ts';
import { feeCreditDraft, feeDocument, feeLeftOf } from '../src/application/fee-document.ts';
import type { IssuedLine } from '../src/data-access/issued-lines.query.ts';
import type { DocumentDraft, DocumentSnapshot } from '../src/papers/document-snapshot.ts';
import type { StatementPaper } from '../src/papers/statement.ts';

export interface Goods {
  readonly name: string;
  readonly priceCents: number;
  readonly quantity: number;
  readonly rateBp?: number;
  readonly sellingMode?: SellingMode;
  readonly measure?: number;
  readonly depositCents?: number;
}

const FARM = 'f0000000-0000-4000-8000-000000000001';
const legalOf = (legalName: string, seed: number, more: object = {}) => ({
  legalName,
  siret: makeSiret(seed),
  addressLine1: '14 route de la Forêt de Châteauroux, lieu-dit « Les Érables »',
  postcode: '36600',
  city: 'Valençay',
  ...more,
});
const vatOf = (seed: number) => ({ vatNumber: frenchVatNumber(makeSiret(seed).slice(0, 9)) });

export function aFarm(
  vatRegime: Participation['vatRegime'],
  name = 'EARL des Bœufs de l’Âge d’Or',
  seed = 101,
) {
  return {
    producerId: FARM,
    name: 'Les Jardins de la Chèvrerie',
    shortCode: 'JARDI',
    vatRegime,
    legal: legalOf(name, seed, {
      legalForm: 'EARL au capital de 7 500 €',
      rcs: 'RCS Châteauroux',
      ...(vatRegime === 'NORMAL' && vatOf(seed)),
    }),
  } as unknown as Participation;
}

export function aCollective(vat: boolean) {
  return {
    name: 'La Baligande',
    shortCode: 'BALIG',
    locale: 'fr',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    flow: 'DIRECT',
    paymentNote: 'Virement ou chèque à l’ordre de La Baligande',
    legal: legalOf('Association La Baligande, épicerie et marché de Noël', 102, {
      legalForm: 'Association loi 1901',
      ...(vat && vatOf(102)),
    }),
  } as unknown as CollectiveSettings;
}

export const aKitchen = (more: object = {}): BusinessIdentity => ({
  ...legalOf(
    'Société d’exploitation du restaurant « À l’Épi d’Or et aux Délices de Saint-Cyran-du-Jambot »',
    103,
    vatOf(103),
  ),
  ...more,
});

export function anIssuing(farm: Participation, vat = false, today = '2026-12-05'): IssuingContext {
  return {
    collective: aCollective(vat),
    farms: new Map([[FARM, farm]]),
    distribution: {
      pickupDate: '2026-12-04',
      pickupPoint: { name: 'La Baligande' },
    } as IssuingContext['distribution'],
    issuedAt: new Date(`${today}T09:30:00Z`),
    today,
    vatRateOf: new Map(),
    farmPriceOf: new Map(),
    meatSellers: new Set(),
    meatOffers: new Set(['meat']),
  };
}

export function anOrder(
  goods: readonly Goods[],
  on = '2026-12-04',
  flow = 'DIRECT',
  basketNumber = 12,
): OrderView {
  return {
    id: `order ${on}`,
    basketNumber,
    collective: { flow },
    distribution: { pickupDate: on, pickupPoint: { name: 'Halle aux grains' } },
    deliveryFeeCents: 0,
    dues: [
      {
        producerId: flow === 'RESALE' ? null : FARM,
        means: ['TRANSFER', 'CHEQUE'],
        payBy: null,
        paymentNote: 'IBAN FR76 3000 6000 0112 3456 7890 189',
      },
    ],
    lines: goods.map((one, index) => ({
      ...sold(one),
      offerId: `offer ${index}`,
      producerId: FARM,
      name: one.name,
      depositDueCents: (one.depositCents ?? 0) * one.quantity,
      vatRateBp: one.rateBp ?? 550,
    })),
  } as unknown as OrderView;
}

function sold({ priceCents, quantity, sellingMode = 'PIECE', measure }: Goods) {
  const line = {
    ...{ priceCents, quantity, sellingMode },
    deliveredMeasure: measure ?? null,
    contentAmount: sellingMode === 'WEIGHED_PIECE' ? 1500 : null,
    contentUnit: sellingMode === 'WEIGHED_PIECE' ? ('GRAM' as const) : null,
    weighed: measure !== undefined,
    deliveredQuantity: null,
  };
  const amountCents = lineCents({ ...line, measure: measure ?? null });
  return {
    ...line,
    amountCents,
    purchasePriceCents: priceCents,
    purchaseCents: amountCents,
  };
}

function product(one: Goods, index: number): ProductTotalRow {
  const { amountCents } = sold(one);
  return {
    offerId: `offer ${index}`,
    name: one.name,
    sellingMode: one.sellingMode ?? 'PIECE',
    quantity: one.quantity,
    measure: one.measure ?? null,
    contentAmount: one.sellingMode === 'WEIGHED_PIECE' ? 1500 : null,
    contentUnit: one.sellingMode === 'WEIGHED_PIECE' ? 'GRAM' : null,
    purchaseCents: amountCents,
    depositCents: (one.depositCents ?? 0) * one.quantity,
  } as unknown as ProductTotalRow;
}

function selfBilled(at: IssuingContext, goods: readonly Goods[]): DocumentDraft {
  return purchaseDocument(
    {
      ...at,
      vatRateOf: new Map(goods.map(({ rateBp = 550 }, index) => [`offer ${index}`, rateBp])),
      farmPriceOf: new Map(goods.map(({ priceCents }, index) => [`offer ${index}`, priceCents])),
    },
    { kind: 'PURCHASE_INVOICE', orderId: null, producerId: FARM },
    goods.map(product),
  );
}

/** What is left of a document's first line after a correction, as a credit note. */
/** One piece less of the first, or one more and something that stood in no line. */
function credited(
  original: DocumentSnapshot,
  goods: readonly Goods[],
  { side = 'LESS', complements = [] }: { side?: Side; complements?: readonly DocumentSnapshot[] } = {},
): DocumentDraft {
  const lines = goods.map((one, index) => {
    const before = {
      ...sold(one),
      id: `line ${index}`,
      offerId: `offer ${index}`,
      name: one.name,
      vatRateBp: one.rateBp ?? 550,
      offerRateBp: one.rateBp ?? 550,
      depositDueCents: (one.depositCents ?? 0) * one.quantity,
    } as unknown as IssuedLine;
    const quantity = one.quantity + (side === 'LESS' ? -1 : 1);
    const changed =
      index === 0 && quantity > 0
        ? {
            ...{ ...before, ...sold({ ...one, quantity }) },
            depositDueCents: (one.depositCents ?? 0) * quantity,
          }
        : before;
    return { before, after: changed };
  });
  const forgotten = {
    ...{ name: 'Miel de châtaignier, oublié sur la liste', priceCents: 745, quantity: 0, rateBp: 550 },
  };
  const stoodNowhere = {
    ...{ ...sold(forgotten), id: 'forgotten', offerId: 'forgotten', name: forgotten.name },
    ...{ vatRateBp: 550, offerRateBp: 550, depositDueCents: 0 },
  } as unknown as IssuedLine;
  if (side === 'MORE')
    lines.push({
      before: stoodNowhere,
      after: { ...stoodNowhere, ...sold({ ...forgotten, quantity: 2 }) },
    });
  const draft = correctionDraft(original, lines, side, {
    issuedAt: '2026-12-12T10:00:00.000Z',
    reason:
      side === 'LESS'
        ? 'Une pièce abîmée au retrait : à déduire, d’accord avec la ferme.'
        : 'Une pièce de plus au retrait, et le miel qui n’était pas sur la liste.',
    payment:
      side === 'LESS'
        ? { note: '', means: '' }
        : { dueDate: '2026-12-20', note: '', means: 'Chèque ou virement' },
    complements: complements.map(({ number, issuedAt }) => ({ number, issuedAt })),
  });
  if (draft === undefined) throw new Error('nothing to credit');
  return draft;
}

const BASKET: readonly Goods[] = [
  { name: 'Crottin de chèvre frais « cœur cendré »', priceCents: 218, quantity: 3 },
  { name: 'Potimarron', priceCents: 320, quantity: 2, sellingMode: 'WEIGHED_PIECE', measure: 3265 },
  { name: 'Carottes nouvelles', priceCents: 249, quantity: 700, sellingMode: 'WEIGHT' },
  { name: 'Cidre fermier brut de l’été', priceCents: 480, quantity: 6, rateBp: 2000, depositCents: 30 },
];
const LONG: readonly Goods[] = Array.from({ length: 60 }, (_, i) => ({
  name:
    i % 7 === 0
      ? `Assortiment n° ${i + 1} de légumes d’hiver, de courges anciennes et d’herbes fraîches de la forêt, en caisse à rendre`
      : `Produit de saison n° ${i + 1}`,
  priceCents: 133 + 17 * i,
  quantity: 1 + (i % 5),
  rateBp: [550, 1000, 2000][i % 3] ?? 550,
}));

const person = {
  name: 'Anne-Éléonore de La Forêt-Châteaubriand',
  address: ['3 rue des Lilas', '36000 Châteauroux'],
};
const NORMAL = anIssuing(aFarm('NORMAL'));
const numbered = (draft: DocumentDraft, number: string): DocumentSnapshot => ({
  ...draft,
  number,
  series: number.slice(0, number.lastIndexOf('-')),
});
const P = (sequence: number): string => `PJARDI-BALIG-2026-${String(sequence).padStart(6, '0')}`;
const F = (sequence: number): string => `FBALIG-2026-${String(sequence).padStart(6, '0')}`;

const professional = (
  at: IssuingContext,
  goods: readonly Goods[] = BASKET,
  more: object = {},
): DocumentDraft =>
  businessDocument(at, {
    kind: 'INVOICE',
    producerId: FARM,
    deliveries: [anOrder(goods)],
    business: aKitchen(),
    meat: at.meatOffers,
    ...more,
  });
const consumer = (at: IssuingContext, goods: readonly Goods[] = BASKET): DocumentDraft =>
  consumerDocument(at, { kind: 'INVOICE', orderId: 'o', producerId: FARM }, anOrder(goods), person);
const pro = numbered(professional(NORMAL), P(4));
const bought = numbered(selfBilled(NORMAL, BASKET), P(6));
const proComplement = numbered(credited(pro, BASKET, { side: 'MORE' }), P(11));
const WITHOUT_VAT = anIssuing(aFarm('FRANCHISE'));
const fee = numbered(
  feeDocument(anIssuing(aFarm('FLAT_RATE'), true), aFarm('FLAT_RATE'), {
    lines: [
      { label: 'Participation à la tenue de l’étal, novembre', quantity: 4, netPriceCents: 1250 },
      { label: 'Affiches et communication', quantity: 1, netPriceCents: 833 },
    ],
    ...{ from: '2026-11-01', to: '2026-11-30', rateBp: 2000 },
  }),
  F(2),
);

export const GOLDEN: Readonly<Record<string, DocumentSnapshot>> = {
  'consumer-two-rates': numbered(consumer(NORMAL), P(1)),
  'consumer-franchise': numbered(consumer(anIssuing(aFarm('FRANCHISE'))), P(2)),
  'consumer-flat-rate': numbered(consumer(anIssuing(aFarm('FLAT_RATE'))), P(3)),
  professional: pro,
  'professional-credit': numbered(credited(pro, BASKET), P(5)),
  'professional-flat-rate': numbered(professional(anIssuing(aFarm('FLAT_RATE'))), P(7)),
  'professional-resale-mixed': numbered(
    businessDocument(anIssuing(aFarm('NORMAL'), true), {
      kind: 'SALES_INVOICE',
      producerId: null,
      deliveries: [
        { ...anOrder(BASKET, '2026-12-04', 'RESALE'), deliveryFeeCents: 350, deliveryVatRateBp: 2000 },
      ],
      business: aKitchen({ paymentDays: 10 }),
      meat: new Set(),
    }),
    F(1),
  ),
  'professional-franchise': numbered(professional(WITHOUT_VAT), P(16)),
  'self-billed-franchise': numbered(selfBilled(WITHOUT_VAT, BASKET), P(17)),
  'fee-without-vat': numbered(
    feeDocument(anIssuing(aFarm('NORMAL')), aFarm('NORMAL'), {
      lines: [{ label: 'Participation à la tenue de l’étal', quantity: 1, netPriceCents: 1250 }],
      ...{ from: '2026-11-01', to: '2026-11-30', rateBp: 2000 },
    }),
    F(6),
  ),
  'self-billed': bought,
  'self-billed-credit': numbered(credited(bought, BASKET), P(8)),
  fee,
  'fee-credit': numbered(
    feeCreditDraft(fee, {
      issuedAt: '2026-12-12T10:00:00.000Z',
      reason: 'Saisie deux fois.',
      left: feeLeftOf(fee, []),
      taken: feeLeftOf(fee, []),
    }),
    F(3),
  ),
  'consumer-complement': numbered(
    credited(numbered(consumer(NORMAL), P(1)), BASKET, { side: 'MORE' }),
    P(12),
  ),
  'professional-complement': proComplement,
  'professional-credit-after-complement': numbered(
    credited(pro, BASKET, { complements: [proComplement] }),
    P(13),
  ),
  'self-billed-complement': numbered(credited(bought, BASKET, { side: 'MORE' }), P(14)),
  'fee-part-credit': numbered(
    feeCreditDraft(fee, {
      issuedAt: '2026-12-14T10:00:00.000Z',
      reason: 'Une semaine sans étal, affiches moins nombreuses.',
      left: feeLeftOf(fee, []),
      taken: [1250, 200],
    }),
    F(4),
  ),
  grouped: numbered(
    professional(anIssuing(aFarm('NORMAL'), false, '2026-11-30'), BASKET, {
      deliveries: ['2026-11-06', '2026-11-13', '2026-11-20', '2026-11-27'].map((on, index) =>
        anOrder(BASKET.slice(0, 4 - (index % 2)), on, 'DIRECT', 12 + index),
      ),
    }),
    P(9),
  ),
  'long-professional': numbered(professional(NORMAL, LONG), P(10)),
};

const line = (on: string, kind: string, cents: number, balanceCents: number, more: object = {}) => ({
  ...{
    on,
    kind,
    cents,
    balanceCents,
    correction: false,
    saleName: null,
    pointName: null,
    means: null,
    note: '',
  },
  ...more,
});
const SALE = { saleName: 'Marché de Noël des Éleveurs', pointName: 'Halle aux grains' };

export const A_STATEMENT: StatementPaper = {
  debtorName: 'Restaurant « À l’Épi d’Or »',
  creditorName: 'La Baligande',
  ...{ from: '2026-11-01', to: '2026-11-30', openingCents: 4210, closingCents: 3027 },
  lines: [
    line('2026-11-06', 'SALE', 5133, 9343, SALE),
    line('2026-11-07', 'SALE', -218, 9125, { ...SALE, correction: true }),
    line('2026-11-10', 'PAYMENT', -9125, 0, { means: 'TRANSFER', note: 'RF18 5390 0754' }),
    line('2026-11-20', 'SALE', 3027, 3027, SALE),
  ],
  ...{ collectiveName: 'La Baligande', currency: 'EUR', locale: 'fr', madeAt: '2026-12-01T08:00:00.000Z' },
};
