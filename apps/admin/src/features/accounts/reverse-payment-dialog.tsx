import { useFormats } from '../../shared/formats.ts';
import { type AccountLine, useReversePayment } from '../../shared/ledger.ts';
import { ReasonDialog } from '../../shared/reason-dialog.tsx';
import { useWords } from '../../shared/words.tsx';

/** A slip of the pen or a bounced cheque: a new line takes the payment back, with the reason. */
export function ReversePaymentDialog({ line, onClose }: { line: AccountLine | null; onClose: () => void }) {
  const { t } = useWords();
  const { money } = useFormats();
  const reverse = useReversePayment();
  const paymentId = line?.paymentId;
  if (line === null || paymentId == null) return null;
  return (
    <ReasonDialog
      title={t('admin.account.reverseTitle', { amount: money(-line.cents) })}
      confirm={t('admin.account.reverse')}
      done={t('admin.account.reversed')}
      action={reverse}
      run={(reason) => reverse.run({ paymentId, reason })}
      onClose={onClose}
    >
      {t('admin.account.reverseText')}
    </ReasonDialog>
  );
}
