import { graphql } from '@cabas/client';
import { IconCircleCheck, IconWritingSign } from '@tabler/icons-react';
import { Badge, Button, Card, Field, TextInput, useToast } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { MandateProof } from '../../shared/mandate-proof.tsx';
import { type Farm, useFarm } from './farm-query.ts';
import { RevokeMandate } from './revoke-mandate.tsx';

const Accept = graphql(`
  mutation AdminAcceptMandate($collectiveId: UUID!, $name: String!, $sha256: String) {
    acceptMandate(collectiveId: $collectiveId, name: $name, sha256: $sha256) {
      __typename
      ...AdminFarm
      ...AdminProblem
    }
  }
`);

/** The whole text, then one's name: nothing is accepted by a tick. */
export function MandateCard({ participation }: { participation: Farm['collectives'][number] }) {
  const { t } = useWords();
  const { scope } = useFarm();
  const toast = useToast();
  const accept = useAction(Accept, (result) => result.acceptMandate, scope);
  const [name, setName] = useState('');
  const { collective, mandate, mandateText, mandateProof, mandateOffer, mandateOfferText } = participation;
  const sha256 = participation.mandateOfferSha256;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await accept.run({ collectiveId: collective.id, name, sha256 }))
      toast.show({ text: t('admin.farm.mandateAccepted', { name: collective.name }) });
  };
  return (
    <Card roomy>
      <form className="ad-form" onSubmit={(event) => void submit(event)} noValidate>
        <h2 className="ad-row">
          {t('admin.farm.mandateOf', { name: collective.name })}
          {mandate === 'OFFERED' ? null : (
            <Badge tone={mandate === 'ACCEPTED' ? 'success' : 'neutral'} icon={IconCircleCheck}>
              {t(`common.mandateStatus.${mandate}`)}
            </Badge>
          )}
        </h2>
        {mandateProof ? (
          <>
            <MandateProof proof={mandateProof} timeZone={collective.timeZone} over={mandate !== 'ACCEPTED'} />
            <MandateWords title={t('admin.farm.mandateAcceptedText')} text={mandateText} />
          </>
        ) : null}
        {mandate === 'ACCEPTED' ? <RevokeMandate collective={collective} /> : null}
        {mandateOffer ? (
          <>
            {mandateProof ? <h3>{t('admin.farm.mandateNew')}</h3> : null}
            <MandateWords title={t('admin.farm.mandateText')} text={mandateOfferText} open />
            <p className="ad-soft">{t('admin.farm.mandateProofMail')}</p>
            <ActionProblem action={accept} shown={['name']} />
            <Field
              label={t('admin.farm.mandateName')}
              hint={t('admin.farm.mandateNameHint')}
              error={accept.fieldError('name')}
              required
            >
              <TextInput autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
            </Field>
            <div className="ad-actions">
              <Button
                type="submit"
                variant="primary"
                icon={IconWritingSign}
                busy={accept.busy}
                disabled={name.trim() === ''}
              >
                {t('admin.farm.mandateAccept')}
              </Button>
            </div>
          </>
        ) : null}
      </form>
    </Card>
  );
}

function MandateWords({ title, text, open }: { title: string; text: string | null; open?: boolean }) {
  if (text === null) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <p style={{ whiteSpace: 'pre-wrap', paddingTop: 8 }}>{text}</p>
    </details>
  );
}
