/** One quiet line: is there network, and what still has to leave. */
import { Button, LinkButton, Notice } from '@cabas/ui';
import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { withNext } from '../../../shared/next-path.ts';
import { useEvening } from './evening.tsx';
import { useHandOutWords } from './words.tsx';

export function Strip() {
  const { state, session } = useEvening();
  const { t } = useHandOutWords();
  const { pathname, search } = useLocation();
  const { line, waiting } = state;
  const Icon = line !== 'ONLINE' ? IconCloudOff : waiting > 0 ? IconCloudUp : IconCloudCheck;
  return (
    <div className={`ho-strip ho-strip--${line.toLowerCase()}`}>
      <Icon size={22} aria-hidden />
      <span role="status">{t(`strip.${line}`, { waiting })}</span>
      {line === 'SIGNED_OUT' ? (
        <LinkButton to={withNext('/login', pathname + search)}>{t('strip.signIn')}</LinkButton>
      ) : line === 'OUTDATED' ? (
        <Button onClick={() => window.location.reload()}>{t('strip.reload')}</Button>
      ) : line !== 'ONLINE' && waiting > 0 ? (
        <Button onClick={() => void session.exchange()}>{t('strip.now')}</Button>
      ) : null}
    </div>
  );
}

/** A full phone is said, not hidden. */
export function Storage() {
  const { state } = useEvening();
  const { t } = useHandOutWords();
  if (state.kept === 'KEPT') return null;
  return (
    <Notice tone="danger" title={t('full.title')}>
      <p>{t('full.text')}</p>
    </Notice>
  );
}
