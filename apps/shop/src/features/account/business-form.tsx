/** For whom I buy in a collective: a business, whose invoices then bear its name. */
import { graphql, type ShopOwnMembershipFragment, useScopedMutation } from '@cabas/client';
import { Button, Field, Notice, TextInput, useToast } from '@cabas/ui';
import { IconBuildingStore } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useForm } from '../../shared/use-form.ts';
import { useWords } from '../../shared/words.tsx';
import { useAccountWords } from './account-words.ts';
import '../../shared/forms.css';

const SaveBusiness = graphql(`
  mutation ShopSetOwnBusiness($input: SetOwnBusinessInput!) {
    setOwnBusiness(input: $input) {
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

interface Props {
  readonly membership: ShopOwnMembershipFragment;
  readonly onSaved: () => void;
}

export function BusinessForm({ membership, onSaved }: Props) {
  const { t } = useAccountWords();
  const { t: common } = useWords();
  const { show } = useToast();
  const { business } = membership;
  const [open, setOpen] = useState(business !== null);
  const [refused, setRefused] = useState<string | null>(null);
  const siren = business?.siret.slice(0, 9);
  const form = useForm({
    legalName: business?.legalName ?? '',
    siret: business?.siret ?? '',
    vatNumber: business?.vatNumber ?? '',
    addressLine1: business?.addressLine1 ?? membership.addressLine1 ?? '',
    postcode: business?.postcode ?? membership.postcode ?? '',
    city: business?.city ?? membership.city ?? '',
    electronicAddress: business && business.electronicAddress !== siren ? business.electronicAddress : '',
  });
  const save = useScopedMutation(SaveBusiness, {
    onSuccess: ({ setOwnBusiness: answer }, { input }) => {
      setRefused(answer.__typename === 'NotFound' ? answer.message : null);
      if (answer.__typename === 'InvalidInput') form.showProblems(answer.fields);
      if (answer.__typename !== 'ViewerMembership') return;
      setOpen(input.business != null);
      show({ text: common('common.state.saved') });
      onSaved();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.requireTexts('legalName', 'siret', 'addressLine1', 'postcode', 'city')) return;
    save.mutate({ input: { membershipId: membership.id, business: form.values } });
  };
  if (!open)
    return (
      <div className="sh-actions">
        <Button icon={IconBuildingStore} onClick={() => setOpen(true)}>
          {t('account.business.open')}
        </Button>
      </div>
    );
  return (
    <form ref={form.ref} className="sh-form" onSubmit={submit} noValidate>
      <h3>{t('account.business.title')}</h3>
      <p className="sh-soft">{t('account.business.lead')}</p>
      {save.error ? <Failure error={save.error} /> : null}
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      <Field label={t('account.business.name')} error={form.errorOf('legalName')}>
        <TextInput {...form.input('legalName')} autoComplete="organization" />
      </Field>
      <div className="sh-form__pair">
        <Field label="SIRET" hint={t('account.business.siretHint')} error={form.errorOf('siret')}>
          <TextInput {...form.input('siret')} inputMode="numeric" />
        </Field>
        <Field label={t('account.business.vatNumber')} optional error={form.errorOf('vatNumber')}>
          <TextInput {...form.input('vatNumber')} />
        </Field>
      </div>
      <Field label={t('account.business.address')} error={form.errorOf('addressLine1')}>
        <TextInput {...form.input('addressLine1')} autoComplete="billing address-line1" />
      </Field>
      <div className="sh-form__pair">
        <Field label={t('account.memberships.postcode')} error={form.errorOf('postcode')}>
          <TextInput {...form.input('postcode')} autoComplete="billing postal-code" />
        </Field>
        <Field label={t('account.memberships.city')} error={form.errorOf('city')}>
          <TextInput {...form.input('city')} autoComplete="billing address-level2" />
        </Field>
      </div>
      <Field
        label={t('account.business.electronicAddress')}
        hint={t('account.business.electronicHint')}
        optional
        error={form.errorOf('electronicAddress')}
      >
        <TextInput {...form.input('electronicAddress')} />
      </Field>
      {business?.paymentDays == null ? null : (
        <p className="sh-soft">{t('account.business.days', { count: business.paymentDays })}</p>
      )}
      {business?.grouped ? <p className="sh-soft">{t('account.business.grouped')}</p> : null}
      <div className="sh-actions">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {common('common.action.save')}
        </Button>
        <Button
          disabled={save.isPending}
          onClick={() =>
            business === null
              ? setOpen(false)
              : save.mutate({ input: { membershipId: membership.id, business: null } })
          }
        >
          {business === null ? common('common.action.cancel') : t('account.business.remove')}
        </Button>
      </div>
    </form>
  );
}
