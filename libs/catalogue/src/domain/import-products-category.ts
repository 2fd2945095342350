import { searchKey } from '@cabas/kernel';
import type { ProductCategory } from './product.ts';

/**
 * A first guess, for sorting the shelf; people change it and an import never changes it back. The first telling word
 * decides, and the longer of two that start together: “jus de pomme” is a drink, “pommes à jus” are fruit.
 */
export function guessCategory(name: string): ProductCategory {
  const key = searchKey(name);
  const found = WORDS.map(({ category, pattern }) => ({ category, match: pattern.exec(key) })).filter(
    ({ match }) => match,
  );
  found.sort((a, b) => position(a.match) - position(b.match) || length(b.match) - length(a.match));
  return found[0]?.category ?? 'OTHER';
}

const position = (match: RegExpExecArray | null) => match?.index ?? 0;
const length = (match: RegExpExecArray | null) => match?.[0].length ?? 0;

/** Without accents, singular: an s or x may follow each word of each. */
const TELLING: Readonly<Partial<Record<ProductCategory, string>>> = {
  VEGETABLE: `ail|artichaut|asperge|aubergine|betterave|blette|brocoli|carotte|celeri|champignon|chou|chou-fleur|
    concombre|courge|courgette|cresson|echalote|endive|epinard|fenouil|feve|haricot vert|laitue|legume|mache|mesclun|navet|
    oignon|panais|patate douce|patisson|persil|basilic|ciboulette|coriandre|petit pois|poireau|poivron|pomme de terre|
    potimarron|potiron|radis|roquette|rutabaga|salade|tomate|topinambour`,
  FRUIT: `abricot|cassis|cerise|chataigne|coing|figue|fraise|framboise|fruit|groseille|kaki|kiwi|melon|mirabelle|mure|myrtille|
    nectarine|noisette|noix|pasteque|peche|poire|pomme|prune|pruneau|quetsche|raisin|rhubarbe`,
  BREAD: 'baguette|biscuit|brioche|croissant|fougasse|gateau|pain|viennoiserie',
  DAIRY: `beurre|brebis|buche|camembert|chevre|comte|creme|creme fraiche|crottin|emmental|faisselle|feta|fromage|lait|raclette|
    roquefort|tomme|valencay|yaourt|yogourt`,
  MEAT: `agneau|andouille|boeuf|boudin|canard|caille|cochon|dinde|jambon|lapin|lardon|merguez|pate de campagne|pintade|porc|poule|poulet|
    rillette|roti|saucisse|saucisson|steak|terrine|veau|viande|volaille`,
  EGGS: 'oeuf',
  HONEY: 'gelee royale|miel|pollen|propolis',
  DRINK: 'biere|cidre|cola|hydromel|infusion|jus|limonade|nectar|petillant|sirop|the|tisane|vin',
  GROCERY: `avoine|bocal|cafe|chocolat|compote|confiture|epeautre|farine|haricot|huile|lentille|moutarde|pate|petit epeautre|
    pois casse|pois chiche|quinoa|riz|sarrasin|sel|sucre|vinaigre`,
  CARE: 'baume|bougie|cosmetique|savon|shampoing',
};

const WORDS = Object.entries(TELLING).map(([category, words]) => {
  // Longest first, so that an alternation finds “pomme de terre” before it settles for “pomme”.
  const longestFirst = words
    .split('|')
    .map((word) => word.trim())
    .sort((a, b) => b.length - a.length);
  const anyNumber = longestFirst.map((word) => word.replace(/(?=[ -])/g, '[sx]?'));
  const pattern = new RegExp(`(?<![a-z])(?:${anyNumber.join('|')})[sx]?(?![a-z])`);
  return { category: category as ProductCategory, pattern };
});
