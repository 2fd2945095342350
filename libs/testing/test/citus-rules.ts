import type { Catalogue, Constraint, Policy } from './catalogue.ts';

/** Where a table's rows would lie on Citus. `collective` and `producer`: distributed by that column. */
type Place = 'collective' | 'producer' | 'reference' | 'local';

/**
 * How each table would live in a database spread over several machines, and why. A new table must be entered here.
 * The rules below are those of Citus 13 (its `foreign_constraint.c`, `policy.c` and `trigger.c` refuse what breaks them).
 */
const PLACES: readonly { readonly place: Place; readonly why: string; readonly tables: readonly string[] }[] =
  [
    {
      place: 'collective',
      why: 'a collective’s own rows: read and written in its scope, so all on one machine',
      tables: [
        ...[
          'memberships',
          'participations',
          'mandates',
          'listings',
          'pickup_points',
          'pickup_slots',
          ...['delivery_terms', 'delivery_rounds', 'order_deliveries'],
          'invitations',
          'imports',
        ],
        ...['cycle_series', 'sales_cycles', 'distributions', 'offers', 'orders', 'order_lines'],
        'line_feedback',
        ...['preparation_slips', 'idempotency_keys', 'audit_entries', 'due_tasks'],
        ...['choices', 'favourites'],
        ...['document_series', 'document_runs', 'documents', 'document_archives', 'document_archive_files'],
        ...['document_deliveries', 'deliveries_to_group'],
        ...['lots'],
        ...['price_levels', 'price_choices'],
        'household_members',
        ...['shifts', 'shift_signups', 'reminder_choices', 'announcements'],
        ...['ledger_entries', 'ledger_postings'],
        ...[
          'till_counts',
          'till_count_lines',
          'bank_accounts',
          'bank_account_stops',
          'cheque_slips',
          'cheque_events',
          'overpaid_orders',
        ],
        ...['settlements', 'settlement_lines', 'settlement_events'],
        ...['service_payments', 'service_terms', 'sale_fees'],
        ...['bank_lines', 'bank_line_decisions'],
        ...['dues', 'contributions', 'fund_moves'],
        ...['hand_out_gestures', 'payments_received', 'payment_closings', 'paper_prints'],
        ...[
          'online_settings',
          'online_charges',
          'online_refunds',
          'online_moves',
          'online_disputes',
          'online_events',
        ],
      ],
    },
    {
      place: 'producer',
      why: 'a farm’s goods and stock: every collective that sells them takes from the same rows',
      tables: ['products', 'stock_pools', 'pictures', 'farm_news', 'farm_online_accounts'],
    },
    {
      place: 'reference',
      why: 'the tenants themselves: few, seldom changed, pointed at from everywhere, their short names unique everywhere',
      tables: ['collectives', 'producers'],
    },
    {
      place: 'reference',
      why: 'people belong to several collectives and farms; who keeps which farm opens the farm’s door',
      tables: ['accounts', 'producer_users'],
    },
    { place: 'reference', why: 'the law’s rates, the same for all', tables: ['vat_rates'] },
    {
      place: 'reference',
      why: 'a person’s own, whatever collective they order in',
      tables: ['budgets', 'delivery_addresses'],
    },
    {
      place: 'local',
      why: 'how one signs in: never joined with a tenant’s rows',
      tables: [
        ...['credentials', 'sessions', 'account_tokens', 'attempts', 'sign_in_codes'],
        ...['second_factors', 'second_steps', 'recovery_codes', 'known_devices'],
        ...['calendar_feeds', 'push_devices'],
      ],
    },
    { place: 'local', why: 'a copy for one person, made and gone within days', tables: ['data_exports'] },
    {
      place: 'local',
      why: 'one queue for the relay, in order of time; written in the tenant’s transaction, read by nobody else',
      tables: ['outbox', 'job_receipts'],
    },
  ];

/** Where a rule does not hold, and what would be done there. Nothing else may break it. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'listings.listings_producer_id_product_id_fkey points at products, which lies elsewhere':
    'a collective lists a farm’s goods: the key is left out there. Goods are archived, never deleted, and each listing reads its product first',
  'stock_pools.stock_pools_producer_id_product_id_fkey changes the column that says where a row lies':
    'only link_farm moves goods from a record to its farm: there it copies and deletes',
  'documents has a trigger documents_never_change':
    'accepted with citus.enable_unsafe_triggers: it refuses and touches no other row',
  'document_deliveries has a trigger document_deliveries_never_change': 'accepted likewise',
  'deliveries_to_group has a trigger deliveries_to_group_never_change': 'accepted likewise',
  'documents has a trigger documents_guard':
    'accepted likewise: it reads the same collective’s documents and locks its distribution',
  'audit_entries has a trigger audit_never_changes':
    'accepted with citus.enable_unsafe_triggers: it refuses and touches no other row',
  'hand_out_gestures has a trigger hand_out_gestures_never_change': 'accepted likewise',
  'payments_received has a trigger payments_received_never_change': 'accepted likewise',
  'payments_received has a trigger payments_received_chain':
    'accepted likewise: it reads the same collective’s records and sets its closing; the lock is taken on the collective’s machine',
  'payment_closings has a trigger payment_closings_chain': 'accepted likewise',
  'payment_closings has a trigger payment_closings_never_change': 'accepted likewise',
  'paper_prints has a trigger paper_prints_never_change': 'accepted likewise',
  'ledger_entries has a trigger ledger_entries_never_change': 'accepted likewise',
  'ledger_postings has a trigger ledger_postings_never_change': 'accepted likewise',
  'bank_accounts has a trigger bank_accounts_never_change': 'accepted likewise',
  'contributions has a trigger contributions_never_change': 'accepted likewise',
  'fund_moves has a trigger fund_moves_never_change': 'accepted likewise',
  'mandates has a trigger mandates_guard': 'accepted likewise: it looks at the row at hand only',
  'bank_account_stops has a trigger bank_account_stops_never_change': 'accepted likewise',
  'bank_accounts has a trigger bank_accounts_hold':
    'accepted likewise: it changes the row at hand and reads its own collective’s',
  'bank_account_stops has a trigger bank_account_stops_in_time': 'accepted likewise',
  'bank_lines has a trigger bank_lines_never_change': 'accepted likewise',
  'bank_line_decisions has a trigger bank_line_decisions_never_change': 'accepted likewise',
  'cheque_slips has a trigger cheque_slips_never_change': 'accepted likewise',
  'cheque_events has a trigger cheque_events_never_change': 'accepted likewise',
  'online_moves has a trigger online_moves_never_change': 'accepted likewise',
  'online_events has a trigger online_events_never_change': 'accepted likewise',
  'online_charges has a trigger online_charges_go_forward':
    'accepted likewise: it compares the row with itself',
  'settlements has a trigger settlements_never_change': 'accepted likewise',
  'settlement_lines has a trigger settlement_lines_never_change': 'accepted likewise',
  'settlement_events has a trigger settlement_events_never_change': 'accepted likewise',
  'service_payments has a trigger service_payments_never_change': 'accepted likewise',
  'service_terms has a trigger service_terms_never_change': 'accepted likewise',
  'sale_fees has a trigger sale_fees_never_change': 'accepted likewise',
  'payments_received has a trigger payments_received_to_the_farm':
    'accepted likewise: it reads the sale of the same collective',
  'sales_cycles has a trigger sales_of_an_amap': 'accepted likewise: it reads its own collective’s row',
  'sales_cycles has a trigger sales_second_factor':
    'accepted likewise: it writes memberships of the same collective',
  'till_counts has a trigger till_counts_never_change': 'accepted likewise',
  'till_count_lines has a trigger till_count_lines_never_change': 'accepted likewise',
  'ledger_postings has a trigger ledger_postings_balance':
    'an entry lies on one machine: there the sum is asked for row by row, at the end of the transaction',
  'memberships has a trigger memberships_second_factor':
    'accepted likewise: it changes the row at hand and reads its own collective’s',
  'collectives has a trigger collectives_second_factor':
    'there the use case that changes the paperwork or the days writes the memberships itself',
  'accounts has a trigger accounts_second_factor': 'there the due date is written with the mark of staff',
  'fund_moves.whom_the_fund_helps asks another table':
    'is_treasurer reads the same collective’s memberships, which lie on the same machine; there the opening sets it, as it sets the scope',
  'ledger_entries.whom_the_fund_helps asks another table': 'the same',
  'ledger_postings.whom_the_fund_helps asks another table': 'the same',
  'ledger_postings.own asks another table':
    'own_memberships reads rows that lead to the person; there the opening sets them, as it sets app.known_collective_ids',
  'payments_received.own asks another table': 'the same',
  'online_charges.own asks another table': 'the same',
  'contributions.own asks another table': 'the same',
  'fund_moves.own asks another table': 'the same, and only the person’s own',
  'ledger_postings.whom_the_fund_helps_person asks another table': 'the same',
  'ledger_entries.own asks another table': 'the same collective’s postings, which lie on the same machine',
  'settlement_events.own asks another table': 'the same collective’s lines, which lie on the same machine',
  'orders.my_customers asks another table':
    'the farm’s door: there its deliveries come from order_lines, which carry what it needs',
  'products.tenant_collective asks another table':
    'there the opening sets the farms it works with, as it sets app.known_collective_ids',
  'stock_pools.tenant_collective asks another table': 'the same',
  'farm_online_accounts.tenant_collective asks another table': 'the same',
  'farm_online_accounts.tenant_person asks another table':
    'the same, at a person’s door: the farms of the collectives they belong to',
  'farm_news.tenant_collective asks another table': 'the same',
  'products.unclaimed_insert asks another table': 'the same, of the farms nobody has claimed',
  'products.unclaimed_update asks another table': 'the same, of the farms nobody has claimed',
  'participations.ours_to_work_with asks another table':
    'the same: may_work_with becomes a look before the insert',
  'producers.of_my_collective asks another table': 'the same',
  'producers.unclaimed_record asks another table': 'the same',
  'producers.my_farms asks another table': 'the same',
  'producer_users.invited asks another table': 'the same',
  'pictures.tenant_collective asks another table': 'the same',
  'pictures.unclaimed_record asks another table': 'the same, of the farms nobody has claimed',
  'pictures.pictures_producer_id_product_id_fkey changes the column that says where a row lies':
    'as for stock_pools: there link_farm copies and deletes',
  'lots.mine asks another table':
    'a person’s door: their own lines, which lie on the same machine as the collective’s lots',
  'lots.own_goods asks another table': 'the farm’s door: its own offers, likewise',
  'memberships.my_referent asks another table':
    'the farm’s door: who is named stands in its own participation, of the same collective, on the same machine as the membership',
  'memberships.my_customers asks another table':
    'the farm’s door: orders, distributions and the choice of one collective, on the same machine as its memberships',
};

const COLUMN = { collective: 'collective_id', producer: 'producer_id' } as const;

/** What keeps this schema from being spread by `collective_id` (a farm's goods by `producer_id`), in words. */
export function obstacles(catalogue: Catalogue): string[] {
  return found(catalogue)
    .filter((text) => EXCEPTIONS[text] === undefined)
    .sort();
}

/** Exceptions that no longer excuse anything. */
export function idleObstacles(catalogue: Catalogue): string[] {
  const all = new Set(found(catalogue));
  return Object.keys(EXCEPTIONS).filter((text) => !all.has(text));
}

function placeOf(table: string): Place | undefined {
  return PLACES.find(({ tables }) => tables.includes(table))?.place;
}

function columnOf(table: string): string | undefined {
  const place = placeOf(table);
  return place === 'collective' || place === 'producer' ? COLUMN[place] : undefined;
}

function found(catalogue: Catalogue): string[] {
  const names = catalogue.tables.map(({ name }) => name);
  const listed = PLACES.flatMap(({ tables }) => tables);
  return [
    ...names.filter((name) => !listed.includes(name)).map((name) => `nobody said where ${name} would lie`),
    ...listed.filter((name) => !names.includes(name)).map((name) => `${name} is listed and does not exist`),
    ...catalogue.constraints.flatMap((one) => (one.type === 'f' ? foreignKey(one) : [])),
    ...keys(catalogue),
    ...catalogue.triggers
      .filter(({ table }) => placeOf(table) !== 'local')
      .map(({ table, name }) => `${table} has a trigger ${name}`),
    ...catalogue.numbered
      .filter(({ table }) => columnOf(table) !== undefined)
      .map(({ table, column }) => `${table}.${column} is numbered by one sequence for all machines`),
    ...catalogue.policies
      .filter((policy) => placeOf(policy.table) !== 'local' && asksAnotherTable(policy))
      .map(({ table, name }) => `${table}.${name} asks another table`),
  ];
}

/** A machine can only promise what it sees: keys and exclusions contain the column that says where a row lies. */
function keys({ constraints, uniqueIndexes }: Catalogue): string[] {
  const without = [
    ...constraints.filter(({ type }) => type === 'p' || type === 'u'),
    ...uniqueIndexes,
  ].flatMap(({ table, name, columns }) => {
    const column = columnOf(table);
    return column === undefined || columns.includes(column) ? [] : [`${table}.${name} leaves ${column} out`];
  });
  const exclusions = constraints
    .filter(({ type }) => type === 'x')
    .flatMap(({ table, name, columns, operators }) => {
      const column = columnOf(table);
      return column === undefined || operators[columns.indexOf(column)] === '='
        ? []
        : [`${table}.${name} excludes without an equal ${column}`];
    });
  return [...new Set(without), ...exclusions];
}

function foreignKey({ table, name, columns, other, otherColumns, onUpdate, onDelete }: Constraint): string[] {
  const [from, to] = [placeOf(table), placeOf(other ?? '')];
  if (from === undefined || to === undefined || (from === to && from !== 'collective' && from !== 'producer'))
    return [];
  if (from === 'local')
    return to === 'reference' ? [] : [`${table}.${name} points at ${other}, which lies elsewhere`];
  if (from === 'reference')
    return to === 'local' && onUpdate !== 'c' && onDelete !== 'c'
      ? []
      : [`${table}.${name} points at ${other}, which lies elsewhere`];
  const column = columnOf(table) ?? '';
  const carried = columns.includes(column);
  const moved = carried && (['c', 'n', 'd'].includes(onUpdate) || ['n', 'd'].includes(onDelete));
  const apart =
    to !== 'reference' &&
    (to !== from || columns.indexOf(column) !== otherColumns.indexOf(column) || !carried);
  return [
    ...(apart ? [`${table}.${name} points at ${other}, which lies elsewhere`] : []),
    ...(moved ? [`${table}.${name} changes the column that says where a row lies`] : []),
  ];
}

/** The scope's own setting in a sub-select is for speed on one machine: there it stands without, what else is asked does not. */
const SETTING =
  /\( SELECT \(NULLIF\(current_setting\('[a-z._]+'::text, true\), ''::text\)\)::uuid(\[\])? AS "nullif"\)/g;
function asksAnotherTable({ using, check }: Policy): boolean {
  return /\bSELECT\b|may_work_with/i.test(`${using} ${check}`.replaceAll(SETTING, ''));
}
