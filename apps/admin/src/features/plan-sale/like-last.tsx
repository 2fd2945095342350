import { graphql, useScopedQuery } from '@cabas/client';
import { addDays, toLocal } from '@cabas/kernel';
import { IconCopy } from '@tabler/icons-react';
import { Button, useUi } from '@cabas/ui';
import type { CollectiveSettings } from '../../shared/collective-settings.ts';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import '../../shared/sale-actions.ts'; // its fragment
import type { Sale } from '../../shared/sale-actions.ts';
import { type SaleDraft, termsLike } from '../../shared/sale-draft.ts';
import { useSaleFlows } from '../../shared/sale-flows.ts';
import { useWords } from '../../shared/words.tsx';

const Query = graphql(`
  query AdminLastSale {
    salesCycles(first: 1) {
      edges {
        node {
          ...AdminSale
        }
      }
    }
  }
`);
const WEEK = 7;
const QUARTER = 13 * WEEK;

/** Takes places, hours and closings over from the last sale, some weeks on, and how its money flows. */
export function LikeLast({
  settings,
  onTake,
}: {
  settings: CollectiveSettings;
  onTake: (change: Partial<SaleDraft>) => void;
}) {
  const { t } = useWords();
  const { scope } = useCollective();
  const { timeZone } = useUi();
  const { today } = useFormats();
  const flows = useSaleFlows();
  const last = useScopedQuery(Query, {}, { scope }).data?.salesCycles.edges[0]?.node;
  if (last === undefined || last.distributions.length === 0) return null;
  return (
    <Button
      icon={IconCopy}
      disabled={flows.length === 0}
      onClick={() =>
        onTake({ ...repeated(last, today(), timeZone), terms: termsLike(last, settings, flows) })
      }
    >
      {t('admin.plan.likeLast', { name: last.name })}
    </Button>
  );
}

/** The same weekdays and hours, on the first weeks whose orders can still open. */
function repeated(sale: Sale, today: string, timeZone: string): Partial<SaleDraft> {
  const opens = toLocal(new Date(sale.opensAt), timeZone);
  let shift = WEEK;
  while (addDays(opens.date, shift) < today) shift += WEEK;
  return {
    name: sale.name,
    words: '',
    minimumCents: sale.minimumCents || null,
    opensOn: addDays(opens.date, shift),
    opensAt: opens.time,
    until: addDays(opens.date, shift + QUARTER),
    points: sale.distributions
      .filter(({ status }) => status !== 'CANCELLED')
      .map((one) => {
        const closes = toLocal(new Date(one.closesAt), timeZone);
        return {
          pickupPointId: one.pickupPoint.id,
          pickupDate: addDays(one.pickupDate, shift),
          windowStart: one.windowStart,
          windowEnd: one.windowEnd,
          closesOn: addDays(closes.date, shift),
          closesAt: closes.time,
          ...(one.slots.length > 0 && {
            slots: one.slots.map(({ startsAt, endsAt, capacity }) => ({ startsAt, endsAt, capacity })),
          }),
        };
      }),
  };
}
