/** Offers the second lock to who handles money or rights, calmly: not on the first day, and never in the way. */
import { Button, LinkButton, Notice } from '@cabas/ui';
import { useState } from 'react';
import { type Membership, useViewer } from './viewer.ts';
import { useWords } from './words.tsx';

const DAY = 86_400_000;
const LATER = 'cabas.lock-later';
export const SET_UP_LOCK = '/security/lock';

export function SecondLockCard({ membership }: { membership: Membership }) {
  const { t, locale } = useWords();
  const viewer = useViewer();
  const [put, setPut] = useState(readLater);
  const due = membership.secondFactorDueAt === null ? null : Date.parse(membership.secondFactorDueAt);
  if (due === null || viewer === null || viewer.secondFactorSince !== null) return null;
  const left = due - Date.now();
  const overdue = left <= 0;
  if (!overdue && (left > 13 * DAY || put > Date.now())) return null;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(due);
  const later = () => {
    const until = Date.now() + 3 * DAY;
    storeLater(until);
    setPut(until);
  };
  return (
    <Notice
      still
      tone={overdue ? 'attention' : 'info'}
      title={t('admin.lock.title')}
      className="cb-no-print ad-lock-card"
      action={
        <div className="ad-actions">
          <LinkButton href={SET_UP_LOCK} variant={overdue ? 'primary' : 'quiet'}>
            {t('admin.lock.setUp')}
          </LinkButton>
          {overdue ? null : (
            <Button variant="plain" onClick={later}>
              {t('admin.lock.later')}
            </Button>
          )}
        </div>
      }
    >
      <p>{t(overdue ? 'admin.lock.overdue' : 'admin.lock.text', { day })}</p>
    </Notice>
  );
}

function readLater(): number {
  try {
    return Number(localStorage.getItem(LATER) ?? 0);
  } catch {
    return 0;
  }
}

function storeLater(until: number): void {
  try {
    localStorage.setItem(LATER, String(until));
  } catch {
    // Without storage it is put off until the page is loaded again.
  }
}
