import { useState } from 'react';
import type { CollectiveSettings } from '../../shared/collective-settings.ts';
import { WeeksAhead } from '../../shared/weeks-ahead.tsx';
import { useWords } from '../../shared/words.tsx';
import { SettingsPart } from './settings-part.tsx';

/** For series to come: sales already planned keep their opening, each may be changed by itself. */
export function AheadSettings({ collective }: { collective: CollectiveSettings }) {
  const { t } = useWords();
  const [weeksAhead, setWeeksAhead] = useState(collective.weeksAhead);
  return (
    <SettingsPart
      id="ahead"
      title={t('admin.settings.ahead')}
      lead={t('admin.settings.aheadLead')}
      shown={['weeksAhead']}
      input={() => ({ weeksAhead })}
    >
      {(fieldError) => (
        <WeeksAhead
          value={weeksAhead}
          hint={t('admin.weeksAhead.hint')}
          error={fieldError('weeksAhead')}
          onChange={setWeeksAhead}
        />
      )}
    </SettingsPart>
  );
}
