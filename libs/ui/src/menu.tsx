import { useEffect, useRef, type ReactNode } from 'react';
import { classes } from './icon.ts';

interface MenuProps {
  /** What opens it: words or an icon with a label. */
  readonly label: ReactNode;
  /** Read aloud when `label` is only an icon. */
  readonly ariaLabel?: string;
  readonly className?: string;
  readonly side?: 'start' | 'end';
  readonly up?: boolean;
  /** Links and buttons; choosing one closes the menu. */
  readonly children: ReactNode;
}

/** A disclosure of links and buttons on native `details`: Escape and a click elsewhere close it. */
export function Menu({
  label,
  ariaLabel,
  className = 'cb-button cb-button--quiet cb-button--small',
  side = 'end',
  up,
  children,
}: MenuProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = ref.current;
      if (menu === null || !menu.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        menu.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && menu.contains(event.target)) return;
      menu.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details
      ref={ref}
      className={classes('cb-menu', side === 'start' && 'cb-menu--start', up && 'cb-menu--up')}
    >
      <summary className={className} aria-label={ariaLabel} title={ariaLabel}>
        {label}
      </summary>
      <div
        className="cb-menu__list"
        onClick={() => {
          if (ref.current) ref.current.open = false;
        }}
      >
        {children}
      </div>
    </details>
  );
}
