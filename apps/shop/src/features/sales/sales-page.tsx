/** Every open and coming sale of my collectives, and one search over all that is on sale in them. */
import { graphql, type ShopMySaleFragment, useScopedQuery } from '@cabas/client';
import { Button, EmptyState, Field, TextInput } from '@cabas/ui';
import { IconBasket } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { Page } from '../../shared/page.tsx';
import { useWords } from '../../shared/words.tsx';
import { FoundOffers } from './found-offers.tsx';
import { SaleRow } from './sale-row.tsx';
import './sales.css';

const SalesQuery = graphql(`
  query ShopMySales {
    mySales {
      open {
        ...ShopMySale
      }
      coming {
        ...ShopMySale
      }
    }
  }
`);

const PAUSE_MS = 250;
/** A repeated sale may be announced for months. */
const SHOWN_COMING = 6;

export function SalesPage() {
  const { t } = useWords();
  const [address, setAddress] = useSearchParams();
  const searched = address.get('search') ?? '';
  const [typed, setTyped] = useState(searched);
  const [seen, setSeen] = useState(searched);
  if (seen !== searched) {
    setSeen(searched);
    // what came from elsewhere, by the back button or a link
    if (searched !== typed.trim()) setTyped(searched);
  }
  useEffect(() => {
    const next = typed.trim();
    if (next === searched) return;
    const timer = window.setTimeout(
      () => setAddress(next === '' ? {} : { search: next }, { replace: true, preventScrollReset: true }),
      PAUSE_MS,
    );
    return () => window.clearTimeout(timer);
  }, [typed, searched, setAddress]);
  return (
    <Page title={t('shop.sales.title')}>
      <Field label={t('shop.sales.search')} labelHidden>
        <TextInput
          type="search"
          value={typed}
          maxLength={100}
          placeholder={t('shop.sales.searchHint')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      {searched === '' ? <AllSales /> : <FoundOffers search={searched} onClear={() => setTyped('')} />}
    </Page>
  );
}

function AllSales() {
  const { t } = useWords();
  const query = useScopedQuery(SalesQuery, {}, { refetchInterval: 120_000 });
  return (
    <Answer query={query}>
      {({ mySales: { open, coming } }) => (
        <>
          <section className="sh-section" aria-labelledby="open-sales">
            <h2 id="open-sales">{t('shop.sales.open')}</h2>
            {open.map((sale) => (
              <SaleRow key={sale.cycle.id} sale={sale} />
            ))}
            {open.length === 0 ? (
              <EmptyState icon={IconBasket} title={t('shop.home.sales.none.title')}>
                {t('shop.home.sales.none.text')}
              </EmptyState>
            ) : null}
          </section>
          {coming.length > 0 ? <Coming sales={coming} /> : null}
        </>
      )}
    </Answer>
  );
}

function Coming({ sales }: { sales: readonly ShopMySaleFragment[] }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  return (
    <section className="sh-section" aria-labelledby="coming-sales">
      <h2 id="coming-sales">{t('shop.sales.coming')}</h2>
      {(all ? sales : sales.slice(0, SHOWN_COMING)).map((sale) => (
        <SaleRow key={sale.cycle.id} sale={sale} />
      ))}
      {!all && sales.length > SHOWN_COMING ? (
        <Button onClick={() => setAll(true)}>{t('shop.sales.comingAll', { count: sales.length })}</Button>
      ) : null}
    </section>
  );
}
