/**
 * What there is to say above any page, and not with its first script: no network, but codes on this phone; a new release waits;
 * the app may be installed. Never over a hand-out.
 */
import { hearOtherTabs } from '@cabas/client';
import { Button, Notice } from '@cabas/ui';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { laterWithWords } from '../../shared/later.tsx';
import { useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { startWorker } from '../../worker/register.ts';
import { useServerAnswers } from '../kept-codes/use-server-answers.ts';
import { InstallHint } from './install-hint.tsx';

const KeptCodes = laterWithWords(async () => (await import('../kept-codes/kept-codes.tsx')).KeptCodes);

/** Where one just decided to come by: with an order, or before the pick-up. */
const FITTING = /^\/(pickups$|orders\/)/;

/** It fetches the whole shop: after what the page itself still fetches and draws. The hand-out is what it is there for, and does not wait. */
const AT_REST_MS = 4000;

export function AppNews() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const answers = useServerAnswers();
  const [changeOver, setChangeOver] = useState<(() => void) | null>(null);
  useEffect(() => {
    const start = () =>
      void startWorker((change) => setChangeOver(() => change)).catch(() => {
        // Private browsing, or a browser that keeps no workers: the shop works as long as there is network.
      });
    const timer = setTimeout(start, window.location.pathname.startsWith('/hand-out/') ? 0 : AT_REST_MS);
    return () => clearTimeout(timer);
  }, []);
  const me = useViewer()?.id ?? null;
  useEffect(
    () =>
      hearOtherTabs((person) => {
        if (person !== me) window.location.reload(); // baskets are kept, each under its own person
      }),
    [me],
  );
  if (pathname.startsWith('/hand-out/')) return null;
  if (changeOver)
    return (
      <div className="sh-page sh-page--narrow sh-page--news">
        <Notice
          title={t('shop.phone.release.title')}
          action={
            <Button size="small" onClick={changeOver}>
              {t('shop.phone.release.load')}
            </Button>
          }
        >
          <p>{t('shop.phone.release.text')}</p>
        </Notice>
      </div>
    );
  return (
    <>
      {answers ? null : <KeptCodes />}
      {FITTING.test(pathname) ? (
        <div className="sh-page sh-page--narrow sh-page--news">
          <InstallHint />
        </div>
      ) : null}
    </>
  );
}
