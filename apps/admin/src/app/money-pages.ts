/** Accounts, cheques, bank accounts, settlements: the treasurer's pages of a collective. */
export const moneyPages = [
  {
    path: 'accounts',
    lazy: async () => ({ Component: (await import('../features/accounts/accounts-page.tsx')).AccountsPage }),
  },
  {
    path: 'accounts/cheques',
    lazy: async () => ({ Component: (await import('../features/accounts/cheques-page.tsx')).ChequesPage }),
  },
  {
    path: 'accounts/bank',
    lazy: async () => ({
      Component: (await import('../features/accounts/bank-accounts-page.tsx')).BankAccountsPage,
    }),
  },
  {
    path: 'accounts/dues',
    lazy: async () => ({ Component: (await import('../features/accounts/dues-page.tsx')).DuesPage }),
  },
  {
    path: 'accounts/settlements',
    lazy: async () => ({
      Component: (await import('../features/accounts/settlements-page.tsx')).SettlementsPage,
    }),
  },
  {
    path: 'accounts/services',
    lazy: async () => ({ Component: (await import('../features/accounts/services-page.tsx')).ServicesPage }),
  },
  {
    path: 'accounts/online',
    lazy: async () => ({ Component: (await import('../features/accounts/online-page.tsx')).OnlinePage }),
  },
  {
    path: 'accounts/statements',
    lazy: async () => ({
      Component: (await import('../features/accounts/statement-page.tsx')).StatementPage,
    }),
  },
  {
    path: 'accounts/books',
    lazy: async () => ({ Component: (await import('../features/accounts/books-page.tsx')).BooksPage }),
  },
  {
    path: 'accounts/farms/:producerId/statement',
    lazy: async () => ({
      Component: (await import('../features/accounts/ledger-statement-page.tsx')).FarmStatementPage,
    }),
  },
  {
    path: 'accounts/:memberId/:payee/statement',
    lazy: async () => ({
      Component: (await import('../features/accounts/ledger-statement-page.tsx')).MemberStatementPage,
    }),
  },
  {
    path: 'accounts/:memberId/:payee',
    lazy: async () => ({ Component: (await import('../features/accounts/account-page.tsx')).AccountPage }),
  },
];
