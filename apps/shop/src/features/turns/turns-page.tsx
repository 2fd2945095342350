/** Turns to help in all my collectives: mine, and those that still look for hands. */
import { graphql, type ShopTurnFragment, useScopedQuery } from '@cabas/client';
import { Card, EmptyState } from '@cabas/ui';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { Page } from '../../shared/page.tsx';
import { TurnWords } from '../../shared/turn-row.tsx';
import { useWords } from '../../shared/words.tsx';
import { TurnButton } from './turn-button.tsx';

const TurnsQuery = graphql(`
  query ShopTurns {
    myTurns {
      turns {
        ...ShopTurn
      }
      balances {
        collective {
          id
          name
        }
        taken
        owed
      }
    }
  }
`);

export function TurnsPage() {
  const { t } = useWords();
  const query = useScopedQuery(TurnsQuery, {}, { refetchInterval: 120_000 });
  return (
    <Page title={t('shop.turns.title')} lead={t('shop.turns.lead')}>
      <Answer query={query}>
        {({ myTurns: { turns, balances } }) => (
          <>
            {balances.length > 0 ? (
              <ul className="sh-list">
                {balances.map(({ collective, taken, owed }) => (
                  <li key={collective.id}>
                    <strong>{t('shop.turns.balance', { taken, owed })}</strong>{' '}
                    <span className="sh-soft">· {collective.name}</span>
                  </li>
                ))}
              </ul>
            ) : null}
            <Turns title={t('shop.turns.mine')} turns={turns.filter(({ mine }) => mine)} />
            <Turns title={t('shop.turns.open')} turns={turns.filter(({ mine }) => !mine)} />
            {turns.length === 0 ? (
              <EmptyState icon={IconHeartHandshake} title={t('shop.turns.none')}>
                {t('shop.turns.noneText')}
              </EmptyState>
            ) : null}
          </>
        )}
      </Answer>
    </Page>
  );
}

function Turns({ title, turns }: { title: string; turns: readonly ShopTurnFragment[] }) {
  if (turns.length === 0) return null;
  return (
    <section className="sh-section">
      <h2>{title}</h2>
      <ul className="sh-list">
        {turns.map((turn) => (
          <li key={turn.id}>
            <Card className="sh-pickup-row">
              <TurnWords turn={turn} />
              <TurnButton turn={turn} />
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
