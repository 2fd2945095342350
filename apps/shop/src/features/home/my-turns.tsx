/** My next turns to help, and how many I have of those I owe; one tap to choose. */
import type { ShopHomeQuery } from '@cabas/client';
import { Card, LinkButton } from '@cabas/ui';
import { TurnWords } from '../../shared/turn-row.tsx';
import { useWords } from '../../shared/words.tsx';

type Turns = ShopHomeQuery['myTurns'];

/** Nothing to say where no collective asks for hands. */
export const hasTurns = ({ turns, balances }: Turns): boolean => turns.length > 0 || balances.length > 0;

export function MyTurns({ turns, balances }: Turns) {
  const { t } = useWords();
  const mine = turns.filter((turn) => turn.mine);
  const open = turns.length - mine.length;
  return (
    <>
      {mine.slice(0, 2).map((turn) => (
        <Card key={turn.id} to="/turns" className="sh-pickup-row">
          <TurnWords turn={turn} />
        </Card>
      ))}
      <div className="sh-actions">
        {balances.map(({ collective, taken, owed }) => (
          <span key={collective.id}>
            {t('shop.turns.balance', { taken, owed })}
            {balances.length > 1 ? <span className="sh-soft"> · {collective.name}</span> : null}
          </span>
        ))}
        <LinkButton to="/turns">{t(open > 0 ? 'shop.turns.choose' : 'shop.turns.see')}</LinkButton>
      </div>
    </>
  );
}
