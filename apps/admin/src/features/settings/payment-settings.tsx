import { useState } from 'react';
import type { CollectiveSettings } from '../../shared/collective-settings.ts';
import { PaymentTermsFields, type TermsDraft, termsInput } from '../../shared/payment-terms-fields.tsx';
import { useWords } from '../../shared/words.tsx';
import { SettingsPart } from './settings-part.tsx';

const LEADS = {
  DIRECT: 'admin.payment.leadDirect',
  RESALE: 'admin.payment.leadResale',
  AGENCY: 'admin.payment.leadAgency',
} as const;

/** What a basket says under "whom I pay": of the collective, and of farms that say nothing of their own. */
export function PaymentSettings({ collective }: { collective: CollectiveSettings }) {
  const { t } = useWords();
  const [terms, setTerms] = useState<TermsDraft>(collective.paymentTerms);
  return (
    <SettingsPart
      id="payment"
      title={t('admin.payment.title')}
      lead={t(LEADS[collective.flow])}
      shown={['paymentTerms.days']}
      input={() => ({ paymentTerms: termsInput(terms) })}
    >
      {(fieldError) => (
        <PaymentTermsFields terms={terms} onChange={setTerms} error={fieldError('paymentTerms.days')} />
      )}
    </SettingsPart>
  );
}
