import { IconBuildingCommunity, IconPlus, IconTractor } from '@tabler/icons-react';
import { Badge, Card, EmptyState, LinkButton, Notice, PageHeader } from '@cabas/ui';
import { Link } from 'react-router';
import { runsSomething, useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { CollectiveTile } from './collective-tile.tsx';

/** What this person runs: collectives, farms; and how to start one. */
export function HomePage() {
  const { t } = useWords();
  const viewer = useViewer();
  if (viewer === null) return null;
  const run = viewer.memberships.filter(runsSomething);
  const member = viewer.memberships.filter((one) => !runsSomething(one));
  const create = (
    <LinkButton variant="primary" icon={IconPlus} to="/new">
      {t('admin.home.create')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('admin.home.hello', { name: viewer.givenName })}
        lead={t('admin.home.lead')}
        actions={run.length > 0 ? create : undefined}
      />
      <div className="ad-stack ad-stack--wide">
        {viewer.emailConfirmed ? null : (
          <Notice tone="attention" still title={t('admin.home.unconfirmed')}>
            {t('admin.home.unconfirmedText', { email: viewer.email })}
          </Notice>
        )}
        {run.length === 0 && viewer.farms.length === 0 ? (
          <EmptyState icon={IconBuildingCommunity} title={t('admin.home.empty')} action={create}>
            {t('admin.home.emptyText')}
          </EmptyState>
        ) : null}
        {run.length > 0 ? (
          <div className="ad-grid">
            {run.map((membership) => (
              <CollectiveTile key={membership.id} membership={membership} />
            ))}
          </div>
        ) : null}
        {viewer.farms.length > 0 ? (
          <section className="ad-stack">
            <h2>{t('admin.home.farms')}</h2>
            <div className="ad-grid">
              {viewer.farms.map((farm) => (
                <Card key={farm.id} to={`/farm/${farm.id}`}>
                  <div className="ad-stack ad-stack--tight">
                    <h3>{farm.name}</h3>
                    <p className="ad-soft">{t('admin.home.farmText')}</p>
                    <span>
                      <Badge icon={IconTractor}>{farm.shortCode}</Badge>
                    </span>
                  </div>
                </Card>
              ))}
            </div>
          </section>
        ) : null}
        {viewer.isStaff ? (
          <p>
            <Link to="/platform">{t('admin.jobs.title')}</Link>
          </p>
        ) : null}
        {member.length > 0 ? (
          <p className="ad-soft">
            {t('admin.home.memberOf', { names: member.map(({ collective }) => collective.name).join(', ') })}{' '}
            <a href="/">{t('admin.noAccess.shop')}</a>
          </p>
        ) : null}
      </div>
    </>
  );
}
