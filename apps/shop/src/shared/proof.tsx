import { proof } from '@cabas/client';
import { ProofProvider as AskInPlace } from '@cabas/ui';
import type { ReactNode } from 'react';
import { useWords } from './words.tsx';

export function ProofProvider({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <AskInPlace t={t} requests={proof}>
      {children}
    </AskInPlace>
  );
}
