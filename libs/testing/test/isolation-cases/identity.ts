import { randomUUID } from 'node:crypto';
import { makeSiret } from '@cabas/kernel';
import { noVariables, type Cases, type Kinds } from './case.ts';

/** Who buys for its kitchen. */
const aBusiness = {
  legalName: 'Le Bistrot',
  siret: makeSiret(4242),
  addressLine1: '3 rue Grande',
  postcode: '36000',
  city: 'Châteauroux',
};

/** Accounts and how they are entered, collectives, members, households, and who did what. */
export const IDENTITY_CASES: Cases = {
  viewer: { door: 'open', variables: noVariables },
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
  dataExport: { door: 'person', variables: noVariables },
  requestDataExport: { door: 'person', variables: noVariables },
  closingPreview: { door: 'person', variables: noVariables },
  closeAccount: { door: 'person', variables: noVariables },
  keepAccount: { door: 'person', variables: noVariables },
  saveOwnAddress: {
    door: 'person',
    variables: (t) => ({ input: { membershipId: t.ids['member'], city: 'Chartres' } }),
  },
  household: { door: 'collective', variables: noVariables },
  inviteToHousehold: {
    door: 'collective',
    variables: () => ({ input: { email: `${randomUUID()}@example.org` } }),
  },
  withdrawHouseholdInvitation: { door: 'collective', variables: noVariables },
  endHousehold: { door: 'person', variables: (t) => ({ membershipId: t.ids['member'] }) },
  setOwnBusiness: {
    door: 'person',
    variables: (t) => ({ input: { membershipId: t.ids['member'], business: aBusiness } }),
  },
  leaveCollective: { door: 'person', variables: (t) => ({ membershipId: t.ids['member'] }) },
  security: { door: 'person', variables: noVariables },
  reauthenticate: { door: 'person', variables: () => ({ input: { password: 'faux-mot-de-passe' } }) },
  changePassword: { door: 'person', variables: () => ({ input: { password: 'court' } }) },
  startSecondFactor: { door: 'person', variables: noVariables },
  confirmSecondFactor: { door: 'person', variables: () => ({ code: '123456' }) },
  renewRecoveryCodes: { door: 'person', variables: noVariables },
  switchOffSecondFactor: { door: 'person', variables: noVariables },
  endSession: { door: 'person', variables: (t) => ({ id: t.ids['session'] }) },
  endOtherSessions: { door: 'person', variables: noVariables },
  logOut: { door: 'person', variables: noVariables },
  updateProfile: { door: 'person', variables: () => ({ input: { givenName: 'Léa', familyName: 'Essai' } }) },
  joinCollective: { door: 'person', variables: () => ({ slug: 'nulle-part' }) },
  acceptInvitation: { door: 'person', variables: () => ({ token: 'x'.repeat(43) }) },
  createCollective: {
    door: 'person',
    variables: () => ({ input: { name: '', kind: 'ASSOCIATION', flow: 'DIRECT' } }),
  },
  collective: { door: 'collective', variables: noVariables },
  members: { door: 'collective', variables: noVariables },
  member: { door: 'collective', variables: (t) => ({ id: t.ids['member'] }) },
  auditLog: {
    door: 'collective',
    variables: (t) => ({ subjectId: t.ids['suspendedMember'] }),
    harmless: { subjectId: 'nothing was ever done to what is not here: an empty list' },
  },
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
};

export const IDENTITY_KINDS: Kinds = {
  collectiveId: ['collective'],
  membershipId: ['member', 'suspendedMember', 'invitedMember'],
  memberId: ['member', 'suspendedMember', 'invitedMember'],
  subjectId: ['order', 'member', 'cycle', 'producer', 'distribution'],
  'member.id': ['member', 'suspendedMember', 'invitedMember'],
  'endSession.id': ['session'],
  collectiveIds: ['collective'],
};
