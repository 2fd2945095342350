import { ProductPicture, type PictureCategory } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

export interface Preview {
  readonly name: string;
  readonly kind: string;
  /** An AMAP has contracts, not sales. */
  readonly withoutSales?: boolean;
  readonly place?: string;
  readonly sale?: {
    readonly name: string;
    readonly pickupDate: string;
    readonly windowStart: string;
    readonly windowEnd: string;
  };
  readonly products?: readonly {
    readonly id: string;
    readonly name: string;
    readonly category: PictureCategory;
    readonly producerName: string;
    readonly price: string;
  }[];
  readonly pays?: string;
}

const MOST_SHOWN = 6;

/** What members will see, growing with each step. */
export function ShopPreview({ preview }: { preview: Preview }) {
  const { t } = useWords();
  const { day, hours } = useFormats();
  const products = (preview.products ?? []).slice(0, MOST_SHOWN);
  return (
    <>
      <div className="fe-phone" aria-hidden="true">
        <div className="fe-phone__bar">
          <strong>{preview.name || t('admin.evening.yourName')}</strong>
          <span className="ad-soft ad-small">{preview.kind}</span>
        </div>
        <div className="fe-phone__body">
          {preview.withoutSales ? null : (
            <div className="fe-phone__sale">
              <strong>{preview.sale?.name ?? t('admin.evening.firstSale')}</strong>
              <br />
              <span className="ad-soft">
                {preview.sale
                  ? `${day(preview.sale.pickupDate)}, ${hours(preview.sale)}`
                  : t('admin.evening.soon')}
              </span>
              <br />
              <span className="ad-soft">{preview.place ?? t('admin.evening.somewhere')}</span>
            </div>
          )}
          {products.map((product) => (
            <div key={product.id} className="fe-phone__item">
              <ProductPicture category={product.category} />
              <span>
                <strong>{product.name}</strong>
                <br />
                <span className="ad-soft">
                  {product.producerName}
                  <br />
                  {product.price}
                </span>
              </span>
              <span className="fe-phone__plus">+</span>
            </div>
          ))}
          {products.length === 0
            ? [0, 1, 2, 3].map((index) => <div key={index} className="fe-phone__ghost" />)
            : null}
        </div>
        <div className="fe-phone__foot">{preview.pays ?? t('admin.evening.noCommission')}</div>
      </div>
      <p className="fe-caption">{t('admin.evening.caption')}</p>
    </>
  );
}
