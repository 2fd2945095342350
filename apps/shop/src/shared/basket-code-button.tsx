import { Button } from '@cabas/ui';
import { IconQrcode } from '@tabler/icons-react';
import { useState } from 'react';
import type { BasketCode } from './basket-code.ts';
import { later } from './later.tsx';
import { useWords } from './words.tsx';

const BasketCodeDialog = later(async () => (await import('./basket-code-dialog.tsx')).BasketCodeDialog);

/** What one shows when fetching; the squares come when they are asked for. */
export function BasketCodeButton({ code }: { code: BasketCode }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={IconQrcode} onClick={() => setOpen(true)}>
        {t('shop.pickup.code')}
      </Button>
      {open ? <BasketCodeDialog code={code} close={() => setOpen(false)} /> : null}
    </>
  );
}
