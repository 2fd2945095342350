import { capital, formatIban, toLocal } from '@cabas/kernel';
import { Button, DateInput, Dialog, Field, Money, Table, useToast, useUi } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { ReasonDialog } from '../../shared/reason-dialog.tsx';
import { type Settlement, useMarkSettlementPaid, useUndoSettlementLine } from '../../shared/settlements.ts';
import { useWords } from '../../shared/words.tsx';

type Line = Settlement['lines'][number];

/** A settlement with its file, and what became of each transfer. */
export function SettlementCard({ settlement }: { settlement: Settlement }) {
  const { t, locale } = useWords();
  const { money, moment, dayWithYear } = useFormats();
  const { roles } = useCollective();
  const [dialog, setDialog] = useState<'paid' | Line | null>(null);
  const maySend = mayUse(roles, 'money.send');
  const { number, by, at, executeOn, lines, path } = settlement;
  const title = t('admin.settle.one', { number: String(number), amount: money(settlement.amountCents) });
  const close = () => setDialog(null);
  return (
    <section className="ad-stack">
      <h3>{title}</h3>
      <p className="ad-soft">
        {t('admin.settle.oneText', { by, day: moment(at), on: dayWithYear(executeOn) })}
      </p>
      {maySend ? (
        <div className="ad-row">
          {path === null ? null : <a href={path}>{t('admin.settle.file')}</a>}
          {lines.some(({ state }) => state === 'PLANNED') ? (
            <Button size="small" onClick={() => setDialog('paid')}>
              {t('admin.settle.markPaid')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <Table
        caption={title}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'farm',
            header: t('admin.settle.farm'),
            main: true,
            cell: ({ producerName, saleName }) => (
              <>
                {producerName}
                <br />
                <span className="ad-soft ad-small">{saleName}</span>
              </>
            ),
          },
          {
            key: 'account',
            header: t('admin.settle.account'),
            optional: true,
            cell: ({ iban }) => formatIban(iban).replaceAll('\u00a0', ' '), // may break where there is little room
          },
          {
            key: 'reference',
            header: t('admin.settle.reference'),
            optional: true,
            cell: ({ reference }) => reference,
          },
          {
            key: 'state',
            header: t('admin.settle.state'),
            cell: ({ state, paidOn, reason }) =>
              capital(
                t(`admin.settle.${state}`, { day: paidOn === null ? '' : dayWithYear(paidOn), reason }),
                locale,
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
            cell: (line) =>
              maySend && line.state !== 'UNDONE' ? (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('admin.settle.undoOf', { farm: line.producerName })}
                  onClick={() => setDialog(line)}
                >
                  {t('admin.settle.undo')}
                </Button>
              ) : null,
          },
        ]}
      />
      {dialog === 'paid' ? <PaidDialog settlement={settlement} onClose={close} /> : null}
      {dialog !== null && dialog !== 'paid' ? <UndoDialog line={dialog} onClose={close} /> : null}
    </section>
  );
}

function PaidDialog({ settlement, onClose }: { settlement: Settlement; onClose: () => void }) {
  const { t } = useWords();
  const { timeZone } = useUi();
  const toast = useToast();
  const mark = useMarkSettlementPaid();
  const [on, setOn] = useState(() => toLocal(new Date(), timeZone).date);
  const save = async () => {
    if ((await mark.run({ settlementId: settlement.id, on: on || null })) === undefined) return;
    toast.show({ text: t('admin.settle.marked') });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.settle.markTitle', { number: String(settlement.number) })}
      footer={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <Button variant="primary" busy={mark.busy} onClick={() => void save()}>
            {t('admin.settle.markPaid')}
          </Button>
        </>
      }
    >
      <div className="ad-stack">
        <p>{t('admin.settle.markText')}</p>
        <ActionProblem action={mark} shown={['on']} />
        <Field label={t('admin.settle.on')} error={mark.fieldError('on')}>
          <DateInput value={on} onChange={(event) => setOn(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}

function UndoDialog({ line, onClose }: { line: Line; onClose: () => void }) {
  const { t } = useWords();
  const { money } = useFormats();
  const undo = useUndoSettlementLine();
  return (
    <ReasonDialog
      title={t('admin.settle.undoTitle', { farm: line.producerName, amount: money(line.amountCents) })}
      confirm={t('admin.settle.undo')}
      done={t('admin.settle.undone')}
      action={undo}
      run={(reason) => undo.run({ settlementLineId: line.id, reason })}
      onClose={onClose}
    >
      {t('admin.settle.undoText')}
    </ReasonDialog>
  );
}
