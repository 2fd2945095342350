/** Counting the box: expected, noted and counted side by side, by payee and means, the difference in words. */
import { Button, MoneyInput } from '@cabas/ui';
import { useState } from 'react';
import type { Taking } from '../../domain/sheet.ts';
import { takingsOf } from '../../domain/takings.ts';
import { useEvening } from '../evening.tsx';
import { useHandOutWords } from '../words.tsx';

export function TakingsPart() {
  const { sheet } = useEvening();
  const { t } = useHandOutWords();
  const payees = Map.groupBy(takingsOf(sheet), ({ producerId }) => producerId);
  return (
    <section className="ho-part" aria-labelledby="ho-takings">
      <h2 id="ho-takings">{t('end.money')}</h2>
      <ul className="ho-plain">
        {[...payees].map(([producerId, rows]) => (
          <li key={producerId ?? ''} className="ho-due">
            <h3>{rows[0]?.payeeName}</h3>
            {rows.map((row) => (
              <TakingRow key={row.means} row={row} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakingRow({ row }: { row: Taking }) {
  const { act, money } = useEvening();
  const { t } = useHandOutWords();
  const [counted, setCounted] = useState<number | null>(row.countedCents);
  const { means, producerId, payeeName } = row;
  const isCountable = means === 'CASH' || means === 'CHEQUE' || means === 'CARD';
  const save = () => {
    if (counted !== null) act({ kind: 'COUNT_CASH', payeeId: producerId, means, amountCents: counted });
  };
  return (
    <div className="ho-taking">
      <strong>{t(`means.${means}`)}</strong>
      <dl>
        <div>
          <dt>{t('end.expected')}</dt>
          <dd>{money(row.expectedCents)}</dd>
        </div>
        <div>
          <dt>{t('end.received')}</dt>
          <dd>{money(row.receivedCents)}</dd>
        </div>
      </dl>
      {isCountable ? (
        <div className="ho-row">
          <MoneyInput
            aria-label={t('end.countFor', { payee: payeeName, means: t(`means.${means}`) })}
            placeholder={t('end.counted')}
            value={counted}
            onChange={(cents) => setCounted(cents ?? null)}
          />
          <Button
            className="ho-big"
            disabled={counted === null || counted === row.countedCents}
            onClick={save}
          >
            {t('end.save')}
          </Button>
        </div>
      ) : null}
      {row.countedCents === null ? null : <Difference cents={row.countedCents - row.receivedCents} />}
    </div>
  );
}

function Difference({ cents }: { cents: number }) {
  const { money } = useEvening();
  const { t } = useHandOutWords();
  return (
    <p role="status">
      <strong>
        {cents === 0
          ? t('end.right')
          : cents < 0
            ? t('end.less', { amount: money(-cents) })
            : t('end.more', { amount: money(cents) })}
      </strong>
    </p>
  );
}
