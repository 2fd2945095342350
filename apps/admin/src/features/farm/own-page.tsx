import { graphql, useScopedQuery } from '@cabas/client';
import { Answer } from '../../shared/answer.tsx';
import { FarmPageForm, farmPageInput } from '../../shared/farm-page-form.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useFarm } from './farm-query.ts';

const Query = graphql(`
  query AdminOwnFarmPage {
    ownFarmPage {
      ...AdminFarmPage
    }
  }
`);
const Change = graphql(`
  mutation AdminChangeOwnFarmPage($input: ChangeFarmPageInput!) {
    changeOwnFarmPage(input: $input) {
      __typename
      ...AdminFarmPage
      ...AdminProblem
    }
  }
`);

/** The farm's page, for every collective it sells through. */
export function OwnPage() {
  const { farm, scope } = useFarm();
  const query = useScopedQuery(Query, {}, { scope });
  const change = useAction(Change, (result) => result.changeOwnFarmPage, scope);
  return (
    <Answer query={query}>
      {({ ownFarmPage }) => (
        <FarmPageForm
          page={ownFarmPage}
          photoPlace={{ base: `/files/p/${farm.id}`, scope }}
          action={change}
          onSave={async (draft) => (await change.run({ input: farmPageInput(draft) })) !== undefined}
        />
      )}
    </Answer>
  );
}
