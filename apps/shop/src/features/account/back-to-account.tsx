import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useAccountWords } from './account-words.ts';

export function BackToAccount() {
  const { t } = useAccountWords();
  return (
    <Link to="/profile" className="sh-back">
      <IconChevronLeft size={20} aria-hidden /> {t('account.back')}
    </Link>
  );
}
