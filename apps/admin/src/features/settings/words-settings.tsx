import { Field, TextArea } from '@cabas/ui';
import { useState } from 'react';
import type { CollectiveSettings } from '../../shared/collective-settings.ts';
import { useWords } from '../../shared/words.tsx';
import { SettingsPart } from './settings-part.tsx';

/** Words that go out again and again. */
export function WordsSettings({ collective }: { collective: CollectiveSettings }) {
  const { t } = useWords();
  const [draft, setDraft] = useState({
    openingWords: collective.openingWords,
    paymentNote: collective.paymentNote,
  });
  return (
    <SettingsPart
      id="words"
      title={t('admin.settings.words')}
      shown={['openingWords', 'paymentNote']}
      input={() => draft}
    >
      {(fieldError) => (
        <>
          <Field
            label={t('admin.settings.opening')}
            hint={t('admin.settings.openingHint')}
            optional
            error={fieldError('openingWords')}
          >
            <TextArea
              rows={5}
              value={draft.openingWords}
              onChange={(event) => setDraft({ ...draft, openingWords: event.target.value })}
            />
          </Field>
          <Field
            label={t('admin.settings.payment')}
            hint={t('admin.settings.paymentHint')}
            optional
            error={fieldError('paymentNote')}
          >
            <TextArea
              rows={2}
              value={draft.paymentNote}
              onChange={(event) => setDraft({ ...draft, paymentNote: event.target.value })}
            />
          </Field>
        </>
      )}
    </SettingsPart>
  );
}
