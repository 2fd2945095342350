import { Checkbox, Chip, MeasureInput, MoneyInput, Notice, Skeleton } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { measureOf, type Product } from '../../shared/products.ts';
import { type OfferDraft, offerOf, type SaleDraft } from '../../shared/sale-draft.ts';
import { useWords } from '../../shared/words.tsx';
import './plan-sale.css';

interface PickerProps {
  readonly draft: SaleDraft;
  readonly products: readonly Product[] | undefined;
  readonly pointNames: readonly string[];
  readonly onChange: (offers: SaleDraft['offers']) => void;
}

/** What is sold, producer by producer: everything by default, less or dearer by hand. */
export function OfferPicker({ draft, products, pointNames, onChange }: PickerProps) {
  const { t } = useWords();
  if (products === undefined) return <Skeleton />;
  if (products.length === 0) return <Notice tone="attention" still title={t('admin.plan.nothingListed')} />;
  const farms = [...Map.groupBy(products, (product) => product.producerId).values()];
  const setMany = (rows: readonly Product[], change: (offer: OfferDraft) => OfferDraft) => {
    const offers = { ...draft.offers };
    // Once one choice is made by hand, all are spelled out: what is shown is what is sold.
    for (const product of rows)
      if (product.listing) offers[product.listing.id] = change(offerOf(draft, product.listing.id));
    onChange(offers);
  };
  return (
    <div className="ad-stack">
      {farms.map((rows) => {
        const included = rows.filter((row) => row.listing && offerOf(draft, row.listing.id).included).length;
        return (
          <details key={rows[0]?.producerId} className="ps-farm" open={farms.length <= 3}>
            <summary>
              <strong>{rows[0]?.producerName}</strong>
              <span className="ad-soft">{t('admin.plan.included', { included, total: rows.length })}</span>
            </summary>
            <div className="ps-farm__tools">
              <Checkbox
                label={t('admin.plan.wholeFarm')}
                checked={included > 0}
                onChange={(yes) => setMany(rows, (offer) => ({ ...offer, included: yes }))}
              />
              {pointNames.length > 1 ? (
                <PointChips
                  names={pointNames}
                  chosen={commonPoints(rows, draft)}
                  onChange={(points) => setMany(rows, (offer) => ({ ...offer, points }))}
                />
              ) : null}
            </div>
            <ul className="ps-offers">
              {rows.map((product) => (
                <OfferRow
                  key={product.id}
                  product={product}
                  draft={draft}
                  pointNames={pointNames}
                  onChange={(change) => setMany([product], change)}
                />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

function OfferRow({
  product,
  draft,
  pointNames,
  onChange,
}: {
  product: Product;
  draft: SaleDraft;
  pointNames: readonly string[];
  onChange: (change: (offer: OfferDraft) => OfferDraft) => void;
}) {
  const { t } = useWords();
  const formats = useFormats();
  if (product.listing === null) return null;
  const offer = offerOf(draft, product.listing.id);
  const { factor, sign } = measureOf(product);
  return (
    <li className={offer.included ? '' : 'ps-off'}>
      <Checkbox
        label={product.name}
        hint={formats.price(product, product.listing.salePriceCents)}
        checked={offer.included}
        onChange={(included) => onChange((before) => ({ ...before, included }))}
      />
      {offer.included ? (
        <>
          <label className="ps-small">
            <span>{t('admin.plan.cap')}</span>
            <MeasureInput
              factor={factor}
              sign={sign}
              placeholder="—"
              value={offer.cap ?? null}
              onChange={(cap) => onChange((before) => ({ ...before, cap }))}
            />
          </label>
          <label className="ps-small">
            <span>{t('admin.plan.price')}</span>
            <MoneyInput
              placeholder={formats
                .money(product.listing.priceCents ?? product.priceCents)
                .replace(/\s?€/, '')}
              value={offer.priceCents ?? null}
              onChange={(priceCents) => onChange((before) => ({ ...before, priceCents }))}
            />
          </label>
          {pointNames.length > 1 ? (
            <PointChips
              names={pointNames}
              chosen={offer.points}
              onChange={(points) => onChange((before) => ({ ...before, points }))}
            />
          ) : null}
        </>
      ) : null}
    </li>
  );
}

const FEW = 3;

/** Null: everywhere. Leaving none out is everywhere again. Many places stay folded until one looks. */
function PointChips({
  names,
  chosen,
  onChange,
}: {
  names: readonly string[];
  chosen: readonly number[] | null;
  onChange: (points: readonly number[] | null) => void;
}) {
  const { t } = useWords();
  const all = names.map((_, index) => index);
  const now = chosen ?? all;
  const toggle = (index: number) => {
    const next = all.filter((at) => (at === index ? !now.includes(at) : now.includes(at)));
    onChange(next.length === 0 || next.length === all.length ? null : next);
  };
  const chips = (
    <span className="cb-chips cb-chips--wrap">
      {names.map((name, index) => (
        <Chip key={index} pressed={now.includes(index)} onClick={() => toggle(index)}>
          {name}
        </Chip>
      ))}
    </span>
  );
  if (names.length <= FEW) return chips;
  return (
    <details className="ps-points">
      <summary>
        {chosen === null
          ? t('admin.plan.everywhere', { total: names.length })
          : t('admin.plan.somewhere', { count: now.length, total: names.length })}
      </summary>
      {chips}
    </details>
  );
}

function commonPoints(rows: readonly Product[], draft: SaleDraft): readonly number[] | null {
  const lists = rows.map((row) => (row.listing ? offerOf(draft, row.listing.id).points : null));
  const [first = null] = lists;
  return lists.every((list) => JSON.stringify(list) === JSON.stringify(first)) ? first : null;
}
