/** "Payer par virement": account, amount and reference to copy, or a code that the bank's application reads. */
import { graphql, useScopedQuery, type ShopTransferFragment } from '@cabas/client';
import { formatIban } from '@cabas/kernel';
import { Button, Money, Notice, QrCode, useToast } from '@cabas/ui';
import { useState } from 'react';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import './transfer.css';

graphql(`
  fragment ShopTransfer on TransferSlip {
    producerId
    payeeName
    holder
    iban
    bic
    reference
    amountCents
    helpedCents
    paidCents
    heldCents
    code
  }
`);
const Query = graphql(`
  query ShopTransferSlips($orderId: UUID!) {
    transferSlips(orderId: $orderId) {
      ...ShopTransfer
    }
  }
`);

/** Opened by who wants it; before that nothing is asked. */
export function TransferPart({ orderId, currency }: { orderId: string; currency: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <p>
        <Button size="small" onClick={() => setOpen(true)}>
          {t('shop.transfer.open')}
        </Button>
      </p>
    );
  return <Slips orderId={orderId} currency={currency} />;
}

function Slips({ orderId, currency }: { orderId: string; currency: string }) {
  const { t } = useWords();
  const query = useScopedQuery(Query, { orderId });
  return (
    <Answer query={query}>
      {({ transferSlips }) =>
        transferSlips === null || transferSlips.length === 0 ? (
          <Notice still>{t('shop.transfer.none')}</Notice>
        ) : (
          <ul className="tr-slips">
            {transferSlips.map((slip) => (
              <Slip key={slip.iban + slip.reference} slip={slip} currency={currency} />
            ))}
          </ul>
        )
      }
    </Answer>
  );
}

function Slip({ slip, currency }: { slip: ShopTransferFragment; currency: string }) {
  const { t } = useWords();
  const { money } = useFormats();
  const { paidCents, heldCents, helpedCents } = slip;
  return (
    <li>
      {helpedCents > 0 ? (
        <Notice still tone="success">
          {t('shop.association.helped', { amount: money(helpedCents, currency) })}
        </Notice>
      ) : null}
      {paidCents > 0 ? (
        <Notice still>{t('shop.transfer.deducted', { amount: money(paidCents, currency) })}</Notice>
      ) : null}
      {heldCents > 0 ? (
        <Notice still>{t('shop.transfer.held', { amount: money(heldCents, currency) })}</Notice>
      ) : null}
      <TransferSlipWords {...slip} currency={currency} />
    </li>
  );
}

type SlipWords = Pick<
  ShopTransferFragment,
  'payeeName' | 'holder' | 'iban' | 'bic' | 'reference' | 'amountCents' | 'code'
> & { readonly currency: string; readonly heldCents?: number };

/** Payee, account and reference to copy, and the code that a bank's application reads. */
export function TransferSlipWords(slip: SlipWords) {
  const { t } = useWords();
  const { payeeName, holder, iban, bic, reference, amountCents, code, currency, heldCents = 0 } = slip;
  return (
    <div className="tr-slip">
      <h3>
        {payeeName} · <Money cents={amountCents} currency={currency} />
      </h3>
      {code === null ? (
        <p>{t(heldCents > 0 ? 'shop.transfer.nothing' : 'shop.transfer.paid')}</p>
      ) : (
        <div className="tr-slip__both">
          <div className="tr-slip__code">
            <QrCode text={code} size={196} label={t('shop.transfer.code', { payee: payeeName })} />
            <p className="sh-soft sh-small">{t('shop.transfer.scan')}</p>
          </div>
          <dl className="tr-slip__words">
            <Copied label={t('shop.transfer.holder')} value={holder} />
            <Copied label={t('shop.transfer.iban')} value={formatIban(iban)} copy={iban} />
            {bic ? <Copied label={t('shop.transfer.bic')} value={bic} /> : null}
            <Copied label={t('shop.transfer.reference')} value={formatIban(reference)} copy={reference} />
          </dl>
        </div>
      )}
      {code === null ? null : <p className="sh-soft sh-small">{t('shop.transfer.keep')}</p>}
    </div>
  );
}

function Copied({ label, value, copy = value }: { label: string; value: string; copy?: string }) {
  const { t } = useWords();
  const toast = useToast();
  const take = async () => {
    try {
      await navigator.clipboard.writeText(copy);
      toast.show({ text: t('shop.transfer.copied', { what: label }) });
    } catch {
      toast.show({ text: t('shop.transfer.notCopied') });
    }
  };
  return (
    <div>
      <dt className="sh-soft sh-small">{label}</dt>
      <dd>
        <span className="tr-slip__value">{value}</span>
        <Button
          size="small"
          variant="quiet"
          aria-label={t('shop.transfer.copyWhat', { what: label })}
          onClick={() => void take()}
        >
          {t('shop.transfer.copy')}
        </Button>
      </dd>
    </div>
  );
}
