import { graphql, useScopedQuery } from '@cabas/client';
import { Card, LinkButton } from '@cabas/ui';
import { IconPrinter } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { FarmPageForm, farmPageInput } from '../../shared/farm-page-form.tsx';
import { useGoodsWords } from '../../shared/goods-words.ts';
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
        <div className="ad-stack">
          <FarmPageForm
            page={ownFarmPage}
            photoPlace={{ base: `/files/p/${farm.id}`, scope }}
            action={change}
            onSave={async (draft) => (await change.run({ input: farmPageInput(draft) })) !== undefined}
          />
          <Sheets />
        </div>
      )}
    </Answer>
  );
}

/** One for each collective: the code leads to the page there. */
function Sheets() {
  const t = useGoodsWords();
  const { farm } = useFarm();
  const places = farm.collectives.filter(({ status }) => status !== 'ENDED');
  if (places.length === 0) return null;
  return (
    <Card roomy>
      <div className="ad-stack">
        <h2>{t('goods.sheet.title')}</h2>
        <p className="ad-soft">{t('goods.sheet.lead')}</p>
        {places.map(({ collective }) => (
          <div key={collective.id} className="ad-row">
            {(['A5', 'A4'] as const).map((size) => (
              <LinkButton
                key={size}
                icon={IconPrinter}
                href={`/files/p/${farm.id}/sheets/${collective.id}.pdf?size=${size}`}
              >
                {places.length === 1
                  ? t('goods.sheet.pdf', { size })
                  : t('goods.sheet.of', { size, name: collective.name })}
              </LinkButton>
            ))}
          </div>
        ))}
      </div>
    </Card>
  );
}
