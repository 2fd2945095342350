import { IconCoins, IconFileText } from '@tabler/icons-react';
import { Button, LinkButton, Money, Notice, PageHeader, Table } from '@cabas/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { type AccountLine, useAccount } from '../../shared/ledger.ts';
import { Missing } from '../../shared/missing.tsx';
import { useWords } from '../../shared/words.tsx';
import { RecordPaymentDialog } from './record-payment-dialog.tsx';
import { ReversePaymentDialog } from './reverse-payment-dialog.tsx';
import { BackToAccounts } from './back-to-accounts.tsx';

/** One member's account with one payee: what was ordered, corrected and paid, and what is left. */
export function AccountPage() {
  const { t } = useWords();
  const { memberId = '', payee = '' } = useParams();
  const producerId = payee === 'collective' ? null : payee;
  const query = useAccount(memberId, producerId);
  const { base, roles } = useCollective();
  const { money } = useFormats();
  const [recording, setRecording] = useState(false);
  const [reversing, setReversing] = useState<AccountLine | null>(null);
  const mayRecord = mayUse(roles, 'money.record');
  return (
    <Answer query={query}>
      {({ memberAccount: account }) => {
        if (account === null) return <Missing />;
        const { memberName: member, payeeName, onlineCents, lines } = account;
        const cents = lines.at(-1)?.balanceCents ?? 0;
        const otherwise = cents - onlineCents;
        const onlineOnly = onlineCents > 0 && otherwise <= 0;
        const word = cents === 0 ? 'leadSettled' : cents > 0 ? 'leadOwes' : 'leadCredit';
        return (
          <>
            <PageHeader
              title={t('admin.account.title', { member, payee: payeeName })}
              lead={t(`admin.account.${word}`, {
                member,
                payee: payeeName,
                amount: money(cents < 0 ? -cents : cents),
              })}
              actions={
                <>
                  <LinkButton icon={IconFileText} to={`${base}/accounts/${memberId}/${payee}/statement`}>
                    {t('admin.period.open')}
                  </LinkButton>
                  {mayRecord && !onlineOnly ? (
                    <Button variant="primary" icon={IconCoins} onClick={() => setRecording(true)}>
                      {t('admin.account.record')}
                    </Button>
                  ) : null}
                </>
              }
            />
            <div className="ad-stack">
              <BackToAccounts />
              {onlineCents > 0 ? (
                <Notice>{t('admin.account.online', { amount: money(onlineCents), payee: payeeName })}</Notice>
              ) : null}
              <AccountLines lines={lines} onReverse={mayRecord ? setReversing : undefined} />
            </div>
            <RecordPaymentDialog
              open={recording}
              memberId={memberId}
              producerId={producerId}
              owedCents={otherwise > 0 ? otherwise : null}
              onClose={() => setRecording(false)}
            />
            <ReversePaymentDialog line={reversing} onClose={() => setReversing(null)} />
          </>
        );
      }}
    </Answer>
  );
}

function AccountLines({
  lines,
  onReverse,
}: {
  lines: readonly AccountLine[];
  onReverse: ((line: AccountLine) => void) | undefined;
}) {
  const { t } = useWords();
  const { dayWithYear } = useFormats();
  const first = new Set<string>();
  const words = (line: AccountLine) => {
    if (line.kind === 'PAYMENT')
      return t(line.cents > 0 ? 'admin.account.REVERSAL' : 'admin.account.PAYMENT');
    if (line.kind === 'CONTRIBUTION')
      return t(line.cents > 0 ? 'admin.account.CONTRIBUTION' : 'admin.account.CONTRIBUTION_LESS');
    return t(isFirst(line) ? 'admin.account.SALE' : 'admin.account.CORRECTION');
  };
  const isFirst = ({ saleName, pointName }: AccountLine) => {
    const key = `${saleName} ${pointName}`;
    return !first.has(key) && first.add(key) !== undefined;
  };
  const rows = lines.map((line) => ({ ...line, what: words(line) }));
  return (
    <Table
      caption={t('admin.nav.accounts')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'on', header: t('admin.account.day'), cell: (row) => dayWithYear(row.on) },
        {
          key: 'what',
          header: t('admin.account.what'),
          main: true,
          cell: (row) => (
            <>
              {row.what}
              <span className="ad-soft ad-small">
                {[
                  row.saleName,
                  row.pointName,
                  row.means === null ? null : t(`admin.account.means.${row.means as 'CASH'}`),
                  row.note,
                ]
                  .filter(Boolean)
                  .map((part) => ` · ${part}`)
                  .join('')}
              </span>
              {row.reversible && onReverse ? (
                <>
                  {' '}
                  <Button size="small" variant="quiet" onClick={() => onReverse(row)}>
                    {t('admin.account.reverse')}
                  </Button>
                </>
              ) : null}
            </>
          ),
        },
        {
          key: 'debit',
          header: t('admin.account.debit'),
          align: 'end',
          cell: (row) => (row.kind === 'PAYMENT' ? null : <Money cents={row.cents} />),
        },
        {
          key: 'credit',
          header: t('admin.account.credit'),
          align: 'end',
          cell: (row) => (row.kind === 'PAYMENT' ? <Money cents={-row.cents} /> : null),
        },
        {
          key: 'balance',
          header: t('admin.account.balance'),
          align: 'end',
          cell: (row) => <Money cents={row.balanceCents} />,
        },
      ]}
    />
  );
}
