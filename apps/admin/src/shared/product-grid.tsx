/** Products in rows, price and stock changed in place; each cell is saved when it is left. */
import { Checkbox, MeasureInput, MoneyInput, Table } from '@cabas/ui';
import { useState } from 'react';
import { ProblemNotice } from './action-problem.tsx';
import { useCollective } from './collective-context.tsx';
import { useFormats } from './formats.ts';
import { measureOf, type Product, useChangeProduct, useSetListing, useSetStock } from './products.ts';
import { sorted, sortFromAddress, sortToAddress } from './sorting.ts';
import { useAddressValue } from './use-address.ts';
import { useWords } from './words.tsx';

interface GridProps {
  readonly rows: readonly Product[];
  /** Producers who keep their own catalogue: their base price is theirs. */
  readonly claimed: ReadonlySet<string>;
  readonly withProducer?: boolean;
  readonly readOnly?: boolean;
  readonly onOpen: (product: Product) => void;
}

export function ProductGrid({ rows, claimed, withProducer, readOnly = false, onOpen }: GridProps) {
  const { t } = useWords();
  const { collective } = useCollective();
  const formats = useFormats();
  const [address, setAddress] = useAddressValue('sort');
  const sort = sortFromAddress(address);
  return (
    <Table
      dense
      caption={t('admin.nav.products')}
      rowKey={(row) => row.id}
      sort={sort}
      onSort={(next) => setAddress(sortToAddress(next))}
      rows={sorted(rows, sort, {
        name: (row) => row.name,
        producer: (row) => row.producerName,
        price: (row) => row.priceCents,
        stock: (row) => row.stock?.available ?? -1,
      })}
      columns={[
        {
          key: 'name',
          header: t('admin.product.one'),
          main: true,
          sortable: true,
          cell: (row) => <ProductName product={row} onOpen={onOpen} />,
        },
        ...(withProducer
          ? [
              {
                key: 'producer',
                header: t('admin.producer.one'),
                sortable: true,
                cell: (row: Product) => row.producerName,
              },
            ]
          : []),
        {
          key: 'price',
          header: t('admin.product.farmPrice'),
          align: 'end',
          sortable: true,
          cell: (row) =>
            readOnly ? (
              formats.price(row, row.listing?.priceCents ?? row.priceCents)
            ) : (
              <PriceCell product={row} claimed={claimed.has(row.producerId)} />
            ),
        },
        ...(collective.flow === 'RESALE'
          ? [
              {
                key: 'sale',
                header: t('admin.product.memberPrice'),
                align: 'end' as const,
                cell: (row: Product) => (row.listing ? formats.price(row, row.listing.salePriceCents) : null),
              },
            ]
          : []),
        {
          key: 'stock',
          header: t('admin.product.stock'),
          align: 'end',
          sortable: true,
          cell: (row) =>
            readOnly ? (
              row.stock ? (
                formats.quantity({ sellingMode: row.sellingMode }, row.stock.available)
              ) : (
                t('admin.product.uncounted')
              )
            ) : (
              <StockCell product={row} />
            ),
        },
        {
          key: 'promised',
          optional: true,
          narrow: 'hide',
          header: t('admin.product.promised'),
          align: 'end',
          cell: (row) =>
            row.stock?.promised
              ? formats.quantity({ sellingMode: row.sellingMode }, row.stock.promised)
              : null,
        },
        {
          key: 'listed',
          header: t('admin.product.listed'),
          cell: (row) => <ListedCell product={row} readOnly={readOnly} />,
        },
      ]}
    />
  );
}

function ProductName({ product, onOpen }: { product: Product; onOpen: (product: Product) => void }) {
  const { t } = useWords();
  const { content } = useFormats();
  const notes = [content(product), product.organic ? t('admin.product.organicShort') : ''].filter(Boolean);
  return (
    <>
      <button type="button" className="ad-link" onClick={() => onOpen(product)}>
        {product.name}
      </button>
      {notes.length > 0 ? <span className="ad-soft ad-small"> {notes.join(' · ')}</span> : null}
    </>
  );
}

function PriceCell({ product, claimed }: { product: Product; claimed: boolean }) {
  const { t } = useWords();
  const change = useChangeProduct();
  const list = useSetListing();
  const stored = claimed ? (product.listing?.priceCents ?? product.priceCents) : product.priceCents;
  const [typed, setTyped] = useState<number | null | undefined>(stored);
  const [seen, setSeen] = useState(stored);
  if (seen !== stored) {
    setSeen(stored);
    setTyped(stored);
  }
  const problem = change.problem ?? list.problem;
  const save = async () => {
    if (typed === stored || typed === undefined || typed === null) return;
    const { id: productId, producerId, version } = product;
    if (claimed)
      await list.run({
        input: { productId, producerId, priceCents: typed, active: product.listing?.active ?? true },
      });
    else await change.run({ input: { productId, producerId, version, priceCents: typed } });
  };
  return (
    <>
      <span className="ad-cell-input">
        <MoneyInput
          aria-label={t('admin.product.priceOf', { name: product.name })}
          aria-invalid={problem ? true : undefined}
          value={typed ?? null}
          onChange={setTyped}
          onBlur={() => void save()}
        />
      </span>
      {problem ? <ProblemNotice problem={problem} /> : null}
    </>
  );
}

function StockCell({ product }: { product: Product }) {
  const { t } = useWords();
  const stock = useSetStock();
  const { factor, sign } = measureOf(product);
  const stored = product.stock?.available ?? null;
  const [typed, setTyped] = useState<number | null | undefined>(stored);
  const [seen, setSeen] = useState(stored);
  if (seen !== stored) {
    setSeen(stored);
    setTyped(stored);
  }
  const save = async () => {
    // Emptying the cell can't stop the count (the contract has no such change): the figure comes back.
    if (typed === null) return setTyped(stored);
    if (typed === stored || typed === undefined) return;
    await stock.run({ input: { producerId: product.producerId, productId: product.id, available: typed } });
  };
  return (
    <>
      <span className="ad-cell-input">
        <MeasureInput
          factor={factor}
          sign={sign}
          placeholder="—"
          title={stored === null ? t('admin.product.uncounted') : undefined}
          aria-label={t('admin.product.stockOf', { name: product.name })}
          aria-invalid={stock.problem ? true : undefined}
          value={typed ?? null}
          onChange={setTyped}
          onBlur={() => void save()}
        />
      </span>
      {stock.problem ? <ProblemNotice problem={stock.problem} /> : null}
    </>
  );
}

function ListedCell({ product, readOnly }: { product: Product; readOnly: boolean }) {
  const { t } = useWords();
  const list = useSetListing();
  const active = product.listing?.active ?? false;
  const toggle = (next: boolean) =>
    void list.run({
      input: {
        productId: product.id,
        producerId: product.producerId,
        priceCents: product.listing?.priceCents ?? null,
        active: next,
      },
    });
  if (readOnly) return active ? t('common.answer.yes') : t('common.answer.no');
  return (
    <>
      <Checkbox
        label={<span className="cb-hidden">{t('admin.product.listedOf', { name: product.name })}</span>}
        checked={list.busy ? !active : active}
        disabled={list.busy}
        onChange={toggle}
      />
      {list.problem ? <ProblemNotice problem={list.problem} /> : null}
    </>
  );
}
