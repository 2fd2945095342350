/** Producers as this collective works with them: the list, and the form that adds one. */
import { type AdminProducerCardFragment, graphql, useScopedQuery } from '@cabas/client';
import { Button, Field, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from './action-problem.tsx';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';
import { useWords } from './words.tsx';

graphql(`
  fragment AdminProducerCard on Participation {
    id
    producerId
    name
    shortCode
    email
    phone
    city
    status
    claimed
    mandate
    minimumCents
    productCount
    vatRegime
  }
`);
const List = graphql(`
  query AdminProducers {
    participations {
      ...AdminProducerCard
    }
  }
`);
const Add = graphql(`
  mutation AdminAddProducer($input: AddProducerInput!) {
    addProducer(input: $input) {
      __typename
      ...AdminProducerCard
      ...AdminProblem
    }
  }
`);

export type ProducerCard = AdminProducerCardFragment;

export function useProducers() {
  return useScopedQuery(List, {}, { scope: useCollective().scope });
}

/** Name first; the rest can come later, or never: a farm that does not log in works all the same. */
export function AddProducerForm({
  onDone,
  submit,
}: {
  onDone: (producer: ProducerCard) => void;
  submit: string;
}) {
  const { t } = useWords();
  const action = useAction(Add, (result) => result.addProducer, useCollective().scope);
  const [farm, setFarm] = useState({ name: '', city: '', email: '', phone: '' });
  const field = (name: keyof typeof farm) => ({
    value: farm[name],
    onChange: (event: { target: { value: string } }) => setFarm({ ...farm, [name]: event.target.value }),
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const done = await action.run({
      input: { name: farm.name, city: farm.city, email: farm.email || null, phone: farm.phone || null },
    });
    if (done === undefined) return;
    setFarm({ name: '', city: '', email: '', phone: '' });
    onDone(done);
  };
  return (
    <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
      <ActionProblem action={action} shown={['name', 'city', 'email', 'phone']} />
      <div className="ad-pair">
        <Field label={t('admin.producer.name')} error={action.fieldError('name')} required>
          <TextInput {...field('name')} />
        </Field>
        <Field label={t('common.field.city')} optional error={action.fieldError('city')}>
          <TextInput {...field('city')} />
        </Field>
      </div>
      <div className="ad-pair">
        <Field label={t('common.field.email')} optional error={action.fieldError('email')}>
          <TextInput type="email" {...field('email')} />
        </Field>
        <Field label={t('common.field.phone')} optional error={action.fieldError('phone')}>
          <TextInput type="tel" {...field('phone')} />
        </Field>
      </div>
      <div className="ad-actions">
        <Button type="submit" variant="primary" busy={action.busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
