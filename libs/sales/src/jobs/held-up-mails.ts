import type { Refused } from '@cabas/kernel';
import { createTranslator, messageForProblem } from '@cabas/messages';
import type { Unit } from '@cabas/platform';
import { coordinators } from '../data-access/agency.ts';
import type { CycleRow } from '../data-access/cycles.ts';
import { letterhead, post } from './letterhead.ts';

/** A sale did not open at its hour: those who run sales are told why, and where to open it. */
export async function mailHeldUp(
  tx: Unit,
  publicUrl: string,
  sale: Pick<CycleRow, 'id' | 'name'>,
  why: Refused,
): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  const { name: collective, slug, locale } = head.collective;
  const reason = messageForProblem(why, createTranslator(locale));
  const link = `${publicUrl}/admin/c/${slug}/sales/${sale.id}`;
  for (const to of await coordinators(tx))
    post(tx, head, to, { template: 'sale-held-up', values: { collective, sale: sale.name, reason, link } });
}
