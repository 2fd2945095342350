import { IconLock } from '@tabler/icons-react';
import { Button, Field, Money, MoneyInput, TextInput, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { type Evening, type Till, useCountTill } from '../../shared/evening.ts';
import type { Distribution } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';
import { GapWords } from './till-table.tsx';

/** What is typed in a box: null when empty, undefined while it is no amount. */
type Typed = number | null | undefined;
interface Draft {
  readonly floatCents: Typed;
  readonly countedCents: Typed;
}
const keyOf = ({ producerId, means }: Till) => `${producerId} ${means}`;

/** Every box with what is expected in it; what one counts is compared while one types. A box left empty is not counted. */
export function CountForm({
  at,
  evening: { tills: all, counts },
  onDone,
  onCancel,
}: {
  at: Distribution;
  evening: Evening;
  onDone: () => void;
  onCancel?: (() => void) | undefined;
}) {
  const { t } = useWords();
  const toast = useToast();
  const count = useCountTill();
  const again = counts.length > 0;
  // the service told what came online: there is no box of it
  const tills = all.filter(({ means }) => means !== 'ONLINE');
  const [number] = useState((counts[0]?.number ?? 0) + 1);
  const [typed, setTyped] = useState<Readonly<Record<string, Draft>>>(() =>
    Object.fromEntries(
      tills.map((till) => [
        keyOf(till),
        { floatCents: till.floatCents, countedCents: till.countedCents ?? till.phoneCents },
      ]),
    ),
  );
  const [words, setWords] = useState({ reason: '', note: '' });
  const draftOf = (till: Till): Draft => typed[keyOf(till)] ?? { floatCents: null, countedCents: null };
  const change = (till: Till, more: Partial<Draft>) =>
    setTyped((before) => ({
      ...before,
      [keyOf(till)]: { ...draftOf(till), ...before[keyOf(till)], ...more },
    }));
  const drafts = tills.map((till) => ({ till, ...draftOf(till) }));
  const unclear = drafts.some(
    ({ floatCents, countedCents }) => floatCents === undefined || countedCents === undefined,
  );
  const counted = drafts.flatMap(({ till, floatCents, countedCents }) =>
    countedCents == null
      ? []
      : [{ till, floatCents: till.means === 'CASH' ? (floatCents ?? 0) : 0, countedCents }],
  );
  const gap = counted.reduce(
    (sum, one) => sum + one.countedCents - one.floatCents - one.till.receivedCents,
    0,
  );
  const save = async () => {
    const lines = counted.map(({ till: { producerId, means }, floatCents, countedCents }) => ({
      producerId,
      means,
      floatCents,
      countedCents,
    }));
    const { reason, note } = words;
    if (
      (await count.run({
        input: { distributionId: at.id, number, lines, note, reason: again ? reason : null },
      })) === undefined
    )
      return;
    toast.show({ text: t('admin.evening.saved', { place: at.pickupPoint.name }) });
    onDone();
  };
  return (
    <div className="ad-stack">
      <p className="ad-soft">{t('admin.evening.lead')}</p>
      <ActionProblem action={count} shown={['reason']} />
      {[...Map.groupBy(drafts, ({ till }) => till.producerId).values()].map((own) => (
        <fieldset key={own[0]?.till.producerId} className="ev-payee">
          <legend>{own[0]?.till.payeeName}</legend>
          {own.map(({ till, floatCents, countedCents }) => (
            <Box
              key={keyOf(till)}
              till={till}
              floatCents={floatCents}
              countedCents={countedCents}
              onChange={(more) => change(till, more)}
            />
          ))}
        </fieldset>
      ))}
      {counted.length > 0 ? (
        <p>
          {t('admin.evening.inAll')} <GapWords cents={gap} />
        </p>
      ) : null}
      {again ? (
        <Field
          label={t('admin.evening.reason')}
          hint={t('admin.evening.reasonHint')}
          error={count.fieldError('reason')}
          required
        >
          <TextInput
            maxLength={200}
            value={words.reason}
            onChange={(event) => setWords({ ...words, reason: event.target.value })}
          />
        </Field>
      ) : null}
      <Field label={t('admin.account.note')} optional>
        <TextInput
          maxLength={500}
          value={words.note}
          onChange={(event) => setWords({ ...words, note: event.target.value })}
        />
      </Field>
      <div className="ad-row">
        <Button
          variant="primary"
          icon={IconLock}
          busy={count.busy}
          disabled={unclear || counted.length === 0 || (again && words.reason.trim() === '')}
          onClick={() => void save()}
        >
          {t('admin.evening.lock')}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{t('common.action.cancel')}</Button> : null}
      </div>
      <p className="ad-soft ad-small">{t('admin.evening.lockText')}</p>
    </div>
  );
}

function Box({
  till,
  floatCents,
  countedCents,
  onChange,
}: Draft & { till: Till; onChange: (more: Partial<Draft>) => void }) {
  const { t } = useWords();
  const { means, payeeName, receivedCents } = till;
  const inBox = receivedCents + (floatCents ?? 0);
  return (
    <div className="ev-box">
      <div className="ev-box__name">
        <strong>{t(`admin.evening.box.${means as 'CASH'}`)}</strong>
        <span className="ad-soft ad-small">
          {t('admin.evening.expected')} <Money cents={inBox} />
        </span>
      </div>
      {means === 'CASH' ? (
        <Field label={t('admin.evening.float')}>
          <MoneyInput
            aria-label={`${t('admin.evening.float')}, ${payeeName}`}
            value={floatCents ?? null}
            onChange={(cents) => onChange({ floatCents: cents })}
          />
        </Field>
      ) : (
        <span />
      )}
      <Field label={t('admin.evening.counted')}>
        <MoneyInput
          aria-label={`${t('admin.evening.counted')}, ${payeeName}, ${t(`admin.account.means.${means}`)}`}
          value={countedCents ?? null}
          onChange={(cents) => onChange({ countedCents: cents })}
        />
      </Field>
      <div className="ev-box__gap" aria-live="polite">
        {countedCents == null ? (
          <Button size="small" variant="quiet" onClick={() => onChange({ countedCents: inBox })}>
            {t('admin.evening.asExpected')}
          </Button>
        ) : (
          <GapWords cents={countedCents - inBox} />
        )}
      </div>
    </div>
  );
}
