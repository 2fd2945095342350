import { useWords } from './words.tsx';

interface Fetched {
  readonly beneficiary: string;
  readonly collectedBy: {
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
}

/** Who comes in the member's place, how to reach them, and for whom the order is; nothing when it is the member for themselves. */
export function FetchedBy({ collectedBy, beneficiary }: Fetched) {
  const { t } = useWords();
  const parts = [
    collectedBy ? t('admin.order.collectedBy', { name: collectedBy.name }) : '',
    collectedBy?.phone ?? '',
    collectedBy?.email ?? '',
    beneficiary ? t('admin.order.beneficiary', { name: beneficiary }) : '',
  ].filter((text) => text !== '');
  return parts.length === 0 ? null : <>{parts.join(' · ')}</>;
}
