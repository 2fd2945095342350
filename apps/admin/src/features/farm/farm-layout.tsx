import { type AdminFarmFragment, scopeOf } from '@cabas/client';
import { IconWritingSign } from '@tabler/icons-react';
import { LinkButton, Notice, PageHeader } from '@cabas/ui';
import { Outlet, useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Missing } from '../../shared/missing.tsx';
import { SubNav } from '../../shared/sub-nav.tsx';
import { useWords } from '../../shared/words.tsx';
import { FarmProvider, useFarmQuery } from './farm-query.ts';

const pages = [
  ['', 'admin.farm.nav.week'],
  ['/bring', 'admin.farm.nav.bring'],
  ['/page', 'admin.farm.nav.page'],
  ['/papers', 'admin.farm.nav.papers'],
  ['/accounts', 'admin.farm.nav.accounts'],
  ['/feedback', 'admin.farm.nav.feedback'],
  ['/news', 'admin.farm.nav.news'],
  ['/online', 'admin.farm.nav.online'],
  ['/identity', 'admin.farm.nav.identity'],
] as const;

/** A farm's pages: the week, what to bring, papers, who we are. */
export function FarmLayout() {
  const { t } = useWords();
  const { producerId = '' } = useParams();
  const query = useFarmQuery(producerId);
  return (
    <Answer query={query}>
      {({ farm }) =>
        farm === null ? (
          <Missing />
        ) : (
          <FarmProvider value={{ farm, scope: scopeOf.producer(farm.id) }}>
            <PageHeader
              title={farm.name}
              lead={t('admin.farm.sells', {
                names: farm.collectives.map(({ collective }) => collective.name).join(', ') || '—',
              })}
            />
            {farm.collectives.some(({ mandateOffer }) => mandateOffer !== null) ? (
              <Notice
                still
                tone="attention"
                className="ad-gap"
                title={t('admin.farm.mandateWaits')}
                action={
                  <LinkButton size="small" icon={IconWritingSign} to={`/farm/${farm.id}/papers`}>
                    {t('admin.farm.mandateRead')}
                  </LinkButton>
                }
              />
            ) : null}
            <Referents farm={farm} />
            <SubNav
              label={farm.name}
              pages={pages.map(([path, word]) => ({ to: `/farm/${farm.id}${path}`, words: t(word) }))}
            />
            <Outlet />
          </FarmProvider>
        )
      }
    </Answer>
  );
}

/** Whom to ask, in each collective that named someone. */
function Referents({ farm }: { farm: AdminFarmFragment }) {
  const { t } = useWords();
  const { phone } = useFormats();
  const named = farm.collectives.filter(({ status, referent }) => status !== 'ENDED' && referent !== null);
  return named.map(({ collective, referent }) => (
    <p key={collective.id} className="ad-soft ad-contact">
      {t('admin.farm.referent', { collective: collective.name, name: referent?.name ?? '' })}
      {referent?.phone ? (
        <>
          {', '}
          <a href={`tel:${referent.phone}`}>{phone(referent.phone)}</a>
        </>
      ) : null}
    </p>
  ));
}
