import { Button, LinkButton, Money, Table, useToast } from '@cabas/ui';
import { Link } from 'react-router';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { type OverpaidOrder, useLeaveInAdvance, useOverpaidOrders } from '../../shared/overpaid.ts';
import { useWords } from '../../shared/words.tsx';
import './overpaid.css';

/** Before the accounts: paid orders that were cancelled or made smaller, until somebody decides what becomes of the money. Nothing where there are none. */
export function OverpaidSection() {
  const { t } = useWords();
  const { shortDay } = useFormats();
  const { base } = useCollective();
  const query = useOverpaidOrders();
  const rows = query.data?.overpaidOrders ?? [];
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (rows.length === 0) return null;
  return (
    <section className="ad-stack ad-overpaid" aria-labelledby="overpaid">
      <h2 id="overpaid">{t('admin.overpaid.title')}</h2>
      <p className="ad-soft">{t('admin.overpaid.lead')}</p>
      <Table
        caption={t('admin.overpaid.title')}
        rows={rows}
        rowKey={({ orderId }) => orderId}
        columns={[
          {
            key: 'member',
            header: t('admin.member.one'),
            main: true,
            cell: ({ memberName, orderId }) => <Link to={`${base}/orders/${orderId}`}>{memberName}</Link>,
          },
          {
            key: 'what',
            header: t('admin.overpaid.what'),
            cell: ({ saleName, pickupDate, cancelled }) => (
              <>
                {t(cancelled ? 'admin.overpaid.cancelled' : 'admin.overpaid.smaller')}
                <br />
                <span className="ad-soft ad-small">
                  {saleName} · {shortDay(pickupDate)}
                </span>
              </>
            ),
          },
          {
            key: 'paid',
            header: t('admin.overpaid.paidTo'),
            cell: (row) => <PaidTo order={row} />,
          },
          {
            key: 'over',
            header: t('admin.overpaid.over'),
            align: 'end',
            cell: ({ overCents }) => (
              <strong>
                <Money cents={overCents} />
              </strong>
            ),
          },
          { key: 'do', header: '', optional: true, cell: (row) => <Decide order={row} /> },
        ]}
      />
    </section>
  );
}

function PaidTo({ order: { memberId, payees } }: { order: OverpaidOrder }) {
  const { t } = useWords();
  const { money } = useFormats();
  const { base } = useCollective();
  return (
    <>
      {payees.map(({ producerId, payeeName, paidCents, overCents, onlineCents }) => (
        <div key={producerId ?? 'collective'}>
          <Link to={`${base}/accounts/${memberId}/${producerId ?? 'collective'}`}>{payeeName}</Link>{' '}
          <span className="ad-soft ad-small">
            {t('admin.overpaid.sums', {
              over: money(overCents),
              paid: overCents < paidCents ? money(paidCents) : 'none',
              online: onlineCents === overCents ? 'all' : onlineCents > 0 ? money(onlineCents) : 'none',
            })}
          </span>
        </div>
      ))}
    </>
  );
}

function Decide({ order: { orderId, memberName, payees } }: { order: OverpaidOrder }) {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const toast = useToast();
  const leave = useLeaveInAdvance();
  const keep = async () => {
    const done = await leave.run({ orderId });
    toast.show({
      text:
        done === undefined ? t('admin.overpaid.failed') : t('admin.overpaid.left', { member: memberName }),
    });
  };
  const online = payees.some(({ onlineCents }) => onlineCents > 0);
  return (
    <div className="ad-row">
      {online && mayUse(roles, 'money.send') ? (
        <LinkButton
          size="small"
          to={`${base}/accounts/online`}
          aria-label={t('admin.overpaid.refundOf', { member: memberName })}
        >
          {t('admin.online.refund')}
        </LinkButton>
      ) : null}
      {mayUse(roles, 'money.record') ? (
        <Button
          size="small"
          variant="quiet"
          busy={leave.busy}
          aria-label={t('admin.overpaid.leaveOf', { member: memberName })}
          onClick={() => void keep()}
        >
          {t('admin.overpaid.leave')}
        </Button>
      ) : null}
    </div>
  );
}
