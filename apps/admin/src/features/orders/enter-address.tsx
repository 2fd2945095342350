/** Where a round brings an order that staff enter: where it went before, or the member's own address; or as said here. */
import type { DeliveryAddressInput } from '@cabas/client';
import { Checkbox, Field, Notice, TextInput } from '@cabas/ui';
import { useWords } from '../../shared/words.tsx';

const EMPTY: DeliveryAddressInput = { addressLine1: '', addressLine2: '', postcode: '', city: '', note: '' };
const PARTS = [
  { key: 'addressLine1', word: 'common.field.address' },
  { key: 'postcode', word: 'common.field.postcode' },
  { key: 'city', word: 'common.field.city' },
  { key: 'note', word: 'admin.enter.wayIn' },
] as const;

/** Fields that say what is wrong with them themselves. */
export const DELIVERY_PATHS = PARTS.map(({ key }) => `delivery.${key}`);

interface EnterAddressProps {
  /** Null: nothing said, the known address holds. */
  readonly value: DeliveryAddressInput | null;
  readonly error: (path: string) => string | undefined;
  readonly onChange: (address: DeliveryAddressInput | null) => void;
}

export function EnterAddress({ value, error, onChange }: EnterAddressProps) {
  const { t } = useWords();
  const missing = error('delivery');
  return (
    <div className="ad-stack ad-stack--tight">
      {missing && value === null ? <Notice tone="danger">{missing}</Notice> : null}
      <Checkbox
        label={t('admin.enter.otherAddress')}
        hint={t('admin.enter.otherAddressHint')}
        checked={value !== null}
        onChange={(yes) => onChange(yes ? EMPTY : null)}
      />
      {value === null
        ? null
        : PARTS.map(({ key, word }) => (
            <Field key={key} label={t(word)} error={error(`delivery.${key}`)} optional={key === 'note'}>
              <TextInput
                value={value[key] ?? ''}
                onChange={(event) => onChange({ ...value, [key]: event.target.value })}
              />
            </Field>
          ))}
    </div>
  );
}
