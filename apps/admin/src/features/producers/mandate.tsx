import { graphql, type MandateStatus } from '@cabas/client';
import {
  IconCircleCheck,
  IconCircleDashed,
  IconHourglass,
  IconHourglassEmpty,
  IconWritingSign,
} from '@tabler/icons-react';
import { Badge, Button, Card, DateInput, Field, type IconType, type Tone, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { MandateProof } from '../../shared/mandate-proof.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import type { Producer } from './use-change-producer.ts';
import './use-change-producer.ts'; // its fragment

const Offer = graphql(`
  mutation AdminOfferMandate($producerId: UUID!, $endsOn: Date) {
    offerMandate(producerId: $producerId, endsOn: $endsOn) {
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
  EXPIRED: ['danger', IconHourglassEmpty],
  REVOKED: ['danger', IconCircleDashed],
};

/** The farm's agreement that papers are issued in its name. */
export function Mandate({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const toast = useToast();
  const { scope, collective } = useCollective();
  const offer = useAction(Offer, (result) => result.offerMandate, scope);
  const { mandate, mandateProof, mandateOffer } = producer;
  const [endsOn, setEndsOn] = useState(mandateOffer?.endsOn ?? '');
  const [tone, icon] = looks[mandate];
  const send = async () => {
    if (await offer.run({ producerId: producer.producerId, endsOn: endsOn === '' ? null : endsOn }))
      toast.show({ text: t('admin.mandate.offered', { name: producer.name }) });
  };
  // one without end is ended by the farm alone
  const mayOffer = mandate !== 'ACCEPTED' || mandateProof?.endsOn !== null;
  return (
    <Card roomy>
      <div className="ad-stack ad-stack--tight">
        <h2 className="ad-row">
          {t('admin.mandate.title')}{' '}
          <Badge tone={tone} icon={icon}>
            {t(`common.mandateStatus.${mandate}`)}
          </Badge>
        </h2>
        <p className="ad-soft">{t('admin.mandate.text')}</p>
        {mandateProof ? (
          <MandateProof proof={mandateProof} timeZone={collective.timeZone} over={mandate !== 'ACCEPTED'} />
        ) : null}
        {mandateProof && mandateOffer ? <p>{t('admin.mandate.waits')}</p> : null}
        <ActionProblem action={offer} shown={['endsOn']} />
        {mayOffer ? (
          <div className="ad-row">
            <Field
              label={t('admin.mandate.endsOn')}
              hint={t('admin.mandate.endsOnHint')}
              error={offer.fieldError('endsOn')}
              optional
            >
              <DateInput value={endsOn} onChange={(event) => setEndsOn(event.target.value)} />
            </Field>
            <Button icon={IconWritingSign} busy={offer.busy} onClick={() => void send()}>
              {t(
                mandateOffer
                  ? 'admin.mandate.change'
                  : mandateProof
                    ? 'admin.mandate.renew'
                    : 'admin.mandate.offer',
              )}
            </Button>
          </div>
        ) : null}
      </div>
    </Card>
  );
}
