/** Two people wrote different things without knowing of each other: both are shown with who, one tap settles it. */
import { IconGitMerge } from '@tabler/icons-react';
import type { Conflict, Version } from '../domain/sheet.ts';
import { useEvening } from './evening.tsx';
import { useHandOutWords } from './words.tsx';

export function Conflicts({ memberId }: { memberId?: string }) {
  const { sheet } = useEvening();
  const shown = sheet.conflicts.filter((one) => memberId === undefined || one.memberId === memberId);
  return shown.map((conflict) => <Settle key={conflict.id} conflict={conflict} />);
}

function Settle({ conflict }: { conflict: Conflict }) {
  const { sheet, act } = useEvening();
  const { t } = useHandOutWords();
  const { kept, other, memberId, memberName, lineId } = conflict;
  const line = sheet.baskets.flatMap(({ lines }) => lines).find(({ id }) => id === lineId);
  const may = sheet.mayDecide || [kept.by, other.by].includes(sheet.me);
  const settle = ({ gestureId }: Version) =>
    act({ kind: 'RESOLVE', gestureId, ...(memberId && { memberId }), ...(lineId && { lineId }) });
  return (
    <section className="ho-conflict" aria-label={t('conflict.title', { name: memberName })}>
      <h2>
        <IconGitMerge size={26} aria-hidden />{' '}
        {t('conflict.title', { name: line ? `${memberName}, ${line.name}` : memberName })}
      </h2>
      <p>{t(may ? 'conflict.text' : 'conflict.ask')}</p>
      <ul className="ho-plain">
        {[kept, other].map((version) => (
          <li key={version.gestureId}>
            {may ? (
              <button type="button" className="ho-choice" onClick={() => settle(version)}>
                <VersionWords version={version} />
              </button>
            ) : (
              <VersionWords version={version} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function VersionWords({ version }: { version: Version }) {
  const { sheet } = useEvening();
  const { locale } = useHandOutWords();
  const time = new Date(version.at).toLocaleTimeString(locale === 'en' ? 'en-GB' : 'fr-FR', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: sheet.collective.timeZone,
  });
  return (
    <>
      <strong>{version.words}</strong>
      <span>
        {version.by}, {time}
      </span>
    </>
  );
}
