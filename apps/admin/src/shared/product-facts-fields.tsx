/** What one needs to know before eating it: asked after what it takes to sell it, and out of the way. */
import type { Allergen, Diet, Label, ProductOrigin, ProductStorage } from '@cabas/client';
import { Checkbox, Field, Select, TextArea } from '@cabas/ui';
import type { ReactNode } from 'react';
import { type GoodsWordId, useGoodsWords } from './goods-words.ts';
import './product-facts-fields.css';

export interface FactsDraft {
  readonly labels: readonly Label[];
  readonly diets: readonly Diet[];
  /** Null: nobody has said. */
  readonly allergens: readonly Allergen[] | null;
  readonly origin: ProductOrigin | null;
  readonly storage: ProductStorage | null;
  readonly ingredients: string;
}

export const noFacts: FactsDraft = {
  labels: [],
  diets: [],
  allergens: null,
  origin: null,
  storage: null,
  ingredients: '',
};
/** Organic has its own box, among what it takes to sell a product. */
const labels = [
  ...(['ORGANIC_CONVERSION', 'AOP', 'IGP', 'TSG', 'LABEL_ROUGE', 'FARMHOUSE'] as const),
  ...(['NATURE_ET_PROGRES', 'DEMETER', 'BLEU_BLANC_COEUR', 'MOUNTAIN', 'HVE'] as const),
] satisfies readonly Label[];
const diets = ['VEGETARIAN', 'VEGAN', 'GLUTEN_FREE', 'LACTOSE_FREE'] as const satisfies readonly Diet[];
const allergens = [
  ...(['GLUTEN', 'CRUSTACEANS', 'EGGS', 'FISH', 'PEANUTS', 'SOYBEANS', 'MILK'] as const),
  ...(['NUTS', 'CELERY', 'MUSTARD', 'SESAME', 'SULPHITES', 'LUPIN', 'MOLLUSCS'] as const),
] satisfies readonly Allergen[];
const origins = ['OWN', 'PROCESSED_ELSEWHERE', 'BOUGHT_IN'] as const satisfies readonly ProductOrigin[];
const storages = ['AMBIENT', 'COOL', 'FROZEN'] as const satisfies readonly ProductStorage[];

/** As sent: lists may be changed. */
export function factsInput({ labels, diets, allergens, origin, storage, ingredients }: FactsDraft) {
  return {
    labels: [...labels],
    diets: [...diets],
    allergens: allergens === null ? null : [...allergens],
    origin,
    storage,
    ingredients,
  };
}

interface FactsFieldsProps {
  readonly facts: FactsDraft;
  readonly fieldError: (path: string) => string | undefined;
  readonly onChange: (part: Partial<FactsDraft>) => void;
}

export function ProductFactsFields({ facts, fieldError, onChange }: FactsFieldsProps) {
  const t = useGoodsWords();
  return (
    <div className="ad-stack" style={{ paddingTop: 'var(--s3)' }}>
      <Boxes
        legend={t('goods.form.labels')}
        all={labels}
        word="goods.label."
        ticked={facts.labels}
        onChange={(next) => onChange({ labels: next })}
      />
      <Boxes
        legend={t('goods.form.diets')}
        all={diets}
        word="goods.diet."
        ticked={facts.diets}
        error={fieldError('diets')}
        onChange={(next) => onChange({ diets: next })}
      />
      <div>
        <Checkbox
          label={t('goods.form.allergensChecked')}
          hint={t('goods.form.allergensHint')}
          checked={facts.allergens !== null}
          onChange={(checked) => onChange({ allergens: checked ? [] : null })}
        />
        {facts.allergens === null ? null : (
          <Boxes
            legend={t('goods.form.allergens')}
            all={allergens}
            word="goods.allergen."
            ticked={facts.allergens}
            onChange={(next) => onChange({ allergens: next })}
          />
        )}
      </div>
      <Field
        label={t('goods.form.ingredients')}
        hint={t('goods.form.ingredientsHint')}
        optional
        error={fieldError('ingredients')}
      >
        <TextArea
          rows={2}
          value={facts.ingredients}
          onChange={(event) => onChange({ ingredients: event.target.value })}
        />
      </Field>
      <div className="ad-pair">
        <Field label={t('goods.form.origin')} error={fieldError('origin')}>
          <Select
            value={facts.origin ?? ''}
            placeholder={t('goods.form.unsaid')}
            options={origins.map((value) => ({ value, label: t(`goods.origin.${value}`) }))}
            onChange={(event) =>
              onChange({ origin: origins.find((one) => one === event.target.value) ?? null })
            }
          />
        </Field>
        <Field label={t('goods.form.storage')} error={fieldError('storage')}>
          <Select
            value={facts.storage ?? ''}
            placeholder={t('goods.form.unsaid')}
            options={storages.map((value) => ({ value, label: t(`goods.storage.${value}`) }))}
            onChange={(event) =>
              onChange({ storage: storages.find((one) => one === event.target.value) ?? null })
            }
          />
        </Field>
      </div>
    </div>
  );
}

interface BoxesProps<V extends string> {
  readonly legend: string;
  readonly all: readonly V[];
  /** What stands before each value in the words. */
  readonly word: 'goods.label.' | 'goods.diet.' | 'goods.allergen.';
  readonly ticked: readonly V[];
  readonly error?: ReactNode;
  readonly onChange: (ticked: V[]) => void;
}

/** Several of a few: ticked in any order, kept in the order of the list. */
export function Boxes<V extends string>({ legend, all, word, ticked, error, onChange }: BoxesProps<V>) {
  const t = useGoodsWords();
  return (
    <fieldset className="ad-boxes" aria-invalid={error ? true : undefined}>
      <legend>{legend}</legend>
      <div className="ad-boxes__all">
        {all.map((value) => (
          <Checkbox
            key={value}
            label={t(`${word}${value}` as GoodsWordId)}
            checked={ticked.includes(value)}
            onChange={(checked) =>
              onChange(all.filter((one) => (one === value ? checked : ticked.includes(one))))
            }
          />
        ))}
      </div>
      {error ? <p className="cb-check__error">{error}</p> : null}
    </fieldset>
  );
}
