/** Who issues a paper: asked for when paper needs it, in one place for collectives and farms. */
import type { LegalIdentityInput } from '@cabas/client';
import { Field, TextInput } from '@cabas/ui';
import { useWords } from './words.tsx';

export const emptyLegal: LegalIdentityInput = {
  legalName: '',
  legalForm: '',
  siret: '',
  vatNumber: '',
  addressLine1: '',
  postcode: '',
  city: '',
  rcs: '',
};

export function legalOf(stored: {
  readonly [K in keyof LegalIdentityInput]?: string | null;
}): LegalIdentityInput {
  const { legalName, legalForm, siret, vatNumber, addressLine1, postcode, city, rcs } = stored;
  return {
    legalName: legalName ?? '',
    legalForm: legalForm ?? '',
    siret: siret ?? '',
    vatNumber: vatNumber ?? '',
    addressLine1: addressLine1 ?? '',
    postcode: postcode ?? '',
    city: city ?? '',
    rcs: rcs ?? '',
  };
}

/** Empty fields go out as null: not known, rather than known to be empty. */
export function legalInput(legal: LegalIdentityInput): LegalIdentityInput {
  return Object.fromEntries(Object.entries(legal).map(([key, value]) => [key, value || null]));
}

interface LegalProps {
  readonly legal: LegalIdentityInput;
  readonly fieldError: (path: string) => string | undefined;
  readonly onChange: (legal: LegalIdentityInput) => void;
}

export function LegalFields({ legal, fieldError, onChange }: LegalProps) {
  const { t } = useWords();
  const field = (name: keyof LegalIdentityInput) => ({
    value: legal[name] ?? '',
    onChange: (event: { target: { value: string } }) => onChange({ ...legal, [name]: event.target.value }),
  });
  const error = (name: keyof LegalIdentityInput) => fieldError(`legal.${name}`);
  return (
    <>
      <div className="ad-pair">
        <Field label={t('admin.legal.name')} error={error('legalName')}>
          <TextInput {...field('legalName')} />
        </Field>
        <Field label={t('admin.legal.form')} hint={t('admin.legal.formHint')} error={error('legalForm')}>
          <TextInput {...field('legalForm')} />
        </Field>
      </div>
      <Field label={t('common.field.address')} error={error('addressLine1')}>
        <TextInput {...field('addressLine1')} />
      </Field>
      <div className="ad-pair">
        <Field label={t('common.field.postcode')} error={error('postcode')}>
          <TextInput inputMode="numeric" {...field('postcode')} />
        </Field>
        <Field label={t('common.field.city')} error={error('city')}>
          <TextInput {...field('city')} />
        </Field>
      </div>
      <div className="ad-pair">
        <Field label="SIRET" hint={t('admin.legal.siretHint')} error={error('siret')}>
          <TextInput inputMode="numeric" {...field('siret')} />
        </Field>
        <Field label={t('admin.legal.vatNumber')} optional error={error('vatNumber')}>
          <TextInput {...field('vatNumber')} />
        </Field>
        <Field label={t('admin.legal.rcs')} optional error={error('rcs')}>
          <TextInput {...field('rcs')} />
        </Field>
      </div>
    </>
  );
}
