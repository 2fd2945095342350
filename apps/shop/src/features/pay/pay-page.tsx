/** Paying an order online: what goes to whom, one gesture, and afterwards what was paid, what not, and what to do. */
import { graphql, useScopedQuery } from '@cabas/client';
import english from '@cabas/messages/pay.en.json';
import french from '@cabas/messages/pay.fr.json';
import { Button, Card, Money, Notice, Skeleton } from '@cabas/ui';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Page } from '../../shared/page.tsx';
import { usePageWords } from '../../shared/page-words.ts';
import { useOnlinePayment, usePaying, type Online, type OnlineCharge } from './online-payment.ts';
import { Charges, Payables } from './pay-lists.tsx';
import { RoundUp } from './round-up.tsx';
import './pay.css';

const Order = graphql(`
  query ShopPayOrder($id: UUID!) {
    myOrder(id: $id) {
      id
      cycleName
      collective {
        id
        name
        currency
        timeZone
      }
    }
  }
`);

export function PayPage() {
  const t = usePageWords(french, english);
  const { id = '' } = useParams();
  const order = useScopedQuery(Order, { id });
  const found = order.data?.myOrder;
  const query = useOnlinePayment(id, found?.collective.id);
  return (
    <Page
      title={t('pay.title')}
      lead={found ? `${found.cycleName} · ${found.collective.name}` : undefined}
      above={
        <Link className="sh-back" to={`/orders/${id}`}>
          <IconArrowLeft size={18} aria-hidden /> {t('pay.back')}
        </Link>
      }
    >
      <Answer query={order}>
        {({ myOrder }) =>
          myOrder === null ? (
            <Notice still>{t('pay.reason.NOTHING_DUE')}</Notice>
          ) : (
            <Answer query={query}>
              {({ onlinePayment }) =>
                onlinePayment === null ? (
                  <Notice still>{t('pay.reason.NOTHING_DUE')}</Notice>
                ) : (
                  <Paying at={onlinePayment} collective={myOrder.collective} />
                )
              }
            </Answer>
          )
        }
      </Answer>
    </Page>
  );
}

interface Collective {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly timeZone: string;
}

function Paying({ at, collective }: { at: Online; collective: Collective }) {
  const t = usePageWords(french, english);
  const { money } = useFormats();
  const paying = usePaying(collective.id);
  const { currency } = collective;
  const back = useComingBack(at.orderId, paying.proceed.mutate);
  const busy = paying.pay.isPending || paying.proceed.isPending || paying.leaving !== null;
  const next = paying.leaving?.charges.findLast(({ state }) => state === 'OPEN');
  if (back && (busy || paying.proceed.isIdle))
    return (
      <div role="status">
        <p>{next ? t('pay.going', { payee: next.payeeName }) : t('pay.waiting')}</p>
        <Skeleton lines={2} shape="cards" />
      </div>
    );
  const wanted = at.payables.filter(({ amountCents }) => amountCents > 0);
  const sum = wanted.reduce((all, { amountCents }) => all + amountCents, 0);
  const open = at.charges.findLast(({ state }) => state === 'OPEN');
  const [only] = wanted;
  const taken = takenOf(at);
  return (
    <>
      {paying.refused === null ? null : <Notice tone="danger">{paying.refused}</Notice>}
      {back || open ? (
        <Outcome
          at={at}
          open={open}
          busy={busy}
          currency={currency}
          onProceed={(how) => paying.proceed.mutate({ orderId: at.orderId, ...how })}
        />
      ) : null}
      {wanted.length > 0 && !open ? (
        <p className="sh-prose">
          {wanted.length === 1 && only ? t('pay.one', { payee: only.payeeName }) : t('pay.lead')}
        </p>
      ) : null}
      {at.payables.length === 0 ? null : (
        <Card className="pay-card">
          <Payables payables={at.payables} currency={currency} />
          {wanted.length > 0 && !open ? (
            <>
              {wanted.length > 1 ? (
                <p className="pay-sum">
                  <span>{t('pay.toPay')}</span> <Money cents={sum} currency={currency} />
                </p>
              ) : null}
              <p className="sh-soft sh-small">
                {wanted.length === 1 ? t('pay.pageOne') : t('pay.pages', { count: wanted.length })}
              </p>
              <Button
                variant="primary"
                busy={busy}
                onClick={() => paying.pay.mutate({ orderId: at.orderId })}
              >
                {t(wanted.every(({ hold }) => hold) ? 'pay.buttonHold' : 'pay.button', {
                  amount: money(sum, currency),
                })}
              </Button>
            </>
          ) : null}
        </Card>
      )}
      {back && !busy && !open && wanted.length === 0 && taken > 0 ? (
        <RoundUp collective={collective} paidCents={taken} />
      ) : null}
      <Charges charges={at.charges} currency={currency} timeZone={collective.timeZone} />
    </>
  );
}

/** Once, when one comes back from a service's page: it is read again, and the next page follows by itself. */
function useComingBack(orderId: string, proceed: (how: { orderId: string }) => void): boolean {
  const [search] = useSearchParams();
  const back = search.has('back') || search.has('left');
  const asked = useRef(false);
  useEffect(() => {
    if (!back || asked.current) return;
    asked.current = true;
    proceed({ orderId });
  }, [back, orderId, proceed]);
  return back;
}

function Outcome({
  at,
  open,
  busy,
  currency,
  onProceed,
}: {
  at: Online;
  open: OnlineCharge | undefined;
  busy: boolean;
  currency: string;
  onProceed: (how: { skip?: boolean; resume?: boolean }) => void;
}) {
  const t = usePageWords(french, english);
  const { money } = useFormats();
  if (open)
    return (
      <Notice
        tone="attention"
        title={t('pay.left.title', { payee: open.payeeName })}
        action={
          <div className="sh-actions">
            <Button variant="primary" busy={busy} onClick={() => onProceed({ resume: true })}>
              {t('pay.left.resume')}
            </Button>
            <Button busy={busy} onClick={() => onProceed({ skip: true })}>
              {t(at.charges.some(({ state }) => state === 'WAITING') ? 'pay.left.skip' : 'pay.left.skipOne')}
            </Button>
          </div>
        }
      >
        {open.failure === '' ? t('pay.left.text') : t('pay.left.declined', { why: whyOf(t, open.failure) })}
      </Notice>
    );
  const left = at.payables.some(({ amountCents }) => amountCents > 0);
  if (left)
    return (
      <Notice tone="attention" title={t('pay.part.title')}>
        {t('pay.part.text')}
      </Notice>
    );
  const taken = takenOf(at);
  if (at.charges.every(({ state }) => state !== 'PAID' && state !== 'HELD')) return null;
  return taken === 0 ? (
    <Notice tone="success" title={t('pay.held.title')}>
      {t('pay.held.text')}
    </Notice>
  ) : (
    <Notice tone="success" title={t('pay.done.title')}>
      {t('pay.done.text', { amount: money(taken, currency) })}
    </Notice>
  );
}

function takenOf({ charges }: Online): number {
  return charges.reduce((sum, { takenCents, givenBackCents }) => sum + takenCents - givenBackCents, 0);
}

const KNOWN = ['insufficient_funds', 'expired_card', 'authentication_required'] as const;

/** The bank's reason in words; the service's own code where it is a rare one. */
function whyOf(t: ReturnType<typeof usePageWords<keyof typeof french>>, code: string): string {
  const known = KNOWN.find((one) => one === code);
  return known ? t(`pay.refusal.${known}`) : t('pay.refusal.other', { code });
}
