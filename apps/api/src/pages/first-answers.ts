/**
 * What the pages of the shop ask first, by their address. The names are those of the shop's queries (apps/shop/src/shared/first-questions.ts,
 * features/hand-out/entry): one that is not found there, or fails, is left out, and the page asks for itself.
 */
import type { OwnQuestion, OwnQuestions } from '@cabas/platform';

/** As libs/client/src/page-answers.ts reads it. `first`: of the pages of a connection. */
export type PageAnswer = OwnQuestion & { readonly first?: true; readonly data: unknown };

/** Pages with files of their own in the build (apps/shop/vite.first-load.ts). */
export function coldPage(path: string): 'home' | 'sale' | undefined {
  if (path === '/') return 'home';
  return SALE.test(path) ? 'sale' : undefined;
}

const SALE = /^\/c\/([^/]+)\/sales\/([\da-f-]{36})$/;

interface Viewer {
  readonly locale: string;
  readonly memberships: readonly {
    readonly status: string;
    readonly roles: readonly string[];
    readonly collective: { readonly id: string; readonly slug: string };
  }[];
  readonly farms: readonly { readonly id: string }[];
}

interface Home {
  readonly myTurns: { readonly turns: readonly { readonly mine: boolean }[] };
}

interface MyOrders {
  readonly openSales: readonly {
    readonly cycle: { readonly id: string };
    readonly orders: readonly { readonly status: string; readonly distribution: { readonly id: string } }[];
  }[];
}

interface Sale {
  readonly salesCycle: {
    readonly distributions: readonly {
      readonly id: string;
      readonly status: string;
      readonly pickupPoint: { readonly id: string };
    }[];
  } | null;
}

/** What the address and the browser say of the page that is opened. */
export interface Opened {
  readonly path: string;
  /** What follows its question mark. */
  readonly search: string;
  /** The distribution that a link leads to. */
  readonly at: string | undefined;
  /** The pick-up point last used in this collective. */
  readonly usualPoint: string | undefined;
  /** Until the person is known to prefer another. */
  readonly locale: 'fr' | 'en';
}

type Ask = <Data>(
  question: Omit<OwnQuestion, 'variables'> & {
    readonly first?: true;
    readonly variables?: OwnQuestion['variables'];
  },
) => Promise<Data | undefined>;

/** For the person of the request under way. */
export async function firstAnswers(opened: Opened, questions: OwnQuestions): Promise<readonly PageAnswer[]> {
  const answers: PageAnswer[] = [];
  let { locale } = opened;
  const ask: Ask = async <Data>({ variables = {}, ...rest }: Parameters<Ask>[0]) => {
    const question = { ...rest, variables };
    const data = (await questions.ask(question, locale)) as Data | undefined;
    if (data !== undefined) answers.push({ ...question, data });
    return data;
  };
  const viewer = (await ask<{ viewer: Viewer | null }>({ operation: 'ShopViewer' }))?.viewer;
  if (viewer == null) return answers;
  locale = viewer.locale.startsWith('en') ? 'en' : 'fr';
  if (opened.path === '/') await askHome(ask, viewer);
  const [, slug, id] = SALE.exec(opened.path) ?? [];
  if (id !== undefined) await askSale(ask, viewer, slug, id, opened);
  return answers;
}

async function askHome(ask: Ask, { memberships, farms }: Viewer): Promise<void> {
  const home = await ask<Home>({ operation: 'ShopHome' });
  const active = memberships.filter(({ status }) => status === 'ACTIVE');
  const isStaff = farms.length > 0 || active.some(({ roles }) => roles.some((one) => one !== 'MEMBER'));
  if (!isStaff && home?.myTurns.turns.some(({ mine }) => mine) !== true) return;
  await Promise.all([
    ...active.map(({ collective: { id } }) => ask({ operation: 'HandOutMine', scope: `collective:${id}` })),
    ...farms.map(({ id }) => ask({ operation: 'HandOutFarmTables', scope: `producer:${id}` })),
  ]);
}

async function askSale(
  ask: Ask,
  { memberships }: Viewer,
  slug: string | undefined,
  id: string,
  opened: Opened,
): Promise<void> {
  const mine = memberships.find((one) => one.status === 'ACTIVE' && one.collective.slug === slug);
  if (mine === undefined) return;
  const scope = `collective:${mine.collective.id}`;
  const [orders, sale] = await Promise.all([
    ask<MyOrders>({ operation: 'ShopMyOrdersInSales' }),
    ask<Sale>({ operation: 'ShopSalePage', scope, variables: { id } }),
    ask({ operation: 'ShopPayees', scope, variables: { cycleId: id } }),
    ask({ operation: 'ShopHabits', scope, variables: { exceptCycleId: id } }),
  ]);
  const ordered = (orders?.openSales ?? [])
    .filter(({ cycle }) => cycle.id === id)
    .flatMap((one) => one.orders.filter(({ status }) => status !== 'CANCELLED'))
    .map(({ distribution }) => distribution.id);
  // the shop's own choice (features/sale/open-sale.tsx); another one costs it a question
  const open = (sale?.salesCycle?.distributions ?? []).filter(({ status }) => status === 'OPEN');
  const chosen =
    open.find((one) => one.id === opened.at) ??
    open.find((one) => ordered.includes(one.id)) ??
    open.find(({ pickupPoint }) => pickupPoint.id === opened.usualPoint) ??
    open[0];
  if (chosen === undefined) return;
  await ask({
    operation: 'ShopOffers',
    scope,
    variables: { cycleId: id, distributionId: chosen.id },
    first: true,
  });
}
