import type { Made } from './collective.ts';
import type { Person } from './person.ts';
import type { PlannedSale } from './sales.ts';
import { Treasurer } from './treasurer.ts';

/** The shop's invoices of its service in a sale, and what the first farm paid of it; those of the next sale wait. */
export async function invoiceService(made: Made, keeper: Person, sale: PlannedSale): Promise<void> {
  const desk = new Treasurer(made, keeper);
  const { farms } = await desk.act<{
    farms: { producerId: string; invoice: { grossCents: number } | null }[];
  }>('issueServiceFees(cycleId: UUID!)', 'SaleService', 'farms { producerId invoice { grossCents } }', {
    cycleId: sale.id,
  });
  const [farm] = farms.filter(({ invoice }) => invoice !== null);
  if (farm?.invoice == null) return;
  const input = {
    idempotencyKey: desk.key('service'),
    producerId: farm.producerId,
    means: 'TRANSFER',
    amountCents: farm.invoice.grossCents,
  };
  const record = 'recordServicePayment(input: RecordServicePaymentInput!)';
  await desk.act(record, 'ServiceAccount', 'producerId', { input });
}
