/** A farm's sheet to put up at the hand-out: A5 or A4, with a code that opens its page. */
import { graphql, scopeOf, type ShopFarmPageFragment, useScopedQuery } from '@cabas/client';
import { Button, FilterChips, ProductPicture, QrCode } from '@cabas/ui';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useGoodsWords } from '../../shared/goods-words.ts';
import { Page } from '../../shared/page.tsx';
import { type Membership, useMembership } from '../../shared/viewer.ts';
import { NoFarm } from './farm-page.tsx';
import './farm-sheet.css';
import { PriceShares } from './price-shares.tsx';

const Query = graphql(`
  query ShopFarmSheet($producerId: UUID!) {
    farmPage(producerId: $producerId) {
      ...ShopFarmPage
    }
  }
`);

export function FarmSheetPage() {
  const { slug } = useParams();
  const membership = useMembership(slug);
  if (membership?.status !== 'ACTIVE') return <NoFarm />;
  return <SheetOf collective={membership.collective} />;
}

function SheetOf({ collective }: { collective: Membership['collective'] }) {
  const t = useGoodsWords();
  const { producerId = '' } = useParams();
  const query = useScopedQuery(Query, { producerId }, { scope: scopeOf.collective(collective.id) });
  return (
    <Answer query={query} waiting={<Page title={t('goods.farm.one')}>{null}</Page>}>
      {({ farmPage }) =>
        farmPage === null ? <NoFarm /> : <Printable farm={farmPage} collective={collective} />
      }
    </Answer>
  );
}

interface PrintableProps {
  readonly farm: ShopFarmPageFragment;
  readonly collective: Membership['collective'];
}

function Printable({ farm, collective }: PrintableProps) {
  const t = useGoodsWords();
  const [size, setSize] = useState<'A5' | 'A4'>('A5');
  const page = `/c/${collective.slug}/farms/${farm.producerId}`;
  return (
    <Page
      title={t('goods.sheet.title', { name: farm.name })}
      above={
        <Link className="sh-back" to={page}>
          <IconArrowLeft size={18} aria-hidden /> {farm.name}
        </Link>
      }
    >
      <div className="sh-sheet__tools">
        <FilterChips
          label={t('goods.sheet.size')}
          value={size}
          options={[
            { value: 'A5', label: 'A5' },
            { value: 'A4', label: 'A4' },
          ]}
          onChange={setSize}
        />
        <Button variant="primary" icon={IconPrinter} onClick={() => window.print()}>
          {t('goods.sheet.print')}
        </Button>
      </div>
      <article className={`sh-sheet sh-sheet--${size.toLowerCase()}`}>
        <Words farm={farm} />
        <footer>
          <QrCode
            text={new URL(page, window.location.origin).href}
            label={t('goods.sheet.code', { name: farm.name })}
            size={112}
          />
          <p>
            {t('goods.sheet.scan')}
            <br />
            <strong>{collective.name}</strong>
          </p>
        </footer>
      </article>
    </Page>
  );
}

function Words({ farm }: { farm: ShopFarmPageFragment }) {
  const t = useGoodsWords();
  const { day } = useFormats();
  return (
    <>
      {farm.photo ? <ProductPicture category="OTHER" photo={farm.photo} sizes="720px" /> : null}
      <h2>{farm.name}</h2>
      {farm.city ? <p className="sh-soft">{t('goods.farm.in', { city: farm.city })}</p> : null}
      {farm.labels.length > 0 ? (
        <p>
          <strong>{farm.labels.map((one) => t(`goods.label.${one}`)).join(' · ')}</strong>
        </p>
      ) : null}
      {farm.story ? <p className="sh-prose">{farm.story}</p> : null}
      {farm.practices ? <p className="sh-prose">{farm.practices}</p> : null}
      {farm.priceShares.length > 0 ? <PriceShares shares={farm.priceShares} /> : null}
      {farm.visitOn ? (
        <p>
          <strong>
            {t('goods.farm.visit')} : {day(farm.visitOn)}
          </strong>{' '}
          {farm.visitWords}
        </p>
      ) : null}
    </>
  );
}
