/** What a farm accepted, for both sides to read: who, when, which words, until when. */
import { type AdminMandateProofFragment, graphql } from '@cabas/client';
import { formatDay, formatTime, toLocal } from '@cabas/kernel';
import { useWords } from './words.tsx';

graphql(`
  fragment AdminMandateProof on MandateProof {
    version
    acceptedAt
    acceptedName
    sha256
    endsOn
    contestDays
  }
`);

interface MandateProofProps {
  readonly proof: AdminMandateProofFragment;
  readonly timeZone: string;
  readonly over: boolean;
}

export function MandateProof({ proof, timeZone, over }: MandateProofProps) {
  const { t, locale } = useWords();
  const { acceptedAt, acceptedName, version, sha256, endsOn, contestDays } = proof;
  const { date, time } = toLocal(new Date(acceptedAt), timeZone);
  const at = `${formatDay(date, locale, { withYear: true })}, ${formatTime(time, locale)}`;
  const day = endsOn === null ? '' : formatDay(endsOn, locale, { withYear: true });
  return (
    <div className="ad-stack ad-stack--tight ad-small">
      <p>
        {t('admin.mandate.proof', { at, name: acceptedName, version })}{' '}
        {endsOn === null
          ? t('admin.mandate.endless')
          : t(over ? 'admin.mandate.over' : 'admin.mandate.until', { day })}{' '}
        {t('admin.mandate.contest', { days: contestDays })}
      </p>
      {sha256 === null ? (
        <p className="ad-soft">{t('admin.mandate.noSha256')}</p>
      ) : (
        <p className="ad-soft">
          {t('admin.mandate.sha256')}
          <br />
          <code style={{ overflowWrap: 'anywhere' }}>{sha256}</code>
        </p>
      )}
    </div>
  );
}
