/** Where one belongs, where one lives for each, and the way out of one. */
import { graphql, type ShopOwnMembershipFragment, useScopedQuery } from '@cabas/client';
import { EmptyState } from '@cabas/ui';
import { IconUsers } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { Page } from '../../shared/page.tsx';
import { useAccountWords } from './account-words.ts';
import { AddressForm } from './address-form.tsx';
import { BackToAccount } from './back-to-account.tsx';
import { BusinessForm } from './business-form.tsx';
import { LeaveCollective } from './leave-collective.tsx';

graphql(`
  fragment ShopOwnMembership on ViewerMembership {
    id
    status
    householdOf
    addressLine1
    addressLine2
    postcode
    city
    business {
      legalName
      siret
      vatNumber
      addressLine1
      postcode
      city
      electronicAddress
      paymentDays
      grouped
    }
    collective {
      id
      name
    }
  }
`);
const MembershipsQuery = graphql(`
  query ShopOwnMemberships {
    viewer {
      id
      memberships {
        ...ShopOwnMembership
      }
    }
  }
`);

export function MembershipsPage() {
  const { t } = useAccountWords();
  const query = useScopedQuery(MembershipsQuery, {});
  return (
    <Page
      title={t('account.memberships.title')}
      lead={t('account.memberships.lead')}
      above={<BackToAccount />}
    >
      <Answer query={query}>
        {({ viewer }) =>
          viewer === null || viewer.memberships.length === 0 ? (
            <EmptyState icon={IconUsers} title={t('account.memberships.none')}>
              {t('account.memberships.noneText')}
            </EmptyState>
          ) : (
            viewer.memberships.map((one) => (
              <OneMembership key={one.id} membership={one} onChanged={() => void query.refetch()} />
            ))
          )
        }
      </Answer>
    </Page>
  );
}

function OneMembership({
  membership,
  onChanged,
}: {
  membership: ShopOwnMembershipFragment;
  onChanged: () => void;
}) {
  const { t } = useAccountWords();
  return (
    <section className="sh-section" aria-label={membership.collective.name}>
      <h2>{membership.collective.name}</h2>
      {membership.householdOf !== null ? (
        <p className="sh-soft">{t('account.memberships.household', { name: membership.householdOf })}</p>
      ) : membership.status === 'LEFT' ? (
        <p className="sh-soft">{t('account.memberships.hasLeft')}</p>
      ) : (
        <>
          <AddressForm membership={membership} />
          <BusinessForm membership={membership} onSaved={onChanged} />
          <LeaveCollective membership={membership} onLeft={onChanged} />
        </>
      )}
    </section>
  );
}
