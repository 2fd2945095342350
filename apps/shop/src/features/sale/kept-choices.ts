/** Tells the server what is chosen, a burst at a time, and hears what my other devices chose. Quietly: nothing here is ever in the way. */
import { graphql, type Scope, useScopedMutation, useScopedQuery } from '@cabas/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Basket } from './use-basket.ts';

graphql(`
  fragment ShopChoices on Choices {
    orderVersion
    lines {
      offerId
      quantity
      version
    }
  }
`);
const ChoicesQuery = graphql(`
  query ShopChoices($distributionId: UUID!) {
    choices(distributionId: $distributionId) {
      ...ShopChoices
    }
  }
`);
const KeepChoices = graphql(`
  mutation ShopKeepChoices($input: KeepChoicesInput!) {
    keepChoices(input: $input) {
      __typename
      ... on Choices {
        ...ShopChoices
      }
      ... on Problem {
        code
      }
    }
  }
`);

/** A hand that rests this long has finished its burst. */
const BURST_MS = 800;
const LOOK_MS = 12_000;
const RETRY_MS = 15_000;

interface KeptChoicesProps {
  readonly scope: Scope;
  readonly distributionId: string;
  readonly open: boolean;
  readonly savedVersion: number | null;
  readonly basket: Basket;
  readonly onMoved: () => void;
}

/** Shows nothing, and is a component of its own: the stall is not drawn again whenever it has looked. */
export function KeptChoices({
  scope,
  distributionId,
  open,
  savedVersion,
  basket: { unsent, hear },
  onMoved,
}: KeptChoicesProps): null {
  const kept = useScopedQuery(
    ChoicesQuery,
    { distributionId },
    {
      scope,
      enabled: open,
      gcTime: 0,
      staleTime: 0,
      refetchInterval: LOOK_MS,
      refetchOnWindowFocus: 'always',
    },
  );
  const answer = kept.data?.choices;
  const { dataUpdatedAt } = kept;
  // Each answer once: heard again after a confirmation, it would bring back what the order has settled.
  const heardAt = useRef(0);
  useEffect(() => {
    if (!answer || heardAt.current === dataUpdatedAt) return;
    heardAt.current = dataUpdatedAt;
    // Confirmed, changed or cancelled on another device: my order is read again, and a conflict then shows.
    if (answer.orderVersion !== savedVersion) onMoved();
    hear(answer.lines);
  }, [answer, dataUpdatedAt, hear, savedVersion, onMoved]);

  const keep = useScopedMutation(KeepChoices, {
    scope,
    retry: false,
    // Without a network it fails at once: held back, it would say of an old choice that it is new.
    networkMode: 'always',
  });
  const { mutateAsync, isPending } = keep;
  const [refused, setRefused] = useState(false);
  const [again, setAgain] = useState(0);
  const tell = useCallback(async () => {
    const now = Date.now();
    const input = {
      distributionId,
      lines: unsent.map(({ offerId, quantity, at }) => ({ offerId, quantity, agoMs: agoMs(now, at) })),
    };
    try {
      const { keepChoices: kept } = await mutateAsync({ input });
      if (kept.__typename === 'Choices')
        hear(kept.lines, Object.fromEntries(unsent.map(({ offerId, at }) => [offerId, at])));
      else setRefused(true); // Closed, or no member any more: the page says so by itself.
    } catch {
      // No network or signed out: they stay on this device and are told later.
      window.setTimeout(() => setAgain((count) => count + 1), RETRY_MS);
    }
  }, [unsent, distributionId, mutateAsync, hear]);

  const waiting = open && !refused && !isPending && unsent.length > 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = window.setTimeout(() => void tell(), BURST_MS);
    return () => window.clearTimeout(timer);
  }, [waiting, tell, again]);
  useAtLeaving(waiting ? tell : null);
  return null;
}

const MOST_MS = 30 * 24 * 60 * 60 * 1000;
const agoMs = (now: number, at: number) => Math.min(Math.max(0, now - at), MOST_MS);

/** Put away or closed: the burst is not waited for. Back on the network: neither. */
function useAtLeaving(tell: (() => Promise<void>) | null): void {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  }, [tell]);
  useEffect(() => {
    const now = () => void latest.current?.();
    const hidden = () => {
      if (document.visibilityState === 'hidden') now();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('online', now);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('online', now);
    };
  }, []);
}
