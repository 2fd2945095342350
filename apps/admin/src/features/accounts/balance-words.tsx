import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

/** A balance as one says it: never a bare minus sign. */
export function BalanceWords({ cents }: { cents: number }) {
  const { t } = useWords();
  const { money } = useFormats();
  if (cents === 0) return <span className="ad-soft">{t('admin.accounts.settled')}</span>;
  return cents > 0 ? (
    <strong>{t('admin.accounts.owes', { amount: money(cents) })}</strong>
  ) : (
    <>{t('admin.accounts.credit', { amount: money(-cents) })}</>
  );
}
