import { graphql, useScopedQuery } from '@cabas/client';
import { Button, Card, Checkbox, EmptyState, Field, TextArea, useToast } from '@cabas/ui';
import { IconNews } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { useFarm } from './farm-query.ts';

const Query = graphql(`
  query AdminFarmNews {
    farmNews {
      id
      words
      writtenAt
      collectiveIds
    }
  }
`);
const Write = graphql(`
  mutation AdminWriteFarmNews($input: FarmNewsInput!) {
    writeFarmNews(input: $input) {
      ... on FarmNews {
        id
      }
      ...AdminProblem
    }
  }
`);
const Withdraw = graphql(`
  mutation AdminWithdrawFarmNews($id: UUID!) {
    withdrawFarmNews(id: $id) {
      ... on Done {
        ok
      }
      ...AdminProblem
    }
  }
`);

/** Written once; it leaves with the next opening mail of each collective, and stands on its pages. */
export function FarmNewsPage() {
  const { t } = useWords();
  const { moment } = useFormats();
  const { farm, scope } = useFarm();
  const toast = useToast();
  const query = useScopedQuery(Query, {}, { scope });
  const withdraw = useAction(Withdraw, (result) => result.withdrawFarmNews, scope);
  const nameOf = (id: string) =>
    farm.collectives.find(({ collective }) => collective.id === id)?.collective.name;
  const takeBack = async (id: string) => {
    if (await withdraw.run({ id })) toast.show({ text: t('admin.farm.news.withdrawn') });
  };
  return (
    <div className="ad-stack ad-stack--wide ad-stack--read">
      <WriteNews />
      <ActionProblem action={withdraw} />
      <Answer query={query}>
        {({ farmNews }) =>
          farmNews.length === 0 ? (
            <EmptyState icon={IconNews} title={t('admin.farm.news.none')}>
              {t('admin.farm.news.noneText')}
            </EmptyState>
          ) : (
            farmNews.map((item) => (
              <Card key={item.id}>
                <p className="ad-soft">
                  {moment(item.writtenAt)} ·{' '}
                  {item.collectiveIds === null
                    ? t('admin.farm.news.toAll')
                    : item.collectiveIds.map(nameOf).join(', ')}
                </p>
                <p style={{ whiteSpace: 'pre-line' }}>{item.words}</p>
                <Button size="small" variant="plain" onClick={() => void takeBack(item.id)}>
                  {t('admin.farm.news.withdraw')}
                </Button>
              </Card>
            ))
          )
        }
      </Answer>
    </div>
  );
}

function WriteNews() {
  const { t } = useWords();
  const { farm, scope } = useFarm();
  const toast = useToast();
  const write = useAction(Write, (result) => result.writeFarmNews, scope);
  const [words, setWords] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ids = farm.collectives.map(({ collective }) => collective.id);
  const chosen = ids.filter((id) => !left.has(id));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const collectiveIds = left.size === 0 ? null : chosen;
    if ((await write.run({ input: { words, collectiveIds } })) === undefined) return;
    setWords('');
    toast.show({ text: t('admin.farm.news.written') });
  };
  return (
    <Card roomy>
      <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
        <ActionProblem action={write} shown={['words']} />
        <Field
          label={t('admin.farm.news.words')}
          hint={t('admin.farm.news.hint')}
          error={write.fieldError('words')}
          required
        >
          <TextArea rows={4} value={words} onChange={(event) => setWords(event.target.value)} />
        </Field>
        {farm.collectives.length > 1
          ? farm.collectives.map(({ collective }) => (
              <Checkbox
                key={collective.id}
                label={collective.name}
                checked={!left.has(collective.id)}
                onChange={(on) => setLeft(toggled(left, collective.id, !on))}
              />
            ))
          : null}
        <div className="ad-actions">
          <Button
            type="submit"
            variant="primary"
            busy={write.busy}
            disabled={words.trim() === '' || chosen.length === 0}
          >
            {t('admin.farm.news.publish')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function toggled(set: ReadonlySet<string>, id: string, inside: boolean): ReadonlySet<string> {
  return new Set(inside ? [...set, id] : [...set].filter((one) => one !== id));
}
