import { graphql } from '@cabas/client';
import { IconCarrot } from '@tabler/icons-react';
import { Button, EmptyState, MeasureInput, MoneyInput, Skeleton, Table, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ProblemNotice } from '../../shared/action-problem.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { Problem } from '../../shared/problem.ts';
import { measureOf } from '../../shared/products.ts';
import { useAction } from '../../shared/use-action.ts';
import { useRows } from '../../shared/use-all-pages.ts';
import { useWords } from '../../shared/words.tsx';
import { AddFarmProduct } from './add-farm-product.tsx';
import { FarmProductDialog } from './farm-product-dialog.tsx';
import './farm-product.ts'; // its fragment
import type { FarmProduct } from './farm-product.ts';
import { useFarm } from './farm-query.ts';

const Query = graphql(`
  query AdminFarmProducts($first: Int, $after: String) {
    farmProducts(first: $first, after: $after) {
      edges {
        node {
          ...AdminFarmProduct
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const Change = graphql(`
  mutation AdminChangeFarmProduct($input: ChangeProductInput!) {
    changeFarmProduct(input: $input) {
      __typename
      ...AdminFarmProduct
      ...AdminProblem
    }
  }
`);
const Stock = graphql(`
  mutation AdminSetFarmStock($input: SetStockInput!) {
    setFarmStock(input: $input) {
      __typename
      ...AdminFarmProduct
      ...AdminProblem
    }
  }
`);

interface Draft {
  readonly available?: number | null;
  readonly priceCents?: number | null;
}

/** Product × available × price, one save: a minute on a phone. */
export function WeekPage() {
  const { t } = useWords();
  const { farm, scope } = useFarm();
  const { query, rows } = useRows(
    Query,
    { first: 100 },
    { scope, all: true, connection: (result) => result.farmProducts },
  );
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (rows === undefined) return <Skeleton lines={8} />;
  const active = rows.filter((row) => row.active);
  return (
    <div className="ad-stack ad-stack--wide">
      {active.length === 0 ? (
        <EmptyState icon={IconCarrot} title={t('admin.product.empty')}>
          {t('admin.farm.noProducts')}
        </EmptyState>
      ) : (
        <WeekForm rows={active} />
      )}
      <details>
        <summary>{t('admin.product.add.title')}</summary>
        <div style={{ paddingTop: 16 }}>
          <AddFarmProduct producerId={farm.id} scope={scope} />
        </div>
      </details>
    </div>
  );
}

function WeekForm({ rows }: { rows: readonly FarmProduct[] }) {
  const { t } = useWords();
  const { scope } = useFarm();
  const { quantity } = useFormats();
  const toast = useToast();
  const change = useAction(Change, (result) => result.changeFarmProduct, scope);
  const stock = useAction(Stock, (result) => result.setFarmStock, scope);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState<FarmProduct | null>(null);
  const set = (id: string, part: Draft) => setDrafts((all) => ({ ...all, [id]: { ...all[id], ...part } }));
  const changed = rows.filter((row) => isChanged(row, drafts[row.id]));
  const save = async () => {
    setBusy(true);
    for (const row of changed) if (!(await saveRow(row))) return setBusy(false);
    setBusy(false);
    toast.show({ text: t('admin.farm.saved', { count: changed.length }) });
  };
  const saveRow = async (row: FarmProduct): Promise<boolean> => {
    const draft = drafts[row.id] ?? {};
    const { id: productId, producerId, version } = row;
    if (
      draft.priceCents != null &&
      draft.priceCents !== row.priceCents &&
      !(await change.run({ input: { productId, producerId, version, priceCents: draft.priceCents } }))
    )
      return false;
    if (
      draft.available != null &&
      draft.available !== row.stock?.available &&
      !(await stock.run({ input: { productId, producerId, available: draft.available } }))
    )
      return false;
    setDrafts(({ [row.id]: _saved, ...rest }) => rest);
    return true;
  };
  const problem: Problem | null = change.problem ?? stock.problem;
  const failure = change.failure ?? stock.failure;
  return (
    <>
      <Table
        caption={t('admin.farm.nav.week')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            header: t('admin.product.one'),
            main: true,
            cell: (row) => (
              <>
                <button type="button" className="ad-link" onClick={() => setOpened(row)}>
                  {row.name}
                </button>{' '}
                <span className="ad-soft ad-small ad-nowrap">{t(`admin.farm.unit.${row.sellingMode}`)}</span>
              </>
            ),
          },
          {
            key: 'available',
            header: t('admin.product.stock'),
            align: 'end',
            cell: (row) => (
              <span className="ad-cell-input">
                <MeasureInput
                  {...measureOf(row)}
                  placeholder="—"
                  aria-label={t('admin.product.stockOf', { name: row.name })}
                  value={draftOf(drafts[row.id]?.available, row.stock?.available ?? null)}
                  onChange={(available) => available !== undefined && set(row.id, { available })}
                />
              </span>
            ),
          },
          {
            key: 'promised',
            optional: true,
            phone: 'hide',
            header: t('admin.product.promised'),
            align: 'end',
            cell: (row) =>
              row.stock ? quantity({ sellingMode: row.sellingMode }, row.stock.promised) : null,
          },
          {
            key: 'price',
            header: t('admin.farm.price'),
            align: 'end',
            cell: (row) => (
              <span className="ad-cell-input">
                <MoneyInput
                  aria-label={t('admin.product.priceOf', { name: row.name })}
                  value={draftOf(drafts[row.id]?.priceCents, row.priceCents)}
                  onChange={(priceCents) => priceCents !== undefined && set(row.id, { priceCents })}
                />
              </span>
            ),
          },
        ]}
      />
      <FarmProductDialog product={opened} onClose={() => setOpened(null)} />
      {problem ? <ProblemNotice problem={problem} /> : null}
      {failure ? <Failure error={failure} /> : null}
      <div className="ad-actions ad-actions--bar">
        <span className="ad-soft">{t('admin.farm.changes', { count: changed.length })}</span>
        <Button variant="primary" disabled={changed.length === 0} busy={busy} onClick={() => void save()}>
          {t('common.action.save')}
        </Button>
      </div>
    </>
  );
}

const draftOf = (typed: number | null | undefined, stored: number | null): number | null =>
  typed === undefined ? stored : typed;

function isChanged(row: FarmProduct, draft: Draft | undefined): boolean {
  return (
    (draft?.priceCents != null && draft.priceCents !== row.priceCents) ||
    (draft?.available != null && draft.available !== row.stock?.available)
  );
}
