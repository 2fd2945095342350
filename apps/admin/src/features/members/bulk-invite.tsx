import { IconMail } from '@tabler/icons-react';
import { Button, Notice, ProgressBar, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { type Member, useInviteMember } from '../../shared/members.ts';
import { useWords } from '../../shared/words.tsx';

/** One mail each to the chosen members who never came; progress shown, stops at the first problem. */
export function BulkInvite({
  members,
  chosen,
  onDone,
}: {
  members: readonly Member[];
  chosen: number;
  onDone: () => void;
}) {
  const { t } = useWords();
  const invite = useInviteMember();
  const toast = useToast();
  const [sent, setSent] = useState<number | null>(null);
  const run = async () => {
    for (const [index, member] of members.entries()) {
      setSent(index);
      if ((await invite.run({ memberId: member.id })) === undefined) return;
    }
    toast.show({ text: t('admin.member.invited', { count: members.length }) });
    onDone();
  };
  return (
    <Notice
      still
      title={t('admin.member.chosen', { count: chosen })}
      action={
        <>
          <Button size="small" onClick={onDone}>
            {t('common.action.cancel')}
          </Button>
          <Button
            size="small"
            icon={IconMail}
            disabled={members.length === 0}
            busy={invite.busy}
            onClick={() => void run()}
          >
            {t('admin.member.inviteAll', { count: members.length })}
          </Button>
        </>
      }
    >
      {sent === null ? null : (
        <ProgressBar label={t('admin.member.inviting')} value={sent} max={members.length} />
      )}
      <ActionProblem action={invite} />
    </Notice>
  );
}
