/** Other terms for a delivery round whose sale is open: what orders have agreed to stays theirs, and they are told. */
import { graphql } from '@cabas/client';
import { Button, Dialog, Notice, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { DELIVERY_PATHS, draftOf, RoundFields, RoundSummary, termsOf } from '../../shared/delivery-terms.tsx';
import type { Distribution } from '../../shared/sale-actions.ts';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';

const ChangeRoundMutation = graphql(`
  mutation AdminChangeRound($input: ChangeRoundInput!) {
    changeRound(input: $input) {
      __typename
      ...AdminDistribution
      ...AdminProblem
    }
  }
`);

interface ChangeRoundProps {
  readonly distribution: Distribution;
  readonly ordered: number;
}

export function ChangeRound({ distribution, ordered }: ChangeRoundProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('admin.delivery.change')}
      </Button>
      {open ? (
        <RoundDialog distribution={distribution} ordered={ordered} close={() => setOpen(false)} />
      ) : null}
    </>
  );
}

function RoundDialog({ distribution, ordered, close }: ChangeRoundProps & { close: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const { delivery: now, pickupPoint } = distribution;
  const change = useAction(ChangeRoundMutation, (result) => result.changeRound, useCollective().scope);
  // kept while someone else changes them: what stands above the fields is what counts today
  const [round, setRound] = useState(() => now && draftOf({ ...now, vatCategory: 'STANDARD' }));
  if (now === null || round === null) return null;
  const save = async () => {
    const { vatCategory: _, ...delivery } = termsOf(round);
    const input = { distributionId: distribution.id, version: now.version, delivery };
    if ((await change.run({ input })) === undefined) return;
    close();
    toast.show({ text: t('admin.delivery.changed', { place: pickupPoint.name }) });
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('admin.delivery.changeTitle', { place: pickupPoint.name })}
      footer={
        <>
          <Button onClick={close}>{t('common.action.cancel')}</Button>
          <Button variant="primary" busy={change.busy} onClick={() => void save()}>
            {t('common.action.save')}
          </Button>
        </>
      }
    >
      <p className="ad-soft">{t('admin.delivery.today')}</p>
      <RoundSummary terms={now} />
      {ordered > 0 ? (
        <Notice still tone="attention">
          {t('admin.delivery.changeText', { count: ordered })}
        </Notice>
      ) : null}
      <ActionProblem action={change} shown={[...DELIVERY_PATHS]} />
      <RoundFields round={round} rated={false} errorOf={change.fieldError} onChange={setRound} />
    </Dialog>
  );
}
