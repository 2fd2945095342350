/** An invitation's link: who invites and to what; then sign in or sign up in place, and accept. */
import { graphql, type ShopInvitationFragment, useScopedQuery } from '@cabas/client';
import { Button, EmptyState, LinkButton, Notice, TabPanel, Tabs } from '@cabas/ui';
import { IconLinkOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { useViewerQuery } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { AcceptInvitation } from './accept-invitation.tsx';
import { AccessPage } from './access-page.tsx';
import { SignUpForm } from './sign-up-form.tsx';
import { WaysIn } from './ways-in.tsx';

graphql(`
  fragment ShopInvitation on InvitationPreview {
    kind
    collectiveName
    email
    subjectName
    expired
  }
`);
const InvitationQuery = graphql(`
  query ShopInvitation($token: String!) {
    invitation(token: $token) {
      ...ShopInvitation
    }
  }
`);

export function InvitationPage() {
  const { t } = useWords();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const query = useScopedQuery(InvitationQuery, { token }, { staleTime: Infinity });
  return (
    <Answer query={query} waiting={<AccessPage title={t('shop.invitation.title')}>{null}</AccessPage>}>
      {({ invitation }) =>
        invitation && !invitation.expired ? (
          <Invited invitation={invitation} token={token} />
        ) : (
          <NoInvitation expired={invitation !== null} />
        )
      }
    </Answer>
  );
}

function NoInvitation({ expired }: { expired: boolean }) {
  const { t } = useWords();
  return (
    <AccessPage title={t('shop.invitation.title')}>
      <EmptyState
        icon={IconLinkOff}
        title={t(expired ? 'shop.invitation.expired' : 'shop.invitation.unknown')}
        action={<LinkButton to="/">{t('shop.nav.home')}</LinkButton>}
      >
        <p>{t('shop.invitation.askAgain')}</p>
      </EmptyState>
    </AccessPage>
  );
}

function Invited({ invitation, token }: { invitation: ShopInvitationFragment; token: string }) {
  const { t } = useWords();
  const { data } = useViewerQuery();
  const { kind, collectiveName: collective, subjectName: name } = invitation;
  const household = kind === 'HOUSEHOLD';
  const lead = household
    ? t('shop.invitation.householdLead', { collective, name })
    : kind === 'PRODUCER'
      ? t('shop.invitation.farmLead', { collective, farm: name })
      : t('shop.invitation.memberLead', { collective });
  return (
    <AccessPage
      title={
        household
          ? t('shop.invitation.householdHeading', { name })
          : t('shop.invitation.heading', { collective })
      }
      lead={lead}
    >
      {data?.viewer ? <AcceptInvitation token={token} invitation={invitation} person={data.viewer} /> : null}
      {data && data.viewer === null ? <WayIn email={invitation.email} /> : null}
    </AccessPage>
  );
}

/** With the address of the invitation filled in: it is the one that proves who was invited. */
function WayIn({ email }: { email: string }) {
  const { t } = useWords();
  const [way, setWay] = useState<'signUp' | 'logIn'>('signUp');
  const [sent, setSent] = useState(false);
  const { refetch } = useViewerQuery();
  if (sent) {
    return (
      <Notice
        tone="success"
        title={t('shop.mailbox.sent', { email })}
        action={<Button onClick={() => void refetch()}>{t('shop.invitation.confirmed')}</Button>}
      >
        <p>{t('shop.invitation.afterSignUp')}</p>
      </Notice>
    );
  }
  return (
    <>
      <p>{t('shop.invitation.needAccount')}</p>
      <Tabs
        id="way"
        label={t('shop.invitation.way')}
        value={way}
        onChange={setWay}
        tabs={[
          { value: 'signUp', label: t('shop.invitation.new') },
          { value: 'logIn', label: t('shop.invitation.known') },
        ]}
      />
      <TabPanel id="way" value={way}>
        {way === 'signUp' ? (
          <SignUpForm email={email} onDone={() => setSent(true)} />
        ) : (
          <WaysIn email={email} onSignedIn={() => undefined} />
        )}
      </TabPanel>
    </>
  );
}
