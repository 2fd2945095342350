import { createTranslator, type Locale, type MessageId } from '@cabas/messages';
import { importWords, type ImportMessage } from '@cabas/platform';
import type { ImportToShow } from '../application/read-import.ts';
import type { ShownVerdict } from '../domain/import-report.ts';

export interface ImportReport {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly encoding: string;
  readonly separator: string;
  readonly decimalSign: string;
  readonly toCreate: number;
  readonly toUpdate: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly appliedAt: Date | null;
  readonly lines: readonly {
    line: number;
    verdict: ShownVerdict;
    label: string;
    understood: string;
    messages: string[];
  }[];
}

/** A stored report in the reader's words. */
export function importReport(
  { report, currency, id, kind, fileName, appliedAt }: ImportToShow,
  locale: Locale,
): ImportReport {
  const t = createTranslator(locale);
  const words = (message: ImportMessage) =>
    t(`import.${message.code}` as MessageId, importWords(message, locale, currency));
  const lines = report.lines.map(({ line, verdict, label, understood, messages }) => ({
    line,
    verdict,
    label,
    understood: understood.map(words).join(' · '),
    messages: messages.map(words),
  }));
  return { ...report, id, kind, fileName, appliedAt, lines };
}
