/** Paying the association: the year's dues and gifts to its solidarity fund, online or by transfer with their own references. */
import type { ShopOwnDuesFragment } from '@cabas/client';
import { epcCode } from '@cabas/kernel';
import english from '@cabas/messages/pay.en.json';
import french from '@cabas/messages/pay.fr.json';
import { Button, Field, MoneyInput, Notice } from '@cabas/ui';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useFormats } from '../../shared/formats.ts';
import { usePageWords } from '../../shared/page-words.ts';
import { useWords } from '../../shared/words.tsx';
import { useOnlineDues, usePayingDues, type OnlineDues } from '../pay/online-dues.ts';
import { TransferSlipWords } from '../transfer/transfer-part.tsx';

type Dues = ShopOwnDuesFragment;
type Cents = number | null | undefined;

export function AssociationPay({ dues }: { dues: Dues }) {
  const { data } = useOnlineDues(dues.collectiveId);
  const paying = usePayingDues(dues.collectiveId);
  const back = useComingBack(dues.collectiveId, paying.proceed.mutate);
  const online = data?.onlineDues;
  const open = online?.charges.findLast(({ state }) => state === 'OPEN');
  return (
    <>
      {paying.refused === null ? null : <Notice tone="danger">{paying.refused}</Notice>}
      {online === undefined || (back && paying.busy) ? null : (
        <Outcome online={online} back={back} busy={paying.busy} onProceed={paying.proceed.mutate} />
      )}
      {dues.missingCents === 0 ? null : (
        <PayDues
          dues={dues}
          payable={online?.payable === true && open === undefined}
          busy={paying.busy}
          onPay={(duesCents) => paying.pay.mutate({ input: { duesCents, giftCents: 0 } })}
        />
      )}
      <Give
        dues={dues}
        payable={online?.payable === true && open === undefined}
        busy={paying.busy}
        onGive={(giftCents) => paying.pay.mutate({ input: { duesCents: 0, giftCents } })}
      />
    </>
  );
}

/** Once, when one comes back from the page of this collective: it is read again. */
function useComingBack(collectiveId: string, proceed: (how: object) => void): boolean {
  const [search] = useSearchParams();
  const back = search.get('of') === collectiveId && (search.has('back') || search.has('left'));
  const asked = useRef(false);
  useEffect(() => {
    if (!back || asked.current) return;
    asked.current = true;
    proceed({});
  }, [back, proceed]);
  return back;
}

/** What became of the page one comes from, or left open. */
function Outcome({
  online,
  back,
  busy,
  onProceed,
}: {
  online: OnlineDues;
  back: boolean;
  busy: boolean;
  onProceed: (how: { skip?: boolean; resume?: boolean }) => void;
}) {
  const t = usePageWords(french, english);
  const last = online.charges.at(-1);
  if (last?.state === 'OPEN')
    return (
      <Notice
        tone="attention"
        title={t('pay.own.left')}
        action={
          <div className="sh-actions">
            <Button variant="primary" busy={busy} onClick={() => onProceed({ resume: true })}>
              {t('pay.left.resume')}
            </Button>
            <Button busy={busy} onClick={() => onProceed({ skip: true })}>
              {t('pay.left.skipOne')}
            </Button>
          </div>
        }
      >
        {t('pay.own.leftText')}
      </Notice>
    );
  // that dues are paid is said above
  if (!back || last?.state !== 'PAID' || last.giftCents === 0) return null;
  return (
    <Notice tone="success" title={t('pay.done.title')}>
      {t('pay.own.doneGift')}
    </Notice>
  );
}

function PayDues({
  dues,
  payable,
  busy,
  onPay,
}: {
  dues: Dues;
  payable: boolean;
  busy: boolean;
  onPay: (duesCents: number) => void;
}) {
  const { t: words } = useWords();
  const t = usePageWords(french, english);
  const { money } = useFormats();
  const { amountCents, minimumCents, paidCents, currency, transfer, collectiveName } = dues;
  const [cents, setCents] = useState<Cents>(amountCents - paidCents);
  const [open, setOpen] = useState(false);
  const free = minimumCents < amountCents;
  const amount = cents ?? 0;
  const enough = amount >= dues.missingCents;
  return (
    <>
      {free ? (
        <Field
          label={t('pay.own.amount')}
          error={enough ? undefined : t('pay.own.tooLittle', { amount: money(dues.missingCents, currency) })}
        >
          <MoneyInput value={cents ?? null} onChange={setCents} />
        </Field>
      ) : null}
      <p className="sh-actions">
        {payable ? (
          <Button variant="primary" busy={busy} disabled={!enough} onClick={() => onPay(amount)}>
            {t('pay.button', { amount: money(amount, currency) })}
          </Button>
        ) : null}
        {transfer === null || open ? null : (
          <Button onClick={() => setOpen(true)}>{words('shop.transfer.open')}</Button>
        )}
      </p>
      {transfer !== null && open ? (
        <TransferSlipWords
          payeeName={collectiveName}
          {...transfer}
          amountCents={amount}
          code={enough ? epcCode({ ...transfer, amountCents: amount }) : null}
          currency={currency}
        />
      ) : null}
    </>
  );
}

const LEAST_ONLINE_CENTS = 50;

function Give({
  dues,
  payable,
  busy,
  onGive,
}: {
  dues: Dues;
  payable: boolean;
  busy: boolean;
  onGive: (giftCents: number) => void;
}) {
  const { t: words } = useWords();
  const t = usePageWords(french, english);
  const { money } = useFormats();
  const [cents, setCents] = useState<Cents>(null);
  const [open, setOpen] = useState(false);
  const { currency, transfer, giftReference, collectiveName } = dues;
  if (!payable && transfer === null) return null;
  const amount = cents ?? 0;
  return (
    <details className="tr-give">
      <summary>{t('pay.gift.title')}</summary>
      <p className="sh-prose">{t('pay.gift.text')}</p>
      <Field label={t('pay.own.amount')} hint={payable ? t('pay.gift.least') : undefined}>
        <MoneyInput value={cents ?? null} onChange={setCents} />
      </Field>
      <p className="sh-actions">
        {payable ? (
          <Button busy={busy} disabled={amount < LEAST_ONLINE_CENTS} onClick={() => onGive(amount)}>
            {amount > 0
              ? t('pay.gift.button', { amount: money(amount, currency) })
              : t('pay.gift.buttonNone')}
          </Button>
        ) : null}
        {transfer === null || open ? null : (
          <Button disabled={amount === 0} onClick={() => setOpen(true)}>
            {words('shop.transfer.open')}
          </Button>
        )}
      </p>
      {transfer !== null && open && amount > 0 ? (
        <TransferSlipWords
          payeeName={collectiveName}
          {...transfer}
          reference={giftReference}
          amountCents={amount}
          code={epcCode({ ...transfer, reference: giftReference, amountCents: amount })}
          currency={currency}
        />
      ) : null}
    </details>
  );
}
