/** The order was changed elsewhere meanwhile: both versions side by side; mine are kept unless one says otherwise. */
import type { ShopSavedOrderFragment } from '@cabas/client';
import { formatQuantity } from '@cabas/kernel';
import { Button, Dialog } from '@cabas/ui';
import { useWords } from '../../shared/words.tsx';
import { useFormats } from '../../shared/formats.ts';
import { type BasketLine, basketTotal } from './basket.ts';
import type { Basket } from './use-basket.ts';

interface ConflictDialogProps {
  readonly lines: readonly BasketLine[];
  readonly saved: ShopSavedOrderFragment;
  readonly currency: string;
  readonly basket: Basket;
}

export function ConflictDialog({ lines, saved, currency, basket }: ConflictDialogProps) {
  const { t, locale } = useWords();
  const { money } = useFormats();
  const rows = compare(lines, saved);
  const quantity = (row: Row, amount: number) => (amount === 0 ? '–' : formatQuantity(row, amount, locale));
  return (
    <Dialog
      open
      onClose={basket.keepMine}
      title={t('shop.conflict.title')}
      footer={
        <>
          <Button onClick={basket.reset}>{t('shop.conflict.theirs')}</Button>
          <Button variant="primary" onClick={basket.keepMine}>
            {t('shop.conflict.mine')}
          </Button>
        </>
      }
    >
      <p>{t('shop.conflict.text')}</p>
      <table className="sh-compare">
        <thead>
          <tr>
            <th scope="col">{t('shop.conflict.product')}</th>
            <th scope="col">{t('shop.conflict.saved')}</th>
            <th scope="col">{t('shop.conflict.chosen')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.offerId} data-differs={row.saved !== row.mine || undefined}>
              <th scope="row">{row.name}</th>
              <td>{quantity(row, row.saved)}</td>
              <td>{quantity(row, row.mine)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('common.money.total')}</th>
            <td>{money(saved.totalCents, currency)}</td>
            <td>{money(basketTotal(lines), currency)}</td>
          </tr>
        </tfoot>
      </table>
    </Dialog>
  );
}

type Row = Pick<
  ShopSavedOrderFragment['lines'][number],
  'offerId' | 'name' | 'sellingMode' | 'contentAmount' | 'contentUnit'
> & { readonly saved: number; readonly mine: number };

function compare(lines: readonly BasketLine[], saved: ShopSavedOrderFragment): readonly Row[] {
  const rows = new Map<string, Row>(
    saved.lines.map((line) => [line.offerId, { ...line, saved: line.quantity, mine: 0 }]),
  );
  for (const { offer, quantity } of lines) {
    const before = rows.get(offer.id) ?? { ...offer, offerId: offer.id, saved: 0 };
    rows.set(offer.id, { ...before, mine: quantity });
  }
  return [...rows.values()];
}
