import {
  formatMeasure,
  formatPhone,
  formatQuantity,
  type ContentUnit,
  type SellingMode,
} from '@cabas/kernel';
import { createTranslator, localeOf } from '@cabas/messages';
import type { Spreadsheet } from '@cabas/platform';

/** Someone who got something of a lot, as a list for a recall says it. */
export interface LotRecipientLine {
  readonly memberName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly pickupDate: string;
  readonly pickupPointName: string;
  readonly productName: string;
  readonly quantity: number;
  readonly measure: number | null;
  readonly sellingMode: SellingMode;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
}

/** One row a product and person, those to call on top of their own day. */
export function lotRecipientsTable(rows: readonly LotRecipientLine[], preference: string): Spreadsheet {
  const locale = localeOf(preference);
  const t = createTranslator(locale);
  return {
    name: t('goods.lots.file'),
    columns: [
      { title: t('goods.lots.member'), type: 'text' },
      { title: t('goods.lots.phone'), type: 'text' },
      { title: t('goods.lots.email'), type: 'text' },
      { title: t('goods.lots.day'), type: 'date' },
      { title: t('goods.lots.place'), type: 'text' },
      { title: t('goods.lots.product'), type: 'text' },
      { title: t('goods.lots.quantity'), type: 'text' },
    ],
    rows: rows.map((row) => [
      row.memberName,
      formatPhone(row.phone ?? ''),
      row.email ?? '',
      row.pickupDate,
      row.pickupPointName,
      row.productName,
      row.measure === null
        ? formatQuantity(row, row.quantity, locale)
        : formatMeasure(row.measure, row.sellingMode === 'VOLUME' ? 'MILLILITRE' : 'GRAM', locale),
    ]),
  };
}
