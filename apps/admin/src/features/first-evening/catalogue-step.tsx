import { IconCircleCheck } from '@tabler/icons-react';
import { Badge, Notice, TabPanel, Tabs } from '@cabas/ui';
import { useState } from 'react';
import { ImportPanel } from '../../shared/import-panel.tsx';
import { AddProduct } from '../../shared/product-dialog.tsx';
import type { ProducerCard } from '../../shared/producers.tsx';
import { useWords } from '../../shared/words.tsx';
import { StepBar, type StepNav } from './step-bar.tsx';

/** Producer by producer: drop the file that exists already, or type a few products. */
export function CatalogueStep({
  producers,
  total,
  ...nav
}: StepNav & { producers: readonly ProducerCard[]; total: number }) {
  const { t } = useWords();
  const [producerId, setProducerId] = useState(
    () => producers.find((one) => one.productCount === 0)?.producerId ?? producers[0]?.producerId ?? '',
  );
  const [way, setWay] = useState<'file' | 'type'>('file');
  const chosen = producers.find((one) => one.producerId === producerId) ?? producers[0];
  if (chosen === undefined)
    return (
      <>
        <Notice still tone="attention" title={t('admin.producer.empty')} />
        <StepBar ready={false} {...nav} />
      </>
    );
  return (
    <>
      <Tabs
        id="farms"
        label={t('admin.nav.producers')}
        value={chosen.producerId}
        onChange={setProducerId}
        tabs={producers.map((one) => ({
          value: one.producerId,
          label: one.name,
          note:
            one.productCount > 0 ? (
              <Badge tone="success" icon={IconCircleCheck}>
                {one.productCount}
              </Badge>
            ) : undefined,
        }))}
      />
      <TabPanel id="farms" value={chosen.producerId}>
        <div className="ad-stack">
          <Tabs
            id="way"
            label={t('admin.evening.way')}
            value={way}
            onChange={setWay}
            tabs={[
              { value: 'file', label: t('admin.evening.byFile') },
              { value: 'type', label: t('admin.evening.byHand') },
            ]}
          />
          <TabPanel id="way" value={way}>
            {way === 'file' ? (
              <ImportPanel
                kind="PRODUCTS"
                producerId={chosen.producerId}
                hint={t('admin.import.productsHint')}
                farms={producers}
                onFarm={setProducerId}
              />
            ) : (
              <AddProduct key={chosen.producerId} producerId={chosen.producerId} />
            )}
          </TabPanel>
        </div>
      </TabPanel>
      <StepBar ready={total > 0} {...nav} />
    </>
  );
}
