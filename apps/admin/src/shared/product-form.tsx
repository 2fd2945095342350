/** A product's sheet: what it takes to sell it, and under “more” what it takes to describe it. */
import type { ContentUnit, ProductCategory, SellingMode, VatCategory } from '@cabas/client';
import { Button, Checkbox, Field, MeasureInput, MoneyInput, Select, TextArea, TextInput } from '@cabas/ui';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { ActionProblem } from './action-problem.tsx';
import { useGoodsWords } from './goods-words.ts';
import { type FactsDraft, factsInput, noFacts, ProductFactsFields } from './product-facts-fields.tsx';
import type { Action } from './use-action.ts';
import { useWords } from './words.tsx';

export interface ProductDraft extends FactsDraft {
  readonly name: string;
  readonly category: ProductCategory;
  readonly sellingMode: SellingMode;
  readonly priceCents: number | null | undefined;
  readonly contentAmount: number | null | undefined;
  readonly contentUnit: ContentUnit;
  readonly step: number | null | undefined;
  readonly vatCategory: VatCategory;
  readonly organic: boolean;
  readonly description: string;
  readonly reference: string;
  /** Of a weighed product; null: its real weight always applies. */
  readonly toleranceBp: number | null | undefined;
  readonly depositCents: number | null | undefined;
}

const blank: ProductDraft = {
  ...noFacts,
  name: '',
  category: 'VEGETABLE',
  sellingMode: 'PIECE',
  priceCents: null,
  contentAmount: null,
  contentUnit: 'GRAM',
  step: null,
  vatCategory: 'FOOD',
  organic: false,
  description: '',
  reference: '',
  toleranceBp: 1000,
  depositCents: null,
};
const categories = [
  'VEGETABLE',
  'FRUIT',
  'BREAD',
  'DAIRY',
  'MEAT',
  'EGGS',
  'HONEY',
  'DRINK',
  'GROCERY',
  'CARE',
  'OTHER',
] as const satisfies readonly ProductCategory[];
const modes = ['PIECE', 'WEIGHT', 'WEIGHED_PIECE', 'VOLUME'] as const satisfies readonly SellingMode[];
const rates = ['FOOD', 'INTERMEDIATE', 'STANDARD', 'SUPER_REDUCED'] as const satisfies readonly VatCategory[];
const units = ['GRAM', 'MILLILITRE', 'PIECE'] as const satisfies readonly ContentUnit[];
export const productPaths = [
  'name',
  'category',
  'sellingMode',
  'priceCents',
  'contentAmount',
  'contentUnit',
  'step',
  'vatCategory',
  'description',
  'reference',
  'diets',
  'ingredients',
  'toleranceBp',
  'depositCents',
];

/** What the form sends: the same for a new product and for a changed one. */
export function productInput(draft: ProductDraft) {
  const counted = draft.sellingMode === 'PIECE' || draft.sellingMode === 'WEIGHED_PIECE';
  return {
    name: draft.name,
    category: draft.category,
    priceCents: draft.priceCents ?? 0,
    organic: draft.organic,
    vatCategory: draft.vatCategory,
    description: draft.description,
    reference: draft.reference || null,
    weighed: draft.sellingMode === 'WEIGHED_PIECE' || draft.sellingMode === 'WEIGHT',
    contentAmount: counted ? (draft.contentAmount ?? null) : null,
    contentUnit:
      counted && draft.contentAmount
        ? draft.sellingMode === 'WEIGHED_PIECE'
          ? ('GRAM' as const)
          : draft.contentUnit
        : null,
    step: draft.step ?? null,
    ...factsInput(draft),
    toleranceBp: draft.toleranceBp ?? null,
    depositCents: counted ? (draft.depositCents ?? 0) : 0,
  };
}

/** A product as it is read, by a collective or by its farm. */
export type EditedProduct = Omit<ProductDraft, 'contentUnit' | 'reference'> & {
  readonly contentUnit: ContentUnit | null;
  readonly reference: string | null;
};

interface FormProps {
  readonly product?: EditedProduct;
  readonly action: Pick<Action<never, object>, 'problem' | 'failure' | 'busy' | 'fieldError'>;
  readonly submit: string;
  /** True once stored: a new product's form empties itself and waits for the next. */
  readonly onSave: (draft: ProductDraft) => Promise<boolean>;
  readonly extra?: ReactNode;
}

export function ProductForm({ product, action, submit, onSave, extra }: FormProps) {
  const { t } = useWords();
  const tGoods = useGoodsWords();
  const [draft, setDraft] = useState<ProductDraft>(() =>
    product === undefined
      ? blank
      : { ...product, contentUnit: product.contentUnit ?? 'GRAM', reference: product.reference ?? '' },
  );
  const nameBox = useRef<HTMLInputElement>(null);
  const set =
    <K extends keyof ProductDraft>(key: K) =>
    (value: ProductDraft[K]) =>
      setDraft((before) => ({ ...before, [key]: value }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await onSave(draft)) || product !== undefined) return;
    setDraft({ ...blank, category: draft.category, sellingMode: draft.sellingMode, organic: draft.organic });
    nameBox.current?.focus();
  };
  const { sellingMode } = draft;
  const sign = sellingMode === 'PIECE' ? 'perPiece' : sellingMode === 'VOLUME' ? 'perLitre' : 'perKg';
  return (
    <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
      <ActionProblem action={action} shown={productPaths} />
      <div className="ad-pair">
        <Field label={t('admin.product.name')} error={action.fieldError('name')} required>
          <TextInput ref={nameBox} value={draft.name} onChange={(event) => set('name')(event.target.value)} />
        </Field>
        <Field label={t('admin.product.category')} error={action.fieldError('category')}>
          <Select
            value={draft.category}
            options={categories.map((value) => ({ value, label: t(`common.productCategory.${value}`) }))}
            onChange={(event) => set('category')(event.target.value as ProductCategory)}
          />
        </Field>
      </div>
      <div className="ad-pair">
        <Field
          label={t('admin.product.mode')}
          error={action.fieldError('sellingMode')}
          hint={product === undefined ? undefined : t('admin.product.modeFixed')}
        >
          <Select
            value={sellingMode}
            disabled={product !== undefined}
            options={modes.map((value) => ({ value, label: t(`common.sellingMode.${value}`) }))}
            onChange={(event) => set('sellingMode')(event.target.value as SellingMode)}
          />
        </Field>
        <Field label={t(`admin.product.price.${sign}`)} error={action.fieldError('priceCents')} required>
          <MoneyInput value={draft.priceCents ?? null} onChange={set('priceCents')} />
        </Field>
      </div>
      {sellingMode === 'PIECE' ? (
        <div className="ad-pair">
          <Field
            label={t('admin.product.content')}
            hint={t('admin.product.contentHint')}
            optional
            error={action.fieldError('contentAmount')}
          >
            <MeasureInput
              factor={1}
              sign=""
              value={draft.contentAmount ?? null}
              onChange={set('contentAmount')}
            />
          </Field>
          <Field label={t('admin.product.contentUnit')} error={action.fieldError('contentUnit')}>
            <Select
              value={draft.contentUnit}
              options={units.map((value) => ({ value, label: t(`common.contentUnit.${value}`) }))}
              onChange={(event) => set('contentUnit')(event.target.value as ContentUnit)}
            />
          </Field>
        </div>
      ) : null}
      {sellingMode === 'WEIGHED_PIECE' ? (
        <Field
          label={t('admin.product.estimated')}
          hint={t('admin.product.estimatedHint')}
          error={action.fieldError('contentAmount')}
          required
        >
          <MeasureInput
            factor={1}
            sign="g"
            value={draft.contentAmount ?? null}
            onChange={set('contentAmount')}
          />
        </Field>
      ) : null}
      {sellingMode === 'WEIGHT' || sellingMode === 'VOLUME' ? (
        <Field
          label={t('admin.product.step')}
          hint={t('admin.product.stepHint')}
          optional
          error={action.fieldError('step')}
        >
          <MeasureInput
            factor={1}
            sign={sellingMode === 'WEIGHT' ? 'g' : 'ml'}
            value={draft.step ?? null}
            onChange={set('step')}
          />
        </Field>
      ) : null}
      {sellingMode === 'WEIGHT' || sellingMode === 'WEIGHED_PIECE' ? (
        <Field
          label={t('admin.product.tolerance')}
          hint={t('admin.product.toleranceHint')}
          optional
          error={action.fieldError('toleranceBp')}
        >
          <MeasureInput
            factor={100}
            sign="%"
            value={draft.toleranceBp ?? null}
            onChange={set('toleranceBp')}
          />
        </Field>
      ) : null}
      {sellingMode === 'PIECE' || sellingMode === 'WEIGHED_PIECE' ? (
        <Field
          label={t('admin.product.deposit')}
          hint={t('admin.product.depositHint')}
          optional
          error={action.fieldError('depositCents')}
        >
          <MoneyInput value={draft.depositCents || null} onChange={set('depositCents')} />
        </Field>
      ) : null}
      <Checkbox label={t('admin.product.organic')} checked={draft.organic} onChange={set('organic')} />
      <details open={action.fieldError('diets') !== undefined || undefined}>
        <summary>{tGoods('goods.form.title')}</summary>
        <ProductFactsFields
          facts={draft}
          fieldError={action.fieldError}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
      </details>
      <details>
        <summary>{t('admin.product.more')}</summary>
        <div className="ad-stack" style={{ paddingTop: 'var(--s3)' }}>
          <Field label={t('admin.product.description')} optional error={action.fieldError('description')}>
            <TextArea
              rows={3}
              value={draft.description}
              onChange={(event) => set('description')(event.target.value)}
            />
          </Field>
          <div className="ad-pair">
            <Field label={t('admin.product.reference')} optional error={action.fieldError('reference')}>
              <TextInput value={draft.reference} onChange={(event) => set('reference')(event.target.value)} />
            </Field>
            <Field label={t('admin.product.vat')} error={action.fieldError('vatCategory')}>
              <Select
                value={draft.vatCategory}
                options={rates.map((value) => ({ value, label: t(`common.vatCategory.${value}`) }))}
                onChange={(event) => set('vatCategory')(event.target.value as VatCategory)}
              />
            </Field>
          </div>
        </div>
      </details>
      <div className="ad-actions">
        {extra}
        <Button type="submit" variant="primary" busy={action.busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
