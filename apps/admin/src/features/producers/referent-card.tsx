/** Who looks after the relation with a farm: named to coordinators, to members and to the farm. */
import { Button, Card, Dialog, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { MemberPicker } from '../../shared/member-picker.tsx';
import { useWords } from '../../shared/words.tsx';
import { type Producer, useChangeProducer } from './use-change-producer.ts';

export function ReferentCard({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const { roles } = useCollective();
  const [choosing, setChoosing] = useState(false);
  const { referent } = producer;
  return (
    <Card roomy>
      <div className="ad-stack">
        <h2>{t('admin.producer.referent')}</h2>
        <p>{referent ? <strong>{referent.name}</strong> : t('admin.producer.referentNone')}</p>
        <p className="ad-soft">{t('admin.producer.referentHint')}</p>
        {mayUse(roles, 'producers.change') ? (
          <div className="ad-row">
            <Button onClick={() => setChoosing(true)}>
              {t(referent ? 'admin.producer.referentChange' : 'admin.producer.referentChoose')}
            </Button>
          </div>
        ) : null}
      </div>
      {choosing ? <Choose producer={producer} close={() => setChoosing(false)} /> : null}
    </Card>
  );
}

function Choose({ producer, close }: { producer: Producer; close: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const change = useChangeProducer();
  const [memberId, setMemberId] = useState(producer.referent?.memberId ?? '');
  const save = async () => {
    const input = { producerId: producer.producerId, referentId: memberId || null };
    if ((await change.run({ input })) === undefined) return;
    close();
    toast.show({ text: t('common.state.saved') });
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('admin.producer.referent')}
      footer={
        <>
          <Button onClick={close}>{t('common.action.cancel')}</Button>
          <Button
            variant="primary"
            busy={change.busy}
            disabled={memberId === '' && producer.referent === null}
            onClick={() => void save()}
          >
            {t(memberId === '' && producer.referent ? 'admin.producer.referentNobody' : 'common.action.save')}
          </Button>
        </>
      }
    >
      <ActionProblem action={change} />
      <MemberPicker memberId={memberId} onChange={setMemberId} label={t('admin.member.one')} />
    </Dialog>
  );
}
