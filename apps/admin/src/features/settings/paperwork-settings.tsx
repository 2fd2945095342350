import { RadioCards } from '@cabas/ui';
import { useState } from 'react';
import { AccountantLink } from '../../shared/accountant-link.tsx';
import type { CollectiveSettings } from '../../shared/collective-settings.ts';
import { useWords } from '../../shared/words.tsx';
import { SettingsPart } from './settings-part.tsx';

const levels = ['SLIPS', 'RECEIPTS', 'INVOICES'] as const;

/** Paper by choice: nobody gets hundreds of invoices unasked. */
export function PaperworkSettings({ collective }: { collective: CollectiveSettings }) {
  const { t } = useWords();
  const [paperwork, setPaperwork] = useState(collective.paperwork);
  return (
    <SettingsPart
      id="paperwork"
      title={t('admin.settings.paperwork')}
      lead={t('admin.settings.paperworkLead')}
      shown={['paperwork']}
      input={() => ({ paperwork })}
    >
      {(fieldError) => (
        <>
          <RadioCards
            name="paperwork"
            legend={t('admin.settings.paperwork')}
            legendHidden
            value={paperwork}
            error={fieldError('paperwork')}
            onChange={setPaperwork}
            options={levels.map((value) => ({
              value,
              title: t(`common.paperwork.${value}`),
              text: t(`admin.paperwork.${value}`),
            }))}
          />
          <AccountantLink />
        </>
      )}
    </SettingsPart>
  );
}
