import { Button, Field, Notice, ProgressBar, TabPanel, Tabs, TextArea, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { ImportPanel } from '../../shared/import-panel.tsx';
import { useAddMember } from '../../shared/members.ts';
import { useWords } from '../../shared/words.tsx';
import { readPeople } from './read-people.ts';
import { StepBar, type StepNav } from './step-bar.tsx';

/** A member file, or addresses as they stand in a mail. */
export function MembersStep({ total, ...nav }: StepNav & { total: number }) {
  const { t } = useWords();
  const [way, setWay] = useState<'file' | 'paste'>('file');
  return (
    <>
      {total > 1 ? <Notice still tone="success" title={t('admin.member.count', { count: total })} /> : null}
      <Tabs
        id="people"
        label={t('admin.evening.way')}
        value={way}
        onChange={setWay}
        tabs={[
          { value: 'file', label: t('admin.evening.byFile') },
          { value: 'paste', label: t('admin.evening.byPaste') },
        ]}
      />
      <TabPanel id="people" value={way}>
        {way === 'file' ? (
          <ImportPanel kind="MEMBERS" hint={t('admin.import.membersHint')} />
        ) : (
          <PastePeople />
        )}
      </TabPanel>
      <StepBar ready={total > 1} {...nav} />
    </>
  );
}

function PastePeople() {
  const { t } = useWords();
  const add = useAddMember();
  const toast = useToast();
  const [text, setText] = useState('');
  const [at, setAt] = useState<number | null>(null);
  const people = readPeople(text);
  const run = async () => {
    for (const [index, person] of people.entries()) {
      setAt(index);
      // What was not taken stays in the box, the rest is done.
      if ((await add.run({ input: { ...person, invite: true } })) === undefined) {
        setText(
          people
            .slice(index)
            .map((one) => `${one.givenName} ${one.familyName} <${one.email}>`)
            .join('\n'),
        );
        setAt(null);
        return;
      }
    }
    setAt(null);
    setText('');
    toast.show({ text: t('admin.member.invited', { count: people.length }) });
  };
  return (
    <div className="ad-stack">
      <Field label={t('admin.evening.paste')} hint={t('admin.evening.pasteHint')}>
        <TextArea rows={6} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <ActionProblem action={add} />
      {at === null ? null : <ProgressBar label={t('admin.member.inviting')} value={at} max={people.length} />}
      <div>
        <Button variant="primary" disabled={people.length === 0} busy={add.busy} onClick={() => void run()}>
          {t('admin.member.inviteAll', { count: people.length })}
        </Button>
      </div>
    </div>
  );
}
