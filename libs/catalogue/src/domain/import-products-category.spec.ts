import { guessCategory } from './import-products-category.ts';

it.each([
  ['Carottes fanes', 'VEGETABLE'],
  ['Pommes de terre Charlotte', 'VEGETABLE'],
  ['Pommes Reinette', 'FRUIT'],
  ['Caisse pommes à jus 12 kg', 'FRUIT'],
  ['Jus de pomme, bib 5 L', 'DRINK'],
  ['Pain aux graines 500 g', 'BREAD'],
  ['Crottin demi-sec', 'DAIRY'],
  ['Yaourt brebis nature 1 L', 'DAIRY'],
  ['Mijoté de bœuf à la bière, bocal', 'MEAT'],
  ['Œufs x6', 'EGGS'],
  ['Miel d’acacia 500 g', 'HONEY'],
  ['Gelée royale 10 g', 'HONEY'],
  ['Bière blonde 33 cl', 'DRINK'],
  ['Huile de tournesol 5 L', 'GROCERY'],
  ['Petits pois', 'VEGETABLE'],
  ['Pois chiches', 'GROCERY'],
  ['Savon au lait de chèvre', 'CARE'],
  ['Panier petit', 'OTHER'],
  ['Épingles', 'OTHER'],
])('puts “%s” with %s', (name, category) => {
  expect(guessCategory(name)).toBe(category);
});
