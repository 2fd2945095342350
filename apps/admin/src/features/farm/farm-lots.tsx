/** The farm notes the lots of what it brings: members read them, the collective finds who got them. */
import { graphql, useScopedQuery } from '@cabas/client';
import { useState } from 'react';
import { Answer } from '../../shared/answer.tsx';
import { useGoodsWords } from '../../shared/goods-words.ts';
import { LotsList } from '../../shared/lots-list.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useFarm } from './farm-query.ts';

const Query = graphql(`
  query AdminFarmLots($distributionId: UUID!) {
    farmLots(distributionId: $distributionId) {
      ...AdminLot
    }
  }
`);
const SetLot = graphql(`
  mutation AdminSetFarmLot($input: SetLotInput!) {
    setFarmLot(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...AdminProblem
    }
  }
`);

interface FarmLotsProps {
  readonly distributionId: string;
  readonly products: readonly { readonly offerId: string; readonly name: string }[];
}

export function FarmLots(props: FarmLotsProps) {
  const t = useGoodsWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('goods.lots.title')}</summary>
      {open ? <Lots {...props} /> : null}
    </details>
  );
}

function Lots({ distributionId, products }: FarmLotsProps) {
  const { scope } = useFarm();
  const query = useScopedQuery(Query, { distributionId }, { scope });
  const action = useAction(SetLot, (result) => result.setFarmLot, scope);
  return (
    <Answer query={query}>
      {({ farmLots }) => (
        <LotsList
          products={products}
          lots={farmLots}
          action={action}
          onSave={async (draft) => (await action.run({ input: { distributionId, ...draft } })) !== undefined}
        />
      )}
    </Answer>
  );
}
