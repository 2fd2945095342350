import { Button, DateInput, Dialog, Field, TextInput, useToast } from '@cabas/ui';
import { type ReactNode, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { type Cheque, useBounceCheque, useDescribeCheque } from '../../shared/cheques.ts';
import { useFormats } from '../../shared/formats.ts';
import { ReasonDialog } from '../../shared/reason-dialog.tsx';
import { useWords } from '../../shared/words.tsx';

interface DialogProps {
  readonly cheque: Cheque;
  readonly onClose: () => void;
}

/** Number, bank and the day it is meant to be paid in, for a cheque taken in a hurry. */
export function DescribeDialog({ cheque, onClose }: DialogProps) {
  const { t } = useWords();
  const describe = useDescribeCheque();
  const [form, setForm] = useState({
    number: cheque.number ?? '',
    bank: cheque.bank ?? '',
    plannedOn: cheque.plannedOn ?? '',
  });
  const field = (name: keyof typeof form) => ({
    value: form[name],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  });
  const save = () => {
    const { number, bank, plannedOn } = form;
    return describe.run({
      input: { paymentId: cheque.paymentId, number, bank, plannedOn: plannedOn || null },
    });
  };
  return (
    <ChequeDialog
      title={t('admin.cheques.describeOf', { member: cheque.memberName })}
      action={t('common.action.save')}
      busy={describe.busy}
      save={save}
      onClose={onClose}
    >
      <ActionProblem action={describe} />
      <div className="ad-pair">
        <Field label={t('admin.account.chequeNumber')} optional>
          <TextInput inputMode="numeric" maxLength={20} {...field('number')} />
        </Field>
        <Field label={t('admin.account.chequeBank')} optional>
          <TextInput maxLength={60} {...field('bank')} />
        </Field>
      </div>
      <Field label={t('admin.cheques.planned')} hint={t('admin.cheques.plannedHint')} optional>
        <DateInput {...field('plannedOn')} />
      </Field>
    </ChequeDialog>
  );
}

/** The bank refused it: the member owes the sum again. */
export function BounceDialog({ cheque, onClose }: DialogProps) {
  const { t } = useWords();
  const { money } = useFormats();
  const bounce = useBounceCheque();
  return (
    <ReasonDialog
      title={t('admin.cheques.bounceTitle', { amount: money(cheque.amountCents) })}
      confirm={t('admin.cheques.bounce')}
      done={t('admin.cheques.moved')}
      action={bounce}
      run={(reason) => bounce.run({ paymentId: cheque.paymentId, reason })}
      onClose={onClose}
    >
      {t('admin.cheques.bounceText', { member: cheque.memberName })}
    </ReasonDialog>
  );
}

function ChequeDialog(props: {
  title: string;
  action: string;
  busy: boolean;
  save: () => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useWords();
  const toast = useToast();
  const run = async () => {
    if ((await props.save()) === undefined) return;
    toast.show({ text: t('admin.cheques.moved') });
    props.onClose();
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.title}
      footer={
        <>
          <Button onClick={props.onClose}>{t('common.action.cancel')}</Button>
          <Button variant="primary" busy={props.busy} onClick={() => void run()}>
            {props.action}
          </Button>
        </>
      }
    >
      <div className="ad-stack">{props.children}</div>
    </Dialog>
  );
}
