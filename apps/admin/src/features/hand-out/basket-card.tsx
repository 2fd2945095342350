import { graphql } from '@cabas/client';
import { IconCircleX, IconPencilCheck } from '@tabler/icons-react';
import { Badge, Button, Checkbox, Field, MeasureInput, Money, TextInput, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { FetchedBy } from '../../shared/fetched-by.tsx';
import { useFormats } from '../../shared/formats.ts';
import { NoteDues } from '../../shared/note-dues.tsx';
import { isCorrected, type OrderLine, type OrderRow } from '../../shared/orders.ts';
import { measureOf } from '../../shared/products.ts';
import type { Distribution } from '../../shared/sale-actions.ts';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import './hand-out.css';

const Correct = graphql(`
  mutation AdminCorrectDelivery($input: CorrectDeliveryInput!) {
    correctDelivery(input: $input) {
      __typename
      ...AdminOrder
      ...AdminProblem
    }
  }
`);

interface Given {
  readonly quantity?: number | null;
  readonly measure?: number | null;
  readonly reason?: string;
}

/** One member's basket: what was given of each line; saved in one go. */
export function BasketCard({ order, at, open }: { order: OrderRow; at: Distribution; open: boolean }) {
  const { t } = useWords();
  const toast = useToast();
  const correct = useAction(Correct, (result) => result.correctDelivery, useCollective().scope);
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({});
  const [reason, setReason] = useState('');
  /** Fields of nonsense are put up anew when one gives up. */
  const [attempt, setTry] = useState(0);
  const [nonsense, setNonsense] = useState<ReadonlySet<string>>(new Set());
  const changed = Object.keys(given);
  const corrected = order.lines.some(isCorrected);
  const missing = order.lines.filter((line) => line.deliveredQuantity === 0).length;
  const set = (lineId: string, change: Given | undefined) => {
    setNonsense((before) => {
      const after = new Set(before);
      if (change === undefined) after.add(lineId);
      else after.delete(lineId);
      return after;
    });
    if (change !== undefined) setGiven({ ...given, [lineId]: { ...given[lineId], ...change } });
  };
  const save = async () => {
    const lines = changed.map((lineId) => ({
      lineId,
      ...given[lineId],
      reason: given[lineId]?.reason || null,
    }));
    if ((await correct.run({ input: { orderId: order.id, lines, reason: reason || null } })) === undefined)
      return;
    setGiven({});
    toast.show({ text: t('admin.handOut.saved', { name: order.memberName }) });
  };
  return (
    <details className="ho-card" open={open || undefined}>
      <summary>
        <span className="ho-card__name">
          {order.basketNumber === null ? null : <span className="ho-card__number">{order.basketNumber}</span>}
          <strong>{order.memberName}</strong>
          <span className="ad-soft">
            <FetchedBy {...order} />
          </span>
        </span>
        <span className="ad-row">
          {missing > 0 ? (
            <Badge tone="danger" icon={IconCircleX}>
              {t('admin.handOut.missingCount', { count: missing })}
            </Badge>
          ) : corrected ? (
            <Badge tone="info" icon={IconPencilCheck}>
              {t('admin.handOut.isCorrected')}
            </Badge>
          ) : null}
          <strong>
            <Money cents={order.totalCents} />
          </strong>
        </span>
      </summary>
      <ul>
        {order.lines.map((line) => (
          <LineRow
            key={`${line.id} ${attempt}`}
            line={line}
            given={given[line.id]}
            disabled={at.documentsIssuedAt !== null}
            onChange={(change) => set(line.id, change)}
          />
        ))}
      </ul>
      <div className="ad-row">
        <NoteDues distributionId={at.id} whose={order} />
      </div>
      {changed.length > 0 || nonsense.size > 0 ? (
        <div className="ho-card__foot">
          {at.status === 'HANDED_OUT' ? (
            <Field
              label={t('common.field.reason')}
              hint={t('admin.handOut.reasonHint')}
              error={correct.fieldError('reason')}
              required
            >
              <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field>
          ) : null}
          <ActionProblem action={correct} shown={['reason']} />
          {nonsense.size > 0 ? <p className="ad-late">{t('admin.handOut.nonsense')}</p> : null}
          <div className="ad-actions">
            <Button
              onClick={() => {
                setGiven({});
                setNonsense(new Set());
                setTry((before) => before + 1);
              }}
            >
              {t('common.action.cancel')}
            </Button>
            <Button
              variant="primary"
              busy={correct.busy}
              disabled={nonsense.size > 0}
              onClick={() => void save()}
            >
              {t('admin.handOut.save')}
            </Button>
          </div>
        </div>
      ) : null}
    </details>
  );
}

function LineRow({
  line,
  given,
  disabled,
  onChange,
}: {
  line: OrderLine;
  given: Given | undefined;
  disabled: boolean;
  /** Undefined: what stands in the field is no number. */
  onChange: (change: Given | undefined) => void;
}) {
  const { t } = useWords();
  const { quantity } = useFormats();
  const gone = (given?.quantity === undefined ? line.deliveredQuantity : given.quantity) === 0;
  const counted = measureOf(line);
  return (
    <li className={gone ? 'ho-gone' : ''}>
      <span>
        {line.name}
        <span className="ad-soft ad-small"> {line.producerName}</span>
        <br />
        <span className="ad-soft">
          {t('admin.handOut.asked', { quantity: quantity(line, line.quantity) })}
        </span>
      </span>
      {line.weighed ? (
        <label className="ho-amount">
          <span>{t('admin.handOut.weight')}</span>
          <MeasureInput
            factor={1}
            sign="g"
            disabled={disabled || gone}
            value={(given?.measure === undefined ? line.deliveredMeasure : given.measure) ?? null}
            onChange={(measure) => onChange(measure === undefined ? undefined : { measure })}
          />
        </label>
      ) : (
        <label className="ho-amount">
          <span>{t('admin.handOut.given')}</span>
          <MeasureInput
            factor={counted.factor}
            sign={counted.sign}
            disabled={disabled || gone}
            value={
              (given?.quantity === undefined ? (line.deliveredQuantity ?? line.quantity) : given.quantity) ??
              null
            }
            onChange={(amount) => {
              if (amount !== null) onChange(amount === undefined ? undefined : { quantity: amount });
            }}
          />
        </label>
      )}
      <Checkbox
        label={t('admin.handOut.missing')}
        checked={gone}
        disabled={disabled}
        onChange={(yes) => onChange(yes ? { quantity: 0, measure: null } : { quantity: line.quantity })}
      />
      <span className="ho-sum">
        <Money cents={line.amountCents} />
      </span>
    </li>
  );
}
