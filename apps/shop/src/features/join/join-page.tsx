/** A collective's public page: sober, and the one way in. */
import { graphql, type ShopPublicCollectiveFragment, useScopedQuery } from '@cabas/client';
import { EmptyState, LinkButton, Notice } from '@cabas/ui';
import { IconMapOff } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { Page } from '../../shared/page.tsx';
import { useMembership, useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { withNext } from '../../shared/next-path.ts';
import { JoinButton } from './join-button.tsx';

graphql(`
  fragment ShopPublicCollective on PublicCollective {
    slug
    name
    kind
    description
    joinPolicy
  }
`);
const CollectiveQuery = graphql(`
  query ShopCollectivePage($slug: String!) {
    collectivePage(slug: $slug) {
      ...ShopPublicCollective
    }
  }
`);

export function JoinPage() {
  const { t } = useWords();
  const { slug = '' } = useParams();
  const query = useScopedQuery(CollectiveQuery, { slug });
  return (
    <Answer query={query} waiting={<Page title={t('shop.join.title')}>{null}</Page>}>
      {({ collectivePage }) =>
        collectivePage ? <Collective collective={collectivePage} /> : <UnknownCollective />
      }
    </Answer>
  );
}

function UnknownCollective() {
  const { t } = useWords();
  return (
    <Page title={t('shop.join.title')}>
      <EmptyState
        icon={IconMapOff}
        title={t('shop.join.unknown')}
        action={<LinkButton to="/">{t('shop.nav.home')}</LinkButton>}
      >
        <p>{t('shop.join.unknownText')}</p>
      </EmptyState>
    </Page>
  );
}

function Collective({ collective }: { collective: ShopPublicCollectiveFragment }) {
  const { t } = useWords();
  return (
    <Page title={collective.name} lead={t(`common.collectiveKind.${collective.kind}`)}>
      {collective.description ? <p className="sh-prose">{collective.description}</p> : null}
      <WayIn collective={collective} />
      <p className="sh-soft">{t('shop.join.zero')}</p>
    </Page>
  );
}

function WayIn({ collective }: { collective: ShopPublicCollectiveFragment }) {
  const { t } = useWords();
  const person = useViewer();
  const membership = useMembership(collective.slug);
  const here = `/join/${collective.slug}`;
  if (membership?.status === 'ACTIVE') {
    return (
      <Notice
        still
        tone="success"
        title={t('shop.join.member')}
        action={<LinkButton to="/">{t('shop.join.toSales')}</LinkButton>}
      >
        {membership.collective.paymentNote}
      </Notice>
    );
  }
  if (membership && membership.status !== 'LEFT') {
    return (
      <Notice still tone="attention" title={t(`common.membershipStatus.${membership.status}`)}>
        {t(`shop.membership.why.${membership.status}`)}
      </Notice>
    );
  }
  if (collective.joinPolicy === 'INVITATION') return <Notice still>{t('errors.INVITATION_ONLY')}</Notice>;
  if (person) return <JoinButton collective={collective} />;
  return (
    <>
      <p>{t(collective.joinPolicy === 'APPROVAL' ? 'shop.join.how.APPROVAL' : 'shop.join.how.OPEN')}</p>
      <div className="sh-actions">
        <LinkButton variant="primary" to={withNext('/signup', here)}>
          {t('shop.join.signUp')}
        </LinkButton>
        <LinkButton to={withNext('/login', here)}>{t('shop.join.logIn')}</LinkButton>
      </div>
    </>
  );
}
