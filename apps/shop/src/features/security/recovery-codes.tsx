import { Button, useToast } from '@cabas/ui';
import { IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useWords } from '../../shared/words.tsx';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shown this once: to print, to copy, to keep as a file. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useWords();
  const { show } = useToast();
  const text = `${t('shop.lock.codesFile')}\n\n${codes.join('\n')}\n`;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    show({ text: t('common.state.copied') });
  };
  return (
    <div className="sh-lock">
      <p>{t('shop.lock.codesLead')}</p>
      <ol className="sh-lock__codes" aria-label={t('shop.lock.codesLabel')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="sh-actions cb-no-print">
        <Button icon={IconPrinter} onClick={() => window.print()}>
          {t('common.action.print')}
        </Button>
        <Button icon={IconCopy} onClick={() => void copy()}>
          {t('common.action.copy')}
        </Button>
        <a
          className="cb-button"
          download={`${t('shop.lock.codesFile')}.txt`}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          <IconDownload size={20} aria-hidden /> {t('common.action.download')}
        </a>
      </div>
      <Button variant="primary" wide onClick={onKept}>
        {t('shop.lock.kept')}
      </Button>
    </div>
  );
}
