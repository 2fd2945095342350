/** The same evening by farm or by product: who gets how much, ticked from here too. */
import { useState } from 'react';
import { Link } from 'react-router';
import { byProducer, byProduct, type Heap, isDone } from '../domain/views.ts';
import { LineRow } from './basket/line-row.tsx';
import { useEvening } from './evening.tsx';
import { SearchField } from './search-field.tsx';
import { useCardLink } from './use-card-link.ts';
import { useHandOutWords } from './words.tsx';

export function HeapsView({ by }: { by: 'producers' | 'products' }) {
  const { sheet } = useEvening();
  const { t } = useHandOutWords();
  const [text, setText] = useState('');
  const heaps = by === 'producers' ? byProducer(sheet, text) : byProduct(sheet, text);
  return (
    <>
      <SearchField label={t('search.things')} value={text} onChange={setText} />
      <ul className="ho-list">
        {heaps.map((heap) => (
          <li key={heap.key}>
            <HeapCard heap={heap} by={by} />
          </li>
        ))}
      </ul>
      {heaps.length === 0 ? <p role="status">{t('nothing')}</p> : null}
    </>
  );
}

function HeapCard({ heap, by }: { heap: Heap; by: 'producers' | 'products' }) {
  const { money } = useEvening();
  const { t } = useHandOutWords();
  const linkTo = useCardLink();
  const [open, setOpen] = useState(false);
  const { portions, ticked, name, producerName } = heap;
  return (
    <details className="ho-heap" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="ho-member__who">
          <strong>{name}</strong>
          {by === 'products' ? <span className="ho-soft">{producerName}</span> : null}
        </span>
        <span className="ho-member__end">
          <strong>{money(heap.amountCents)}</strong>
          <span>{t('ticked', { ticked, count: portions.length })}</span>
        </span>
      </summary>
      {open ? (
        <ul className="ho-lines">
          {[...portions]
            .sort((a, b) => Number(isDone(a.line)) - Number(isDone(b.line)))
            .map(({ basket, line }) => (
              <LineRow
                key={line.id}
                line={line}
                memberId={basket.memberId}
                heading={
                  <Link to={linkTo(basket.memberId)}>
                    {basket.basketNumber === null ? '' : `${basket.basketNumber} · `}
                    {basket.name}
                  </Link>
                }
                named={by === 'producers'}
              />
            ))}
        </ul>
      ) : null}
    </details>
  );
}
