import type { Setting } from './setting.ts';

/** Ids that no screen shows, but someone could have seen in a log. */
export async function unseenIds({ world, collective, farm }: Setting): Promise<Record<string, string>> {
  const { rows } = await world.admin.query<Record<string, string>>(
    `select (select id from documents where collective_id = $1 limit 1) as document, (select id from audit_entries where collective_id = $1 limit 1) as audit,
       (select id from preparation_slips where collective_id = $1 limit 1) as slip, (select id from cycle_series where collective_id = $1 limit 1) as series,
       (select id from mandates where collective_id = $1 limit 1) as mandate, (select id from hand_out_gestures where collective_id = $1 limit 1) as gesture,
       (select id from payments_received where collective_id = $1 limit 1) as payment, (select id from invitations where collective_id = $1 limit 1) as invitation,
       (select id from stock_pools where producer_id = $2 limit 1) as pool, (select id from participations where collective_id = $1 limit 1) as participation,
       (select s.id from sessions s join memberships m on m.account_id = s.account_id where m.collective_id = $1 limit 1) as session,
       (select e.id from data_exports e join memberships m on m.account_id = e.account_id where m.collective_id = $1 limit 1) as "dataExport",
       (select id from outbox where collective_id = $1 order by created_at limit 1) as job, (select account_id from memberships where collective_id = $1 and account_id is not null limit 1) as account`,
    [collective.id, farm],
  );
  return rows[0] ?? {};
}
