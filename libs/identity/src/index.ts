// The short public door of identity: others import nothing deeper.
export { IdentityModule } from './identity.module.ts';
export { IdentityGraphqlModule } from './identity-graphql.module.ts';
export { IDENTITY_ENTITIES } from './data-access/entities.ts';
export { ACCOUNT_EVENTS as IDENTITY_EVENTS } from './domain/events.ts';

export { AttemptLimits } from './application/attempt-limits.ts';
export { hashSecretToken, isSecretToken, newSecretToken } from './application/secret-token.ts';
export { Sessions } from './application/sessions.ts';
export { sessionCookieName } from './graphql/browser-cookies.ts';

export { difference, writeAudit, type AuditNote } from './data-access/audit.ts';
export {
  CARD_COLUMNS,
  collectiveCards,
  collectiveSettings,
  PAYMENT_TERMS,
  type CollectiveCard,
  type CollectiveSettings,
  type LegalIdentity,
  type MarginMode,
  type Paperwork,
} from './data-access/collectives.ts';
export {
  activeMembers,
  memberById,
  membersByIds,
  type Addressee,
  type Member,
} from './data-access/members.query.ts';
export { type BusinessIdentity } from './domain/business.ts';
export { memberName } from './domain/member-name.ts';
export { createInvitation, type InvitationRequest } from './application/create-invitation.ts';
export { MEMBER_IMPORT, type MemberImport, type MemberImportPlan } from './application/member-import.ts';
