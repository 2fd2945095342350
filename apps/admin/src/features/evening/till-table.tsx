import { Money, Table } from '@cabas/ui';
import type { Evening, Till } from '../../shared/evening.ts';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

/** Expected against counted, by payee and means, as the newest count has it. */
export function TillTable({ evening: { tills } }: { evening: Evening }) {
  const { t } = useWords();
  const sum = (pick: (till: Till) => number | null) => (
    <Money cents={tills.reduce((all, till) => all + (pick(till) ?? 0), 0)} />
  );
  return (
    <Table
      caption={t('admin.evening.tills')}
      rows={tills}
      rowKey={({ producerId, means }) => `${producerId} ${means}`}
      columns={[
        {
          key: 'what',
          header: t('admin.evening.till'),
          main: true,
          cell: ({ payeeName, means }) => `${payeeName}, ${t(`admin.account.means.${means}`)}`,
          total: t('admin.evening.total'),
        },
        {
          key: 'float',
          header: t('admin.evening.float'),
          align: 'end',
          optional: true,
          cell: ({ floatCents }) => (floatCents ? <Money cents={floatCents} /> : null),
          total: sum(({ floatCents }) => floatCents),
        },
        {
          key: 'received',
          header: t('admin.evening.received'),
          align: 'end',
          cell: ({ receivedCents }) => <Money cents={receivedCents} />,
          total: sum(({ receivedCents }) => receivedCents),
        },
        {
          key: 'counted',
          header: t('admin.evening.counted'),
          align: 'end',
          cell: ({ countedCents, means }) =>
            means === 'ONLINE' ? null : countedCents === null ? (
              t('admin.evening.notCounted')
            ) : (
              <Money cents={countedCents} />
            ),
          total: sum(({ countedCents }) => countedCents),
        },
        {
          key: 'gap',
          header: t('admin.evening.gap'),
          align: 'end',
          cell: ({ gapCents }) => (gapCents === null ? null : <GapWords cents={gapCents} />),
          total: <GapWords cents={tills.reduce((all, { gapCents }) => all + (gapCents ?? 0), 0)} />,
        },
      ]}
    />
  );
}

/** A gap as one says it, in words and not by colour alone. */
export function GapWords({ cents }: { cents: number }) {
  const { t } = useWords();
  const { money } = useFormats();
  if (cents === 0) return <span className="ad-soft">{t('admin.evening.right')}</span>;
  const amount = money(Math.abs(cents));
  return <strong>{t(cents > 0 ? 'admin.evening.tooMuch' : 'admin.evening.tooLittle', { amount })}</strong>;
}
