import type { PersonData, PersonFile, Unit } from '@cabas/platform';
import { ownDocuments } from '../data-access/own-documents.query.ts';
import { renderDocument } from '../papers/render-document.ts';

/**
 * Documents addressed to a person. They are never erased: the law keeps them ten years, with the identity they were issued to. Nor
 * is the ledger, which names a membership that is emptied; what it adds up is given as orders and payments.
 */
export const BILLING_PERSON_DATA: PersonData = {
  tables: ['documents', 'ledger_postings'],
  read: async (tx) => {
    const found = await ownDocuments(tx);
    return {
      records: [{ name: 'documents', rows: found.map(({ snapshot: _, ...row }) => row) }],
      files: found.map(({ number, snapshot }): PersonFile => ({
        name: `documents/${number.replaceAll(/[^\w.-]/g, '-')}.pdf`,
        bytes: async () => renderDocument(snapshot),
      })),
    };
  },
  counts: async (tx: Unit) => ({
    documents: (
      await tx.one<{ count: number }>('select count(*)::int as count from documents where account_id = $1', [
        tx.accountId,
      ])
    ).count,
  }),
};
