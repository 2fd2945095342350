/** The steps of the first evening, in order; each is stored before the next opens. */
export const steps = ['kind', 'flow', 'places', 'producers', 'catalogue', 'sale', 'members', 'done'] as const;
export type Step = (typeof steps)[number];

export const isStep = (text: string | undefined): text is Step => steps.some((step) => step === text);
