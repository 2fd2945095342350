import { IconLock, IconLockOpen, IconPencil } from '@tabler/icons-react';
import { Badge, Button, Card, EmptyState, FilterChips, Notice } from '@cabas/ui';
import { useState } from 'react';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { type Evening, useEvening } from '../../shared/evening.ts';
import { useFormats } from '../../shared/formats.ts';
import { Missing } from '../../shared/missing.tsx';
import { NoteDues } from '../../shared/note-dues.tsx';
import type { Distribution } from '../../shared/sale-actions.ts';
import { useSale } from '../../shared/sale-context.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { CountForm } from './count-form.tsx';
import { MembersLeft } from './members-left.tsx';
import { TillTable } from './till-table.tsx';
import './evening.css';

/** One evening of the treasurer: expected against counted, who is not quits, and the day closed by its count. */
export function EveningPage() {
  const { t } = useWords();
  const sale = useSale();
  const [point, setPoint] = useAddressValue('point');
  const over = sale.distributions.filter(({ status }) => status === 'CLOSED' || status === 'HANDED_OUT');
  const at = over.find(({ id }) => id === point) ?? over[0];
  if (at === undefined)
    return (
      <EmptyState icon={IconLockOpen} title={t('admin.evening.tooEarly')}>
        {t('admin.evening.tooEarlyText')}
      </EmptyState>
    );
  return (
    <div className="ad-stack ad-stack--wide">
      {over.length > 1 ? (
        <FilterChips
          label={t('admin.nav.places')}
          value={at.id}
          onChange={setPoint}
          options={over.map((one) => ({ value: one.id, label: one.pickupPoint.name }))}
        />
      ) : null}
      <PointEvening key={at.id} at={at} />
    </div>
  );
}

function PointEvening({ at }: { at: Distribution }) {
  const query = useEvening(at.id);
  return (
    <Answer query={query}>
      {({ evening }) => (evening === null ? <Missing /> : <EveningParts at={at} evening={evening} />)}
    </Answer>
  );
}

function EveningParts({ at, evening }: { at: Distribution; evening: Evening }) {
  const { t } = useWords();
  const { flow } = useSale();
  const { roles } = useCollective();
  const { day } = useFormats();
  const [again, setAgain] = useState(false);
  const { tills, members, counts } = evening;
  const mayCount = mayUse(roles, 'money.record');
  const open = counts.length === 0;
  const onlineOnly = flow === 'AGENCY' && open && tills.every(({ means }) => means === 'ONLINE');
  const late = tills.some(({ lateCents }) => lateCents !== 0);
  if (tills.length === 0)
    return (
      <EmptyState icon={IconLockOpen} title={t('admin.evening.nothing')}>
        {t('admin.evening.nothingText')}
      </EmptyState>
    );
  return (
    <>
      <div className="ad-row ad-row--between">
        <div className="ad-row">
          <h2>
            {at.pickupPoint.name}, {day(at.pickupDate)}
          </h2>
          {onlineOnly ? null : (
            <Badge tone={open ? 'neutral' : 'success'} icon={open ? IconLockOpen : IconLock}>
              {t(open ? 'admin.evening.open' : 'admin.evening.locked')}
            </Badge>
          )}
        </div>
        <div className="ad-row">
          <NoteDues distributionId={at.id} />
          {!open && mayCount && !again ? (
            <Button icon={IconPencil} onClick={() => setAgain(true)}>
              {t('admin.evening.again')}
            </Button>
          ) : null}
        </div>
      </div>
      {late && !again ? (
        <Notice still tone="attention" title={t('admin.evening.late')}>
          {t('admin.evening.lateText')}
        </Notice>
      ) : null}
      {onlineOnly ? (
        <Notice still>{t('admin.evening.onlineOnly')}</Notice>
      ) : mayCount && (open || again) ? (
        <Card roomy>
          <CountForm
            at={at}
            evening={evening}
            onDone={() => setAgain(false)}
            onCancel={open ? undefined : () => setAgain(false)}
          />
        </Card>
      ) : (
        <TillTable evening={evening} />
      )}
      <MembersLeft members={members} />
      <Counts evening={evening} />
    </>
  );
}

/** Every count that was made, the newest first: a correction never hides what it corrects. */
function Counts({ evening: { counts } }: { evening: Evening }) {
  const { t } = useWords();
  const { moment, money } = useFormats();
  if (counts.length === 0) return null;
  return (
    <section>
      <h3>{t('admin.evening.counts')}</h3>
      <ol className="ev-counts">
        {counts.map((count) => (
          <li key={count.number}>
            <strong>{t('admin.evening.countNumber', { number: count.number })}</strong> · {moment(count.at)} ·{' '}
            {count.by} · {t('admin.evening.countSum', { amount: money(count.countedCents) })} ·{' '}
            {count.gapCents === 0
              ? t('admin.evening.right')
              : t(count.gapCents > 0 ? 'admin.evening.tooMuch' : 'admin.evening.tooLittle', {
                  amount: money(Math.abs(count.gapCents)),
                })}
            {count.reason ? ` · ${count.reason}` : ''}
            {count.note ? ` · ${count.note}` : ''}
          </li>
        ))}
      </ol>
    </section>
  );
}
