import { cleanText } from '@cabas/kernel';
import type { FieldProblems } from './field-problems.ts';

/** Marks a farm may carry; ORGANIC is a product's own yes or no. */
export const LABELS = [
  'ORGANIC',
  'ORGANIC_CONVERSION',
  'AOP',
  'IGP',
  'TSG',
  'LABEL_ROUGE',
  'NATURE_ET_PROGRES',
  'DEMETER',
  'BLEU_BLANC_COEUR',
  'FARMHOUSE',
  'MOUNTAIN',
  'HVE',
] as const;
export const DIETS = ['VEGETARIAN', 'VEGAN', 'GLUTEN_FREE', 'LACTOSE_FREE'] as const;
/** Regulation (EU) 1169/2011, annex II, in its order. */
export const ALLERGENS = [
  'GLUTEN',
  'CRUSTACEANS',
  'EGGS',
  'FISH',
  'PEANUTS',
  'SOYBEANS',
  'MILK',
  'NUTS',
  'CELERY',
  'MUSTARD',
  'SESAME',
  'SULPHITES',
  'LUPIN',
  'MOLLUSCS',
] as const;
export type Label = (typeof LABELS)[number];
export type Diet = (typeof DIETS)[number];
export type Allergen = (typeof ALLERGENS)[number];
/** Whose work it is: what is bought in or made elsewhere is said. */
export type ProductOrigin = 'OWN' | 'PROCESSED_ELSEWHERE' | 'BOUGHT_IN';
export type ProductStorage = 'AMBIENT' | 'COOL' | 'FROZEN';

/** What one needs to know before eating it. */
export interface ProductFacts {
  /** Without ORGANIC, which is `organic`. */
  readonly labels: readonly Label[];
  readonly diets: readonly Diet[];
  /** Null: the farm has not said; empty: none of the fourteen. */
  readonly allergens: readonly Allergen[] | null;
  readonly origin: ProductOrigin | null;
  readonly storage: ProductStorage | null;
  readonly ingredients: string;
}

export const NO_FACTS: ProductFacts = {
  labels: [],
  diets: [],
  allergens: null,
  origin: null,
  storage: null,
  ingredients: '',
};

type Wish<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** Absent leaves as it is; null empties, and takes back what was said of allergens. */
export function changedFacts(now: ProductFacts, change: Wish<ProductFacts>): ProductFacts {
  const { labels, diets, allergens, origin, storage, ingredients } = change;
  return {
    labels: labels === undefined ? now.labels : (labels ?? []),
    diets: diets === undefined ? now.diets : (diets ?? []),
    allergens: allergens === undefined ? now.allergens : allergens,
    origin: origin === undefined ? now.origin : origin,
    storage: storage === undefined ? now.storage : storage,
    ingredients: ingredients === undefined ? now.ingredients : (ingredients ?? ''),
  };
}

/** What a diet can't hold. Lactose-free milk is still milk, so LACTOSE_FREE excludes nothing. */
const NEVER: Readonly<Record<Diet, readonly Allergen[]>> = {
  VEGETARIAN: ['CRUSTACEANS', 'FISH', 'MOLLUSCS'],
  VEGAN: ['CRUSTACEANS', 'EGGS', 'FISH', 'MILK', 'MOLLUSCS'],
  GLUTEN_FREE: ['GLUTEN'],
  LACTOSE_FREE: [],
};

/** Names what contradicts itself: people are made ill by it. */
export function checkFacts(facts: ProductFacts, problems: FieldProblems): void {
  problems.text('ingredients', facts.ingredients, { max: 2000 });
  if (facts.diets.some((diet) => NEVER[diet].some((one) => facts.allergens?.includes(one))))
    problems.add('diets', 'CONTRADICTS_ALLERGENS');
}

/** As stored: each once, in the order of the lists; what is vegan is vegetarian. */
export function tidyFacts(facts: ProductFacts): ProductFacts {
  const diets = facts.diets.includes('VEGAN') ? [...facts.diets, 'VEGETARIAN' as const] : facts.diets;
  return {
    ...facts,
    labels: LABELS.filter((one) => one !== 'ORGANIC' && facts.labels.includes(one)),
    diets: DIETS.filter((one) => diets.includes(one)),
    allergens: facts.allergens && ALLERGENS.filter((one) => facts.allergens?.includes(one)),
    ingredients: cleanText(facts.ingredients, 2000) ?? '',
  };
}
