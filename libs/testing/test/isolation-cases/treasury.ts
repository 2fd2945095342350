import { randomUUID } from 'node:crypto';
import { noVariables, type Cases, type Kinds } from './case.ts';

/** What the treasurer does with money: payments, cheques, settlements, bank, dues, the fund, tills. */
export const TREASURY_CASES: Cases = {
  overpaidOrders: { door: 'collective', variables: noVariables },
  leaveInAdvance: { door: 'collective', variables: (t) => ({ orderId: t.ids['overpaidOrder'] }) },
  serviceAccounts: { door: 'collective', variables: noVariables },
  recordServicePayment: {
    door: 'collective',
    variables: (t) => ({
      input: {
        idempotencyKey: randomUUID(),
        producerId: t.ids['producer'],
        means: 'TRANSFER',
        amountCents: 100,
      },
    }),
  },
  reverseServicePayment: {
    door: 'collective',
    variables: (t) => ({ paymentId: t.ids['servicePayment'], reason: 'erreur' }),
  },
  recordPayment: {
    door: 'collective',
    variables: (t) => ({
      input: {
        idempotencyKey: randomUUID(),
        memberId: t.ids['member'],
        producerId: t.ids['producer'],
        means: 'CHEQUE',
        amountCents: 100,
        distributionId: t.ids['pastDistribution'],
      },
    }),
  },
  reversePayment: {
    door: 'collective',
    variables: (t) => ({ paymentId: t.ids['payment'], reason: 'erreur' }),
  },
  transferSlips: { door: 'person', variables: (t) => ({ orderId: t.ids['order'] }) },
  accountTransfer: {
    door: 'person',
    variables: (t) => ({ collectiveId: t.ids['collective'], producerId: t.ids['producer'] }),
  },
  cheques: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  describeCheque: {
    door: 'collective',
    variables: (t) => ({ input: { paymentId: t.ids['cheque'], number: '0004512', bank: 'Crédit rural' } }),
  },
  moveCheques: {
    door: 'collective',
    variables: (t) => ({ input: { to: 'REMITTED', paymentIds: [t.ids['cheque']] } }),
  },
  bounceCheque: {
    door: 'collective',
    variables: (t) => ({ paymentId: t.ids['remittedCheque'], reason: 'sans provision' }),
  },
  salesDue: { door: 'collective', variables: noVariables },
  settlements: { door: 'collective', variables: noVariables },
  createSettlement: {
    door: 'collective',
    variables: (t) => ({
      input: { lines: [{ cycleId: t.ids['resaleCycle'], producerId: t.ids['producer'], amountCents: 1 }] },
    }),
  },
  markSettlementPaid: { door: 'collective', variables: (t) => ({ settlementId: t.ids['settlement'] }) },
  undoSettlementLine: {
    door: 'collective',
    variables: (t) => ({ settlementLineId: t.ids['settlementLine'], reason: 'compte clos' }),
  },
  accountingBooks: { door: 'collective', variables: noVariables },
  paymentClosings: {
    door: 'collective',
    variables: (t) => ({ period: 'DAY', producerId: t.ids['producer'] }),
  },
  archiveKey: { door: 'collective', variables: noVariables },
  bankLines: { door: 'collective', variables: () => ({ state: 'OPEN' }) },
  applyBankLine: {
    door: 'collective',
    variables: (t) => ({
      lineId: t.ids['bankLine'],
      memberId: t.ids['member'],
      producerId: t.ids['producer'],
    }),
  },
  setBankLineAside: {
    door: 'collective',
    variables: (t) => ({ lineId: t.ids['otherBankLine'], reason: 'subvention' }),
  },
  bankAccounts: { door: 'collective', variables: noVariables },
  dues: { door: 'collective', variables: noVariables },
  contributions: { door: 'collective', variables: noVariables },
  ownMoney: { door: 'collective', variables: noVariables },
  myDues: { door: 'person', variables: noVariables },
  setDues: {
    door: 'collective',
    variables: () => ({
      input: { amountCents: 1500, minimumCents: 500, firstMonth: 9, required: 'MESSAGE', active: true },
    }),
  },
  recordContribution: {
    door: 'collective',
    variables: (t) => ({
      input: {
        ...{
          idempotencyKey: randomUUID(),
          memberId: t.ids['member'],
          duesCents: 1500,
          giftCents: 200,
          means: 'CASH',
        },
        distributionId: t.ids['pastDistribution'],
      },
    }),
  },
  remindDues: { door: 'collective', variables: noVariables },
  fundHelps: { door: 'collective', variables: noVariables },
  feedFund: { door: 'collective', variables: () => ({ input: { amountCents: 100 } }) },
  helpFromFund: {
    door: 'collective',
    variables: (t) => ({ input: { orderId: t.ids['order'], amountCents: 100 } }),
  },
  takeBackHelp: { door: 'collective', variables: (t) => ({ helpId: t.ids['fundHelp'] }) },
  stopBankAccount: {
    door: 'collective',
    variables: (t) => ({ bankAccountId: t.ids['heldBankAccount'] }),
  },
  bankAccountChange: { door: 'open', variables: () => ({ token: 'x'.repeat(64) }) },
  stopBankAccountByLink: { door: 'open', variables: () => ({ token: 'x'.repeat(64) }) },
  setBankAccount: {
    door: 'collective',
    variables: (t) => ({
      input: {
        producerId: t.ids['producer'],
        holder: 'EARL des Essais',
        iban: 'BE68 5390 0754 7034',
      },
    }),
  },
  evening: { door: 'collective', variables: (t) => ({ distributionId: t.ids['pastDistribution'] }) },
  countTill: {
    door: 'collective',
    variables: (t) => ({
      input: {
        distributionId: t.ids['pastDistribution'],
        number: 2, // the first stands already
        reason: 'recompté',
        lines: [{ producerId: t.ids['producer'], means: 'CASH', floatCents: 2000, countedCents: 2500 }],
      },
    }),
  },
  memberBalances: { door: 'collective', variables: () => ({ on: '2100-01-01' }) },
  memberAccount: {
    door: 'collective',
    variables: (t) => ({ memberId: t.ids['member'], producerId: t.ids['producer'] }),
  },
};

export const TREASURY_KINDS: Kinds = {
  paymentId: ['payment', 'cheque', 'remittedCheque', 'servicePayment'],
  paymentIds: ['cheque', 'remittedCheque'],
  settlementId: ['settlement'],
  settlementLineId: ['settlementLine'],
  bankAccountId: ['heldBankAccount'],
  helpId: ['fundHelp'],
  'leaveInAdvance.orderId': ['overpaidOrder'],
  'createSettlement.input.lines.0.cycleId': ['resaleCycle'],
  'applyBankLine.lineId': ['bankLine', 'otherBankLine'],
  'setBankLineAside.lineId': ['bankLine', 'otherBankLine'],
};
