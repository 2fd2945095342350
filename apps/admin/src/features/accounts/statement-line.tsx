import { IconCheck } from '@tabler/icons-react';
import { Badge, Button, Dialog, Field, Money, Select, useToast } from '@cabas/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { type BankLine, useApplyBankLine, useSetBankLineAside } from '../../shared/bank-lines.ts';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { MemberPicker } from '../../shared/member-picker.tsx';
import { ReasonDialog } from '../../shared/reason-dialog.tsx';
import { useWords } from '../../shared/words.tsx';

type Proposal = BankLine['proposals'][number];
type BankPurpose = Proposal['purpose'];
const PURPOSES = ['ORDERS', 'DUES', 'GIFT'] as const satisfies readonly BankPurpose[];

/** A line with whom it may be from and why, a button each; or with what it became. */
export function StatementLine({ line }: { line: BankLine }) {
  const { t } = useWords();
  const { roles } = useCollective();
  const { dayWithYear } = useFormats();
  const [dialog, setDialog] = useState<'someone' | 'aside' | null>(null);
  const apply = useApply(line);
  const decides = mayUse(roles, 'money.record') && (line.state === 'OPEN' || line.state === 'ASIDE');
  return (
    <div className="ad-stack ad-stack--tight">
      <div className="ad-row ad-row--between ad-row--top">
        <div className="ad-grow">
          <strong className="ad-anywhere">{line.label}</strong>
          <div className="ad-soft ad-small">
            {t('admin.statement.on', { day: dayWithYear(line.on), payee: line.payeeName })}
          </div>
        </div>
        <strong>
          <Money cents={line.amountCents} />
        </strong>
      </div>
      <Became line={line} />
      <ActionProblem action={apply.action} />
      {line.proposals.map((proposal) => (
        <ProposalRow
          key={`${proposal.memberId} ${proposal.producerId ?? ''} ${proposal.purpose}`}
          proposal={proposal}
          busy={apply.action.busy}
          onApply={decides ? () => void apply.run(proposal) : undefined}
        />
      ))}
      {line.state === 'OPEN' && line.proposals.length === 0 ? (
        <p className="ad-soft ad-small">{t('admin.statement.nobody')}</p>
      ) : null}
      {decides ? (
        <div className="ad-row">
          <Button size="small" variant="plain" onClick={() => setDialog('someone')}>
            {t('admin.statement.someone')}
          </Button>
          {line.state === 'OPEN' ? (
            <Button size="small" variant="plain" onClick={() => setDialog('aside')}>
              {t('admin.statement.aside')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {dialog === 'someone' ? <SomeoneDialog line={line} onClose={() => setDialog(null)} /> : null}
      {dialog === 'aside' ? <AsideDialog line={line} onClose={() => setDialog(null)} /> : null}
    </div>
  );
}

const APPLIED = {
  ORDERS: 'admin.statement.applied',
  DUES: 'admin.statement.appliedDues',
  GIFT: 'admin.statement.appliedGift',
} as const;
const BECAME = {
  ORDERS: 'admin.statement.became',
  DUES: 'admin.statement.becameDues',
  GIFT: 'admin.statement.becameGift',
} as const;

function useApply(line: BankLine) {
  const { t } = useWords();
  const { money } = useFormats();
  const toast = useToast();
  const action = useApplyBankLine();
  const run = async ({
    memberId,
    producerId,
    purpose,
  }: Pick<Proposal, 'memberId' | 'producerId' | 'purpose'>) => {
    const done = await action.run({ lineId: line.id, memberId, producerId, purpose });
    if (done === undefined) return false;
    toast.show({
      text: t(APPLIED[purpose], { amount: money(line.amountCents), member: done.memberName ?? '' }),
    });
    return true;
  };
  return { action, run };
}

function ProposalRow({
  proposal,
  busy,
  onApply,
}: {
  proposal: Proposal;
  busy: boolean;
  onApply: (() => void) | undefined;
}) {
  const { t } = useWords();
  const { base } = useCollective();
  const { money } = useFormats();
  const { memberId, memberName, producerId, payeeName, purpose, reason, sure, owedCents } = proposal;
  const owed =
    purpose === 'GIFT'
      ? t('admin.statement.purpose.GIFT')
      : purpose === 'DUES'
        ? t(owedCents > 0 ? 'admin.statement.duesAsked' : 'admin.statement.duesPaid', {
            amount: money(owedCents),
          })
        : owedCents === 0
          ? t('admin.statement.settled')
          : t(owedCents > 0 ? 'admin.statement.owes' : 'admin.statement.credit', {
              amount: money(Math.abs(owedCents)),
            });
  return (
    <div className="ad-row ad-row--between">
      <div className="ad-grow">
        <Link to={`${base}/accounts/${memberId}/${producerId ?? 'collective'}`}>{memberName}</Link>{' '}
        {sure ? (
          <Badge tone="success" icon={IconCheck}>
            {t('admin.statement.sure')}
          </Badge>
        ) : null}
        <div className="ad-soft ad-small">
          {[t(`admin.statement.match.${reason}`), owed, payeeName].join(' · ')}
        </div>
      </div>
      {onApply === undefined ? null : (
        <Button
          size="small"
          busy={busy}
          aria-label={t('admin.statement.applyTo', { member: memberName })}
          onClick={onApply}
        >
          {t('admin.statement.apply')}
        </Button>
      )}
    </div>
  );
}

function Became({ line }: { line: BankLine }) {
  const { t } = useWords();
  const { base } = useCollective();
  const { moment } = useFormats();
  const {
    state,
    memberId,
    memberName,
    paidProducerId,
    paidPayeeName,
    purpose,
    reason,
    decidedAt,
    decidedBy,
  } = line;
  if (state !== 'APPLIED' && state !== 'ASIDE') return null;
  return (
    <div className="ad-soft ad-small">
      {state === 'ASIDE' || memberId === null ? (
        reason
      ) : (
        <Link to={`${base}/accounts/${memberId}/${paidProducerId ?? 'collective'}`}>
          {t(BECAME[purpose ?? 'ORDERS'], { member: memberName ?? '', payee: paidPayeeName ?? '' })}
        </Link>
      )}
      {decidedAt === null ? null : (
        <div>{t('admin.statement.decided', { when: moment(decidedAt), by: decidedBy ?? '' })}</div>
      )}
    </div>
  );
}

function SomeoneDialog({ line, onClose }: { line: BankLine; onClose: () => void }) {
  const { t } = useWords();
  const { money } = useFormats();
  const [memberId, setMemberId] = useState('');
  const [purpose, setPurpose] = useState<BankPurpose>('ORDERS');
  const apply = useApply(line);
  const save = async () => {
    if (await apply.run({ memberId, producerId: line.producerId, purpose })) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.statement.someoneTitle', { amount: money(line.amountCents) })}
      footer={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <Button
            variant="primary"
            busy={apply.action.busy}
            disabled={memberId === ''}
            onClick={() => void save()}
          >
            {t('admin.statement.apply')}
          </Button>
        </>
      }
    >
      <div className="ad-stack">
        <p className="ad-soft ad-anywhere">{line.label}</p>
        <ActionProblem action={apply.action} />
        <MemberPicker memberId={memberId} onChange={setMemberId} />
        {line.producerId === null ? (
          <Field label={t('admin.statement.for')}>
            <Select
              value={purpose}
              onChange={(event) => setPurpose(event.target.value as BankPurpose)}
              options={PURPOSES.map((value) => ({ value, label: t(`admin.statement.purpose.${value}`) }))}
            />
          </Field>
        ) : null}
      </div>
    </Dialog>
  );
}

function AsideDialog({ line, onClose }: { line: BankLine; onClose: () => void }) {
  const { t } = useWords();
  const { money } = useFormats();
  const aside = useSetBankLineAside();
  return (
    <ReasonDialog
      title={t('admin.statement.asideTitle', { amount: money(line.amountCents) })}
      confirm={t('admin.statement.aside')}
      done={t('admin.statement.asideDone')}
      action={aside}
      run={(reason) => aside.run({ lineId: line.id, reason })}
      onClose={onClose}
    >
      {t('admin.statement.asideText')}
    </ReasonDialog>
  );
}
