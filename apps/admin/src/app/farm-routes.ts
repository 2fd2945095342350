/** The pages of a farm's own space, each with the code it needs. */
export const farmPages = [
  {
    path: 'feedback',
    lazy: async () => ({
      Component: (await import('../features/feedback/farm-feedback-page.tsx')).FarmFeedbackPage,
    }),
  },
  {
    index: true,
    lazy: async () => ({ Component: (await import('../features/farm/week-page.tsx')).WeekPage }),
  },
  {
    path: 'bring',
    lazy: async () => ({ Component: (await import('../features/farm/bring-page.tsx')).BringPage }),
  },
  {
    path: 'page',
    lazy: async () => ({ Component: (await import('../features/farm/own-page.tsx')).OwnPage }),
  },
  {
    path: 'papers',
    lazy: async () => ({ Component: (await import('../features/farm/farm-papers-page.tsx')).FarmPapersPage }),
  },
  {
    path: 'accounts',
    lazy: async () => ({
      Component: (await import('../features/farm/farm-accounts-page.tsx')).FarmAccountsPage,
    }),
  },
  {
    path: 'accounts/:collectiveId/:kind',
    lazy: async () => ({
      Component: (await import('../features/farm/farm-statement-page.tsx')).FarmStatementPage,
    }),
  },
  {
    path: 'news',
    lazy: async () => ({ Component: (await import('../features/farm/farm-news-page.tsx')).FarmNewsPage }),
  },
  {
    path: 'online',
    lazy: async () => ({ Component: (await import('../features/farm/farm-online-page.tsx')).FarmOnlinePage }),
  },
  {
    path: 'identity',
    lazy: async () => ({
      Component: (await import('../features/farm/farm-identity-page.tsx')).FarmIdentityPage,
    }),
  },
];
