/** One button beside the search; a sheet with what this stall gives to choose from. */
import { Button, Chip, Dialog, Field, Select } from '@cabas/ui';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { type GoodsWordId, useGoodsWords } from '../../shared/goods-words.ts';
import { choicesIn, type Filterable, filterCount, NO_FILTER, type OfferFilter } from './filter-offers.ts';
import './offer-filters.css';

interface OfferFiltersProps {
  readonly offers: readonly Filterable[];
  readonly filter: OfferFilter;
  /** How many offers remain. */
  readonly remaining: number;
  readonly onChange: (filter: OfferFilter) => void;
}

export function OfferFilters({ offers, filter, remaining, onChange }: OfferFiltersProps) {
  const t = useGoodsWords();
  const [open, setOpen] = useState(false);
  const count = filterCount(filter);
  return (
    <>
      <div className="sh-filters">
        <Button icon={IconAdjustmentsHorizontal} onClick={() => setOpen(true)}>
          {count === 0 ? t('goods.filter.open') : t('goods.filter.openCount', { count })}
        </Button>
        {count === 0 ? null : (
          <>
            <span role="status">{t('goods.filter.active', { count: remaining })}</span>
            <Button variant="plain" size="small" onClick={() => onChange(NO_FILTER)}>
              {t('goods.filter.clear')}
            </Button>
          </>
        )}
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('goods.filter.open')}
        shape="sheet"
        footer={
          <>
            <Button disabled={count === 0} onClick={() => onChange(NO_FILTER)}>
              {t('goods.filter.clear')}
            </Button>
            <Button variant="primary" onClick={() => setOpen(false)}>
              {t('goods.filter.show', { count: remaining })}
            </Button>
          </>
        }
      >
        <Choices offers={offers} filter={filter} onChange={onChange} />
      </Dialog>
    </>
  );
}

function Choices({ offers, filter, onChange }: Omit<OfferFiltersProps, 'remaining'>) {
  const t = useGoodsWords();
  const choices = useMemo(() => choicesIn(offers), [offers]);
  const set = (part: Partial<OfferFilter>) => onChange({ ...filter, ...part });
  return (
    <div className="sh-filters__all">
      {choices.farms.length > 1 ? (
        <Field label={t('goods.filter.farms')}>
          <Select
            value={filter.producerId ?? ''}
            placeholder={t('goods.filter.allFarms')}
            options={choices.farms.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => set({ producerId: event.target.value || null })}
          />
        </Field>
      ) : null}
      <Several
        legend={t('goods.filter.labels')}
        all={choices.labels}
        chosen={filter.labels}
        word={(one) => t(`goods.label.${one}`)}
        onChange={(labels) => set({ labels })}
      />
      <Several
        legend={t('goods.filter.diets')}
        all={choices.diets}
        chosen={filter.diets}
        word={(one) => t(`goods.diet.${one}`)}
        onChange={(diets) => set({ diets })}
      />
      <Several
        legend={t('goods.filter.without')}
        hint={t('goods.filter.withoutHint')}
        all={choices.allergens}
        chosen={filter.without}
        word={(one) =>
          t('goods.filter.withoutOne', { name: inSentence(t(`goods.allergen.${one}` as GoodsWordId)) })
        }
        onChange={(without) => set({ without })}
      />
    </div>
  );
}

interface SeveralProps<V extends string> {
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly all: readonly V[];
  readonly chosen: readonly V[];
  readonly word: (one: V) => string;
  readonly onChange: (chosen: readonly V[]) => void;
}

function Several<V extends string>({ legend, hint, all, chosen, word, onChange }: SeveralProps<V>) {
  if (all.length === 0) return null;
  return (
    <fieldset className="sh-filters__several">
      <legend>{legend}</legend>
      {hint ? <p className="sh-soft sh-small">{hint}</p> : null}
      <div className="cb-chips cb-chips--wrap">
        {all.map((one) => {
          const pressed = chosen.includes(one);
          return (
            <Chip
              key={one}
              pressed={pressed}
              onClick={() => onChange(pressed ? chosen.filter((other) => other !== one) : [...chosen, one])}
            >
              {word(one)}
            </Chip>
          );
        })}
      </div>
    </fieldset>
  );
}

/** “Sans lait”, not “Sans Lait”. */
const inSentence = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
