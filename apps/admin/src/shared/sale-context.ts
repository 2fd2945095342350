/** The sale of an address `/sales/:cycleId/…`, read once by its layout. */
import { createContext, useContext } from 'react';
import type { Sale } from './sale-actions.ts';

const SaleContext = createContext<Sale | null>(null);

export const SaleProvider = SaleContext.Provider;

export function useSale(): Sale {
  const sale = useContext(SaleContext);
  if (sale === null) throw new Error('Outside a sale');
  return sale;
}
