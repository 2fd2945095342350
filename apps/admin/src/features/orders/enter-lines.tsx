import { type DeliveryAddressInput, graphql } from '@cabas/client';
import { lineCents, searchKey, sumCents } from '@cabas/kernel';
import {
  Button,
  Card,
  Field,
  Money,
  Notice,
  QuantityStepper,
  Skeleton,
  TextInput,
  useToast,
} from '@cabas/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { OrderRow } from '../../shared/orders.ts';
import type { Distribution } from '../../shared/sale-actions.ts';
import { useAction } from '../../shared/use-action.ts';
import { useRows } from '../../shared/use-all-pages.ts';
import { useWords } from '../../shared/words.tsx';
import { DELIVERY_PATHS, EnterAddress } from './enter-address.tsx';
import { EnterSlot } from './enter-slot.tsx';
import { OrderableOffers } from './orderable-offers.ts';
import './enter-order.css';
import '../../shared/orders.ts'; // its fragment

const Enter = graphql(`
  mutation AdminEnterOrder($input: EnterOrderInput!) {
    enterOrder(input: $input) {
      __typename
      ...AdminOrder
      ...AdminProblem
    }
  }
`);

interface EntryProps {
  readonly cycleId: string;
  readonly distributionId: string;
  readonly slots: Distribution['slots'];
  /** Baskets are brought home from there. */
  readonly home: boolean;
  readonly memberId: string;
  readonly closed: boolean;
  readonly minimumCents: number;
  readonly existing?: OrderRow;
}

/** Products with steppers, the total beside; a reason once orders are closed. */
export function EnterLines({ cycleId, distributionId, slots, home, memberId, closed, existing }: EntryProps) {
  const { t } = useWords();
  const { scope, base } = useCollective();
  const { price, quantity } = useFormats();
  const navigate = useNavigate();
  const toast = useToast();
  const { rows: offers, complete } = useRows(
    OrderableOffers,
    { cycleId, distributionId, first: 100 },
    { scope, all: true, connection: (result) => result.offers },
  );
  const enter = useAction(Enter, (result) => result.enterOrder, scope);
  const had = new Map(existing?.lines.map((line) => [line.offerId, line.quantity]));
  const [quantities, setQuantities] = useState<ReadonlyMap<string, number>>(had);
  const [search, setSearch] = useState('');
  const [note, setNote] = useState(existing?.note ?? '');
  const [reason, setReason] = useState('');
  const [slotId, setSlotId] = useState(existing?.slot?.id ?? '');
  const [delivery, setDelivery] = useState<DeliveryAddressInput | null>(null);
  if (offers === undefined || !complete) return <Skeleton lines={8} />;
  const lines = offers.flatMap((offer) => {
    const chosen = quantities.get(offer.id) ?? 0;
    return chosen > 0 ? [{ offer, quantity: chosen }] : [];
  });
  const total = sumCents(lines.map((line) => lineCents({ ...line.offer, quantity: line.quantity })));
  const shown = offers.filter(
    (offer) =>
      (offer.active || quantities.has(offer.id)) &&
      searchKey(`${offer.name} ${offer.producerName}`).includes(searchKey(search)),
  );
  const farms = [...Map.groupBy(shown, (offer) => offer.producerId).values()];
  const save = async () => {
    const order = await enter.run({
      input: {
        memberId,
        distributionId,
        note: note || null,
        reason: reason || null,
        slotId: slotId || null,
        delivery,
        lines: lines.map((line) => ({ offerId: line.offer.id, quantity: line.quantity })),
      },
    });
    if (order === undefined) return;
    toast.show({ text: t('admin.enter.done', { name: order.memberName }) });
    await navigate(`${base}/orders/${order.id}`);
  };
  return (
    <div className="ad-split">
      <div className="ad-stack">
        {existing ? <Notice still>{t('admin.enter.existing', { name: existing.memberName })}</Notice> : null}
        <TextInput
          type="search"
          aria-label={t('admin.product.search')}
          placeholder={t('admin.product.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        {farms.map((rows) => (
          <section key={rows[0]?.producerId} className="eo-farm">
            <h3>{rows[0]?.producerName}</h3>
            <ul>
              {rows.map((offer) => {
                const max = offer.remaining === null ? null : offer.remaining + (had.get(offer.id) ?? 0);
                return (
                  <li key={offer.id}>
                    <span>
                      {offer.name}{' '}
                      <span className="ad-soft ad-small ad-nowrap">
                        {price(offer, offer.priceCents)}
                        {max !== null && max <= 10 * offer.step
                          ? ` · ${t('admin.enter.left', { quantity: quantity({ sellingMode: offer.sellingMode }, max) })}`
                          : ''}
                      </span>
                    </span>
                    <QuantityStepper
                      label={offer.name}
                      offer={offer}
                      value={quantities.get(offer.id) ?? 0}
                      minimum={offer.minimum}
                      max={max}
                      onChange={(value) => setQuantities(new Map(quantities).set(offer.id, value))}
                    />
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      <Card className="eo-side">
        <div className="ad-stack">
          {slots.length > 0 ? (
            <EnterSlot
              slots={slots}
              mine={existing?.slot?.id ?? null}
              value={slotId}
              error={enter.fieldError('slotId')}
              onChange={setSlotId}
            />
          ) : null}
          {home ? <EnterAddress value={delivery} error={enter.fieldError} onChange={setDelivery} /> : null}
          <Field label={t('common.field.note')} optional>
            <TextInput value={note} onChange={(event) => setNote(event.target.value)} />
          </Field>
          {closed ? (
            <Field
              label={t('common.field.reason')}
              hint={t('admin.enter.reasonHint')}
              error={enter.fieldError('reason')}
              required
            >
              <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field>
          ) : null}
          <ActionProblem action={enter} shown={['reason', 'slotId', 'delivery', ...DELIVERY_PATHS]} />
          <div className="eo-bar">
            <div className="ad-row ad-row--between">
              <span>{t('admin.enter.lines', { count: lines.length })}</span>
              <span className="ad-big">
                <Money cents={total} />
              </span>
            </div>
            <Button
              variant="primary"
              wide
              busy={enter.busy}
              disabled={lines.length === 0}
              onClick={() => void save()}
            >
              {t(existing ? 'admin.enter.change' : 'admin.enter.submit')}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}
