import { graphql, type Paperwork, type ParticipationStatus } from '@cabas/client';
import { IconMail } from '@tabler/icons-react';
import {
  Button,
  Card,
  Checkbox,
  Field,
  MeasureInput,
  MoneyInput,
  Select,
  TextArea,
  TextInput,
  useToast,
} from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { PaymentTermsFields, type TermsDraft, termsInput } from '../../shared/payment-terms-fields.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useSaleFlows } from '../../shared/sale-flows.ts';
import { useWords } from '../../shared/words.tsx';
import { ReferentCard } from './referent-card.tsx';
import { type Producer, useChangeProducer } from './use-change-producer.ts';

const Invite = graphql(`
  mutation AdminInviteProducer($producerId: UUID!) {
    inviteProducer(producerId: $producerId) {
      __typename
      ... on Done {
        ok
      }
      ...AdminProblem
    }
  }
`);
const statuses = ['ACTIVE', 'PAUSED', 'ENDED'] as const satisfies readonly ParticipationStatus[];
const levels = ['SLIPS', 'RECEIPTS', 'INVOICES'] as const satisfies readonly Paperwork[];

/** How this farm and the collective work together; who keeps the catalogue. */
export function Convention({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const change = useChangeProducer();
  const toast = useToast();
  const [draft, setDraft] = useState({
    name: producer.name,
    email: producer.email ?? '',
    phone: producer.phone ?? '',
    city: producer.city ?? '',
    story: producer.story,
    status: producer.status,
    paperwork: producer.paperwork,
    paymentNote: producer.paymentNote,
    minimumCents: producer.minimumCents as number | null | undefined,
    paymentTerms: producer.paymentTerms as TermsDraft | null,
    serviceFeeBp: producer.serviceFeeBp as number | null | undefined,
  });
  const flows = useSaleFlows();
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { name, email, phone, city, story, ...ours } = draft;
    // A farm that keeps its own sheet: only our side of the convention is ours to change.
    const sheet = producer.claimed ? {} : { name, email: email || null, phone: phone || null, city, story };
    if (
      await change.run({
        input: {
          producerId: producer.producerId,
          ...sheet,
          ...ours,
          minimumCents: ours.minimumCents ?? 0,
          serviceFeeBp: ours.serviceFeeBp ?? null,
          paymentTerms: ours.paymentTerms && termsInput(ours.paymentTerms),
        },
      })
    )
      toast.show({ text: t('common.state.saved') });
  };
  return (
    <div className="ad-stack">
      {producer.claimed ? null : <InviteFarm producer={producer} />}
      <ReferentCard producer={producer} />
      <Card roomy>
        <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
          <ActionProblem
            action={change}
            shown={[
              'name',
              'email',
              'phone',
              'city',
              'story',
              'paymentNote',
              'minimumCents',
              'serviceFeeBp',
              'paymentTerms.days',
              'paperwork',
              'status',
            ]}
          />
          {producer.claimed ? (
            <p className="ad-soft">{t('admin.producer.sheetTheirs')}</p>
          ) : (
            <>
              <div className="ad-pair">
                <Field label={t('admin.producer.name')} error={change.fieldError('name')} required>
                  <TextInput value={draft.name} onChange={(event) => set({ name: event.target.value })} />
                </Field>
                <Field label={t('common.field.city')} error={change.fieldError('city')}>
                  <TextInput value={draft.city} onChange={(event) => set({ city: event.target.value })} />
                </Field>
              </div>
              <div className="ad-pair">
                <Field label={t('common.field.email')} error={change.fieldError('email')}>
                  <TextInput
                    type="email"
                    value={draft.email}
                    onChange={(event) => set({ email: event.target.value })}
                  />
                </Field>
                <Field label={t('common.field.phone')} error={change.fieldError('phone')}>
                  <TextInput
                    type="tel"
                    value={draft.phone}
                    onChange={(event) => set({ phone: event.target.value })}
                  />
                </Field>
              </div>
              <Field
                label={t('admin.producer.story')}
                hint={t('admin.producer.storyHint')}
                optional
                error={change.fieldError('story')}
              >
                <TextArea
                  rows={3}
                  value={draft.story}
                  onChange={(event) => set({ story: event.target.value })}
                />
              </Field>
            </>
          )}
          <Field
            label={t('admin.producer.payment')}
            hint={t('admin.producer.paymentHint')}
            optional
            error={change.fieldError('paymentNote')}
          >
            <TextInput
              value={draft.paymentNote}
              onChange={(event) => set({ paymentNote: event.target.value })}
            />
          </Field>
          <Checkbox
            label={t('admin.payment.ownTerms')}
            checked={draft.paymentTerms !== null}
            onChange={(own) =>
              set({ paymentTerms: own ? { means: [], moment: 'AT_PICKUP', days: 0 } : null })
            }
          />
          {draft.paymentTerms ? (
            <PaymentTermsFields
              terms={draft.paymentTerms}
              onChange={(paymentTerms) => set({ paymentTerms })}
              error={change.fieldError('paymentTerms.days')}
            />
          ) : null}
          {flows.includes('AGENCY') ? (
            <Field
              label={t('admin.shop.ownRate')}
              hint={t('admin.shop.ownRateHint')}
              optional
              error={change.fieldError('serviceFeeBp')}
            >
              <MeasureInput
                factor={100}
                sign="%"
                value={draft.serviceFeeBp ?? null}
                onChange={(serviceFeeBp) => set({ serviceFeeBp })}
              />
            </Field>
          ) : null}
          <div className="ad-pair">
            <Field
              label={t('admin.producer.minimum')}
              hint={t('admin.producer.minimumHint')}
              optional
              error={change.fieldError('minimumCents')}
            >
              <MoneyInput
                value={draft.minimumCents || null}
                onChange={(minimumCents) => set({ minimumCents })}
              />
            </Field>
            <Field label={t('admin.settings.paperwork')} error={change.fieldError('paperwork')}>
              <Select
                value={draft.paperwork ?? ''}
                placeholder={t('admin.producer.paperworkDefault')}
                options={levels.map((value) => ({ value, label: t(`common.paperwork.${value}`) }))}
                onChange={(event) =>
                  set({ paperwork: levels.find((one) => one === event.target.value) ?? null })
                }
              />
            </Field>
            <Field label={t('admin.producer.status')} error={change.fieldError('status')}>
              <Select
                value={draft.status}
                options={statuses.map((value) => ({
                  value,
                  label: t(`common.participationStatus.${value}`),
                }))}
                onChange={(event) =>
                  set({ status: statuses.find((one) => one === event.target.value) ?? 'ACTIVE' })
                }
              />
            </Field>
          </div>
          <div className="ad-actions">
            <Button type="submit" variant="primary" busy={change.busy}>
              {t('common.action.save')}
            </Button>
          </div>
        </form>
      </Card>
    </div>
  );
}

function InviteFarm({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const toast = useToast();
  const invite = useAction(Invite, (result) => result.inviteProducer, useCollective().scope);
  return (
    <Card>
      <div className="ad-stack ad-stack--tight">
        <h2>{t('admin.producer.inviteTitle')}</h2>
        <p className="ad-soft">{t('admin.producer.inviteText')}</p>
        <ActionProblem action={invite} />
        <div>
          <Button
            icon={IconMail}
            disabled={!producer.email}
            busy={invite.busy}
            onClick={() =>
              void invite
                .run({ producerId: producer.producerId })
                .then((done) => done && toast.show({ text: t('admin.member.invited', { count: 1 }) }))
            }
          >
            {t('admin.member.invite')}
          </Button>
        </div>
        {producer.email ? null : <p className="ad-soft">{t('admin.producer.inviteNeedsMail')}</p>}
      </div>
    </Card>
  );
}
