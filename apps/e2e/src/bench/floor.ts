// The least a machine must do: bare node:http over pg, the same SQL work in one round trip, the same JSON; no session, no scope.
import { createServer } from 'node:http';
import pg from 'pg';

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const pool = new pg.Pool({ connectionString: process.env['ADMIN_DATABASE_URL'], max: 20 });

const PLACE = {
  name: 'place',
  text: `with at as (
      select d.*, s.name as cycle_name, c.name as collective_name, c.slug, p.name as point_name from distributions d
      join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id join collectives c on c.id = d.collective_id
      join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
      where d.collective_id = $1 and d.id = $2 and d.status = 'OPEN' and d.closes_at > clock_timestamp() for share of d),
    wanted as (select * from jsonb_to_recordset($4::jsonb) as w(offer uuid, quantity int)),
    key as (insert into idempotency_keys (collective_id, membership_id, key, request_hash, result_id) values ($1, $3, $6, $6, $5)),
    priced as (
      select o.*, w.quantity, o.price_cents * w.quantity as amount from wanted w
      join offers o on o.collective_id = $1 and o.cycle_id = (select cycle_id from at) and o.id = w.offer and o.active),
    placed as (
      insert into orders (collective_id, id, cycle_id, distribution_id, membership_id, account_id, member_name, total_cents)
      select $1, $5, at.cycle_id, at.id, $3, $7, 'Léa Essai', (select sum(amount) from priced) from at returning id, total_cents, version, created_at),
    lines as (
      insert into order_lines (collective_id, id, order_id, distribution_id, offer_id, producer_id, account_id, name, producer_name, selling_mode, weighed,
        quantity, price_cents, purchase_price_cents, vat_rate_bp, ordered_cents, amount_cents, purchase_cents)
      select $1, gen_random_uuid(), placed.id, $2, priced.id, priced.producer_id, $7, priced.name, priced.producer_name, priced.selling_mode, priced.weighed,
        priced.quantity, priced.price_cents, priced.purchase_price_cents, priced.vat_rate_bp, amount, amount, amount from priced, placed
      returning id, offer_id, name, quantity, amount_cents),
    held as materialized (select o.id from offers o join wanted w on o.id = w.offer where o.collective_id = $1 order by o.id for no key update of o),
    counted as (update offers o set sold = sold + w.quantity from wanted w, held where held.id = w.offer and o.collective_id = $1 and o.id = w.offer returning 1),
    pools as materialized (
      select s.id from stock_pools s join priced w on s.producer_id = w.producer_id and s.id = w.stock_pool_id, (select count(*) from counted) c
      order by s.id for no key update of s),
    stock as (
      update stock_pools s set available = s.available - w.quantity from priced w, pools
      where pools.id = s.id and s.producer_id = w.producer_id and s.id = w.stock_pool_id and s.available >= w.quantity returning 1),
    told as (
      insert into outbox (id, kind, collective_id, payload) select gen_random_uuid(), 'bench.floor', $1, jsonb_build_object('orderId', id) from placed)
    select placed.*, at.point_name, at.pickup_date, at.closes_at, at.collective_name,
      (select jsonb_agg(jsonb_build_object('id', l.id, 'offerId', l.offer_id, 'name', l.name, 'quantity', l.quantity, 'amountCents', l.amount_cents)) from lines l) as lines
    from placed, at`,
};

const SHOP = {
  name: 'shop',
  text: `select o.id, o.name, o.producer_id, o.producer_name, o.category, o.organic, o.selling_mode, o.weighed, o.content_amount, o.content_unit, o.step,
      o.minimum, o.price_cents, o.vat_rate_bp, least(o.cap - o.sold, k.available) as remaining, o.distribution_ids
    from offers o left join stock_pools k on k.producer_id = o.producer_id and k.id = o.stock_pool_id
    where o.collective_id = $1 and o.cycle_id = $2 and o.active order by o.position, o.id limit 51`,
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString()) as { values: unknown[] };
    const query = request.url === '/place' ? PLACE : SHOP;
    pool.query({ ...query, values: body.values }).then(
      ({ rows }) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ data: request.url === '/place' ? rows[0] : rows }));
      },
      (error: Error) => {
        response.statusCode = 500;
        response.end(error.message);
      },
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
