/** Which lot was handed out of each product, to note and to look up: for the collective's staff and for the farm. */
import { type AdminLotFragment, graphql } from '@cabas/client';
import { Button, DateInput, Dialog, Field, TextInput } from '@cabas/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ActionProblem } from './action-problem.tsx';
import { useFormats } from './formats.ts';
import { useGoodsWords } from './goods-words.ts';
import type { Action } from './use-action.ts';
import { useWords } from './words.tsx';

graphql(`
  fragment AdminLot on Lot {
    id
    offerId
    productName
    numbers
    bestBefore
    useBy
  }
`);

export type Lot = AdminLotFragment;
interface Product {
  readonly offerId: string;
  readonly name: string;
  readonly note?: string;
}
export interface LotDraft {
  readonly offerId: string;
  readonly numbers: string[];
  readonly bestBefore: string | null;
  readonly useBy: string | null;
}
interface LotsListProps {
  readonly products: readonly Product[];
  readonly lots: readonly Lot[];
  readonly action: Pick<Action<never, object>, 'problem' | 'failure' | 'busy' | 'fieldError' | 'reset'>;
  /** Absent: may only look. */
  readonly onSave?: ((draft: LotDraft) => Promise<boolean>) | undefined;
  /** What else can be done with a lot that was noted. */
  readonly more?: (lot: Lot) => ReactNode;
}

export function LotsList({ products, lots, action, onSave, more }: LotsListProps) {
  const t = useGoodsWords();
  const words = useLotWords();
  const [opened, setOpened] = useState<Product | null>(null);
  const close = () => {
    setOpened(null);
    action.reset();
  };
  const lotOf = (offerId: string | undefined) => lots.find((lot) => lot.offerId === offerId);
  if (products.length === 0) return <p className="ad-soft">{t('goods.lots.none')}</p>;
  return (
    <>
      <p className="ad-soft ad-small">{t('goods.lots.lead')}</p>
      <ul className="ad-list">
        {products.map((product) => {
          const lot = lotOf(product.offerId);
          return (
            <li key={product.offerId} className="ad-row ad-row--between">
              <span>
                {product.name} {product.note ? <span className="ad-soft">{product.note}</span> : null}
                {lot ? <span className="ad-small"> · {words(lot)}</span> : null}
              </span>
              <span className="ad-row">
                {lot && more ? more(lot) : null}
                {onSave ? (
                  <Button size="small" onClick={() => setOpened(product)}>
                    {t(lot ? 'goods.lots.change' : 'goods.lots.add')}
                    <span className="cb-hidden"> : {product.name}</span>
                  </Button>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
      <Dialog open={opened !== null} onClose={close} title={opened?.name ?? ''}>
        {opened !== null && onSave ? (
          <LotForm
            key={opened.offerId}
            offerId={opened.offerId}
            lot={lotOf(opened.offerId)}
            action={action}
            onSave={async (draft) => {
              const done = await onSave(draft);
              if (done) close();
            }}
          />
        ) : null}
      </Dialog>
    </>
  );
}

interface LotFormProps {
  readonly offerId: string;
  readonly lot: Lot | undefined;
  readonly action: LotsListProps['action'];
  readonly onSave: (draft: LotDraft) => Promise<void>;
}

function LotForm({ offerId, lot, action, onSave }: LotFormProps) {
  const { t: tAdmin } = useWords();
  const t = useGoodsWords();
  const [numbers, setNumbers] = useState(lot?.numbers.join(', ') ?? '');
  const [bestBefore, setBestBefore] = useState(lot?.bestBefore ?? '');
  const [useBy, setUseBy] = useState(lot?.useBy ?? '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    void onSave({
      offerId,
      numbers: numbers
        .split(/[,;\n]/)
        .map((one) => one.trim())
        .filter(Boolean),
      bestBefore: bestBefore || null,
      useBy: useBy || null,
    });
  };
  const forget = () => void onSave({ offerId, numbers: [], bestBefore: null, useBy: null });
  return (
    <form className="ad-form" onSubmit={save} noValidate>
      <ActionProblem action={action} shown={['numbers', 'bestBefore', 'useBy']} />
      <Field
        label={t('goods.lots.numbersLabel')}
        hint={t('goods.lots.numbersHint')}
        error={action.fieldError('numbers')}
      >
        <TextInput value={numbers} onChange={(event) => setNumbers(event.target.value)} />
      </Field>
      <div className="ad-pair">
        <Field label={t('goods.lots.useByLabel')} error={action.fieldError('useBy')}>
          <DateInput value={useBy} onChange={(event) => setUseBy(event.target.value)} />
        </Field>
        <Field label={t('goods.lots.bestBeforeLabel')} error={action.fieldError('bestBefore')}>
          <DateInput value={bestBefore} onChange={(event) => setBestBefore(event.target.value)} />
        </Field>
      </div>
      <div className="ad-actions">
        {lot ? (
          <Button variant="plain" onClick={forget}>
            {t('goods.lots.forget')}
          </Button>
        ) : null}
        <Button type="submit" variant="primary" busy={action.busy}>
          {tAdmin('common.action.save')}
        </Button>
      </div>
    </form>
  );
}

/** `Lot A12, A13 · à consommer jusqu’au 24 décembre`. */
export function useLotWords() {
  const t = useGoodsWords();
  const { day } = useFormats();
  return ({ numbers, bestBefore, useBy }: Pick<Lot, 'numbers' | 'bestBefore' | 'useBy'>): string =>
    [
      numbers.length > 0 ? t('goods.lot.numbers', { numbers: numbers.join(', ') }) : '',
      useBy ? t('goods.lot.useBy', { day: day(useBy) }) : '',
      bestBefore ? t('goods.lot.bestBefore', { day: day(bestBefore) }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
}
