import { graphql, type ShopOwnMembershipFragment, useScopedMutation } from '@cabas/client';
import { Button, Field, Notice, TextInput, useToast } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useForm } from '../../shared/use-form.ts';
import { useWords } from '../../shared/words.tsx';
import { useAccountWords } from './account-words.ts';
import '../../shared/forms.css';

const SaveAddress = graphql(`
  mutation ShopSaveOwnAddress($input: OwnAddressInput!) {
    saveOwnAddress(input: $input) {
      __typename
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

export function AddressForm({ membership }: { membership: ShopOwnMembershipFragment }) {
  const { t } = useAccountWords();
  const { t: common } = useWords();
  const { show } = useToast();
  const [refused, setRefused] = useState<string | null>(null);
  const form = useForm({
    addressLine1: membership.addressLine1 ?? '',
    addressLine2: membership.addressLine2 ?? '',
    postcode: membership.postcode ?? '',
    city: membership.city ?? '',
  });
  const save = useScopedMutation(SaveAddress, {
    onSuccess: ({ saveOwnAddress: answer }) => {
      setRefused(answer.__typename === 'NotFound' ? answer.message : null);
      if (answer.__typename === 'InvalidInput') form.showProblems(answer.fields);
      if (answer.__typename === 'ViewerMembership') show({ text: common('common.state.saved') });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ input: { membershipId: membership.id, ...form.values } });
  };
  const where = membership.collective.id;
  return (
    <form ref={form.ref} className="sh-form" onSubmit={submit} noValidate>
      {save.error ? <Failure error={save.error} /> : null}
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      <Field label={t('account.memberships.line1')} optional error={form.errorOf('addressLine1')}>
        <TextInput {...form.input('addressLine1')} autoComplete={`section-${where} address-line1`} />
      </Field>
      <Field label={t('account.memberships.line2')} optional error={form.errorOf('addressLine2')}>
        <TextInput {...form.input('addressLine2')} autoComplete={`section-${where} address-line2`} />
      </Field>
      <div className="sh-form__pair">
        <Field label={t('account.memberships.postcode')} optional error={form.errorOf('postcode')}>
          <TextInput {...form.input('postcode')} autoComplete={`section-${where} postal-code`} />
        </Field>
        <Field label={t('account.memberships.city')} optional error={form.errorOf('city')}>
          <TextInput {...form.input('city')} autoComplete={`section-${where} address-level2`} />
        </Field>
      </div>
      <Button type="submit" variant="primary" busy={save.isPending}>
        {common('common.action.save')}
      </Button>
    </form>
  );
}
