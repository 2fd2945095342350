/** A farm's page as its keeper writes it: the farm, or the collective that made the record. */
import { type AdminFarmPageFragment, graphql, type Label } from '@cabas/client';
import {
  Button,
  Card,
  Checkbox,
  DateInput,
  Field,
  IconButton,
  TextArea,
  TextInput,
  useToast,
} from '@cabas/ui';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from './action-problem.tsx';
import './farm-page-form.css';
import { useGoodsWords } from './goods-words.ts';
import { PhotoField } from './photo-field.tsx';
import { Boxes } from './product-facts-fields.tsx';
import type { PhotoPlace } from './send-photo.ts';
import type { Action } from './use-action.ts';
import { useWords } from './words.tsx';

graphql(`
  fragment AdminFarmPage on FarmPage {
    producerId
    name
    claimed
    story
    practices
    labels
    photo
    priceShares {
      words
      percent
    }
    sellsElsewhere
    visitOn
    visitWords
    published
  }
`);

export type FarmPageDraft = AdminFarmPageFragment;
const labels = [
  ...(['ORGANIC', 'ORGANIC_CONVERSION', 'AOP', 'IGP', 'TSG', 'LABEL_ROUGE', 'FARMHOUSE'] as const),
  ...(['NATURE_ET_PROGRES', 'DEMETER', 'BLEU_BLANC_COEUR', 'MOUNTAIN', 'HVE'] as const),
] satisfies readonly Label[];

/** Only what this form asks; the rest of the page is not its business. */
export function farmPageInput(draft: FarmPageDraft) {
  const { producerId, story, practices, sellsElsewhere, visitOn, visitWords, published } = draft;
  return {
    producerId,
    story,
    practices,
    sellsElsewhere,
    visitWords,
    published,
    visitOn: visitOn || null,
    labels: [...draft.labels],
    priceShares: draft.priceShares.map(({ words, percent }) => ({ words, percent })),
  };
}

interface FarmPageFormProps {
  readonly page: FarmPageDraft;
  readonly photoPlace: PhotoPlace;
  readonly action: Pick<Action<never, object>, 'problem' | 'failure' | 'busy' | 'fieldError'>;
  readonly onSave: (draft: FarmPageDraft) => Promise<boolean>;
}

export function FarmPageForm({ page, photoPlace, action, onSave }: FarmPageFormProps) {
  const { t } = useWords();
  const tGoods = useGoodsWords();
  const toast = useToast();
  const [draft, setDraft] = useState(page);
  const set = (part: Partial<FarmPageDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await onSave(draft)) toast.show({ text: t('common.state.saved') });
  };
  const paragraph = (
    field: 'story' | 'practices' | 'sellsElsewhere',
    word: 'story' | 'practices' | 'elsewhere',
  ) => (
    <Field
      label={tGoods(`goods.farmForm.${word}`)}
      hint={tGoods(`goods.farmForm.${word}Hint`)}
      optional
      error={action.fieldError(field)}
    >
      <TextArea rows={3} value={draft[field]} onChange={(event) => set({ [field]: event.target.value })} />
    </Field>
  );
  return (
    <Card roomy>
      <div className="ad-stack">
        <h2>{tGoods('goods.farmForm.title')}</h2>
        <p className="ad-soft">{tGoods('goods.farmForm.lead')}</p>
        <PhotoField place={photoPlace} photo={page.photo} category="OTHER" />
        <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
          <ActionProblem
            action={action}
            shown={['story', 'practices', 'sellsElsewhere', 'visitOn', 'visitWords', 'priceShares']}
          />
          {paragraph('story', 'story')}
          {paragraph('practices', 'practices')}
          <Boxes
            legend={tGoods('goods.farmForm.labels')}
            all={labels}
            word="goods.label."
            ticked={draft.labels}
            onChange={(next) => set({ labels: next })}
          />
          <Shares
            shares={draft.priceShares}
            error={action.fieldError('priceShares')}
            onChange={(priceShares) => set({ priceShares })}
          />
          {paragraph('sellsElsewhere', 'elsewhere')}
          <div className="ad-pair">
            <Field label={tGoods('goods.farmForm.visitOn')} optional error={action.fieldError('visitOn')}>
              <DateInput
                value={draft.visitOn ?? ''}
                onChange={(event) => set({ visitOn: event.target.value || null })}
              />
            </Field>
            <Field
              label={tGoods('goods.farmForm.visitWords')}
              optional
              error={action.fieldError('visitWords')}
            >
              <TextInput
                value={draft.visitWords}
                onChange={(event) => set({ visitWords: event.target.value })}
              />
            </Field>
          </div>
          <Checkbox
            label={tGoods('goods.farmForm.published')}
            hint={tGoods('goods.farmForm.publishedHint')}
            checked={draft.published}
            onChange={(published) => set({ published })}
          />
          {page.published ? (
            <p>
              <a href={`/farms/${page.producerId}`}>{tGoods('goods.farmForm.seePublic')}</a>
            </p>
          ) : null}
          <div className="ad-actions">
            <Button type="submit" variant="primary" busy={action.busy}>
              {t('common.action.save')}
            </Button>
          </div>
        </form>
      </div>
    </Card>
  );
}

interface SharesProps {
  readonly shares: FarmPageDraft['priceShares'];
  readonly error: string | undefined;
  readonly onChange: (shares: FarmPageDraft['priceShares']) => void;
}

/** Lines of words and per cents; their sum is said while one types. */
function Shares({ shares, error, onChange }: SharesProps) {
  const t = useGoodsWords();
  const total = shares.reduce((sum, { percent }) => sum + percent, 0);
  const change = (place: number, part: Partial<SharesProps['shares'][number]>) =>
    onChange(shares.map((share, at) => (at === place ? { ...share, ...part } : share)));
  return (
    <fieldset className="ad-boxes ad-shares" aria-invalid={error ? true : undefined}>
      <legend>{t('goods.farmForm.shares')}</legend>
      <p className="ad-soft ad-small">{t('goods.farmForm.sharesHint')}</p>
      {shares.map((share, place) => (
        <div key={place} className="ad-shares__row">
          <Field label={t('goods.farmForm.shareWords')} labelHidden>
            <TextInput
              maxLength={60}
              value={share.words}
              onChange={(event) => change(place, { words: event.target.value })}
            />
          </Field>
          <Field label={t('goods.farmForm.sharePercent')} labelHidden>
            <TextInput
              inputMode="numeric"
              value={share.percent === 0 ? '' : String(share.percent)}
              onChange={(event) =>
                change(place, { percent: Math.min(100, Number(event.target.value.replace(/\D/g, ''))) })
              }
            />
          </Field>
          <IconButton
            icon={IconX}
            label={t('goods.farmForm.removeShare', { words: share.words })}
            onClick={() => onChange(shares.filter((_, at) => at !== place))}
          />
        </div>
      ))}
      <div className="ad-row">
        {shares.length < 8 ? (
          <Button
            icon={IconPlus}
            size="small"
            onClick={() => onChange([...shares, { words: '', percent: Math.max(0, 100 - total) }])}
          >
            {t('goods.farmForm.addShare')}
          </Button>
        ) : null}
        {shares.length > 0 ? (
          <span role="status" className={total === 100 ? 'ad-soft' : undefined}>
            {t('goods.farmForm.shareTotal', { total })}
          </span>
        ) : null}
      </div>
      {error ? <p className="cb-check__error">{error}</p> : null}
    </fieldset>
  );
}
