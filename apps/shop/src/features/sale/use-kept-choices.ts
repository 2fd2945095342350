/** Tells the server what is chosen, a burst at a time, and hears what my other devices chose. Quietly: nothing here is ever in the way. */
import { graphql, type Scope, useScopedMutation, useScopedQuery } from '@cabas/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Basket } from './use-basket.ts';

graphql(`
  fragment ShopChoices on Choices {
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

export function useKeptChoices(
  { scope, distributionId, open }: { scope: Scope; distributionId: string; open: boolean },
  { unsent, told, hear }: Basket,
  onSettled: () => void,
): void {
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
  const lines = kept.data?.choices?.lines;
  const { dataUpdatedAt } = kept;
  // Each answer once: heard again after a confirmation, it would bring back what the order has settled.
  const heardAt = useRef(0);
  useEffect(() => {
    if (lines === undefined || heardAt.current === dataUpdatedAt) return;
    heardAt.current = dataUpdatedAt;
    const stillKept = new Set(lines.map(({ offerId }) => offerId));
    // What it no longer keeps was settled by an order, confirmed on another device.
    if (told.some((offerId) => !stillKept.has(offerId))) onSettled();
    hear(lines);
  }, [lines, dataUpdatedAt, hear, told, onSettled]);

  const keep = useScopedMutation(KeepChoices, { scope, retry: false });
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
      const { keepChoices: answer } = await mutateAsync({ input });
      if (answer.__typename === 'Choices')
        hear(answer.lines, Object.fromEntries(unsent.map(({ offerId, at }) => [offerId, at])));
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
