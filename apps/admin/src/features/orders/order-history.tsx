import { graphql, useScopedQuery } from '@cabas/client';
import { Card } from '@cabas/ui';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { Order } from '../../shared/orders.ts';
import { useActionWords } from '../../shared/use-action-words.ts';
import { useWords } from '../../shared/words.tsx';

const Query = graphql(`
  query AdminOrderHistory($orderId: UUID!) {
    auditLog(subjectId: $orderId, first: 100) {
      edges {
        node {
          id
          at
          actorName
          action
          reason
        }
      }
    }
  }
`);

/** What happened to this order, newest first; staff acts come from the collective's log. */
export function OrderHistory({ order }: { order: Order }) {
  const { t } = useWords();
  const { scope, roles } = useCollective();
  const { moment } = useFormats();
  const words = useActionWords();
  const { data } = useScopedQuery(
    Query,
    { orderId: order.id },
    { scope, enabled: mayUse(roles, 'audit.read') },
  );
  const acts = (data?.auditLog.edges ?? []).map(({ node }) => node);
  return (
    <Card>
      <h2>{t('admin.order.history')}</h2>
      <ul className="ad-list">
        {acts.map((act) => (
          <li key={act.id}>
            <strong>{words(act.action)}</strong>
            {act.reason ? ` : ${act.reason}` : ''}
            <br />
            <span className="ad-soft ad-small">
              {act.actorName}, {moment(act.at)}
            </span>
          </li>
        ))}
        {order.updatedAt === order.createdAt ? null : (
          <li>
            <strong>{t('admin.order.changed')}</strong>
            <br />
            <span className="ad-soft ad-small">{moment(order.updatedAt)}</span>
          </li>
        )}
        <li>
          <strong>{t(order.enteredByStaff ? 'admin.order.entered' : 'admin.order.placed')}</strong>
          <br />
          <span className="ad-soft ad-small">{moment(order.createdAt)}</span>
        </li>
      </ul>
    </Card>
  );
}
