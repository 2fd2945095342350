import { graphql, useScopedQuery } from '@cabas/client';
import { Button, Field, TextInput } from '@cabas/ui';
import { useDeferredValue, useState } from 'react';
import { useCollective } from './collective-context.tsx';
import { nameOf, useMembers } from './members.ts';
import { useWords } from './words.tsx';

const Query = graphql(`
  query AdminPickedMember($id: UUID!) {
    member(id: $id) {
      id
      givenName
      familyName
      status
    }
  }
`);

/** Type a name, choose the person. */
export function MemberPicker({
  memberId,
  onChange,
  label,
}: {
  memberId: string;
  /** "For whom" when nothing is said. */
  label?: string;
  onChange: (memberId: string) => void;
}) {
  const { t } = useWords();
  const { scope } = useCollective();
  const [text, setText] = useState('');
  const search = useDeferredValue(text);
  const picked = useScopedQuery(Query, { id: memberId }, { scope, enabled: memberId !== '' }).data?.member;
  const { rows } = useMembers({ search: search || undefined, status: 'ACTIVE', first: 8 });
  if (memberId !== '') {
    return (
      <div className="cb-field">
        <span className="cb-field__label">{label ?? t('admin.enter.who')}</span>
        <div className="ad-row">
          <strong>{picked ? nameOf(picked) : '…'}</strong>
          <Button size="small" onClick={() => onChange('')}>
            {t('admin.enter.other')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="ad-stack ad-stack--tight">
      <Field label={label ?? t('admin.enter.who')}>
        <TextInput
          type="search"
          placeholder={t('admin.member.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
        />
      </Field>
      <ul className="ad-list" aria-label={t('admin.nav.members')}>
        {(rows ?? []).map((member) => (
          <li key={member.id} style={{ padding: 4 }}>
            <button type="button" className="ad-link" onClick={() => onChange(member.id)}>
              {nameOf(member)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
