import {
  IconBuildingCottage,
  IconCarrot,
  IconClipboardList,
  IconDots,
  IconFileInvoice,
  IconHeartHandshake,
  IconHistory,
  IconMapPin,
  IconMessage,
  IconScale,
  IconSettings,
  IconShoppingBag,
  IconSpeakerphone,
  IconUpload,
  IconUsers,
} from '@tabler/icons-react';
import { Dialog, type IconType } from '@cabas/ui';
import { NavLink, useLocation } from 'react-router';
import { mayUse, type Power, useCollective } from '../shared/collective-context.tsx';
import { useWords, type WordId } from '../shared/words.tsx';
import { PersonMenu } from './person-menu.tsx';

interface Section {
  readonly to: string;
  readonly word: WordId;
  readonly icon: IconType;
  readonly power?: Power;
}

const daily: readonly Section[] = [
  { to: 'sales', word: 'admin.nav.sales', icon: IconShoppingBag },
  { to: 'orders', word: 'admin.nav.orders', icon: IconClipboardList, power: 'orders.read' },
  { to: 'members', word: 'admin.nav.members', icon: IconUsers, power: 'members.read' },
  { to: 'producers', word: 'admin.nav.producers', icon: IconBuildingCottage },
  { to: 'products', word: 'admin.nav.products', icon: IconCarrot },
  { to: 'turns', word: 'admin.nav.turns', icon: IconHeartHandshake },
  { to: 'messages', word: 'admin.nav.messages', icon: IconSpeakerphone, power: 'sales.change' },
];
const rest: readonly Section[] = [
  { to: 'places', word: 'admin.nav.places', icon: IconMapPin },
  { to: 'accounts', word: 'admin.nav.accounts', icon: IconScale, power: 'money.read' },
  { to: 'documents', word: 'admin.nav.documents', icon: IconFileInvoice, power: 'documents.read' },
  { to: 'feedback', word: 'admin.nav.feedback', icon: IconMessage, power: 'orders.read' },
  { to: 'imports', word: 'admin.nav.imports', icon: IconUpload, power: 'catalogue.change' },
  { to: 'settings', word: 'admin.nav.settings', icon: IconSettings, power: 'collective.change' },
  { to: 'audit', word: 'admin.nav.audit', icon: IconHistory, power: 'audit.read' },
];

function useSections(list: readonly Section[]): readonly Section[] {
  const { roles } = useCollective();
  return list.filter(({ power }) => power === undefined || mayUse(roles, power));
}

/** The sections, beside the page from 900 px on. */
export function SideNav() {
  const { t } = useWords();
  const sections = [useSections(daily), useSections(rest)];
  return (
    <nav className="ad-nav" aria-label={t('admin.nav.label')}>
      {sections.map((list, index) => (
        <ul key={index}>
          {list.map((section) => (
            <li key={section.to}>
              <SectionLink section={section} />
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

/** On a phone: the daily sections under the thumb, the rest in a sheet. */
export function BottomNav({ sheet, setSheet }: { sheet: boolean; setSheet: (open: boolean) => void }) {
  const { t } = useWords();
  const near = useSections(daily);
  const far = useSections(rest);
  return (
    <nav className="ad-bottom cb-no-print" aria-label={t('admin.nav.label')}>
      {near.slice(0, 4).map((section) => (
        <SectionLink key={section.to} section={section} />
      ))}
      <button type="button" aria-haspopup="dialog" onClick={() => setSheet(true)}>
        <IconDots size={22} aria-hidden />
        <span>{t('admin.nav.more')}</span>
      </button>
      <Dialog open={sheet} onClose={() => setSheet(false)} title={t('admin.nav.more')} shape="sheet">
        <div className="ad-nav" onClick={() => setSheet(false)}>
          <ul>
            {[...near.slice(4), ...far].map((section) => (
              <li key={section.to}>
                <SectionLink section={section} />
              </li>
            ))}
          </ul>
        </div>
        <hr />
        <PersonMenu up side="start" />
      </Dialog>
    </nav>
  );
}

function SectionLink({ section }: { section: Section }) {
  const { t } = useWords();
  const { base } = useCollective();
  const { pathname } = useLocation();
  const Icon = section.icon;
  // The collective's front page is its list of sales.
  const front = section.to === 'sales' && pathname.replace(/\/$/, '') === base;
  return (
    <NavLink to={`${base}/${section.to}`} className={({ isActive }) => (isActive || front ? 'ad-here' : '')}>
      <Icon size={22} stroke={1.7} aria-hidden />
      <span>{t(section.word)}</span>
    </NavLink>
  );
}
