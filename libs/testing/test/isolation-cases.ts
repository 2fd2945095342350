import { randomUUID } from 'node:crypto';
import { makeSiret } from '@cabas/kernel';
import { planInput } from './tenants/sales.ts';
import type { Tenant } from './tenants.ts';

/** How a tenant's own people call an operation so that it would be done: through which door, and with what. */
export interface Case {
  /** `open`: no tenant's data is behind it, whatever the scope named. */
  readonly door: 'collective' | 'person' | 'farm' | 'staff' | 'open';
  readonly variables: (t: Tenant) => object;
  /** A made-up id is not refused but does nothing: why. */
  readonly harmless?: Readonly<Record<string, string>>;
}

const lines = (t: Tenant) => [{ offerId: t.ids['offer'], quantity: 1 }];
const nothing = () => ({});
const loaf = (t: Tenant) => ({ producerId: t.ids['farm'], productId: t.ids['farmProduct'] });
const carrots = (t: Tenant) => ({ producerId: t.ids['producer'], productId: t.ids['product'] });
/** What a price is made of, in one part. */
const whole = { words: 'Travail', percent: 100 };
/** Who buys for its kitchen. */
const aBusiness = {
  legalName: 'Le Bistrot',
  siret: makeSiret(4242),
  addressLine1: '3 rue Grande',
  postcode: '36000',
  city: 'Châteauroux',
};
const product = { name: 'Chou', priceCents: 150, sellingMode: 'PIECE' };

/** One gesture of each kind that names something: whoever it names, the others are done. */
const gestures = (t: Tenant, payeeId = t.ids['producer'], lineId = t.ids['servedLine']) => ({
  distributionId: t.ids['servedDistribution'],
  device: 'a phone of the evening',
  gestures: [
    {
      id: randomUUID(),
      kind: 'PAY',
      seen: 0,
      at: '2026-12-04T17:00:00Z',
      memberId: t.ids['member'],
      lineId,
      payeeId,
      means: 'CASH',
      amountCents: 100,
      offerId: t.ids['offer'],
      gestureId: t.ids['gesture'],
    },
  ],
});
const refusedByItself =
  'a gesture is refused by itself: the batch is answered, with the reason beside the gesture';
const oneByOne = Object.fromEntries(
  ['id', 'memberId', 'lineId', 'payeeId', 'offerId', 'gestureId'].map((name) => [
    `input.gestures.0.${name}`,
    refusedByItself,
  ]),
);

export const CASES: Readonly<Record<string, Case>> = {
  viewer: { door: 'open', variables: nothing },
  collectivePage: { door: 'open', variables: (t) => ({ slug: t.collective.slug }) },
  invitation: { door: 'open', variables: () => ({ token: 'x'.repeat(43) }) },
  signUp: {
    door: 'open',
    variables: () => ({
      input: {
        email: `${randomUUID()}@example.org`,
        password: 'panier-de-poires-7',
        givenName: 'Eve',
        familyName: 'X',
      },
    }),
  },
  confirmEmail: { door: 'open', variables: () => ({ token: 'x'.repeat(43) }) },
  logIn: {
    door: 'open',
    variables: () => ({ input: { email: `${randomUUID()}@example.org`, password: 'faux-mot-de-passe' } }),
  },
  requestSignInCode: { door: 'open', variables: () => ({ email: `${randomUUID()}@example.org` }) },
  signInWithCode: { door: 'open', variables: () => ({ code: '1234 5678' }) },
  signInWithLink: { door: 'open', variables: () => ({ token: 'x'.repeat(43) }) },
  passSecondStep: { door: 'open', variables: () => ({ input: { code: '123456' } }) },
  requestPasswordReset: { door: 'open', variables: () => ({ email: `${randomUUID()}@example.org` }) },
  resetPassword: {
    door: 'open',
    variables: () => ({ input: { token: 'x'.repeat(43), password: 'panier-de-poires-7' } }),
  },

  confirmNewEmail: { door: 'open', variables: () => ({ token: 'x'.repeat(43) }) },
  undoEmailChange: { door: 'open', variables: () => ({ token: 'x'.repeat(43) }) },
  keepAccountByLink: { door: 'open', variables: () => ({ token: 'x'.repeat(43) }) },

  changeEmail: { door: 'person', variables: () => ({ input: { email: `${randomUUID()}@example.org` } }) },
  dataExport: { door: 'person', variables: nothing },
  requestDataExport: { door: 'person', variables: nothing },
  closingPreview: { door: 'person', variables: nothing },
  closeAccount: { door: 'person', variables: nothing },
  keepAccount: { door: 'person', variables: nothing },
  saveOwnAddress: {
    door: 'person',
    variables: (t) => ({ input: { membershipId: t.ids['member'], city: 'Chartres' } }),
  },
  household: { door: 'collective', variables: nothing },
  inviteToHousehold: {
    door: 'collective',
    variables: () => ({ input: { email: `${randomUUID()}@example.org` } }),
  },
  withdrawHouseholdInvitation: { door: 'collective', variables: nothing },
  endHousehold: { door: 'person', variables: (t) => ({ membershipId: t.ids['member'] }) },
  setOwnBusiness: {
    door: 'person',
    variables: (t) => ({ input: { membershipId: t.ids['member'], business: aBusiness } }),
  },
  leaveCollective: { door: 'person', variables: (t) => ({ membershipId: t.ids['member'] }) },
  security: { door: 'person', variables: nothing },
  reauthenticate: { door: 'person', variables: () => ({ input: { password: 'faux-mot-de-passe' } }) },
  changePassword: { door: 'person', variables: () => ({ input: { password: 'court' } }) },
  startSecondFactor: { door: 'person', variables: nothing },
  confirmSecondFactor: { door: 'person', variables: () => ({ code: '123456' }) },
  renewRecoveryCodes: { door: 'person', variables: nothing },
  switchOffSecondFactor: { door: 'person', variables: nothing },
  endSession: { door: 'person', variables: (t) => ({ id: t.ids['session'] }) },
  endOtherSessions: { door: 'person', variables: nothing },
  openSales: { door: 'person', variables: nothing },
  mySales: { door: 'person', variables: nothing },
  foundOffers: { door: 'person', variables: () => ({ search: 'carotte', first: 10 }) },
  pickups: { door: 'person', variables: nothing },
  myOrders: { door: 'person', variables: () => ({ first: 10 }) },
  myOrder: { door: 'person', variables: (t) => ({ id: t.ids['order'] }) },
  orderFeedback: { door: 'person', variables: (t) => ({ orderId: t.ids['servedOrder'] }) },
  myDocuments: { door: 'person', variables: nothing },
  myAccounts: { door: 'person', variables: nothing },
  myStatement: {
    door: 'person',
    variables: (t) => ({
      ...{ collectiveId: t.ids['collective'], producerId: t.ids['producer'] },
      ...{ from: '2026-01-01', to: '2099-12-31' },
    }),
  },
  budget: { door: 'person', variables: () => ({ day: '2026-12-04' }) },
  deliveryAddress: { door: 'person', variables: nothing },
  saveDeliveryAddress: {
    door: 'person',
    variables: () => ({ input: { addressLine1: '1 rue Basse', postcode: '28000', city: 'Chartres' } }),
  },
  setBudget: {
    door: 'person',
    variables: () => ({ input: { period: 'MONTH', amountCents: 12_000, currency: 'EUR' } }),
  },
  logOut: { door: 'person', variables: nothing },
  updateProfile: { door: 'person', variables: () => ({ input: { givenName: 'Léa', familyName: 'Essai' } }) },
  joinCollective: { door: 'person', variables: () => ({ slug: 'nulle-part' }) },
  acceptInvitation: { door: 'person', variables: () => ({ token: 'x'.repeat(43) }) },
  createCollective: {
    door: 'person',
    variables: () => ({ input: { name: '', kind: 'ASSOCIATION', flow: 'DIRECT' } }),
  },

  farmSellsAt: {
    door: 'person',
    variables: (t) => ({ producerId: t.ids['producer'] }),
  },

  farmPage: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  changeFarmPage: {
    door: 'collective',
    variables: (t) => ({
      input: { producerId: t.ids['producer'], practices: 'Sans labour', priceShares: [whole] },
    }),
  },
  lots: {
    door: 'collective',
    variables: (t) => ({ distributionId: t.ids['pastDistribution'] }),
  },
  lotRecipients: { door: 'collective', variables: (t) => ({ lotId: t.ids['lot'] }) },
  setLot: {
    door: 'collective',
    variables: (t) => ({
      input: { distributionId: t.ids['distribution'], offerId: t.ids['offer'], numbers: ['L24-310'] },
    }),
  },
  farmLots: {
    door: 'farm',
    variables: (t) => ({ distributionId: t.ids['pastDistribution'] }),
  },
  setFarmLot: {
    door: 'farm',
    variables: (t) => ({
      input: { distributionId: t.ids['distribution'], offerId: t.ids['farmOffer'], numbers: ['F7'] },
    }),
  },
  ownFarmPage: { door: 'farm', variables: nothing },
  changeOwnFarmPage: {
    door: 'farm',
    variables: (t) => ({
      input: { producerId: t.ids['farm'], practices: 'Au levain', priceShares: [whole] },
    }),
  },
  salesCycle: { door: 'collective', variables: (t) => ({ id: t.ids['cycle'] }) },
  offers: {
    door: 'collective',
    variables: (t) => ({
      cycleId: t.ids['cycle'],
      distributionId: t.ids['distribution'],
      producerId: t.ids['producer'],
      first: 10,
    }),
    harmless: { distributionId: 'a point that is not this sale’s leaves what is sold at every point' },
  },
  choices: { door: 'collective', variables: (t) => ({ distributionId: t.ids['distribution'] }) },
  habits: {
    door: 'collective',
    variables: (t) => ({ exceptCycleId: t.ids['cycle'] }),
    harmless: { exceptCycleId: 'a sale that is not here is nobody’s last order: it leaves nothing out' },
  },
  collective: { door: 'collective', variables: nothing },
  members: { door: 'collective', variables: nothing },
  member: { door: 'collective', variables: (t) => ({ id: t.ids['member'] }) },
  auditLog: {
    door: 'collective',
    variables: (t) => ({ subjectId: t.ids['suspendedMember'] }),
    harmless: { subjectId: 'nothing was ever done to what is not here: an empty list' },
  },
  pickupPoints: { door: 'collective', variables: nothing },
  participations: { door: 'collective', variables: nothing },
  participation: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  products: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  import: { door: 'collective', variables: (t) => ({ id: t.ids['import'] }) },
  salesCycles: { door: 'collective', variables: nothing },
  saleBoard: { door: 'collective', variables: (t) => ({ cycleId: t.ids['cycle'] }) },
  orders: {
    door: 'collective',
    variables: (t) => ({ cycleId: t.ids['cycle'], distributionId: t.ids['distribution'] }),
  },
  order: { door: 'collective', variables: (t) => ({ id: t.ids['order'] }) },
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
  groupedMonth: { door: 'collective', variables: nothing },
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
  saleFlows: { door: 'collective', variables: nothing },
  saleService: { door: 'collective', variables: (t) => ({ cycleId: t.ids['agencyCycle'] }) },
  issueServiceFeeAnew: {
    door: 'collective',
    variables: (t) => ({ cycleId: t.ids['agencyCycle'], producerId: t.ids['producer'] }),
  },
  issueServiceFees: { door: 'collective', variables: (t) => ({ cycleId: t.ids['agencyCycle'] }) },
  serviceAccounts: { door: 'collective', variables: nothing },
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
  onlineDues: { door: 'collective', variables: () => ({}) },
  payDues: { door: 'collective', variables: () => ({ input: { duesCents: 0, giftCents: 300 } }) },
  proceedDues: { door: 'collective', variables: () => ({ skip: true }) },
  onlinePayment: { door: 'collective', variables: (t) => ({ orderId: t.ids['adminOrder'] }) },
  ordersToPayOnline: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  payOnline: { door: 'collective', variables: (t) => ({ orderId: t.ids['adminOrder'] }) },
  proceedOnline: { door: 'collective', variables: (t) => ({ orderId: t.ids['adminOrder'], skip: true }) },
  onlineSettings: { door: 'collective', variables: nothing },
  onlineReceipts: { door: 'collective', variables: nothing },
  enableOnline: { door: 'collective', variables: () => ({ enabled: false }) },
  connectOnline: { door: 'collective', variables: nothing },
  connectHelloAsso: {
    door: 'collective',
    variables: () => ({
      input: { organization: 'amap-demo', clientId: 'demo-client', secret: 'demo-secret' },
    }),
  },
  checkOnlineAccount: { door: 'collective', variables: nothing },
  refundOnline: {
    door: 'collective',
    variables: (t) => ({
      input: { idempotencyKey: randomUUID(), chargeId: t.ids['paidOnline'], amountCents: 1, reason: 'gâté' },
    }),
  },
  farmOnline: { door: 'farm', variables: nothing },
  connectFarmOnline: { door: 'farm', variables: nothing },
  activateFarmOnline: { door: 'farm', variables: () => ({ active: false }) },
  checkFarmOnline: { door: 'farm', variables: nothing },
  salesDue: { door: 'collective', variables: nothing },
  settlements: { door: 'collective', variables: nothing },
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
  accountingBooks: { door: 'collective', variables: nothing },
  paymentClosings: {
    door: 'collective',
    variables: (t) => ({ period: 'DAY', producerId: t.ids['producer'] }),
  },
  documentArchives: { door: 'collective', variables: nothing },
  startDocumentArchive: { door: 'collective', variables: () => ({ from: '2020-01-01', to: '2199-12-31' }) },
  archiveKey: { door: 'collective', variables: nothing },
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
  bankAccounts: { door: 'collective', variables: nothing },
  dues: { door: 'collective', variables: nothing },
  contributions: { door: 'collective', variables: nothing },
  ownMoney: { door: 'collective', variables: nothing },
  myDues: { door: 'person', variables: nothing },
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
  remindDues: { door: 'collective', variables: nothing },
  fundHelps: { door: 'collective', variables: nothing },
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
  documentRuns: { door: 'collective', variables: (t) => ({ distributionId: t.ids['pastDistribution'] }) },

  placeOrder: {
    door: 'collective',
    variables: (t) => ({
      input: {
        distributionId: t.ids['distribution'],
        slotId: t.ids['slot'],
        lines: lines(t),
        idempotencyKey: randomUUID(),
      },
    }),
  },
  changeOrder: {
    door: 'collective',
    variables: (t) => ({
      input: { orderId: t.ids['adminOrder'], version: t.version, slotId: t.ids['slot'], lines: lines(t) },
    }),
  },
  cancelOrder: {
    door: 'collective',
    variables: (t) => ({ orderId: t.ids['adminOrder'], version: t.version }),
  },
  keepChoices: {
    door: 'collective',
    variables: (t) => ({
      input: {
        distributionId: t.ids['distribution'],
        lines: [{ offerId: t.ids['offer'], quantity: 2, agoMs: 0 }],
      },
    }),
    harmless: { 'input.lines.0.offerId': 'an offer that is not of this sale is left out, the rest is kept' },
  },
  setFavourite: {
    door: 'collective',
    variables: (t) => ({ productId: t.ids['product'], favourite: true }),
  },
  nameCollector: {
    door: 'collective',
    variables: (t) => ({
      input: {
        orderId: t.ids['adminOrder'],
        collectedBy: { name: 'Jeanne D.', email: `${randomUUID()}@example.org` },
        beneficiary: 'Mme Petit',
      },
    }),
  },
  giveFeedback: {
    door: 'collective',
    variables: (t) => ({ input: { lineId: t.ids['adminServedLine'], mark: 'GOOD', words: 'Croquantes' } }),
  },
  feedback: { door: 'collective', variables: () => ({ first: 10 }) },
  changeCollective: { door: 'collective', variables: () => ({ input: { openingWords: 'Bonjour' } }) },
  addMember: {
    door: 'collective',
    variables: () => ({ input: { givenName: 'Eve', familyName: 'Intruse' } }),
  },
  setMemberBusiness: {
    door: 'collective',
    variables: (t) => ({ input: { memberId: t.ids['member'], business: { ...aBusiness, paymentDays: 20 } } }),
  },
  changeMember: {
    door: 'collective',
    variables: (t) => ({ input: { memberId: t.ids['member'], status: 'ACTIVE' } }),
  },
  inviteMember: { door: 'collective', variables: (t) => ({ memberId: t.ids['invitedMember'] }) },
  addPickupPoint: { door: 'collective', variables: () => ({ input: { name: 'Chez l’intruse' } }) },
  changePickupPoint: {
    door: 'collective',
    variables: (t) => ({ input: { pickupPointId: t.ids['point'], name: 'Ailleurs' } }),
  },
  addProducer: { door: 'collective', variables: () => ({ input: { name: 'Ferme intruse' } }) },
  changeProducer: {
    door: 'collective',
    variables: (t) => ({
      input: { producerId: t.ids['producer'], story: 'Depuis 1987.', referentId: t.ids['member'] },
    }),
  },
  inviteProducer: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  offerMandate: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  addProduct: {
    door: 'collective',
    variables: (t) => ({ input: { producerId: t.ids['producer'], ...product } }),
  },
  changeProduct: {
    door: 'collective',
    variables: (t) => ({ input: { ...carrots(t), version: 1, description: 'De sable' } }),
  },
  setListing: { door: 'collective', variables: (t) => ({ input: { ...carrots(t), active: true } }) },
  setStock: { door: 'collective', variables: (t) => ({ input: { ...carrots(t), available: 7 } }) },
  applyImport: { door: 'collective', variables: (t) => ({ importId: t.ids['import'] }) },
  planSale: {
    door: 'collective',
    variables: (t) => ({
      input: withDistributionId(
        planInput(t.collective, t.ids['point'] ?? '', {
          name: randomUUID(),
          offers: [{ listingId: t.ids['listing'] }],
        }),
        t.ids['draftDistribution'],
      ),
    }),
    harmless: { 'input.distributions.0.id': 'planning makes new distributions and reads no id' },
  },
  changeSale: {
    door: 'collective',
    variables: (t) => ({
      input: {
        cycleId: t.ids['draftCycle'],
        version: 1,
        distributions: withDistributionId(
          planInput(t.collective, t.ids['otherPoint'] ?? ''),
          t.ids['draftDistribution'],
        ).distributions,
      },
    }),
  },
  publishSale: { door: 'collective', variables: (t) => ({ cycleId: t.ids['draftCycle'] }) },
  cancelSale: { door: 'collective', variables: (t) => ({ cycleId: t.ids['draftCycle'], reason: 'gel' }) },
  priceLevels: { door: 'collective', variables: nothing },
  payees: { door: 'collective', variables: (t) => ({ cycleId: t.ids['cycle'] }) },
  choosePriceLevel: { door: 'collective', variables: (t) => ({ levelId: t.ids['level'] }) },
  setPriceLevels: {
    door: 'collective',
    variables: (t) => ({ input: { levels: [{ id: t.ids['level'], name: 'Solidaire', rateBp: -1500 }] } }),
  },
  setOffer: {
    door: 'collective',
    variables: (t) => ({
      input: {
        cycleId: t.ids['cycle'],
        listingId: t.ids['listing'],
        distributionIds: [t.ids['distribution']],
        cap: 400,
      },
    }),
  },
  changeRound: {
    door: 'collective',
    variables: (t) => ({
      input: {
        distributionId: t.ids['round'],
        version: 1,
        delivery: { feeCents: 400, areas: ['28*'] },
      },
    }),
  },
  enterOrder: {
    door: 'collective',
    variables: (t) => ({
      input: {
        memberId: t.ids['member'],
        distributionId: t.ids['distribution'],
        slotId: t.ids['slot'],
        lines: lines(t),
        reason: 'au téléphone',
      },
    }),
  },
  cancelMemberOrder: {
    door: 'collective',
    variables: (t) => ({ input: { orderId: t.ids['adminOrder'], version: t.version, reason: 'doublon' } }),
  },
  closeDistribution: {
    door: 'collective',
    variables: (t) => ({ distributionId: t.ids['distribution'], reason: 'complet' }),
  },
  handOutDistribution: {
    door: 'collective',
    variables: (t) => ({ distributionId: t.ids['distribution'], reason: 'tôt' }),
  },
  correctDelivery: {
    door: 'collective',
    variables: (t) => ({
      input: {
        orderId: t.ids['servedOrder'],
        lines: [{ lineId: t.ids['servedLine'], quantity: 1 }],
        reason: 'casse',
      },
    }),
  },
  shifts: {
    door: 'collective',
    variables: (t) => ({ distributionId: t.ids['distribution'] }),
  },
  turnRules: { door: 'collective', variables: nothing },
  myTurns: { door: 'person', variables: nothing },
  calendarFeed: { door: 'person', variables: nothing },
  renewCalendarFeed: { door: 'person', variables: nothing },
  revokeCalendarFeed: { door: 'person', variables: nothing },
  unsubscription: { door: 'open', variables: () => ({ token: 'x'.repeat(66) }) },
  unsubscribe: { door: 'open', variables: () => ({ token: 'x'.repeat(66) }) },
  devices: { door: 'person', variables: nothing },
  addDevice: {
    door: 'person',
    variables: () => ({
      input: { endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/x', p256dh: 'x', auth: 'x' },
    }),
  },
  removeDevice: { door: 'person', variables: (t) => ({ id: t.ids['device'] }) },
  news: { door: 'collective', variables: nothing },
  announcements: { door: 'collective', variables: nothing },
  announcementAudience: {
    door: 'collective',
    variables: (t) => ({ distributionId: t.ids['distribution'] }),
  },
  sendAnnouncement: {
    door: 'collective',
    variables: (t) => ({
      input: { subject: 'Samedi', words: 'Venez !', distributionId: t.ids['distribution'] },
    }),
  },
  reminders: { door: 'collective', variables: nothing },
  chooseReminders: {
    door: 'collective',
    variables: () => ({ input: { choices: [{ kind: 'CLOSING', byMail: false, byPush: true }] } }),
  },
  takeTurn: { door: 'collective', variables: (t) => ({ shiftId: t.ids['shift'] }) },
  leaveTurn: { door: 'collective', variables: (t) => ({ shiftId: t.ids['takenShift'] }) },
  setShift: {
    door: 'collective',
    variables: (t) => ({
      input: {
        shiftId: t.ids['shift'],
        distributionId: t.ids['distribution'],
        label: 'Remise',
        windowStart: '17:00',
        windowEnd: '19:00',
        needed: 4,
      },
    }),
  },
  cancelShift: { door: 'collective', variables: (t) => ({ shiftId: t.ids['spareShift'], reason: 'gel' }) },
  enrolMember: {
    door: 'collective',
    variables: (t) => ({ shiftId: t.ids['shift'], memberId: t.ids['member'] }),
  },
  withdrawMember: {
    door: 'collective',
    variables: (t) => ({ shiftId: t.ids['takenShift'], memberId: t.ids['member'] }),
  },
  changeTurnRules: {
    door: 'collective',
    variables: () => ({ input: { owed: 3, seasonMonth: 9, leaveHours: 24 } }),
  },
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

  handOutSheet: { door: 'collective', variables: (t) => ({ distributionId: t.ids['servedDistribution'] }) },
  myHandOuts: { door: 'collective', variables: nothing },
  sendGestures: {
    door: 'collective',
    variables: (t) => ({ input: gestures(t) }),
    harmless: oneByOne,
  },
  farmHandOutSheet: {
    door: 'farm',
    variables: (t) => ({ collectiveId: t.ids['collective'], distributionId: t.ids['servedDistribution'] }),
  },
  sendFarmGestures: {
    door: 'farm',
    variables: (t) => ({
      collectiveId: t.ids['collective'],
      input: gestures(t, t.ids['farm'], t.ids['servedLoaf']),
    }),
    harmless: oneByOne,
  },

  farm: { door: 'farm', variables: nothing },
  farmProducts: { door: 'farm', variables: nothing },
  farmDeliveries: { door: 'farm', variables: nothing },
  farmDocuments: { door: 'farm', variables: nothing },
  farmServices: { door: 'farm', variables: nothing },
  farmAccounts: { door: 'farm', variables: nothing },
  farmAccountStatement: {
    door: 'farm',
    variables: (t) => ({
      ...{ collectiveId: t.ids['soldThrough'], kind: 'GOODS', from: '2026-01-01', to: '2099-12-31' },
    }),
  },
  farmFeedback: { door: 'farm', variables: () => ({ first: 10 }) },
  answerFeedback: {
    door: 'farm',
    variables: (t) => ({ input: { feedbackId: t.ids['feedback'], answer: 'Merci !' } }),
  },
  changeFarm: { door: 'farm', variables: () => ({ input: { story: 'Au feu de bois.' } }) },
  addFarmProduct: { door: 'farm', variables: (t) => ({ input: { producerId: t.ids['farm'], ...product } }) },
  changeFarmProduct: {
    door: 'farm',
    variables: (t) => ({ input: { ...loaf(t), version: 1, description: 'Levain' } }),
  },
  setFarmStock: { door: 'farm', variables: (t) => ({ input: { ...loaf(t), available: 60 } }) },
  farmNews: { door: 'farm', variables: nothing },
  writeFarmNews: {
    door: 'farm',
    variables: (t) => ({ input: { words: 'Les agneaux sont nés.', collectiveIds: [t.ids['collective']] } }),
  },
  withdrawFarmNews: { door: 'farm', variables: (t) => ({ id: t.ids['farmNews'] }) },
  acceptMandate: {
    door: 'farm',
    variables: (t) => ({ collectiveId: t.ids['collective'], name: 'Odile Essai' }),
  },
  revokeMandate: { door: 'farm', variables: (t) => ({ collectiveId: t.ids['collective'] }) },

  failedJobs: { door: 'staff', variables: nothing },
  retryJob: { door: 'staff', variables: (t) => ({ id: t.ids['job'] }) },
  dismissJob: { door: 'staff', variables: (t) => ({ id: t.ids['job'] }) },
};

function withDistributionId<T extends { distributions: object[] }>(
  input: T,
  id: string | undefined,
): T & { distributions: object[] } {
  return { ...input, distributions: input.distributions.map((one) => ({ ...one, id })) };
}

/** What a field of this name identifies. A new name must be entered here. */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  collectiveId: ['collective'],
  producerId: ['producer', 'farm'],
  productId: ['product', 'farmProduct'],
  listingId: ['listing', 'farmListing'],
  cycleId: ['cycle', 'draftCycle', 'pastCycle'],
  exceptCycleId: ['cycle', 'draftCycle', 'pastCycle'],
  distributionId: ['distribution', 'draftDistribution', 'pastDistribution', 'servedDistribution'],
  distributionIds: ['distribution', 'draftDistribution', 'pastDistribution'],
  pickupPointId: ['point', 'otherPoint'],
  membershipId: ['member', 'suspendedMember', 'invitedMember'],
  referentId: ['member'],
  memberId: ['member', 'suspendedMember', 'invitedMember'],
  offerId: ['offer', 'farmOffer', 'forgottenOffer'],
  lotId: ['lot'],
  orderId: ['order', 'adminOrder', 'pastOrder', 'servedOrder'],
  slotId: ['slot'],
  shiftId: ['shift', 'takenShift', 'spareShift'],
  lineId: ['line', 'pastLine', 'servedLine', 'servedLoaf', 'adminServedLine'],
  feedbackId: ['feedback'],
  importId: ['import'],
  payeeId: ['producer', 'farm'],
  paymentId: ['payment', 'cheque', 'remittedCheque', 'servicePayment'],
  paymentIds: ['cheque', 'remittedCheque'],
  settlementId: ['settlement'],
  chargeId: ['onlineCharge', 'paidOnline'],
  settlementLineId: ['settlementLine'],
  documentId: ['feeInvoice'],
  bankAccountId: ['heldBankAccount'],
  helpId: ['fundHelp'],
  'createSettlement.input.lines.0.cycleId': ['resaleCycle'],
  'issueServiceFees.cycleId': ['agencyCycle'],
  'issueServiceFeeAnew.cycleId': ['agencyCycle'],
  gestureId: ['gesture'],
  'applyBankLine.lineId': ['bankLine', 'otherBankLine'],
  'setBankLineAside.lineId': ['bankLine', 'otherBankLine'],
  'sendGestures.input.gestures.0.id': ['gesture'],
  'sendFarmGestures.input.gestures.0.id': ['gesture'],
  subjectId: ['order', 'member', 'cycle', 'producer', 'distribution'],
  'myOrder.id': ['order', 'adminOrder', 'pastOrder'],
  'salesCycle.id': ['cycle', 'draftCycle', 'pastCycle'],
  'member.id': ['member', 'suspendedMember', 'invitedMember'],
  'import.id': ['import'],
  'order.id': ['order', 'adminOrder', 'pastOrder'],
  'documentRun.id': ['run'],
  'document.id': ['document', 'feeInvoice'],
  'planSale.input.distributions.0.id': ['distribution', 'draftDistribution'],
  'changeSale.input.distributions.0.id': ['distribution', 'draftDistribution', 'pastDistribution'],
  levelId: ['level'],
  'setPriceLevels.input.levels.0.id': ['level'],
  'endSession.id': ['session'],
  collectiveIds: ['collective'],
  'withdrawFarmNews.id': ['farmNews'],
  'removeDevice.id': ['device'],
  'retryJob.id': ['job'],
  'dismissJob.id': ['job'],
};

/** Kinds that fit an operation's id; undefined when nobody said. */
export function kindsOf(operation: string, path: string): readonly string[] | undefined {
  const name = path.split('.').findLast((key) => key !== '0') ?? '';
  return KINDS[`${operation}.${path}`] ?? KINDS[name];
}
