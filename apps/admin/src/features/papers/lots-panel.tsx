/** Lots of one distribution; a click away, who got each: for the day something is called back. */
import { graphql, useScopedQuery } from '@cabas/client';
import { Button, Dialog, LinkButton } from '@cabas/ui';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Answer } from '../../shared/answer.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useGoodsWords } from '../../shared/goods-words.ts';
import { type Lot, LotsList } from '../../shared/lots-list.tsx';
import { useAction } from '../../shared/use-action.ts';

const Query = graphql(`
  query AdminLots($cycleId: UUID!, $distributionId: UUID!) {
    lots(distributionId: $distributionId) {
      ...AdminLot
    }
    offers(cycleId: $cycleId, distributionId: $distributionId, first: 500) {
      edges {
        node {
          id
          name
          producerName
          active
        }
      }
    }
  }
`);
const SetLot = graphql(`
  mutation AdminSetLot($input: SetLotInput!) {
    setLot(input: $input) {
      __typename
      ... on Done {
        ok
      }
      ...AdminProblem
    }
  }
`);
const Recipients = graphql(`
  query AdminLotRecipients($lotId: UUID!) {
    lotRecipients(lotId: $lotId) {
      recipients {
        orderId
        memberName
        phone
        email
        pickupDate
        pickupPointName
        productName
        quantity
        sellingMode
        contentAmount
        contentUnit
      }
    }
  }
`);

export function LotsPanel({ cycleId, distributionId }: { cycleId: string; distributionId: string }) {
  const t = useGoodsWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('goods.lots.title')}</summary>
      {open ? <Lots cycleId={cycleId} distributionId={distributionId} /> : null}
    </details>
  );
}

function Lots({ cycleId, distributionId }: { cycleId: string; distributionId: string }) {
  const t = useGoodsWords();
  const { scope, roles } = useCollective();
  const query = useScopedQuery(Query, { cycleId, distributionId }, { scope });
  const action = useAction(SetLot, (result) => result.setLot, scope);
  const [asked, setAsked] = useState<Lot | null>(null);
  const runs = mayUse(roles, 'sales.change');
  return (
    <Answer query={query}>
      {({ lots, offers }) => (
        <>
          <LotsList
            products={offers.edges
              .filter(({ node }) => node.active)
              .map(({ node }) => ({ offerId: node.id, name: node.name, note: node.producerName }))}
            lots={lots}
            action={action}
            onSave={
              runs
                ? async (draft) => (await action.run({ input: { distributionId, ...draft } })) !== undefined
                : undefined
            }
            more={(lot) => (
              <Button size="small" variant="plain" onClick={() => setAsked(lot)}>
                {t('goods.lots.who')}
                <span className="cb-hidden"> : {lot.productName}</span>
              </Button>
            )}
          />
          <Dialog
            open={asked !== null}
            onClose={() => setAsked(null)}
            shape="wide"
            title={asked === null ? '' : t('goods.lots.whoOf', { name: asked.productName })}
          >
            {asked === null ? null : <WhoGot lot={asked} />}
          </Dialog>
        </>
      )}
    </Answer>
  );
}

function WhoGot({ lot }: { lot: Lot }) {
  const t = useGoodsWords();
  const { collective, scope } = useCollective();
  const { day, phone, quantity } = useFormats();
  const query = useScopedQuery(Recipients, { lotId: lot.id }, { scope });
  return (
    <Answer query={query}>
      {({ lotRecipients }) => {
        const recipients = lotRecipients?.recipients ?? [];
        return (
          <div className="ad-stack">
            <p className="ad-soft">
              {t(lot.numbers.length > 0 ? 'goods.lots.everywhere' : 'goods.lots.hereOnly')}
            </p>
            <p role="status">{t('goods.lots.whoText', { count: recipients.length })}</p>
            <ul className="ad-list">
              {recipients.map((one) => (
                <li key={`${one.orderId}-${one.productName}`}>
                  <strong>{one.memberName}</strong>{' '}
                  {[one.phone && phone(one.phone), one.email].filter(Boolean).join(' · ')}
                  <p className="ad-soft ad-small">
                    {`${one.productName}, ${quantity(one, one.quantity)} · ${day(one.pickupDate)}, ${one.pickupPointName}`}
                  </p>
                </li>
              ))}
            </ul>
            {recipients.length > 0 ? (
              <div>
                <LinkButton icon={IconDownload} href={`/files/c/${collective.id}/lots/${lot.id}.csv`}>
                  {t('goods.lots.csv')}
                </LinkButton>
              </div>
            ) : null}
          </div>
        );
      }}
    </Answer>
  );
}
