/** What I owe each payee of each of my collectives: out of the books, with what I ordered and paid behind it. */
import { graphql, type ShopOwnAccountFragment, useScopedQuery } from '@cabas/client';
import { Card, EmptyState } from '@cabas/ui';
import { IconReceipt } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Page } from '../../shared/page.tsx';
import { useWords } from '../../shared/words.tsx';
import './statement.css';

graphql(`
  fragment ShopOwnAccount on OwnAccount {
    collectiveId
    collectiveName
    currency
    producerId
    payeeName
    balanceCents
    lastOn
  }
`);
const Query = graphql(`
  query ShopMyAccounts {
    myAccounts {
      ...ShopOwnAccount
    }
  }
`);

export const useOwnAccounts = () => useScopedQuery(Query, {});

export function StatementsPage() {
  const { t } = useWords();
  const query = useOwnAccounts();
  return (
    <Page title={t('shop.statement.title')} lead={t('shop.statement.lead')}>
      <Answer query={query}>
        {({ myAccounts }) =>
          myAccounts.length === 0 ? (
            <EmptyState icon={IconReceipt} title={t('shop.statement.none')}>
              {t('shop.statement.noneText')}
            </EmptyState>
          ) : (
            <>
              {[...Map.groupBy(myAccounts, ({ collectiveId }) => collectiveId)].map(([id, accounts]) => (
                <section key={id} className="sh-section">
                  <h2>{accounts[0]?.collectiveName}</h2>
                  <ul className="sh-list">
                    {accounts.map((account) => (
                      <Row key={account.producerId ?? 'collective'} account={account} />
                    ))}
                  </ul>
                </section>
              ))}
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function Row({ account }: { account: ShopOwnAccountFragment }) {
  const { collectiveId, producerId, payeeName } = account;
  return (
    <li>
      <Card className="st-account" to={`/statement/${collectiveId}/${producerId ?? 'collective'}`}>
        <span className="sh-strong">{payeeName}</span>
        <Balance account={account} />
      </Card>
    </li>
  );
}

/** In words, so that no sign has to be known. */
export function Balance({ account }: { account: Pick<ShopOwnAccountFragment, 'balanceCents' | 'currency'> }) {
  const { t } = useWords();
  const { money } = useFormats();
  const { balanceCents, currency } = account;
  const said = balanceCents > 0 ? 'owes' : balanceCents < 0 ? 'credit' : 'quits';
  return (
    <span className={balanceCents > 0 ? 'sh-strong' : 'sh-soft'}>
      {t(`shop.statement.${said}`, { amount: money(Math.abs(balanceCents), currency) })}
    </span>
  );
}
