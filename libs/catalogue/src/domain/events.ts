/** A mandate nears its end: the farm and the collective are told. Otherwise the catalogue changes quietly, offers are snapshots. */
export const MANDATE_ENDING = 'catalogue.mandate-ending';

export const CATALOGUE_EVENTS: readonly string[] = [MANDATE_ENDING];
