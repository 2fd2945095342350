import { lineCents, searchKey } from '@cabas/kernel';
import { Button, Dialog, QuantityStepper } from '@cabas/ui';
import { useState } from 'react';
import type { Basket, Leftover } from '../../domain/sheet.ts';
import { useEvening } from '../evening.tsx';
import { SearchField } from '../search-field.tsx';
import { useHandOutWords } from '../words.tsx';

const MEASURED_STEP = 100;

/** What is left goes to someone who is there: a line more in their basket. */
export function SellDialog({
  basket,
  close,
  sold = close,
}: {
  basket: Pick<Basket, 'memberId' | 'name'>;
  close: () => void;
  /** Something was sold; closes otherwise. */
  sold?: () => void;
}) {
  const { sheet } = useEvening();
  const { t } = useHandOutWords();
  const [text, setText] = useState('');
  const found = sheet.leftovers.filter(
    ({ name, producerName, remaining }) =>
      remaining !== 0 && searchKey(`${name} ${producerName}`).includes(searchKey(text)),
  );
  return (
    <Dialog open onClose={close} title={t('sell.title', { name: basket.name })} shape="sheet">
      <SearchField label={t('search.things')} value={text} onChange={setText} />
      {found.length === 0 ? <p>{t('sell.none')}</p> : null}
      <ul className="ho-plain">
        {found.map((offer) => (
          <LeftoverRow key={offer.offerId} offer={offer} memberId={basket.memberId} sold={sold} />
        ))}
      </ul>
    </Dialog>
  );
}

function LeftoverRow({ offer, memberId, sold }: { offer: Leftover; memberId: string; sold: () => void }) {
  const { act, money } = useEvening();
  const { t, quantity } = useHandOutWords();
  const isCounted = offer.sellingMode === 'PIECE' || offer.sellingMode === 'WEIGHED_PIECE';
  const step = isCounted ? 1 : MEASURED_STEP;
  const [wanted, setWanted] = useState(step);
  const sell = () => {
    act({ kind: 'SELL', memberId, offerId: offer.offerId, quantity: wanted });
    sold();
  };
  return (
    <li className="ho-due">
      <p className="ho-due__top">
        <strong>{offer.name}</strong>
        {offer.remaining === null ? null : (
          <span>
            {isCounted ? t('sell.left', { count: offer.remaining }) : quantity(offer, offer.remaining)}
          </span>
        )}
      </p>
      <p className="ho-soft">{offer.producerName}</p>
      <div className="ho-row">
        <QuantityStepper
          label={offer.name}
          offer={{ ...offer, step }}
          value={wanted}
          max={offer.remaining}
          onChange={setWanted}
        />
        <Button className="ho-big" disabled={wanted === 0} onClick={sell}>
          {t('sell.add', {
            what: quantity(offer, wanted),
            amount: money(lineCents({ ...offer, quantity: wanted })),
          })}
        </Button>
      </div>
    </li>
  );
}
