/** The end of the evening: who has not come, what is left to see to, and whether the money adds up. */
import { Link } from 'react-router';
import { needsWeighing } from '../../domain/views.ts';
import { useEvening } from '../evening.tsx';
import { useCardLink } from '../use-card-link.ts';
import { useHandOutWords } from '../words.tsx';
import { Finish } from './finish.tsx';
import { TakingsPart } from './takings-part.tsx';

export function EndView() {
  const { t } = useHandOutWords();
  return (
    <>
      <h2 className="cb-hidden">{t('tab.end')}</h2>
      <NotCome />
      <LeftToDo />
      <TakingsPart />
      <Finish />
    </>
  );
}

function NotCome() {
  const { sheet } = useEvening();
  const { t } = useHandOutWords();
  const linkTo = useCardLink();
  const missing = sheet.baskets.filter(({ status }) => status !== 'HANDED_OUT');
  return (
    <section className="ho-part" aria-labelledby="ho-missing">
      <h2 id="ho-missing">{t('end.come')}</h2>
      {missing.length === 0 ? <p>{t('end.allCame')}</p> : null}
      <ul className="ho-list">
        {missing.map(({ memberId, name, status, statusNote }) => (
          <li key={memberId}>
            <Link className="ho-member" to={linkTo(memberId)}>
              <strong>{name}</strong>
              <span>
                {t(`who.${status}`)}
                {statusNote ? ` · ${statusNote}` : ''}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeftToDo() {
  const { sheet } = useEvening();
  const { t } = useHandOutWords();
  const linkTo = useCardLink();
  const open = sheet.baskets.flatMap(({ memberId, name, lines }) =>
    lines.flatMap((line) => {
      const why = line.undecided
        ? t('end.toDecide')
        : needsWeighing(line)
          ? t('end.toWeigh')
          : line.fate === 'MISSING' || line.fate === 'SPOILT'
            ? t(`fate.${line.fate}`)
            : null;
      return why === null ? [] : [{ id: line.id, memberId, what: `${line.name}, ${name}`, why }];
    }),
  );
  return (
    <section className="ho-part" aria-labelledby="ho-open">
      <h2 id="ho-open">{t('end.missing')}</h2>
      {open.length === 0 ? <p>{t('end.nothingMissing')}</p> : null}
      <ul className="ho-list">
        {open.map(({ id, memberId, what, why }) => (
          <li key={id}>
            <Link className="ho-member" to={linkTo(memberId)}>
              <strong>{what}</strong>
              <span>{why}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
