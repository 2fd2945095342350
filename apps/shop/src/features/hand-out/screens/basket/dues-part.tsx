/** Whom this member pays, how much is left, and each payment with its way back. */
import { Button } from '@cabas/ui';
import { IconCash, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { restOf } from '../../domain/change.ts';
import type { Basket, Due } from '../../domain/sheet.ts';
import { useEvening } from '../evening.tsx';
import { useHandOutWords } from '../words.tsx';
import { PayDialog } from './pay-dialog.tsx';

export function DuesPart({ basket }: { basket: Basket }) {
  const { t } = useHandOutWords();
  return (
    <section className="ho-part" aria-labelledby="ho-money">
      <h2 id="ho-money">{t('money')}</h2>
      <ul className="ho-plain">
        {basket.dues.map((due) => (
          <DueRow key={due.producerId ?? ''} due={due} memberId={basket.memberId} />
        ))}
      </ul>
    </section>
  );
}

function DueRow({ due, memberId }: { due: Due; memberId: string }) {
  const { money, act } = useEvening();
  const { t } = useHandOutWords();
  const [paying, setPaying] = useState(false);
  const rest = restOf(due);
  return (
    <li className="ho-due">
      <p className="ho-due__top">
        <strong>{due.payeeName}</strong>
        <strong>{money(due.amountCents)}</strong>
      </p>
      {due.paymentNote ? <p className="ho-soft">{due.paymentNote}</p> : null}
      {due.payments.map((payment) => {
        const words = t('pay.line', {
          means: t(`means.${payment.means}`),
          amount: money(payment.amountCents),
        });
        return (
          <p key={payment.id} className="ho-due__payment">
            {payment.undone ? (
              <span>
                <del>{words}</del> {t('pay.undone')}
              </span>
            ) : (
              <>
                <span>
                  {payment.by === '' || payment.means === 'ONLINE' ? words : `${words} · ${payment.by}`}
                </span>
                {payment.means === 'ONLINE' ? null : (
                  <Button
                    variant="plain"
                    aria-label={t('pay.cancel', { amount: money(payment.amountCents) })}
                    onClick={() => act({ kind: 'UNDO', gestureId: payment.id, memberId })}
                  >
                    {t('undo')}
                  </Button>
                )}
              </>
            )}
          </p>
        );
      })}
      <div className="ho-due__end">
        {rest === 0 ? (
          <span className="ho-good">
            <IconCircleCheck size={24} aria-hidden /> {t('due.paid')}
          </span>
        ) : (
          <strong>
            {rest > 0 ? t('due.rest', { amount: money(rest) }) : t('due.over', { amount: money(-rest) })}
          </strong>
        )}
        {rest > 0 && due.onlineOnly ? <span className="ho-soft">{t('due.online')}</span> : null}
        {rest > 0 && !due.onlineOnly ? (
          <Button
            icon={IconCash}
            className="ho-big"
            aria-label={`${t('pay')} : ${due.payeeName}`}
            onClick={() => setPaying(true)}
          >
            {t('pay')}
          </Button>
        ) : null}
      </div>
      {paying ? <PayDialog due={due} memberId={memberId} close={() => setPaying(false)} /> : null}
    </li>
  );
}
