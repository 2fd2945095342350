import { Button, Dialog, Field, Notice, TextInput, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useFormats } from '../../shared/formats.ts';
import { type Distribution, useHandOutDistribution } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';

/** What is still to be weighed, decided or said of a basket: one may end all the same. */
const UNFINISHED: readonly string[] = ['WEIGHINGS_MISSING', 'BASKETS_WAITING'];

/** From here on corrections need a reason, and documents can be issued. */
export function HandOutDialog({
  at,
  open,
  onClose,
}: {
  at: Distribution;
  open: boolean;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { today, day } = useFormats();
  const act = useHandOutDistribution();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const early = today() < at.pickupDate;
  const unfinished = UNFINISHED.includes(act.problem?.code ?? '');
  const run = async () => {
    if ((await act.run({ distributionId: at.id, reason: reason || null, anyway: unfinished })) === undefined)
      return;
    onClose();
    toast.show({ text: t('admin.handOut.declared', { place: at.pickupPoint.name }) });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('admin.handOut.declareTitle')}
      footer={
        <>
          <Button onClick={onClose}>{t('admin.handOut.notYet')}</Button>
          <Button
            variant="primary"
            busy={act.busy}
            disabled={early && reason.trim() === ''}
            onClick={() => void run()}
          >
            {t(unfinished ? 'admin.handOut.declareAnyway' : 'admin.handOut.declare')}
          </Button>
        </>
      }
    >
      <p>{t('admin.handOut.declareText')}</p>
      {early ? (
        <Notice still tone="attention" title={t('admin.handOut.early', { day: day(at.pickupDate) })} />
      ) : null}
      <ActionProblem action={act} shown={['reason']} />
      {early || act.fieldError('reason') ? (
        <Field label={t('common.field.reason')} error={act.fieldError('reason')} required>
          <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      ) : null}
    </Dialog>
  );
}
