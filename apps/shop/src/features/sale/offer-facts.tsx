/** Under a product: what is in it, where it is from, how it keeps. Opened by those who want to know. */
import type { ShopOfferFragment } from '@cabas/client';
import { useGoodsWords } from '../../shared/goods-words.ts';
import { labelsOf } from './filter-offers.ts';

export function OfferFacts({ offer }: { offer: ShopOfferFragment }) {
  const t = useGoodsWords();
  return (
    <>
      {offer.payable ? null : (
        <p className="sh-offer__out sh-facts__paid">
          {t('goods.facts.cantBePaid', { farm: offer.producerName })}
        </p>
      )}
      <Facts offer={offer} />
    </>
  );
}

function Facts({ offer }: { offer: ShopOfferFragment }) {
  const t = useGoodsWords();
  const { allergens, ingredients, origin, storage, diets } = offer;
  const labels = labelsOf(offer);
  if (
    allergens === null &&
    !ingredients &&
    origin === null &&
    storage === null &&
    diets.length === 0 &&
    labels.length === 0
  )
    return null;
  return (
    <details className="sh-facts">
      <summary>
        <span aria-hidden>{t('goods.facts.title')}</span>
        <span className="cb-hidden">{t('goods.facts.of', { name: offer.name })}</span>
      </summary>
      <dl>
        {labels.length > 0 ? (
          <Fact term={t('goods.facts.labels')}>
            {labels.map((one) => t(`goods.label.${one}`)).join(', ')}
          </Fact>
        ) : null}
        {ingredients ? <Fact term={t('goods.facts.ingredients')}>{ingredients}</Fact> : null}
        <Fact term={t('goods.facts.allergens')}>
          {allergens === null
            ? t('goods.facts.unsaid')
            : allergens.length === 0
              ? t('goods.facts.none')
              : t('goods.facts.contains', {
                  list: allergens.map((one) => t(`goods.allergen.${one}`).toLowerCase()).join(', '),
                })}
        </Fact>
        {diets.length > 0 ? (
          <Fact term={t('goods.facts.diets')}>{diets.map((one) => t(`goods.diet.${one}`)).join(', ')}</Fact>
        ) : null}
        {origin ? <Fact term={t('goods.facts.origin')}>{t(`goods.origin.${origin}`)}</Fact> : null}
        {storage ? <Fact term={t('goods.facts.storage')}>{t(`goods.storage.${storage}`)}</Fact> : null}
      </dl>
    </details>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
