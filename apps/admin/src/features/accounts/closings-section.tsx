import { capital } from '@cabas/kernel';
import { FilterChips, LinkButton, Money, Table } from '@cabas/ui';
import { useState } from 'react';
import { Answer } from '../../shared/answer.tsx';
import { type Closing, type ClosingPeriod, useClosings } from '../../shared/books.ts';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

const PERIODS = ['DAY', 'MONTH', 'YEAR'] as const satisfies readonly ClosingPeriod[];

/** What was received in each closed period, made by itself; nothing here is to be done. */
export function ClosingsSection({ producerId }: { producerId: string | null }) {
  const { t } = useWords();
  const [period, setPeriod] = useState<ClosingPeriod>('DAY');
  const query = useClosings(period, producerId);
  return (
    <section className="ad-stack">
      <h2>{t('admin.closings.title')}</h2>
      <p className="ad-soft">{t('admin.closings.lead')}</p>
      <FilterChips
        label={t('admin.closings.period')}
        value={period}
        onChange={(value) => setPeriod(PERIODS.find((one) => one === value) ?? 'DAY')}
        options={PERIODS.map((value) => ({ value, label: t(`admin.closings.${value}`) }))}
      />
      <Answer query={query}>
        {({ paymentClosings, archiveKey }) =>
          paymentClosings.length === 0 ? (
            <p className="ad-soft">{t('admin.closings.none')}</p>
          ) : (
            <>
              <ClosingsTable closings={paymentClosings} period={period} />
              <details className="ad-small">
                <summary>{t('admin.closings.key')}</summary>
                <p className="ad-soft">{t('admin.closings.keyText')}</p>
                <pre className="ad-small">{archiveKey}</pre>
              </details>
            </>
          )
        }
      </Answer>
    </section>
  );
}

function ClosingsTable({ closings, period }: { closings: readonly Closing[]; period: ClosingPeriod }) {
  const { t, locale } = useWords();
  const { dayWithYear, money } = useFormats();
  const name = ({ firstDay }: Closing) =>
    period === 'DAY'
      ? dayWithYear(firstDay)
      : period === 'YEAR'
        ? firstDay.slice(0, 4)
        : firstDay.slice(0, 7);
  return (
    <Table
      caption={t('admin.closings.title')}
      rows={closings}
      rowKey={({ id }) => id}
      columns={[
        { key: 'period', header: t('admin.closings.closed'), main: true, cell: name },
        {
          key: 'records',
          phone: 'hide',
          header: t('admin.closings.records'),
          cell: ({ firstRecord, lastRecord }) =>
            firstRecord === lastRecord ? `n° ${firstRecord}` : `n° ${firstRecord} – ${lastRecord}`,
        },
        {
          key: 'means',
          header: t('admin.closings.means'),
          optional: true,
          cell: ({ means }) =>
            means
              .map((one) => `${capital(t(`admin.account.means.${one.means}`), locale)} ${money(one.cents)}`)
              .join(' · '),
        },
        {
          key: 'received',
          header: t('admin.closings.total'),
          align: 'end',
          cell: ({ receivedCents, returnedCents }) => <Money cents={receivedCents + returnedCents} />,
        },
        {
          key: 'running',
          phone: 'hide',
          header: t('admin.closings.running'),
          align: 'end',
          cell: ({ runningCents }) => <Money cents={runningCents} />,
        },
        {
          key: 'archive',
          header: '',
          align: 'end',
          cell: (closing) => (
            <LinkButton size="small" variant="quiet" href={closing.path} download>
              {t('admin.closings.archive')}
            </LinkButton>
          ),
        },
      ]}
    />
  );
}
