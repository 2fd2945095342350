import { IconHeartHandshake, IconPlus } from '@tabler/icons-react';
import { Button, EmptyState, PageHeader } from '@cabas/ui';
import { useState } from 'react';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { ShiftCard } from './shift-card.tsx';
import { ShiftDialog } from './shift-dialog.tsx';
import { TurnRulesCard } from './turn-rules.tsx';
import { type Shift, useShifts } from './turns-data.ts';

/** Whose hands are needed when, and who has said they come. */
export function TurnsPage() {
  const { t } = useWords();
  const { roles } = useCollective();
  const query = useShifts();
  const [at, setAt] = useAddressValue('point'); // the sale's board opens the form for one of its places
  const [edited, setEdited] = useState<Shift | 'new' | null>(at === '' ? null : 'new');
  const changes = mayUse(roles, 'turns.change');
  const add = changes ? (
    <Button variant="primary" icon={IconPlus} onClick={() => setEdited('new')}>
      {t('admin.turns.add')}
    </Button>
  ) : null;
  const close = () => {
    setEdited(null);
    setAt('');
  };
  return (
    <>
      <PageHeader title={t('admin.nav.turns')} lead={t('admin.turns.lead')} actions={add} />
      <Answer query={query}>
        {({ shifts, turnRules }) => (
          <div className="ad-stack ad-stack--wide">
            {shifts.length === 0 ? (
              <EmptyState icon={IconHeartHandshake} title={t('admin.turns.empty')} action={add}>
                {t('admin.turns.emptyText')}
              </EmptyState>
            ) : (
              <Days shifts={shifts} onChange={changes ? setEdited : undefined} />
            )}
            <TurnRulesCard key={JSON.stringify(turnRules)} rules={turnRules} changes={changes} />
          </div>
        )}
      </Answer>
      {edited === null ? null : (
        <ShiftDialog shift={edited === 'new' ? undefined : edited} distributionId={at} onClose={close} />
      )}
    </>
  );
}

function Days({
  shifts,
  onChange,
}: {
  shifts: readonly Shift[];
  onChange: ((shift: Shift) => void) | undefined;
}) {
  const { t } = useWords();
  const { today } = useFormats();
  const [past, coming] = [
    shifts.filter(({ day }) => day < today()),
    shifts.filter(({ day }) => day >= today()),
  ];
  return (
    <>
      <div className="ad-grid">
        {coming.map((shift) => (
          <ShiftCard key={shift.id} shift={shift} onChange={onChange} />
        ))}
      </div>
      {past.length > 0 ? (
        <details>
          <summary>{t('admin.turns.past', { count: past.length })}</summary>
          <div className="ad-grid">
            {past.map((shift) => (
              <ShiftCard key={shift.id} shift={shift} onChange={undefined} />
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
}
