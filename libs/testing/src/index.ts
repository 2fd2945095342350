export { API_KEY, Client, type GraphqlAnswer } from './client.ts';
export { createOlderDatabase, createTestDatabase, type TestDatabase } from './database.ts';
export { Person, startWorld, World } from './world.ts';
export {
  createCollective,
  PLACE_ORDER,
  placeOrder,
  TestCollective,
  type PlacedOrder,
  type TestListing,
  type TestOffer,
  type TestSale,
} from './collective.ts';
export { acceptMandate, claimFarm, legalIdentity } from './farm.ts';
export { documentsOf, exportedCents, type TestDocument } from './papers.ts';
export { readCsv, readXlsx } from './table-files.ts';
export { startCounterpart, type Counterpart } from './counterpart/server.ts';
export {
  basketOf,
  collectiveWithPapers,
  everyoneOrders,
  handOut,
  letHoldPass,
  sequencesBySeries,
  startDocuments,
  unbroken,
} from './billing-acts.ts';
export { behindTheTriggers, memberIds, runVerify, waitingForLocks, writePayment } from './money-acts.ts';
export { dice, inTurns, ORDER, sum, type Board, type Line, type Order } from './large-sale.ts';
