import type { Permission } from '@cabas/platform';

/**
 * What each operation of a collective's, a farm's or the staff's door asks for: written down a second time, so that a weaker
 * requirement in the code does not pass unseen. A new operation must be entered here.
 */
const RIGHTS: Readonly<Partial<Record<Permission, readonly string[]>>> = {
  'sale.read': [
    'handOutSheet',
    'myHandOuts',
    'sendGestures',
    'offers',
    'salesCycle',
    'farmPage',
    'priceLevels',
    'payees',
    'habits',
    'news',
  ],
  'order.place': [
    'placeOrder',
    'changeOrder',
    'cancelOrder',
    'choosePriceLevel',
    'choices',
    'keepChoices',
    'setFavourite',
    'nameCollector',
    'giveFeedback',
  ],
  'collective.read': ['collective'],
  'collective.change': ['changeCollective', 'setPriceLevels', 'setBankAccount'],
  'members.read': ['member', 'members'],
  'members.change': ['addMember', 'changeMember', 'inviteMember'],
  'catalogue.read': ['participation', 'participations', 'products', 'import', 'applyImport'], // an import's kind says who may apply it
  'catalogue.change': ['addProduct', 'changeProduct', 'setListing', 'setStock', 'changeFarmPage'],
  'producers.change': ['addProducer', 'changeProducer', 'inviteProducer', 'offerMandate'],
  'sales.watch': ['pickupPoints', 'saleBoard', 'salesCycles', 'shifts', 'turnRules', 'lots'],
  'sales.change': [
    'addPickupPoint',
    'changePickupPoint',
    'planSale',
    'changeSale',
    'publishSale',
    'cancelSale',
    'setOffer',
    'setLot',
    'closeDistribution',
    'handOutDistribution',
  ],
  'orders.read': ['order', 'orders', 'feedback', 'lotRecipients'],
  'orders.enter': ['enterOrder'],
  'delivery.correct': ['correctDelivery'],
  'documents.read': ['documents', 'document', 'documentRun', 'documentRuns'],
  'documents.correct': ['correctIssued'],
  'money.read': [
    'memberBalances',
    'memberAccount',
    'evening',
    'bankAccounts',
    'cheques',
    'salesDue',
    'settlements',
    'bankLines',
  ],
  'money.send': ['createSettlement', 'markSettlementPaid', 'undoSettlementLine'],
  'money.record': [
    'recordPayment',
    'stopBankAccount',
    'reversePayment',
    'countTill',
    'describeCheque',
    'moveCheques',
    'bounceCheque',
    'applyBankLine',
    'setBankLineAside',
  ],
  'documents.issue': ['startDocumentRun'],
  'audit.read': ['auditLog'],
  'farm.read': [
    'farm',
    'ownFarmPage',
    'farmProducts',
    'farmDeliveries',
    'farmDocuments',
    'farmHandOutSheet',
    'farmFeedback',
    'farmLots',
    'farmNews',
  ],
  'reminders.choose': ['reminders', 'chooseReminders'],
  'household.keep': ['household', 'inviteToHousehold', 'withdrawHouseholdInvitation'],
  'turns.take': ['takeTurn', 'leaveTurn'],
  'turns.change': ['setShift', 'cancelShift', 'enrolMember', 'withdrawMember', 'changeTurnRules'],
  'messages.write': ['announcements', 'announcementAudience', 'sendAnnouncement'],
  'farm.change': [
    'changeFarm',
    'writeFarmNews',
    'withdrawFarmNews',
    'addFarmProduct',
    'changeFarmProduct',
    'setFarmStock',
    'changeOwnFarmPage',
    'answerFeedback',
    'setFarmLot',
    'acceptMandate',
    'revokeMandate',
    'sendFarmGestures',
  ],
  staff: ['failedJobs', 'retryJob', 'dismissJob'],
};

/** The right an operation must ask for; undefined when nobody said. */
export function rightOf(operation: string, door: string | undefined): Permission | 'public' | undefined {
  if (door === 'open') return 'public';
  if (door === 'person') return 'person';
  return (Object.keys(RIGHTS) as Permission[]).find((right) => RIGHTS[right]?.includes(operation));
}
