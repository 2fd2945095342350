import adminFrench from '@cabas/messages/admin.fr.json';
import { useCallback } from 'react';
import { useWords } from './words.tsx';

/** `sales.order-entered` → "Commande saisie"; an action without words yet is shown as written. */
export function useActionWords(): (action: string) => string {
  const { t } = useWords();
  return useCallback(
    (action) => {
      const id = `admin.action.${action.replace(/[.:]/g, '_')}`;
      return isKnown(id) ? t(id) : action;
    },
    [t],
  );
}

const isKnown = (id: string): id is keyof typeof adminFrench => Object.hasOwn(adminFrench, id);
