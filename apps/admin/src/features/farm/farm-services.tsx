/** What collectives that sell in the farm's name charge for their service: as agreed, and sale by sale. */
import { graphql, useScopedQuery } from '@cabas/client';
import { Card, Money, Table } from '@cabas/ui';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { useFarm } from './farm-query.ts';

const Query = graphql(`
  query AdminFarmServices {
    farmServices {
      cycleId
      saleName
      collectiveName
      currency
      day
      feeBp
      soldCents
      feeCents
      state
      invoice {
        documentId
        number
        grossCents
      }
    }
  }
`);

export function FarmServices() {
  const { t } = useWords();
  const { percent, dayWithYear } = useFormats();
  const { farm, scope } = useFarm();
  const query = useScopedQuery(Query, {}, { scope });
  const agreed = farm.collectives.flatMap(({ collective, serviceFeeBp }) =>
    serviceFeeBp === null ? [] : [{ collective, serviceFeeBp }],
  );
  return (
    <Answer query={query}>
      {({ farmServices: rows }) =>
        agreed.length + rows.length === 0 ? null : (
          <Card roomy>
            <div className="ad-stack">
              <h2>{t('admin.shop.own')}</h2>
              {agreed.map(({ collective, serviceFeeBp }) => (
                <p key={collective.id}>
                  {t('admin.shop.agreed', { name: collective.name, rate: percent(serviceFeeBp) })}
                </p>
              ))}
              {rows.length === 0 ? null : (
                <Table
                  caption={t('admin.shop.own')}
                  rows={rows}
                  rowKey={({ cycleId }) => cycleId}
                  columns={[
                    {
                      key: 'sale',
                      header: t('admin.sales.one'),
                      main: true,
                      cell: (row) => (
                        <>
                          {row.saleName}
                          <span className="ad-said ad-soft">
                            {row.collectiveName}, {dayWithYear(row.day)}
                          </span>
                        </>
                      ),
                    },
                    {
                      key: 'rate',
                      header: t('admin.shop.rateShort'),
                      align: 'end',
                      cell: (row) => percent(row.feeBp),
                    },
                    {
                      key: 'sold',
                      header: t('admin.shop.sold'),
                      align: 'end',
                      cell: (row) => <Money cents={row.soldCents} currency={row.currency} />,
                    },
                    {
                      key: 'fee',
                      header: t('admin.shop.fee'),
                      align: 'end',
                      cell: (row) => <Money cents={row.feeCents} currency={row.currency} />,
                    },
                    {
                      key: 'state',
                      header: t('admin.shop.invoice'),
                      cell: ({ state, invoice }) => (
                        <>
                          {t(`admin.shop.state.${state}`)}
                          {invoice === null ? null : (
                            <span className="ad-said">
                              <a href={`/files/p/${farm.id}/documents/${invoice.documentId}.pdf`}>
                                {invoice.number}
                              </a>{' '}
                              <span className="ad-soft">{t('admin.shop.facturX')}</span>
                            </span>
                          )}
                        </>
                      ),
                    },
                  ]}
                />
              )}
            </div>
          </Card>
        )
      }
    </Answer>
  );
}
