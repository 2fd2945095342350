import { Answer } from '../../shared/answer.tsx';
import { Missing } from '../../shared/missing.tsx';
import type { Sale } from '../../shared/sale-actions.ts';
import { useSale } from '../../shared/sale-context.ts';
import { type Board, useBoard } from './board-query.ts';
import { Checklist } from './checklist.tsx';
import { FarmsNotPaid } from './farms-not-paid.tsx';
import { Figures } from './figures.tsx';
import { NotYetOrdered } from './not-yet-ordered.tsx';
import { PointCards } from './point-cards.tsx';
import { ProducerTable } from './producer-table.tsx';
import { ServiceCard } from './service-card.tsx';

/** Only what matters at this stage of the sale. */
export function BoardPage() {
  const sale = useSale();
  const query = useBoard(sale.id);
  return (
    <Answer query={query}>
      {({ saleBoard }) => (saleBoard === null ? <Missing /> : <Stage sale={sale} board={saleBoard} />)}
    </Answer>
  );
}

function Stage({ sale, board }: { sale: Sale; board: Board }) {
  const before = sale.status === 'DRAFT' || sale.status === 'SCHEDULED';
  if (before)
    return (
      <div className="ad-stack ad-stack--wide">
        {sale.flow === 'AGENCY' ? <FarmsNotPaid sale={sale} /> : null}
        <Checklist sale={sale} />
        {sale.flow === 'AGENCY' ? <ServiceCard sale={sale} /> : null}
        <PointCards board={board} />
      </div>
    );
  return (
    <div className="ad-stack ad-stack--wide">
      {sale.flow === 'AGENCY' ? <FarmsNotPaid sale={sale} /> : null}
      <Figures sale={sale} board={board} />
      <PointCards board={board} />
      <ProducerTable sale={sale} board={board} />
      {sale.flow === 'AGENCY' ? <ServiceCard sale={sale} /> : null}
      {sale.status === 'OPEN' ? <NotYetOrdered sale={sale} board={board} /> : null}
    </div>
  );
}
