import type { PersonRecords, Unit } from '@cabas/platform';

/** Auth scope: who one is on the platform, how one comes in and where one is in. Secrets and hashes stay where they are. */
export async function accountRecords(tx: Unit): Promise<PersonRecords[]> {
  const of = [tx.accountId];
  return [
    {
      name: 'account',
      rows: await tx.query(
        `select a.email, a.given_name as "givenName", a.family_name as "familyName", a.phone, a.locale, a.created_at as "createdAt",
           a.confirmed_at as "confirmedAt", a.closing_at as "closingAt", c.changed_at as "passwordSince", f.confirmed_at as "secondFactorSince",
           (select count(*)::int from recovery_codes r where r.account_id = a.id and r.used_at is null) as "recoveryCodesLeft"
         from accounts a left join credentials c on c.account_id = a.id left join second_factors f on f.account_id = a.id where a.id = $1`,
        of,
      ),
    },
    {
      name: 'sessions',
      rows: await tx.query(
        `select user_agent as "userAgent", created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt"
         from sessions where account_id = $1 order by created_at`,
        of,
      ),
    },
    {
      name: 'devices',
      rows: await tx.query(
        `select created_at as "createdAt", last_used_at as "lastUsedAt", trusted_until as "trustedUntil" from known_devices
         where account_id = $1 order by created_at`,
        of,
      ),
    },
    {
      name: 'mailedLinks',
      rows: await tx.query(
        `select purpose, email, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt" from account_tokens
         where account_id = $1 order by created_at`,
        of,
      ),
    },
  ];
}

/** Person scope: what each collective keeps about its member, and the farms one keeps. */
export async function membershipRecords(tx: Unit): Promise<PersonRecords[]> {
  return [
    {
      name: 'memberships',
      rows: await tx.query(
        `select c.name as collective, m.status, m.roles, m.created_at as "createdAt", m.given_name as "givenName", m.family_name as "familyName",
           m.email, m.phone, m.partner_given_name as "partnerGivenName", m.partner_family_name as "partnerFamilyName",
           m.partner_email as "partnerEmail", m.partner_phone as "partnerPhone", m.address_line1 as "addressLine1",
           m.address_line2 as "addressLine2", m.postcode, m.city, m.business, m.second_factor_due_at as "secondFactorDueAt"
         from memberships m join collectives c on c.id = m.collective_id order by c.name, m.id`,
      ),
    },
    {
      name: 'households',
      rows: await tx.query(
        `select c.name as collective, h.account_id = $1 as second, h.given_name as "givenName", h.family_name as "familyName", h.email,
           h.joined_at as "createdAt"
         from household_members h join collectives c on c.id = h.collective_id order by c.name`,
        [tx.accountId],
      ),
    },
    {
      name: 'farms',
      rows: await tx.query(
        `select p.name, p.short_code as "shortCode", u.created_at as "createdAt" from producer_users u join producers p on p.id = u.producer_id order by p.name`,
      ),
    },
  ];
}
