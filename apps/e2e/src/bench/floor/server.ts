// The least a machine must do: bare node:http over pg, the same SQL work in one round trip, the same JSON; no session, no scope.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import type { Route, Row } from './route.ts';
import { changeOrder } from './change-order.ts';
import { orderDetail } from './order-detail.ts';
import { placeOrder } from './place-order.ts';
import { shopPage } from './shop-page.ts';
import { staffOrders } from './staff-orders.ts';

// as the product reads them: safe integers, days and clock times as text
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIME, (text) => text.slice(0, 5));

const pool = new pg.Pool({
  connectionString: process.env['ADMIN_DATABASE_URL'],
  max: 20,
  // one large statement: planning it anew each time would cost the floor more than running it
  options: '-c plan_cache_mode=force_generic_plan',
});
const routes: Readonly<Record<string, Route>> = {
  '/place': placeOrder,
  '/change': changeOrder,
  '/shop': shopPage,
  '/detail': orderDetail,
  '/orders': staffOrders,
};

/** Several statements go at once, each on a connection of its own: one wait for the database. */
async function answer(route: Route, text: string): Promise<string> {
  const values = JSON.parse(text) as Row;
  const parameters = route.parameters(values);
  const results = await Promise.all(
    route.sql.map((sql, n) => pool.query<Row>({ name: `${route.name}${n}`, text: sql, values: parameters })),
  );
  return JSON.stringify({
    data: route.answer(
      results.map(({ rows }) => rows),
      values,
    ),
  });
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const route = routes[request.url ?? ''];
    if (route === undefined) return void response.writeHead(404).end();
    answer(route, Buffer.concat(chunks).toString()).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
}

const server = createServer(serve);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
});
process.on('SIGTERM', () => process.exit(0));
