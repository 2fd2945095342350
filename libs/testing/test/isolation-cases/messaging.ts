import { noVariables, type Cases, type Kinds } from './case.ts';

/** Reminders, devices, unsubscribing, and the jobs staff look after. */
export const MESSAGING_CASES: Cases = {
  unsubscription: { door: 'open', variables: () => ({ token: 'x'.repeat(66) }) },
  unsubscribe: { door: 'open', variables: () => ({ token: 'x'.repeat(66) }) },
  devices: { door: 'person', variables: noVariables },
  addDevice: {
    door: 'person',
    variables: () => ({
      input: { endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/x', p256dh: 'x', auth: 'x' },
    }),
  },
  removeDevice: { door: 'person', variables: (t) => ({ id: t.ids['device'] }) },
  reminders: { door: 'collective', variables: noVariables },
  chooseReminders: {
    door: 'collective',
    variables: () => ({ input: { choices: [{ kind: 'CLOSING', byMail: false, byPush: true }] } }),
  },
  failedJobs: { door: 'staff', variables: noVariables },
  retryJob: { door: 'staff', variables: (t) => ({ id: t.ids['job'] }) },
  dismissJob: { door: 'staff', variables: (t) => ({ id: t.ids['job'] }) },
};

export const MESSAGING_KINDS: Kinds = {
  'removeDevice.id': ['device'],
  'retryJob.id': ['job'],
  'dismissJob.id': ['job'],
};
