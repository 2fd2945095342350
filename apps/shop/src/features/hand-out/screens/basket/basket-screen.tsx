/** One member's card: lines to tick, what is owed to whom, and "Remis" along the whole bottom. */
import { Button } from '@cabas/ui';
import { IconArrowLeft, IconCheck, IconChecks } from '@tabler/icons-react';
import { sumCents } from '@cabas/kernel';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { restOf } from '../../domain/change.ts';
import type { Basket, DeliveredTo } from '../../domain/sheet.ts';
import { addressInWords, isDone, needsWeighing } from '../../domain/views.ts';
import { Conflicts } from '../conflicts.tsx';
import { useEvening } from '../evening.tsx';
import { Refusals } from '../refusals.tsx';
import { Storage } from '../strip.tsx';
import { UndoBar } from '../undo-bar.tsx';
import { useCardLink } from '../use-card-link.ts';
import { useHandOutWords } from '../words.tsx';
import { DuesPart } from './dues-part.tsx';
import { LineRow } from './line-row.tsx';
import { MorePart } from './more-part.tsx';

export function BasketScreen({ basket }: { basket: Basket }) {
  const { act, money } = useEvening();
  const { t } = useHandOutWords();
  const navigate = useNavigate();
  const linkTo = useCardLink();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { memberId, lines } = basket;
  const open = lines.filter((line) => !isDone(line));
  return (
    <>
      <header className="ho-head">
        <button type="button" className="ho-back" onClick={() => void navigate(linkTo(null))}>
          <IconArrowLeft size={24} aria-hidden /> {t('backToList')}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {basket.basketNumber === null ? null : <span className="ho-number">{basket.basketNumber}</span>}{' '}
          {basket.name}
        </h1>
        <p className="ho-head__sum">
          {t('items', { count: lines.length })} · <strong>{money(basket.totalCents)}</strong>
        </p>
        {basket.deliveredTo ? <Home to={basket.deliveredTo} phone={basket.phone} /> : null}
        {basket.collectedBy ? <p>{t('collectedBy', { name: basket.collectedBy })}</p> : null}
        {basket.note ? <p className="ho-mark">{t('note', { note: basket.note })}</p> : null}
        {basket.changedAfterPrinting ? <p className="ho-mark">{t('changed')}</p> : null}
      </header>
      <div className="ho-body">
        <Storage />
        <Refusals />
        <Conflicts memberId={memberId} />
        <section className="ho-part" aria-labelledby="ho-lines">
          <h2 id="ho-lines">{t('lines')}</h2>
          {open.length > 1 ? (
            <Button
              className="ho-big"
              icon={IconChecks}
              onClick={() => act(...open.map(({ id }) => ({ kind: 'TICK', lineId: id, memberId }) as const))}
            >
              {t('tickAll')}
            </Button>
          ) : null}
          <ul className="ho-lines">
            {lines.map((line) => (
              <LineRow key={line.id} line={line} memberId={memberId} />
            ))}
          </ul>
        </section>
        <DuesPart basket={basket} />
        <MorePart basket={basket} />
      </div>
      <div className="ho-bottom">
        <UndoBar />
        <HandOver basket={basket} />
      </div>
    </>
  );
}

/** Where to bring it: the way there and the phone under one's thumb. */
function Home({ to, phone }: { to: DeliveredTo; phone: string | null }) {
  const { t } = useHandOutWords();
  const address = addressInWords(to);
  return (
    <div className="ho-home">
      <p>
        <a href={`geo:0,0?q=${encodeURIComponent(address)}`}>{address}</a>
        {phone ? (
          <>
            {' · '}
            <a href={`tel:${phone}`}>{phone}</a>
          </>
        ) : null}
      </p>
      {to.note ? <p className="ho-mark">{t('note', { note: to.note })}</p> : null}
    </div>
  );
}

/** The one main action; what is still open is said on it, and does not stand in the way. */
function HandOver({ basket }: { basket: Basket }) {
  const { act, money } = useEvening();
  const { t } = useHandOutWords();
  const { memberId, lines, status } = basket;
  if (status !== 'WAITING')
    return (
      <div className="ho-over">
        <p>
          <strong>
            {t(status !== 'HANDED_OUT' ? 'missed' : basket.deliveredTo ? 'delivered' : 'handedOut')}
          </strong>
          {basket.statusNote ? ` · ${basket.statusNote}` : ''}
        </p>
        <Button className="ho-big" onClick={() => act({ kind: 'WAIT', memberId })}>
          {t('wait')}
        </Button>
      </div>
    );
  const unweighed = lines.filter(needsWeighing).length;
  const rest = sumCents(basket.dues.map((due) => Math.max(0, restOf(due))));
  const still = [
    ...(unweighed > 0 ? [t('handOut.weigh', { count: unweighed })] : []),
    ...(rest > 0 ? [t('handOut.unpaid', { amount: money(rest) })] : []),
  ];
  const handOver = () =>
    act(
      ...lines
        .filter((line) => !isDone(line))
        .map(({ id }) => ({ kind: 'TICK', lineId: id, memberId }) as const),
      { kind: 'HAND_OUT', memberId },
    );
  return (
    <button type="button" className="ho-over ho-over--go" onClick={handOver}>
      <IconCheck size={32} aria-hidden />
      <span>
        <strong>{t(basket.deliveredTo ? 'deliver' : 'handOut')}</strong>
        {still.length > 0 ? <span>{still.join(' · ')}</span> : null}
      </span>
    </button>
  );
}
