import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useWords } from '../../shared/words.tsx';

export function BackToSecurity() {
  const { t } = useWords();
  return (
    <Link to="/security" className="sh-back">
      <IconChevronLeft size={20} aria-hidden /> {t('shop.security.title')}
    </Link>
  );
}
