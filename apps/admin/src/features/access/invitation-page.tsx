import { graphql, useScopedQuery } from '@cabas/client';
import { Button, LinkButton, Notice } from '@cabas/ui';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useViewerQuery, useViewerRefresh } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessFrame } from './access-frame.tsx';

const Preview = graphql(`
  query AdminInvitation($token: String!) {
    invitation(token: $token) {
      kind
      collectiveName
      email
      subjectName
      expired
    }
  }
`);
const Accept = graphql(`
  mutation AdminAcceptInvitation($token: String!) {
    acceptInvitation(token: $token) {
      __typename
      ... on InvitationAccepted {
        kind
        collectiveSlug
        producerId
      }
      ...AdminProblem
    }
  }
`);

/** The link of an invitation: who invites, then one click; strangers sign in first and come back. */
export function InvitationPage() {
  const { t } = useWords();
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const query = useScopedQuery(Preview, { token }, { retry: false });
  return (
    <AccessFrame title={t('admin.invitation.title')}>
      <Answer query={query}>
        {({ invitation }) =>
          invitation === null || invitation.expired ? (
            <>
              <Notice tone="attention" title={t('admin.invitation.gone')}>
                {t('admin.invitation.goneText')}
              </Notice>
              <LinkButton to="/">{t('admin.notFound.home')}</LinkButton>
            </>
          ) : (
            <Invited token={token} farm={invitation.subjectName} collective={invitation.collectiveName} />
          )
        }
      </Answer>
    </AccessFrame>
  );
}

function Invited({ token, farm, collective }: { token: string; farm: string | null; collective: string }) {
  const { t } = useWords();
  const viewer = useViewerQuery().data?.viewer;
  const accept = useAction(Accept, (result) => result.acceptInvitation);
  const refresh = useViewerRefresh();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const here = encodeURIComponent(pathname + search);
  const go = async () => {
    const accepted = await accept.run({ token });
    if (accepted === undefined) return;
    await refresh();
    if (accepted.producerId) return navigate(`/farm/${accepted.producerId}`);
    window.location.assign(`/c/${accepted.collectiveSlug}`);
  };
  return (
    <div className="ad-stack">
      <p>
        {farm === null
          ? t('admin.invitation.member', { collective })
          : t('admin.invitation.farm', { collective, farm })}
      </p>
      <ActionProblem action={accept} />
      {viewer ? (
        <Button variant="primary" wide busy={accept.busy} onClick={() => void go()}>
          {t('admin.invitation.accept')}
        </Button>
      ) : (
        <>
          <LinkButton variant="primary" wide to={`/sign-up?next=${here}`}>
            {t('admin.signUp.submit')}
          </LinkButton>
          <LinkButton wide to={`/log-in?next=${here}`}>
            {t('admin.invitation.haveAccount')}
          </LinkButton>
        </>
      )}
    </div>
  );
}
