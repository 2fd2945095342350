import { graphql, useScopedQuery } from '@cabas/client';
import { Card, LinkButton } from '@cabas/ui';
import { IconEye, IconPrinter } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { FarmPageForm, farmPageInput } from '../../shared/farm-page-form.tsx';
import { useGoodsWords } from '../../shared/goods-words.ts';
import { useAction } from '../../shared/use-action.ts';

const Query = graphql(`
  query AdminFarmPageHere($producerId: UUID!) {
    farmPage(producerId: $producerId) {
      ...AdminFarmPage
    }
  }
`);
const Change = graphql(`
  mutation AdminChangeFarmPage($input: ChangeFarmPageInput!) {
    changeFarmPage(input: $input) {
      __typename
      ...AdminFarmPage
      ...AdminProblem
    }
  }
`);

/** What members read of a farm: ours to write until the farm keeps its record. */
export function FarmPageTab({ producerId, claimed }: { producerId: string; claimed: boolean }) {
  const t = useGoodsWords();
  const { collective, scope } = useCollective();
  const query = useScopedQuery(Query, { producerId }, { scope });
  const change = useAction(Change, (result) => result.changeFarmPage, scope);
  const base = `/files/c/${collective.id}/producers/${producerId}`;
  return (
    <div className="ad-stack">
      <div className="ad-row">
        <LinkButton icon={IconEye} href={`/c/${collective.slug}/farms/${producerId}`}>
          {t('goods.farmForm.see')}
        </LinkButton>
        {(['A5', 'A4'] as const).map((size) => (
          <LinkButton key={size} icon={IconPrinter} href={`${base}/sheet.pdf?size=${size}`}>
            {t('goods.sheet.pdf', { size })}
          </LinkButton>
        ))}
      </div>
      {claimed ? (
        <Card>
          <p className="ad-soft">{t('goods.farmForm.theirs')}</p>
        </Card>
      ) : (
        <Answer query={query}>
          {({ farmPage }) =>
            farmPage === null ? null : (
              <FarmPageForm
                page={farmPage}
                photoPlace={{ base, scope }}
                action={change}
                onSave={async (draft) => (await change.run({ input: farmPageInput(draft) })) !== undefined}
              />
            )
          }
        </Answer>
      )}
    </div>
  );
}
