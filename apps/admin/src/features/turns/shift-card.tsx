import { Badge, Button, Card, useToast } from '@cabas/ui';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { CancelShiftDialog } from './cancel-shift-dialog.tsx';
import { EnrolDialog } from './enrol-dialog.tsx';
import { type Shift, useEnrol, useWithdraw } from './turns-data.ts';

/** One turn: when, where, who comes, and how many are missing. */
export function ShiftCard({
  shift,
  onChange,
}: {
  shift: Shift;
  onChange: ((shift: Shift) => void) | undefined;
}) {
  const { t } = useWords();
  const { day, hours } = useFormats();
  const [open, setOpen] = useState<'cancel' | 'enrol' | null>(null);
  const missing = shift.needed - shift.taken;
  return (
    <Card>
      <div className="ad-stack ad-stack--tight">
        <div className="ad-row ad-row--between">
          <h2>{shift.label}</h2>
          {shift.cancelled ? (
            <Badge tone="danger" icon={IconAlertCircle}>
              {t('admin.turns.off')}
            </Badge>
          ) : missing > 0 ? (
            <Badge tone="attention" icon={IconAlertCircle}>
              {t('admin.turns.missing', { count: missing })}
            </Badge>
          ) : (
            <Badge tone="success" icon={IconCircleCheck}>
              {t('admin.turns.full')}
            </Badge>
          )}
        </div>
        <p>
          {day(shift.day)}, {hours(shift)}
          {shift.place ? <span className="ad-soft"> · {shift.place}</span> : null}
        </p>
        <People shift={shift} changes={onChange !== undefined} />
        {onChange && !shift.cancelled ? (
          <div className="ad-row">
            {missing > 0 ? (
              <Button size="small" onClick={() => setOpen('enrol')}>
                {t('admin.turns.enrol')}
              </Button>
            ) : null}
            <Button size="small" onClick={() => onChange(shift)}>
              {t('common.action.change')}
              <span className="cb-hidden"> : {shift.label}</span>
            </Button>
            <Button size="small" variant="plain" onClick={() => setOpen('cancel')}>
              {t('admin.turns.cancel')}
              <span className="cb-hidden"> : {shift.label}</span>
            </Button>
          </div>
        ) : null}
      </div>
      {open === 'cancel' ? <CancelShiftDialog shift={shift} onClose={() => setOpen(null)} /> : null}
      {open === 'enrol' ? <EnrolDialog shift={shift} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
}

/** Taking someone off can be undone for as long as the toast stands. */
function People({ shift, changes }: { shift: Shift; changes: boolean }) {
  const { t } = useWords();
  const { phone } = useFormats();
  const toast = useToast();
  const enrol = useEnrol();
  const withdraw = useWithdraw();
  if (shift.people.length === 0) return <p className="ad-soft">{t('admin.turns.nobody')}</p>;
  const takeOff = async (memberId: string, name: string) => {
    if (await withdraw.run({ shiftId: shift.id, memberId }))
      toast.show({
        text: t('admin.turns.withdrawn', { name }),
        undo: () => void enrol.run({ shiftId: shift.id, memberId }),
      });
  };
  return (
    <>
      <ActionProblem action={withdraw.problem ? withdraw : enrol} />
      <ul className="ad-list">
        {shift.people.map((person) => (
          <li key={person.memberId} className="ad-row ad-row--between" style={{ padding: '4px 8px' }}>
            <span>
              {person.name}{' '}
              {person.phone ? (
                <a className="ad-soft" href={`tel:${person.phone}`}>
                  {phone(person.phone)}
                </a>
              ) : null}
            </span>
            {changes ? (
              <Button
                size="small"
                variant="plain"
                onClick={() => void takeOff(person.memberId, person.name)}
                aria-label={t('admin.turns.withdrawOne', { name: person.name })}
              >
                {t('admin.turns.withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
