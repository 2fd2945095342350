/** Someone else fetches it, or it is for someone else: a name on the order, told to both. */
import { graphql, scopeOf, type ShopOrderFragment, useScopedMutation } from '@cabas/client';
import { Button, Card, Dialog, Field, Notice, TextInput } from '@cabas/ui';
import { IconUsers } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useForm } from '../../shared/use-form.ts';
import { useWords } from '../../shared/words.tsx';

graphql(`
  fragment ShopCollector on Order {
    id
    beneficiary
    collectedBy {
      name
      email
      phone
    }
  }
`);
const NameCollector = graphql(`
  mutation ShopNameCollector($input: NameCollectorInput!) {
    nameCollector(input: $input) {
      __typename
      ... on Order {
        ...ShopCollector
      }
      ... on Problem {
        message
      }
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
    }
  }
`);

export function Collector({ order }: { order: ShopOrderFragment }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { collectedBy, beneficiary } = order;
  const named = collectedBy !== null || beneficiary !== '';
  return (
    <Card className="sh-collector">
      <IconUsers size={22} aria-hidden />
      <div>
        {collectedBy ? (
          <p className="sh-strong">{t('shop.collector.by', { name: collectedBy.name })}</p>
        ) : null}
        {beneficiary ? <p>{t('shop.collector.for', { name: beneficiary })}</p> : null}
        {named ? null : <p className="sh-soft">{t('shop.collector.lead')}</p>}
        <Button size="small" onClick={() => setOpen(true)}>
          {t(named ? 'shop.collector.change' : 'shop.collector.name')}
        </Button>
      </div>
      {open ? <CollectorDialog order={order} onDone={() => setOpen(false)} /> : null}
    </Card>
  );
}

function CollectorDialog({ order, onDone }: { order: ShopOrderFragment; onDone: () => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const { collectedBy } = order;
  const form = useForm({
    name: collectedBy?.name ?? '',
    email: collectedBy?.email ?? '',
    phone: collectedBy?.phone ?? '',
    beneficiary: order.beneficiary,
  });
  const name = useScopedMutation(NameCollector, { scope: scopeOf.collective(order.collective.id) });
  const answer = name.data?.nameCollector;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { values } = form;
    const someone = [values.name, values.email, values.phone].some((text) => text.trim() !== '');
    if (someone && !form.requireTexts('name')) return;
    const input = {
      orderId: order.id,
      collectedBy: someone
        ? { name: values.name, email: values.email.trim() || null, phone: values.phone.trim() || null }
        : null,
      beneficiary: values.beneficiary,
    };
    const { nameCollector } = await name.mutateAsync({ input });
    if (nameCollector.__typename === 'InvalidInput') form.showProblems(nameCollector.fields);
    if (nameCollector.__typename !== 'Order') return;
    await client.invalidateQueries();
    onDone();
  };
  return (
    <Dialog
      open
      onClose={onDone}
      title={t('shop.collector.title')}
      footer={
        <Button variant="primary" type="submit" form="collector" busy={name.isPending}>
          {t('common.action.save')}
        </Button>
      }
    >
      <form
        id="collector"
        ref={form.ref}
        className="sh-form"
        noValidate
        onSubmit={(event) => void save(event).catch(() => undefined)}
      >
        <p className="sh-soft">{t('shop.collector.text')}</p>
        <Field label={t('shop.collector.who')} error={form.errorOf('name')} optional>
          <TextInput {...form.input('name')} maxLength={80} autoComplete="off" />
        </Field>
        <Field
          label={t('shop.collector.email')}
          hint={t('shop.collector.emailHint')}
          error={form.errorOf('email')}
          optional
        >
          <TextInput {...form.input('email')} type="email" autoComplete="off" />
        </Field>
        <Field label={t('shop.collector.phone')} error={form.errorOf('phone')} optional>
          <TextInput {...form.input('phone')} type="tel" maxLength={30} autoComplete="off" />
        </Field>
        <Field label={t('shop.collector.beneficiary')} hint={t('shop.collector.beneficiaryHint')} optional>
          <TextInput {...form.input('beneficiary')} maxLength={80} autoComplete="off" />
        </Field>
        {name.error ? <Failure error={name.error} /> : null}
        {answer && answer.__typename !== 'Order' && answer.__typename !== 'InvalidInput' ? (
          <Notice tone="danger">{answer.message}</Notice>
        ) : null}
      </form>
    </Dialog>
  );
}
