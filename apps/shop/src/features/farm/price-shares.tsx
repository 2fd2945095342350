/** What a price is made of: a bar for the eye, and the same in words for everybody. */
import type { ShopFarmPageFragment } from '@cabas/client';
import { useGoodsWords } from '../../shared/goods-words.ts';

type Shares = ShopFarmPageFragment['priceShares'];
const TONES = ['#2f6b3c', '#e2a32b', '#c8402b', '#5b7fa6', '#8a6434', '#7a9b57', '#b9837a', '#6b6f66'];

export function PriceShares({ shares }: { shares: Shares }) {
  const t = useGoodsWords();
  const list = shares
    .map(({ words, percent }) => `${words} ${t('goods.farm.percent', { percent })}`)
    .join(', ');
  return (
    <section>
      <h2>{t('goods.farm.shares')}</h2>
      <p>{t('goods.farm.sharesLead')}</p>
      <svg
        className="sh-shares"
        role="img"
        aria-label={t('goods.farm.sharesChart', { list })}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
      >
        {shares.map(({ words, percent }, place) => (
          <rect
            key={`${place}-${words}`}
            x={shares.slice(0, place).reduce((sum, one) => sum + one.percent, 0)}
            width={percent}
            height="10"
            fill={TONES[place % TONES.length]}
            stroke="#fbf8f1"
            strokeWidth="0.4"
          />
        ))}
      </svg>
      <ul className="sh-shares__words">
        {shares.map(({ words, percent }, place) => (
          <li key={`${place}-${words}`}>
            <svg viewBox="0 0 10 10" width="14" height="14" aria-hidden>
              <rect width="10" height="10" rx="2" fill={TONES[place % TONES.length]} />
            </svg>
            <span>{words}</span>
            <strong>{t('goods.farm.percent', { percent })}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
