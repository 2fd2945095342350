import type { Cents } from '@cabas/kernel';

export type Provider = 'STRIPE' | 'HELLOASSO';

/** A payee's own account at a service. */
export interface ServiceAccount {
  readonly ref: string;
  /** HelloAsso: the organisation's own keys. */
  readonly clientId?: string;
  readonly secret?: string;
}

/** A page to be opened on which a member pays one payee. The same id is the same page, however often it is asked for. */
export interface PageToOpen {
  readonly id: string;
  readonly collectiveId: string;
  readonly amountCents: Cents;
  readonly currency: string;
  /** Authorise only: what is due is taken later. */
  readonly hold: boolean;
  /** What stands on the page and on the card's statement. */
  readonly label: string;
  readonly createdAt: Date;
  /** Where the member comes back to. */
  readonly doneUrl: string;
  readonly leftUrl: string;
}

export interface OpenPage {
  readonly sessionRef: string;
  readonly url: string;
}

/** How a charge stands at the service, as just read there. */
export interface ServiceState {
  readonly state: 'OPEN' | 'FAILED' | 'HELD' | 'RELEASED' | 'PAID';
  readonly paymentRef: string | null;
  readonly takenCents: Cents;
  readonly takenAt: Date | null;
  readonly holdUntil: Date | null;
  readonly refunds: readonly ServiceRefund[];
  readonly disputes: readonly ServiceDispute[];
  /** Why the last try failed: the service's code; empty: it did not. */
  readonly failure: string;
  /** Where one pays, while that is possible. */
  readonly url: string | null;
}

export interface ServiceRefund {
  readonly ref: string;
  /** Our own id of it; null: made at the service itself. */
  readonly refundId: string | null;
  readonly amountCents: Cents;
  readonly state: 'WAITING' | 'DONE' | 'FAILED';
  readonly at: Date;
}

/** The cardholder's bank doubts a payment that was taken. */
export interface ServiceDispute {
  readonly ref: string;
  readonly amountCents: Cents;
  /** The service's code. */
  readonly reason: string;
  /** ASKED: a question only. OPEN: the money is away, until it is decided. */
  readonly state: DisputeState;
  readonly answerBy: Date | null;
  readonly at: Date;
  /** Money that moved for it at the payee's account: less than 0 was taken away. */
  readonly moves: readonly { readonly ref: string; readonly cents: Cents; readonly at: Date }[];
}

export type DisputeState = 'ASKED' | 'OPEN' | 'WON' | 'LOST';

export interface ChargeRefs {
  readonly sessionRef: string;
  readonly paymentRef: string | null;
  readonly createdAt: Date;
}

/**
 * A payment institution: what it does with one payee's own account. Each call names that account, none a fee, a transfer or an account of
 * ours. What changes something takes a key: asked twice, it is done once. @throws ServiceRefused when asking again would not help.
 */
export interface PaymentService {
  readonly provider: Provider;
  /** It can authorise now and take later. */
  readonly holds: boolean;
  open(account: ServiceAccount, page: PageToOpen): Promise<OpenPage>;
  read(account: ServiceAccount, charge: ChargeRefs): Promise<ServiceState>;
  /** Nobody can pay on this page any more. */
  shut(account: ServiceAccount, charge: ChargeRefs): Promise<void>;
  take(account: ServiceAccount, paymentRef: string, amountCents: Cents, key: string): Promise<void>;
  letGo(account: ServiceAccount, paymentRef: string, key: string): Promise<void>;
  /** It gives money back when asked from here; otherwise that is done there, and read. */
  readonly givesBack: boolean;
  /** The refund's name at the service. */
  giveBack(
    account: ServiceAccount,
    paymentRef: string,
    amountCents: Cents,
    refund: { readonly id: string; readonly collectiveId: string; readonly chargeId: string },
  ): Promise<string>;
}

/** What a service says of a payee's account. */
export interface AccountState {
  readonly submitted: boolean;
  readonly ready: boolean;
}

/** Whose account it is; told to the service, so that its events find back. */
export type Owner =
  | { readonly kind: 'collective'; readonly collectiveId: string }
  | { readonly kind: 'producer'; readonly producerId: string };

/** A service where a payee's account is made from here, with the service's own forms. */
export interface AccountService {
  create(owner: Owner, name: string): Promise<string>;
  /** Where the payee fills in the service's own forms. */
  link(ref: string, urls: { readonly done: string; readonly again: string }): Promise<string>;
  readAccount(ref: string): Promise<AccountState>;
}

/** What an event speaks of; nothing else of it is believed. */
export interface ServiceEvent {
  readonly id: string;
  readonly kind: string;
  readonly accountRef: string;
  readonly charge: { readonly collectiveId: string; readonly chargeId: string } | null;
  readonly owner: Owner | null;
}

export interface EventReader {
  /** What names no charge of ours itself (a dispute) is looked up there. @throws ForgedEvent */
  readEvent(body: Buffer, signature: string): Promise<ServiceEvent>;
}

/** The service says no, and would again. */
export class ServiceRefused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`refused by the payment service: ${code}`);
    this.code = code;
  }
}

export class ForgedEvent extends Error {}

/** The services that this installation is connected to; none: nobody pays online. */
export class PaymentServices {
  readonly stripe: (PaymentService & AccountService & EventReader) | undefined;
  readonly helloasso: (PaymentService & { check(account: ServiceAccount): Promise<void> }) | undefined;

  constructor(services: {
    readonly stripe: PaymentServices['stripe'];
    readonly helloasso: PaymentServices['helloasso'];
  }) {
    this.stripe = services.stripe;
    this.helloasso = services.helloasso;
  }

  /** Those that this installation is connected to. */
  get connected(): readonly Provider[] {
    return (['STRIPE', 'HELLOASSO'] as const).filter((provider) => this.of(provider) !== undefined);
  }

  of(provider: Provider): PaymentService | undefined {
    return provider === 'STRIPE' ? this.stripe : this.helloasso;
  }
}
