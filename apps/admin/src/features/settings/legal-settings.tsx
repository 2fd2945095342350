import { useState } from 'react';
import type { CollectiveSettings } from '../../shared/collective-settings.ts';
import { legalInput, LegalFields, legalOf } from '../../shared/legal-fields.tsx';
import { useWords } from '../../shared/words.tsx';
import { SettingsPart } from './settings-part.tsx';

/** Who issues the collective's papers. */
export function LegalSettings({ collective }: { collective: CollectiveSettings }) {
  const { t } = useWords();
  const [legal, setLegal] = useState(() => legalOf(collective.legal));
  const shown = Object.keys(legal).map((key) => `legal.${key}`);
  return (
    <SettingsPart
      id="legal"
      title={t('admin.settings.legal')}
      lead={t('admin.settings.legalLead')}
      shown={shown}
      input={() => ({ legal: legalInput(legal) })}
    >
      {(fieldError) => <LegalFields legal={legal} fieldError={fieldError} onChange={setLegal} />}
    </SettingsPart>
  );
}
