import { FilterChips, Money, Table } from '@cabas/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCollective } from '../../shared/collective-context.tsx';
import type { EveningMember } from '../../shared/evening.ts';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

/** Who is not quits here, and whether an advance makes up for it. */
export function MembersLeft({ members }: { members: readonly EveningMember[] }) {
  const { t } = useWords();
  const { base } = useCollective();
  const [show, setShow] = useState('left');
  const left = members.filter(({ leftCents }) => leftCents !== 0);
  const shown = show === 'left' ? left : members;
  const onePayee = new Set(members.map(({ producerId }) => producerId)).size < 2;
  const sum = (pick: (member: EveningMember) => number) => (
    <Money cents={shown.reduce((all, member) => all + pick(member), 0)} />
  );
  return (
    <section className="ad-stack">
      <div className="ad-row ad-row--between">
        <h3>{t('admin.evening.members')}</h3>
        <FilterChips
          label={t('admin.accounts.show')}
          value={show}
          onChange={setShow}
          options={[
            { value: 'left', label: t('admin.evening.notQuits', { count: left.length }) },
            { value: 'all', label: t('admin.accounts.all') },
          ]}
        />
      </div>
      {shown.length === 0 ? (
        <p className="ad-soft">{t('admin.evening.allQuits')}</p>
      ) : (
        <Table
          caption={t('admin.evening.members')}
          rows={shown}
          rowKey={({ memberId, producerId }) => `${memberId} ${producerId}`}
          columns={[
            {
              key: 'member',
              header: t('admin.member.one'),
              main: true,
              cell: ({ memberId, producerId, memberName }) => (
                <Link to={`${base}/accounts/${memberId}/${producerId ?? 'collective'}`}>{memberName}</Link>
              ),
              total: t('admin.evening.total'),
            },
            {
              key: 'payee',
              header: t('admin.accounts.payee'),
              optional: true,
              cell: ({ payeeName }) => (onePayee ? null : payeeName),
            },
            {
              key: 'due',
              phone: 'hide',
              header: t('admin.accounts.due'),
              align: 'end',
              cell: ({ dueCents }) => <Money cents={dueCents} />,
              total: sum(({ dueCents }) => dueCents),
            },
            {
              key: 'paid',
              phone: 'hide',
              header: t('admin.accounts.paid'),
              align: 'end',
              cell: ({ paidCents }) => <Money cents={paidCents} />,
              total: sum(({ paidCents }) => paidCents),
            },
            {
              key: 'left',
              header: t('admin.accounts.balance'),
              align: 'end',
              cell: (member) => <LeftWords member={member} />,
              total: sum(({ leftCents }) => leftCents),
            },
          ]}
        />
      )}
    </section>
  );
}

function LeftWords({ member: { leftCents, accountCents, onlineElsewhereCents } }: { member: EveningMember }) {
  const { t } = useWords();
  const { money } = useFormats();
  if (leftCents === 0) return <span className="ad-soft">{t('admin.accounts.settled')}</span>;
  if (leftCents < 0) return <>{t('admin.accounts.credit', { amount: money(-leftCents) })}</>;
  if (accountCents <= 0 && accountCents + onlineElsewhereCents > 0)
    return (
      <>
        <strong>{t('admin.accounts.owes', { amount: money(leftCents) })}</strong>
        <br />
        <span className="ad-soft">
          {t('admin.evening.onlineElsewhere', { amount: money(onlineElsewhereCents) })}
        </span>
      </>
    );
  if (accountCents <= 0)
    return <span className="ad-soft">{t('admin.evening.byAdvance', { amount: money(leftCents) })}</span>;
  return <strong>{t('admin.accounts.owes', { amount: money(leftCents) })}</strong>;
}
