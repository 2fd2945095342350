import type { OrderStatus } from '@cabas/client';
import { Badge } from '@cabas/ui';
import { IconBasketCheck, IconCircleCheck, IconCircleX, IconLock, IconMoodEmpty } from '@tabler/icons-react';
import { useWords } from '../../shared/words.tsx';

const looks = {
  PLACED: { tone: 'success', icon: IconCircleCheck },
  LOCKED: { tone: 'info', icon: IconLock },
  HANDED_OUT: { tone: 'neutral', icon: IconBasketCheck },
  MISSED: { tone: 'attention', icon: IconMoodEmpty },
  CANCELLED: { tone: 'neutral', icon: IconCircleX },
} as const;

export function OrderBadge({ status }: { status: OrderStatus }) {
  const { t } = useWords();
  return <Badge {...looks[status]}>{t(`common.orderStatus.${status}`)}</Badge>;
}
