import { Button, Skeleton } from '@cabas/ui';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useProducts } from '../../shared/products.ts';
import { useSale } from '../../shared/sale-context.ts';
import { useWords } from '../../shared/words.tsx';
import { useSetOffer } from './use-set-offer.ts';

/** Products on sale here that this sale does not offer yet. */
export function AddOffer({ offered }: { offered: ReadonlySet<string> }) {
  const { t } = useWords();
  const sale = useSale();
  const { price } = useFormats();
  const { rows, complete } = useProducts({ listedOnly: true, first: 100, all: true });
  const set = useSetOffer();
  if (rows === undefined || !complete) return <Skeleton />;
  const left = rows.filter((product) => product.listing?.active && !offered.has(product.id));
  return (
    <div className="ad-stack">
      <ActionProblem action={set} />
      {left.length === 0 ? <p>{t('admin.offer.allOffered')}</p> : null}
      <ul className="ad-list">
        {left.map((product) => (
          <li key={product.id} className="ad-row ad-row--between">
            <span>
              {product.name}
              <br />
              <span className="ad-soft ad-small">
                {product.producerName} ·{' '}
                {price(product, product.listing?.salePriceCents ?? product.priceCents)}
              </span>
            </span>
            <Button
              size="small"
              onClick={() =>
                product.listing &&
                void set.run({ input: { cycleId: sale.id, listingId: product.listing.id, active: true } })
              }
            >
              {t('common.action.add')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
