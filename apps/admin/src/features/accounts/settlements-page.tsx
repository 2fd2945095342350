import { IconCheck, IconFileText } from '@tabler/icons-react';
import { Button, EmptyState, Money, Notice, PageHeader, Table } from '@cabas/ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import {
  type SaleDue,
  type Settlement,
  useCreateSettlement,
  useSettlements,
} from '../../shared/settlements.ts';
import { useWords } from '../../shared/words.tsx';
import { SettlementCard } from './settlement-card.tsx';
import { BackToAccounts } from './back-to-accounts.tsx';

/** What is owed to farms, sale by sale, and the transfers prepared for the bank. */
export function SettlementsPage() {
  const { t } = useWords();
  const query = useSettlements();
  return (
    <>
      <PageHeader title={t('admin.settle.title')} lead={t('admin.settle.lead')} />
      <div className="ad-stack ad-stack--wide">
        <BackToAccounts />
        <Answer query={query}>
          {({ salesDue, settlements }) => {
            const waits = ({ lines }: Settlement) => lines.some(({ state }) => state === 'PLANNED');
            return (
              <>
                <PreparedSettlements
                  title={t('admin.settle.waiting')}
                  settlements={settlements.filter(waits)}
                />
                {salesDue.length === 0 ? (
                  <EmptyState icon={IconFileText} title={t('admin.settle.none')}>
                    {t('admin.settle.noneText')}
                  </EmptyState>
                ) : (
                  <ToSettle sales={salesDue} />
                )}
                <PreparedSettlements
                  title={t('admin.settle.list')}
                  settlements={settlements.filter((one) => !waits(one))}
                />
              </>
            );
          }}
        </Answer>
      </div>
    </>
  );
}

function PreparedSettlements({ title, settlements }: { title: string; settlements: readonly Settlement[] }) {
  if (settlements.length === 0) return null;
  return (
    <section className="ad-stack">
      <h2>{title}</h2>
      {settlements.map((settlement) => (
        <SettlementCard key={settlement.id} settlement={settlement} />
      ))}
    </section>
  );
}

const keyOf = (sale: SaleDue, producerId: string) => `${sale.id}/${producerId}`;

/** Farms are chosen over several sales; what can't be paid now is left out, and the row says why. */
function ToSettle({ sales }: { sales: readonly SaleDue[] }) {
  const { t } = useWords();
  const { money } = useFormats();
  const { roles } = useCollective();
  const create = useCreateSettlement();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [made, setMade] = useState<Settlement | null>(null);
  const open = sales.filter(
    ({ handedOut, farms }) => handedOut && farms.some(({ leftCents }) => leftCents > 0),
  );
  const lines = open.flatMap((sale) =>
    sale.farms
      .filter(({ producerId, leftCents, account }) => {
        return chosen.has(keyOf(sale, producerId)) && leftCents > 0 && account !== null;
      })
      .map(({ producerId, leftCents }) => ({ cycleId: sale.id, producerId, amountCents: leftCents })),
  );
  const amount = lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const go = async () => {
    const done = await create.run({ input: { lines } });
    if (done === undefined) return;
    setMade(done);
    setChosen(new Set());
  };
  return (
    <>
      {made === null ? null : (
        <Notice tone="success" title={t('admin.settle.made', { number: String(made.number) })}>
          {made.path === null ? null : <a href={made.path}>{t('admin.settle.file')}</a>}
        </Notice>
      )}
      <ActionProblem action={create} />
      {open.length === 0 ? (
        <EmptyState icon={IconCheck} title={t('admin.settle.allDone')}>
          {t('admin.settle.allDoneText')}
        </EmptyState>
      ) : null}
      {open.map((sale) => (
        <SaleToSettle
          key={sale.id}
          sale={sale}
          selection={mayUse(roles, 'money.send') ? { chosen, onChange: setChosen } : undefined}
        >
          {lines.some(({ cycleId }) => cycleId === sale.id) ? (
            <div className="ad-row">
              <Button variant="primary" busy={create.busy} onClick={() => void go()}>
                {t('admin.settle.make', { count: lines.length, amount: money(amount) })}
              </Button>
            </div>
          ) : null}
        </SaleToSettle>
      ))}
      {open.length === sales.length ? null : (
        <details>
          <summary>{t('admin.settle.others', { count: sales.length - open.length })}</summary>
          <div className="ad-stack ad-stack--wide">
            {sales
              .filter((sale) => !open.includes(sale))
              .map((sale) => (
                <SaleToSettle key={sale.id} sale={sale} />
              ))}
          </div>
        </details>
      )}
    </>
  );
}

function SaleToSettle({
  sale,
  selection,
  children,
}: {
  sale: SaleDue;
  selection?: { chosen: ReadonlySet<string>; onChange: (chosen: ReadonlySet<string>) => void } | undefined;
  children?: ReactNode;
}) {
  const { t } = useWords();
  const { base } = useCollective();
  const { money, dayWithYear } = useFormats();
  const own = sale.farms.map(({ producerId }) => keyOf(sale, producerId));
  return (
    <section className="ad-stack">
      <h2>{t('admin.settle.sale', { sale: sale.saleName, day: dayWithYear(sale.lastPickupOn) })}</h2>
      <p className="ad-soft">
        {t('admin.settle.margin', {
          sold: money(sale.soldCents),
          purchased: money(sale.purchasedCents),
          margin: money(sale.marginCents),
          delivery: sale.deliveryCents === 0 ? 'none' : money(sale.deliveryCents),
        })}
      </p>
      {sale.handedOut ? null : (
        <Notice still tone="attention">
          {t('admin.settle.notHandedOut')}
        </Notice>
      )}
      <Table
        caption={sale.saleName}
        rows={sale.farms}
        rowKey={({ producerId }) => keyOf(sale, producerId)}
        {...(selection
          ? {
              selection: {
                chosen: selection.chosen,
                // "all" of this table leaves the others as they are
                onChange: (now: ReadonlySet<string>) =>
                  selection.onChange(
                    new Set([
                      ...[...selection.chosen].filter((key) => !own.includes(key)),
                      ...own.filter((key) => now.has(key)),
                    ]),
                  ),
                nameOf: (key: string) =>
                  t('admin.settle.choose', {
                    farm:
                      sale.farms.find(({ producerId }) => keyOf(sale, producerId) === key)?.producerName ??
                      '',
                    sale: sale.saleName,
                  }),
              },
            }
          : {})}
        columns={[
          {
            key: 'farm',
            header: t('admin.settle.farm'),
            main: true,
            cell: ({ producerName, account }) => (
              <>
                {producerName}
                {account === null ? (
                  <>
                    {' · '}
                    <Link to={`${base}/accounts/bank`}>{t('admin.settle.noAccount')}</Link>
                  </>
                ) : null}
              </>
            ),
          },
          {
            key: 'owed',
            header: t('admin.settle.owed'),
            align: 'end',
            cell: ({ owedCents }) => <Money cents={owedCents} />,
          },
          {
            key: 'planned',
            header: t('admin.settle.planned'),
            align: 'end',
            optional: true,
            cell: ({ plannedCents }) => (plannedCents === 0 ? null : <Money cents={plannedCents} />),
          },
          {
            key: 'paid',
            header: t('admin.settle.paid'),
            align: 'end',
            optional: true,
            cell: ({ paidCents }) => (paidCents === 0 ? null : <Money cents={paidCents} />),
          },
          {
            key: 'left',
            header: t('admin.settle.left'),
            align: 'end',
            cell: ({ leftCents }) => (
              <>
                <Money cents={leftCents} />
                {leftCents < 0 ? (
                  <span className="ad-soft ad-small"> {t('admin.settle.overpaid')}</span>
                ) : null}
              </>
            ),
          },
        ]}
      />
      {children}
    </section>
  );
}
