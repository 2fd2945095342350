import { graphql, scopeOf, useScopedQuery } from '@cabas/client';
import { Card, Deadline, Money, Skeleton, UiProvider } from '@cabas/ui';
import { CycleBadge } from '../../shared/badges.tsx';
import type { Membership } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';

const Tile = graphql(`
  query AdminCollectiveTile {
    salesCycles(status: [OPEN, SCHEDULED, CLOSED, DRAFT], first: 5) {
      edges {
        node {
          id
          name
          status
          opensAt
          orderCount
          totalCents
          distributions {
            id
            status
            closesAt
          }
        }
      }
    }
  }
`);

/** One collective: the sale that asks for attention first. */
export function CollectiveTile({ membership }: { membership: Membership }) {
  const { t, locale } = useWords();
  const { collective, roles } = membership;
  const { data, error } = useScopedQuery(Tile, {}, { scope: scopeOf.collective(collective.id) });
  const cycles = data?.salesCycles.edges.map(({ node }) => node) ?? [];
  const sale =
    cycles.find(({ status }) => status === 'OPEN') ??
    cycles.find(({ status }) => status === 'CLOSED') ??
    cycles[0];
  const closesAt = sale?.distributions.map((one) => one.closesAt).sort()[0];
  return (
    <UiProvider locale={locale} currency={collective.currency} timeZone={collective.timeZone}>
      <Card to={`/c/${collective.slug}/sales`} roomy>
        <div className="ad-stack ad-stack--tight">
          <h2>{collective.name}</h2>
          <p className="ad-soft">
            {t(`common.collectiveKind.${collective.kind}`)} ·{' '}
            {roles
              .filter((role) => role !== 'MEMBER')
              .map((role) => t(`common.role.${role}`))
              .join(', ')}
          </p>
          {data === undefined && !error ? <Skeleton lines={2} /> : null}
          {data !== undefined && sale === undefined ? <p>{t('admin.home.noSale')}</p> : null}
          {sale === undefined ? null : (
            <>
              <div className="ad-row">
                <strong>{sale.name}</strong>
                <CycleBadge status={sale.status} />
              </div>
              {sale.status === 'OPEN' && closesAt !== undefined ? (
                <Deadline at={closesAt} verb={t('admin.deadline.closes')} />
              ) : null}
              {sale.status === 'SCHEDULED' ? (
                <Deadline at={sale.opensAt} verb={t('admin.deadline.opens')} urgentHours={0} />
              ) : null}
              <p>
                {t('admin.sales.orderCount', { count: sale.orderCount })} · <Money cents={sale.totalCents} />
              </p>
            </>
          )}
        </div>
      </Card>
    </UiProvider>
  );
}
