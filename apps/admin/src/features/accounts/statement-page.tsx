import { IconBuildingBank } from '@tabler/icons-react';
import { Button, EmptyState, Field, FilterChips, Notice, PageHeader, Select, Skeleton } from '@cabas/ui';
import { useState } from 'react';
import { useBankAccounts } from '../../shared/bank-accounts.ts';
import {
  type BankLineState,
  type StatementReport,
  useBankLines,
  useSendStatement,
} from '../../shared/bank-lines.ts';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { DropZone } from '../../shared/drop-zone.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { ApplySureLines } from './sure-lines.tsx';
import { StatementLine } from './statement-line.tsx';
import { BackToAccounts } from './back-to-accounts.tsx';

const STATES = ['OPEN', 'APPLIED', 'ASIDE', 'OUTGOING'] as const satisfies readonly BankLineState[];

/** The bank's statement: dropped here, and each line given to whoever paid. */
export function StatementPage() {
  const { t } = useWords();
  const { roles } = useCollective();
  const [wanted, setState] = useAddressValue('state', 'OPEN');
  const state = STATES.find((one) => one === wanted) ?? 'OPEN';
  return (
    <>
      <PageHeader title={t('admin.statement.title')} lead={t('admin.statement.lead')} />
      <div className="ad-stack">
        <BackToAccounts />
        {mayUse(roles, 'money.record') ? <SendStatement /> : null}
        <FilterChips
          label={t('admin.statement.state')}
          value={state}
          onChange={setState}
          options={STATES.map((value) => ({ value, label: t(`admin.statement.${value}`) }))}
        />
        <LinesOf key={state} state={state} />
      </div>
    </>
  );
}

function SendStatement() {
  const { t } = useWords();
  const { data } = useBankAccounts();
  const [payee, setPayee] = useState('');
  const { send, busy, failed, report } = useSendStatement();
  return (
    <div className="ad-stack">
      <Field label={t('admin.statement.account')}>
        <Select
          value={payee}
          onChange={(event) => setPayee(event.target.value)}
          options={(data?.bankAccounts ?? []).map(({ producerId, payeeName }) => ({
            value: producerId ?? '',
            label: payeeName,
          }))}
        />
      </Field>
      <DropZone
        words={{
          title: t('admin.statement.drop'),
          failed: t('admin.statement.notTaken'),
          reading: t('admin.statement.reading'),
        }}
        hint={t('admin.statement.dropHint')}
        accept=".csv,.txt,.tsv,.xml,text/csv,application/xml,text/xml"
        busy={busy}
        failed={failed}
        onFile={(file) => void send(file, payee || null)}
      />
      {report === null ? null : <Report report={report} />}
    </div>
  );
}

function Report({ report: { added, known, problems } }: { report: StatementReport }) {
  const { t } = useWords();
  return (
    <Notice tone="success" title={t('admin.statement.taken', { added, known })}>
      {problems.length === 0 ? null : (
        <details>
          <summary>{t('admin.statement.leftOut', { count: problems.length })}</summary>
          <ul className="ad-plain">
            {problems.map(({ line, label, code }) => (
              <li key={line}>
                {t('admin.statement.problemLine', { line: String(line) })}
                {label === '' ? '' : ` (${label})`} : {t(`admin.statement.problem.${code}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}

function LinesOf({ state }: { state: BankLineState }) {
  const { t } = useWords();
  const { roles } = useCollective();
  const { query, rows, first, hasMore, more, moreBusy } = useBankLines(state);
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (rows === undefined) return <Skeleton lines={6} />;
  if (rows.length === 0)
    return (
      <EmptyState icon={IconBuildingBank} title={t('admin.statement.none')}>
        {t('admin.statement.noneText')}
      </EmptyState>
    );
  return (
    <>
      <p className="ad-soft">
        {t('admin.statement.count', { count: first?.bankLines.totalCount ?? rows.length })}
      </p>
      {state === 'OPEN' && mayUse(roles, 'money.record') ? <ApplySureLines lines={rows} /> : null}
      <ul className="ad-list" aria-label={t('admin.statement.title')}>
        {rows.map((line) => (
          <li key={line.id}>
            <StatementLine line={line} />
          </li>
        ))}
      </ul>
      {hasMore ? (
        <div className="ad-more">
          <Button busy={moreBusy} onClick={more}>
            {t('common.action.showMore')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
