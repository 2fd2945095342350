import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';
import { classes, type IconType } from './icon.ts';
import { useUi } from './ui-provider.tsx';

export type ButtonVariant = 'primary' | 'quiet' | 'danger' | 'plain';

interface Look {
  /** One `primary` a screen: the next thing to do. */
  readonly variant?: ButtonVariant;
  readonly size?: 'normal' | 'small';
  readonly wide?: boolean;
  readonly icon?: IconType;
  readonly children: ReactNode;
}

type ButtonProps = Look &
  Omit<ComponentProps<'button'>, 'children'> & {
    /** Work under way: the button keeps its place and its focus, and ignores clicks. */
    readonly busy?: boolean;
  };

/** A native button. It submits only when `type="submit"`. */
export function Button({
  variant = 'quiet',
  size,
  wide,
  icon,
  busy,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  const { words } = useUi();
  return (
    <button
      type="button"
      {...rest}
      className={look({ variant, size, wide }, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      <Inside icon={icon} busy={busy}>
        {children}
      </Inside>
      {busy ? (
        <span className="cb-hidden" role="status">
          {words.busy}
        </span>
      ) : null}
    </button>
  );
}

type LinkButtonProps = Look &
  Omit<ComponentProps<'a'>, 'children' | 'href'> &
  (
    | { /** A route of this app. */ readonly to: string; readonly href?: never }
    | { /** A file or another app. */ readonly href: string; readonly to?: never }
  );

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({
  variant = 'quiet',
  size,
  wide,
  icon,
  children,
  className,
  to,
  href,
  ...rest
}: LinkButtonProps) {
  const name = look({ variant, size, wide }, className);
  const inside = <Inside icon={icon}>{children}</Inside>;
  if (to !== undefined)
    return (
      <Link {...rest} to={to} className={name}>
        {inside}
      </Link>
    );
  return (
    <a {...rest} href={href} className={name}>
      {inside}
    </a>
  );
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** What it does: read aloud, and shown as a tip. */
  readonly label: string;
  readonly icon: IconType;
  readonly variant?: ButtonVariant;
  readonly size?: 'normal' | 'small';
};

/** A square button with an icon only; its label is for those who can't see it. */
export function IconButton({
  label,
  icon: Icon,
  variant = 'plain',
  size,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classes(look({ variant, size }, className), 'cb-button--icon')}
      aria-label={label}
      title={label}
    >
      <Icon size={20} aria-hidden />
    </button>
  );
}

function Inside({ icon: Icon, busy, children }: { icon?: IconType; busy?: boolean; children: ReactNode }) {
  return (
    <>
      {busy ? (
        <span className="cb-spinner" aria-hidden />
      ) : Icon ? (
        <Icon size={20} stroke={1.75} aria-hidden />
      ) : null}
      {children}
    </>
  );
}

function look({ variant, size, wide }: Pick<Look, 'variant' | 'size' | 'wide'>, className?: string): string {
  return classes(
    'cb-button',
    `cb-button--${variant}`,
    size === 'small' && 'cb-button--small',
    wide && 'cb-button--wide',
    className,
  );
}
