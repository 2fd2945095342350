import { Button, Dialog, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { MemberPicker } from '../../shared/member-picker.tsx';
import { useWords } from '../../shared/words.tsx';
import { type Shift, useEnrol } from './turns-data.ts';

/** Someone said it on the spot, or by telephone. */
export function EnrolDialog({ shift, onClose }: { shift: Shift; onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const enrol = useEnrol();
  const [memberId, setMemberId] = useState('');
  const run = async () => {
    if ((await enrol.run({ shiftId: shift.id, memberId })) === undefined) return;
    onClose();
    toast.show({ text: t('common.state.saved') });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.turns.enrolTitle', { name: shift.label })}
      footer={
        <Button variant="primary" busy={enrol.busy} disabled={memberId === ''} onClick={() => void run()}>
          {t('admin.turns.enrol')}
        </Button>
      }
    >
      <ActionProblem action={enrol} />
      <MemberPicker memberId={memberId} onChange={setMemberId} />
    </Dialog>
  );
}
