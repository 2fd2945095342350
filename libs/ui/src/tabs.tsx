import { IconCheck } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { classes } from './icon.ts';
import { useUi } from './ui-provider.tsx';

interface TabsProps<V extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: V;
  readonly tabs: readonly { readonly value: V; readonly label: ReactNode; readonly note?: ReactNode }[];
  readonly onChange: (value: V) => void;
}

/** Tabs with arrow keys; pair with `TabPanel` of the same id. */
export function Tabs<V extends string>({ id, label, value, tabs, onChange }: TabsProps<V>) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const now = tabs.findIndex((tab) => tab.value === value);
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    const next = tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    document.getElementById(`${id}-tab-${next.value}`)?.focus();
  };
  return (
    <div className="cb-tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          className="cb-tab"
          id={`${id}-tab-${tab.value}`}
          aria-selected={tab.value === value}
          aria-controls={`${id}-panel`}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.note === undefined ? null : <span className="cb-tab__note">{tab.note}</span>}
        </button>
      ))}
    </div>
  );
}

/** What the chosen tab shows. */
export function TabPanel({ id, value, children }: { id: string; value: string; children: ReactNode }) {
  return (
    <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${value}`}>
      {children}
    </div>
  );
}

interface StepsProps {
  readonly label: string;
  readonly current: number;
  readonly steps: readonly {
    readonly label: string;
    readonly done: boolean;
    /** May be opened. */ readonly open: boolean;
  }[];
  readonly onGo: (index: number) => void;
}

/** The steps of a wizard: what is done, where one is, what may be gone back to. */
export function Steps({ label, current, steps, onGo }: StepsProps) {
  const { words } = useUi();
  return (
    <nav aria-label={label}>
      <ol className="cb-steps">
        {steps.map((step, index) => {
          const name = classes('cb-step', step.done && 'cb-step--done', index === current && 'cb-step--now');
          const inside = (
            <span className="cb-step__words">
              {step.done ? <IconCheck size={17} stroke={2.4} aria-hidden /> : null}
              <span>
                <span className="cb-hidden">{words.step} </span>
                {index + 1}. {step.label}
                {step.done ? <span className="cb-hidden"> ({words.done})</span> : null}
              </span>
            </span>
          );
          return (
            <li key={step.label} aria-current={index === current ? 'step' : undefined}>
              {step.open && index !== current ? (
                <button
                  type="button"
                  className={name}
                  aria-label={`${index + 1}. ${step.label}`}
                  onClick={() => onGo(index)}
                >
                  {inside}
                </button>
              ) : (
                <span className={name}>{inside}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
