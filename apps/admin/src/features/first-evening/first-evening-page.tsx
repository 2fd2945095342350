import { graphql, useScopedQuery } from '@cabas/client';
import { useNavigate, useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Missing } from '../../shared/missing.tsx';
import { useWords } from '../../shared/words.tsx';
import { CatalogueStep } from './catalogue-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FlowStep } from './flow-step.tsx';
import { MembersStep } from './members-step.tsx';
import { PlacesStep } from './places-step.tsx';
import { ProducersStep } from './producers-step.tsx';
import { SaleStep } from './sale-step.tsx';
import { type Preview, ShopPreview } from './shop-preview.tsx';
import { isStep, type Step, stepsOf } from './steps.ts';
import { WizardFrame } from './wizard-frame.tsx';

const Query = graphql(`
  query AdminFirstEvening {
    collective {
      ...AdminCollective
    }
    pickupPoints {
      ...AdminKeptPoint
    }
    participations {
      ...AdminProducerCard
    }
    products(first: 6, listedOnly: true) {
      totalCount
      edges {
        node {
          ...AdminProduct
        }
      }
    }
    salesCycles(first: 1) {
      edges {
        node {
          ...AdminSale
        }
      }
    }
    members(first: 1) {
      totalCount
    }
  }
`);

/** Everything needed for a first sale, each step stored as it is made: leaving loses nothing. */
export function FirstEveningPage() {
  const { t } = useWords();
  const { step: address } = useParams();
  const { scope, base } = useCollective();
  const { price } = useFormats();
  const navigate = useNavigate();
  const query = useScopedQuery(Query, {}, { scope });
  return (
    <Answer query={query}>
      {({ collective, pickupPoints, participations, products, salesCycles, members }) => {
        if (collective === null) return <Missing />;
        const steps = stepsOf(collective.kind);
        const sale = salesCycles.edges[0]?.node;
        const done = new Set<Step>(['kind', 'flow']);
        if (pickupPoints.length > 0) done.add('places');
        if (participations.length > 0) done.add('producers');
        if (products.totalCount > 0) done.add('catalogue');
        if (sale) done.add('sale');
        if (members.totalCount > 1) done.add('members');
        const step =
          isStep(address) && address !== 'kind' && steps.includes(address)
            ? address
            : (steps.find((one) => !done.has(one)) ?? 'done');
        const go = (to: Step) => {
          window.scrollTo(0, 0);
          void navigate(`${base}/first-evening/${to === 'kind' ? 'flow' : to}`);
        };
        const at = steps.indexOf(step);
        const onNext = () => go(steps[at + 1] ?? 'done');
        const onBack = () => go(steps[at - 1] ?? 'flow');
        const [first] = sale?.distributions ?? [];
        const preview: Preview = {
          name: collective.name,
          kind: t(`common.collectiveKind.${collective.kind}`),
          withoutSales: collective.kind === 'AMAP',
          place: (first?.pickupPoint ?? pickupPoints[0])?.name,
          pays: t(`admin.evening.pays.${collective.flow}`),
          sale: sale && first ? { name: sale.name, ...first } : undefined,
          products: products.edges.map(({ node }) => ({
            ...node,
            price: price(node, node.listing?.salePriceCents ?? node.priceCents),
          })),
        };
        const nav = { onNext, onBack };
        return (
          <WizardFrame
            kind={collective.kind}
            step={step}
            done={done}
            open={new Set(steps.slice(1))}
            onGo={go}
            preview={<ShopPreview preview={preview} />}
          >
            {step === 'flow' ? <FlowStep collective={collective} onNext={onNext} /> : null}
            {step === 'places' ? <PlacesStep points={pickupPoints} {...nav} /> : null}
            {step === 'producers' ? <ProducersStep producers={participations} {...nav} /> : null}
            {step === 'catalogue' ? (
              <CatalogueStep producers={participations} total={products.totalCount} {...nav} />
            ) : null}
            {step === 'sale' ? (
              <SaleStep points={pickupPoints} sale={sale} products={products.totalCount} {...nav} />
            ) : null}
            {step === 'members' ? <MembersStep total={members.totalCount} {...nav} /> : null}
            {step === 'done' ? (
              <DoneStep
                slug={collective.slug}
                name={collective.name}
                kind={collective.kind}
                sale={sale}
                joinPolicy={collective.joinPolicy}
              />
            ) : null}
          </WizardFrame>
        );
      }}
    </Answer>
  );
}
