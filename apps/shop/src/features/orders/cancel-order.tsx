/** Cancelling shows first what is given back; afterwards the same choices can be put back into the basket. */
import { graphql, scopeOf, type ShopOrderFragment, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Dialog, Money, Notice, useToast } from '@cabas/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Failure } from '../../shared/failure.tsx';
import { putBackIntoBasket } from '../../shared/put-back.ts';
import { useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { OrderLines } from './order-lines.tsx';

const Cancel = graphql(`
  mutation ShopCancelOrder($orderId: UUID!, $version: Int!) {
    cancelOrder(orderId: $orderId, version: $version) {
      __typename
      ... on Order {
        id
        status
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export function CancelOrder({ order }: { order: ShopOrderFragment }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const client = useQueryClient();
  const offerUndo = useOfferUndo(order);
  const cancel = useScopedMutation(Cancel, {
    scope: scopeOf.collective(order.collective.id),
    onSuccess: async ({ cancelOrder: answer }) => {
      await client.invalidateQueries();
      switch (answer.__typename) {
        case 'Order':
          setOpen(false);
          return offerUndo();
        case 'DistributionClosed':
        case 'VersionConflict':
        case 'NotFound':
        case 'Refused':
          return setRefused(answer.message);
        default:
          return unreachable(answer);
      }
    },
  });
  const footer = (
    <>
      <Button onClick={() => setOpen(false)}>{t('shop.cancel.keep')}</Button>
      <Button
        variant="danger"
        busy={cancel.isPending}
        onClick={() => cancel.mutate({ orderId: order.id, version: order.version })}
      >
        {t('shop.cancel.confirm')}
      </Button>
    </>
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('shop.cancel.button')}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('shop.cancel.title')} footer={footer}>
        <p>{t('shop.cancel.text')}</p>
        {refused ? <Notice tone="danger">{refused}</Notice> : null}
        {cancel.error ? <Failure error={cancel.error} /> : null}
        <OrderLines
          lines={order.lines}
          totalCents={order.totalCents}
          deliveryFeeCents={order.deliveryFeeCents}
          currency={order.collective.currency}
        />
        <p className="sh-soft">
          <Money cents={order.totalCents} currency={order.collective.currency} />{' '}
          {t('shop.cancel.nothingDue')}
        </p>
      </Dialog>
    </>
  );
}

/** Stock was given back, so undoing is choosing again: the basket is filled and waits to be confirmed. */
function useOfferUndo(order: ShopOrderFragment): () => void {
  const { t } = useWords();
  const { show } = useToast();
  const navigate = useNavigate();
  const person = useViewer();
  return () => {
    const undo = () => {
      if (person) putBackIntoBasket(person.id, order);
      void navigate(`/c/${order.collective.slug}/sales/${order.cycleId}`);
    };
    show({ text: t('shop.cancel.done'), undo, undoWords: t('shop.cancel.again') });
  };
}
