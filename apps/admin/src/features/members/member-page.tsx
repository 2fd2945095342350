import { graphql, type MembershipStatus, type Role, useScopedQuery } from '@cabas/client';
import { IconClipboardPlus, IconMail } from '@tabler/icons-react';
import { Breadcrumb, Button, Card, Checkbox, LinkButton, PageHeader, useToast } from '@cabas/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import { MembershipBadge } from '../../shared/badges.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { type Member, nameOf, useChangeMember, useInviteMember } from '../../shared/members.ts';
import { Missing } from '../../shared/missing.tsx';
import { useWords } from '../../shared/words.tsx';
import { BusinessCard } from './business-card.tsx';

const Query = graphql(`
  query AdminMemberPage($id: UUID!) {
    member(id: $id) {
      ...AdminMember
    }
  }
`);
const allRoles = [
  'MEMBER',
  'VOLUNTEER',
  'REFERENT',
  'COORDINATOR',
  'TREASURER',
  'AUDITOR',
  'ADMIN',
] as const satisfies readonly Role[];

/** One member: how to reach them, what they may do, whether they may order. */
export function MemberPage() {
  const { t } = useWords();
  const { memberId = '' } = useParams();
  const { scope, base, roles } = useCollective();
  const query = useScopedQuery(Query, { id: memberId }, { scope });
  return (
    <Answer query={query}>
      {({ member }) =>
        member === null ? (
          <Missing />
        ) : (
          <>
            <Breadcrumb
              items={[{ label: t('admin.nav.members'), to: `${base}/members` }, { label: nameOf(member) }]}
            />
            <PageHeader
              title={nameOf(member)}
              lead={<MembershipBadge status={member.status} />}
              actions={
                <LinkButton
                  variant="primary"
                  icon={IconClipboardPlus}
                  to={`${base}/orders/new?member=${member.id}`}
                >
                  {t('admin.member.enterOrder')}
                </LinkButton>
              }
            />
            <div className="ad-grid ad-grid--top">
              <Identity member={member} />
              <Standing member={member} />
              <Roles member={member} />
              {mayUse(roles, 'members.business') ? <BusinessCard member={member} /> : null}
            </div>
          </>
        )
      }
    </Answer>
  );
}

function Identity({ member }: { member: Member }) {
  const { t } = useWords();
  const { moment, phone } = useFormats();
  const invite = useInviteMember();
  const toast = useToast();
  const partner = [member.partnerGivenName, member.partnerFamilyName].filter(Boolean).join(' ');
  const facts: readonly (readonly [string, string | null])[] = [
    [t('common.field.email'), member.email],
    [t('common.field.phone'), member.phone === null ? null : phone(member.phone)],
    [t('admin.member.partner'), partner || null],
    [
      t('common.field.address'),
      [member.addressLine1, [member.postcode, member.city].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', ') || null,
    ],
    [t('admin.member.since'), moment(member.createdAt)],
  ];
  return (
    <Card>
      <div className="ad-stack">
        <h2>{t('admin.member.contact')}</h2>
        <dl className="ad-facts">
          {facts
            .filter(([, value]) => value)
            .map(([label, value]) => (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        {member.hasAccount ? null : <p className="ad-soft">{t('admin.member.noAccount')}</p>}
        <ActionProblem action={invite} />
        {!member.hasAccount && member.email ? (
          <div>
            <Button
              icon={IconMail}
              busy={invite.busy}
              onClick={() =>
                void invite
                  .run({ memberId: member.id })
                  .then((done) => done && toast.show({ text: t('admin.member.invited', { count: 1 }) }))
              }
            >
              {t('admin.member.invite')}
            </Button>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

const next: Readonly<Record<MembershipStatus, readonly MembershipStatus[]>> = {
  PENDING: ['ACTIVE', 'WAITING', 'LEFT'],
  WAITING: ['ACTIVE', 'LEFT'],
  ACTIVE: ['SUSPENDED', 'LEFT'],
  SUSPENDED: ['ACTIVE', 'LEFT'],
  LEFT: ['ACTIVE'],
};

function Standing({ member }: { member: Member }) {
  const { t } = useWords();
  const change = useChangeMember();
  const toast = useToast();
  const allowed = mayUse(useCollective().roles, 'members.change');
  const move = async (status: MembershipStatus) => {
    const before = member.status;
    const done = await change.run({ input: { memberId: member.id, status } });
    if (done)
      toast.show({
        text: t(`admin.member.became.${status}`, { name: nameOf(member) }),
        undo: () => void change.run({ input: { memberId: member.id, status: before } }),
      });
  };
  return (
    <Card>
      <div className="ad-stack">
        <h2>{t('admin.member.standing')}</h2>
        <p>{t(`admin.member.means.${member.status}`)}</p>
        <ActionProblem action={change} />
        {allowed ? (
          <div className="ad-row">
            {next[member.status].map((status) => (
              <Button key={status} size="small" busy={change.busy} onClick={() => void move(status)}>
                {t(`admin.member.make.${status}`)}
              </Button>
            ))}
          </div>
        ) : null}
      </div>
    </Card>
  );
}

function Roles({ member }: { member: Member }) {
  const { t } = useWords();
  const change = useChangeMember();
  const toast = useToast();
  const isAdmin = useCollective().roles.includes('ADMIN');
  // The box follows the finger; the server's answer then decides.
  const [wanted, setWanted] = useState<readonly Role[] | null>(null);
  const held = change.busy && wanted !== null ? wanted : member.roles;
  const set = async (role: Role, has: boolean) => {
    const before = member.roles;
    const after = has ? [...before, role] : before.filter((one) => one !== role);
    setWanted(after);
    const done = await change.run({ input: { memberId: member.id, roles: after } });
    if (done)
      toast.show({
        text: t('admin.member.rolesChanged', { name: nameOf(member) }),
        undo: () => void change.run({ input: { memberId: member.id, roles: before } }),
      });
  };
  return (
    <Card>
      <div className="ad-stack ad-stack--tight">
        <h2>{t('admin.member.roles')}</h2>
        <ActionProblem action={change} />
        {allRoles.map((role) => (
          <Checkbox
            key={role}
            label={t(`common.role.${role}`)}
            hint={t(`admin.role.${role}`)}
            checked={held.includes(role)}
            disabled={!isAdmin || role === 'MEMBER'}
            onChange={(has) => void set(role, has)}
          />
        ))}
      </div>
    </Card>
  );
}
