import { InvalidInput } from '@cabas/kernel';
import { changedProduct, newProduct } from './product.ts';

const problems = (fn: () => unknown) => {
  try {
    fn();
  } catch (error) {
    if (error instanceof InvalidInput) return error.fields.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};
const carrots = newProduct({ name: ' Carottes  fanes ', sellingMode: 'WEIGHT', priceCents: 290 });

describe('a product', () => {
  it('is tidied as it is stored', () => {
    expect(carrots).toMatchObject({
      name: 'Carottes fanes',
      reference: null,
      category: 'OTHER',
      vatCategory: 'FOOD',
      active: true,
    });
  });

  it('may weigh a tenth more or less unless said otherwise, or anything where null is said', () => {
    expect(carrots.toleranceBp).toBe(1000);
    expect(changedProduct(carrots, { toleranceBp: null }).toleranceBp).toBeNull();
    expect(changedProduct(carrots, { toleranceBp: 500 }).toleranceBp).toBe(500);
    expect(problems(() => changedProduct(carrots, { toleranceBp: 5001 }))).toEqual(['toleranceBp TOO_LARGE']);
  });

  it('has a deposit only where it is sold by the piece', () => {
    const juice = newProduct({ name: 'Jus', sellingMode: 'PIECE', priceCents: 300, depositCents: 50 });
    expect(juice.depositCents).toBe(50);
    expect(changedProduct(juice, { depositCents: null }).depositCents).toBe(0);
    expect(problems(() => changedProduct(carrots, { depositCents: 50 }))).toEqual(['depositCents INVALID']);
    expect(problems(() => changedProduct(juice, { depositCents: -1 }))).toEqual(['depositCents NEGATIVE']);
  });

  it('is sold by 100 g or 100 ml unless said otherwise, and by the piece otherwise', () => {
    expect(carrots.step).toBe(100);
    expect(newProduct({ name: 'Jus', sellingMode: 'VOLUME', priceCents: 300, step: 250 }).step).toBe(250);
    expect(newProduct({ name: 'Chou', sellingMode: 'PIECE', priceCents: 200 }).step).toBe(1);
  });

  it('names everything that is wrong at once', () => {
    expect(
      problems(() =>
        newProduct({ name: ' ', sellingMode: 'PIECE', priceCents: -1, step: 0, contentAmount: 500 }),
      ),
    ).toEqual(['name REQUIRED', 'priceCents NEGATIVE', 'step TOO_SMALL', 'contentUnit REQUIRED']);
  });

  it('costs 10,000 at most', () => {
    expect(
      problems(() => newProduct({ name: 'Bœuf entier', sellingMode: 'PIECE', priceCents: 1_000_001 })),
    ).toEqual(['priceCents TOO_LARGE']);
    expect(newProduct({ name: 'Bœuf entier', sellingMode: 'PIECE', priceCents: 1_000_000 }).priceCents).toBe(
      1_000_000,
    );
  });

  it('needs an estimated weight when it is a piece charged by weight', () => {
    expect(
      problems(() => newProduct({ name: 'Poulet', sellingMode: 'WEIGHED_PIECE', priceCents: 1200 })),
    ).toEqual(['contentAmount REQUIRED', 'contentUnit REQUIRED']);
    const chicken = newProduct({
      name: 'Poulet',
      sellingMode: 'WEIGHED_PIECE',
      priceCents: 1200,
      contentAmount: 1800,
      contentUnit: 'GRAM',
    });
    expect(chicken.weighed).toBe(true);
  });

  it('is never weighed when its price is for a piece', () => {
    expect(newProduct({ name: 'Chou', sellingMode: 'PIECE', priceCents: 200, weighed: true }).weighed).toBe(
      false,
    );
  });

  it('refuses what the database could not store', () => {
    expect(problems(() => newProduct({ name: 'Chou\0', sellingMode: 'PIECE', priceCents: 200 }))).toEqual([
      'name BAD_CHARACTERS',
    ]);
  });

  it('changes only what is said; null empties what may be empty', () => {
    const coded = changedProduct(carrots, { reference: 'C1', priceCents: 310 });
    expect(coded).toEqual({ ...carrots, reference: 'C1', priceCents: 310 });
    expect(changedProduct(coded, { reference: null, name: null })).toEqual({ ...carrots, priceCents: 310 });
  });
});
