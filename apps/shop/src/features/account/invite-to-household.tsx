import {
  graphql,
  type Scope,
  type ShopHouseholdFragment,
  unreachable,
  useScopedMutation,
} from '@cabas/client';
import { Button, Field, Notice, TextInput, useToast } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useForm } from '../../shared/use-form.ts';
import { useAccountWords } from './account-words.ts';
import '../../shared/forms.css';

const Invite = graphql(`
  mutation ShopInviteToHousehold($input: InviteToHouseholdInput!) {
    inviteToHousehold(input: $input) {
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
const Withdraw = graphql(`
  mutation ShopWithdrawHouseholdInvitation {
    withdrawHouseholdInvitation {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

interface InviteToHouseholdProps {
  readonly scope: Scope;
  readonly invitation: ShopHouseholdFragment['invitation'];
  readonly onChanged: () => void;
}

/** Nobody shares this basket yet: ask someone, or wait for the answer. */
export function InviteToHousehold({ scope, invitation, onChanged }: InviteToHouseholdProps) {
  const { t, day } = useAccountWords();
  const { show } = useToast();
  const [refused, setRefused] = useState<string | null>(null);
  const form = useForm({ email: '' });
  const invite = useScopedMutation(Invite, {
    scope,
    onSuccess: ({ inviteToHousehold: answer }, { input }) => {
      setRefused(answer.__typename === 'Refused' ? answer.message : null);
      switch (answer.__typename) {
        case 'Household':
          show({ text: t('account.household.sent', { email: input.email }) });
          return onChanged();
        case 'InvalidInput':
          return form.showProblems(answer.fields);
        case 'Refused':
          return;
        default:
          return unreachable(answer);
      }
    },
  });
  const withdraw = useScopedMutation(Withdraw, {
    scope,
    onSuccess: ({ withdrawHouseholdInvitation: answer }) => {
      if (answer.__typename === 'Refused') return setRefused(answer.message);
      show({ text: t('account.household.withdrawn') });
      onChanged();
    },
  });
  const failure = invite.error ?? withdraw.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.requireTexts('email')) invite.mutate({ input: { email: form.values.email.trim() } });
  };
  return (
    <>
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      {failure ? <Failure error={failure} /> : null}
      {invitation ? (
        <>
          <p>{t('account.household.waiting', { email: invitation.email, day: day(invitation.expiresAt) })}</p>
          <div className="sh-actions">
            <Button size="small" busy={withdraw.isPending} onClick={() => withdraw.mutate({})}>
              {t('account.household.withdraw')}
            </Button>
          </div>
        </>
      ) : (
        <form ref={form.ref} className="sh-form" onSubmit={submit} noValidate>
          <p>{t('account.household.explain')}</p>
          <Field label={t('account.household.email')} error={form.errorOf('email')}>
            <TextInput {...form.input('email')} type="email" autoComplete="off" />
          </Field>
          <Button type="submit" variant="primary" busy={invite.isPending}>
            {t('account.household.invite')}
          </Button>
        </form>
      )}
    </>
  );
}
