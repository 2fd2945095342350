/**
 * A line of which something was handed out, or is to be paid: what was all missing is on no paper of its own. A gift has no price and
 * is handed out all the same. `l` is the line.
 */
export const HANDED_OUT = `(coalesce(l.delivered_quantity, l.quantity) > 0 or l.amount_cents <> 0 or l.purchase_cents <> 0 or l.deposit_due_cents <> 0)`;

/** A delivery `g` (of the order `o`) with something to write on its document. */
export const DELIVERS_SOMETHING = `(g.producer_id is null and o.delivery_fee_cents > 0 or exists (select 1 from order_lines l
  where l.collective_id = o.collective_id and l.order_id = o.id and ${HANDED_OUT} and (l.producer_id = g.producer_id
    or g.producer_id is null and (select y.flow from sales_cycles y where y.collective_id = o.collective_id and y.id = o.cycle_id) = 'RESALE')))`;
