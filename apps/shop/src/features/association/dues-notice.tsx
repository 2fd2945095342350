/** Before ordering, where the collective wants it said: this year's dues are not paid yet. A message, no wall. */
import { graphql, useScopedQuery } from '@cabas/client';
import { Notice } from '@cabas/ui';
import { Link } from 'react-router';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

const Query = graphql(`
  query ShopDuesToSay {
    myDues {
      collectiveId
      currency
      required
      missingCents
    }
  }
`);

export function DuesNotice({ collectiveId }: { collectiveId: string }) {
  const { t } = useWords();
  const { money } = useFormats();
  const { data } = useScopedQuery(Query, {});
  const dues = data?.myDues.find((one) => one.collectiveId === collectiveId);
  if (dues === undefined || dues.missingCents === 0 || dues.required === 'NO') return null;
  const amount = money(dues.missingCents, dues.currency);
  return (
    <Notice still tone="attention">
      {t(`shop.association.before.${dues.required}`, { amount })}{' '}
      <Link to="/dues">{t('shop.association.see')}</Link>
    </Notice>
  );
}
