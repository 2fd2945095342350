import type { Unit } from '@cabas/platform';
import type { DocumentSubject } from '../domain/documents-to-issue.ts';
export async function issueBatch(_tx: Unit, _runId: string, _subjects: readonly DocumentSubject[]): Promise<void> {
  throw new Error('being written');
}
