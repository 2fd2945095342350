import { Button, Checkbox, Field, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { type Member, useAddMember } from '../../shared/members.ts';
import { useWords } from '../../shared/words.tsx';

/** Someone who joins, also without an address: orders by phone are entered for them. */
export function AddMemberForm({ onDone }: { onDone: (member: Member) => void }) {
  const { t } = useWords();
  const action = useAddMember();
  const [person, setPerson] = useState({ givenName: '', familyName: '', email: '', phone: '' });
  const [invite, setInvite] = useState(true);
  const field = (name: keyof typeof person) => ({
    value: person[name],
    onChange: (event: { target: { value: string } }) => setPerson({ ...person, [name]: event.target.value }),
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { givenName, familyName, email, phone } = person;
    const member = await action.run({
      input: {
        givenName,
        familyName,
        email: email || null,
        phone: phone || null,
        invite: invite && email !== '',
      },
    });
    if (member) onDone(member);
  };
  return (
    <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
      <ActionProblem action={action} shown={['givenName', 'familyName', 'email', 'phone']} />
      <div className="ad-pair">
        <Field label={t('common.field.givenName')} error={action.fieldError('givenName')} required>
          <TextInput {...field('givenName')} />
        </Field>
        <Field label={t('common.field.familyName')} error={action.fieldError('familyName')} required>
          <TextInput {...field('familyName')} />
        </Field>
      </div>
      <Field
        label={t('common.field.email')}
        hint={t('admin.member.emailHint')}
        optional
        error={action.fieldError('email')}
      >
        <TextInput type="email" {...field('email')} />
      </Field>
      <Field label={t('common.field.phone')} optional error={action.fieldError('phone')}>
        <TextInput type="tel" {...field('phone')} />
      </Field>
      <Checkbox
        label={t('admin.member.inviteNow')}
        checked={invite && person.email !== ''}
        disabled={person.email === ''}
        onChange={setInvite}
      />
      <div className="ad-actions">
        <Button type="submit" variant="primary" busy={action.busy}>
          {t('common.action.add')}
        </Button>
      </div>
    </form>
  );
}
