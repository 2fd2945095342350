/** Where one meets the farm's goods: in one's own collectives, and elsewhere in the farm's words. */
import { graphql, useScopedQuery } from '@cabas/client';
import { useGoodsWords } from '../../shared/goods-words.ts';

const Query = graphql(`
  query ShopFarmSellsAt($producerId: UUID!) {
    farmSellsAt(producerId: $producerId) {
      id
      name
    }
  }
`);

export function SellsAt({ producerId, elsewhere }: { producerId: string; elsewhere: string }) {
  const t = useGoodsWords();
  const { data } = useScopedQuery(Query, { producerId });
  const names = data?.farmSellsAt.map(({ name }) => name) ?? [];
  if (names.length === 0 && !elsewhere) return null;
  return (
    <section>
      <h2>{t('goods.farm.sells')}</h2>
      {names.length > 0 ? <p>{t('goods.farm.sellsHere', { names: names.join(', ') })}</p> : null}
      {elsewhere ? <p className="sh-prose">{elsewhere}</p> : null}
    </section>
  );
}
