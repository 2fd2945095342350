/** The code to show at the hand-out, large enough to be scanned from a phone held out, and in letters to be said. */
import { Dialog, QrCode } from '@cabas/ui';
import './basket-code-dialog.css';
import { type BasketCode, codeText, shortCode } from './basket-code.ts';
import { useWords } from './words.tsx';

export function BasketCodeDialog({ code, close }: { code: BasketCode; close: () => void }) {
  const { t } = useWords();
  return (
    <Dialog open onClose={close} title={t('shop.pickup.code')}>
      <div className="sh-code">
        <QrCode text={codeText(code)} label={t('shop.code.label')} size={280} />
        <p className="sh-code__letters">{shortCode(code.orderId)}</p>
        <p>{t('shop.code.text')}</p>
        <p className="sh-soft">{t('shop.code.private')}</p>
      </div>
    </Dialog>
  );
}
