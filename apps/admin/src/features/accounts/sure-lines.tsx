/** All lines whose reference and amount are exact, written down with one look and one click. */
import { sumCents } from '@cabas/kernel';
import { IconChecks } from '@tabler/icons-react';
import { Button, Dialog, Money, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { type BankLine, useApplyBankLine } from '../../shared/bank-lines.ts';
import { useWords } from '../../shared/words.tsx';

type Proposal = BankLine['proposals'][number];
interface SureLine {
  readonly line: BankLine;
  readonly proposal: Proposal;
}

/** One line of each debt: a second transfer for the same sum is looked at by itself. */
export function sureLines(lines: readonly BankLine[]): readonly SureLine[] {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const proposal = line.proposals.find(({ sure }) => sure);
    const debt = proposal && `${proposal.memberId} ${proposal.producerId} ${proposal.purpose}`;
    if (proposal === undefined || debt === undefined || seen.has(debt)) return [];
    seen.add(debt);
    return [{ line, proposal }];
  });
}

export function ApplySureLines({ lines }: { lines: readonly BankLine[] }) {
  const { t } = useWords();
  const [open, setOpen] = useState<readonly SureLine[] | null>(null);
  const sure = sureLines(lines);
  // one line has its own button already
  if (sure.length < 2 && open === null) return null;
  return (
    <div>
      <Button icon={IconChecks} onClick={() => setOpen(sure)}>
        {t('admin.statement.allSure', { count: sure.length })}
      </Button>
      {open === null ? null : <SureDialog sure={open} onClose={() => setOpen(null)} />}
    </div>
  );
}

function SureDialog({ sure, onClose }: { sure: readonly SureLine[]; onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const apply = useApplyBankLine();
  const [done, setDone] = useState(0);
  const left = sure.slice(done);
  const run = async () => {
    for (const [index, { line, proposal }] of left.entries()) {
      const { memberId, producerId, purpose } = proposal;
      if ((await apply.run({ lineId: line.id, memberId, producerId, purpose })) === undefined) return;
      setDone(done + index + 1);
    }
    toast.show({ text: t('admin.statement.allSureDone', { count: sure.length }) });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.statement.allSure', { count: left.length })}
      footer={
        <>
          <Button onClick={onClose}>{t('common.action.back')}</Button>
          <Button variant="primary" busy={apply.busy} onClick={() => void run()}>
            {t('admin.statement.apply')}
          </Button>
        </>
      }
    >
      <div className="ad-stack">
        <p>{t('admin.statement.allSureText')}</p>
        <ActionProblem action={apply} />
        <ul className="ad-plain">
          {left.map(({ line, proposal }) => (
            <li key={line.id} className="ad-row ad-row--between">
              <span>
                {proposal.memberName}{' '}
                <span className="ad-soft">
                  ·{' '}
                  {proposal.purpose === 'ORDERS'
                    ? proposal.payeeName
                    : t(`admin.statement.purpose.${proposal.purpose}`)}
                </span>
              </span>
              <Money cents={line.amountCents} />
            </li>
          ))}
        </ul>
        <p className="ad-row ad-row--between">
          <strong>{t('common.money.total')}</strong>
          <strong>
            <Money cents={sumCents(left.map(({ line }) => line.amountCents))} />
          </strong>
        </p>
      </div>
    </Dialog>
  );
}
