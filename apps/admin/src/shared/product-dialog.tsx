/** A product's whole sheet in a side sheet: opened from any list of products. */
import { Button, Dialog, Notice, useToast } from '@cabas/ui';
import { useCollective } from './collective-context.tsx';
import { PhotoField } from './photo-field.tsx';
import { ProductForm, productInput } from './product-form.tsx';
import { type Product, useAddProduct, useChangeProduct, useSetListing } from './products.ts';
import { useWords } from './words.tsx';

export function ChangeProductDialog({
  product,
  claimed,
  onClose,
}: {
  product: Product | null;
  claimed: boolean;
  onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <Dialog open={product !== null} onClose={onClose} title={product?.name ?? ''} shape="sheet">
      {claimed ? (
        <Notice still title={t('admin.product.claimed')}>
          {t('admin.product.claimedText')}
        </Notice>
      ) : null}
      {product !== null && !claimed ? (
        <div className="ad-stack" key={product.id}>
          <ProductPhoto product={product} />
          <ChangeProduct product={product} onDone={onClose} />
        </div>
      ) : null}
    </Dialog>
  );
}

function ProductPhoto({ product }: { product: Product }) {
  const { collective, scope } = useCollective();
  return (
    <PhotoField
      place={{
        base: `/files/c/${collective.id}/producers/${product.producerId}`,
        scope,
        productId: product.id,
      }}
      photo={product.photo}
      category={product.category}
    />
  );
}

function ChangeProduct({ product, onDone }: { product: Product; onDone: () => void }) {
  const { t } = useWords();
  const change = useChangeProduct();
  const toast = useToast();
  const { id: productId, producerId, version } = product;
  const retire = async () => {
    const done = await change.run({ input: { productId, producerId, version, active: !product.active } });
    if (done === undefined) return;
    onDone();
    toast.show({
      text: t(product.active ? 'admin.product.retired' : 'admin.product.restored', { name: product.name }),
      undo: () =>
        void change.run({ input: { productId, producerId, version: done.version, active: product.active } }),
    });
  };
  return (
    <ProductForm
      product={product}
      action={change}
      submit={t('common.action.save')}
      extra={
        <Button onClick={() => void retire()}>
          {t(product.active ? 'admin.product.retire' : 'admin.product.restore')}
        </Button>
      }
      onSave={async (draft) => {
        const done = await change.run({ input: { productId, producerId, version, ...productInput(draft) } });
        if (done) {
          toast.show({ text: t('common.state.saved') });
          onDone();
        }
        return done !== undefined;
      }}
    />
  );
}

/** Adds a producer's products one after the other; each is on sale at once. */
export function AddProduct({
  producerId,
  onAdded,
}: {
  producerId: string;
  onAdded?: (product: Product) => void;
}) {
  const { t } = useWords();
  const add = useAddProduct();
  const list = useSetListing();
  return (
    <ProductForm
      action={add}
      submit={t('admin.product.add')}
      onSave={async (draft) => {
        const product = await add.run({
          input: { producerId, sellingMode: draft.sellingMode, ...productInput(draft) },
        });
        if (product === undefined) return false;
        if (product.listing === null)
          await list.run({ input: { productId: product.id, producerId, active: true } });
        onAdded?.(product);
        return true;
      }}
    />
  );
}
