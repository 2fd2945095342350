/** Proposes to put Cabas on the home screen; a no is remembered on this device. */
import { Button, Notice } from '@cabas/ui';
import { useState } from 'react';
import { installOffer } from '../../shared/install-offer.ts';
import { useWords } from '../../shared/words.tsx';

const DECLINED = 'cabas.install.declined';

export function InstallHint() {
  const { t } = useWords();
  const [gone, setGone] = useState(wasDeclined);
  const offer = installOffer();
  const apple = isAppleOutsideTheHomeScreen();
  if (gone || (offer === null && !apple)) return null;
  const decline = () => {
    remember();
    setGone(true);
  };
  const install = () => {
    setGone(true);
    void offer?.prompt();
  };
  return (
    <Notice
      still
      title={t('shop.phone.install.title')}
      action={
        <div className="sh-actions">
          {offer ? (
            <Button size="small" onClick={install}>
              {t('shop.phone.install.do')}
            </Button>
          ) : null}
          <Button size="small" variant="plain" onClick={decline}>
            {t('shop.phone.install.no')}
          </Button>
        </div>
      }
    >
      <p>{t(offer ? 'shop.phone.install.text' : 'shop.phone.install.ios')}</p>
    </Notice>
  );
}

/** Safari on iOS offers nothing by itself; `standalone` exists there only, and is true on the home screen. */
function isAppleOutsideTheHomeScreen(): boolean {
  return 'standalone' in navigator && navigator.standalone === false;
}

function wasDeclined(): boolean {
  try {
    return localStorage.getItem(DECLINED) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(DECLINED, '1');
  } catch {
    // Then it is asked again next time.
  }
}
