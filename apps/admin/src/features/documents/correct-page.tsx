import { graphql, useScopedQuery } from '@cabas/client';
import { IconFilePencil } from '@tabler/icons-react';
import {
  Breadcrumb,
  Button,
  Card,
  Field,
  MeasureInput,
  MoneyInput,
  PageHeader,
  TextInput,
  useToast,
} from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Missing } from '../../shared/missing.tsx';
import type { Order } from '../../shared/orders.ts';
import { measureOf } from '../../shared/products.ts';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { Forgotten, toAdd, type ForgottenDraft } from './forgotten.tsx';
import './correct-page.css';

const Query = graphql(`
  query AdminCorrectPage($id: UUID!) {
    order(id: $id) {
      ...AdminOrder
    }
  }
`);
const Correct = graphql(`
  mutation AdminCorrectIssued($input: CorrectIssuedInput!) {
    correctIssued(input: $input) {
      __typename
      ... on IssuedCorrection {
        orderId
        documentIds
      }
      ...AdminProblem
    }
  }
`);

interface Draft {
  readonly quantity?: number;
  readonly measure?: number;
  readonly priceCents?: number;
  readonly purchasePriceCents?: number;
}

/** What should have been handed over or charged, and what stands in no line; the difference becomes credit notes and complements. */
export function CorrectPage() {
  const { orderId = '' } = useParams();
  const { scope } = useCollective();
  const query = useScopedQuery(Query, { id: orderId }, { scope });
  return (
    <Answer query={query}>
      {({ order }) => (order === null ? <Missing /> : <CorrectForm key={order.version} order={order} />)}
    </Answer>
  );
}

function CorrectForm({ order }: { order: Order }) {
  const { t } = useWords();
  const { base, scope } = useCollective();
  const toast = useToast();
  const navigate = useNavigate();
  const correct = useAction(Correct, (result) => result.correctIssued, scope);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [forgotten, setForgotten] = useState<readonly ForgottenDraft[]>([]);
  const [reason, setReason] = useState('');
  // in resale everything is due to the collective, and the farm has a price of its own
  const resale = order.dues.every(({ producerId }) => producerId === null);
  const lines = Object.entries(drafts).map(([lineId, draft]) => ({ lineId, ...draft }));
  const change = (lineId: string, draft: Draft) =>
    setDrafts((now) => ({ ...now, [lineId]: { ...now[lineId], ...draft } }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await correct.run({
      input: { orderId: order.id, lines, added: forgotten.map(toAdd), reason },
    });
    if (done === undefined) return;
    toast.show({ text: t('admin.document.credited', { count: done.documentIds.length }) });
    void navigate(`${base}/orders/${order.id}`);
  };
  return (
    <>
      <Breadcrumb
        items={[
          { label: t('admin.nav.orders'), to: `${base}/orders` },
          { label: order.memberName, to: `${base}/orders/${order.id}` },
          { label: t('admin.document.correct') },
        ]}
      />
      <PageHeader
        title={t('admin.document.correctTitle', { name: order.memberName })}
        lead={t('admin.document.correctLead')}
      />
      <form className="ad-stack" onSubmit={(event) => void submit(event)} noValidate>
        <Card>
          <ul className="co-lines">
            {order.lines.map((line) => (
              <Line
                key={line.id}
                line={line}
                resale={resale}
                draft={drafts[line.id]}
                onChange={(draft) => change(line.id, draft)}
              />
            ))}
          </ul>
        </Card>
        <Forgotten order={order} drafts={forgotten} onChange={setForgotten} />
        <Field
          label={t('common.field.reason')}
          hint={t('admin.document.reasonHint')}
          error={correct.fieldError('reason')}
          required
        >
          <TextInput value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <ActionProblem action={correct} shown={['reason']} />
        <div className="ad-actions">
          <Button
            type="submit"
            variant="primary"
            icon={IconFilePencil}
            busy={correct.busy}
            disabled={(lines.length === 0 && forgotten.length === 0) || reason.trim() === ''}
          >
            {t('admin.document.issueCredit')}
          </Button>
        </div>
      </form>
    </>
  );
}

function Line({
  line,
  resale,
  draft = {},
  onChange,
}: {
  line: Order['lines'][number];
  resale: boolean;
  draft: Draft | undefined;
  onChange: (draft: Draft) => void;
}) {
  const { t } = useWords();
  const { money } = useFormats();
  const counted = measureOf(line);
  const set = (key: keyof Draft) => (value: number | null | undefined) => {
    if (typeof value === 'number') onChange({ [key]: value });
  };
  return (
    <li className="co-line">
      <div className="co-line__name">
        <strong>{line.name}</strong>
        <span className="ad-soft ad-small">
          {line.producerName}, {money(line.amountCents)}
        </span>
      </div>
      {line.sellingMode === 'WEIGHT' && line.weighed ? null : (
        <label className="co-field">
          <span>{t('admin.document.given')}</span>
          <MeasureInput
            factor={counted.factor}
            sign={counted.sign}
            value={draft.quantity ?? line.deliveredQuantity ?? line.quantity}
            onChange={set('quantity')}
          />
        </label>
      )}
      {line.weighed ? (
        <label className="co-field">
          <span>{t('admin.document.weight')}</span>
          <MeasureInput
            factor={1}
            sign="g"
            value={draft.measure ?? line.deliveredMeasure}
            onChange={set('measure')}
          />
        </label>
      ) : null}
      <label className="co-field">
        <span>{t('admin.document.paid')}</span>
        <MoneyInput value={draft.priceCents ?? line.priceCents} onChange={set('priceCents')} />
      </label>
      {resale ? (
        <label className="co-field">
          <span>{t('admin.document.farmPaid')}</span>
          <MoneyInput
            value={draft.purchasePriceCents ?? null}
            placeholder={t('admin.document.unchanged')}
            onChange={set('purchasePriceCents')}
          />
        </label>
      ) : null}
    </li>
  );
}
