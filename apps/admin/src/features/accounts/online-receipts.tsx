import { capital } from '@cabas/kernel';
import { Button, EmptyState, Field, Money, MoneyInput, Notice, Table } from '@cabas/ui';
import { IconCreditCard } from '@tabler/icons-react';
import { useState } from 'react';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useOnlineReceipts, useRefundOnline, type OnlineReceipt } from '../../shared/online.ts';
import { ReasonDialog } from '../../shared/reason-dialog.tsx';
import { useWords } from '../../shared/words.tsx';

/** What came online, newest first, and what was given back. */
export function OnlineReceipts() {
  const { t } = useWords();
  const query = useOnlineReceipts();
  const [refunding, setRefunding] = useState<OnlineReceipt | null>(null);
  return (
    <section className="ad-stack" aria-labelledby="receipts">
      <h2 id="receipts">{t('admin.online.receipts')}</h2>
      <Answer query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ onlineReceipts }) => onlineReceipts.edges.map(({ node }) => node));
          return rows.length === 0 ? (
            <EmptyState icon={IconCreditCard} title={t('admin.online.none')}>
              {t('admin.online.noneText')}
            </EmptyState>
          ) : (
            <>
              <Disputed rows={rows} />
              <ReceiptTable rows={rows} onRefund={setRefunding} />
            </>
          );
        }}
      </Answer>
      {query.hasNextPage ? (
        <div>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('admin.online.more')}
          </Button>
        </div>
      ) : null}
      {refunding === null ? null : <RefundDialog receipt={refunding} onClose={() => setRefunding(null)} />}
    </section>
  );
}

/** What the bank has not decided yet, before anything else. */
function Disputed({ rows }: { rows: readonly OnlineReceipt[] }) {
  const { t } = useWords();
  const count = rows.filter(({ disputes }) => disputes.some(({ state }) => isUndecided(state))).length;
  return count === 0 ? null : (
    <Notice still title={t('admin.online.disputedNow', { count })}>
      {t('admin.online.disputedText')}
    </Notice>
  );
}

function isUndecided(state: OnlineReceipt['disputes'][number]['state']): boolean {
  return state === 'ASKED' || state === 'OPEN';
}

function ReceiptTable({
  rows,
  onRefund,
}: {
  rows: readonly OnlineReceipt[];
  onRefund: (receipt: OnlineReceipt) => void;
}) {
  const { t } = useWords();
  const { roles } = useCollective();
  const { moment, dayWithYear } = useFormats();
  return (
    <Table
      caption={t('admin.online.receipts')}
      rows={rows}
      rowKey={({ charge }) => charge.id}
      columns={[
        { key: 'who', header: t('admin.online.member'), main: true, cell: ({ memberName }) => memberName },
        {
          key: 'payee',
          header: t('admin.accounts.payee'),
          cell: ({ charge, saleName, orderId }) => (
            <>
              {charge.payeeName}{' '}
              <span className="ad-soft ad-small">
                {orderId === null
                  ? t(
                      charge.giftCents === 0
                        ? 'admin.online.ofDues'
                        : charge.duesCents === 0
                          ? 'admin.online.ofGift'
                          : 'admin.online.ofBoth',
                    )
                  : saleName}
              </span>
            </>
          ),
        },
        {
          key: 'when',
          header: t('admin.online.when'),
          optional: true,
          cell: ({ charge }) =>
            charge.paidOn === null ? moment(charge.createdAt) : dayWithYear(charge.paidOn),
        },
        {
          key: 'state',
          header: t('admin.online.state'),
          cell: (receipt) => <StateWords receipt={receipt} />,
        },
        {
          key: 'amount',
          header: t('admin.online.amount'),
          align: 'end',
          cell: ({ charge }) => (
            <Money
              cents={charge.state === 'PAID' ? charge.takenCents - charge.givenBackCents : charge.amountCents}
            />
          ),
        },
        {
          key: 'refund',
          header: '',
          align: 'end',
          optional: true,
          cell: (receipt) =>
            receipt.refundableCents > 0 && receipt.service === 'STRIPE' && mayUse(roles, 'money.send') ? (
              <Button
                size="small"
                aria-label={t('admin.online.refundOf', { member: receipt.memberName })}
                onClick={() => onRefund(receipt)}
              >
                {t('admin.online.refund')}
              </Button>
            ) : null,
        },
      ]}
    />
  );
}

function StateWords({
  receipt: { charge, refunds, disputes, serviceCents, service },
}: {
  receipt: OnlineReceipt;
}) {
  const { t, locale } = useWords();
  const { money, shortDay, local } = useFormats();
  const here = charge.takenCents - charge.givenBackCents;
  return (
    <>
      {capital(t(`admin.online.charge.${charge.state}`), locale)}
      {charge.failure === '' || charge.state === 'PAID' ? null : (
        <span className="ad-soft ad-small"> {charge.failure}</span>
      )}
      {refunds.map(({ id, amountCents, state, reason, by }) => (
        <div key={id} className="ad-soft ad-small">
          {t(`admin.online.refundState.${state}`, { amount: money(amountCents) })} · {reason} · {by}
        </div>
      ))}
      {disputes.map(({ id, amountCents, state, answerBy }) => (
        <div key={id} className={state === 'WON' ? 'ad-soft ad-small' : 'ad-small ad-alert'}>
          {t(`admin.online.dispute.${state}`, { amount: money(amountCents) })}
          {isUndecided(state) && answerBy !== null
            ? ` · ${t('admin.online.disputeAnswer', { day: shortDay(local(answerBy).date) })}`
            : ''}
        </div>
      ))}
      {serviceCents === null || serviceCents === here ? null : (
        <div className="ad-small ad-alert">
          {t('admin.online.differs', {
            service: t(`admin.online.service.${service}`),
            there: money(serviceCents),
            here: money(here),
          })}
        </div>
      )}
    </>
  );
}

function RefundDialog({ receipt, onClose }: { receipt: OnlineReceipt; onClose: () => void }) {
  const { t } = useWords();
  const { money } = useFormats();
  const refund = useRefundOnline();
  const [key] = useState(() => crypto.randomUUID());
  const [cents, setCents] = useState<number | null | undefined>(receipt.refundableCents);
  const { charge, memberName, refundableCents } = receipt;
  return (
    <ReasonDialog
      title={t('admin.online.refundOf', { member: memberName })}
      confirm={t('admin.online.refundDo', { amount: money(cents ?? 0) })}
      done={t('admin.online.refundAsked')}
      action={refund}
      run={(reason) =>
        refund.run({
          input: {
            idempotencyKey: key,
            chargeId: charge.id,
            amountCents: cents ?? 0,
            reason,
          },
        })
      }
      onClose={onClose}
      more={
        <Field label={t('admin.online.refundAmount')}>
          <MoneyInput value={cents ?? null} onChange={setCents} />
        </Field>
      }
    >
      {t('admin.online.refundText', { payee: charge.payeeName, most: money(refundableCents) })}
    </ReasonDialog>
  );
}
