import { Checkbox, Field, RadioCards, TextArea, TextInput } from '@cabas/ui';
import { useState } from 'react';
import type { CollectiveSettings } from '../../shared/collective-settings.ts';
import { useWords } from '../../shared/words.tsx';
import { SettingsPart } from './settings-part.tsx';

const policies = ['OPEN', 'APPROVAL', 'INVITATION'] as const;

/** Name, public words, who may join. */
export function IdentitySettings({ collective }: { collective: CollectiveSettings }) {
  const { t } = useWords();
  const [draft, setDraft] = useState({
    name: collective.name,
    description: collective.description,
    contactEmail: collective.contactEmail ?? '',
    joinPolicy: collective.joinPolicy,
    phonesToProducers: collective.phonesToProducers,
  });
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const link = `${window.location.origin}/c/${collective.slug}`;
  return (
    <SettingsPart
      id="identity"
      title={t('admin.settings.identity')}
      shown={['name', 'description', 'contactEmail', 'joinPolicy']}
      input={() => ({ ...draft, contactEmail: draft.contactEmail || null })}
    >
      {(fieldError) => (
        <>
          <Field label={t('admin.settings.name')} error={fieldError('name')} required>
            <TextInput value={draft.name} onChange={(event) => set({ name: event.target.value })} />
          </Field>
          <p className="ad-soft">
            {t('admin.settings.address')} <a href={link}>{link}</a>
          </p>
          <Field
            label={t('admin.settings.description')}
            hint={t('admin.settings.descriptionHint')}
            optional
            error={fieldError('description')}
          >
            <TextArea
              rows={3}
              value={draft.description}
              onChange={(event) => set({ description: event.target.value })}
            />
          </Field>
          <Field
            label={t('admin.settings.contact')}
            hint={t('admin.settings.contactHint')}
            optional
            error={fieldError('contactEmail')}
          >
            <TextInput
              type="email"
              value={draft.contactEmail}
              onChange={(event) => set({ contactEmail: event.target.value })}
            />
          </Field>
          <RadioCards
            name="joinPolicy"
            columns
            legend={t('admin.settings.join')}
            value={draft.joinPolicy}
            error={fieldError('joinPolicy')}
            onChange={(joinPolicy) => set({ joinPolicy })}
            options={policies.map((value) => ({
              value,
              title: t(`common.joinPolicy.${value}`),
              text: t(`admin.settings.join.${value}`),
            }))}
          />
          <Checkbox
            label={t('admin.settings.phones')}
            hint={t('admin.settings.phonesHint')}
            checked={draft.phonesToProducers}
            onChange={(phonesToProducers) => set({ phonesToProducers })}
          />
        </>
      )}
    </SettingsPart>
  );
}
