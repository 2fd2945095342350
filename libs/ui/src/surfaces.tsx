import { IconChevronRight } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';
import { classes, type IconType } from './icon.ts';
import type { Tone } from './notice.tsx';
import { useUi } from './ui-provider.tsx';

type CardProps = Omit<ComponentProps<'section'>, 'ref'> & {
  readonly roomy?: boolean;
  /** Makes the whole card a link. */
  readonly to?: string;
};

/** A sheet of paper with a hairline. */
export function Card({ roomy, to, className, children, ...rest }: CardProps) {
  const name = classes('cb-card', roomy && 'cb-card--roomy', className);
  if (to !== undefined)
    return (
      <Link to={to} className={classes(name, 'cb-card--link')}>
        {children}
      </Link>
    );
  return (
    <section {...rest} className={name}>
      {children}
    </section>
  );
}

/** An empty screen says what will appear, and offers the next step. */
export function EmptyState(props: {
  icon: IconType;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Icon = props.icon;
  return (
    <div className="cb-empty">
      <span className="cb-empty__icon">
        <Icon size={30} stroke={1.6} aria-hidden />
      </span>
      <p className="cb-empty__title">{props.title}</p>
      {props.children ? <div className="cb-empty__text">{props.children}</div> : null}
      {props.action ? <div className="cb-empty__action">{props.action}</div> : null}
    </div>
  );
}

type ChipProps = Omit<ComponentProps<'button'>, 'children'> & {
  readonly pressed: boolean;
  readonly icon?: IconType;
  readonly count?: number;
  readonly children: ReactNode;
};

/** A toggle: pressed or not, said to screen readers. */
export function Chip({ pressed, icon: Icon, count, children, className, ...rest }: ChipProps) {
  return (
    <button type="button" {...rest} className={classes('cb-chip', className)} aria-pressed={pressed}>
      {Icon ? <Icon size={18} aria-hidden /> : null}
      {children}
      {count === undefined ? null : <span className="cb-chip__count">{count}</span>}
    </button>
  );
}

interface FilterChipsProps<V extends string> {
  /** What is being filtered, read aloud. */
  readonly label: string;
  readonly value: V;
  readonly options: readonly {
    readonly value: V;
    readonly label: string;
    readonly count?: number;
    readonly icon?: IconType;
  }[];
  readonly onChange: (value: V) => void;
  /** Several lines instead of a strip that scrolls. */
  readonly wrap?: boolean;
}

/** One filter among a few, as a strip of chips. */
export function FilterChips<V extends string>({
  label,
  value,
  options,
  onChange,
  wrap,
}: FilterChipsProps<V>) {
  return (
    <div className={classes('cb-chips', wrap && 'cb-chips--wrap')} role="group" aria-label={label}>
      {options.map((option) => (
        <Chip
          key={option.value}
          pressed={option.value === value}
          icon={option.icon}
          count={option.count}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </Chip>
      ))}
    </div>
  );
}

/** A state: always an icon and a word, never a colour alone. */
export function Badge({
  tone = 'neutral',
  icon: Icon,
  children,
}: {
  tone?: Tone | 'neutral';
  icon: IconType;
  children: ReactNode;
}) {
  return (
    <span className={`cb-badge cb-badge--${tone}`}>
      <Icon size={15} stroke={2} aria-hidden />
      {children}
    </span>
  );
}

/** The page's title, one sentence, and what one can do here. */
export function PageHeader(props: {
  title: ReactNode;
  /** The browser's tab, when the title is more than words. */ tab?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  above?: ReactNode;
}) {
  const tab = props.tab ?? (typeof props.title === 'string' ? props.title : undefined);
  return (
    <header className="cb-head">
      {tab === undefined ? null : <title>{`${tab} · Cabas`}</title>}
      <div className="cb-head__words">
        {props.above}
        <h1>{props.title}</h1>
        {props.lead ? <div className="cb-head__lead">{props.lead}</div> : null}
      </div>
      {props.actions ? <div className="cb-head__actions cb-no-print">{props.actions}</div> : null}
    </header>
  );
}

/** Where one is; the last item is the page itself. */
export function Breadcrumb({
  items,
}: {
  items: readonly { readonly label: ReactNode; readonly to?: string }[];
}) {
  const { words } = useUi();
  return (
    <nav aria-label={words.breadcrumb} className="cb-no-print">
      <ol className="cb-crumbs">
        {items.map((item, index) => (
          <li key={index}>
            {index > 0 ? <IconChevronRight size={14} aria-hidden /> : null}
            {item.to === undefined ? (
              <span aria-current="page">{item.label}</span>
            ) : (
              <Link to={item.to}>{item.label}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Grey lines in the shape of what is coming. */
export function Skeleton({ lines = 4, shape = 'lines' }: { lines?: number; shape?: 'lines' | 'cards' }) {
  const { words } = useUi();
  return (
    <div className={classes('cb-skeleton', shape === 'cards' && 'cb-skeleton--cards')} role="status">
      <span className="cb-hidden">{words.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} style={shape === 'lines' ? { width: `${96 - ((index * 17) % 40)}%` } : undefined} />
      ))}
    </div>
  );
}

/** How far along something is, in a bar and in words. */
export function ProgressBar(props: {
  label: ReactNode;
  value: number;
  max: number;
  words?: ReactNode;
  tone?: 'leaf' | 'attention';
}) {
  return (
    <label className={classes('cb-progress', props.tone === 'attention' && 'cb-progress--attention')}>
      <span className="cb-progress__words">
        <span>{props.label}</span>
        {props.words ? <strong>{props.words}</strong> : null}
      </span>
      <progress value={Math.min(props.value, props.max)} max={Math.max(props.max, 1)} />
    </label>
  );
}
