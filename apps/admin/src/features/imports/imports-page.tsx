import type { ImportKind } from '@cabas/client';
import { Field, FilterChips, PageHeader, Select } from '@cabas/ui';
import { Answer } from '../../shared/answer.tsx';
import { ImportPanel } from '../../shared/import-panel.tsx';
import { useProducers } from '../../shared/producers.tsx';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';

/** Moving in from Cagette, CAMAP or a spreadsheet: members, or one producer's catalogue. */
export function ImportsPage() {
  const { t } = useWords();
  const [kind, setKind] = useAddressValue('kind', 'PRODUCTS');
  const [producerId, setProducerId] = useAddressValue('producer');
  const producers = useProducers();
  const chosen: ImportKind = kind === 'MEMBERS' ? 'MEMBERS' : 'PRODUCTS';
  return (
    <>
      <PageHeader title={t('admin.import.title')} lead={t('admin.import.lead')} />
      <div className="ad-stack">
        <FilterChips
          label={t('admin.import.kind')}
          value={chosen}
          onChange={setKind}
          options={[
            { value: 'PRODUCTS', label: t('common.importKind.PRODUCTS') },
            { value: 'MEMBERS', label: t('common.importKind.MEMBERS') },
          ]}
        />
        {chosen === 'MEMBERS' ? (
          <ImportPanel key="members" kind="MEMBERS" hint={t('admin.import.membersHint')} />
        ) : (
          <Answer query={producers}>
            {({ participations }) => (
              <>
                <div className="ad-form">
                  <Field label={t('admin.import.whose')}>
                    <Select
                      value={producerId}
                      placeholder={t('admin.import.choose')}
                      options={participations.map((one) => ({ value: one.producerId, label: one.name }))}
                      onChange={(event) => setProducerId(event.target.value)}
                    />
                  </Field>
                </div>
                {producerId ? (
                  <ImportPanel
                    kind="PRODUCTS"
                    producerId={producerId}
                    hint={t('admin.import.productsHint')}
                    farms={participations}
                    onFarm={setProducerId}
                  />
                ) : null}
              </>
            )}
          </Answer>
        )}
      </div>
    </>
  );
}
