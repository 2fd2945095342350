import type { Made } from './collective.ts';

/** What a payee does on the forms of the demo's payment service. */
export async function fillInForms(url: string): Promise<void> {
  await fetch(url, { method: 'POST', body: new URLSearchParams({ how: 'confirm' }), redirect: 'manual' });
}

/** Pays on the page of the demo's payment service; `at`: when one is told to have. */
export async function payOnPage(url: string, at?: Date): Promise<void> {
  const body = new URLSearchParams({ how: 'confirm', ...(at && { at: at.toISOString() }) });
  await fetch(url, { method: 'POST', body, redirect: 'manual' });
}

/** Members may pay online; the one that sells on has an account of its own. Where there is no payment service, nothing. */
export async function takeOnlinePayments({ admin, scope, data }: Made): Promise<void> {
  const { services } = await admin.query<{ services: string[] }>(
    '{ onlineSettings { services } }',
    {},
    scope,
  );
  if (!services.includes('STRIPE')) return;
  await admin.act('enableOnline(enabled: Boolean!)', 'OnlineSettings', 'enabled', { enabled: true }, scope);
  if (data.key !== 'tilleul') return;
  const { url } = await admin.act<{ url: string }>('connectOnline', 'OnlineLink', 'url', {}, scope);
  await fillInForms(url);
  await admin.act('checkOnlineAccount', 'OnlineSettings', 'enabled', {}, scope);
}
