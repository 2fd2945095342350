import { graphql, useScopedQuery } from '@cabas/client';
import { IconCarrot, IconCircleCheck, IconFileText, IconUpload } from '@tabler/icons-react';
import {
  Badge,
  Breadcrumb,
  Button,
  Card,
  Dialog,
  EmptyState,
  LinkButton,
  PageHeader,
  Skeleton,
  TabPanel,
  Tabs,
} from '@cabas/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Missing } from '../../shared/missing.tsx';
import { AddProduct, ChangeProductDialog } from '../../shared/product-dialog.tsx';
import { ProductGrid } from '../../shared/product-grid.tsx';
import { type Product, useProducts } from '../../shared/products.ts';
import { useFlowsInUse } from '../../shared/sale-flows.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { Convention } from './convention.tsx';
import { FarmIdentity } from './farm-identity.tsx';
import { FarmPageTab } from './farm-page-tab.tsx';
import { Mandate } from './mandate.tsx';
import type { Producer } from './use-change-producer.ts';

const Query = graphql(`
  query AdminProducerPage($producerId: UUID!) {
    participation(producerId: $producerId) {
      ...AdminProducer
    }
  }
`);

/** One farm: its products first, then the convention and its papers. */
export function ProducerPage() {
  const { producerId = '' } = useParams();
  const { scope } = useCollective();
  const query = useScopedQuery(Query, { producerId }, { scope });
  return (
    <Answer query={query}>
      {({ participation }) => (participation === null ? <Missing /> : <Sheet producer={participation} />)}
    </Answer>
  );
}

const tabs = ['products', 'page', 'convention', 'papers'] as const;

function Sheet({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const flows = useFlowsInUse();
  const { phone } = useFormats();
  const [address, setTab] = useAddressValue('tab', 'products');
  const tab = tabs.find((one) => one === address) ?? 'products';
  return (
    <>
      <Breadcrumb
        items={[{ label: t('admin.nav.producers'), to: `${base}/producers` }, { label: producer.name }]}
      />
      <PageHeader
        title={producer.name}
        lead={[
          producer.city,
          producer.phone && phone(producer.phone),
          producer.email,
          producer.referent && t('admin.producer.referentIs', { name: producer.referent.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          producer.claimed ? (
            <Badge tone="success" icon={IconCircleCheck}>
              {t('admin.producer.keptByFarm')}
            </Badge>
          ) : undefined
        }
      />
      <div className="ad-stack ad-stack--wide">
        <Tabs
          id="producer"
          label={producer.name}
          value={tab}
          onChange={setTab}
          tabs={tabs.map((value) => ({ value, label: t(`admin.producer.tab.${value}`) }))}
        />
        <TabPanel id="producer" value={tab}>
          {tab === 'products' ? (
            <Products producer={producer} />
          ) : tab === 'page' ? (
            <FarmPageTab producerId={producer.producerId} claimed={producer.claimed} />
          ) : tab === 'convention' ? (
            <Convention producer={producer} />
          ) : (
            <div className="ad-stack">
              <Mandate producer={producer} />
              <FarmIdentity producer={producer} />
              {mayUse(roles, 'money.read') && flows.includes('RESALE') ? (
                <div>
                  <LinkButton
                    icon={IconFileText}
                    to={`${base}/accounts/farms/${producer.producerId}/statement`}
                  >
                    {t('admin.period.title')}
                  </LinkButton>
                </div>
              ) : null}
            </div>
          )}
        </TabPanel>
      </div>
    </>
  );
}

function Products({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const [adding, setAdding] = useState(false);
  const [opened, setOpened] = useState<Product | null>(null);
  const { query, rows, hasMore, more, moreBusy } = useProducts({
    producerId: producer.producerId,
    first: 100,
  });
  const mayChange = mayUse(roles, 'catalogue.change');
  const add =
    mayChange && !producer.claimed ? (
      <>
        <Button variant="primary" onClick={() => setAdding(true)}>
          {t('admin.product.add.title')}
        </Button>
        <LinkButton icon={IconUpload} to={`${base}/imports?producer=${producer.producerId}`}>
          {t('admin.import.title')}
        </LinkButton>
      </>
    ) : null;
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return (
    <div className="ad-stack">
      {rows !== undefined && rows.length > 0 ? <div className="ad-row">{add}</div> : null}
      {rows === undefined ? (
        <Skeleton lines={6} />
      ) : rows.length === 0 ? (
        <EmptyState icon={IconCarrot} title={t('admin.product.empty')} action={add}>
          {t('admin.producer.noProducts')}
        </EmptyState>
      ) : (
        <ProductGrid
          rows={rows}
          claimed={new Set(producer.claimed ? [producer.producerId] : [])}
          readOnly={!mayChange}
          onOpen={setOpened}
        />
      )}
      {hasMore ? (
        <div className="ad-more">
          <Button busy={moreBusy} onClick={more}>
            {t('common.action.showMore')}
          </Button>
        </div>
      ) : null}
      <Dialog
        open={adding}
        onClose={() => setAdding(false)}
        title={t('admin.product.add.title')}
        shape="sheet"
      >
        <AddProduct producerId={producer.producerId} />
        <Card>
          <p className="ad-soft">{t('admin.product.addNext', { count: rows?.length ?? 0 })}</p>
        </Card>
      </Dialog>
      <ChangeProductDialog product={opened} claimed={producer.claimed} onClose={() => setOpened(null)} />
    </div>
  );
}
