import { type BusinessInput, graphql } from '@cabas/client';
import { IconBuildingStore } from '@tabler/icons-react';
import { Button, Card, Checkbox, Field, TextInput, useToast } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { type Member, nameOf } from '../../shared/members.ts';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';

const Save = graphql(`
  mutation AdminSetMemberBusiness($input: SetMemberBusinessInput!) {
    setMemberBusiness(input: $input) {
      __typename
      ...AdminMember
      ...AdminProblem
    }
  }
`);

const TEXTS = [
  'legalName',
  'siret',
  'vatNumber',
  'addressLine1',
  'postcode',
  'city',
  'electronicAddress',
] as const;
type Texts = Record<(typeof TEXTS)[number], string>;

function textsOf(business: Member['business']): Texts {
  const of = (name: (typeof TEXTS)[number]): string => business?.[name] ?? '';
  const texts = Object.fromEntries(TEXTS.map((name) => [name, of(name)])) as Texts;
  // the SIREN stands there by itself: nobody need keep it in step
  return business && texts.electronicAddress === business.siret.slice(0, 9)
    ? { ...texts, electronicAddress: '' }
    : texts;
}

/** A member that is a business: what its invoices say, and what was agreed. */
export function BusinessCard({ member }: { member: Member }) {
  const { t } = useWords();
  const { scope } = useCollective();
  const save = useAction(Save, (result) => result.setMemberBusiness, scope);
  const toast = useToast();
  const [open, setOpen] = useState(member.business !== null);
  const [texts, setTexts] = useState(() => textsOf(member.business));
  const [days, setDays] = useState(String(member.business?.paymentDays ?? ''));
  const [grouped, setGrouped] = useState(member.business?.grouped ?? false);
  const store = async (business: BusinessInput | null): Promise<boolean> =>
    (await save.run({ input: { memberId: member.id, business } })) !== undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { vatNumber, electronicAddress, ...named } = texts;
    const paymentDays = days.trim() === '' ? null : Number(days);
    const done = await store({
      ...named,
      vatNumber: vatNumber || null,
      electronicAddress: electronicAddress || null,
      paymentDays,
      grouped,
    });
    if (done) toast.show({ text: t('admin.business.saved', { name: nameOf(member) }) });
  };
  const remove = async () => {
    if (member.business !== null && !(await store(null))) return;
    setOpen(false);
    setTexts(textsOf(null));
    setDays('');
    setGrouped(false);
    if (member.business !== null) toast.show({ text: t('admin.business.removed', { name: nameOf(member) }) });
  };
  const error = (name: string) => save.fieldError(`business.${name}`);
  const input = (name: keyof Texts) => ({
    value: texts[name],
    onChange: (event: { target: { value: string } }) => setTexts({ ...texts, [name]: event.target.value }),
  });
  return (
    <Card>
      <form className="ad-stack" onSubmit={(event) => void submit(event)} noValidate>
        <h2>{t('admin.business.title')}</h2>
        <p className="ad-soft">{t('admin.business.lead')}</p>
        <ActionProblem action={save} />
        {open ? (
          <>
            <Field label={t('admin.legal.name')} error={error('legalName')}>
              <TextInput {...input('legalName')} />
            </Field>
            <div className="ad-pair">
              <Field label="SIRET" hint={t('admin.legal.siretHint')} error={error('siret')}>
                <TextInput inputMode="numeric" {...input('siret')} />
              </Field>
              <Field label={t('admin.legal.vatNumber')} optional error={error('vatNumber')}>
                <TextInput {...input('vatNumber')} />
              </Field>
            </div>
            <Field label={t('common.field.address')} error={error('addressLine1')}>
              <TextInput {...input('addressLine1')} />
            </Field>
            <div className="ad-pair">
              <Field label={t('common.field.postcode')} error={error('postcode')}>
                <TextInput inputMode="numeric" {...input('postcode')} />
              </Field>
              <Field label={t('common.field.city')} error={error('city')}>
                <TextInput {...input('city')} />
              </Field>
            </div>
            <Field
              label={t('admin.business.electronicAddress')}
              hint={t('admin.business.electronicHint')}
              optional
              error={error('electronicAddress')}
            >
              <TextInput {...input('electronicAddress')} />
            </Field>
            <Field
              label={t('admin.business.paymentDays')}
              hint={t('admin.business.paymentDaysHint')}
              optional
              error={error('paymentDays')}
            >
              <TextInput
                inputMode="numeric"
                value={days}
                onChange={({ target }) => setDays(target.value.replace(/\D/g, ''))}
              />
            </Field>
            <Checkbox
              label={t('admin.business.grouped')}
              hint={t('admin.business.groupedHint')}
              checked={grouped}
              onChange={setGrouped}
            />
            <div className="ad-row">
              <Button type="submit" variant="primary" busy={save.busy}>
                {t('common.action.save')}
              </Button>
              <Button busy={save.busy} onClick={() => void remove()}>
                {t(member.business === null ? 'common.action.cancel' : 'admin.business.remove')}
              </Button>
            </div>
          </>
        ) : (
          <div>
            <Button icon={IconBuildingStore} onClick={() => setOpen(true)}>
              {t('admin.business.add')}
            </Button>
          </div>
        )}
      </form>
    </Card>
  );
}
