import { IconFileText } from '@tabler/icons-react';
import { LinkButton } from '@cabas/ui';
import { useCollective } from './collective-context.tsx';
import { useWords } from './words.tsx';

/** To the one page to hand to an accountant, in the reader's language. */
export function AccountantLink() {
  const { t, locale } = useWords();
  const { collective } = useCollective();
  return (
    <div className="ad-stack ad-stack--tight">
      <p className="ad-soft">{t('admin.accountant.text')}</p>
      <div>
        <LinkButton
          size="small"
          icon={IconFileText}
          href={`/files/c/${collective.id}/accountant-page.pdf?lang=${locale}`}
          target="_blank"
        >
          {t('admin.accountant.link')}
        </LinkButton>
      </div>
    </div>
  );
}
