import {
  IconBasket,
  IconLanguage,
  IconLogout,
  IconSettings2,
  IconShieldLock,
  IconUserCircle,
} from '@tabler/icons-react';
import { graphql, request } from '@cabas/client';
import { Menu } from '@cabas/ui';
import { Link, useNavigate } from 'react-router';
import { useSignedOut, useViewer } from '../shared/viewer.ts';
import { useLocaleChoice, useWords } from '../shared/words.tsx';

const LogOut = graphql(`
  mutation AdminLogOut {
    logOut {
      ok
    }
  }
`);

/** Who is signed in, the language, the other hats, the way out. */
export function PersonMenu({ up, side = 'end' }: { up?: boolean; side?: 'start' | 'end' }) {
  const { t } = useWords();
  const viewer = useViewer();
  const { locale, choose } = useLocaleChoice();
  const signedOut = useSignedOut();
  const navigate = useNavigate();
  if (viewer === null) return null;
  const leave = async () => {
    await request(LogOut);
    signedOut();
    await navigate('/log-in');
  };
  return (
    <Menu
      up={up}
      side={side}
      className="ad-person"
      ariaLabel={`${viewer.givenName}, ${t('admin.person.menu')}`}
      label={
        <>
          <IconUserCircle size={22} aria-hidden />
          <span>{viewer.givenName}</span>
        </>
      }
    >
      <Link to="/">
        <IconSettings2 size={20} aria-hidden />
        {t('admin.person.home')}
      </Link>
      <a href="/">
        <IconBasket size={20} aria-hidden />
        {t('admin.person.shop')}
      </a>
      <a href="/security">
        <IconShieldLock size={20} aria-hidden />
        {t('admin.person.security')}
      </a>
      {viewer.isStaff ? (
        <Link to="/platform">
          <IconSettings2 size={20} aria-hidden />
          {t('admin.person.platform')}
        </Link>
      ) : null}
      <button
        type="button"
        lang={locale === 'fr' ? 'en' : 'fr'}
        onClick={() => choose(locale === 'fr' ? 'en' : 'fr')}
      >
        <IconLanguage size={20} aria-hidden />
        {locale === 'fr' ? t('common.language.en') : t('common.language.fr')}
      </button>
      <hr />
      <button type="button" onClick={() => void leave()}>
        <IconLogout size={20} aria-hidden />
        {t('common.action.logOut')}
      </button>
    </Menu>
  );
}
