import type { CollectiveKind } from '@cabas/client';

/** The steps of the first evening, in order; each is stored before the next opens. */
export const steps = ['kind', 'flow', 'places', 'producers', 'catalogue', 'sale', 'members', 'done'] as const;
export type Step = (typeof steps)[number];

/** An AMAP opens no sale: it has contracts. */
export const stepsOf = (kind: CollectiveKind | null): readonly Step[] =>
  kind === 'AMAP' ? steps.filter((step) => step !== 'sale') : steps;

export const isStep = (text: string | undefined): text is Step => steps.some((step) => step === text);
