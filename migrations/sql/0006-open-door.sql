-- Coming in through a door, in one call: who the session says this is, the door's role, the scope's settings, and the one look
-- at what this person is here. All of it is local to the caller's transaction. Runs as the caller (no security definer): the
-- role that a door changes to is one that cabas_app may take, and each look is made in the role that may look.

-- Who a session's token (by its hash) belongs to; null for none. In the role cabas_auth.
create function live_session(token bytea) returns jsonb language sql stable as $$
  select jsonb_build_object('accountId', s.account_id, 'isStaff', a.is_staff, 'locale', a.locale,
    'stale', s.last_seen_at < clock_timestamp() - interval '1 hour',
    'provenRecently', s.proven_at > clock_timestamp() - interval '10 minutes',
    'hasSecondFactor', f.confirmed_at is not null,
    'secondFactorOverdue', coalesce(a.second_factor_due_at <= clock_timestamp(), false))
  from public.sessions s join public.accounts a on a.id = s.account_id
    left join public.second_factors f on f.account_id = a.id
  where s.token_hash = token and s.expires_at > clock_timestamp()
$$;

-- `account` is who asks where that is known; else `token` is looked up. `tenant` is the collective or the farm of that door.
-- Settings are assigned rather than performed: then PL/pgSQL evaluates them without a statement of their own.
create function open_door(door text, account uuid, token bytea, tenant uuid) returns jsonb
language plpgsql as $$
declare
  done text;
  session jsonb;
  who uuid := account;
  found jsonb;
  known uuid[];
  active uuid[];
begin
  if token is not null then
    done := set_config('role', 'cabas_auth', true);
    session := (select live_session(token));
    who := (session ->> 'accountId')::uuid;
  end if;
  done := set_config('app.account_id', coalesce(who::text, ''), true);
  case door
    when 'collective' then
      done := set_config('app.collective_id', tenant::text, true) || set_config('role', 'cabas_collective', true);
      if who is not null then
        select jsonb_build_object('id', m.id, 'roles', m.roles, 'status', m.status,
            'secondFactorOverdue', coalesce(m.second_factor_due_at <= clock_timestamp(), false)) into found
          from memberships m where m.account_id = who and m.collective_id = tenant;
      end if;
      return jsonb_build_object('session', session, 'member', found);
    when 'person' then
      done := set_config('role', 'cabas_person', true);
      if who is not null then
        select array_agg(m.collective_id), array_agg(m.collective_id) filter (where m.status = 'ACTIVE') into known, active
          from memberships m where m.account_id = who;
      end if;
      done := set_config('app.known_collective_ids', coalesce(known, '{}')::text, true)
        || set_config('app.active_collective_ids', coalesce(active, '{}')::text, true);
      return jsonb_build_object('session', session);
    when 'producer' then
      done := set_config('app.producer_id', tenant::text, true) || set_config('role', 'cabas_producer', true);
      known := array(select p.collective_id from participations p where p.producer_id = tenant);
      done := set_config('app.known_collective_ids', known::text, true);
      return jsonb_build_object('session', session,
        'isFarmUser', exists (select 1 from producer_users u where u.producer_id = tenant));
    else
      raise exception 'no such door' using errcode = 'CB003';
  end case;
end $$;
revoke all on function live_session(bytea), open_door(text, uuid, bytea, uuid) from public;
grant execute on function open_door(text, uuid, bytea, uuid) to cabas_app;
grant execute on function live_session(bytea) to cabas_auth, cabas_app;
