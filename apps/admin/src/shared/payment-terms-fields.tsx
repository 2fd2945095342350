/** By which means one pays, and when: for the collective, and for a farm that wishes otherwise. */
import { ACCEPTED_MEANS, PAYMENT_MOMENTS, type PaymentMoment, type PaymentTerms } from '@cabas/kernel';
import { Checkbox, Field, MeasureInput, Select } from '@cabas/ui';
import { useWords } from './words.tsx';

export interface TermsDraft extends Omit<PaymentTerms, 'days'> {
  readonly days: number | null | undefined;
}

/** As it is sent. */
export function termsInput({ means, moment, days }: TermsDraft) {
  return { means: [...means], moment, days: days ?? 0 };
}

interface FieldsProps {
  readonly terms: TermsDraft;
  readonly onChange: (terms: TermsDraft) => void;
  readonly error: string | undefined;
}

export function PaymentTermsFields({ terms, onChange, error }: FieldsProps) {
  const { t } = useWords();
  const { means, moment } = terms;
  return (
    <>
      <fieldset className="ad-stack ad-stack--tight">
        <legend className="cb-radios__legend">{t('admin.payment.means')}</legend>
        {ACCEPTED_MEANS.map((one) => (
          <Checkbox
            key={one}
            label={t(`admin.payment.mean.${one}`)}
            checked={means.includes(one)}
            onChange={(yes) =>
              onChange({ ...terms, means: yes ? [...means, one] : means.filter((other) => other !== one) })
            }
          />
        ))}
      </fieldset>
      <div className="ad-pair">
        <Field label={t('admin.payment.when')}>
          <Select
            value={moment}
            options={PAYMENT_MOMENTS.map((value) => ({ value, label: t(`admin.payment.moment.${value}`) }))}
            onChange={(event) => onChange({ ...terms, moment: event.target.value as PaymentMoment })}
          />
        </Field>
        {moment === 'AT_PICKUP' ? null : (
          <Field
            label={t(moment === 'BEFORE' ? 'admin.payment.daysBefore' : 'admin.payment.daysAfter')}
            error={error}
          >
            <MeasureInput
              factor={1}
              sign={t('admin.payment.days')}
              value={terms.days ?? null}
              onChange={(days) => onChange({ ...terms, days })}
            />
          </Field>
        )}
      </div>
    </>
  );
}
