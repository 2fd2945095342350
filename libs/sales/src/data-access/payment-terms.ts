import { SQL } from '@cabas/platform';

/** How a farm (participation `p`) is paid; null: as the collective. */
export const FARM_TERMS = SQL`case when p.payment_means is not null then
  jsonb_build_object('means', p.payment_means, 'moment', coalesce(p.payment_moment, 'AT_PICKUP'), 'days', coalesce(p.payment_days, 0)) end as "paymentTerms"`;
