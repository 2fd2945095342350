export { Client, type GraphqlAnswer } from './client.ts';
export { createTestDatabase, type TestDatabase } from './database.ts';
export { Person, startWorld, World } from './world.ts';
