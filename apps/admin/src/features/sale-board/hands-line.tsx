import { LinkButton } from '@cabas/ui';
import { useCollective } from '../../shared/collective-context.tsx';
import { useWords } from '../../shared/words.tsx';
import { useShifts } from '../turns/turns-data.ts';

/** Who comes and helps at this hand-out: how many of those needed. */
export function HandsLine({ distributionId, open }: { distributionId: string; open: boolean }) {
  const { t } = useWords();
  const { base } = useCollective();
  const shifts = useShifts().data?.shifts.filter((shift) => shift.distributionId === distributionId);
  if (shifts === undefined) return null;
  const sum = (pick: 'needed' | 'taken') => shifts.reduce((total, shift) => total + shift[pick], 0);
  if (shifts.length > 0)
    return (
      <p>
        <LinkButton size="small" variant="plain" to={`${base}/turns`}>
          {t('admin.turns.hands', { taken: sum('taken'), needed: sum('needed') })}
        </LinkButton>
      </p>
    );
  if (!open) return null;
  return (
    <p>
      <LinkButton size="small" variant="plain" to={`${base}/turns?point=${distributionId}`}>
        {t('admin.turns.ask')}
      </LinkButton>
    </p>
  );
}
