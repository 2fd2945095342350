/** What goes to whom, and what was paid: payee by payee, in words. */
import english from '@cabas/messages/pay.en.json';
import french from '@cabas/messages/pay.fr.json';
import { toLocal } from '@cabas/kernel';
import { Money } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { usePageWords } from '../../shared/page-words.ts';
import { useWords } from '../../shared/words.tsx';
import type { OnlineCharge, OnlinePayable } from './online-payment.ts';
import { paidWords } from './paid.ts';

export function Payables({ payables, currency }: { payables: readonly OnlinePayable[]; currency: string }) {
  const t = usePageWords(french, english);
  const { money } = useFormats();
  const { locale } = useWords();
  const howPaid = (paid: OnlinePayable['paid']) =>
    new Intl.ListFormat(locale).format(
      paid.map(({ means, cents, apart }) => {
        const part = t(`pay.by.${means}`, { amount: money(cents, currency) });
        return apart ? t('pay.apart', { part }) : part;
      }),
    );
  return (
    <ul className="sh-dues">
      {payables.map((one) => (
        <li key={one.payeeName}>
          <span className="sh-dues__who">
            <span className="sh-strong">{one.payeeName}</span>
            {one.paidCents > 0 ? (
              <>
                <span className="sh-small">
                  {t(paidWords(one), {
                    amount: money(one.paidCents, currency),
                    due: money(one.dueCents, currency),
                    over: money(one.paidCents - one.dueCents, currency),
                  })}
                </span>
                <span className="sh-soft sh-small">{howPaid(one.paid)}</span>
              </>
            ) : null}
            {one.reason === null || (one.reason === 'NOTHING_DUE' && one.paidCents > 0) ? null : (
              <span className="sh-soft sh-small">
                {t(`pay.reason.${one.reason}`, { amount: money(one.heldCents, currency) })}
              </span>
            )}
            {one.hold ? (
              <span className="sh-soft sh-small">
                {t('pay.holdWhy', { amount: money(one.amountCents, currency) })}
              </span>
            ) : null}
          </span>
          <span className="pay-amount">
            <Money cents={one.amountCents > 0 ? one.amountCents : one.dueCents} currency={currency} />
            {one.hold ? (
              <span className="sh-soft sh-small">
                {t('pay.upTo')}, {t('pay.dueWords', { amount: money(one.dueCents, currency) })}
              </span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Newest first; those that came to nothing say so. */
export function Charges({
  charges,
  currency,
  timeZone,
}: {
  charges: readonly OnlineCharge[];
  currency: string;
  timeZone: string;
}) {
  const t = usePageWords(french, english);
  const { money, dayWithYear } = useFormats();
  const begun = charges.filter(({ state }) => state !== 'WAITING').reverse();
  if (begun.length === 0) return null;
  return (
    <section className="sh-section" aria-labelledby="pay-history">
      <h2 id="pay-history">{t('pay.history')}</h2>
      <ul className="sh-dues">
        {begun.map((one) => (
          <li key={one.id}>
            <span className="sh-dues__who">
              <span>
                <span className="sh-strong">{one.payeeName}</span> · {t(`pay.state.${one.state}`)}
              </span>
              <span className="sh-soft sh-small">
                {dayWithYear(one.paidOn ?? toLocal(new Date(one.createdAt), timeZone).date)}
                {one.givenBackCents > 0
                  ? ` · ${t('pay.givenBack', { amount: money(one.givenBackCents, currency) })}`
                  : ''}
              </span>
            </span>
            <Money cents={one.state === 'PAID' ? one.takenCents : one.amountCents} currency={currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}
