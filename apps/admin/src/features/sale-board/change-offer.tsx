import { Button, Checkbox, Field, MeasureInput, MoneyInput, Notice, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useFormats } from '../../shared/formats.ts';
import { measureOf, useProducts } from '../../shared/products.ts';
import { useSale } from '../../shared/sale-context.ts';
import { useWords } from '../../shared/words.tsx';
import type { Offer } from '../../shared/offers.ts';
import { useSetOffer } from './use-set-offer.ts';

/** Cap, points and price of one product in this sale. */
export function ChangeOffer({ offer, onDone }: { offer: Offer; onDone: () => void }) {
  const { t } = useWords();
  const sale = useSale();
  const { price } = useFormats();
  const toast = useToast();
  const set = useSetOffer();
  // An offer names its product; a change is asked by listing.
  const { rows } = useProducts({ producerId: offer.producerId, first: 100, all: true });
  const listingId = rows?.find((product) => product.id === offer.productId)?.listing?.id;
  const { factor, sign } = measureOf(offer);
  const [cap, setCap] = useState<number | null | undefined>(offer.cap);
  const [priceCents, setPriceCents] = useState<number | null | undefined>(null);
  const [points, setPoints] = useState<readonly string[]>(
    offer.distributionIds ?? sale.distributions.map(({ id }) => id),
  );
  const save = async (active: boolean) => {
    if (listingId === undefined) return;
    const everywhere = points.length === sale.distributions.length;
    const done = await set.run({
      input: {
        cycleId: sale.id,
        listingId,
        active,
        cap: cap ?? null,
        ...(priceCents == null ? {} : { priceCents }),
        distributionIds: everywhere ? null : [...points],
      },
    });
    if (done === undefined) return;
    onDone();
    toast.show({ text: t(active ? 'common.state.saved' : 'admin.offer.removed', { name: offer.name }) });
  };
  return (
    <div className="ad-stack">
      <p className="ad-soft">
        {offer.producerName} · {price(offer, offer.priceCents)}
      </p>
      <ActionProblem action={set} shown={['cap', 'priceCents']} />
      <Field
        label={t('admin.offer.cap')}
        hint={t('admin.offer.capHint')}
        optional
        error={set.fieldError('cap')}
      >
        <MeasureInput factor={factor} sign={sign} value={cap ?? null} onChange={setCap} />
      </Field>
      <Field
        label={t('admin.offer.newPrice')}
        hint={t('admin.offer.newPriceHint')}
        optional
        error={set.fieldError('priceCents')}
      >
        <MoneyInput value={priceCents ?? null} onChange={setPriceCents} />
      </Field>
      {priceCents && offer.sold > 0 ? <Notice tone="attention">{t('admin.offer.priceNotice')}</Notice> : null}
      {sale.distributions.length > 1 ? (
        <fieldset>
          <legend className="ad-strong">{t('admin.offer.where')}</legend>
          {sale.distributions.map((one) => (
            <Checkbox
              key={one.id}
              label={one.pickupPoint.name}
              checked={points.includes(one.id)}
              onChange={(yes) => setPoints(yes ? [...points, one.id] : points.filter((id) => id !== one.id))}
            />
          ))}
        </fieldset>
      ) : null}
      <div className="ad-actions">
        <Button busy={set.busy} onClick={() => void save(!offer.active)}>
          {t(offer.active ? 'admin.offer.remove' : 'admin.offer.restore')}
        </Button>
        <Button
          variant="primary"
          busy={set.busy}
          disabled={listingId === undefined || points.length === 0}
          onClick={() => void save(true)}
        >
          {t('common.action.save')}
        </Button>
      </div>
    </div>
  );
}
