/** With whom one shares a basket, collective by collective. */
import { graphql, scopeOf, type ShopSharedMembershipFragment, useScopedQuery } from '@cabas/client';
import { EmptyState } from '@cabas/ui';
import { IconUsers } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { Page } from '../../shared/page.tsx';
import { useViewerRefresh } from '../../shared/viewer.ts';
import { useAccountWords } from './account-words.ts';
import { BackToAccount } from './back-to-account.tsx';
import { EndHousehold } from './end-household.tsx';
import { InviteToHousehold } from './invite-to-household.tsx';

graphql(`
  fragment ShopSharedMembership on ViewerMembership {
    id
    status
    householdOf
    collective {
      id
      name
    }
  }
`);
const MembershipsQuery = graphql(`
  query ShopSharedMemberships {
    viewer {
      id
      memberships {
        ...ShopSharedMembership
      }
    }
  }
`);
graphql(`
  fragment ShopHousehold on Household {
    membershipId
    second
    holderName
    member {
      givenName
      familyName
      email
      joinedAt
    }
    invitation {
      email
      expiresAt
    }
  }
`);
const HouseholdQuery = graphql(`
  query ShopHouseholdOf {
    household {
      ...ShopHousehold
    }
  }
`);

export function HouseholdPage() {
  const { t } = useAccountWords();
  const query = useScopedQuery(MembershipsQuery, {});
  const refresh = useViewerRefresh();
  const changed = () => {
    void refresh();
    void query.refetch();
  };
  return (
    <Page title={t('account.household.title')} lead={t('account.household.lead')} above={<BackToAccount />}>
      <Answer query={query}>
        {({ viewer }) => {
          const memberships = (viewer?.memberships ?? []).filter(
            ({ status, householdOf }) => status === 'ACTIVE' || (householdOf !== null && status !== 'LEFT'),
          );
          return memberships.length === 0 ? (
            <EmptyState icon={IconUsers} title={t('account.household.none')}>
              {t('account.household.noneText')}
            </EmptyState>
          ) : (
            memberships.map((one) => (
              <section key={one.id} className="sh-section" aria-label={one.collective.name}>
                <h2>{one.collective.name}</h2>
                {one.householdOf === null ? (
                  <Mine membership={one} />
                ) : (
                  <>
                    <p>{t('account.household.of', { name: one.householdOf })}</p>
                    <EndHousehold membershipId={one.id} name={one.householdOf} second onEnded={changed} />
                  </>
                )}
              </section>
            ))
          );
        }}
      </Answer>
    </Page>
  );
}

function Mine({ membership }: { membership: ShopSharedMembershipFragment }) {
  const { t, day } = useAccountWords();
  const scope = scopeOf.collective(membership.collective.id);
  const query = useScopedQuery(HouseholdQuery, {}, { scope });
  return (
    <Answer query={query}>
      {({ household: { membershipId, member, invitation } }) =>
        member === null ? (
          <InviteToHousehold scope={scope} invitation={invitation} onChanged={() => void query.refetch()} />
        ) : (
          <>
            <p>
              {t('account.household.with', {
                name: `${member.givenName} ${member.familyName}`,
                email: member.email,
                day: day(member.joinedAt),
              })}
            </p>
            <EndHousehold
              membershipId={membershipId}
              name={member.givenName}
              second={false}
              onEnded={() => void query.refetch()}
            />
          </>
        )
      }
    </Answer>
  );
}
