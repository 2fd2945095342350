import { Card } from '@cabas/ui';
import { Link } from 'react-router';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { nameOf } from '../../shared/members.ts';
import type { Sale } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';
import type { Board } from './board-query.ts';

/** Those who may still be waiting for a call; one click enters an order for them. */
export function NotYetOrdered({ sale, board }: { sale: Sale; board: Board }) {
  const { t } = useWords();
  const { base } = useCollective();
  const { phone } = useFormats();
  const people = board.notYetOrdered;
  if (people.length === 0) return null;
  return (
    <Card>
      <details>
        <summary>
          <h2 style={{ display: 'inline' }}>
            {t('admin.board.notYet', { count: board.memberCount - board.orderedCount })}
          </h2>
        </summary>
        <p className="ad-soft" style={{ margin: '8px 0' }}>
          {t('admin.board.notYetText')}
        </p>
        <ul className="sb-waiting">
          {people.map((person) => (
            <li key={person.id}>
              <Link to={`${base}/orders/new?cycle=${sale.id}&member=${person.id}`}>{nameOf(person)}</Link>
              {person.phone ? (
                <a className="ad-soft ad-small ad-nowrap" href={`tel:${person.phone}`}>
                  {' '}
                  {phone(person.phone)}
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
