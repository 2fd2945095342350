/** Who comes tonight: search, who is still missing, and one card a member. */
import { Button, FilterChips } from '@cabas/ui';
import { IconCircleCheck, IconMoodEmpty, IconScan } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { later } from '../../../shared/later.tsx';
import { isPaid } from '../domain/change.ts';
import type { Basket } from '../domain/sheet.ts';
import { addressInWords, countByStatus, findBaskets, isDone, type Who } from '../domain/views.ts';
import { useEvening } from './evening.tsx';
import { SellToOther } from './sell-to-other.tsx';
import { SearchField } from './search-field.tsx';
import { useCardLink } from './use-card-link.ts';
import { useHandOutWords } from './words.tsx';

const ScanDialog = later(async () => (await import('./scan/scan-dialog.tsx')).ScanDialog);

const WHO: readonly Who[] = ['ALL', 'WAITING', 'HANDED_OUT', 'MISSED'];

export function MembersView() {
  const { sheet } = useEvening();
  const { t } = useHandOutWords();
  const [text, setText] = useState('');
  const [scanning, setScanning] = useState(false);
  const [search, setSearch] = useSearchParams();
  const who = WHO.find((one) => one === search.get('who')) ?? 'ALL';
  const counts = countByStatus(sheet.baskets);
  const found = findBaskets(sheet.baskets, text, who);
  return (
    <>
      <SearchField label={t('search.members')} value={text} onChange={setText} />
      <Button icon={IconScan} wide className="ho-big" onClick={() => setScanning(true)}>
        {t('scan')}
      </Button>
      {scanning ? <ScanDialog close={() => setScanning(false)} /> : null}
      <FilterChips
        wrap
        label={t('who')}
        value={who}
        options={WHO.map((value) => ({ value, label: t(`who.${value}`), count: counts[value] }))}
        onChange={(next) => setSearch(next === 'ALL' ? {} : { who: next }, { replace: true })}
      />
      <ul className="ho-list">
        {found.map((basket) => (
          <MemberRow key={basket.memberId} basket={basket} />
        ))}
      </ul>
      {found.length === 0 ? <p role="status">{t('none')}</p> : null}
      <SellToOther />
    </>
  );
}

function MemberRow({ basket }: { basket: Basket }) {
  const { money } = useEvening();
  const linkTo = useCardLink();
  const { t } = useHandOutWords();
  const { basketNumber, name, status, lines, memberId, collectedBy, deliveredTo } = basket;
  const done = lines.filter(isDone).length;
  return (
    <li>
      <Link className={`ho-member ho-member--${status.toLowerCase()}`} to={linkTo(memberId)}>
        {basketNumber === null ? null : <span className="ho-number">{basketNumber}</span>}
        <span className="ho-member__who">
          <strong>{name}</strong>
          <span className="ho-soft">
            {deliveredTo ? `${addressInWords(deliveredTo)} · ` : ''}
            {collectedBy ? `${t('collectedBy', { name: collectedBy })} · ` : ''}
            {done > 0 && status === 'WAITING'
              ? t('ticked', { ticked: done, count: lines.length })
              : t('items', { count: lines.length })}
          </span>
        </span>
        <span className="ho-member__end">
          <strong>{money(basket.totalCents)}</strong>
          <span className="ho-member__state">
            {status === 'HANDED_OUT' ? <IconCircleCheck size={20} aria-hidden /> : null}
            {status === 'MISSED' ? <IconMoodEmpty size={20} aria-hidden /> : null}
            {status === 'WAITING' ? (isPaid(basket) ? t('paid') : null) : t(`who.${status}`)}
          </span>
        </span>
      </Link>
    </li>
  );
}
