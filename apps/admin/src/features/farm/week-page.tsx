import { graphql, isOutdated, isPassing, isSignedOut, request, type Scope } from '@cabas/client';
import { IconCarrot } from '@tabler/icons-react';
import { Button, EmptyState, MeasureInput, MoneyInput, Notice, Skeleton, Table, useToast } from '@cabas/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { isProblem, type Problem } from '../../shared/problem.ts';
import { measureOf } from '../../shared/products.ts';
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
  /** What stands in a field of the row is no number. */
  readonly nonsense?: readonly ('available' | 'priceCents')[];
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
  const { quantity } = useFormats();
  const { drafts, set, changed, refused, failure, busy, save } = useWeek(rows);
  const [opened, setOpened] = useState<FarmProduct | null>(null);
  const unread = rows.filter((row) => (drafts[row.id]?.nonsense ?? []).length > 0);
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
                {refused[row.id] ? (
                  <span role="alert" className="ad-refused">
                    {t('admin.farm.rowRefused', { why: refused[row.id] ?? '' })}
                  </span>
                ) : null}
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
                  onChange={(available) => set(row.id, 'available', available)}
                />
                <OnTop row={row} typed={drafts[row.id]?.available} />
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
                  onChange={(priceCents) => set(row.id, 'priceCents', priceCents)}
                />
              </span>
            ),
          },
        ]}
      />
      <FarmProductDialog product={opened} onClose={() => setOpened(null)} />
      {Object.keys(refused).length > 0 ? (
        <Notice tone="danger" title={t('admin.farm.refused', { count: Object.keys(refused).length })}>
          {t('admin.farm.refusedText', {
            names: rows
              .filter(({ id }) => refused[id] !== undefined)
              .map(({ name }) => name)
              .join(', '),
          })}
        </Notice>
      ) : null}
      {failure ? <Failure error={failure} /> : null}
      <div className="ad-actions ad-actions--bar">
        <span className="ad-soft">{t('admin.farm.changes', { count: changed.length })}</span>
        <Button
          variant="primary"
          disabled={changed.length === 0 || unread.length > 0}
          busy={busy}
          onClick={() => void save()}
        >
          {t('common.action.save')}
        </Button>
      </div>
    </>
  );
}

/** What one counts is free on top of what is promised: said while one types, or a total would be taken for it. */
function OnTop({ row, typed }: { row: FarmProduct; typed: number | null | undefined }) {
  const { t } = useWords();
  const { quantity } = useFormats();
  const promised = row.stock?.promised ?? 0;
  if (typed == null || promised === 0 || typed === row.stock?.available) return null;
  const inUnits = (amount: number) => quantity({ sellingMode: row.sellingMode }, amount);
  return (
    <span role="status" className={typed < promised ? 'ad-on-top ad-late' : 'ad-on-top'}>
      {t('admin.farm.onTop', { promised: inUnits(promised), total: inUnits(promised + typed) })}
    </span>
  );
}

/** Every row is tried; what was refused stays as typed, with why. */
function useWeek(rows: readonly FarmProduct[]) {
  const { t } = useWords();
  const { scope } = useFarm();
  const toast = useToast();
  const client = useQueryClient();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const set = (id: string, field: 'available' | 'priceCents', value: number | null | undefined) =>
    setDrafts((all) => {
      const others = (all[id]?.nonsense ?? []).filter((one) => one !== field);
      const part =
        value === undefined ? { nonsense: [...others, field] } : { [field]: value, nonsense: others };
      return { ...all, [id]: { ...all[id], ...part } };
    });
  const changed = rows.filter((row) => isChanged(row, drafts[row.id]));
  const save = async () => {
    setBusy(true);
    setFailure(null);
    const problems: Record<string, string> = {};
    let done = 0;
    try {
      for (const row of changed) {
        const why = await saveRow(row, drafts[row.id] ?? {}, scope).catch((error: unknown) => {
          // of the network, or of who one is: the next row would meet it too
          if (isPassing(error) || isSignedOut(error) || isOutdated(error)) throw error;
          return t('admin.farm.notTaken');
        });
        if (why !== undefined) problems[row.id] = why;
        else {
          done += 1;
          setDrafts(({ [row.id]: _saved, ...rest }) => rest);
        }
      }
    } catch (error) {
      setFailure(error);
    }
    setRefused(problems);
    setBusy(false);
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === scope });
    if (done > 0) toast.show({ text: t('admin.farm.saved', { count: done }) });
  };
  return { drafts, set, changed, refused, failure, busy, save };
}

/** Undefined when it is saved, else why not. */
async function saveRow(row: FarmProduct, draft: Draft, scope: Scope): Promise<string | undefined> {
  const { id: productId, producerId, version } = row;
  const { priceCents, available } = draft;
  if (priceCents != null && priceCents !== row.priceCents) {
    const input = { productId, producerId, version, priceCents };
    const { changeFarmProduct: answer } = await request(Change, { input }, { scope });
    if (isProblem(answer)) return wordsOf(answer);
  }
  if (available != null && available !== row.stock?.available) {
    const input = { productId, producerId, available };
    const { setFarmStock: answer } = await request(Stock, { input }, { scope });
    if (isProblem(answer)) return wordsOf(answer);
  }
  return undefined;
}

const wordsOf = ({ message, fields }: Problem): string => fields?.[0]?.message ?? message;

const draftOf = (typed: number | null | undefined, stored: number | null): number | null =>
  typed === undefined ? stored : typed;

function isChanged(row: FarmProduct, draft: Draft | undefined): boolean {
  return (
    (draft?.priceCents != null && draft.priceCents !== row.priceCents) ||
    (draft?.available != null && draft.available !== row.stock?.available)
  );
}
