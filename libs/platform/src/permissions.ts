/** Roles to permissions, in one table (domain.md, “who sees what inside a collective”). */
export type Role = 'ADMIN' | 'TREASURER' | 'COORDINATOR' | 'REFERENT' | 'VOLUNTEER' | 'MEMBER' | 'AUDITOR';
export type MembershipStatus = 'PENDING' | 'WAITING' | 'ACTIVE' | 'SUSPENDED' | 'LEFT';

const STAFF: readonly Role[] = ['ADMIN', 'TREASURER', 'COORDINATOR', 'REFERENT', 'AUDITOR'];
const RUNS_SALES: readonly Role[] = ['ADMIN', 'COORDINATOR'];

const COLLECTIVE = {
  'sale.read': ['MEMBER', 'VOLUNTEER', ...STAFF],
  'order.place': ['MEMBER', 'VOLUNTEER', ...STAFF],
  'collective.read': STAFF,
  'collective.change': ['ADMIN', 'TREASURER'], // a treasurer: what papers and money need
  'collective.run': ['ADMIN'],
  'members.read': STAFF,
  'members.contact': ['ADMIN', 'COORDINATOR', 'TREASURER'],
  'members.change': ['ADMIN'],
  'members.business': ['ADMIN', 'COORDINATOR', 'TREASURER'],
  'catalogue.read': STAFF,
  'catalogue.change': ['ADMIN', 'COORDINATOR', 'REFERENT'],
  'producers.change': RUNS_SALES,
  'sales.watch': STAFF,
  'sales.change': RUNS_SALES,
  'orders.read': ['ADMIN', 'COORDINATOR', 'TREASURER', 'AUDITOR'],
  'orders.enter': RUNS_SALES,
  'delivery.correct': RUNS_SALES,
  'handout.run': [...RUNS_SALES, 'VOLUNTEER'],
  'papers.print': ['ADMIN', 'COORDINATOR', 'TREASURER'],
  'money.read': ['ADMIN', 'TREASURER', 'AUDITOR'],
  'money.record': ['ADMIN', 'TREASURER'],
  'money.send': ['ADMIN', 'TREASURER'],
  'fund.help': ['TREASURER'], // whom the solidarity fund helps: the database says the same
  'documents.read': ['ADMIN', 'TREASURER', 'AUDITOR'],
  'exports.read': ['ADMIN', 'COORDINATOR', 'TREASURER', 'AUDITOR'],
  'accounting.export': ['ADMIN', 'TREASURER', 'AUDITOR'],
  'documents.issue': ['ADMIN', 'TREASURER'],
  'documents.correct': ['ADMIN', 'TREASURER', 'COORDINATOR'],
  'audit.read': ['ADMIN', 'AUDITOR'],
  'messages.write': RUNS_SALES,
  'reminders.choose': ['MEMBER', 'VOLUNTEER', ...STAFF],
  'household.keep': ['MEMBER', 'VOLUNTEER', ...STAFF],
  'turns.take': ['MEMBER', 'VOLUNTEER', ...STAFF],
  'turns.change': RUNS_SALES,
} as const satisfies Record<string, readonly Role[]>;

const ELSEWHERE = {
  person: 'person',
  'farm.read': 'producer',
  'farm.change': 'producer',
  staff: 'platform',
} as const;

/**
 * What money and rights are done with: those whose second factor is due (`memberships.second_factor_due_at`) and not there may
 * not, until they set it up. Ordering, reading, selling and handing out never need it.
 */
export const NEEDS_SECOND_FACTOR: ReadonlySet<Permission> = new Set<Permission>([
  'collective.change',
  'collective.run',
  'members.change',
  'money.send',
  'documents.issue',
  'documents.correct',
  'exports.read',
  'accounting.export',
  'staff',
]);

export type CollectivePermission = keyof typeof COLLECTIVE;
export type Permission = CollectivePermission | keyof typeof ELSEWHERE;

/** The kind of scope in which a permission means something. */
export function scopeKindOf(permission: Permission): 'collective' | 'person' | 'producer' | 'platform' {
  return permission in COLLECTIVE ? 'collective' : ELSEWHERE[permission as keyof typeof ELSEWHERE];
}

export function isCollectivePermission(permission: Permission): permission is CollectivePermission {
  return permission in COLLECTIVE;
}

/** Whether any of the roles grants the permission. */
export function grants(roles: readonly Role[], permission: CollectivePermission): boolean {
  const allowed: readonly Role[] = COLLECTIVE[permission];
  return roles.some((role) => allowed.includes(role));
}
