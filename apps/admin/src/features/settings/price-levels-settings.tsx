import { Button, Card, Field, IconButton, MeasureInput, Money, Select, TextInput, useToast } from '@cabas/ui';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import { type PriceLevels, usePriceLevels, useSetPriceLevels } from '../../shared/price-levels.ts';
import { useWords } from '../../shared/words.tsx';

/** Solidarity prices, for sales in resale: each member chooses, farms are paid the same, and only sums are shown. */
export function PriceLevelsSettings() {
  const query = usePriceLevels();
  return <Answer query={query}>{({ priceLevels }) => <Levels stored={priceLevels} />}</Answer>;
}

interface Draft {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly words: string;
  readonly less: boolean;
  /** Without its sign. */
  readonly rateBp: number | null | undefined;
}
const MOST = 6;

function Levels({ stored }: { stored: PriceLevels }) {
  const { t } = useWords();
  const set = useSetPriceLevels();
  const toast = useToast();
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => draftsOf(stored));
  const change = (key: string, part: Partial<Draft>) =>
    setDrafts((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await set.run({ input: { levels: drafts.map(inputOf) } });
    if (saved === undefined) return;
    setDrafts(draftsOf(saved));
    toast.show({ text: t('common.state.saved') });
  };
  return (
    <Card roomy id="levels">
      <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
        <div>
          <h2>{t('admin.levels.title')}</h2>
          <p className="ad-soft">{t('admin.levels.lead')}</p>
        </div>
        <ActionProblem
          action={set}
          shown={drafts.flatMap((_, at) => [`levels.${at}.name`, `levels.${at}.rateBp`])}
        />
        {drafts.map((draft, index) => (
          <Level
            key={draft.key}
            draft={draft}
            nameError={set.fieldError(`levels.${index}.name`)}
            rateError={set.fieldError(`levels.${index}.rateBp`)}
            onChange={(part) => change(draft.key, part)}
            onRemove={() => setDrafts(drafts.filter((one) => one !== draft))}
          />
        ))}
        {drafts.length === 0 ? <p>{t('admin.levels.none')}</p> : null}
        <p className="ad-soft">
          {t('admin.levels.fund')}{' '}
          <strong>
            <Money cents={stored.fundCents ?? 0} />
          </strong>
        </p>
        <div className="ad-actions">
          {drafts.length < MOST ? (
            <Button icon={IconPlus} onClick={() => setDrafts([...drafts, blank()])}>
              {t('admin.levels.add')}
            </Button>
          ) : null}
          <Button type="submit" variant="primary" busy={set.busy}>
            {t('common.action.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

interface LevelProps {
  readonly draft: Draft;
  readonly nameError: string | undefined;
  readonly rateError: string | undefined;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onRemove: () => void;
}

function Level({ draft, nameError, rateError, onChange, onRemove }: LevelProps) {
  const { t } = useWords();
  return (
    <fieldset className="ad-stack ad-stack--tight">
      <legend className="cb-hidden">{draft.name || t('admin.levels.add')}</legend>
      <div className="ad-pair">
        <Field label={t('admin.levels.name')} error={nameError} required>
          <TextInput value={draft.name} onChange={(event) => onChange({ name: event.target.value })} />
        </Field>
        <Field label={t('admin.levels.side')}>
          <Select
            value={draft.less ? 'less' : 'more'}
            options={[
              { value: 'less', label: t('admin.levels.less') },
              { value: 'more', label: t('admin.levels.more') },
            ]}
            onChange={(event) => onChange({ less: event.target.value === 'less' })}
          />
        </Field>
        <Field label={t('admin.levels.rate')} error={rateError} required>
          <MeasureInput
            factor={100}
            sign="%"
            value={draft.rateBp ?? null}
            onChange={(rateBp) => onChange({ rateBp })}
          />
        </Field>
      </div>
      <div className="ad-row ad-row--between">
        <div style={{ flexGrow: 1 }}>
          <Field label={t('admin.levels.words')} optional>
            <TextInput value={draft.words} onChange={(event) => onChange({ words: event.target.value })} />
          </Field>
        </div>
        <IconButton
          icon={IconTrash}
          label={t('admin.levels.remove', { name: draft.name })}
          onClick={onRemove}
        />
      </div>
    </fieldset>
  );
}

const blank = (): Draft => ({
  key: crypto.randomUUID(),
  id: null,
  name: '',
  words: '',
  less: true,
  rateBp: null,
});

function draftsOf({ levels }: PriceLevels): readonly Draft[] {
  return levels.map(({ id, name, words, rateBp }) => ({
    key: id,
    id,
    name,
    words,
    less: rateBp < 0,
    rateBp: Math.abs(rateBp),
  }));
}

function inputOf({ id, name, words, less, rateBp }: Draft) {
  const size = rateBp ?? 0;
  return { ...(id !== null && { id }), name, words, rateBp: less ? -size : size };
}
