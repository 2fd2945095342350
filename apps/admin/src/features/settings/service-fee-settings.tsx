import { Field, MeasureInput } from '@cabas/ui';
import { useState } from 'react';
import type { CollectiveSettings } from '../../shared/collective-settings.ts';
import { useWords } from '../../shared/words.tsx';
import { SettingsPart } from './settings-part.tsx';

/** What farms are charged for the shop's service; another rate for one of them stands on its own sheet. */
export function ServiceFeeSettings({ collective }: { collective: CollectiveSettings }) {
  const { t } = useWords();
  const [feeBp, setFeeBp] = useState<number | null | undefined>(collective.serviceFeeBp);
  return (
    <SettingsPart
      id="service-fee"
      title={t('admin.shop.settings')}
      lead={t('admin.shop.settingsLead')}
      shown={['serviceFeeBp']}
      input={() => ({ serviceFeeBp: feeBp ?? 0 })}
    >
      {(fieldError) => (
        <Field
          label={t('admin.shop.rate')}
          hint={t('admin.shop.rateHint')}
          error={fieldError('serviceFeeBp')}
        >
          <MeasureInput factor={100} sign="%" value={feeBp ?? null} onChange={setFeeBp} />
        </Field>
      )}
    </SettingsPart>
  );
}
