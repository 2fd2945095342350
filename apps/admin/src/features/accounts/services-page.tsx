import { IconFileInvoice, IconFileText } from '@tabler/icons-react';
import { Button, EmptyState, LinkButton, Money, PageHeader, Table } from '@cabas/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { ReasonDialog } from '../../shared/reason-dialog.tsx';
import {
  type ServiceAccount,
  type ServiceLine,
  useReverseServicePayment,
  useServiceAccounts,
} from '../../shared/services.ts';
import { useWords } from '../../shared/words.tsx';
import { BackToAccounts } from './back-to-accounts.tsx';
import { ServicePaymentDialog } from './service-payment-dialog.tsx';

/** What each farm owes for services, what it paid, and how it came to that. */
export function ServicesPage() {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const query = useServiceAccounts();
  return (
    <>
      <PageHeader
        title={t('admin.service.title')}
        lead={t('admin.service.lead')}
        actions={
          mayUse(roles, 'documents.issue') ? (
            <LinkButton icon={IconFileInvoice} to={`${base}/documents/service`}>
              {t('admin.fee.new')}
            </LinkButton>
          ) : null
        }
      />
      <div className="ad-stack ad-stack--wide">
        <BackToAccounts />
        <Answer query={query}>
          {({ serviceAccounts }) =>
            serviceAccounts.length === 0 ? (
              <EmptyState icon={IconFileText} title={t('admin.service.none')}>
                {t('admin.service.noneText')}
              </EmptyState>
            ) : (
              <>
                {serviceAccounts.map((account) => (
                  <FarmAccount key={account.producerId} account={account} />
                ))}
              </>
            )
          }
        </Answer>
      </div>
    </>
  );
}

function FarmAccount({ account }: { account: ServiceAccount }) {
  const { t } = useWords();
  const { money, dayWithYear } = useFormats();
  const { base, roles } = useCollective();
  const [dialog, setDialog] = useState<'pay' | ServiceLine | null>(null);
  const mayRecord = mayUse(roles, 'money.record');
  const { producerName, balanceCents, lines } = account;
  const said = balanceCents > 0 ? 'owes' : balanceCents < 0 ? 'credit' : 'quits';
  const what = (line: ServiceLine) => {
    const number = line.documentNumber ?? '';
    if (line.kind === 'INVOICE' || line.kind === 'CREDIT')
      return (
        <Link to={`${base}/documents/${line.documentId ?? ''}`}>
          {t(`admin.service.${line.kind}`, { number })}
        </Link>
      );
    if (line.kind === 'TAKEN_BACK') return t('admin.service.TAKEN_BACK');
    const means = line.means === 'CHEQUE' || line.means === 'CASH' ? line.means : 'TRANSFER';
    return t('admin.service.PAYMENT', { means: t(`admin.service.means.${means}`) });
  };
  return (
    <section className="ad-stack">
      <div className="ad-row ad-row--between">
        <h2>{producerName}</h2>
        {mayRecord ? (
          <Button
            {...(balanceCents > 0 && { variant: 'primary' as const })}
            size="small"
            aria-label={`${t('admin.service.record')} – ${producerName}`}
            onClick={() => setDialog('pay')}
          >
            {t('admin.service.record')}
          </Button>
        ) : null}
      </div>
      <p>
        {t(`admin.service.${said}`, { farm: producerName, amount: money(Math.abs(balanceCents)) })}{' '}
        <span className="ad-soft">
          {t('admin.service.sums', {
            invoiced: money(account.invoicedCents),
            paid: money(account.paidCents),
          })}
        </span>
      </p>
      <Table
        caption={t('admin.service.of', { farm: producerName })}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'what',
            header: t('admin.service.what'),
            main: true,
            cell: (line) => (
              <>
                {what(line)}
                {line.dueOn === null && line.note === '' ? null : (
                  <>
                    <br />
                    <span className="ad-soft ad-small">
                      {line.dueOn === null || line.kind !== 'INVOICE'
                        ? line.note
                        : t('admin.service.dueOn', { day: dayWithYear(line.dueOn) })}
                    </span>
                  </>
                )}
              </>
            ),
          },
          { key: 'on', header: t('admin.service.day'), cell: ({ on }) => dayWithYear(on) },
          {
            key: 'amount',
            header: t('admin.service.amount'),
            align: 'end',
            cell: ({ cents }) => <Money cents={cents} />,
          },
          {
            key: 'balance',
            header: t('admin.service.balance'),
            align: 'end',
            phone: 'hide',
            cell: (line) => <Money cents={line.balanceCents} />,
          },
          {
            key: 'do',
            header: '',
            align: 'end',
            optional: true,
            cell: (line) =>
              mayRecord && line.reversible ? (
                <Button size="small" variant="quiet" onClick={() => setDialog(line)}>
                  {t('admin.service.reverse')}
                </Button>
              ) : null,
          },
        ]}
      />
      {dialog === 'pay' ? <ServicePaymentDialog account={account} onClose={() => setDialog(null)} /> : null}
      {dialog !== null && dialog !== 'pay' ? (
        <TakeBack line={dialog} onClose={() => setDialog(null)} />
      ) : null}
    </section>
  );
}

function TakeBack({ line, onClose }: { line: ServiceLine; onClose: () => void }) {
  const { t } = useWords();
  const { money } = useFormats();
  const reverse = useReverseServicePayment();
  return (
    <ReasonDialog
      title={t('admin.service.reverseTitle', { amount: money(-line.cents) })}
      confirm={t('admin.service.reverse')}
      done={t('admin.service.reversed')}
      action={reverse}
      run={(reason) => reverse.run({ paymentId: line.paymentId ?? '', reason })}
      onClose={onClose}
    >
      {t('admin.service.reverseText')}
    </ReasonDialog>
  );
}
