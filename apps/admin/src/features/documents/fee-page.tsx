import { graphql } from '@cabas/client';
import { newId, sumCents } from '@cabas/kernel';
import { IconFileInvoice, IconPlus, IconTrash } from '@tabler/icons-react';
import {
  Breadcrumb,
  Button,
  Card,
  DateInput,
  Field,
  Money,
  MoneyInput,
  PageHeader,
  Select,
  TextInput,
  useToast,
} from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useProducers } from '../../shared/producers.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';

const Issue = graphql(`
  mutation AdminIssueFee($input: IssueFeeInput!) {
    issueFee(input: $input) {
      __typename
      ... on Document {
        id
        number
      }
      ...AdminProblem
    }
  }
`);

interface Line {
  readonly key: string;
  readonly label: string;
  readonly quantity: string;
  readonly cents: number | null;
}

const aLine = (): Line => ({ key: newId(), label: '', quantity: '1', cents: null });

/** The collective's invoice to a farm, for a service. The same click twice issues one. */
export function FeePage() {
  const { t } = useWords();
  const { base, scope } = useCollective();
  const { today } = useFormats();
  const toast = useToast();
  const navigate = useNavigate();
  const farms = useProducers().data?.participations ?? [];
  const issue = useAction(Issue, (result) => result.issueFee, scope);
  const [idempotencyKey] = useState(newId);
  const [producerId, setProducerId] = useState('');
  const [lines, setLines] = useState<readonly Line[]>(() => [aLine()]);
  const [period, setPeriod] = useState(() => ({ from: `${today().slice(0, 8)}01`, to: today() }));
  const change = (key: string, part: Partial<Line>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      ...{ idempotencyKey, producerId, ...period },
      lines: lines.map(({ label, quantity, cents }) => ({
        label,
        quantity: Number(quantity) || 0,
        netPriceCents: cents ?? 0,
      })),
    };
    const done = await issue.run({ input });
    if (!done) return;
    toast.show({ text: t('admin.fee.issued', { number: done.number }) });
    void navigate(`${base}/documents/${done.id}`);
  };
  const shown = [
    'from',
    'to',
    ...lines.flatMap((_, index) =>
      ['label', 'quantity', 'netPriceCents'].map((name) => `lines.${index}.${name}`),
    ),
  ];
  const total = sumCents(lines.map(({ quantity, cents }) => (Number(quantity) || 0) * (cents ?? 0)));
  return (
    <>
      <Breadcrumb
        items={[{ label: t('admin.nav.documents'), to: `${base}/documents` }, { label: t('admin.fee.new') }]}
      />
      <PageHeader title={t('admin.fee.title')} lead={t('admin.fee.lead')} />
      <Card roomy>
        <form className="ad-stack" onSubmit={(event) => void submit(event)} noValidate>
          <ActionProblem action={issue} shown={shown} />
          <Field label={t('admin.fee.farm')} required>
            <Select
              value={producerId}
              placeholder={t('admin.fee.choose')}
              onChange={(event) => setProducerId(event.target.value)}
              options={farms.map((farm) => ({ value: farm.producerId, label: farm.name }))}
            />
          </Field>
          <div className="ad-pair">
            <Field label={t('admin.fee.from')} error={issue.fieldError('from')} required>
              <DateInput
                max={today()}
                value={period.from}
                onChange={({ target }) => setPeriod({ ...period, from: target.value })}
              />
            </Field>
            <Field label={t('admin.fee.to')} error={issue.fieldError('to')} required>
              <DateInput
                max={today()}
                value={period.to}
                onChange={({ target }) => setPeriod({ ...period, to: target.value })}
              />
            </Field>
          </div>
          {lines.map((line, index) => (
            <fieldset key={line.key} className="ad-stack ad-stack--tight ad-fee-line">
              <Field label={t('admin.fee.label')} error={issue.fieldError(`lines.${index}.label`)} required>
                <TextInput
                  maxLength={200}
                  value={line.label}
                  onChange={({ target }) => change(line.key, { label: target.value })}
                />
              </Field>
              <div className="ad-pair">
                <Field
                  label={t('admin.fee.quantity')}
                  error={issue.fieldError(`lines.${index}.quantity`)}
                  required
                >
                  <TextInput
                    inputMode="numeric"
                    value={line.quantity}
                    onChange={({ target }) =>
                      change(line.key, { quantity: target.value.replace(/\D/g, '').slice(0, 5) })
                    }
                  />
                </Field>
                <Field
                  label={t('admin.fee.price')}
                  error={issue.fieldError(`lines.${index}.netPriceCents`)}
                  required
                >
                  <MoneyInput
                    value={line.cents}
                    onChange={(cents) => change(line.key, { cents: cents ?? null })}
                  />
                </Field>
              </div>
              {lines.length > 1 ? (
                <div>
                  <Button
                    size="small"
                    variant="quiet"
                    icon={IconTrash}
                    onClick={() => setLines(lines.filter(({ key }) => key !== line.key))}
                  >
                    {t('admin.fee.removeLine', { number: index + 1 })}
                  </Button>
                </div>
              ) : null}
            </fieldset>
          ))}
          <div>
            <Button size="small" icon={IconPlus} onClick={() => setLines([...lines, aLine()])}>
              {t('admin.fee.addLine')}
            </Button>
          </div>
          <p className="ad-row ad-row--between">
            <strong>{t('admin.fee.total')}</strong>
            <strong>
              <Money cents={total} />
            </strong>
          </p>
          <p className="ad-soft">{t('admin.fee.final')}</p>
          <div>
            <Button
              type="submit"
              variant="primary"
              icon={IconFileInvoice}
              busy={issue.busy}
              disabled={producerId === '' || total === 0}
            >
              {t('admin.fee.issue')}
            </Button>
          </div>
        </form>
      </Card>
    </>
  );
}
