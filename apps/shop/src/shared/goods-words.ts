/** Words about goods and farms: they come with the screens that need them, not with the first page. */
import english from '@cabas/messages/goods.en.json';
import french from '@cabas/messages/goods.fr.json';
import { usePageWords } from './page-words.ts';

export type GoodsWordId = keyof typeof french;

export function useGoodsWords() {
  return usePageWords<GoodsWordId>(french, english);
}
