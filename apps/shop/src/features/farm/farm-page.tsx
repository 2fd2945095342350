/** A farm, in its own words: who it is, how it works, what the price is made of, what is on sale, where to meet it. */
import { graphql, scopeOf, type ShopFarmPageFragment, useScopedQuery } from '@cabas/client';
import { Badge, Card, Deadline, EmptyState, LinkButton, Money, ProductPicture } from '@cabas/ui';
import { IconArrowLeft, IconCalendarHeart, IconLeaf, IconMapOff, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useGoodsWords } from '../../shared/goods-words.ts';
import { Page } from '../../shared/page.tsx';
import { type Membership, useMembership, useViewerQuery } from '../../shared/viewer.ts';
import { WaitingPage } from '../../shared/waiting-page.tsx';
import { useWords } from '../../shared/words.tsx';
import './farm-page.css';
import { PriceShares } from './price-shares.tsx';
import { SellsAt } from './sells-at.tsx';

graphql(`
  fragment ShopFarmPage on FarmPage {
    producerId
    name
    city
    story
    practices
    labels
    photo
    priceShares {
      words
      percent
    }
    sellsElsewhere
    visitOn
    visitWords
    referentName
    sales {
      cycleId
      name
      closesAt
      offers {
        id
        name
        category
        photo
        priceCents
        sellingMode
      }
    }
  }
`);
const Query = graphql(`
  query ShopFarm($producerId: UUID!) {
    farmPage(producerId: $producerId) {
      ...ShopFarmPage
    }
  }
`);

export function FarmPage() {
  const { slug, producerId = '' } = useParams();
  const viewer = useViewerQuery();
  const membership = useMembership(slug);
  return (
    <Answer query={viewer} waiting={<WaitingPage />}>
      {() =>
        membership?.status === 'ACTIVE' ? (
          <FarmHere membership={membership} />
        ) : (
          <Elsewhere to={`/farms/${producerId}?at=${slug ?? ''}`} />
        )
      }
    </Answer>
  );
}

/** Who is no member here reads what the farm published, on a page of its own that needs none of this. */
function Elsewhere({ to }: { to: string }) {
  useEffect(() => window.location.replace(to), [to]);
  return <WaitingPage />;
}

function FarmHere({ membership }: { membership: Membership }) {
  const t = useGoodsWords();
  const { producerId = '' } = useParams();
  const query = useScopedQuery(
    Query,
    { producerId },
    { scope: scopeOf.collective(membership.collective.id) },
  );
  return (
    <Answer query={query} waiting={<Page title={t('goods.farm.one')}>{null}</Page>}>
      {({ farmPage }) =>
        farmPage === null ? <NoFarm /> : <Sheet farm={farmPage} collective={membership.collective} />
      }
    </Answer>
  );
}

function NoFarm() {
  const { t: tShop } = useWords();
  const t = useGoodsWords();
  return (
    <Page title={t('goods.farm.unknown')}>
      <EmptyState
        icon={IconMapOff}
        title={t('goods.farm.unknown')}
        action={<LinkButton to="/">{tShop('shop.nav.home')}</LinkButton>}
      >
        {t('goods.farm.unknownText')}
      </EmptyState>
    </Page>
  );
}

interface SheetProps {
  readonly farm: ShopFarmPageFragment;
  readonly collective: Membership['collective'];
}

function Sheet({ farm, collective }: SheetProps) {
  const { t: tShop } = useWords();
  const t = useGoodsWords();
  const { day } = useFormats();
  const silent = !farm.story && !farm.practices && farm.priceShares.length === 0;
  return (
    <Page
      title={farm.name}
      lead={farm.city ? t('goods.farm.in', { city: farm.city }) : t('goods.farm.one')}
      above={
        <Link className="sh-back" to="/">
          <IconArrowLeft size={18} aria-hidden /> {tShop('shop.nav.home')}
        </Link>
      }
    >
      <div className="sh-farm">
        {farm.photo ? (
          <ProductPicture category="OTHER" photo={farm.photo} sizes="(min-width: 760px) 720px, 100vw" />
        ) : null}
        {farm.labels.length > 0 ? (
          <ul className="sh-farm__labels">
            {farm.labels.map((one) => (
              <li key={one}>
                <Badge tone="success" icon={IconLeaf}>
                  {t(`goods.label.${one}`)}
                </Badge>
              </li>
            ))}
          </ul>
        ) : null}
        {silent ? <p className="sh-soft">{t('goods.farm.silent')}</p> : null}
        <Prose title={t('goods.farm.story')} text={farm.story} />
        <Prose title={t('goods.farm.practices')} text={farm.practices} />
        {farm.visitOn ? (
          <Card>
            <h2 className="sh-farm__visit">
              <IconCalendarHeart size={22} aria-hidden /> {t('goods.farm.visit')}
            </h2>
            <p className="sh-capital">
              <strong>{day(farm.visitOn)}</strong>
            </p>
            {farm.visitWords ? <p>{farm.visitWords}</p> : null}
          </Card>
        ) : null}
        {farm.priceShares.length > 0 ? <PriceShares shares={farm.priceShares} /> : null}
        <OnSale farm={farm} collective={collective} />
        {farm.referentName ? <p>{t('goods.farm.referent', { name: farm.referentName })}</p> : null}
        <SellsAt producerId={farm.producerId} elsewhere={farm.sellsElsewhere} />
        <Part title={t('goods.sheet.title')}>
          <p className="sh-soft">{t('goods.sheet.lead')}</p>
          <p className="sh-farm__sheets">
            {(['A5', 'A4'] as const).map((size) => (
              <LinkButton
                key={size}
                icon={IconPrinter}
                href={`/files/c/${collective.id}/producers/${farm.producerId}/sheet.pdf?size=${size}`}
              >
                {t('goods.sheet.pdf', { size })}
              </LinkButton>
            ))}
          </p>
        </Part>
      </div>
    </Page>
  );
}

function Prose({ title, text }: { title: string; text: string }) {
  if (!text) return null;
  return (
    <Part title={title}>
      <p className="sh-prose">{text}</p>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function OnSale({ farm, collective }: SheetProps) {
  const { t: tShop } = useWords();
  const t = useGoodsWords();
  return (
    <Part title={t('goods.farm.onSale')}>
      {farm.sales.length === 0 ? <p className="sh-soft">{t('goods.farm.noSale')}</p> : null}
      {farm.sales.map((sale) => (
        <Card key={sale.cycleId} className="sh-farm__sale">
          <div className="sh-farm__head">
            <div>
              <h3>{sale.name}</h3>
              <Deadline at={sale.closesAt} timeZone={collective.timeZone} verb={t('goods.farm.closes')} />
            </div>
            <LinkButton variant="primary" to={`/c/${collective.slug}/sales/${sale.cycleId}`}>
              {t('goods.farm.order')}
            </LinkButton>
          </div>
          <ul className="sh-farm__offers">
            {sale.offers.map((offer) => (
              <li key={offer.id}>
                <ProductPicture category={offer.category} photo={offer.photo} sizes="120px" />
                <span>{offer.name}</span>
                <span className="sh-soft">
                  <Money cents={offer.priceCents} currency={collective.currency} />
                  {offer.sellingMode === 'PIECE'
                    ? ''
                    : ` / ${tShop(offer.sellingMode === 'VOLUME' ? 'shop.offer.litre' : 'shop.offer.kg')}`}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </Part>
  );
}
