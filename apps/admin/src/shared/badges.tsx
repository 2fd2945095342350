/** States of the trade with their icon, word and tone, the same on every page. */
import {
  IconBan,
  IconBasketCheck,
  IconCalendarTime,
  IconCheck,
  IconCircleDashed,
  IconCircleX,
  IconClockPause,
  IconDoor,
  IconHourglass,
  IconLock,
  IconPackage,
  IconPencil,
  IconUserPause,
} from '@tabler/icons-react';
import type { CycleStatus, DistributionStatus, MembershipStatus, OrderStatus } from '@cabas/client';
import { Badge, type IconType, type Tone } from '@cabas/ui';
import { useWords } from './words.tsx';

type Look = readonly [tone: Tone | 'neutral', icon: IconType];

const cycles: Readonly<Record<CycleStatus, Look>> = {
  DRAFT: ['neutral', IconPencil],
  SCHEDULED: ['info', IconCalendarTime],
  OPEN: ['success', IconDoor],
  CLOSED: ['attention', IconLock],
  DISTRIBUTED: ['info', IconPackage],
  SETTLED: ['neutral', IconCheck],
  CANCELLED: ['danger', IconBan],
};
const distributions: Readonly<Record<DistributionStatus, Look>> = {
  PLANNED: ['info', IconCalendarTime],
  OPEN: ['success', IconDoor],
  CLOSED: ['attention', IconLock],
  HANDED_OUT: ['neutral', IconPackage],
  CANCELLED: ['danger', IconBan],
};
const orders: Readonly<Record<OrderStatus, Look>> = {
  PLACED: ['success', IconBasketCheck],
  LOCKED: ['attention', IconLock],
  HANDED_OUT: ['neutral', IconPackage],
  MISSED: ['danger', IconCircleX],
  CANCELLED: ['danger', IconBan],
};
const memberships: Readonly<Record<MembershipStatus, Look>> = {
  PENDING: ['attention', IconHourglass],
  WAITING: ['info', IconClockPause],
  ACTIVE: ['success', IconCheck],
  SUSPENDED: ['danger', IconUserPause],
  LEFT: ['neutral', IconCircleDashed],
};

export function CycleBadge({ status }: { status: CycleStatus }) {
  const { t } = useWords();
  const [tone, icon] = cycles[status];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`common.cycleStatus.${status}`)}
    </Badge>
  );
}
export function DistributionBadge({ status }: { status: DistributionStatus }) {
  const { t } = useWords();
  const [tone, icon] = distributions[status];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`common.distributionStatus.${status}`)}
    </Badge>
  );
}
export function OrderBadge({ status }: { status: OrderStatus }) {
  const { t } = useWords();
  const [tone, icon] = orders[status];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`common.orderStatus.${status}`)}
    </Badge>
  );
}
export function MembershipBadge({ status }: { status: MembershipStatus }) {
  const { t } = useWords();
  const [tone, icon] = memberships[status];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`common.membershipStatus.${status}`)}
    </Badge>
  );
}
