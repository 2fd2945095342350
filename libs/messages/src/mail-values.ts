// What each mail needs, already in words of the reader's language: days, times and amounts come formatted.

interface ToPerson {
  readonly name: string;
  readonly link: string;
}

interface AboutSale {
  readonly collective: string;
  readonly sale: string;
  readonly link: string;
}

/** Someone fetches another's order. */
interface Fetching {
  readonly collective: string;
  /** The other one's name. */
  readonly who: string;
  readonly place: string;
  /** With its day. */
  readonly window: string;
  /** Of the basket; 0: not known before closing. */
  readonly number: number;
  readonly link: string;
}

interface Slip {
  readonly collective: string;
  readonly farm: string;
  readonly place: string;
  readonly day: string;
  /** One a line. */
  readonly lines: string;
  readonly total: string;
}

/** `window`: `de 17 h 30 à 19 h`; `place`: may be empty. */
interface AboutTurn {
  readonly collective: string;
  readonly turn: string;
  readonly day: string;
  readonly window: string;
  readonly place: string;
  readonly link: string;
}

/** `ends`: its last day, or none; `at`, `revokedAt`: with the hour. The exact text goes along as a file. */
interface Mandate {
  readonly collective: string;
  readonly farm: string;
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly at: string;
  readonly revokedAt: string;
  readonly ends: string;
  readonly contestDays: number;
  readonly link: string;
}

/** Values by template; text may be empty where a sentence does without. */
export interface MailValues {
  'confirm-email': ToPerson;
  'already-registered': ToPerson;
  'reset-password': ToPerson;
  /** `code`: grouped as it is read, `1234 5678`. */
  'sign-in-code': ToPerson & { readonly code: string };
  'password-changed': ToPerson;
  'second-factor-on': ToPerson;
  'second-factor-off': ToPerson;
  'recovery-codes-renewed': ToPerson;
  'recovery-code-used': ToPerson & { readonly left: number };
  'invite-household': ToPerson & { readonly collective: string };
  'household-joined': ToPerson & { readonly collective: string };
  'household-ended': ToPerson & { readonly collective: string };
  'new-address': ToPerson;
  'address-in-use': ToPerson;
  'address-changed': ToPerson;
  /** `until`, `day`: `jeudi 3 décembre`. */
  'data-ready': ToPerson & { readonly until: string };
  'account-closing': ToPerson & { readonly day: string };
  /** `reasons`: one a line. */
  'account-not-closed': ToPerson & { readonly reasons: string };
  'invite-member': { readonly collective: string; readonly link: string };
  'invite-producer': { readonly collective: string; readonly farm: string; readonly link: string };
  /** `words`: the collective's own, `news`: of its farms; both may be empty. `closes`: `mercredi à 20 h`. */
  'sale-opened': AboutSale & { readonly words: string; readonly news: string; readonly closes: string };
  'closing-soon': AboutSale & { readonly closes: string };
  /** `home`: it is brought, and `place` is the address. `items`: how many, a number; `window`: `de 17 h 30 à 19 h`. */
  'pickup-tomorrow': {
    readonly collective: string;
    readonly place: string;
    readonly window: string;
    readonly home: 'yes' | 'no';
    readonly items: number;
    readonly total: string;
    readonly link: string;
  };
  /** `window` with its day: `vendredi 4 décembre, de 17 h 30 à 19 h`; `lines` and `dues` one a line. */
  'order-confirmed': AboutSale & {
    readonly place: string;
    readonly home: 'yes' | 'no';
    readonly window: string;
    readonly lines: string;
    readonly total: string;
    readonly dues: string;
  };
  'order-cancelled': AboutSale;
  'order-cancelled-for-you': AboutSale & { readonly reason: string };
  /** `changes`: one a line, `Tomme : 9,00 € maintenant, 8,00 € dans votre commande`. */
  'delivery-changed': AboutSale & { readonly changes: string };
  'prices-changed': AboutSale & { readonly changes: string };
  /** To who fetches it for someone, to the member, and to who no longer fetches it. */
  'collector-named': Fetching;
  'collector-told': Fetching;
  'collector-released': Fetching;
  'sale-cancelled': AboutSale & { readonly reason: string };
  /** To who runs sales: it did not open at its hour. */
  'sale-held-up': AboutSale & { readonly reason: string };
  /** `changes`: one a line. */
  'sale-changed': AboutSale & { readonly changes: string };
  'preparation-slip': Slip & { readonly window: string };
  /** `lines`: only what differs. */
  'slip-correction': Slip;
  /** `lines`: what is taken back, one a line; `amount`: without its sign. */
  'document-credited': {
    readonly collective: string;
    readonly number: string;
    readonly corrected: string;
    readonly issuer: string;
    readonly recipient: string;
    readonly amount: string;
    readonly lines: string;
    readonly reason: string;
    readonly link: string;
  };
  /** `corrected`: the document it completes, or `none`. */
  'document-added': {
    readonly collective: string;
    readonly number: string;
    readonly corrected: string;
    readonly issuer: string;
    readonly recipient: string;
    readonly amount: string;
    readonly lines: string;
    readonly reason: string;
    readonly link: string;
  };
  /**
   * To a farm. `what`: an `invoice`, a `credit` note, or `both` where one is corrected; `corrected`: the invoice taken back, or `none`;
   * `amount`: of the document named, VAT included; `due`, a day, and `reason`: or `none`.
   */
  'service-invoiced': {
    readonly collective: string;
    readonly farm: string;
    readonly number: string;
    readonly what: string;
    readonly corrected: string;
    readonly amount: string;
    readonly lines: string;
    readonly due: string;
    readonly reason: string;
    readonly link: string;
  };
  /** `state`: of the dispute; `sale`, and `answerBy`, a day: or `none`. */
  'payment-disputed': {
    readonly collective: string;
    readonly state: string;
    readonly member: string;
    readonly sale: string;
    readonly payee: string;
    readonly amount: string;
    readonly answerBy: string;
    readonly link: string;
  };
  /** `lines`: one an order, and one a payee of it; `amount`: over in all; `online`: whether some of it was paid online, else `none`. */
  'order-overpaid': {
    readonly collective: string;
    readonly count: number;
    readonly amount: string;
    readonly lines: string;
    readonly online: string;
    readonly link: string;
  };
  /** `lines`: for which sale, how much, under which reference, one a line; `account`: its last signs. */
  'settlement-paid': {
    readonly collective: string;
    readonly farm: string;
    readonly amount: string;
    readonly day: string;
    readonly account: string;
    readonly lines: string;
    readonly link: string;
  };
  'archive-ready': ToPerson & {
    readonly collective: string;
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly until: string;
  };
  /** `minimum`: `none` where the amount is not free; `iban`: `none` where nobody said an account. */
  'dues-reminder': ToPerson & {
    readonly collective: string;
    readonly from: string;
    readonly to: string;
    readonly amount: string;
    readonly minimum: string;
    readonly iban: string;
    readonly holder: string;
    readonly reference: string;
  };
  'mandate-accepted': Mandate;
  'mandate-revoked': Mandate;
  'mandate-ending': Mandate;
  /** `what`: held, first or out; `before`, `after`: last signs; `until`: `mercredi à 20 h`. */
  'bank-account-changed': {
    readonly collective: string;
    readonly payee: string;
    readonly what: string;
    readonly before: string;
    readonly after: string;
    readonly by: string;
    readonly until: string;
    readonly link: string;
  };
  /** `missed`: a sentence when the basket was not fetched; `lines`: what differs, `dues`: by payee, one a line. */
  'hand-out-changes': {
    readonly collective: string;
    readonly place: string;
    readonly day: string;
    readonly missed: string;
    readonly lines: string;
    readonly total: string;
    readonly dues: string;
    readonly link: string;
  };
  /** `lines`: only what differs. */
  'hand-out-farm': Slip;
  /** `choice`: ACCEPT, the real weight counts; AS_AGREED. */
  'weight-decided': {
    readonly collective: string;
    readonly product: string;
    readonly ordered: string;
    readonly weighed: string;
    readonly choice: string;
    readonly amount: string;
    readonly link: string;
  };
  /** `lines`: one a line. */
  'feedback-digest': {
    readonly collective: string;
    readonly farm: string;
    readonly lines: string;
    readonly link: string;
  };
  'documents-ready': ToPerson & { readonly collective: string; readonly day: string };
  /** `author`: who wrote it. */
  announcement: {
    readonly collective: string;
    readonly subject: string;
    readonly words: string;
    readonly author: string;
    readonly link: string;
  };
  'turn-tomorrow': AboutTurn;
  'turn-moved': AboutTurn;
  /** `reason`: may be empty. */
  'turn-cancelled': AboutTurn & { readonly reason: string };
  'member-joined-request': ToPerson & { readonly collective: string };
}

/** `order-confirmed`, `sale-opened`… */
export type MailTemplate = keyof MailValues;
