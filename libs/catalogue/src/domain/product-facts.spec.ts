import { InvalidInput } from '@cabas/kernel';
import { changedProduct, newProduct } from './product.ts';

const cheese = { name: 'Tomme', sellingMode: 'PIECE', priceCents: 900 } as const;
const problems = (fn: () => unknown) => {
  try {
    fn();
  } catch (error) {
    if (error instanceof InvalidInput) return error.fields.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

describe('what a farm says of a product', () => {
  it('is nothing at first: unsaid allergens are not “none”', () => {
    const unsaid = newProduct(cheese);
    expect(unsaid).toMatchObject({ labels: [], diets: [], allergens: null, origin: null, ingredients: '' });
    const none = changedProduct(unsaid, { allergens: [] });
    expect(none.allergens).toEqual([]);
    expect(changedProduct(none, { name: 'Tomme fraîche' }).allergens).toEqual([]);
    expect(changedProduct(none, { allergens: null }).allergens).toBeNull(); // taken back
  });

  it('keeps each mark once, in one order, and organic as the product’s own yes', () => {
    const said = newProduct({ ...cheese, labels: ['HVE', 'AOP', 'ORGANIC', 'AOP'] });
    expect(said).toMatchObject({ labels: ['AOP', 'HVE'], organic: true });
  });

  it('knows that what is vegan is vegetarian', () => {
    expect(newProduct({ ...cheese, diets: ['VEGAN'], allergens: ['NUTS'] }).diets).toEqual([
      'VEGETARIAN',
      'VEGAN',
    ]);
  });

  it.each([
    [['VEGAN'], ['MILK']],
    [['VEGETARIAN'], ['FISH']],
    [['GLUTEN_FREE'], ['EGGS', 'GLUTEN']],
  ] as const)('refuses %j with %j, also when only one of them changes', (diets, allergens) => {
    expect(problems(() => newProduct({ ...cheese, diets, allergens }))).toEqual([
      'diets CONTRADICTS_ALLERGENS',
    ]);
    const said = newProduct({ ...cheese, diets });
    expect(problems(() => changedProduct(said, { allergens }))).toEqual(['diets CONTRADICTS_ALLERGENS']);
  });

  it('lets lactose-free milk be milk', () => {
    expect(problems(() => newProduct({ ...cheese, diets: ['LACTOSE_FREE'], allergens: ['MILK'] }))).toEqual(
      [],
    );
  });
});
