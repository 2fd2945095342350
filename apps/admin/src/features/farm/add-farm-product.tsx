import { graphql, type Scope } from '@cabas/client';
import { ProductForm, productInput } from '../../shared/product-form.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import './farm-product.ts'; // its fragment

const Add = graphql(`
  mutation AdminAddFarmProduct($input: ProductInput!) {
    addFarmProduct(input: $input) {
      __typename
      ...AdminFarmProduct
      ...AdminProblem
    }
  }
`);

/** The farm's own product; collectives then choose whether they sell it. */
export function AddFarmProduct({ producerId, scope }: { producerId: string; scope: Scope }) {
  const { t } = useWords();
  const add = useAction(Add, (result) => result.addFarmProduct, scope);
  return (
    <ProductForm
      action={add}
      submit={t('admin.product.add')}
      onSave={async (draft) =>
        (await add.run({ input: { producerId, sellingMode: draft.sellingMode, ...productInput(draft) } })) !==
        undefined
      }
    />
  );
}
