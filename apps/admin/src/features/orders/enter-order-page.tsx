import { graphql, useScopedQuery } from '@cabas/client';
import { Breadcrumb, Card, Field, PageHeader, Select } from '@cabas/ui';
import { Answer } from '../../shared/answer.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useOrders } from '../../shared/orders.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { EnterLines } from './enter-lines.tsx';
import { MemberPicker } from '../../shared/member-picker.tsx';
import type { Distribution } from '../../shared/sale-actions.ts';
import '../../shared/sale-actions.ts'; // its fragment

const Query = graphql(`
  query AdminOrderableSales {
    salesCycles(status: [OPEN, CLOSED], first: 30) {
      edges {
        node {
          ...AdminSale
        }
      }
    }
  }
`);

/** An order that came by phone, SMS or on the market; also mends one, before or after the closing. */
export function EnterOrderPage() {
  const { t } = useWords();
  const { scope, base } = useCollective();
  const { day } = useFormats();
  const query = useScopedQuery(Query, {}, { scope });
  const [memberId, setMemberId] = useAddressValue('member');
  const [cycleId] = useAddressValue('cycle');
  const [point, setPoint] = useAddressValue('point');
  return (
    <>
      <Breadcrumb
        items={[
          { label: t('admin.nav.orders'), to: `${base}/orders` },
          { label: t('admin.member.enterOrder') },
        ]}
      />
      <PageHeader title={t('admin.member.enterOrder')} lead={t('admin.enter.lead')} />
      <Answer query={query}>
        {({ salesCycles }) => {
          const distributions = salesCycles.edges.flatMap(({ node }) =>
            node.distributions
              .filter(({ status }) => status === 'OPEN' || status === 'CLOSED')
              .map((at) => ({ sale: node, at })),
          );
          const ofSale = distributions.filter(({ sale }) => cycleId === '' || sale.id === cycleId);
          const chosen =
            distributions.find(({ at }) => at.id === point) ?? (ofSale.length === 1 ? ofSale[0] : undefined);
          return (
            <div className="ad-stack ad-stack--wide">
              <Card>
                <div className="ad-pair">
                  <MemberPicker memberId={memberId} onChange={setMemberId} />
                  <Field label={t('admin.enter.where')}>
                    <Select
                      value={chosen?.at.id ?? ''}
                      placeholder={t('admin.import.choose')}
                      options={ofSale.map(({ sale, at }) => ({
                        value: at.id,
                        label: `${sale.name} · ${at.pickupPoint.name}, ${day(at.pickupDate)}${at.status === 'CLOSED' ? ` (${t('common.distributionStatus.CLOSED')})` : ''}`,
                      }))}
                      onChange={(event) => setPoint(event.target.value)}
                    />
                  </Field>
                </div>
              </Card>
              {chosen && memberId ? (
                <Entry
                  key={`${chosen.at.id} ${memberId}`}
                  cycleId={chosen.sale.id}
                  distributionId={chosen.at.id}
                  slots={chosen.at.slots}
                  home={chosen.at.pickupPoint.home}
                  closed={chosen.at.status === 'CLOSED'}
                  memberId={memberId}
                  minimumCents={chosen.sale.minimumCents}
                />
              ) : (
                <p className="ad-soft">
                  {t(distributions.length === 0 ? 'admin.enter.noSale' : 'admin.enter.choose')}
                </p>
              )}
            </div>
          );
        }}
      </Answer>
    </>
  );
}

/** The member's order there, if they have one, is what one starts from. */
function Entry(props: {
  cycleId: string;
  distributionId: string;
  slots: Distribution['slots'];
  home: boolean;
  closed: boolean;
  memberId: string;
  minimumCents: number;
}) {
  const { query, rows, complete } = useOrders({
    distributionId: props.distributionId,
    first: 100,
    all: true,
  });
  const existing = rows?.find((order) => order.memberId === props.memberId && order.status !== 'CANCELLED');
  return (
    <Answer query={query}>{() => (complete ? <EnterLines {...props} existing={existing} /> : null)}</Answer>
  );
}
