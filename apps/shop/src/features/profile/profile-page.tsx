/** Who I am on the whole platform, my language, and the way out. */
import { graphql, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Field, LinkButton, Select, TextInput, useToast } from '@cabas/ui';
import { IconBell, IconHeartHandshake, IconShieldLock } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { Page } from '../../shared/page.tsx';
import { useForm } from '../../shared/use-form.ts';
import { type Person, useSignedIn, useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { AccountLinks } from '../account/account-links.tsx';
import { KeptAddressSection } from './kept-address.tsx';
import { LeaveButton } from './leave-button.tsx';
import '../../shared/forms.css';

const UpdateProfile = graphql(`
  mutation ShopUpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      __typename
      ...ShopPerson
      ... on InvalidInput {
        code
        message
        fields {
          path
          code
        }
      }
    }
  }
`);
export function ProfilePage() {
  const { t } = useWords();
  const person = useViewer();
  return (
    <Page title={t('shop.nav.profile')} lead={person?.email}>
      {person ? <ProfileForm key={person.id} person={person} /> : null}
      <section className="sh-section">
        <h2>{t('shop.security.title')}</h2>
        <LinkButton to="/security" icon={IconShieldLock}>
          {t('shop.security.open')}
        </LinkButton>
      </section>
      <section className="sh-section">
        <h2>{t('shop.reminders.title')}</h2>
        <LinkButton to="/reminders" icon={IconBell}>
          {t('shop.unsubscribe.all')}
        </LinkButton>
      </section>
      <section className="sh-section">
        <h2>{t('shop.association.title')}</h2>
        <LinkButton to="/dues" icon={IconHeartHandshake}>
          {t('shop.association.open')}
        </LinkButton>
      </section>
      <KeptAddressSection />
      <AccountLinks />
      {person ? <LeaveButton personId={person.id} /> : null}
    </Page>
  );
}

function ProfileForm({ person }: { person: Person }) {
  const { t } = useWords();
  const { show } = useToast();
  const changed = useSignedIn();
  const form = useForm({
    givenName: person.givenName,
    familyName: person.familyName,
    phone: person.phone ?? '',
    locale: person.locale,
  });
  const save = useScopedMutation(UpdateProfile, {
    onSuccess: ({ updateProfile: answer }) => {
      switch (answer.__typename) {
        case 'Viewer':
          changed(answer);
          return show({ text: t('common.state.saved') });
        case 'InvalidInput':
          return form.showProblems(answer.fields);
        default:
          return unreachable(answer);
      }
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.requireTexts('givenName', 'familyName')) return;
    save.mutate({ input: { ...form.values, phone: form.values.phone.trim() || null } });
  };
  return (
    <form ref={form.ref} className="sh-form" onSubmit={submit} noValidate>
      {save.error ? <Failure error={save.error} /> : null}
      <div className="sh-form__pair">
        <Field label={t('common.field.givenName')} error={form.errorOf('givenName')}>
          <TextInput {...form.input('givenName')} autoComplete="given-name" />
        </Field>
        <Field label={t('common.field.familyName')} error={form.errorOf('familyName')}>
          <TextInput {...form.input('familyName')} autoComplete="family-name" />
        </Field>
      </div>
      <Field
        label={t('common.field.phone')}
        optional
        hint={t('shop.profile.phoneHint')}
        error={form.errorOf('phone')}
      >
        <TextInput {...form.input('phone')} type="tel" autoComplete="tel" />
      </Field>
      <Field label={t('shop.profile.language')} error={form.errorOf('locale')}>
        <Select
          name="locale"
          value={form.values.locale}
          onChange={(event) => form.set('locale', event.target.value)}
          options={[
            { value: 'fr', label: t('common.language.fr') },
            { value: 'en', label: t('common.language.en') },
          ]}
        />
      </Field>
      <Button type="submit" variant="primary" busy={save.isPending}>
        {t('common.action.save')}
      </Button>
    </form>
  );
}
