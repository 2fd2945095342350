import type { ReactNode } from 'react';
import { useUi } from './ui-provider.tsx';

/** First stop of the keyboard: jumps over the navigation to `#content`. */
export function SkipLink({ target = 'content' }: { target?: string }) {
  const { words } = useUi();
  return (
    <a className="cb-skip" href={`#${target}`}>
      {words.skip}
    </a>
  );
}

/** For screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="cb-hidden">{children}</span>;
}
