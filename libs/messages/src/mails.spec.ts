import { catalogue, LOCALES } from './catalogues.ts';
import { type MailTemplate, type MailValues } from './mail-values.ts';
import { renderMail } from './mails.ts';

const invitation = { collective: 'Les Cabas du Vercors', link: 'https://cabas.test/i/abc?a=1&b=2' };

it('says the same in text and in HTML, with a link to follow', () => {
  const { text, html } = renderMail('invite-member', invitation, 'fr');
  expect(text).toContain('\n\nhttps://cabas.test/i/abc?a=1&b=2\n\n');
  expect(html).toContain(
    '<p class="go"><a href="https://cabas.test/i/abc?a=1&#38;b=2">cabas.test/i/abc…</a></p>',
  );
});

it('shows a code alone, and of a link where it leads and not its secret', () => {
  const link = 'https://cabas.test/sign-in?token=geheim';
  const { text, html } = renderMail('sign-in-code', { name: 'Léa', code: '1234 5678', link }, 'fr');
  expect(text).toContain(link);
  expect(html).toContain('<p class="code">1234 5678</p>');
  expect(html).toContain(`<p class="go"><a href="${link}">cabas.test/sign-in…</a></p>`);
});

it('shows a name as it was written, never as HTML', () => {
  const { html } = renderMail(
    'invite-member',
    { ...invitation, collective: '<script>l\'AMAP & "Cie"</script>' },
    'fr',
  );
  expect(html).not.toContain('<script>');
  expect(html).toContain('&#60;script&#62;');
});

it('keeps the full stop after an address out of the link', () => {
  const opened = {
    collective: 'C',
    sale: 'S',
    closes: 'mercredi à 20 h',
    link: 'https://cabas.test',
    words: 'Voir https://ferme.test.',
    news: '',
  };
  expect(renderMail('sale-opened', opened, 'fr').html).toContain(
    '<a href="https://ferme.test">https://ferme.test</a>.',
  );
});

it('breaks no French line before a colon or inside quotation marks, and leaves English as it is', () => {
  const values = { collective: 'C', sale: 'Noël', reason: 'Gel ?', link: 'https://cabas.test/?a=b' };
  const { subject, text, html } = renderMail('sale-cancelled', values, 'fr');
  expect(subject).toBe('C\u00a0: la vente «\u00a0Noël\u00a0» est annulée');
  for (const one of [text, html]) {
    expect(one).toContain('Gel\u00a0?');
    expect(one).toContain('https://cabas.test/?a=b');
    expect(one).not.toMatch(/ [:;?!»]|« /);
  }
  expect(renderMail('sale-cancelled', values, 'en').text).not.toContain('\u00a0');
});

it('keeps the subject on one line whatever the sale is called', () => {
  const { subject } = renderMail('invite-member', { ...invitation, collective: 'A\r\nBcc: x@y.fr' }, 'fr');
  expect(subject).toBe('A Bcc: x@y.fr vous invite');
});

it('leaves no hole where the collective wrote no opening words', () => {
  const opened = {
    collective: 'C',
    sale: 'S',
    words: '',
    news: '',
    closes: 'mercredi à 20 h',
    link: 'https://cabas.test',
  };
  expect(renderMail('sale-opened', opened, 'fr').text).toContain('mercredi à 20 h.\n\nComposez');
});

it('keeps the lines of an order on lines of their own', () => {
  const order = {
    collective: 'C',
    sale: 'S',
    place: 'P',
    home: 'no' as const,
    window: 'W',
    total: 'T',
    dues: '',
    link: 'https://cabas.test',
  };
  const { text, html } = renderMail('order-confirmed', { ...order, lines: '2 × pain\n1 kg de noix' }, 'fr');
  expect(text).toContain('\n\n2 × pain\n1 kg de noix\n\n');
  expect(html).toContain('<p>2 × pain<br>\n1 kg de noix</p>');
});

it('agrees with how many items there are', () => {
  const home = 'no' as const;
  const pickup = {
    collective: 'C',
    place: 'P',
    home,
    window: 'W',
    total: '12,40 €',
    link: 'https://cabas.test',
  };
  expect(renderMail('pickup-tomorrow', { ...pickup, items: 1 }, 'fr').text).toContain('1 article, 12,40 €');
  expect(renderMail('pickup-tomorrow', { ...pickup, items: 3 }, 'en').text).toContain('3 items, 12,40 €');
});

it('fails rather than send a mail with holes', () => {
  expect(() => renderMail('invite-member', { collective: 'C' } as MailValues['invite-member'], 'fr')).toThrow(
    /link/,
  );
});

describe.each(LOCALES)('in %s', (locale) => {
  it.each(Object.keys(examples()) as MailTemplate[])('%s is complete', (template) => {
    const { subject, text } = renderMail(template, examples()[template], locale);
    expect(`${subject}\n${text}`).not.toMatch(/[{}]|undefined/);
  });
});

it('has words for exactly the mails that can be sent', () => {
  const written = Object.keys(catalogue('fr', 'mails')).map((id) => id.split('.')[1]);
  const around = ['signature', 'unsubscribe', 'push'];
  expect([...new Set(written)].filter((template) => !around.includes(template ?? '')).sort()).toEqual(
    Object.keys(examples()).sort(),
  );
});

it('ends a reminder with the way out of it, as a link that can be clicked', () => {
  const page = 'https://cabas.test/unsubscribe?token=abc';
  const { text, html } = renderMail('closing-soon', examples()['closing-soon'], 'fr', { unsubscribe: page });
  expect(text.trimEnd().endsWith(`: ${page}`)).toBe(true);
  expect(html).toContain(`<a href="${page}">`);
});

function examples(): MailValues {
  const link = 'https://cabas.test/x';
  const person = { name: 'Camille', link };
  const sale = { collective: 'Les Cabas du Vercors', sale: 'Vente du 4 décembre', link };
  const place = 'Salle des fêtes';
  const window = 'de 17 h 30 à 19 h';
  const mandate = {
    ...{
      collective: sale.collective,
      farm: 'Le Potager',
      name: 'Odile Essai',
      version: '2027-01',
      sha256: 'ab'.repeat(32),
    },
    ...{ at: '1 décembre 2026, 9 h', revokedAt: '', ends: 'none', contestDays: 15, link },
  };
  const slip = {
    collective: sale.collective,
    farm: 'Bois Joli',
    place,
    day: 'vendredi 4 décembre',
    lines: '3 × pain',
    total: '12,40 €',
  };
  const turn = { ...sale, turn: 'Remise des paniers', day: slip.day, window, place };
  return {
    'confirm-email': person,
    'invite-household': { ...person, collective: sale.collective },
    'household-joined': { ...person, collective: sale.collective },
    'household-ended': { ...person, collective: sale.collective },
    'already-registered': person,
    'reset-password': person,
    'sign-in-code': { ...person, code: '1234 5678' },
    'password-changed': person,
    'second-factor-on': person,
    'second-factor-off': person,
    'recovery-codes-renewed': person,
    'recovery-code-used': { ...person, left: 9 },
    'new-address': person,
    'address-in-use': person,
    'address-changed': person,
    'data-ready': { ...person, until: 'jeudi 3 décembre' },
    'account-closing': { ...person, day: 'jeudi 3 décembre' },
    'account-not-closed': { ...person, reasons: 'La Baligande : une commande est à retirer.' },
    'invite-member': sale,
    'hand-out-changes': {
      ...sale,
      place,
      day: 'vendredi 4 décembre',
      missed: '',
      lines: 'Tomates : 1,5 kg à la commande, 1,37 kg à la remise, 5,21 €',
      total: '12,40 €',
      dues: 'À la ferme : 12,40 € à payer',
    },
    'hand-out-farm': slip,
    'weight-decided': {
      ...sale,
      product: 'Poulet',
      ordered: '2 × env. 1,8 kg',
      weighed: '4,9 kg',
      choice: 'ACCEPT',
      amount: '60,00 €',
    },
    'invite-producer': { ...sale, farm: 'Bois Joli' },
    'sale-opened': {
      ...sale,
      words: 'Les noix sont là.',
      news: 'Bois Joli : les agneaux sont nés.',
      closes: 'mercredi à 20 h',
    },
    'closing-soon': { ...sale, closes: 'mercredi à 20 h' },
    'pickup-tomorrow': { ...sale, place, home: 'yes', window, items: 4, total: '12,40 €' },
    'order-confirmed': {
      ...sale,
      place,
      home: 'yes',
      window,
      lines: '2 × pain',
      total: '12,40 €',
      dues: 'À la ferme : 12,40 €',
    },
    'order-cancelled': sale,
    'order-cancelled-for-you': { ...sale, reason: 'Commande en double.' },
    'delivery-changed': { ...sale, changes: 'Livraison : 5,00 € maintenant, 3,00 € pour votre commande' },
    'prices-changed': { ...sale, changes: 'Tomme : 9,00 € maintenant, 8,00 € dans votre commande' },
    'collector-named': { ...sale, who: 'Léa P.', place, window, number: 12 },
    'collector-told': { ...sale, who: 'Jeanne D.', place, window, number: 0 },
    'collector-released': { ...sale, who: 'Léa P.', place, window, number: 12 },
    'sale-cancelled': { ...sale, reason: 'Gel tardif.' },
    'sale-held-up': { ...sale, reason: 'Pas encore de paiement en ligne pour : Verger.' },
    'sale-changed': { ...sale, changes: 'Retrait le samedi.' },
    'preparation-slip': { ...slip, window },
    'slip-correction': slip,
    'payment-disputed': {
      ...{ collective: sale.collective, state: 'OPEN', member: 'Léa P.', sale: 'Marché', payee: 'Le Four' },
      ...{ amount: '12,00 €', answerBy: 'vendredi 11 décembre', link },
    },
    'order-overpaid': {
      ...{ collective: sale.collective, count: 1, amount: '8,40 €', online: 'some', link },
      lines:
        'Léa P., Marché (vendredi 4 décembre), commande réduite :\n- Le Four : 8,40 € en trop sur 21,30 € payés',
    },
    'document-credited': {
      ...{ collective: sale.collective, number: 'R1-2-2026-000004', corrected: 'R1-2-2026-000001' },
      ...{ issuer: slip.farm, recipient: 'Léa P.', amount: '3,33 €', lines: 'Pain : -1, -3,33 €' },
      ...{ reason: 'Pain oublié', link },
    },
    'document-added': {
      ...{ collective: sale.collective, number: 'R1-2-2026-000004', corrected: 'R1-2-2026-000001' },
      ...{ issuer: slip.farm, recipient: 'Léa P.', amount: '3,33 €', lines: 'Pain : -1, -3,33 €' },
      ...{ reason: 'Pain oublié', link },
    },
    'service-invoiced': {
      ...{ collective: sale.collective, farm: slip.farm, number: 'FGRANFERM-2026-000004', what: 'both' },
      ...{ corrected: 'FGRANFERM-2026-000001', amount: '11,30 €', due: '27 décembre 2026' },
      ...{ lines: 'Service du point de vente : 9,42 €', reason: 'Livraisons corrigées', link },
    },
    'settlement-paid': {
      ...{ collective: sale.collective, farm: slip.farm, amount: '412,50 €', day: '11 décembre 2026' },
      ...{ account: 'FR…0189', lines: 'Vente du 4 décembre : 412,50 € (RF18539007547034)', link },
    },
    'dues-reminder': {
      ...{ ...person, collective: sale.collective, from: '1 septembre 2026', to: '31 août 2027' },
      ...{ amount: '15,00 €', minimum: '5,00 €' },
      ...{ iban: 'FR76 3000 6000 0112', holder: 'Association Le Tilleul', reference: 'RF18 5390 0754' },
    },
    'archive-ready': {
      ...{ ...person, collective: sale.collective, from: '1 janvier 2026', to: '31 décembre 2026' },
      ...{ count: 412, until: '7 janvier 2027' },
    },
    'mandate-accepted': mandate,
    'mandate-revoked': { ...mandate, revokedAt: '4 décembre 2026, 18 h' },
    'mandate-ending': { ...mandate, ends: '31 décembre 2027' },
    'bank-account-changed': {
      ...{ collective: sale.collective, payee: slip.farm, what: 'held', before: 'FR…0189', after: 'BE…7034' },
      ...{ by: 'Camille', until: 'mercredi à 20 h', link },
    },
    'feedback-digest': { collective: sale.collective, farm: slip.farm, lines: 'Pain : très bien', link },
    'documents-ready': { ...person, collective: sale.collective, day: slip.day },
    announcement: { ...sale, subject: 'Samedi', words: 'Venez !', author: 'Camille' },
    'turn-tomorrow': turn,
    'turn-moved': turn,
    'turn-cancelled': { ...turn, reason: 'Gel tardif.' },
    'member-joined-request': { ...person, collective: sale.collective },
  };
}
