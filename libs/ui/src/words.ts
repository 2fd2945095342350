/** The few words that live inside components; everything else comes from `@cabas/messages` through props. */
export type UiLocale = 'fr' | 'en';

const fr = {
  close: 'Fermer',
  undo: 'Annuler',
  less: 'Diminuer',
  more: 'Augmenter',
  quantity: 'Quantité',
  busy: 'En cours…',
  loading: 'Chargement…',
  sortBy: 'Trier par',
  total: 'Total',
  selectAll: 'Tout choisir',
  selectRow: 'Choisir',
  optional: 'facultatif',
  money: 'Indiquez un montant, par exemple 2,50.',
  notifications: 'Messages',
  skip: 'Aller au contenu',
  step: 'Étape',
  done: 'fait',
  actions: 'Actions',
  showPassword: 'Voir le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  breadcrumb: 'Fil d’Ariane',
};

const en: typeof fr = {
  close: 'Close',
  undo: 'Undo',
  less: 'Decrease',
  more: 'Increase',
  quantity: 'Quantity',
  busy: 'Working…',
  loading: 'Loading…',
  sortBy: 'Sort by',
  total: 'Total',
  selectAll: 'Select all',
  selectRow: 'Select',
  optional: 'optional',
  money: 'Enter an amount, for example 2.50.',
  notifications: 'Messages',
  skip: 'Skip to content',
  step: 'Step',
  done: 'done',
  actions: 'Actions',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  breadcrumb: 'You are here',
};

export type UiWords = typeof fr;
export const uiWords: Readonly<Record<UiLocale, UiWords>> = { fr, en };
