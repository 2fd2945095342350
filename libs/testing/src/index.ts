export { Client, type GraphqlAnswer } from './client.ts';
export { createTestDatabase, type TestDatabase } from './database.ts';
export { Person, startWorld, World } from './world.ts';
export { createCollective, PLACE_ORDER, placeOrder, TestCollective, type PlacedOrder, type TestListing, type TestOffer, type TestSale } from './collective.ts';
