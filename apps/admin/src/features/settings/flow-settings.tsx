import { useState } from 'react';
import type { CollectiveSettings } from '../../shared/collective-settings.ts';
import { FlowChoice, type FlowDraft } from '../../shared/flow-choice.tsx';
import { useWords } from '../../shared/words.tsx';
import { SettingsPart } from './settings-part.tsx';

/** For the sales to come: one already planned keeps its flow. */
export function FlowSettings({ collective }: { collective: CollectiveSettings }) {
  const { t } = useWords();
  const [draft, setDraft] = useState<FlowDraft>({
    flow: collective.flow,
    marginBp: collective.marginBp,
    marginMode: collective.marginMode,
  });
  return (
    <SettingsPart
      id="flow"
      title={t('admin.flow.legend')}
      lead={t('admin.settings.flowLead')}
      shown={['flow', 'marginBp', 'marginMode']}
      input={() => ({ flow: draft.flow, marginBp: draft.marginBp ?? 0, marginMode: draft.marginMode })}
    >
      {(fieldError) => (
        <FlowChoice kind={collective.kind} draft={draft} onChange={setDraft} fieldError={fieldError} />
      )}
    </SettingsPart>
  );
}
