/** The frame of the evening: where one is, how the network is, what needs an answer, and the list in three orders. */
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useFormats } from '../../../shared/formats.ts';
import { BasketScreen } from './basket/basket-screen.tsx';
import { Conflicts } from './conflicts.tsx';
import { EndView } from './end/end-view.tsx';
import { useEvening } from './evening.tsx';
import { HeapsView } from './heaps-view.tsx';
import { MembersView } from './members-view.tsx';
import { Ready } from './ready.tsx';
import { Refusals } from './refusals.tsx';
import { Storage, Strip } from './strip.tsx';
import { UndoBar } from './undo-bar.tsx';
import { type HandOutWord, useHandOutWords } from './words.tsx';

const TABS = ['members', 'producers', 'products', 'end'] as const;
type Tab = (typeof TABS)[number];

export function HandOutScreen({ begun, begin }: { begun: boolean; begin: () => void }) {
  const { sheet } = useEvening();
  const { t } = useHandOutWords();
  const { day } = useFormats();
  const [search] = useSearchParams();
  const basket = sheet.baskets.find(({ memberId }) => memberId === search.get('member'));
  const tab = TABS.find((one) => one === search.get('tab')) ?? 'members';
  const { distribution, collective, producerId } = sheet;
  useEffect(() => {
    document.title = `${t('title')} · ${distribution.pickupPoint.name} · Cabas`;
  }, [t, distribution.pickupPoint.name]);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [tab, basket?.memberId]);
  const heading = useRef<HTMLHeadingElement>(null);
  const cardWasOpen = useRef(false);
  useEffect(() => {
    // back from a card: a keyboard or a screen reader goes on from the list's head
    if (cardWasOpen.current && !basket) heading.current?.focus({ preventScroll: true });
    cardWasOpen.current = basket !== undefined;
  }, [basket]);
  if (basket)
    return (
      <>
        <Strip />
        <BasketScreen key={basket.memberId} basket={basket} />
      </>
    );
  return (
    <>
      <header className="ho-head">
        <Link className="ho-back" to="/">
          <IconArrowLeft size={24} aria-hidden /> {t('back')}
        </Link>
        <h1 ref={heading} tabIndex={-1}>
          {distribution.pickupPoint.name}
          <span className="ho-head__day">{day(distribution.pickupDate)}</span>
        </h1>
        <p className="ho-soft">
          {producerId === null ? collective.name : `${t('farmTable')} · ${collective.name}`}
        </p>
      </header>
      <Strip />
      <div className="ho-body">
        <Storage />
        <Refusals />
        <Conflicts />
        {!begun && tab === 'members' ? <Ready begin={begin} /> : null}
        <nav className="ho-tabs" aria-label={t('tabs')}>
          {TABS.map((one) => (
            <Link
              key={one}
              to={{ search: one === 'members' ? '' : `?tab=${one}` }}
              aria-current={one === tab ? 'page' : undefined}
            >
              {t(`tab.${one}` satisfies HandOutWord)}
            </Link>
          ))}
        </nav>
        <View tab={tab} />
      </div>
      <UndoBar />
    </>
  );
}

function View({ tab }: { tab: Tab }) {
  switch (tab) {
    case 'members':
      return <MembersView />;
    case 'producers':
    case 'products':
      return <HeapsView key={tab} by={tab} />;
    case 'end':
      return <EndView />;
  }
}
