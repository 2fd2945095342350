import { graphql, type MandateStatus } from '@cabas/client';
import { IconCircleCheck, IconCircleDashed, IconHourglass, IconWritingSign } from '@tabler/icons-react';
import { Badge, Button, Card, type IconType, type Tone, useToast } from '@cabas/ui';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import type { Producer } from './use-change-producer.ts';
import './use-change-producer.ts'; // its fragment

const Offer = graphql(`
  mutation AdminOfferMandate($producerId: UUID!) {
    offerMandate(producerId: $producerId) {
      __typename
      ...AdminProducer
      ...AdminProblem
    }
  }
`);
const looks: Readonly<Record<MandateStatus, readonly [Tone | 'neutral', IconType]>> = {
  NONE: ['neutral', IconCircleDashed],
  OFFERED: ['attention', IconHourglass],
  ACCEPTED: ['success', IconCircleCheck],
  REVOKED: ['danger', IconCircleDashed],
};

/** The farm's agreement that papers are issued in its name. */
export function Mandate({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const toast = useToast();
  const offer = useAction(Offer, (result) => result.offerMandate, useCollective().scope);
  const [tone, icon] = looks[producer.mandate];
  const send = async () => {
    if (await offer.run({ producerId: producer.producerId }))
      toast.show({ text: t('admin.mandate.offered', { name: producer.name }) });
  };
  return (
    <Card roomy>
      <div className="ad-stack ad-stack--tight">
        <h2 className="ad-row">
          {t('admin.mandate.title')}{' '}
          <Badge tone={tone} icon={icon}>
            {t(`common.mandateStatus.${producer.mandate}`)}
          </Badge>
        </h2>
        <p className="ad-soft">{t('admin.mandate.text')}</p>
        <ActionProblem action={offer} />
        {producer.mandate === 'NONE' || producer.mandate === 'REVOKED' ? (
          <div>
            <Button icon={IconWritingSign} busy={offer.busy} onClick={() => void send()}>
              {t('admin.mandate.offer')}
            </Button>
          </div>
        ) : null}
      </div>
    </Card>
  );
}
