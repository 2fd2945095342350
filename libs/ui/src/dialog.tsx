import { IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { classes } from './icon.ts';
import { useUi } from './ui-provider.tsx';

interface DialogProps {
  readonly open: boolean;
  /** Called by Escape, the cross and a click outside. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** What bears `data-autofocus` in it is where the keyboard starts; else the cross. */
  readonly children: ReactNode;
  /** Buttons; the main one last. */
  readonly footer?: ReactNode;
  /** `sheet` slides from the side (from below on a phone). */
  readonly shape?: 'normal' | 'wide' | 'sheet';
}

/** The platform's modal dialog: focus stays inside and returns, Escape closes. */
export function Dialog({ open, onClose, title, children, footer, shape = 'normal' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { words } = useUi();
  useEffect(() => {
    const dialog = ref.current;
    if (!open || dialog === null) return undefined;
    const opener = document.activeElement;
    dialog.showModal();
    // React's autoFocus comes before the dialog is open, when nothing in it can be focused
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      dialog.close();
      // one that is taken away with its page part can't give the keyboard back by itself
      if (document.activeElement === document.body) (opener as HTMLElement | null)?.focus?.();
    };
  }, [open]);
  return (
    <dialog
      ref={ref}
      className={classes('cb-dialog', shape !== 'normal' && `cb-dialog--${shape}`)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      {open ? (
        <>
          <header className="cb-dialog__head">
            <h2 id={titleId}>{title}</h2>
            <IconButton icon={IconX} label={words.close} size="small" onClick={onClose} />
          </header>
          <div className="cb-dialog__body">{children}</div>
          {footer ? <footer className="cb-dialog__foot">{footer}</footer> : null}
        </>
      ) : null}
    </dialog>
  );
}
