/** What my collectives ask of me each year: what is missing, how to pay it, and receipts. */
import { graphql, useScopedQuery, type ShopOwnDuesFragment } from '@cabas/client';
import { EmptyState, Money, Notice } from '@cabas/ui';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Page } from '../../shared/page.tsx';
import { useWords } from '../../shared/words.tsx';
import { AssociationPay } from './association-pay.tsx';

graphql(`
  fragment ShopOwnDues on OwnDues {
    collectiveId
    collectiveName
    currency
    amountCents
    minimumCents
    required
    periodOn
    endsOn
    paidCents
    missingCents
    transfer {
      holder
      iban
      bic
      reference
      amountCents
      code
    }
    giftReference
    receipts {
      paymentId
      on
      duesCents
      giftCents
      path
    }
  }
`);
const Query = graphql(`
  query ShopMyDues {
    myDues {
      ...ShopOwnDues
    }
  }
`);

export function DuesPage() {
  const { t } = useWords();
  const query = useScopedQuery(Query, {});
  return (
    <Page title={t('shop.association.title')} lead={t('shop.association.lead')}>
      <Answer query={query}>
        {({ myDues }) =>
          myDues.length === 0 ? (
            <EmptyState icon={IconHeartHandshake} title={t('shop.association.none')}>
              {t('shop.association.noneText')}
            </EmptyState>
          ) : (
            <>
              {myDues.map((dues) => (
                <One key={dues.collectiveId} dues={dues} />
              ))}
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function One({ dues }: { dues: ShopOwnDuesFragment }) {
  const { t } = useWords();
  const { money, dayWithYear } = useFormats();
  const { collectiveName, currency, amountCents, minimumCents, missingCents, paidCents } = dues;
  const free = minimumCents < amountCents;
  return (
    <section className="sh-section">
      <h2>{collectiveName}</h2>
      <p className="sh-soft">
        {t('shop.association.year', { from: dayWithYear(dues.periodOn), to: dayWithYear(dues.endsOn) })}
      </p>
      {missingCents === 0 ? (
        <Notice still tone="success">
          {t('shop.association.paid', { amount: money(paidCents, currency) })}
        </Notice>
      ) : (
        <>
          <p>
            <strong>
              {t(free ? 'shop.association.askedFree' : 'shop.association.asked', {
                amount: money(amountCents, currency),
                minimum: money(minimumCents, currency),
              })}
            </strong>{' '}
            {dues.required === 'NO' ? '' : t(`shop.association.required.${dues.required}`)}
          </p>
          <p>{t('shop.association.how')}</p>
        </>
      )}
      <AssociationPay dues={dues} />
      {dues.receipts.length === 0 ? null : (
        <ul>
          {dues.receipts.map(({ paymentId, on, duesCents, giftCents, path }) => (
            <li key={paymentId}>
              <a href={path} target="_blank" rel="noreferrer">
                {t('shop.association.receipt', { day: dayWithYear(on) })}
              </a>{' '}
              <Money cents={duesCents + giftCents} currency={currency} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
