/** The person's collectives with what each lets them do, and their farms. */
import { Badge, Card, LinkButton } from '@cabas/ui';
import {
  IconAlertCircle,
  IconBuildingStore,
  IconCircleCheck,
  IconClock,
  IconDoorExit,
  IconPlant2,
  IconPlus,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Membership, Person } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';

export function MyCollectives({ person }: { person: Person }) {
  const { t } = useWords();
  return (
    <>
      <ul className="sh-list">
        {person.memberships.map((membership) => (
          <CollectiveRow key={membership.id} membership={membership} />
        ))}
        {person.farms.map((farm) => (
          <li key={farm.id}>
            <Card className="sh-collective">
              <p className="sh-strong sh-collective__name">
                <IconPlant2 size={20} aria-hidden /> {farm.name}
              </p>
              <LinkButton size="small" href={`/admin/farm/${farm.id}`}>
                {t('shop.home.farm.open')}
                <span className="cb-hidden"> : {farm.name}</span>
              </LinkButton>
            </Card>
          </li>
        ))}
      </ul>
      <LinkButton variant="plain" href="/admin/new" icon={IconPlus}>
        {t('shop.home.collectives.create')}
      </LinkButton>
    </>
  );
}

function CollectiveRow({ membership }: { membership: Membership }) {
  const { t } = useWords();
  const { status, roles, collective } = membership;
  const runs = status === 'ACTIVE' && roles.some((role) => role !== 'MEMBER');
  return (
    <li>
      <Card className="sh-collective">
        <div className="sh-collective__name">
          <Link className="sh-strong" to={`/join/${collective.slug}`}>
            {collective.name}
          </Link>
          <StatusBadge status={status} />
        </div>
        {status === 'ACTIVE' ? null : (
          <p className="sh-soft sh-collective__why">{t(`shop.membership.why.${status}`)}</p>
        )}
        {runs ? (
          <LinkButton size="small" icon={IconBuildingStore} href={`/admin/c/${collective.slug}`}>
            {t('shop.home.collective.manage')}
            <span className="cb-hidden"> : {collective.name}</span>
          </LinkButton>
        ) : null}
      </Card>
    </li>
  );
}

const looks = {
  ACTIVE: { tone: 'success', icon: IconCircleCheck },
  PENDING: { tone: 'attention', icon: IconClock },
  WAITING: { tone: 'attention', icon: IconClock },
  SUSPENDED: { tone: 'danger', icon: IconAlertCircle },
  LEFT: { tone: 'neutral', icon: IconDoorExit },
} as const;

function StatusBadge({ status }: { status: Membership['status'] }) {
  const { t } = useWords();
  return <Badge {...looks[status]}>{t(`common.membershipStatus.${status}`)}</Badge>;
}
