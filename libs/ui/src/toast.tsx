import { IconX } from '@tabler/icons-react';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { Button, IconButton } from './button.tsx';
import { classes } from './icon.ts';
import { useUi } from './ui-provider.tsx';

interface ToastInput {
  readonly text: ReactNode;
  readonly tone?: 'success' | 'danger';
  /** Offers "Annuler" while the toast is shown. */
  readonly undo?: () => void;
  /** What the offer says where nothing is simply undone. */
  readonly undoWords?: string;
  /** Default: 5 s, 10 s with undo; a danger stays until closed. */
  readonly milliseconds?: number;
}

interface DeferredInput {
  readonly text: ReactNode;
  /** Runs after ten seconds, or at once when the page is left. */
  readonly commit: () => void;
  /** Puts the screen back. */
  readonly undo: () => void;
}

interface Toasts {
  readonly show: (toast: ToastInput) => void;
  /** A destructive act that the server learns of only once it can no longer be undone. */
  readonly deferred: (act: DeferredInput) => void;
}

interface Shown extends ToastInput {
  readonly id: number;
  readonly commit?: () => void;
}

const UNDO_MS = 10_000;
const ToastContext = createContext<Toasts | null>(null);

const silent: Toasts = { show: () => undefined, deferred: () => undefined };

/** Short messages at the bottom of the screen, announced politely. */
export function useToast(): Toasts {
  return useContext(ToastContext) ?? silent;
}

/** Holds the toasts; `UiProvider` mounts it. Inside another one it adds nothing: a page has one place for messages. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const outer = useContext(ToastContext);
  return outer === null ? <ToastHolder>{children}</ToastHolder> : children;
}

function ToastHolder({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const next = useRef(1);
  const remove = useCallback((id: number) => setShown((all) => all.filter((toast) => toast.id !== id)), []);
  const value = useMemo<Toasts>(() => {
    const push = (toast: Omit<Shown, 'id'>) =>
      setShown((all) => [...all.slice(-2), { ...toast, id: next.current++ }]);
    return {
      show: push,
      deferred: ({ text, commit, undo }) => {
        let settled = false;
        const settle = (act: () => void) => {
          if (settled) return;
          settled = true;
          window.clearTimeout(timer);
          window.removeEventListener('pagehide', flush);
          act();
        };
        const flush = () => settle(commit);
        const timer = window.setTimeout(flush, UNDO_MS);
        window.addEventListener('pagehide', flush);
        push({ text, undo: () => settle(undo), commit: flush });
      },
    };
  }, []);
  return (
    <ToastContext.Provider value={value}>
      {children}
      <ToastList toasts={shown} remove={remove} />
    </ToastContext.Provider>
  );
}

function ToastList({ toasts, remove }: { toasts: readonly Shown[]; remove: (id: number) => void }) {
  const { words } = useUi();
  return (
    <div className="cb-toasts" role="region" aria-label={words.notifications} aria-live="polite">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} remove={remove} />
      ))}
    </div>
  );
}

function Toast({ toast, remove }: { toast: Shown; remove: (id: number) => void }) {
  const { words } = useUi();
  const lasts = toast.milliseconds ?? (toast.undo ? UNDO_MS : toast.tone === 'danger' ? 0 : 5000);
  useEffect(() => {
    if (lasts === 0) return;
    const timer = window.setTimeout(() => remove(toast.id), lasts);
    return () => window.clearTimeout(timer);
  }, [lasts, remove, toast.id]);
  return (
    <div
      className={classes('cb-toast', toast.tone === 'danger' && 'cb-toast--danger')}
      role={toast.tone === 'danger' ? 'alert' : undefined}
    >
      <span className="cb-toast__text">{toast.text}</span>
      {toast.undo ? (
        <Button
          size="small"
          onClick={() => {
            toast.undo?.();
            remove(toast.id);
          }}
        >
          {toast.undoWords ?? words.undo}
        </Button>
      ) : null}
      <IconButton
        size="small"
        icon={IconX}
        label={words.close}
        onClick={() => {
          toast.commit?.();
          remove(toast.id);
        }}
      />
    </div>
  );
}
