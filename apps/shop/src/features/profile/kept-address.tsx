/** Where a basket was last brought, kept for the next time; one may have it forgotten. */
import { graphql, useScopedMutation, useScopedQuery } from '@cabas/client';
import { Button, useToast } from '@cabas/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../shared/words.tsx';

const KeptAddress = graphql(`
  query ShopKeptAddress {
    deliveryAddress {
      ...ShopDeliveryAddress
    }
  }
`);
const ForgetAddress = graphql(`
  mutation ShopForgetAddress {
    saveDeliveryAddress {
      __typename
    }
  }
`);

export function KeptAddressSection() {
  const { t } = useWords();
  const { show } = useToast();
  const client = useQueryClient();
  const { data } = useScopedQuery(KeptAddress);
  const forget = useScopedMutation(ForgetAddress, {
    onSuccess: () => {
      show({ text: t('shop.delivery.forgotten') });
      return client.invalidateQueries();
    },
  });
  const kept = data?.deliveryAddress;
  if (!kept) return null;
  const { addressLine1, addressLine2, postcode, city } = kept;
  return (
    <section className="sh-section">
      <h2>{t('shop.delivery.kept')}</h2>
      <p>{[addressLine1, addressLine2, `${postcode} ${city}`].filter((part) => part !== '').join(', ')}</p>
      <Button busy={forget.isPending} onClick={() => forget.mutate({})}>
        {t('shop.delivery.forget')}
      </Button>
    </section>
  );
}
