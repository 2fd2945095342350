/** "Mon prix": the levels a collective offers; the choice counts from the next confirmation, and nobody is told. */
import { graphql, type Scope, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Dialog, Notice, RadioCards } from '@cabas/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import type { PriceLevels } from './price-level.tsx';

const Choose = graphql(`
  mutation ShopChoosePriceLevel($levelId: UUID) {
    choosePriceLevel(levelId: $levelId) {
      __typename
      ... on PriceLevels {
        ...ShopPriceLevels
      }
      ... on Problem {
        message
      }
    }
  }
`);

export function ChoosePriceLevel({
  scope,
  offered,
  onClose,
}: {
  scope: Scope;
  offered: PriceLevels;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { percent } = useFormats();
  const client = useQueryClient();
  const choose = useScopedMutation(Choose, { scope });
  const [chosen, setChosen] = useState(offered.chosenId ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const options = [
    { id: '', name: t('shop.level.normal'), words: t('shop.level.normalWords'), rateBp: 0 },
    ...offered.levels,
  ];
  const save = async () => {
    setProblem(null);
    const { choosePriceLevel: answer } = await choose.mutateAsync({ levelId: chosen || null });
    switch (answer.__typename) {
      case 'PriceLevels':
        await client.invalidateQueries();
        return onClose();
      case 'NotFound':
      case 'Refused':
        return setProblem(answer.message);
      default:
        return unreachable(answer);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('shop.level.title')}
      shape="sheet"
      footer={
        <Button
          variant="primary"
          wide
          busy={choose.isPending}
          onClick={() => void save().catch(() => undefined)}
        >
          {t('shop.level.save')}
        </Button>
      }
    >
      {choose.error ? <Failure error={choose.error} /> : null}
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <p className="sh-level__words">{t('shop.level.private')}</p>
      <RadioCards
        name="price-level"
        legend={t('shop.level.title')}
        legendHidden
        value={chosen}
        onChange={setChosen}
        options={options.map(({ id, name, words, rateBp }) => ({
          value: id,
          title: rateBp === 0 ? name : `${name} · ${percent(rateBp, 'exceptZero')}`,
          text: words || undefined,
        }))}
      />
      <p className="sh-soft sh-small sh-level__words">{t('shop.level.when')}</p>
    </Dialog>
  );
}
