import { randomUUID } from 'node:crypto';
import { noVariables, type Cases, type Kinds } from './case.ts';

/** Documents, statements, fees and services, corrections of what was issued. */
export const BILLING_CASES: Cases = {
  myDocuments: { door: 'person', variables: noVariables },
  myAccounts: { door: 'person', variables: noVariables },
  myStatement: {
    door: 'person',
    variables: (t) => ({
      ...{ collectiveId: t.ids['collective'], producerId: t.ids['producer'] },
      ...{ from: '2026-01-01', to: '2099-12-31' },
    }),
  },
  documents: { door: 'collective', variables: (t) => ({ distributionId: t.ids['pastDistribution'] }) },
  document: { door: 'collective', variables: (t) => ({ id: t.ids['feeInvoice'] }) },
  memberStatement: {
    door: 'collective',
    variables: (t) => ({
      ...{ memberId: t.ids['member'], producerId: t.ids['producer'] },
      ...{ from: '2026-01-01', to: '2099-12-31' },
    }),
  },
  farmStatement: {
    door: 'collective',
    variables: (t) => ({ producerId: t.ids['producer'], from: '2026-01-01', to: '2099-12-31' }),
  },
  groupedMonth: { door: 'collective', variables: noVariables },
  startGroupedRun: { door: 'collective', variables: () => ({ month: '2026-01-01' }) },
  issueFee: {
    door: 'collective',
    variables: (t) => ({
      input: {
        idempotencyKey: randomUUID(),
        producerId: t.ids['producer'],
        lines: [{ label: 'Tenue de l’étal', quantity: 1, netPriceCents: 1000 }],
        from: '2026-11-01',
        to: '2026-11-01',
      },
    }),
  },
  saleService: { door: 'collective', variables: (t) => ({ cycleId: t.ids['agencyCycle'] }) },
  issueServiceFeeAnew: {
    door: 'collective',
    variables: (t) => ({ cycleId: t.ids['agencyCycle'], producerId: t.ids['producer'] }),
  },
  issueServiceFees: { door: 'collective', variables: (t) => ({ cycleId: t.ids['agencyCycle'] }) },
  creditFee: {
    door: 'collective',
    variables: (t) => ({
      input: {
        idempotencyKey: randomUUID(),
        documentId: t.ids['feeInvoice'],
        reason: 'Erreur',
        lines: [{ line: 0, netCents: 100 }],
      },
    }),
  },
  documentRun: { door: 'collective', variables: (t) => ({ id: t.ids['run'] }) },
  documentArchives: { door: 'collective', variables: noVariables },
  startDocumentArchive: { door: 'collective', variables: () => ({ from: '2020-01-01', to: '2199-12-31' }) },
  documentRuns: { door: 'collective', variables: (t) => ({ distributionId: t.ids['pastDistribution'] }) },
  correctIssued: {
    door: 'collective',
    variables: (t) => ({
      input: {
        orderId: t.ids['pastOrder'],
        lines: [{ lineId: t.ids['pastLine'], quantity: 0 }],
        added: [{ offerId: t.ids['forgottenOffer'], quantity: 1 }],
        reason: 'manquait',
      },
    }),
  },
  startDocumentRun: { door: 'collective', variables: (t) => ({ distributionId: t.ids['pastDistribution'] }) },
  farmDocuments: { door: 'farm', variables: noVariables },
  farmServices: { door: 'farm', variables: noVariables },
  farmAccounts: { door: 'farm', variables: noVariables },
  farmAccountStatement: {
    door: 'farm',
    variables: (t) => ({
      ...{ collectiveId: t.ids['soldThrough'], kind: 'GOODS', from: '2026-01-01', to: '2099-12-31' },
    }),
  },
};

export const BILLING_KINDS: Kinds = {
  documentId: ['feeInvoice'],
  'issueServiceFees.cycleId': ['agencyCycle'],
  'issueServiceFeeAnew.cycleId': ['agencyCycle'],
  'documentRun.id': ['run'],
  'document.id': ['document', 'feeInvoice'],
};
