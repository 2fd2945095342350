import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { ExistingProduct, ProductDraft } from '../domain/import-products-lines.ts';

/** One import at a time of a farm's products or a collective's members: two at once would make everything new twice. */
export async function lockImportsOf(tx: Unit, id: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${id}`]);
}

const EXISTING = `select id, reference, name, description, category, selling_mode as "sellingMode", weighed, price_cents as "priceCents",
       content_amount as "contentAmount", content_unit as "contentUnit", step, vat_category as "vatCategory", organic
  from products where producer_id = $1 and archived_at is null order by id`;
const EXISTING_HELD = `${EXISTING} for update`;

/** What an import is compared with; held when it is about to be written. */
export async function existingProducts(tx: Unit, producerId: string): Promise<ExistingProduct[]> {
  return tx.query<ExistingProduct>(tx.mode === 'write' ? EXISTING_HELD : EXISTING, [producerId]);
}

const FIELDS = `reference, name, description, category, selling_mode, weighed, price_cents, content_amount, content_unit,
  step, vat_category, organic`;
const RECORD = `(id uuid, listing_id uuid, reference text, name text, description text, category text, selling_mode text, weighed boolean,
  price_cents bigint, content_amount integer, content_unit text, step integer, vat_category text, organic boolean)`;

/** New products, sold here at once: one statement each for products and listings. */
export async function createProducts(
  tx: Unit,
  producerId: string,
  drafts: readonly ProductDraft[],
): Promise<void> {
  if (drafts.length === 0) return;
  const rows = JSON.stringify(
    drafts.map((draft) => ({ ...asRecord(draft), id: newId(), listing_id: newId() })),
  );
  await tx.query(
    `insert into products (producer_id, id, ${FIELDS}) select $1, id, ${FIELDS} from jsonb_to_recordset($2::jsonb) as x${RECORD}`,
    [producerId, rows],
  );
  await tx.query(
    `insert into listings (id, producer_id, product_id) select listing_id, $1, id from jsonb_to_recordset($2::jsonb) as x${RECORD}`,
    [producerId, rows],
  );
}

/** Changed products, whole, in one statement. */
export async function updateProducts(
  tx: Unit,
  producerId: string,
  changed: readonly { readonly id: string; readonly draft: ProductDraft }[],
): Promise<void> {
  if (changed.length === 0) return;
  await tx.query(
    `update products p set (${FIELDS}, version) = (select x.reference, x.name, x.description, x.category, x.selling_mode, x.weighed,
       x.price_cents, x.content_amount, x.content_unit, x.step, x.vat_category, x.organic, p.version + 1)
     from jsonb_to_recordset($2::jsonb) as x${RECORD} where p.producer_id = $1 and p.id = x.id`,
    [producerId, JSON.stringify(changed.map(({ id, draft }) => ({ ...asRecord(draft), id })))],
  );
}

function asRecord(draft: ProductDraft): Record<string, unknown> {
  return {
    reference: draft.reference,
    name: draft.name,
    description: draft.description,
    category: draft.category,
    selling_mode: draft.sellingMode,
    weighed: draft.weighed,
    price_cents: draft.priceCents,
    content_amount: draft.contentAmount,
    content_unit: draft.contentUnit,
    step: draft.step,
    vat_category: draft.vatCategory,
    organic: draft.organic,
  };
}
