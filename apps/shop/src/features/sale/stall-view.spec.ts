import { readStallView, type StallView, WHOLE_STALL, writeStallView } from './stall-view.ts';

const view: StallView = {
  search: 'œufs & lait',
  category: 'DAIRY',
  sort: 'UNIT_PRICE',
  chips: new Set(['favourites', 'cheap']),
  filter: { producerId: 'a-farm', labels: ['ORGANIC', 'AOP'], diets: ['VEGAN'], without: ['MILK'] },
};

describe('the stall’s view in its address', () => {
  it('comes back as it was, from the text of the address', () => {
    const text = writeStallView(view, new URLSearchParams()).toString();
    expect(readStallView(new URLSearchParams(text))).toEqual(view);
  });

  it('leaves no trace when nothing is asked', () => {
    expect(writeStallView(WHOLE_STALL, new URLSearchParams()).toString()).toBe('');
    const all = writeStallView(view, new URLSearchParams());
    expect(writeStallView(WHOLE_STALL, all).toString()).toBe('');
  });

  it('keeps what else the address says', () => {
    const address = writeStallView(view, new URLSearchParams('at=halle&search=old'));
    expect([address.get('at'), address.getAll('search')]).toEqual(['halle', ['œufs & lait']]);
  });

  it('is the whole stall for an address without it, as in mails and on the home page', () => {
    expect(readStallView(new URLSearchParams())).toEqual(WHOLE_STALL);
  });

  it('lets fall what nobody knows', () => {
    const odd = 'category=SPACESHIP&sort=WORST&label=%3Cb%3E&diet=vegan&farm=';
    expect(readStallView(new URLSearchParams(odd))).toEqual(WHOLE_STALL);
  });
});
