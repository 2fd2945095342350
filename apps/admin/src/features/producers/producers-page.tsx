import {
  IconBuildingCottage,
  IconCircleCheck,
  IconCircleDashed,
  IconCirclePause,
  IconPlus,
} from '@tabler/icons-react';
import { Badge, Button, Dialog, EmptyState, PageHeader, Table, useToast } from '@cabas/ui';
import { searchKey } from '@cabas/kernel';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { AddProducerForm, type ProducerCard, useProducers } from '../../shared/producers.tsx';
import { SearchBox } from '../../shared/search-box.tsx';
import { sorted, sortFromAddress, sortToAddress } from '../../shared/sorting.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';

/** The farms this collective works with. */
export function ProducersPage() {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const query = useProducers();
  const toast = useToast();
  const navigate = useNavigate();
  const [search, setSearch] = useAddressValue('q');
  const [adding, setAdding] = useState(false);
  const add = mayUse(roles, 'producers.change') ? (
    <Button variant="primary" icon={IconPlus} onClick={() => setAdding(true)}>
      {t('admin.producer.add')}
    </Button>
  ) : undefined;
  const added = (producer: ProducerCard) => {
    setAdding(false);
    toast.show({ text: t('admin.producer.added', { name: producer.name }) });
    void navigate(`${base}/producers/${producer.producerId}`);
  };
  return (
    <>
      <PageHeader title={t('admin.nav.producers')} lead={t('admin.producer.lead')} actions={add} />
      <Answer query={query}>
        {({ participations }) =>
          participations.length === 0 ? (
            <EmptyState icon={IconBuildingCottage} title={t('admin.producer.empty')} action={add}>
              {t('admin.producer.emptyText')}
            </EmptyState>
          ) : (
            <>
              <div className="ad-tools">
                <SearchBox label={t('admin.producer.search')} value={search} onChange={setSearch} />
              </div>
              <ProducersTable
                rows={participations.filter(({ name, city }) =>
                  searchKey(`${name} ${city}`).includes(searchKey(search)),
                )}
              />
            </>
          )
        }
      </Answer>
      <Dialog open={adding} onClose={() => setAdding(false)} title={t('admin.producer.add')}>
        <AddProducerForm submit={t('common.action.add')} onDone={added} />
      </Dialog>
    </>
  );
}

function ProducersTable({ rows }: { rows: readonly ProducerCard[] }) {
  const { t } = useWords();
  const { base } = useCollective();
  const formats = useFormats();
  const [address, setAddress] = useAddressValue('sort');
  const sort = sortFromAddress(address);
  return (
    <Table
      caption={t('admin.nav.producers')}
      rowKey={(row) => row.id}
      sort={sort}
      onSort={(next) => setAddress(sortToAddress(next))}
      rows={sorted(rows, sort, {
        name: (row) => row.name,
        products: (row) => row.productCount,
        city: (row) => row.city ?? '',
      })}
      columns={[
        {
          key: 'name',
          header: t('admin.producer.one'),
          main: true,
          sortable: true,
          cell: (row) => <Link to={`${base}/producers/${row.producerId}`}>{row.name}</Link>,
        },
        { key: 'city', header: t('common.field.city'), sortable: true, cell: (row) => row.city },
        {
          key: 'products',
          header: t('admin.nav.products'),
          align: 'end',
          sortable: true,
          cell: (row) => row.productCount,
        },
        {
          key: 'contact',
          optional: true,
          header: t('admin.producer.contact'),
          cell: (row) => (row.phone === null ? row.email : formats.phone(row.phone)),
        },
        {
          key: 'claimed',
          phone: 'hide',
          header: t('admin.producer.keeper'),
          cell: (row) =>
            row.claimed ? (
              <Badge tone="success" icon={IconCircleCheck}>
                {t('admin.producer.keptByFarm')}
              </Badge>
            ) : (
              <Badge icon={IconCircleDashed}>{t('admin.producer.keptByUs')}</Badge>
            ),
        },
        {
          key: 'status',
          optional: true,
          header: t('admin.producer.status'),
          cell: (row) =>
            row.status === 'ACTIVE' ? null : (
              <Badge tone="attention" icon={IconCirclePause}>
                {t(`common.participationStatus.${row.status}`)}
              </Badge>
            ),
        },
      ]}
    />
  );
}
