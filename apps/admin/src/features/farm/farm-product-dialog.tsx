/** One of the farm's products, whole: what it is, what is in it, its photo. Every collective that sells it sees it. */
import { graphql } from '@cabas/client';
import { Button, Dialog, useToast } from '@cabas/ui';
import { PhotoField } from '../../shared/photo-field.tsx';
import { ProductForm, productInput } from '../../shared/product-form.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import type { FarmProduct } from './farm-product.ts';
import './farm-product.ts'; // its fragment
import { useFarm } from './farm-query.ts';

const Change = graphql(`
  mutation AdminChangeFarmProductSheet($input: ChangeProductInput!) {
    changeFarmProduct(input: $input) {
      __typename
      ...AdminFarmProduct
      ...AdminProblem
    }
  }
`);

export function FarmProductDialog({
  product,
  onClose,
}: {
  product: FarmProduct | null;
  onClose: () => void;
}) {
  return (
    <Dialog open={product !== null} onClose={onClose} title={product?.name ?? ''} shape="sheet">
      {product === null ? null : <Sheet key={product.id} product={product} onDone={onClose} />}
    </Dialog>
  );
}

function Sheet({ product, onDone }: { product: FarmProduct; onDone: () => void }) {
  const { t } = useWords();
  const { farm, scope } = useFarm();
  const toast = useToast();
  const change = useAction(Change, (result) => result.changeFarmProduct, scope);
  const { id: productId, producerId, version } = product;
  const retire = async () => {
    const done = await change.run({ input: { productId, producerId, version, active: false } });
    if (done === undefined) return;
    onDone();
    toast.show({
      text: t('admin.product.retired', { name: product.name }),
      undo: () => void change.run({ input: { productId, producerId, version: done.version, active: true } }),
    });
  };
  return (
    <div className="ad-stack">
      <PhotoField
        place={{ base: `/files/p/${farm.id}`, scope, productId }}
        photo={product.photo}
        category={product.category}
      />
      <ProductForm
        product={product}
        action={change}
        submit={t('common.action.save')}
        extra={<Button onClick={() => void retire()}>{t('admin.product.retire')}</Button>}
        onSave={async (draft) => {
          const done = await change.run({
            input: { productId, producerId, version, ...productInput(draft) },
          });
          if (done) {
            toast.show({ text: t('common.state.saved') });
            onDone();
          }
          return done !== undefined;
        }}
      />
    </div>
  );
}
