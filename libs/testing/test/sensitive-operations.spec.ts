import { startWorld, type World } from '@cabas/testing';
import { declared } from './routes.ts';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.stop());

it('says on each sensitive operation that the person must just have proved who they are; a new one is entered here', async () => {
  const { sensitive } = await declared(world.config);
  expect(Object.fromEntries(sensitive)).toEqual({
    changePassword: 'always',
    startSecondFactor: 'always',
    confirmSecondFactor: 'always',
    renewRecoveryCodes: 'always',
    switchOffSecondFactor: 'always',
    changeEmail: 'always',
    requestDataExport: 'always',
    closeAccount: 'always',
    setBankAccount: 'always',
    createSettlement: 'always',
    startDocumentArchive: 'always',
    refundOnline: 'always',
    enableOnline: 'always',
    connectOnline: 'always',
    connectHelloAsso: 'always',
    connectFarmOnline: 'always',
    activateFarmOnline: 'always',
    changeMember: 'in part', // giving ADMIN or TREASURER
    changeCollective: 'in part', // another legal identity
  });
});
