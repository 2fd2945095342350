import { capital } from '@cabas/kernel';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Button, EmptyState, LinkButton, Money, PageHeader, Skeleton, Table, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import {
  type DuesTerms,
  type OwnMoney,
  useContributions,
  useDues,
  useRemindDues,
} from '../../shared/dues.ts';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { ContributionDialog } from '../../shared/contribution-dialog.tsx';
import { DuesDialog } from './dues-dialog.tsx';
import { FundPart } from './fund-part.tsx';
import { BackToAccounts } from './back-to-accounts.tsx';

/** The association's own money: dues, gifts, the solidarity fund. Farms' money is elsewhere. */
export function DuesPage() {
  const { t } = useWords();
  const { roles } = useCollective();
  const query = useDues();
  const [open, setOpen] = useState<'terms' | 'record' | null>(null);
  return (
    <>
      <PageHeader
        title={t('admin.dues.title')}
        lead={t('admin.dues.lead')}
        actions={
          mayUse(roles, 'money.record') ? (
            <Button variant="primary" onClick={() => setOpen('record')}>
              {t('admin.dues.record')}
            </Button>
          ) : undefined
        }
      />
      <div className="ad-stack ad-stack--wide">
        <BackToAccounts />
        <Answer query={query}>
          {({ dues, ownMoney }) => (
            <>
              <Terms dues={dues} onChange={() => setOpen('terms')} />
              <Own money={ownMoney} />
              {mayUse(roles, 'fund.help') ? <FundPart money={ownMoney} /> : null}
              {open === 'terms' ? <DuesDialog dues={dues} onClose={() => setOpen(null)} /> : null}
              {open === 'record' ? <ContributionDialog dues={dues} onClose={() => setOpen(null)} /> : null}
            </>
          )}
        </Answer>
        <Came />
      </div>
    </>
  );
}

function Terms({ dues, onChange }: { dues: DuesTerms | null; onChange: () => void }) {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const { money, dayWithYear, moment } = useFormats();
  const toast = useToast();
  const remind = useRemindDues();
  const send = async () => {
    const sent = await remind.run({});
    if (sent !== undefined) toast.show({ text: t('admin.dues.reminded', { count: sent.count }) });
  };
  const asked = dues?.active === true;
  return (
    <section className="ad-stack ad-stack--tight">
      <h2>{t('admin.dues.asked')}</h2>
      {dues !== null && asked ? (
        <p>
          {t(dues.minimumCents < dues.amountCents ? 'admin.dues.termsFree' : 'admin.dues.terms', {
            amount: money(dues.amountCents),
            minimum: money(dues.minimumCents),
            from: dayWithYear(dues.periodOn),
            to: dayWithYear(dues.endsOn),
          })}{' '}
          {t(`admin.dues.required.${dues.required}`)}{' '}
          {t('admin.dues.upToDate', { paid: dues.upToDateCount, all: dues.memberCount })}
        </p>
      ) : (
        <p className="ad-soft">{t('admin.dues.none')}</p>
      )}
      {dues?.remindedAt && asked ? (
        <p className="ad-soft">{t('admin.dues.lastReminder', { when: moment(dues.remindedAt) })}</p>
      ) : null}
      <ActionProblem action={remind} />
      <div className="ad-row">
        {mayUse(roles, 'collective.change') ? (
          <Button onClick={onChange}>{t(asked ? 'admin.dues.change' : 'admin.dues.ask')}</Button>
        ) : null}
        {asked ? <LinkButton to={`${base}/members?dues=unpaid`}>{t('admin.dues.whoNot')}</LinkButton> : null}
        {asked && mayUse(roles, 'money.record') ? (
          <Button busy={remind.busy} onClick={() => void send()}>
            {t('admin.dues.remind')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function Own({ money }: { money: OwnMoney }) {
  const { t } = useWords();
  const rows = [
    [t('admin.dues.own.dues'), money.duesCents],
    [t('admin.dues.own.gifts'), money.giftsCents],
    [t('admin.dues.own.fed'), money.fedCents],
    [t('admin.dues.own.spent'), -money.spentCents],
    [t('admin.dues.own.fund'), money.fundCents],
  ] as const;
  return (
    <Table
      caption={t('admin.dues.own.title')}
      rows={rows}
      rowKey={([label]) => label}
      columns={[
        { key: 'what', header: t('admin.dues.own.title'), main: true, cell: ([label]) => label },
        {
          key: 'cents',
          header: t('admin.dues.amount'),
          align: 'end',
          cell: ([, cents]) => <Money cents={cents} />,
        },
      ]}
    />
  );
}

function Came() {
  const { t, locale } = useWords();
  const { day } = useFormats();
  const { rows, hasMore, more, moreBusy } = useContributions();
  if (rows === undefined) return <Skeleton lines={4} />;
  if (rows.length === 0)
    return (
      <EmptyState icon={IconHeartHandshake} title={t('admin.dues.empty')}>
        {t('admin.dues.emptyText')}
      </EmptyState>
    );
  return (
    <div className="ad-stack">
      <h2>{t('admin.dues.came')}</h2>
      <Table
        caption={t('admin.dues.came')}
        rows={rows}
        rowKey={({ paymentId }) => paymentId}
        columns={[
          { key: 'member', header: t('admin.member.one'), main: true, cell: (row) => row.memberName },
          { key: 'on', header: t('admin.dues.on'), cell: (row) => day(row.on) },
          {
            key: 'means',
            header: t('admin.account.meansField'),
            phone: 'hide',
            cell: (row) =>
              row.takenBack
                ? t('admin.dues.takenBack')
                : row.means === 'JARS'
                  ? ''
                  : capital(t(`admin.account.means.${row.means}`), locale),
          },
          {
            key: 'dues',
            header: t('admin.dues.one'),
            align: 'end',
            cell: (row) => (row.duesCents === 0 ? null : <Money cents={row.duesCents} />),
          },
          {
            key: 'gift',
            header: t('admin.dues.gift'),
            align: 'end',
            cell: (row) => (row.giftCents === 0 ? null : <Money cents={row.giftCents} />),
          },
          {
            key: 'receipt',
            header: '',
            align: 'end',
            cell: (row) =>
              row.takenBack ? null : (
                <a href={row.path} target="_blank" rel="noreferrer">
                  {t('admin.dues.receipt')}
                </a>
              ),
          },
        ]}
      />
      {hasMore ? (
        <div className="ad-more">
          <Button busy={moreBusy} onClick={more}>
            {t('common.action.showMore')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
