import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classes, type IconType } from './icon.ts';

export type Tone = 'info' | 'success' | 'attention' | 'danger';

const icons: Readonly<Record<Tone, IconType>> = {
  info: IconInfoCircle,
  success: IconCircleCheck,
  attention: IconAlertCircle,
  danger: IconAlertTriangle,
};

interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** What one can do about it. */
  readonly action?: ReactNode;
  /** Present since the page opened: not announced as news. */
  readonly still?: boolean;
  readonly className?: string;
}

/** A message in the page. Danger interrupts a screen reader; the rest waits its turn. */
export function Notice({ tone = 'info', title, children, action, still, className }: NoticeProps) {
  const Icon = icons[tone];
  const role = still ? undefined : tone === 'danger' ? 'alert' : 'status';
  return (
    <div className={classes('cb-notice', `cb-notice--${tone}`, className)} role={role}>
      <span className="cb-notice__icon">
        <Icon size={22} aria-hidden />
      </span>
      <div className="cb-notice__body">
        {title ? <div className="cb-notice__title">{title}</div> : null}
        {children}
      </div>
      {action ? <div className="cb-notice__action">{action}</div> : null}
    </div>
  );
}
