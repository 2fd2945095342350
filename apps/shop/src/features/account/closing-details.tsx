import type { ShopClosingQuery } from '@cabas/client';
import { Notice } from '@cabas/ui';
import { useAccountWords } from './account-words.ts';
import './account.css';

/** What goes, what the law keeps, and what must be settled first. */
export function ClosingDetails({ preview }: { preview: ShopClosingQuery['closingPreview'] }) {
  const { t, list } = useAccountWords();
  const { collectives, farms, orderCount, documentCount, obstacles } = preview;
  return (
    <>
      <h3>{t('account.close.goes')}</h3>
      <ul className="sh-plain-list">
        <li>{t('account.close.who')}</li>
        <li>{t('account.close.memberships', { count: collectives.length, names: list(collectives) })}</li>
        <li>{t('account.close.orders', { count: orderCount })}</li>
        {farms.length > 0 ? (
          <li>{t('account.close.farms', { count: farms.length, names: list(farms) })}</li>
        ) : null}
      </ul>
      <h3>{t('account.close.stays')}</h3>
      <p>{t('account.close.documents', { count: documentCount })}</p>
      {obstacles.length > 0 ? (
        <Notice tone="attention" title={t('account.close.first')}>
          <ul className="sh-plain-list">
            {obstacles.map(({ code, where, message }) => (
              <li key={`${code} ${where}`}>
                <strong>{where}</strong> : {message}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
