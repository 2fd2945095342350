import type { MembershipStatus } from '@cabas/client';
import {
  IconCircleCheck,
  IconHourglass,
  IconMail,
  IconUpload,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react';
import {
  Badge,
  Button,
  Dialog,
  EmptyState,
  FilterChips,
  LinkButton,
  PageHeader,
  Skeleton,
  Table,
  useToast,
} from '@cabas/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { MembershipBadge } from '../../shared/badges.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { type Member, nameOf, useMembers } from '../../shared/members.ts';
import { SearchBox } from '../../shared/search-box.tsx';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { AddMemberForm } from './add-member-form.tsx';
import { BulkInvite } from './bulk-invite.tsx';

const statuses = [
  'PENDING',
  'WAITING',
  'ACTIVE',
  'SUSPENDED',
  'LEFT',
] as const satisfies readonly MembershipStatus[];

/** Who belongs here: search, filter, invite several at once. */
export function MembersPage() {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const toast = useToast();
  const [search, setSearch] = useAddressValue('q');
  const [status, setStatus] = useAddressValue('status');
  const [dues, setDues] = useAddressValue('dues');
  const [adding, setAdding] = useState(false);
  const { query, rows, first, hasMore, more, moreBusy } = useMembers({
    search: search || undefined,
    status: statuses.find((one) => one === status),
    duesUnpaid: dues === 'unpaid',
  });
  const mayChange = mayUse(roles, 'members.change');
  const add = mayChange ? (
    <Button variant="primary" icon={IconUserPlus} onClick={() => setAdding(true)}>
      {t('admin.member.add')}
    </Button>
  ) : undefined;
  return (
    <>
      <PageHeader
        title={t('admin.nav.members')}
        lead={first ? t('admin.member.count', { count: first.members.totalCount }) : undefined}
        actions={
          mayChange ? (
            <>
              <LinkButton icon={IconUpload} to={`${base}/imports?kind=MEMBERS`}>
                {t('admin.import.title')}
              </LinkButton>
              {add}
            </>
          ) : undefined
        }
      />
      <div className="ad-tools">
        <SearchBox label={t('admin.member.search')} value={search} onChange={setSearch} />
        <FilterChips
          label={t('admin.member.status')}
          value={status}
          onChange={setStatus}
          options={[
            { value: '', label: t('admin.filter.all') },
            ...statuses.map((value) => ({ value, label: t(`common.membershipStatus.${value}`) })),
          ]}
        />
        {dues === 'unpaid' || rows?.some((row) => row.dues !== null) ? (
          <FilterChips
            label={t('admin.dues.one')}
            value={dues}
            onChange={setDues}
            options={[
              { value: '', label: t('admin.dues.any') },
              { value: 'unpaid', label: t('admin.dues.unpaid') },
            ]}
          />
        ) : null}
      </div>
      {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
      {rows === undefined ? (
        query.error ? null : (
          <Skeleton lines={8} />
        )
      ) : rows.length === 0 ? (
        <EmptyState
          icon={IconUsers}
          title={t(search || status || dues ? 'common.state.noResult' : 'admin.member.empty')}
          action={search || status ? undefined : add}
        >
          {search || status ? null : t('admin.member.emptyText')}
        </EmptyState>
      ) : (
        <MembersTable rows={rows} />
      )}
      {hasMore ? (
        <div className="ad-more">
          <Button busy={moreBusy} onClick={more}>
            {t('common.action.showMore')}
          </Button>
        </div>
      ) : null}
      <Dialog open={adding} onClose={() => setAdding(false)} title={t('admin.member.add')}>
        <AddMemberForm
          onDone={(member) => {
            setAdding(false);
            toast.show({ text: t('admin.member.added', { name: nameOf(member) }) });
          }}
        />
      </Dialog>
    </>
  );
}

function MembersTable({ rows }: { rows: readonly Member[] }) {
  const { t } = useWords();
  const { base } = useCollective();
  const { phone } = useFormats();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const byId = new Map(rows.map((row) => [row.id, row]));
  const invitable = [...chosen]
    .flatMap((id) => byId.get(id) ?? [])
    .filter((row) => row.email !== null && !row.hasAccount);
  return (
    <div className="ad-stack">
      {chosen.size > 0 ? (
        <BulkInvite members={invitable} chosen={chosen.size} onDone={() => setChosen(new Set())} />
      ) : null}
      <Table
        caption={t('admin.nav.members')}
        rows={rows}
        rowKey={(row) => row.id}
        selection={{
          chosen,
          onChange: setChosen,
          nameOf: (id) => {
            const row = byId.get(id);
            return row ? nameOf(row) : '';
          },
        }}
        columns={[
          {
            key: 'name',
            header: t('admin.member.one'),
            main: true,
            cell: (row) => <Link to={`${base}/members/${row.id}`}>{nameOf(row)}</Link>,
          },
          {
            key: 'email',
            header: t('common.field.email'),
            cell: ({ email }) => email && <Mail address={email} />,
          },
          {
            key: 'phone',
            optional: true,
            header: t('common.field.phone'),
            cell: (row) => (row.phone ? <span className="ad-nowrap">{phone(row.phone)}</span> : null),
          },
          {
            key: 'roles',
            narrow: 'hide',
            optional: true,
            header: t('admin.member.roles'),
            cell: (row) =>
              row.roles
                .filter((role) => role !== 'MEMBER')
                .map((role) => t(`common.role.${role}`))
                .join(', ') || null,
          },
          {
            key: 'status',
            header: t('admin.member.status'),
            cell: (row) => <MembershipBadge status={row.status} />,
          },
          ...(rows.some((row) => row.dues !== null)
            ? [
                {
                  key: 'dues',
                  header: t('admin.dues.one'),
                  optional: true,
                  cell: (row: Member) =>
                    row.dues === null ? null : (
                      <Badge
                        tone={row.dues.upToDate ? 'success' : 'attention'}
                        icon={row.dues.upToDate ? IconCircleCheck : IconHourglass}
                      >
                        {t(row.dues.upToDate ? 'admin.dues.paid' : 'admin.dues.unpaid')}
                      </Badge>
                    ),
                },
              ]
            : []),
          {
            key: 'account',
            phone: 'hide',
            narrow: 'hide',
            optional: true,
            header: t('admin.member.account'),
            cell: (row) =>
              row.hasAccount ? null : <Badge icon={IconMail}>{t('admin.member.neverCame')}</Badge>,
          },
        ]}
      />
    </div>
  );
}

/** May break before its @: a table of members stays within a laptop's screen. */
function Mail({ address }: { address: string }) {
  const at = address.lastIndexOf('@');
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}
