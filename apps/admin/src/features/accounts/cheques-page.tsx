import { IconCheck, IconFileText } from '@tabler/icons-react';
import { Button, EmptyState, FilterChips, Money, Notice, PageHeader, Skeleton, Table } from '@cabas/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { type Cheque, type ChequeState, useCheques, useMoveCheques } from '../../shared/cheques.ts';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { BounceDialog, DescribeDialog } from './cheque-dialogs.tsx';
import { BackToAccounts } from './back-to-accounts.tsx';

const STATES = ['RECEIVED', 'REMITTED', 'DEPOSITED', 'BOUNCED'] as const satisfies readonly ChequeState[];

/** Cheques by where they stand; those of one payee go on together, with a slip when they leave the collective's hands. */
export function ChequesPage() {
  const { t } = useWords();
  const [wanted, setState] = useAddressValue('state', 'RECEIVED');
  const state = STATES.find((one) => one === wanted) ?? 'RECEIVED';
  return (
    <>
      <PageHeader title={t('admin.cheques.title')} lead={t('admin.cheques.lead')} />
      <div className="ad-stack">
        <BackToAccounts />
        <FilterChips
          label={t('admin.cheques.state')}
          value={state}
          onChange={setState}
          options={STATES.map((value) => ({ value, label: t(`admin.cheques.${value}`) }))}
        />
        <ChequesOf key={state} state={state} />
      </div>
    </>
  );
}

function ChequesOf({ state }: { state: ChequeState }) {
  const { t } = useWords();
  const { roles } = useCollective();
  const { money } = useFormats();
  const { query, rows, first, hasMore, more, moreBusy } = useCheques(state);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [slip, setSlip] = useState<Slip>(null);
  const [dialog, setDialog] = useState<{ kind: 'describe' | 'bounce'; cheque: Cheque } | null>(null);
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (rows === undefined) return <Skeleton lines={6} />;
  if (rows.length === 0)
    return (
      <>
        <SlipReady slip={slip} />
        <EmptyState icon={IconFileText} title={t('admin.cheques.none')}>
          {t('admin.cheques.noneText')}
        </EmptyState>
      </>
    );
  const mayRecord = mayUse(roles, 'money.record');
  const moves = mayRecord && (state === 'RECEIVED' || state === 'REMITTED');
  const { totalCount = rows.length, amountCents = 0 } = first?.cheques ?? {};
  return (
    <>
      <SlipReady slip={slip} />
      {moves ? (
        <MoveBar
          state={state}
          cheques={rows.filter(({ paymentId }) => chosen.has(paymentId))}
          onDone={(made) => {
            setSlip(made);
            setChosen(new Set());
          }}
        />
      ) : null}
      <p className="ad-soft">{t('admin.cheques.sum', { count: totalCount, amount: money(amountCents) })}</p>
      <ChequesTable
        rows={rows}
        selection={moves ? { chosen, onChange: setChosen } : undefined}
        onOpen={mayRecord ? (kind, cheque) => setDialog({ kind, cheque }) : undefined}
      />
      {hasMore ? (
        <div className="ad-more">
          <Button busy={moreBusy} onClick={more}>
            {t('common.action.showMore')}
          </Button>
        </div>
      ) : null}
      {dialog?.kind === 'describe' ? (
        <DescribeDialog cheque={dialog.cheque} onClose={() => setDialog(null)} />
      ) : null}
      {dialog?.kind === 'bounce' ? (
        <BounceDialog cheque={dialog.cheque} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}

type Slip = { readonly number: number; readonly path: string } | null;

function SlipReady({ slip }: { slip: Slip }) {
  const { t } = useWords();
  if (slip === null) return null;
  return (
    <Notice tone="success" title={t('admin.cheques.movedSlip', { number: String(slip.number) })}>
      <a href={slip.path} target="_blank" rel="noreferrer">
        {t('admin.cheques.print')}
      </a>
    </Notice>
  );
}

/** What the chosen cheques may become. */
function MoveBar({
  state,
  cheques,
  onDone,
}: {
  state: ChequeState;
  cheques: readonly Cheque[];
  onDone: (slip: Slip) => void;
}) {
  const { t } = useWords();
  const move = useMoveCheques();
  const payees = new Set(cheques.map(({ producerId }) => producerId));
  const [payee] = payees;
  const to = state === 'RECEIVED' && payee !== null ? 'REMITTED' : 'DEPOSITED';
  const word = to === 'REMITTED' ? 'remit' : state === 'RECEIVED' ? 'bank' : 'deposit';
  const go = async () => {
    const done = await move.run({ input: { to, paymentIds: cheques.map(({ paymentId }) => paymentId) } });
    if (done === undefined) return;
    onDone(done.slip);
  };
  return (
    <>
      <ActionProblem action={move} />
      {cheques.length === 0 ? null : payees.size > 1 ? (
        <Notice still tone="attention">
          {t('admin.cheques.onePayee')}
        </Notice>
      ) : (
        <div className="ad-row">
          <Button variant="primary" icon={IconCheck} busy={move.busy} onClick={() => void go()}>
            {t(`admin.cheques.${word}`, { count: cheques.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function ChequesTable({
  rows,
  selection,
  onOpen,
}: {
  rows: readonly Cheque[];
  selection: { chosen: ReadonlySet<string>; onChange: (chosen: ReadonlySet<string>) => void } | undefined;
  onOpen: ((kind: 'describe' | 'bounce', cheque: Cheque) => void) | undefined;
}) {
  const { t } = useWords();
  const { base } = useCollective();
  const { dayWithYear } = useFormats();
  const nameOf = (id: string) => {
    const cheque = rows.find(({ paymentId }) => paymentId === id);
    return cheque === undefined ? '' : t('admin.cheques.describeOf', { member: cheque.memberName });
  };
  return (
    <Table
      caption={t('admin.cheques.title')}
      rows={rows}
      rowKey={({ paymentId }) => paymentId}
      {...(selection ? { selection: { ...selection, nameOf } } : {})}
      columns={[
        {
          key: 'member',
          header: t('admin.member.one'),
          main: true,
          cell: ({ memberId, memberName, producerId }) => (
            <Link to={`${base}/accounts/${memberId}/${producerId ?? 'collective'}`}>{memberName}</Link>
          ),
        },
        { key: 'payee', header: t('admin.accounts.payee'), cell: ({ payeeName }) => payeeName },
        {
          key: 'cheque',
          header: t('admin.cheques.cheque'),
          cell: ({ number, bank, reason, slip }) => (
            <>
              {[number, bank].filter(Boolean).join(' · ') || (
                <span className="ad-soft">{t('admin.cheques.noNumber')}</span>
              )}
              {reason ? <span className="ad-soft ad-small"> · {reason}</span> : null}
              {slip ? (
                <>
                  {' · '}
                  <a href={slip.path} target="_blank" rel="noreferrer">
                    {t('admin.cheques.slip', { number: String(slip.number) })}
                  </a>
                </>
              ) : null}
            </>
          ),
        },
        {
          key: 'received',
          header: t('admin.cheques.received'),
          cell: ({ receivedOn }) => dayWithYear(receivedOn),
        },
        {
          key: 'planned',
          header: t('admin.cheques.planned'),
          optional: true,
          cell: ({ plannedOn, soonTooOld, validUntil }) =>
            soonTooOld ? (
              <strong>{t('admin.cheques.old', { day: dayWithYear(validUntil) })}</strong>
            ) : plannedOn === null ? null : (
              dayWithYear(plannedOn)
            ),
        },
        {
          key: 'amount',
          header: t('admin.account.amount'),
          align: 'end',
          cell: ({ amountCents }) => <Money cents={amountCents} />,
        },
        {
          key: 'do',
          header: '',
          align: 'end',
          optional: true,
          cell: (cheque) =>
            onOpen === undefined || cheque.state === 'BOUNCED' ? null : cheque.state === 'RECEIVED' ? (
              <Button size="small" variant="quiet" onClick={() => onOpen('describe', cheque)}>
                {t('admin.cheques.describe')}
              </Button>
            ) : (
              <Button size="small" variant="quiet" onClick={() => onOpen('bounce', cheque)}>
                {t('admin.cheques.bounce')}
              </Button>
            ),
        },
      ]}
    />
  );
}
