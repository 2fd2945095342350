/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** By what one may pay; how it was paid is noted at the hand-out. ONLINE: never chosen; goods sold in a farm's name are paid no other way. */
export type AcceptedMeans =
  | 'CARD'
  | 'CASH'
  | 'CHEQUE'
  | 'LOCAL_CURRENCY'
  | 'ONLINE'
  | 'TRANSFER';

export type AddMemberInput = {
  readonly email?: string | null | undefined;
  readonly familyName: string;
  readonly givenName: string;
  /** Send an invitation by mail. */
  readonly invite?: boolean | null | undefined;
  readonly phone?: string | null | undefined;
};

export type AddProducerInput = {
  readonly city?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly name: string;
  readonly phone?: string | null | undefined;
  readonly story?: string | null | undefined;
};

/** Regulation (EU) 1169/2011, annex II. */
export type Allergen =
  | 'CELERY'
  | 'CRUSTACEANS'
  | 'EGGS'
  | 'FISH'
  | 'GLUTEN'
  | 'LUPIN'
  | 'MILK'
  | 'MOLLUSCS'
  | 'MUSTARD'
  | 'NUTS'
  | 'PEANUTS'
  | 'SESAME'
  | 'SOYBEANS'
  | 'SULPHITES';

export type AnnouncementInput = {
  readonly distributionId?: string | null | undefined;
  readonly subject: string;
  readonly words: string;
};

export type AnswerFeedbackInput = {
  readonly answer: string;
  readonly feedbackId: string;
};

/** What a line of the audit log is about. */
export type AuditTopic =
  | 'FILES'
  | 'MEMBERS'
  | 'MONEY'
  | 'ORDERS'
  | 'PRODUCERS'
  | 'SALES'
  | 'SETTINGS';

export type BankAccountChangeState =
  | 'HELD'
  | 'IN_FORCE'
  | 'STOPPED';

export type BankAccountInput = {
  readonly bic?: string | null | undefined;
  readonly holder: string;
  /** Null: no more transfers to this payee. */
  readonly iban?: string | null | undefined;
  readonly producerId?: string | null | undefined;
};

/** Still to be decided, paid by a member, something else, gone out. */
export type BankLineState =
  | 'APPLIED'
  | 'ASIDE'
  | 'OPEN'
  | 'OUTGOING';

/**
 * Why a member is proposed. REFERENCE: their exact reference and the amount they owe, the only sure one; REFERENCE_AMOUNT: another amount;
 * REFERENCE_PAYEE: a reference of another payee. A name is never sure: two members may bear it.
 */
export type BankMatch =
  | 'AMOUNT'
  | 'FAMILY'
  | 'FAMILY_AND_AMOUNT'
  | 'NAME'
  | 'NAME_AND_AMOUNT'
  | 'REFERENCE'
  | 'REFERENCE_AMOUNT'
  | 'REFERENCE_PAYEE';

/** What a transfer pays. DUES and GIFT are the association's own, on its own account only: a gift goes to the solidarity fund. */
export type BankPurpose =
  | 'DUES'
  | 'GIFT'
  | 'ORDERS';

export type BudgetPeriod =
  | 'MONTH'
  | 'ORDER';

export type BusinessInput = {
  readonly addressLine1: string;
  readonly city: string;
  /** Absent: the SIREN. */
  readonly electronicAddress?: string | null | undefined;
  readonly grouped?: boolean | null | undefined;
  readonly legalName: string;
  readonly paymentDays?: number | null | undefined;
  readonly postcode: string;
  readonly siret: string;
  readonly vatNumber?: string | null | undefined;
};

export type CancelMemberOrderInput = {
  readonly orderId: string;
  /** The member reads it. */
  readonly reason: string;
  /** The version seen. */
  readonly version: number;
};

export type ChangeCollectiveInput = {
  readonly contactEmail?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly flow?: MoneyFlow | null | undefined;
  readonly joinPolicy?: JoinPolicy | null | undefined;
  readonly legal?: LegalIdentityInput | null | undefined;
  readonly marginBp?: number | null | undefined;
  readonly marginMode?: MarginMode | null | undefined;
  readonly name?: string | null | undefined;
  readonly openingWords?: string | null | undefined;
  readonly paperwork?: Paperwork | null | undefined;
  readonly paymentNote?: string | null | undefined;
  readonly paymentTerms?: PaymentTermsInput | null | undefined;
  readonly phonesToProducers?: boolean | null | undefined;
  /** For sales that open from now on. */
  readonly serviceFeeBp?: number | null | undefined;
  readonly weeksAhead?: number | null | undefined;
};

export type ChangeEmailInput = {
  readonly email: string;
};

export type ChangeFarmInput = {
  readonly city?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly legal?: LegalIdentityInput | null | undefined;
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly story?: string | null | undefined;
  readonly vatRegime?: VatRegime | null | undefined;
};

export type ChangeFarmPageInput = {
  readonly labels?: ReadonlyArray<Label> | null | undefined;
  readonly practices?: string | null | undefined;
  readonly priceShares?: ReadonlyArray<PriceShareInput> | null | undefined;
  readonly producerId: string;
  readonly published?: boolean | null | undefined;
  readonly sellsElsewhere?: string | null | undefined;
  readonly story?: string | null | undefined;
  readonly visitOn?: string | null | undefined;
  readonly visitWords?: string | null | undefined;
};

export type ChangeMemberInput = {
  readonly memberId: string;
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  readonly status?: MembershipStatus | null | undefined;
};

export type ChangeOrderInput = {
  /** Absent: where it went before. */
  readonly delivery?: DeliveryAddressInput | null | undefined;
  readonly lines: ReadonlyArray<OrderLineInput>;
  readonly note?: string | null | undefined;
  readonly orderId: string;
  /** Absent: the slot stays. */
  readonly slotId?: string | null | undefined;
  /** The version seen. */
  readonly version: number;
};

export type ChangePasswordInput = {
  readonly password: string;
};

export type ChangePickupPointInput = {
  readonly active?: boolean | null | undefined;
  readonly addressLine1?: string | null | undefined;
  readonly city?: string | null | undefined;
  /** Of a round; for sales that open from now on. */
  readonly delivery?: DeliveryTermsInput | null | undefined;
  readonly directions?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly orderMinimumCents?: number | null | undefined;
  readonly pickupPointId: string;
  readonly postcode?: string | null | undefined;
  readonly totalMinimumCents?: number | null | undefined;
};

export type ChangeProducerInput = {
  readonly city?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly legal?: LegalIdentityInput | null | undefined;
  readonly minimumCents?: number | null | undefined;
  readonly name?: string | null | undefined;
  readonly paperwork?: Paperwork | null | undefined;
  readonly paymentNote?: string | null | undefined;
  /** Null: as the collective. */
  readonly paymentTerms?: PaymentTermsInput | null | undefined;
  readonly phone?: string | null | undefined;
  readonly producerId: string;
  /** A member of the collective; null: nobody. */
  readonly referentId?: string | null | undefined;
  readonly serviceFeeBp?: number | null | undefined;
  readonly status?: ParticipationStatus | null | undefined;
  readonly story?: string | null | undefined;
  readonly vatRegime?: VatRegime | null | undefined;
};

export type ChangeProductInput = {
  readonly active?: boolean | null | undefined;
  /** Absent: not said; empty: none. */
  readonly allergens?: ReadonlyArray<Allergen> | null | undefined;
  readonly category?: ProductCategory | null | undefined;
  readonly contentAmount?: number | null | undefined;
  readonly contentUnit?: ContentUnit | null | undefined;
  readonly depositCents?: number | null | undefined;
  readonly description?: string | null | undefined;
  readonly diets?: ReadonlyArray<Diet> | null | undefined;
  readonly ingredients?: string | null | undefined;
  readonly labels?: ReadonlyArray<Label> | null | undefined;
  readonly name?: string | null | undefined;
  readonly organic?: boolean | null | undefined;
  readonly origin?: ProductOrigin | null | undefined;
  readonly priceCents?: number | null | undefined;
  readonly producerId: string;
  readonly productId: string;
  readonly reference?: string | null | undefined;
  readonly step?: number | null | undefined;
  readonly storage?: ProductStorage | null | undefined;
  readonly toleranceBp?: number | null | undefined;
  readonly vatCategory?: VatCategory | null | undefined;
  readonly version: number;
  readonly weighed?: boolean | null | undefined;
};

/** Other terms for a round whose sale is open; the rate of VAT stays. */
export type ChangeRoundInput = {
  readonly delivery: DeliveryTermsInput;
  readonly distributionId: string;
  /** The version seen. */
  readonly version: number;
};

/** Moves or renames one occurrence; dates as in planning. Those who ordered are told once. */
export type ChangeSaleInput = {
  readonly cycleId: string;
  readonly distributions?: ReadonlyArray<DistributionInput> | null | undefined;
  readonly minimumCents?: number | null | undefined;
  readonly name?: string | null | undefined;
  readonly opensAt?: string | null | undefined;
  readonly opensOn?: string | null | undefined;
  readonly version: number;
  readonly words?: string | null | undefined;
};

/** In hand at the collective, handed to its farm, paid in, refused by the bank. */
export type ChequeState =
  | 'BOUNCED'
  | 'DEPOSITED'
  | 'RECEIVED'
  | 'REMITTED';

export type ChoiceInput = {
  /** How long ago it was chosen: the later choice of a line stays, and devices' clocks differ. */
  readonly agoMs: number;
  readonly offerId: string;
  /** Order units; 0: put back. */
  readonly quantity: number;
};

export type ChooseRemindersInput = {
  readonly choices: ReadonlyArray<ReminderInput>;
};

export type ClosingPeriod =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type CollectiveKind =
  | 'AMAP'
  | 'ASSOCIATION'
  | 'BUYING_GROUP'
  | 'CIVAM'
  | 'FARM'
  | 'PLATFORM'
  | 'PRODUCERS_GROUP'
  | 'PRODUCERS_SHOP'
  | 'VILLAGE_SHOP';

export type CollectorInput = {
  /** To be told by mail. */
  readonly email?: string | null | undefined;
  readonly name: string;
  readonly phone?: string | null | undefined;
};

export type ContentUnit =
  | 'GRAM'
  | 'MILLILITRE'
  | 'PIECE';

export type ContributionInput = {
  readonly chequeBank?: string | null | undefined;
  readonly chequeNumber?: string | null | undefined;
  /** It was given at this hand-out, and lies in that evening's box. */
  readonly distributionId?: string | null | undefined;
  /** 0: a gift alone. */
  readonly duesCents: number;
  /** To the solidarity fund. */
  readonly giftCents?: number | null | undefined;
  /** Same key, same answer: at most one payment. */
  readonly idempotencyKey: string;
  readonly means: PaymentMeans;
  readonly memberId: string;
  /** The first day of the year they are for; the one under way when absent. */
  readonly periodOn?: string | null | undefined;
  /** Today when absent. */
  readonly receivedOn?: string | null | undefined;
};

export type CorrectDeliveryInput = {
  readonly lines: ReadonlyArray<DeliveredLineInput>;
  readonly orderId: string;
  /** Needed once the distribution was handed out. */
  readonly reason?: string | null | undefined;
};

/** What lessens becomes credit notes, what raises complements. */
export type CorrectIssuedInput = {
  readonly added?: ReadonlyArray<ForgottenLineInput> | null | undefined;
  readonly lines: ReadonlyArray<CorrectedLineInput>;
  readonly orderId: string;
  readonly reason: string;
};

/** Lines as they should have been; what is left out stays as it was issued. RESALE has two prices: the member's and the farm's. */
export type CorrectedLineInput = {
  readonly lineId: string;
  readonly measure?: number | null | undefined;
  readonly priceCents?: number | null | undefined;
  readonly purchasePriceCents?: number | null | undefined;
  readonly quantity?: number | null | undefined;
};

export type CountTillInput = {
  readonly distributionId: string;
  readonly lines: ReadonlyArray<TillLineInput>;
  readonly note?: string | null | undefined;
  /** 1 for the first count, then one more each time: nobody's count is overwritten. */
  readonly number: number;
  /** Why it is counted again; from the second on. */
  readonly reason?: string | null | undefined;
};

export type CreateCollectiveInput = {
  readonly currency?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly flow: MoneyFlow;
  readonly joinPolicy?: JoinPolicy | null | undefined;
  readonly kind: CollectiveKind;
  /** 1/100 of a per cent: 300 = 3 %. */
  readonly marginBp?: number | null | undefined;
  readonly marginMode?: MarginMode | null | undefined;
  readonly name: string;
  /** Address part; proposed from the name when absent. */
  readonly slug?: string | null | undefined;
  readonly territory?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
};

export type CreateSettlementInput = {
  /** The day asked of the bank; today when absent. */
  readonly executeOn?: string | null | undefined;
  readonly lines: ReadonlyArray<SettlementLineInput>;
};

export type CreditFeeInput = {
  readonly documentId: string;
  /** Same key, same credit note. */
  readonly idempotencyKey: string;
  /** Absent: all that is left. */
  readonly lines?: ReadonlyArray<FeeCreditLineInput> | null | undefined;
  readonly reason: string;
};

export type CycleStatus =
  | 'CANCELLED'
  | 'CLOSED'
  | 'DISTRIBUTED'
  | 'DRAFT'
  | 'OPEN'
  | 'SCHEDULED'
  | 'SETTLED';

export type DeliveredLineInput = {
  readonly lineId: string;
  /** Real grams, for weighed goods. */
  readonly measure?: number | null | undefined;
  /** Order units; 0: missing. */
  readonly quantity?: number | null | undefined;
  readonly reason?: string | null | undefined;
};

export type DeliveryAddressInput = {
  readonly addressLine1: string;
  readonly addressLine2?: string | null | undefined;
  readonly city: string;
  readonly note?: string | null | undefined;
  readonly postcode: string;
};

export type DeliveryTermsInput = {
  readonly areas: ReadonlyArray<string>;
  readonly capacity?: number | null | undefined;
  readonly feeCents: number;
  readonly freeFromCents?: number | null | undefined;
  readonly thresholdCents?: number | null | undefined;
  /** FOOD, INTERMEDIATE or STANDARD (when absent). */
  readonly vatCategory?: VatCategory | null | undefined;
};

export type DescribeChequeInput = {
  readonly bank?: string | null | undefined;
  readonly number?: string | null | undefined;
  readonly paymentId: string;
  readonly plannedOn?: string | null | undefined;
};

/** As the browser gave it: `PushSubscription.toJSON()`. */
export type DeviceInput = {
  readonly auth: string;
  readonly endpoint: string;
  /** As people would call it, `Firefox · Android`. */
  readonly name?: string | null | undefined;
  readonly p256dh: string;
};

export type Diet =
  | 'GLUTEN_FREE'
  | 'LACTOSE_FREE'
  | 'VEGAN'
  | 'VEGETARIAN';

export type DistributionInput = {
  readonly closesAt: string;
  /** On the collective's clock. */
  readonly closesOn: string;
  /** To change an existing one. */
  readonly id?: string | null | undefined;
  readonly pickupDate: string;
  readonly pickupPointId: string;
  /** Absent: none, or as they are; they move with their window. Told apart by when they start; one that has been chosen can't be taken out. */
  readonly slots?: ReadonlyArray<PickupSlotInput> | null | undefined;
  readonly windowEnd: string;
  readonly windowStart: string;
};

export type DistributionStatus =
  | 'CANCELLED'
  | 'CLOSED'
  | 'HANDED_OUT'
  | 'OPEN'
  | 'PLANNED';

/** SALES_INVOICE: the collective's to a member that is a business. FEE_INVOICE: the collective's to a farm, for a service. */
export type DocumentKind =
  | 'FEE_INVOICE'
  | 'INVOICE'
  | 'MEMBER_RECEIPT'
  | 'PURCHASE_INVOICE'
  | 'PURCHASE_STATEMENT'
  | 'RECEIPT'
  | 'SALES_INVOICE';

export type DuesInput = {
  readonly active: boolean;
  readonly amountCents: number;
  readonly firstMonth: number;
  /** Absent: the amount, it is not free. */
  readonly minimumCents?: number | null | undefined;
  readonly required: DuesRequired;
};

/** Before ordering: nothing, a message to the member, or no order without. */
export type DuesRequired =
  | 'MESSAGE'
  | 'NO'
  | 'WALL';

export type EnterOrderInput = {
  /** Absent: where it went before, else the member's address; it may lie outside the area. */
  readonly delivery?: DeliveryAddressInput | null | undefined;
  readonly distributionId: string;
  readonly lines: ReadonlyArray<OrderLineInput>;
  readonly memberId: string;
  readonly note?: string | null | undefined;
  /** Needed once orders are closed. */
  readonly reason?: string | null | undefined;
  /** Absent: as it was, or none. */
  readonly slotId?: string | null | undefined;
};

/** GOODS: what the collective owes the farm, in resale. SERVICES: what the farm owes for services. MEMBERS: what members owe the farm in direct sale, in sums. */
export type FarmAccountKind =
  | 'GOODS'
  | 'MEMBERS'
  | 'SERVICES';

export type FarmNewsInput = {
  /** Absent: to all. */
  readonly collectiveIds?: ReadonlyArray<string> | null | undefined;
  readonly words: string;
};

export type FeeCreditLineInput = {
  /** Of the invoice, from 0. */
  readonly line: number;
  /** Without VAT; VAT follows. */
  readonly netCents: number;
};

/** A service of the collective to a farm, priced without VAT. */
export type FeeLineInput = {
  readonly label: string;
  readonly netPriceCents: number;
  readonly quantity: number;
};

export type FeedFundInput = {
  readonly amountCents: number;
  readonly reason?: string | null | undefined;
};

export type FeedbackMark =
  | 'BAD'
  | 'FINE'
  | 'GOOD';

/** Goods of the sale that were handed out and stand in no line of the order. */
export type ForgottenLineInput = {
  readonly measure?: number | null | undefined;
  readonly offerId: string;
  readonly quantity: number;
};

export type Frequency =
  | 'FORTNIGHTLY'
  | 'MONTHLY'
  | 'WEEKLY';

/** One thing done with a thumb; kept on the phone first, sent when there is network, any number of times. */
export type GestureInput = {
  readonly amountCents?: number | null | undefined;
  /** The phone's clock; told, never trusted. */
  readonly at: string;
  readonly fate?: LineFate | null | undefined;
  /** UNDO: the gesture taken back. RESOLVE: the gesture that holds. */
  readonly gestureId?: string | null | undefined;
  readonly givenCents?: number | null | undefined;
  /** Made on the phone; the same id is done once. */
  readonly id: string;
  readonly kind: GestureKind;
  readonly lineId?: string | null | undefined;
  readonly means?: PaymentMeans | null | undefined;
  readonly measure?: number | null | undefined;
  readonly memberId?: string | null | undefined;
  readonly offerId?: string | null | undefined;
  readonly payeeId?: string | null | undefined;
  readonly quantity?: number | null | undefined;
  /** Cursor the phone knew when it was done: what came later from elsewhere and differs is a conflict. */
  readonly seen: number;
  readonly text?: string | null | undefined;
};

/**
 * TICK, UNTICK a line · WEIGH (`measure`) · COUNT (`quantity`) · FATE (`fate`, `text`) · DECIDE on a weight beyond the tolerance (`text`: ACCEPT or
 * AS_AGREED; `measure`: the weight meant, else the one known) · HAND_OUT, WAIT, MISS a basket (`text`: what becomes of it) · PAY and RETURN_JARS (`payeeId`
 * null: the collective; `amountCents`: what was kept, or the deposits given back) · SELL (`offerId`, `quantity`, `memberId`) · COUNT_CASH (`payeeId`, `means`,
 * `amountCents`) · UNDO and RESOLVE (`gestureId`).
 */
export type GestureKind =
  | 'COUNT'
  | 'COUNT_CASH'
  | 'DECIDE'
  | 'FATE'
  | 'HAND_OUT'
  | 'MISS'
  | 'PAY'
  | 'RESOLVE'
  | 'RETURN_JARS'
  | 'SELL'
  | 'TICK'
  | 'UNDO'
  | 'UNTICK'
  | 'WAIT'
  | 'WEIGH';

/** REFUSED: nothing was written; sent again later it may be done. */
export type GestureVerdict =
  | 'ALREADY_DONE'
  | 'CONFLICT'
  | 'DONE'
  | 'REFUSED';

/** Said again, it takes the place of what was said. */
export type GiveFeedbackInput = {
  readonly lineId: string;
  readonly mark: FeedbackMark;
  /** The farm may read my name. */
  readonly named?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type HandOutStatus =
  | 'HANDED_OUT'
  | 'MISSED'
  | 'WAITING';

export type HelloAssoInput = {
  readonly clientId: string;
  /** As in the association's address at HelloAsso. */
  readonly organization: string;
  /** Kept sealed, never shown again. */
  readonly secret: string;
};

export type HelpFromFundInput = {
  readonly amountCents: number;
  readonly orderId: string;
  readonly reason?: string | null | undefined;
};

export type ImportKind =
  | 'MEMBERS'
  | 'PRODUCTS';

export type ImportVerdict =
  | 'CREATE'
  | 'IGNORED'
  | 'REFUSED'
  | 'UNCHANGED'
  | 'UPDATE'
  | 'WARNING';

export type InviteToHouseholdInput = {
  readonly email: string;
};

export type IssueFeeInput = {
  readonly from: string;
  /** Same key, same invoice. */
  readonly idempotencyKey: string;
  readonly lines: ReadonlyArray<FeeLineInput>;
  readonly producerId: string;
  readonly to: string;
};

export type JoinPolicy =
  | 'APPROVAL'
  | 'INVITATION'
  | 'OPEN';

export type KeepChoicesInput = {
  readonly distributionId: string;
  /** Offers that are not of this sale are left out. */
  readonly lines: ReadonlyArray<ChoiceInput>;
};

/** Marks of a product or a farm. FARMHOUSE: made on the farm from its own milk, meat or fruit. */
export type Label =
  | 'AOP'
  | 'BLEU_BLANC_COEUR'
  | 'DEMETER'
  | 'FARMHOUSE'
  | 'HVE'
  | 'IGP'
  | 'LABEL_ROUGE'
  | 'MOUNTAIN'
  | 'NATURE_ET_PROGRES'
  | 'ORGANIC'
  | 'ORGANIC_CONVERSION'
  | 'TSG';

/** CONTRIBUTION: dues or a gift, or help of the solidarity fund. */
export type LedgerKind =
  | 'CONTRIBUTION'
  | 'PAYMENT'
  | 'SALE';

export type LegalIdentityInput = {
  readonly addressLine1?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly legalForm?: string | null | undefined;
  readonly legalName?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly rcs?: string | null | undefined;
  readonly siret?: string | null | undefined;
  readonly vatNumber?: string | null | undefined;
};

/** MISSING and SPOILT: nothing due. SUBSTITUTED: something else of equal price, named. */
export type LineFate =
  | 'AS_ORDERED'
  | 'MISSING'
  | 'SPOILT'
  | 'SUBSTITUTED';

export type LogInInput = {
  readonly email: string;
  readonly password: string;
};

/** Of today. EXPIRED: its last day is over, nothing is issued until another is accepted. */
export type MandateStatus =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'NONE'
  | 'OFFERED'
  | 'REVOKED';

export type MarginMode =
  | 'INSIDE'
  | 'ON_TOP';

export type MembershipStatus =
  | 'ACTIVE'
  | 'LEFT'
  | 'PENDING'
  | 'SUSPENDED'
  | 'WAITING';

/** DIRECT: each farm sells and is paid by each member. RESALE: the collective buys and sells on. AGENCY: farms sell through the collective and are paid online, on their own accounts. */
export type MoneyFlow =
  | 'AGENCY'
  | 'DIRECT'
  | 'RESALE';

export type MoveChequesInput = {
  /** Today when absent; not in the future. */
  readonly on?: string | null | undefined;
  /** Of one payee. */
  readonly paymentIds: ReadonlyArray<string>;
  /** REMITTED or DEPOSITED. */
  readonly to: ChequeState;
};

export type NameCollectorInput = {
  /** For whom a helper ordered. */
  readonly beneficiary?: string | null | undefined;
  /** Absent or null: the member fetches it. */
  readonly collectedBy?: CollectorInput | null | undefined;
  readonly orderId: string;
};

export type NewsKind =
  | 'COLLECTIVE'
  | 'FARM';

/**
 * Why nothing can be paid online to a payee now. TOO_EARLY: what will be weighed is authorised some days before the pick-up at the earliest;
 * WEIGHED_LATER: the payee's service can't authorise, it is paid once weighed.
 */
export type NotPayableReason =
  | 'HELD'
  | 'NOTHING_DUE'
  | 'NOT_CONNECTED'
  | 'TOO_EARLY'
  | 'WEIGHED_LATER';

export type OfferInput = {
  readonly cap?: number | null | undefined;
  /** Indexes into `distributions` where it is sold; absent: everywhere. */
  readonly distributionIndexes?: ReadonlyArray<number> | null | undefined;
  readonly listingId: string;
  readonly minimum?: number | null | undefined;
  readonly priceCents?: number | null | undefined;
};

/** To be opened; open; not paid; authorised, taken after the hand-out; let go; paid. */
export type OnlineChargeState =
  | 'FAILED'
  | 'HELD'
  | 'OPEN'
  | 'PAID'
  | 'RELEASED'
  | 'WAITING';

/** ASKED: the bank asks, no money moved. OPEN: it took the money back until it decides. WON: the payee has it again. LOST: it is gone, and owed. */
export type OnlineDisputeState =
  | 'ASKED'
  | 'LOST'
  | 'OPEN'
  | 'WON';

/** Asked for; sent; done; refused by the service. */
export type OnlineRefundState =
  | 'DONE'
  | 'FAILED'
  | 'SENT'
  | 'WAITING';

export type OrderLineInput = {
  readonly offerId: string;
  /** Order units: pieces, grams or millilitres. */
  readonly quantity: number;
};

export type OrderStatus =
  | 'CANCELLED'
  | 'HANDED_OUT'
  | 'LOCKED'
  | 'MISSED'
  | 'PLACED';

/** An empty line is none. */
export type OwnAddressInput = {
  readonly addressLine1?: string | null | undefined;
  readonly addressLine2?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly membershipId: string;
  readonly postcode?: string | null | undefined;
};

/** What a member says of its own; the terms are the collective's to write down. */
export type OwnBusinessInput = {
  readonly addressLine1: string;
  readonly city: string;
  readonly electronicAddress?: string | null | undefined;
  readonly legalName: string;
  readonly postcode: string;
  readonly siret: string;
  readonly vatNumber?: string | null | undefined;
};

export type PaidBy =
  | 'CARD'
  | 'CASH'
  | 'CHEQUE'
  | 'FUND'
  | 'JARS'
  | 'ONLINE'
  | 'TRANSFER';

export type Paperwork =
  | 'INVOICES'
  | 'RECEIPTS'
  | 'SLIPS';

export type ParticipationStatus =
  | 'ACTIVE'
  | 'ENDED'
  | 'PAUSED';

export type PassSecondStepInput = {
  /** Of the authenticator, or a recovery code. */
  readonly code: string;
  /** Not to be asked again on this device for thirty days. */
  readonly trustDevice?: boolean | null | undefined;
};

export type PayDuesInput = {
  /** 0: a gift alone. */
  readonly duesCents: number;
  /** To the solidarity fund. */
  readonly giftCents?: number | null | undefined;
};

/** JARS: deposits given back for returned jars; less is due and no money moves. */
export type PaymentMeans =
  | 'CARD'
  | 'CASH'
  | 'CHEQUE'
  | 'JARS'
  | 'ONLINE'
  | 'TRANSFER';

/** At the pick-up; or by so many days before or after it. */
export type PaymentMoment =
  | 'AFTER'
  | 'AT_PICKUP'
  | 'BEFORE';

/** Who pays each payee directly; the money never passes us. */
export type PaymentService =
  | 'HELLOASSO'
  | 'STRIPE';

export type PaymentTermsInput = {
  readonly days?: number | null | undefined;
  readonly means: ReadonlyArray<AcceptedMeans>;
  readonly moment: PaymentMoment;
};

export type PickupPointInput = {
  readonly addressLine1?: string | null | undefined;
  readonly city?: string | null | undefined;
  /** A round that brings baskets home from there, for good. */
  readonly delivery?: DeliveryTermsInput | null | undefined;
  readonly directions?: string | null | undefined;
  readonly name: string;
  readonly orderMinimumCents?: number | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly totalMinimumCents?: number | null | undefined;
};

export type PickupSlotInput = {
  readonly capacity: number;
  readonly endsAt: string;
  readonly startsAt: string;
};

export type PlaceOrderInput = {
  /** Needed where baskets are brought home. */
  readonly delivery?: DeliveryAddressInput | null | undefined;
  readonly distributionId: string;
  /** Same key, same answer: at most one order. */
  readonly idempotencyKey: string;
  readonly lines: ReadonlyArray<OrderLineInput>;
  readonly note?: string | null | undefined;
  /** The version of the round whose terms were seen; others are refused (ROUND_CHANGED). */
  readonly roundVersion?: number | null | undefined;
  /** Needed where the distribution has slots. */
  readonly slotId?: string | null | undefined;
};

export type PlanSaleInput = {
  readonly distributions: ReadonlyArray<DistributionInput>;
  /** How the money of this sale flows, for good; absent: as the collective's. One of `saleFlows`. */
  readonly flow?: MoneyFlow | null | undefined;
  /** In RESALE; absent: as the collective's. */
  readonly marginBp?: number | null | undefined;
  readonly marginMode?: MarginMode | null | undefined;
  readonly minimumCents?: number | null | undefined;
  readonly name: string;
  /** Absent: every active listing. */
  readonly offers?: ReadonlyArray<OfferInput> | null | undefined;
  readonly opensAt: string;
  /** On the collective's clock. */
  readonly opensOn: string;
  readonly repeat?: RepeatInput | null | undefined;
  readonly words?: string | null | undefined;
};

export type PriceLevelInput = {
  /** Of one that exists. */
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly rateBp: number;
  readonly words?: string | null | undefined;
};

export type PriceShareInput = {
  readonly percent: number;
  readonly words: string;
};

export type ProductCategory =
  | 'BREAD'
  | 'CARE'
  | 'DAIRY'
  | 'DRINK'
  | 'EGGS'
  | 'FRUIT'
  | 'GROCERY'
  | 'HONEY'
  | 'MEAT'
  | 'OTHER'
  | 'VEGETABLE';

export type ProductInput = {
  /** Absent: not said; empty: none. */
  readonly allergens?: ReadonlyArray<Allergen> | null | undefined;
  readonly category?: ProductCategory | null | undefined;
  readonly contentAmount?: number | null | undefined;
  readonly contentUnit?: ContentUnit | null | undefined;
  /** Only for what is sold by the piece. */
  readonly depositCents?: number | null | undefined;
  readonly description?: string | null | undefined;
  readonly diets?: ReadonlyArray<Diet> | null | undefined;
  readonly ingredients?: string | null | undefined;
  readonly labels?: ReadonlyArray<Label> | null | undefined;
  readonly name: string;
  readonly organic?: boolean | null | undefined;
  readonly origin?: ProductOrigin | null | undefined;
  readonly priceCents: number;
  readonly producerId: string;
  readonly reference?: string | null | undefined;
  readonly sellingMode: SellingMode;
  readonly step?: number | null | undefined;
  readonly storage?: ProductStorage | null | undefined;
  /** Absent: 1000, a tenth; null: the real weight always applies. */
  readonly toleranceBp?: number | null | undefined;
  readonly vatCategory?: VatCategory | null | undefined;
  readonly weighed?: boolean | null | undefined;
};

/** Grown or made on the farm, the farm's own goods processed by someone else, or bought in. */
export type ProductOrigin =
  | 'BOUGHT_IN'
  | 'OWN'
  | 'PROCESSED_ELSEWHERE';

export type ProductStorage =
  | 'AMBIENT'
  | 'COOL'
  | 'FROZEN';

/** One of the three. With a second factor, only its code counts. */
export type ReauthenticateInput = {
  /** Of the authenticator, or a recovery code. */
  readonly code?: string | null | undefined;
  /** As mailed by `requestSignInCode`, in this browser. */
  readonly mailCode?: string | null | undefined;
  readonly password?: string | null | undefined;
};

/**
 * Money that came outside the hand-out: by transfer, by post, at the next meeting. Partial, early and over-payments are taken as they are: what
 * is too much stays as a credit.
 */
export type RecordPaymentInput = {
  readonly amountCents: number;
  readonly chequeBank?: string | null | undefined;
  readonly chequeNumber?: string | null | undefined;
  /** It was given at this hand-out, and lies in that evening's box. */
  readonly distributionId?: string | null | undefined;
  /** Same key, same answer: at most one payment. */
  readonly idempotencyKey: string;
  readonly means: PaymentMeans;
  readonly memberId: string;
  readonly note?: string | null | undefined;
  /** Absent: the collective is paid. */
  readonly producerId?: string | null | undefined;
  /** Today when absent; not in the future. */
  readonly receivedOn?: string | null | undefined;
};

/** TRANSFER, CHEQUE (written down when the bank has it) or CASH. */
export type RecordServicePaymentInput = {
  readonly amountCents: number;
  /** Same key, same payment. */
  readonly idempotencyKey: string;
  readonly means: PaymentMeans;
  readonly note?: string | null | undefined;
  /** Today when absent. */
  readonly on?: string | null | undefined;
  readonly producerId: string;
};

export type RefundOnlineInput = {
  readonly amountCents: number;
  readonly chargeId: string;
  /** Same key, same refund. */
  readonly idempotencyKey: string;
  readonly reason: string;
};

export type ReminderInput = {
  readonly byMail: boolean;
  readonly byPush: boolean;
  readonly kind: ReminderKind;
};

export type ReminderKind =
  | 'CLOSING'
  | 'MESSAGE'
  | 'OPENING'
  /** Confirmations and changes of the household's orders, by mail: for its second person; the member always gets them. */
  | 'ORDER'
  | 'PICKUP'
  | 'TURN';

export type RepeatInput = {
  readonly frequency: Frequency;
  /** Last day on which a sale may be handed out. */
  readonly until: string;
  /** How many weeks before its pick-up each date opens at the latest, never before the first; absent: as the collective has it. */
  readonly weeksAhead?: number | null | undefined;
};

export type ResetPasswordInput = {
  readonly password: string;
  readonly token: string;
};

export type Role =
  | 'ADMIN'
  | 'AUDITOR'
  | 'COORDINATOR'
  | 'MEMBER'
  | 'REFERENT'
  | 'TREASURER'
  | 'VOLUNTEER';

export type SellingMode =
  | 'PIECE'
  | 'VOLUME'
  | 'WEIGHED_PIECE'
  | 'WEIGHT';

export type SendGesturesInput = {
  /** A random name of this device. */
  readonly device: string;
  readonly distributionId: string;
  /** In the order in which they were done; at most 200. */
  readonly gestures: ReadonlyArray<GestureInput>;
};

/** TAKEN_BACK: a payment that was written down by mistake. */
export type ServiceLineKind =
  | 'CREDIT'
  | 'INVOICE'
  | 'PAYMENT'
  | 'TAKEN_BACK';

/** OPEN: goods may still change. TO_CORRECT: they were corrected after the invoice. GIVEN_BACK: invoiced, then credited whole by hand; issued again only by `issueServiceFeeAnew`. */
export type ServiceState =
  | 'GIVEN_BACK'
  | 'ISSUED'
  | 'NOTHING'
  | 'OPEN'
  | 'TO_CORRECT'
  | 'TO_ISSUE';

export type SetBudgetInput = {
  readonly amountCents: number;
  readonly currency: string;
  readonly period: BudgetPeriod;
};

export type SetListingInput = {
  readonly active: boolean;
  readonly priceCents?: number | null | undefined;
  readonly producerId: string;
  readonly productId: string;
};

/** Empty numbers and no date: forgets the lot. */
export type SetLotInput = {
  readonly bestBefore?: string | null | undefined;
  readonly distributionId: string;
  readonly numbers: ReadonlyArray<string>;
  readonly offerId: string;
  readonly useBy?: string | null | undefined;
};

/** Without `business`: a consumer. */
export type SetMemberBusinessInput = {
  readonly business?: BusinessInput | null | undefined;
  readonly memberId: string;
};

/** Adds a listing to a sale, or changes cap, minimum, price or points. A new price never touches existing lines. */
export type SetOfferInput = {
  readonly active?: boolean | null | undefined;
  readonly cap?: number | null | undefined;
  readonly cycleId: string;
  readonly distributionIds?: ReadonlyArray<string> | null | undefined;
  readonly listingId: string;
  readonly minimum?: number | null | undefined;
  readonly priceCents?: number | null | undefined;
};

export type SetOwnBusinessInput = {
  readonly business?: OwnBusinessInput | null | undefined;
  readonly membershipId: string;
};

export type SetPriceLevelsInput = {
  readonly levels: ReadonlyArray<PriceLevelInput>;
};

/** What is free to promise now, in order units; promised goods come on top. */
export type SetStockInput = {
  readonly available: number;
  readonly periodEnd?: string | null | undefined;
  readonly periodStart?: string | null | undefined;
  readonly producerId: string;
  readonly productId: string;
};

export type SettlementLineInput = {
  /** All that is left when absent; never more. */
  readonly amountCents?: number | null | undefined;
  readonly cycleId: string;
  readonly producerId: string;
};

/** Without `shiftId`: a new one. Either at a distribution, or on a `day`. */
export type ShiftInput = {
  readonly day?: string | null | undefined;
  readonly distributionId?: string | null | undefined;
  readonly label: string;
  readonly needed: number;
  readonly shiftId?: string | null | undefined;
  readonly windowEnd: string;
  readonly windowStart: string;
};

export type ShortfallKind =
  | 'PICKUP_POINT'
  | 'PRODUCER';

export type SignUpInput = {
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  /** The collective one came to join (its slug): the mail's link leads back to it, in whichever browser it is opened. */
  readonly joining?: string | null | undefined;
  /** fr or en. */
  readonly locale?: string | null | undefined;
  readonly password: string;
};

export type TillLineInput = {
  readonly countedCents: number;
  /** What lay in the box before, for change: cash only. */
  readonly floatCents?: number | null | undefined;
  readonly means: PaymentMeans;
  readonly producerId?: string | null | undefined;
};

/** To be sent; done by the bank; not sent, or come back. */
export type TransferState =
  | 'PAID'
  | 'PLANNED'
  | 'UNDONE';

export type TurnRulesInput = {
  readonly leaveHours: number;
  readonly owed: number;
  readonly seasonMonth: number;
};

export type UpdateProfileInput = {
  readonly familyName: string;
  readonly givenName: string;
  readonly locale?: string | null | undefined;
  readonly phone?: string | null | undefined;
};

export type VatCategory =
  | 'FOOD'
  | 'INTERMEDIATE'
  | 'STANDARD'
  | 'SUPER_REDUCED';

export type VatRegime =
  | 'EXEMPT'
  | 'FLAT_RATE'
  | 'FRANCHISE'
  | 'NORMAL'
  | 'UNKNOWN';

export type AdminLogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type AdminLogOutMutation = { readonly logOut: { readonly ok: boolean } };

export type AdminConfirmEmailMutationVariables = Exact<{
  token: string;
}>;


export type AdminConfirmEmailMutation = { readonly confirmEmail:
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'Viewer', readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly locale: string, readonly emailConfirmed: boolean, readonly isStaff: boolean, readonly secondFactorSince: string | null, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly secondFactorDueAt: string | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortCode: string }> }
   };

export type AdminRequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type AdminRequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'Done', readonly ok: boolean }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type AdminInvitationQueryVariables = Exact<{
  token: string;
}>;


export type AdminInvitationQuery = { readonly invitation: { readonly kind: string, readonly collectiveName: string, readonly email: string, readonly subjectName: string, readonly expired: boolean } | null };

export type AdminAcceptInvitationMutationVariables = Exact<{
  token: string;
}>;


export type AdminAcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'InvitationAccepted', readonly kind: string, readonly collectiveSlug: string, readonly producerId: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type AdminResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'Done', readonly ok: boolean }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminSignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type AdminSignUpMutation = { readonly signUp:
    | { readonly __typename: 'Done', readonly ok: boolean }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type AdminLogInMutationVariables = Exact<{
  input: LogInInput;
}>;


export type AdminLogInMutation = { readonly logIn:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SecondStep' }
    | { readonly __typename: 'Viewer', readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly locale: string, readonly emailConfirmed: boolean, readonly isStaff: boolean, readonly secondFactorSince: string | null, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly secondFactorDueAt: string | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortCode: string }> }
   };

export type AdminMemberStatementQueryVariables = Exact<{
  memberId: string;
  producerId?: string | null | undefined;
  from: string;
  to: string;
}>;


export type AdminMemberStatementQuery = { readonly memberStatement: { readonly debtorName: string, readonly creditorName: string, readonly from: string, readonly to: string, readonly openingCents: number, readonly closingCents: number, readonly path: string, readonly csvPath: string | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly words: string, readonly cents: number, readonly balanceCents: number, readonly documentPath: string | null }> } | null };

export type AdminFarmStatementQueryVariables = Exact<{
  producerId: string;
  from: string;
  to: string;
}>;


export type AdminFarmStatementQuery = { readonly farmStatement: { readonly debtorName: string, readonly creditorName: string, readonly from: string, readonly to: string, readonly openingCents: number, readonly closingCents: number, readonly path: string, readonly csvPath: string | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly words: string, readonly cents: number, readonly balanceCents: number, readonly documentPath: string | null }> } | null };

export type AdminAuditLogQueryVariables = Exact<{
  topic?: AuditTopic | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminAuditLogQuery = { readonly auditLog: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly actorName: string, readonly action: string, readonly reason: string, readonly subjectId: string | null, readonly subjectName: string, readonly detail: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminCorrectPageQueryVariables = Exact<{
  id: string;
}>;


export type AdminCorrectPageQuery = { readonly order: { readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly cycleStatus: CycleStatus, readonly enteredByStaff: boolean, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly id: string, readonly status: OrderStatus, readonly basketNumber: number | null, readonly note: string, readonly cycleId: string, readonly cycleName: string, readonly memberId: string, readonly memberName: string, readonly beneficiary: string, readonly totalCents: number, readonly collective: { readonly flow: MoneyFlow }, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly slot: { readonly startsAt: string, readonly endsAt: string, readonly id: string } | null, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly cycleId: string, readonly status: DistributionStatus, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean }, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null }, readonly lines: ReadonlyArray<{ readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly depositDueCents: number, readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }>, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null } | null };

export type AdminCorrectIssuedMutationVariables = Exact<{
  input: CorrectIssuedInput;
}>;


export type AdminCorrectIssuedMutation = { readonly correctIssued:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'IssuedCorrection', readonly orderId: string, readonly documentIds: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminCreditFeeMutationVariables = Exact<{
  input: CreditFeeInput;
}>;


export type AdminCreditFeeMutation = { readonly creditFee:
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminDocumentPageQueryVariables = Exact<{
  id: string;
}>;


export type AdminDocumentPageQuery = { readonly document: { readonly reason: string | null, readonly document: { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly issuedAt: string, readonly issuerName: string, readonly recipientName: string, readonly netCents: number, readonly vatCents: number, readonly grossCents: number, readonly depositsCents: number, readonly orderId: string | null, readonly path: string, readonly corrects: { readonly id: string, readonly number: string } | null, readonly credits: ReadonlyArray<{ readonly id: string, readonly number: string, readonly grossCents: number, readonly depositsCents: number }> }, readonly lines: ReadonlyArray<{ readonly label: string, readonly quantity: string, readonly price: string, readonly amountCents: number }>, readonly serviceLines: ReadonlyArray<{ readonly label: string, readonly leftCents: number }> } | null };

export type AdminDocumentRunFragment = { readonly id: string, readonly status: string, readonly total: number, readonly done: number, readonly problems: ReadonlyArray<string>, readonly createdAt: string, readonly finishedAt: string | null };

export type AdminDocumentRunsQueryVariables = Exact<{
  distributionId: string;
}>;


export type AdminDocumentRunsQuery = { readonly documentRuns: ReadonlyArray<{ readonly id: string, readonly status: string, readonly total: number, readonly done: number, readonly problems: ReadonlyArray<string>, readonly createdAt: string, readonly finishedAt: string | null }> };

export type AdminDocumentRunQueryVariables = Exact<{
  id: string;
}>;


export type AdminDocumentRunQuery = { readonly documentRun: { readonly id: string, readonly status: string, readonly total: number, readonly done: number, readonly problems: ReadonlyArray<string>, readonly createdAt: string, readonly finishedAt: string | null } | null };

export type AdminStartDocumentRunMutationVariables = Exact<{
  distributionId: string;
}>;


export type AdminStartDocumentRunMutation = { readonly startDocumentRun:
    | { readonly __typename: 'DocumentRun', readonly id: string, readonly status: string, readonly total: number, readonly done: number, readonly problems: ReadonlyArray<string>, readonly createdAt: string, readonly finishedAt: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminPaperworkQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminPaperworkQuery = { readonly collective: { readonly id: string, readonly paperwork: Paperwork } | null };

export type AdminDocumentsQueryVariables = Exact<{
  distributionId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminDocumentsQuery = { readonly documents: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly issuedAt: string, readonly issuerName: string, readonly recipientName: string, readonly netCents: number, readonly vatCents: number, readonly grossCents: number, readonly depositsCents: number, readonly orderId: string | null, readonly path: string, readonly corrects: { readonly id: string, readonly number: string } | null, readonly credits: ReadonlyArray<{ readonly id: string, readonly number: string, readonly grossCents: number, readonly depositsCents: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminIssueFeeMutationVariables = Exact<{
  input: IssueFeeInput;
}>;


export type AdminIssueFeeMutation = { readonly issueFee:
    | { readonly __typename: 'Document', readonly id: string, readonly number: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminGroupedMonthQueryVariables = Exact<{
  month?: string | null | undefined;
}>;


export type AdminGroupedMonthQuery = { readonly groupedMonth: { readonly month: string, readonly months: ReadonlyArray<string>, readonly waiting: ReadonlyArray<{ readonly producerId: string | null, readonly sellerName: string, readonly memberId: string, readonly buyerName: string, readonly deliveries: number, readonly from: string, readonly to: string, readonly amountCents: number, readonly payBy: string | null }>, readonly runs: ReadonlyArray<{ readonly id: string, readonly status: string, readonly total: number, readonly done: number, readonly problems: ReadonlyArray<string>, readonly createdAt: string, readonly finishedAt: string | null }> } };

export type AdminStartGroupedRunMutationVariables = Exact<{
  month: string;
}>;


export type AdminStartGroupedRunMutation = { readonly startGroupedRun:
    | { readonly __typename: 'DocumentRun', readonly id: string, readonly status: string, readonly total: number, readonly done: number, readonly problems: ReadonlyArray<string>, readonly createdAt: string, readonly finishedAt: string | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminAddFarmProductMutationVariables = Exact<{
  input: ProductInput;
}>;


export type AdminAddFarmProductMutation = { readonly addFarmProduct:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly toleranceBp: number | null, readonly depositCents: number, readonly version: number, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFarmDeliveryFragment = { readonly cycleName: string, readonly totalCents: number, readonly depositCents: number, readonly collective: { readonly id: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string }, readonly distribution: { readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string } }, readonly products: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly measure: number | null, readonly saleCents: number }>, readonly customers: ReadonlyArray<{ readonly orderId: string, readonly name: string, readonly phone: string | null, readonly basketNumber: number | null, readonly amountCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number }> }> };

export type AdminFarmDeliveriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFarmDeliveriesQuery = { readonly farmDeliveries: ReadonlyArray<{ readonly cycleName: string, readonly totalCents: number, readonly depositCents: number, readonly collective: { readonly id: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string }, readonly distribution: { readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string } }, readonly products: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly measure: number | null, readonly saleCents: number }>, readonly customers: ReadonlyArray<{ readonly orderId: string, readonly name: string, readonly phone: string | null, readonly basketNumber: number | null, readonly amountCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number }> }> }> };

export type AdminFarmAccountFragment = { readonly collectiveId: string, readonly collectiveName: string, readonly currency: string, readonly goodsCents: number | null, readonly servicesCents: number | null, readonly membersCents: number | null, readonly lastOn: string | null };

export type AdminFarmAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFarmAccountsQuery = { readonly farmAccounts: ReadonlyArray<{ readonly collectiveId: string, readonly collectiveName: string, readonly currency: string, readonly goodsCents: number | null, readonly servicesCents: number | null, readonly membersCents: number | null, readonly lastOn: string | null }> };

export type AdminChangeFarmMutationVariables = Exact<{
  input: ChangeFarmInput;
}>;


export type AdminChangeFarmMutation = { readonly changeFarm:
    | { readonly __typename: 'Farm', readonly id: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly vatRegime: VatRegime, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null }, readonly collectives: ReadonlyArray<{ readonly status: ParticipationStatus, readonly mandate: MandateStatus, readonly mandateText: string | null, readonly mandateOfferText: string | null, readonly mandateOfferSha256: string | null, readonly serviceFeeBp: number | null, readonly mandateProof: { readonly version: string, readonly acceptedAt: string, readonly acceptedName: string, readonly sha256: string | null, readonly endsOn: string | null, readonly contestDays: number } | null, readonly mandateOffer: { readonly version: string, readonly endsOn: string | null } | null, readonly referent: { readonly name: string, readonly phone: string | null } | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string } }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFarmLotsQueryVariables = Exact<{
  distributionId: string;
}>;


export type AdminFarmLotsQuery = { readonly farmLots: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly productName: string, readonly numbers: ReadonlyArray<string>, readonly bestBefore: string | null, readonly useBy: string | null }> };

export type AdminSetFarmLotMutationVariables = Exact<{
  input: SetLotInput;
}>;


export type AdminSetFarmLotMutation = { readonly setFarmLot:
    | { readonly __typename: 'Done', readonly ok: boolean }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFarmNewsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFarmNewsQuery = { readonly farmNews: ReadonlyArray<{ readonly id: string, readonly words: string, readonly writtenAt: string, readonly collectiveIds: ReadonlyArray<string> | null }> };

export type AdminWriteFarmNewsMutationVariables = Exact<{
  input: FarmNewsInput;
}>;


export type AdminWriteFarmNewsMutation = { readonly writeFarmNews:
    | { readonly id: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
   };

export type AdminWithdrawFarmNewsMutationVariables = Exact<{
  id: string;
}>;


export type AdminWithdrawFarmNewsMutation = { readonly withdrawFarmNews:
    | { readonly ok: boolean }
    | { readonly code: string, readonly message: string }
   };

export type AdminFarmOnlineFragment = { readonly offered: boolean, readonly account: { readonly producerId: string, readonly submitted: boolean, readonly ready: boolean, readonly active: boolean } | null };

export type AdminFarmOnlinePageQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFarmOnlinePageQuery = { readonly farmOnline: { readonly offered: boolean, readonly account: { readonly producerId: string, readonly submitted: boolean, readonly ready: boolean, readonly active: boolean } | null } };

export type AdminConnectFarmOnlineMutationVariables = Exact<{ [key: string]: never; }>;


export type AdminConnectFarmOnlineMutation = { readonly connectFarmOnline:
    | { readonly __typename: 'OnlineLink', readonly url: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminActivateFarmOnlineMutationVariables = Exact<{
  active: boolean;
}>;


export type AdminActivateFarmOnlineMutation = { readonly activateFarmOnline:
    | { readonly __typename: 'FarmOnline', readonly offered: boolean, readonly account: { readonly producerId: string, readonly submitted: boolean, readonly ready: boolean, readonly active: boolean } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminCheckFarmOnlineMutationVariables = Exact<{ [key: string]: never; }>;


export type AdminCheckFarmOnlineMutation = { readonly checkFarmOnline:
    | { readonly __typename: 'FarmOnline', readonly offered: boolean, readonly account: { readonly producerId: string, readonly submitted: boolean, readonly ready: boolean, readonly active: boolean } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFarmDocumentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminFarmDocumentsQuery = { readonly farmDocuments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly issuedAt: string, readonly issuerName: string, readonly recipientName: string, readonly netCents: number, readonly vatCents: number, readonly grossCents: number, readonly depositsCents: number, readonly orderId: string | null, readonly path: string, readonly corrects: { readonly id: string, readonly number: string } | null, readonly credits: ReadonlyArray<{ readonly id: string, readonly number: string, readonly grossCents: number, readonly depositsCents: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminChangeFarmProductSheetMutationVariables = Exact<{
  input: ChangeProductInput;
}>;


export type AdminChangeFarmProductSheetMutation = { readonly changeFarmProduct:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly toleranceBp: number | null, readonly depositCents: number, readonly version: number, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

export type AdminFarmProductFragment = { readonly id: string, readonly producerId: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly toleranceBp: number | null, readonly depositCents: number, readonly version: number, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null };

export type AdminFarmFragment = { readonly id: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly vatRegime: VatRegime, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null }, readonly collectives: ReadonlyArray<{ readonly status: ParticipationStatus, readonly mandate: MandateStatus, readonly mandateText: string | null, readonly mandateOfferText: string | null, readonly mandateOfferSha256: string | null, readonly serviceFeeBp: number | null, readonly mandateProof: { readonly version: string, readonly acceptedAt: string, readonly acceptedName: string, readonly sha256: string | null, readonly endsOn: string | null, readonly contestDays: number } | null, readonly mandateOffer: { readonly version: string, readonly endsOn: string | null } | null, readonly referent: { readonly name: string, readonly phone: string | null } | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string } }> };

export type AdminFarmPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFarmPageQuery = { readonly farm: { readonly id: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly vatRegime: VatRegime, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null }, readonly collectives: ReadonlyArray<{ readonly status: ParticipationStatus, readonly mandate: MandateStatus, readonly mandateText: string | null, readonly mandateOfferText: string | null, readonly mandateOfferSha256: string | null, readonly serviceFeeBp: number | null, readonly mandateProof: { readonly version: string, readonly acceptedAt: string, readonly acceptedName: string, readonly sha256: string | null, readonly endsOn: string | null, readonly contestDays: number } | null, readonly mandateOffer: { readonly version: string, readonly endsOn: string | null } | null, readonly referent: { readonly name: string, readonly phone: string | null } | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string } }> } | null };

export type AdminFarmServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFarmServicesQuery = { readonly farmServices: ReadonlyArray<{ readonly cycleId: string, readonly saleName: string, readonly collectiveName: string, readonly currency: string, readonly day: string, readonly feeBp: number, readonly soldCents: number, readonly feeCents: number, readonly state: ServiceState, readonly invoice: { readonly documentId: string, readonly number: string, readonly grossCents: number } | null }> };

export type AdminFarmAccountStatementQueryVariables = Exact<{
  collectiveId: string;
  kind: FarmAccountKind;
  from: string;
  to: string;
}>;


export type AdminFarmAccountStatementQuery = { readonly farmAccountStatement: { readonly debtorName: string, readonly creditorName: string, readonly from: string, readonly to: string, readonly openingCents: number, readonly closingCents: number, readonly path: string, readonly csvPath: string | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly words: string, readonly cents: number, readonly balanceCents: number, readonly documentPath: string | null }> } | null };

export type AdminAcceptMandateMutationVariables = Exact<{
  collectiveId: string;
  name: string;
  sha256?: string | null | undefined;
}>;


export type AdminAcceptMandateMutation = { readonly acceptMandate:
    | { readonly __typename: 'Farm', readonly id: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly vatRegime: VatRegime, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null }, readonly collectives: ReadonlyArray<{ readonly status: ParticipationStatus, readonly mandate: MandateStatus, readonly mandateText: string | null, readonly mandateOfferText: string | null, readonly mandateOfferSha256: string | null, readonly serviceFeeBp: number | null, readonly mandateProof: { readonly version: string, readonly acceptedAt: string, readonly acceptedName: string, readonly sha256: string | null, readonly endsOn: string | null, readonly contestDays: number } | null, readonly mandateOffer: { readonly version: string, readonly endsOn: string | null } | null, readonly referent: { readonly name: string, readonly phone: string | null } | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string } }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminOwnFarmPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminOwnFarmPageQuery = { readonly ownFarmPage: { readonly producerId: string, readonly name: string, readonly claimed: boolean, readonly story: string, readonly practices: string, readonly labels: ReadonlyArray<Label>, readonly photo: string | null, readonly sellsElsewhere: string, readonly visitOn: string | null, readonly visitWords: string, readonly published: boolean, readonly priceShares: ReadonlyArray<{ readonly words: string, readonly percent: number }> } };

export type AdminChangeOwnFarmPageMutationVariables = Exact<{
  input: ChangeFarmPageInput;
}>;


export type AdminChangeOwnFarmPageMutation = { readonly changeOwnFarmPage:
    | { readonly __typename: 'FarmPage', readonly producerId: string, readonly name: string, readonly claimed: boolean, readonly story: string, readonly practices: string, readonly labels: ReadonlyArray<Label>, readonly photo: string | null, readonly sellsElsewhere: string, readonly visitOn: string | null, readonly visitWords: string, readonly published: boolean, readonly priceShares: ReadonlyArray<{ readonly words: string, readonly percent: number }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminRevokeMandateMutationVariables = Exact<{
  collectiveId: string;
}>;


export type AdminRevokeMandateMutation = { readonly revokeMandate:
    | { readonly __typename: 'Farm', readonly id: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly vatRegime: VatRegime, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null }, readonly collectives: ReadonlyArray<{ readonly status: ParticipationStatus, readonly mandate: MandateStatus, readonly mandateText: string | null, readonly mandateOfferText: string | null, readonly mandateOfferSha256: string | null, readonly serviceFeeBp: number | null, readonly mandateProof: { readonly version: string, readonly acceptedAt: string, readonly acceptedName: string, readonly sha256: string | null, readonly endsOn: string | null, readonly contestDays: number } | null, readonly mandateOffer: { readonly version: string, readonly endsOn: string | null } | null, readonly referent: { readonly name: string, readonly phone: string | null } | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string } }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFarmProductsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminFarmProductsQuery = { readonly farmProducts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly producerId: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly toleranceBp: number | null, readonly depositCents: number, readonly version: number, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminChangeFarmProductMutationVariables = Exact<{
  input: ChangeProductInput;
}>;


export type AdminChangeFarmProductMutation = { readonly changeFarmProduct:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly toleranceBp: number | null, readonly depositCents: number, readonly version: number, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

export type AdminSetFarmStockMutationVariables = Exact<{
  input: SetStockInput;
}>;


export type AdminSetFarmStockMutation = { readonly setFarmStock:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly toleranceBp: number | null, readonly depositCents: number, readonly version: number, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFarmFeedbackQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminFarmFeedbackQuery = { readonly farmFeedback: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly productName: string, readonly producerId: string, readonly collectiveName: string, readonly mark: FeedbackMark, readonly words: string, readonly memberName: string | null, readonly givenAt: string, readonly answer: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminAnswerFeedbackMutationVariables = Exact<{
  input: AnswerFeedbackInput;
}>;


export type AdminAnswerFeedbackMutation = { readonly answerFeedback:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'LineFeedback' }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type AdminFeedbackFragment = { readonly id: string, readonly productName: string, readonly producerId: string, readonly collectiveName: string, readonly mark: FeedbackMark, readonly words: string, readonly memberName: string | null, readonly givenAt: string, readonly answer: string | null };

export type AdminFeedbackPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminFeedbackPageQuery = { readonly feedback: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly productName: string, readonly producerId: string, readonly collectiveName: string, readonly mark: FeedbackMark, readonly words: string, readonly memberName: string | null, readonly givenAt: string, readonly answer: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminFirstEveningQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFirstEveningQuery = { readonly collective: { readonly id: string, readonly slug: string, readonly shortCode: string, readonly name: string, readonly kind: CollectiveKind, readonly description: string, readonly timeZone: string, readonly territory: string, readonly currency: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly serviceFeeBp: number, readonly paperwork: Paperwork, readonly joinPolicy: JoinPolicy, readonly openingWords: string, readonly paymentNote: string, readonly contactEmail: string | null, readonly phonesToProducers: boolean, readonly weeksAhead: number, readonly nextSteps: ReadonlyArray<string>, readonly paymentTerms: { readonly means: ReadonlyArray<AcceptedMeans>, readonly moment: PaymentMoment, readonly days: number }, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } } | null, readonly pickupPoints: ReadonlyArray<{ readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean, readonly delivery: { readonly feeCents: number, readonly vatCategory: VatCategory, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null }>, readonly participations: ReadonlyArray<{ readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly status: ParticipationStatus, readonly claimed: boolean, readonly mandate: MandateStatus, readonly minimumCents: number, readonly productCount: number, readonly vatRegime: VatRegime }>, readonly products: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly version: number, readonly toleranceBp: number | null, readonly depositCents: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null } }> }, readonly salesCycles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }> } }> }, readonly members: { readonly totalCount: number } };

export type AdminCreateCollectiveMutationVariables = Exact<{
  input: CreateCollectiveInput;
}>;


export type AdminCreateCollectiveMutation = { readonly createCollective:
    | { readonly __typename: 'CollectiveCard', readonly id: string, readonly slug: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminPlanFirstSaleMutationVariables = Exact<{
  input: PlanSaleInput;
}>;


export type AdminPlanFirstSaleMutation = { readonly planSale:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'PlannedSales', readonly cycles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }> }>, readonly conflicts: ReadonlyArray<{ readonly date: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminCorrectDeliveryMutationVariables = Exact<{
  input: CorrectDeliveryInput;
}>;


export type AdminCorrectDeliveryMutation = { readonly correctDelivery:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly cycleStatus: CycleStatus, readonly enteredByStaff: boolean, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly id: string, readonly status: OrderStatus, readonly basketNumber: number | null, readonly note: string, readonly cycleId: string, readonly cycleName: string, readonly memberId: string, readonly memberName: string, readonly beneficiary: string, readonly totalCents: number, readonly collective: { readonly flow: MoneyFlow }, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly slot: { readonly startsAt: string, readonly endsAt: string, readonly id: string } | null, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly cycleId: string, readonly status: DistributionStatus, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean }, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null }, readonly lines: ReadonlyArray<{ readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly depositDueCents: number, readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }>, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminCollectiveTileQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminCollectiveTileQuery = { readonly salesCycles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly closesAt: string }> } }> } };

export type AdminSetMemberBusinessMutationVariables = Exact<{
  input: SetMemberBusinessInput;
}>;


export type AdminSetMemberBusinessMutation = { readonly setMemberBusiness:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Member', readonly id: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly phone: string | null, readonly partnerGivenName: string | null, readonly partnerFamilyName: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly hasAccount: boolean, readonly createdAt: string, readonly business: { readonly legalName: string, readonly siret: string, readonly vatNumber: string | null, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly electronicAddress: string, readonly paymentDays: number | null, readonly grouped: boolean } | null, readonly dues: { readonly paidCents: number, readonly upToDate: boolean } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
   };

export type AdminMemberPageQueryVariables = Exact<{
  id: string;
}>;


export type AdminMemberPageQuery = { readonly member: { readonly id: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly phone: string | null, readonly partnerGivenName: string | null, readonly partnerFamilyName: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly hasAccount: boolean, readonly createdAt: string, readonly business: { readonly legalName: string, readonly siret: string, readonly vatNumber: string | null, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly electronicAddress: string, readonly paymentDays: number | null, readonly grouped: boolean } | null, readonly dues: { readonly paidCents: number, readonly upToDate: boolean } | null } | null };

export type AdminAnnouncementsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminAnnouncementsQuery = { readonly announcements: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly words: string, readonly pickupDate: string | null, readonly place: string | null, readonly authorName: string, readonly sentAt: string }> };

export type AdminAnnouncementAudienceQueryVariables = Exact<{
  distributionId?: string | null | undefined;
}>;


export type AdminAnnouncementAudienceQuery = { readonly announcementAudience: number | null };

export type AdminSendAnnouncementMutationVariables = Exact<{
  input: AnnouncementInput;
}>;


export type AdminSendAnnouncementMutation = { readonly sendAnnouncement:
    | { readonly id: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type AdminEnterOrderMutationVariables = Exact<{
  input: EnterOrderInput;
}>;


export type AdminEnterOrderMutation = { readonly enterOrder:
    | { readonly __typename: 'DistributionClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly cycleStatus: CycleStatus, readonly enteredByStaff: boolean, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly id: string, readonly status: OrderStatus, readonly basketNumber: number | null, readonly note: string, readonly cycleId: string, readonly cycleName: string, readonly memberId: string, readonly memberName: string, readonly beneficiary: string, readonly totalCents: number, readonly collective: { readonly flow: MoneyFlow }, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly slot: { readonly startsAt: string, readonly endsAt: string, readonly id: string } | null, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly cycleId: string, readonly status: DistributionStatus, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean }, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null }, readonly lines: ReadonlyArray<{ readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly depositDueCents: number, readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }>, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null }
    | { readonly __typename: 'OutOfStock', readonly code: string, readonly message: string, readonly shortages: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly remaining: number }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string }
   };

export type AdminOrderableSalesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminOrderableSalesQuery = { readonly salesCycles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }> } }> } };

export type AdminOrderHistoryQueryVariables = Exact<{
  orderId: string;
}>;


export type AdminOrderHistoryQuery = { readonly auditLog: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly actorName: string, readonly action: string, readonly reason: string } }> } };

export type AdminOrderPageQueryVariables = Exact<{
  id: string;
}>;


export type AdminOrderPageQuery = { readonly order: { readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly cycleStatus: CycleStatus, readonly enteredByStaff: boolean, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly id: string, readonly status: OrderStatus, readonly basketNumber: number | null, readonly note: string, readonly cycleId: string, readonly cycleName: string, readonly memberId: string, readonly memberName: string, readonly beneficiary: string, readonly totalCents: number, readonly collective: { readonly flow: MoneyFlow }, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly slot: { readonly startsAt: string, readonly endsAt: string, readonly id: string } | null, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly cycleId: string, readonly status: DistributionStatus, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean }, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null }, readonly lines: ReadonlyArray<{ readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly depositDueCents: number, readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }>, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null } | null };

export type AdminCancelMemberOrderMutationVariables = Exact<{
  input: CancelMemberOrderInput;
}>;


export type AdminCancelMemberOrderMutation = { readonly cancelMemberOrder:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly cycleStatus: CycleStatus, readonly enteredByStaff: boolean, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly id: string, readonly status: OrderStatus, readonly basketNumber: number | null, readonly note: string, readonly cycleId: string, readonly cycleName: string, readonly memberId: string, readonly memberName: string, readonly beneficiary: string, readonly totalCents: number, readonly collective: { readonly flow: MoneyFlow }, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly slot: { readonly startsAt: string, readonly endsAt: string, readonly id: string } | null, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly cycleId: string, readonly status: DistributionStatus, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean }, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null }, readonly lines: ReadonlyArray<{ readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly depositDueCents: number, readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }>, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

export type AdminOrderableOffersQueryVariables = Exact<{
  cycleId: string;
  distributionId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminOrderableOffersQuery = { readonly offers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly cycleId: string, readonly producerId: string, readonly producerName: string, readonly productId: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly minimum: number, readonly priceCents: number, readonly purchasePriceCents: number | null, readonly vatRateBp: number, readonly remaining: number | null, readonly distributionIds: ReadonlyArray<string> | null, readonly cap: number | null, readonly sold: number, readonly active: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminLotsQueryVariables = Exact<{
  cycleId: string;
  distributionId: string;
}>;


export type AdminLotsQuery = { readonly lots: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly productName: string, readonly numbers: ReadonlyArray<string>, readonly bestBefore: string | null, readonly useBy: string | null }>, readonly offers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly producerName: string, readonly active: boolean } }> } };

export type AdminSetLotMutationVariables = Exact<{
  input: SetLotInput;
}>;


export type AdminSetLotMutation = { readonly setLot:
    | { readonly __typename: 'Done', readonly ok: boolean }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminLotRecipientsQueryVariables = Exact<{
  lotId: string;
}>;


export type AdminLotRecipientsQuery = { readonly lotRecipients: { readonly recipients: ReadonlyArray<{ readonly orderId: string, readonly memberName: string, readonly phone: string | null, readonly email: string | null, readonly pickupDate: string, readonly pickupPointName: string, readonly productName: string, readonly quantity: number, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null }> } | null };

export type AdminLastSaleQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminLastSaleQuery = { readonly salesCycles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }> } }> } };

export type AdminPlanSaleMutationVariables = Exact<{
  input: PlanSaleInput;
}>;


export type AdminPlanSaleMutation = { readonly planSale:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'PlannedSales', readonly cycles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly offerCount: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly pickupDate: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string } }> }>, readonly conflicts: ReadonlyArray<{ readonly date: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminPlannedFragment = { readonly cycles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly offerCount: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly pickupDate: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string } }> }>, readonly conflicts: ReadonlyArray<{ readonly date: string, readonly message: string }> };

export type AdminFailedJobsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminFailedJobsQuery = { readonly failedJobs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: string, readonly collectiveId: string | null, readonly attempt: number, readonly error: string | null, readonly createdAt: string, readonly deadAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminRetryJobMutationVariables = Exact<{
  id: string;
}>;


export type AdminRetryJobMutation = { readonly retryJob:
    | { readonly __typename: 'Done', readonly ok: boolean }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
   };

export type AdminDismissJobMutationVariables = Exact<{
  id: string;
}>;


export type AdminDismissJobMutation = { readonly dismissJob:
    | { readonly __typename: 'Done', readonly ok: boolean }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
   };

export type AdminInviteProducerMutationVariables = Exact<{
  producerId: string;
}>;


export type AdminInviteProducerMutation = { readonly inviteProducer:
    | { readonly __typename: 'Done', readonly ok: boolean }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFarmPageHereQueryVariables = Exact<{
  producerId: string;
}>;


export type AdminFarmPageHereQuery = { readonly farmPage: { readonly producerId: string, readonly name: string, readonly claimed: boolean, readonly story: string, readonly practices: string, readonly labels: ReadonlyArray<Label>, readonly photo: string | null, readonly sellsElsewhere: string, readonly visitOn: string | null, readonly visitWords: string, readonly published: boolean, readonly priceShares: ReadonlyArray<{ readonly words: string, readonly percent: number }> } | null };

export type AdminChangeFarmPageMutationVariables = Exact<{
  input: ChangeFarmPageInput;
}>;


export type AdminChangeFarmPageMutation = { readonly changeFarmPage:
    | { readonly __typename: 'FarmPage', readonly producerId: string, readonly name: string, readonly claimed: boolean, readonly story: string, readonly practices: string, readonly labels: ReadonlyArray<Label>, readonly photo: string | null, readonly sellsElsewhere: string, readonly visitOn: string | null, readonly visitWords: string, readonly published: boolean, readonly priceShares: ReadonlyArray<{ readonly words: string, readonly percent: number }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminOfferMandateMutationVariables = Exact<{
  producerId: string;
  endsOn?: string | null | undefined;
}>;


export type AdminOfferMandateMutation = { readonly offerMandate:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Participation', readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly status: ParticipationStatus, readonly claimed: boolean, readonly paperwork: Paperwork | null, readonly paymentNote: string, readonly serviceFeeBp: number | null, readonly minimumCents: number, readonly vatRegime: VatRegime, readonly mandate: MandateStatus, readonly productCount: number, readonly paymentTerms: { readonly means: ReadonlyArray<AcceptedMeans>, readonly moment: PaymentMoment, readonly days: number } | null, readonly mandateProof: { readonly version: string, readonly acceptedAt: string, readonly acceptedName: string, readonly sha256: string | null, readonly endsOn: string | null, readonly contestDays: number } | null, readonly mandateOffer: { readonly version: string, readonly endsOn: string | null } | null, readonly referent: { readonly memberId: string, readonly name: string } | null, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminProducerPageQueryVariables = Exact<{
  producerId: string;
}>;


export type AdminProducerPageQuery = { readonly participation: { readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly status: ParticipationStatus, readonly claimed: boolean, readonly paperwork: Paperwork | null, readonly paymentNote: string, readonly serviceFeeBp: number | null, readonly minimumCents: number, readonly vatRegime: VatRegime, readonly mandate: MandateStatus, readonly productCount: number, readonly paymentTerms: { readonly means: ReadonlyArray<AcceptedMeans>, readonly moment: PaymentMoment, readonly days: number } | null, readonly mandateProof: { readonly version: string, readonly acceptedAt: string, readonly acceptedName: string, readonly sha256: string | null, readonly endsOn: string | null, readonly contestDays: number } | null, readonly mandateOffer: { readonly version: string, readonly endsOn: string | null } | null, readonly referent: { readonly memberId: string, readonly name: string } | null, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } } | null };

export type AdminProducerFragment = { readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly status: ParticipationStatus, readonly claimed: boolean, readonly paperwork: Paperwork | null, readonly paymentNote: string, readonly serviceFeeBp: number | null, readonly minimumCents: number, readonly vatRegime: VatRegime, readonly mandate: MandateStatus, readonly productCount: number, readonly paymentTerms: { readonly means: ReadonlyArray<AcceptedMeans>, readonly moment: PaymentMoment, readonly days: number } | null, readonly mandateProof: { readonly version: string, readonly acceptedAt: string, readonly acceptedName: string, readonly sha256: string | null, readonly endsOn: string | null, readonly contestDays: number } | null, readonly mandateOffer: { readonly version: string, readonly endsOn: string | null } | null, readonly referent: { readonly memberId: string, readonly name: string } | null, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } };

export type AdminChangeProducerMutationVariables = Exact<{
  input: ChangeProducerInput;
}>;


export type AdminChangeProducerMutation = { readonly changeProducer:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Participation', readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly status: ParticipationStatus, readonly claimed: boolean, readonly paperwork: Paperwork | null, readonly paymentNote: string, readonly serviceFeeBp: number | null, readonly minimumCents: number, readonly vatRegime: VatRegime, readonly mandate: MandateStatus, readonly productCount: number, readonly paymentTerms: { readonly means: ReadonlyArray<AcceptedMeans>, readonly moment: PaymentMoment, readonly days: number } | null, readonly mandateProof: { readonly version: string, readonly acceptedAt: string, readonly acceptedName: string, readonly sha256: string | null, readonly endsOn: string | null, readonly contestDays: number } | null, readonly mandateOffer: { readonly version: string, readonly endsOn: string | null } | null, readonly referent: { readonly memberId: string, readonly name: string } | null, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminSaleBoardQueryVariables = Exact<{
  cycleId: string;
}>;


export type AdminSaleBoardQuery = { readonly saleBoard: { readonly saleCents: number, readonly purchaseCents: number, readonly marginCents: number, readonly depositCents: number, readonly levelsCents: number, readonly memberCount: number, readonly orderedCount: number, readonly cycle: { readonly id: string, readonly status: CycleStatus }, readonly points: ReadonlyArray<{ readonly orderCount: number, readonly totalCents: number, readonly distribution: { readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } } }>, readonly producers: ReadonlyArray<{ readonly producerId: string, readonly name: string, readonly minimumCents: number, readonly orderCount: number, readonly saleCents: number, readonly purchaseCents: number, readonly points: ReadonlyArray<{ readonly distributionId: string, readonly saleCents: number, readonly purchaseCents: number, readonly products: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly measure: number | null, readonly saleCents: number }> }> }>, readonly notYetOrdered: ReadonlyArray<{ readonly id: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null }> } | null };

export type AdminChangeRoundMutationVariables = Exact<{
  input: ChangeRoundInput;
}>;


export type AdminChangeRoundMutation = { readonly changeRound:
    | { readonly __typename: 'Distribution', readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

export type AdminOffersQueryVariables = Exact<{
  cycleId: string;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminOffersQuery = { readonly offers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly cycleId: string, readonly producerId: string, readonly producerName: string, readonly productId: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly minimum: number, readonly priceCents: number, readonly purchasePriceCents: number | null, readonly vatRateBp: number, readonly remaining: number | null, readonly distributionIds: ReadonlyArray<string> | null, readonly cap: number | null, readonly sold: number, readonly active: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminSalePageQueryVariables = Exact<{
  id: string;
}>;


export type AdminSalePageQuery = { readonly salesCycle: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }> } | null };

export type AdminSaleServiceFragment = { readonly cycleId: string, readonly handedOut: boolean, readonly onlineAllowed: boolean, readonly farms: ReadonlyArray<{ readonly producerId: string, readonly producerName: string, readonly online: boolean, readonly feeBp: number, readonly frozen: boolean, readonly soldCents: number, readonly feeCents: number, readonly state: ServiceState, readonly givenBack: { readonly documentId: string, readonly number: string } | null, readonly invoice: { readonly documentId: string, readonly number: string, readonly grossCents: number } | null }> };

export type AdminSaleServicePageQueryVariables = Exact<{
  cycleId: string;
}>;


export type AdminSaleServicePageQuery = { readonly saleService: { readonly cycleId: string, readonly handedOut: boolean, readonly onlineAllowed: boolean, readonly farms: ReadonlyArray<{ readonly producerId: string, readonly producerName: string, readonly online: boolean, readonly feeBp: number, readonly frozen: boolean, readonly soldCents: number, readonly feeCents: number, readonly state: ServiceState, readonly givenBack: { readonly documentId: string, readonly number: string } | null, readonly invoice: { readonly documentId: string, readonly number: string, readonly grossCents: number } | null }> } | null };

export type AdminIssueServiceFeesMutationVariables = Exact<{
  cycleId: string;
}>;


export type AdminIssueServiceFeesMutation = { readonly issueServiceFees:
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SaleService', readonly cycleId: string, readonly handedOut: boolean, readonly onlineAllowed: boolean, readonly farms: ReadonlyArray<{ readonly producerId: string, readonly producerName: string, readonly online: boolean, readonly feeBp: number, readonly frozen: boolean, readonly soldCents: number, readonly feeCents: number, readonly state: ServiceState, readonly givenBack: { readonly documentId: string, readonly number: string } | null, readonly invoice: { readonly documentId: string, readonly number: string, readonly grossCents: number } | null }> }
   };

export type AdminIssueServiceFeeAnewMutationVariables = Exact<{
  cycleId: string;
  producerId: string;
}>;


export type AdminIssueServiceFeeAnewMutation = { readonly issueServiceFeeAnew:
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SaleService', readonly cycleId: string, readonly handedOut: boolean, readonly onlineAllowed: boolean, readonly farms: ReadonlyArray<{ readonly producerId: string, readonly producerName: string, readonly online: boolean, readonly feeBp: number, readonly frozen: boolean, readonly soldCents: number, readonly feeCents: number, readonly state: ServiceState, readonly givenBack: { readonly documentId: string, readonly number: string } | null, readonly invoice: { readonly documentId: string, readonly number: string, readonly grossCents: number } | null }> }
   };

export type AdminSetOfferMutationVariables = Exact<{
  input: SetOfferInput;
}>;


export type AdminSetOfferMutation = { readonly setOffer:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Offer', readonly id: string, readonly cycleId: string, readonly producerId: string, readonly producerName: string, readonly productId: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly minimum: number, readonly priceCents: number, readonly purchasePriceCents: number | null, readonly vatRateBp: number, readonly remaining: number | null, readonly distributionIds: ReadonlyArray<string> | null, readonly cap: number | null, readonly sold: number, readonly active: boolean }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminNextStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminNextStepsQuery = { readonly collective: { readonly id: string, readonly nextSteps: ReadonlyArray<string> } | null };

export type AdminSalesQueryVariables = Exact<{
  status?: ReadonlyArray<CycleStatus> | CycleStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminSalesQuery = { readonly salesCycles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminShiftFragment = { readonly id: string, readonly label: string, readonly day: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly distributionId: string | null, readonly place: string | null, readonly needed: number, readonly taken: number, readonly cancelled: boolean, readonly people: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly phone: string | null }> };

export type AdminShiftsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminShiftsQuery = { readonly shifts: ReadonlyArray<{ readonly id: string, readonly label: string, readonly day: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly distributionId: string | null, readonly place: string | null, readonly needed: number, readonly taken: number, readonly cancelled: boolean, readonly people: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly phone: string | null }> }>, readonly turnRules: { readonly owed: number, readonly seasonMonth: number, readonly leaveHours: number } };

export type AdminSetShiftMutationVariables = Exact<{
  input: ShiftInput;
}>;


export type AdminSetShiftMutation = { readonly setShift:
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly label: string, readonly day: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly distributionId: string | null, readonly place: string | null, readonly needed: number, readonly taken: number, readonly cancelled: boolean, readonly people: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly phone: string | null }> }
   };

export type AdminCancelShiftMutationVariables = Exact<{
  shiftId: string;
  reason: string;
}>;


export type AdminCancelShiftMutation = { readonly cancelShift:
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly label: string, readonly day: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly distributionId: string | null, readonly place: string | null, readonly needed: number, readonly taken: number, readonly cancelled: boolean, readonly people: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly phone: string | null }> }
   };

export type AdminEnrolMemberMutationVariables = Exact<{
  shiftId: string;
  memberId: string;
}>;


export type AdminEnrolMemberMutation = { readonly enrolMember:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly label: string, readonly day: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly distributionId: string | null, readonly place: string | null, readonly needed: number, readonly taken: number, readonly cancelled: boolean, readonly people: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly phone: string | null }> }
   };

export type AdminWithdrawMemberMutationVariables = Exact<{
  shiftId: string;
  memberId: string;
}>;


export type AdminWithdrawMemberMutation = { readonly withdrawMember:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly label: string, readonly day: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly distributionId: string | null, readonly place: string | null, readonly needed: number, readonly taken: number, readonly cancelled: boolean, readonly people: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly phone: string | null }> }
   };

export type AdminChangeTurnRulesMutationVariables = Exact<{
  input: TurnRulesInput;
}>;


export type AdminChangeTurnRulesMutation = { readonly changeTurnRules:
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly owed: number, readonly seasonMonth: number, readonly leaveHours: number }
   };

export type AdminBankAccountFragment = { readonly producerId: string | null, readonly payeeName: string, readonly holder: string, readonly iban: string | null, readonly bic: string | null, readonly since: string | null, readonly by: string | null, readonly held: { readonly id: string, readonly holder: string, readonly iban: string, readonly bic: string | null, readonly at: string, readonly by: string, readonly heldUntil: string } | null };

export type AdminBankAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminBankAccountsQuery = { readonly bankAccounts: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly holder: string, readonly iban: string | null, readonly bic: string | null, readonly since: string | null, readonly by: string | null, readonly held: { readonly id: string, readonly holder: string, readonly iban: string, readonly bic: string | null, readonly at: string, readonly by: string, readonly heldUntil: string } | null }> };

export type AdminSetBankAccountMutationVariables = Exact<{
  input: BankAccountInput;
}>;


export type AdminSetBankAccountMutation = { readonly setBankAccount:
    | { readonly __typename: 'BankAccounts', readonly accounts: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly holder: string, readonly iban: string | null, readonly bic: string | null, readonly since: string | null, readonly by: string | null, readonly held: { readonly id: string, readonly holder: string, readonly iban: string, readonly bic: string | null, readonly at: string, readonly by: string, readonly heldUntil: string } | null }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminStopBankAccountMutationVariables = Exact<{
  bankAccountId: string;
}>;


export type AdminStopBankAccountMutation = { readonly stopBankAccount:
    | { readonly __typename: 'BankAccounts', readonly accounts: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly holder: string, readonly iban: string | null, readonly bic: string | null, readonly since: string | null, readonly by: string | null, readonly held: { readonly id: string, readonly holder: string, readonly iban: string, readonly bic: string | null, readonly at: string, readonly by: string, readonly heldUntil: string } | null }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminBankLineFragment = { readonly id: string, readonly on: string, readonly label: string, readonly amountCents: number, readonly producerId: string | null, readonly payeeName: string, readonly state: BankLineState, readonly memberId: string | null, readonly memberName: string | null, readonly paidProducerId: string | null, readonly paidPayeeName: string | null, readonly purpose: BankPurpose | null, readonly reason: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly proposals: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly purpose: BankPurpose, readonly reason: BankMatch, readonly sure: boolean, readonly owedCents: number }> };

export type AdminBankLinesQueryVariables = Exact<{
  state?: BankLineState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminBankLinesQuery = { readonly bankLines: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly on: string, readonly label: string, readonly amountCents: number, readonly producerId: string | null, readonly payeeName: string, readonly state: BankLineState, readonly memberId: string | null, readonly memberName: string | null, readonly paidProducerId: string | null, readonly paidPayeeName: string | null, readonly purpose: BankPurpose | null, readonly reason: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly proposals: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly purpose: BankPurpose, readonly reason: BankMatch, readonly sure: boolean, readonly owedCents: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminApplyBankLineMutationVariables = Exact<{
  lineId: string;
  memberId: string;
  producerId?: string | null | undefined;
  purpose?: BankPurpose | null | undefined;
}>;


export type AdminApplyBankLineMutation = { readonly applyBankLine:
    | { readonly __typename: 'BankLine', readonly id: string, readonly on: string, readonly label: string, readonly amountCents: number, readonly producerId: string | null, readonly payeeName: string, readonly state: BankLineState, readonly memberId: string | null, readonly memberName: string | null, readonly paidProducerId: string | null, readonly paidPayeeName: string | null, readonly purpose: BankPurpose | null, readonly reason: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly proposals: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly purpose: BankPurpose, readonly reason: BankMatch, readonly sure: boolean, readonly owedCents: number }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminSetBankLineAsideMutationVariables = Exact<{
  lineId: string;
  reason: string;
}>;


export type AdminSetBankLineAsideMutation = { readonly setBankLineAside:
    | { readonly __typename: 'BankLine', readonly id: string, readonly on: string, readonly label: string, readonly amountCents: number, readonly producerId: string | null, readonly payeeName: string, readonly state: BankLineState, readonly memberId: string | null, readonly memberName: string | null, readonly paidProducerId: string | null, readonly paidPayeeName: string | null, readonly purpose: BankPurpose | null, readonly reason: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly proposals: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly purpose: BankPurpose, readonly reason: BankMatch, readonly sure: boolean, readonly owedCents: number }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminClosingFragment = { readonly id: string, readonly sequence: number, readonly firstDay: string, readonly lastDay: string, readonly firstRecord: number, readonly lastRecord: number, readonly receivedCents: number, readonly returnedCents: number, readonly runningCents: number, readonly hash: string, readonly path: string, readonly means: ReadonlyArray<{ readonly means: PaymentMeans, readonly cents: number }> };

export type AdminBooksQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminBooksQuery = { readonly accountingBooks: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly closed: boolean }> };

export type AdminClosingsQueryVariables = Exact<{
  period: ClosingPeriod;
  producerId?: string | null | undefined;
}>;


export type AdminClosingsQuery = { readonly archiveKey: string, readonly paymentClosings: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly firstDay: string, readonly lastDay: string, readonly firstRecord: number, readonly lastRecord: number, readonly receivedCents: number, readonly returnedCents: number, readonly runningCents: number, readonly hash: string, readonly path: string, readonly means: ReadonlyArray<{ readonly means: PaymentMeans, readonly cents: number }> }> };

export type AdminDocumentArchivesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminDocumentArchivesQuery = { readonly documentArchives: ReadonlyArray<{ readonly id: string, readonly firstDay: string, readonly lastDay: string, readonly total: number, readonly done: number, readonly expiresAt: string | null, readonly path: string | null }> };

export type AdminStartDocumentArchiveMutationVariables = Exact<{
  from: string;
  to: string;
}>;


export type AdminStartDocumentArchiveMutation = { readonly startDocumentArchive:
    | { readonly __typename: 'DocumentArchive', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminChequeFragment = { readonly paymentId: string, readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly amountCents: number, readonly number: string | null, readonly bank: string | null, readonly receivedOn: string, readonly plannedOn: string | null, readonly state: ChequeState, readonly stateOn: string, readonly reason: string, readonly validUntil: string, readonly soonTooOld: boolean, readonly slip: { readonly number: number, readonly path: string } | null };

export type AdminChequesQueryVariables = Exact<{
  state?: ChequeState | null | undefined;
  producerId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminChequesQuery = { readonly cheques: { readonly totalCount: number, readonly amountCents: number, readonly edges: ReadonlyArray<{ readonly node: { readonly paymentId: string, readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly amountCents: number, readonly number: string | null, readonly bank: string | null, readonly receivedOn: string, readonly plannedOn: string | null, readonly state: ChequeState, readonly stateOn: string, readonly reason: string, readonly validUntil: string, readonly soonTooOld: boolean, readonly slip: { readonly number: number, readonly path: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminMoveChequesMutationVariables = Exact<{
  input: MoveChequesInput;
}>;


export type AdminMoveChequesMutation = { readonly moveCheques:
    | { readonly __typename: 'ChequesMoved', readonly slip: { readonly number: number, readonly path: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminDescribeChequeMutationVariables = Exact<{
  input: DescribeChequeInput;
}>;


export type AdminDescribeChequeMutation = { readonly describeCheque:
    | { readonly __typename: 'Cheque', readonly paymentId: string, readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly amountCents: number, readonly number: string | null, readonly bank: string | null, readonly receivedOn: string, readonly plannedOn: string | null, readonly state: ChequeState, readonly stateOn: string, readonly reason: string, readonly validUntil: string, readonly soonTooOld: boolean, readonly slip: { readonly number: number, readonly path: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminBounceChequeMutationVariables = Exact<{
  paymentId: string;
  reason: string;
  on?: string | null | undefined;
}>;


export type AdminBounceChequeMutation = { readonly bounceCheque:
    | { readonly __typename: 'Cheque', readonly paymentId: string, readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly amountCents: number, readonly number: string | null, readonly bank: string | null, readonly receivedOn: string, readonly plannedOn: string | null, readonly state: ChequeState, readonly stateOn: string, readonly reason: string, readonly validUntil: string, readonly soonTooOld: boolean, readonly slip: { readonly number: number, readonly path: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminCollectiveFragment = { readonly id: string, readonly slug: string, readonly shortCode: string, readonly name: string, readonly kind: CollectiveKind, readonly description: string, readonly timeZone: string, readonly territory: string, readonly currency: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly serviceFeeBp: number, readonly paperwork: Paperwork, readonly joinPolicy: JoinPolicy, readonly openingWords: string, readonly paymentNote: string, readonly contactEmail: string | null, readonly phonesToProducers: boolean, readonly weeksAhead: number, readonly nextSteps: ReadonlyArray<string>, readonly paymentTerms: { readonly means: ReadonlyArray<AcceptedMeans>, readonly moment: PaymentMoment, readonly days: number }, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } };

export type AdminCollectiveSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminCollectiveSettingsQuery = { readonly collective: { readonly id: string, readonly slug: string, readonly shortCode: string, readonly name: string, readonly kind: CollectiveKind, readonly description: string, readonly timeZone: string, readonly territory: string, readonly currency: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly serviceFeeBp: number, readonly paperwork: Paperwork, readonly joinPolicy: JoinPolicy, readonly openingWords: string, readonly paymentNote: string, readonly contactEmail: string | null, readonly phonesToProducers: boolean, readonly weeksAhead: number, readonly nextSteps: ReadonlyArray<string>, readonly paymentTerms: { readonly means: ReadonlyArray<AcceptedMeans>, readonly moment: PaymentMoment, readonly days: number }, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } } | null };

export type AdminChangeCollectiveMutationVariables = Exact<{
  input: ChangeCollectiveInput;
}>;


export type AdminChangeCollectiveMutation = { readonly changeCollective:
    | { readonly __typename: 'Collective', readonly id: string, readonly slug: string, readonly shortCode: string, readonly name: string, readonly kind: CollectiveKind, readonly description: string, readonly timeZone: string, readonly territory: string, readonly currency: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly serviceFeeBp: number, readonly paperwork: Paperwork, readonly joinPolicy: JoinPolicy, readonly openingWords: string, readonly paymentNote: string, readonly contactEmail: string | null, readonly phonesToProducers: boolean, readonly weeksAhead: number, readonly nextSteps: ReadonlyArray<string>, readonly paymentTerms: { readonly means: ReadonlyArray<AcceptedMeans>, readonly moment: PaymentMoment, readonly days: number }, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminComingPickupsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminComingPickupsQuery = { readonly salesCycles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }> } }> } };

export type AdminDocumentFragment = { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly issuedAt: string, readonly issuerName: string, readonly recipientName: string, readonly netCents: number, readonly vatCents: number, readonly grossCents: number, readonly depositsCents: number, readonly orderId: string | null, readonly path: string, readonly corrects: { readonly id: string, readonly number: string } | null, readonly credits: ReadonlyArray<{ readonly id: string, readonly number: string, readonly grossCents: number, readonly depositsCents: number }> };

export type AdminDuesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminDuesQuery = { readonly dues: { readonly amountCents: number, readonly minimumCents: number, readonly firstMonth: number, readonly required: DuesRequired, readonly active: boolean, readonly periodOn: string, readonly endsOn: string, readonly memberCount: number, readonly upToDateCount: number, readonly paidCents: number, readonly remindedAt: string | null } | null, readonly ownMoney: { readonly duesCents: number, readonly fundCents: number, readonly giftsCents: number, readonly fedCents: number, readonly spentCents: number } };

export type AdminDuesTermsFragment = { readonly amountCents: number, readonly minimumCents: number, readonly firstMonth: number, readonly required: DuesRequired, readonly active: boolean, readonly periodOn: string, readonly endsOn: string, readonly memberCount: number, readonly upToDateCount: number, readonly paidCents: number, readonly remindedAt: string | null };

export type AdminOwnMoneyFragment = { readonly duesCents: number, readonly fundCents: number, readonly giftsCents: number, readonly fedCents: number, readonly spentCents: number };

export type AdminContributionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminContributionsQuery = { readonly contributions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly paymentId: string, readonly memberId: string, readonly memberName: string, readonly on: string, readonly means: PaymentMeans, readonly duesCents: number, readonly giftCents: number, readonly periodOn: string | null, readonly endsOn: string | null, readonly takenBack: boolean, readonly path: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminMemberDuesQueryVariables = Exact<{
  id: string;
}>;


export type AdminMemberDuesQuery = { readonly member: { readonly id: string, readonly dues: { readonly paidCents: number, readonly upToDate: boolean } | null } | null };

export type AdminSetDuesMutationVariables = Exact<{
  input: DuesInput;
}>;


export type AdminSetDuesMutation = { readonly setDues:
    | { readonly __typename: 'Dues', readonly amountCents: number, readonly minimumCents: number, readonly firstMonth: number, readonly required: DuesRequired, readonly active: boolean, readonly periodOn: string, readonly endsOn: string, readonly memberCount: number, readonly upToDateCount: number, readonly paidCents: number, readonly remindedAt: string | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type AdminRecordContributionMutationVariables = Exact<{
  input: ContributionInput;
}>;


export type AdminRecordContributionMutation = { readonly recordContribution:
    | { readonly __typename: 'Contribution', readonly paymentId: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminRemindDuesMutationVariables = Exact<{ [key: string]: never; }>;


export type AdminRemindDuesMutation = { readonly remindDues:
    | { readonly __typename: 'DuesReminded', readonly count: number }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFundHelpsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFundHelpsQuery = { readonly fundHelps: ReadonlyArray<{ readonly id: string, readonly orderId: string, readonly memberId: string, readonly memberName: string, readonly saleName: string, readonly amountCents: number, readonly reason: string, readonly at: string, readonly takenBack: boolean }> };

export type AdminFundHelpFragment = { readonly id: string, readonly orderId: string, readonly memberId: string, readonly memberName: string, readonly saleName: string, readonly amountCents: number, readonly reason: string, readonly at: string, readonly takenBack: boolean };

export type AdminFeedFundMutationVariables = Exact<{
  input: FeedFundInput;
}>;


export type AdminFeedFundMutation = { readonly feedFund:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'OwnMoney', readonly duesCents: number, readonly fundCents: number, readonly giftsCents: number, readonly fedCents: number, readonly spentCents: number }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminHelpFromFundMutationVariables = Exact<{
  input: HelpFromFundInput;
}>;


export type AdminHelpFromFundMutation = { readonly helpFromFund:
    | { readonly __typename: 'FundHelps', readonly helps: ReadonlyArray<{ readonly id: string, readonly orderId: string, readonly memberId: string, readonly memberName: string, readonly saleName: string, readonly amountCents: number, readonly reason: string, readonly at: string, readonly takenBack: boolean }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminTakeBackHelpMutationVariables = Exact<{
  helpId: string;
}>;


export type AdminTakeBackHelpMutation = { readonly takeBackHelp:
    | { readonly __typename: 'FundHelps', readonly helps: ReadonlyArray<{ readonly id: string, readonly orderId: string, readonly memberId: string, readonly memberName: string, readonly saleName: string, readonly amountCents: number, readonly reason: string, readonly at: string, readonly takenBack: boolean }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
   };

export type AdminEveningFragment = { readonly tills: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly means: PaymentMeans, readonly receivedCents: number, readonly phoneCents: number | null, readonly floatCents: number | null, readonly countedCents: number | null, readonly lateCents: number, readonly gapCents: number | null }>, readonly members: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly leftCents: number, readonly accountCents: number, readonly onlineElsewhereCents: number }>, readonly payees: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly leftCents: number, readonly gapCents: number | null }>, readonly counts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly by: string, readonly reason: string, readonly note: string, readonly countedCents: number, readonly gapCents: number }> };

export type AdminEveningPageQueryVariables = Exact<{
  distributionId: string;
}>;


export type AdminEveningPageQuery = { readonly evening: { readonly tills: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly means: PaymentMeans, readonly receivedCents: number, readonly phoneCents: number | null, readonly floatCents: number | null, readonly countedCents: number | null, readonly lateCents: number, readonly gapCents: number | null }>, readonly members: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly leftCents: number, readonly accountCents: number, readonly onlineElsewhereCents: number }>, readonly payees: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly leftCents: number, readonly gapCents: number | null }>, readonly counts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly by: string, readonly reason: string, readonly note: string, readonly countedCents: number, readonly gapCents: number }> } | null };

export type AdminCountTillMutationVariables = Exact<{
  input: CountTillInput;
}>;


export type AdminCountTillMutation = { readonly countTill:
    | { readonly __typename: 'Evening', readonly tills: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly means: PaymentMeans, readonly receivedCents: number, readonly phoneCents: number | null, readonly floatCents: number | null, readonly countedCents: number | null, readonly lateCents: number, readonly gapCents: number | null }>, readonly members: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly leftCents: number, readonly accountCents: number, readonly onlineElsewhereCents: number }>, readonly payees: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly leftCents: number, readonly gapCents: number | null }>, readonly counts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly by: string, readonly reason: string, readonly note: string, readonly countedCents: number, readonly gapCents: number }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFarmPageFragment = { readonly producerId: string, readonly name: string, readonly claimed: boolean, readonly story: string, readonly practices: string, readonly labels: ReadonlyArray<Label>, readonly photo: string | null, readonly sellsElsewhere: string, readonly visitOn: string | null, readonly visitWords: string, readonly published: boolean, readonly priceShares: ReadonlyArray<{ readonly words: string, readonly percent: number }> };

export type AdminImportQueryVariables = Exact<{
  id: string;
}>;


export type AdminImportQuery = { readonly import: { readonly id: string, readonly kind: ImportKind, readonly fileName: string, readonly encoding: string, readonly separator: string, readonly decimalSign: string, readonly toCreate: number, readonly toUpdate: number, readonly unchanged: number, readonly refused: number, readonly appliedAt: string | null, readonly lines: ReadonlyArray<{ readonly line: number, readonly verdict: ImportVerdict, readonly label: string, readonly understood: string, readonly messages: ReadonlyArray<string> }> } | null };

export type AdminApplyImportMutationVariables = Exact<{
  importId: string;
}>;


export type AdminApplyImportMutation = { readonly applyImport:
    | { readonly __typename: 'ImportReport', readonly id: string, readonly kind: ImportKind, readonly fileName: string, readonly encoding: string, readonly separator: string, readonly decimalSign: string, readonly toCreate: number, readonly toUpdate: number, readonly unchanged: number, readonly refused: number, readonly appliedAt: string | null, readonly lines: ReadonlyArray<{ readonly line: number, readonly verdict: ImportVerdict, readonly label: string, readonly understood: string, readonly messages: ReadonlyArray<string> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminImportReportFragment = { readonly id: string, readonly kind: ImportKind, readonly fileName: string, readonly encoding: string, readonly separator: string, readonly decimalSign: string, readonly toCreate: number, readonly toUpdate: number, readonly unchanged: number, readonly refused: number, readonly appliedAt: string | null, readonly lines: ReadonlyArray<{ readonly line: number, readonly verdict: ImportVerdict, readonly label: string, readonly understood: string, readonly messages: ReadonlyArray<string> }> };

export type AdminBalanceFragment = { readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly balanceCents: number };

export type AdminMemberBalancesQueryVariables = Exact<{
  on?: string | null | undefined;
  search?: string | null | undefined;
  unsettledOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminMemberBalancesQuery = { readonly memberBalances: { readonly totalCount: number, readonly dueCents: number, readonly paidCents: number, readonly balanceCents: number, readonly edges: ReadonlyArray<{ readonly node: { readonly memberId: string, readonly memberName: string, readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly balanceCents: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminMemberAccountQueryVariables = Exact<{
  memberId: string;
  producerId?: string | null | undefined;
}>;


export type AdminMemberAccountQuery = { readonly memberAccount: { readonly memberName: string, readonly payeeName: string, readonly onlineCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly kind: LedgerKind, readonly saleName: string | null, readonly pointName: string | null, readonly means: string | null, readonly note: string, readonly cents: number, readonly balanceCents: number, readonly paymentId: string | null, readonly reversible: boolean }> } | null };

export type AdminAccountFragment = { readonly memberName: string, readonly payeeName: string, readonly onlineCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly kind: LedgerKind, readonly saleName: string | null, readonly pointName: string | null, readonly means: string | null, readonly note: string, readonly cents: number, readonly balanceCents: number, readonly paymentId: string | null, readonly reversible: boolean }> };

export type AdminRecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type AdminRecordPaymentMutation = { readonly recordPayment:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MemberAccount', readonly memberName: string, readonly payeeName: string, readonly onlineCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly kind: LedgerKind, readonly saleName: string | null, readonly pointName: string | null, readonly means: string | null, readonly note: string, readonly cents: number, readonly balanceCents: number, readonly paymentId: string | null, readonly reversible: boolean }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminReversePaymentMutationVariables = Exact<{
  paymentId: string;
  reason: string;
}>;


export type AdminReversePaymentMutation = { readonly reversePayment:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MemberAccount', readonly memberName: string, readonly payeeName: string, readonly onlineCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly kind: LedgerKind, readonly saleName: string | null, readonly pointName: string | null, readonly means: string | null, readonly note: string, readonly cents: number, readonly balanceCents: number, readonly paymentId: string | null, readonly reversible: boolean }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminLotFragment = { readonly id: string, readonly offerId: string, readonly productName: string, readonly numbers: ReadonlyArray<string>, readonly bestBefore: string | null, readonly useBy: string | null };

export type AdminMandateProofFragment = { readonly version: string, readonly acceptedAt: string, readonly acceptedName: string, readonly sha256: string | null, readonly endsOn: string | null, readonly contestDays: number };

export type AdminPickedMemberQueryVariables = Exact<{
  id: string;
}>;


export type AdminPickedMemberQuery = { readonly member: { readonly id: string, readonly givenName: string, readonly familyName: string, readonly status: MembershipStatus } | null };

export type AdminMemberFragment = { readonly id: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly phone: string | null, readonly partnerGivenName: string | null, readonly partnerFamilyName: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly hasAccount: boolean, readonly createdAt: string, readonly business: { readonly legalName: string, readonly siret: string, readonly vatNumber: string | null, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly electronicAddress: string, readonly paymentDays: number | null, readonly grouped: boolean } | null, readonly dues: { readonly paidCents: number, readonly upToDate: boolean } | null };

export type AdminMembersQueryVariables = Exact<{
  search?: string | null | undefined;
  status?: MembershipStatus | null | undefined;
  duesUnpaid?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminMembersQuery = { readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly phone: string | null, readonly partnerGivenName: string | null, readonly partnerFamilyName: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly hasAccount: boolean, readonly createdAt: string, readonly business: { readonly legalName: string, readonly siret: string, readonly vatNumber: string | null, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly electronicAddress: string, readonly paymentDays: number | null, readonly grouped: boolean } | null, readonly dues: { readonly paidCents: number, readonly upToDate: boolean } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminChangeMemberMutationVariables = Exact<{
  input: ChangeMemberInput;
}>;


export type AdminChangeMemberMutation = { readonly changeMember:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Member', readonly id: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly phone: string | null, readonly partnerGivenName: string | null, readonly partnerFamilyName: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly hasAccount: boolean, readonly createdAt: string, readonly business: { readonly legalName: string, readonly siret: string, readonly vatNumber: string | null, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly electronicAddress: string, readonly paymentDays: number | null, readonly grouped: boolean } | null, readonly dues: { readonly paidCents: number, readonly upToDate: boolean } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminInviteMemberMutationVariables = Exact<{
  memberId: string;
}>;


export type AdminInviteMemberMutation = { readonly inviteMember:
    | { readonly __typename: 'Done', readonly ok: boolean }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminAddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AdminAddMemberMutation = { readonly addMember:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Member', readonly id: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly phone: string | null, readonly partnerGivenName: string | null, readonly partnerFamilyName: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly hasAccount: boolean, readonly createdAt: string, readonly business: { readonly legalName: string, readonly siret: string, readonly vatNumber: string | null, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly electronicAddress: string, readonly paymentDays: number | null, readonly grouped: boolean } | null, readonly dues: { readonly paidCents: number, readonly upToDate: boolean } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminOfferFragment = { readonly id: string, readonly cycleId: string, readonly producerId: string, readonly producerName: string, readonly productId: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly minimum: number, readonly priceCents: number, readonly purchasePriceCents: number | null, readonly vatRateBp: number, readonly remaining: number | null, readonly distributionIds: ReadonlyArray<string> | null, readonly cap: number | null, readonly sold: number, readonly active: boolean };

export type AdminOnlineSettingsFragment = { readonly enabled: boolean, readonly provider: PaymentService | null, readonly accountRef: string | null, readonly submitted: boolean, readonly ready: boolean, readonly services: ReadonlyArray<PaymentService>, readonly farms: ReadonlyArray<{ readonly producerId: string, readonly ready: boolean, readonly active: boolean }> };

export type AdminOnlineReceiptFragment = { readonly orderId: string | null, readonly memberName: string, readonly saleName: string, readonly service: PaymentService, readonly refundableCents: number, readonly serviceCents: number | null, readonly charge: { readonly id: string, readonly payeeName: string, readonly state: OnlineChargeState, readonly hold: boolean, readonly amountCents: number, readonly duesCents: number, readonly giftCents: number, readonly takenCents: number, readonly givenBackCents: number, readonly failure: string, readonly createdAt: string, readonly paidOn: string | null }, readonly refunds: ReadonlyArray<{ readonly id: string, readonly amountCents: number, readonly reason: string, readonly state: OnlineRefundState, readonly failure: string, readonly at: string, readonly by: string }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly amountCents: number, readonly state: OnlineDisputeState, readonly answerBy: string | null }> };

export type AdminOnlineSettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminOnlineSettingsPageQuery = { readonly onlineSettings: { readonly enabled: boolean, readonly provider: PaymentService | null, readonly accountRef: string | null, readonly submitted: boolean, readonly ready: boolean, readonly services: ReadonlyArray<PaymentService>, readonly farms: ReadonlyArray<{ readonly producerId: string, readonly ready: boolean, readonly active: boolean }> } };

export type AdminOnlineReceiptsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AdminOnlineReceiptsQuery = { readonly onlineReceipts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly orderId: string | null, readonly memberName: string, readonly saleName: string, readonly service: PaymentService, readonly refundableCents: number, readonly serviceCents: number | null, readonly charge: { readonly id: string, readonly payeeName: string, readonly state: OnlineChargeState, readonly hold: boolean, readonly amountCents: number, readonly duesCents: number, readonly giftCents: number, readonly takenCents: number, readonly givenBackCents: number, readonly failure: string, readonly createdAt: string, readonly paidOn: string | null }, readonly refunds: ReadonlyArray<{ readonly id: string, readonly amountCents: number, readonly reason: string, readonly state: OnlineRefundState, readonly failure: string, readonly at: string, readonly by: string }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly amountCents: number, readonly state: OnlineDisputeState, readonly answerBy: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminEnableOnlineMutationVariables = Exact<{
  enabled: boolean;
}>;


export type AdminEnableOnlineMutation = { readonly enableOnline:
    | { readonly __typename: 'OnlineSettings', readonly enabled: boolean, readonly provider: PaymentService | null, readonly accountRef: string | null, readonly submitted: boolean, readonly ready: boolean, readonly services: ReadonlyArray<PaymentService>, readonly farms: ReadonlyArray<{ readonly producerId: string, readonly ready: boolean, readonly active: boolean }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminConnectOnlineMutationVariables = Exact<{ [key: string]: never; }>;


export type AdminConnectOnlineMutation = { readonly connectOnline:
    | { readonly __typename: 'OnlineLink', readonly url: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminConnectHelloAssoMutationVariables = Exact<{
  input: HelloAssoInput;
}>;


export type AdminConnectHelloAssoMutation = { readonly connectHelloAsso:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'OnlineSettings', readonly enabled: boolean, readonly provider: PaymentService | null, readonly accountRef: string | null, readonly submitted: boolean, readonly ready: boolean, readonly services: ReadonlyArray<PaymentService>, readonly farms: ReadonlyArray<{ readonly producerId: string, readonly ready: boolean, readonly active: boolean }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminCheckOnlineAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type AdminCheckOnlineAccountMutation = { readonly checkOnlineAccount:
    | { readonly __typename: 'OnlineSettings', readonly enabled: boolean, readonly provider: PaymentService | null, readonly accountRef: string | null, readonly submitted: boolean, readonly ready: boolean, readonly services: ReadonlyArray<PaymentService>, readonly farms: ReadonlyArray<{ readonly producerId: string, readonly ready: boolean, readonly active: boolean }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminRefundOnlineMutationVariables = Exact<{
  input: RefundOnlineInput;
}>;


export type AdminRefundOnlineMutation = { readonly refundOnline:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OnlineReceipt', readonly orderId: string | null, readonly memberName: string, readonly saleName: string, readonly service: PaymentService, readonly refundableCents: number, readonly serviceCents: number | null, readonly charge: { readonly id: string, readonly payeeName: string, readonly state: OnlineChargeState, readonly hold: boolean, readonly amountCents: number, readonly duesCents: number, readonly giftCents: number, readonly takenCents: number, readonly givenBackCents: number, readonly failure: string, readonly createdAt: string, readonly paidOn: string | null }, readonly refunds: ReadonlyArray<{ readonly id: string, readonly amountCents: number, readonly reason: string, readonly state: OnlineRefundState, readonly failure: string, readonly at: string, readonly by: string }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly amountCents: number, readonly state: OnlineDisputeState, readonly answerBy: string | null }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminOrderLineFragment = { readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly amountCents: number };

export type AdminOrderRowFragment = { readonly id: string, readonly status: OrderStatus, readonly basketNumber: number | null, readonly note: string, readonly cycleId: string, readonly cycleName: string, readonly memberId: string, readonly memberName: string, readonly beneficiary: string, readonly totalCents: number, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null, readonly slot: { readonly id: string } | null, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly pickupPoint: { readonly id: string, readonly name: string } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly amountCents: number }> };

export type AdminOrderFragment = { readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly cycleStatus: CycleStatus, readonly enteredByStaff: boolean, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly id: string, readonly status: OrderStatus, readonly basketNumber: number | null, readonly note: string, readonly cycleId: string, readonly cycleName: string, readonly memberId: string, readonly memberName: string, readonly beneficiary: string, readonly totalCents: number, readonly collective: { readonly flow: MoneyFlow }, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly slot: { readonly startsAt: string, readonly endsAt: string, readonly id: string } | null, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly cycleId: string, readonly status: DistributionStatus, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean }, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null }, readonly lines: ReadonlyArray<{ readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly depositDueCents: number, readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }>, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null };

export type AdminOrdersQueryVariables = Exact<{
  cycleId?: string | null | undefined;
  distributionId?: string | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminOrdersQuery = { readonly orders: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: OrderStatus, readonly basketNumber: number | null, readonly note: string, readonly cycleId: string, readonly cycleName: string, readonly memberId: string, readonly memberName: string, readonly beneficiary: string, readonly totalCents: number, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null, readonly slot: { readonly id: string } | null, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly pickupPoint: { readonly id: string, readonly name: string } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly amountCents: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminOverpaidFragment = { readonly orderId: string, readonly memberId: string, readonly memberName: string, readonly saleName: string, readonly pickupDate: string, readonly cancelled: boolean, readonly overCents: number, readonly payees: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly paidCents: number, readonly overCents: number, readonly onlineCents: number }> };

export type AdminOverpaidOrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminOverpaidOrdersQuery = { readonly overpaidOrders: ReadonlyArray<{ readonly orderId: string, readonly memberId: string, readonly memberName: string, readonly saleName: string, readonly pickupDate: string, readonly cancelled: boolean, readonly overCents: number, readonly payees: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly paidCents: number, readonly overCents: number, readonly onlineCents: number }> }> };

export type AdminLeaveInAdvanceMutationVariables = Exact<{
  orderId: string;
}>;


export type AdminLeaveInAdvanceMutation = { readonly leaveInAdvance:
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverpaidOrders', readonly orders: ReadonlyArray<{ readonly orderId: string, readonly memberId: string, readonly memberName: string, readonly saleName: string, readonly pickupDate: string, readonly cancelled: boolean, readonly overCents: number, readonly payees: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly paidCents: number, readonly overCents: number, readonly onlineCents: number }> }> }
   };

export type AdminPickupPointFragment = { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean };

export type AdminKeptPointFragment = { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean, readonly delivery: { readonly feeCents: number, readonly vatCategory: VatCategory, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null };

export type AdminPickupPointsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminPickupPointsQuery = { readonly pickupPoints: ReadonlyArray<{ readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean, readonly delivery: { readonly feeCents: number, readonly vatCategory: VatCategory, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null }> };

export type AdminAddPickupPointMutationVariables = Exact<{
  input: PickupPointInput;
}>;


export type AdminAddPickupPointMutation = { readonly addPickupPoint:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'PickupPoint', readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean, readonly delivery: { readonly feeCents: number, readonly vatCategory: VatCategory, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminChangePickupPointMutationVariables = Exact<{
  input: ChangePickupPointInput;
}>;


export type AdminChangePickupPointMutation = { readonly changePickupPoint:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'PickupPoint', readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean, readonly delivery: { readonly feeCents: number, readonly vatCategory: VatCategory, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminPriceLevelsFragment = { readonly fundCents: number | null, readonly levels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly words: string, readonly rateBp: number }> };

export type AdminPriceLevelsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminPriceLevelsQuery = { readonly priceLevels: { readonly fundCents: number | null, readonly levels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly words: string, readonly rateBp: number }> } };

export type AdminSetPriceLevelsMutationVariables = Exact<{
  input: SetPriceLevelsInput;
}>;


export type AdminSetPriceLevelsMutation = { readonly setPriceLevels:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'PriceLevels', readonly fundCents: number | null, readonly levels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly words: string, readonly rateBp: number }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

type AdminProblem_BelowMinimum_Fragment = { readonly code: string, readonly message: string };

type AdminProblem_DistributionClosed_Fragment = { readonly code: string, readonly message: string };

type AdminProblem_InvalidInput_Fragment = { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> };

type AdminProblem_MembershipInactive_Fragment = { readonly code: string, readonly message: string };

type AdminProblem_NotFound_Fragment = { readonly code: string, readonly message: string };

type AdminProblem_OutOfStock_Fragment = { readonly code: string, readonly message: string, readonly shortages: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly remaining: number }> };

type AdminProblem_Refused_Fragment = { readonly code: string, readonly message: string };

type AdminProblem_SlotFull_Fragment = { readonly code: string, readonly message: string };

type AdminProblem_VersionConflict_Fragment = { readonly code: string, readonly message: string };

export type AdminProblemFragment =
  | AdminProblem_BelowMinimum_Fragment
  | AdminProblem_DistributionClosed_Fragment
  | AdminProblem_InvalidInput_Fragment
  | AdminProblem_MembershipInactive_Fragment
  | AdminProblem_NotFound_Fragment
  | AdminProblem_OutOfStock_Fragment
  | AdminProblem_Refused_Fragment
  | AdminProblem_SlotFull_Fragment
  | AdminProblem_VersionConflict_Fragment
;

export type AdminProducerCardFragment = { readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly status: ParticipationStatus, readonly claimed: boolean, readonly mandate: MandateStatus, readonly minimumCents: number, readonly productCount: number, readonly vatRegime: VatRegime };

export type AdminProducersQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminProducersQuery = { readonly participations: ReadonlyArray<{ readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly status: ParticipationStatus, readonly claimed: boolean, readonly mandate: MandateStatus, readonly minimumCents: number, readonly productCount: number, readonly vatRegime: VatRegime }> };

export type AdminAddProducerMutationVariables = Exact<{
  input: AddProducerInput;
}>;


export type AdminAddProducerMutation = { readonly addProducer:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Participation', readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly status: ParticipationStatus, readonly claimed: boolean, readonly mandate: MandateStatus, readonly minimumCents: number, readonly productCount: number, readonly vatRegime: VatRegime }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminProductFragment = { readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly version: number, readonly toleranceBp: number | null, readonly depositCents: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null };

export type AdminProductsQueryVariables = Exact<{
  producerId?: string | null | undefined;
  search?: string | null | undefined;
  listedOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminProductsQuery = { readonly products: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly version: number, readonly toleranceBp: number | null, readonly depositCents: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminAddProductMutationVariables = Exact<{
  input: ProductInput;
}>;


export type AdminAddProductMutation = { readonly addProduct:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly version: number, readonly toleranceBp: number | null, readonly depositCents: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminChangeProductMutationVariables = Exact<{
  input: ChangeProductInput;
}>;


export type AdminChangeProductMutation = { readonly changeProduct:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly version: number, readonly toleranceBp: number | null, readonly depositCents: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

export type AdminSetListingMutationVariables = Exact<{
  input: SetListingInput;
}>;


export type AdminSetListingMutation = { readonly setListing:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly version: number, readonly toleranceBp: number | null, readonly depositCents: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminSetStockMutationVariables = Exact<{
  input: SetStockInput;
}>;


export type AdminSetStockMutation = { readonly setStock:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly version: number, readonly toleranceBp: number | null, readonly depositCents: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminDistributionFragment = { readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } };

export type AdminSaleFragment = { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }> };

export type AdminPublishSaleMutationVariables = Exact<{
  cycleId: string;
  now?: boolean | null | undefined;
}>;


export type AdminPublishSaleMutation = { readonly publishSale:
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SalesCycle', readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }> }
   };

export type AdminCancelSaleMutationVariables = Exact<{
  cycleId: string;
  reason: string;
}>;


export type AdminCancelSaleMutation = { readonly cancelSale:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SalesCycle', readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }> }
   };

export type AdminCloseDistributionMutationVariables = Exact<{
  distributionId: string;
  reason: string;
}>;


export type AdminCloseDistributionMutation = { readonly closeDistribution:
    | { readonly __typename: 'Distribution', readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminHandOutDistributionMutationVariables = Exact<{
  distributionId: string;
  reason?: string | null | undefined;
  anyway?: boolean | null | undefined;
}>;


export type AdminHandOutDistributionMutation = { readonly handOutDistribution:
    | { readonly __typename: 'Distribution', readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminChangeSaleMutationVariables = Exact<{
  input: ChangeSaleInput;
}>;


export type AdminChangeSaleMutation = { readonly changeSale:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SalesCycle', readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly capacity: number, readonly left: number }>, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly capacity: number | null, readonly areas: ReadonlyArray<string> } | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean, readonly orderMinimumCents: number, readonly totalMinimumCents: number, readonly home: boolean } }> }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

export type AdminSaleFlowsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminSaleFlowsQuery = { readonly saleFlows: ReadonlyArray<MoneyFlow> };

export type AdminFlowsInUseQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFlowsInUseQuery = { readonly flowsInUse: ReadonlyArray<MoneyFlow> };

export type AdminServiceAccountFragment = { readonly producerId: string, readonly producerName: string, readonly invoicedCents: number, readonly paidCents: number, readonly balanceCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly kind: ServiceLineKind, readonly documentId: string | null, readonly documentNumber: string | null, readonly paymentId: string | null, readonly means: PaymentMeans | null, readonly note: string, readonly reversible: boolean, readonly dueOn: string | null, readonly cents: number, readonly balanceCents: number }> };

export type AdminServiceAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminServiceAccountsQuery = { readonly serviceAccounts: ReadonlyArray<{ readonly producerId: string, readonly producerName: string, readonly invoicedCents: number, readonly paidCents: number, readonly balanceCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly kind: ServiceLineKind, readonly documentId: string | null, readonly documentNumber: string | null, readonly paymentId: string | null, readonly means: PaymentMeans | null, readonly note: string, readonly reversible: boolean, readonly dueOn: string | null, readonly cents: number, readonly balanceCents: number }> }> };

export type AdminRecordServicePaymentMutationVariables = Exact<{
  input: RecordServicePaymentInput;
}>;


export type AdminRecordServicePaymentMutation = { readonly recordServicePayment:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'ServiceAccount', readonly producerId: string, readonly producerName: string, readonly invoicedCents: number, readonly paidCents: number, readonly balanceCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly kind: ServiceLineKind, readonly documentId: string | null, readonly documentNumber: string | null, readonly paymentId: string | null, readonly means: PaymentMeans | null, readonly note: string, readonly reversible: boolean, readonly dueOn: string | null, readonly cents: number, readonly balanceCents: number }> }
   };

export type AdminReverseServicePaymentMutationVariables = Exact<{
  paymentId: string;
  reason: string;
}>;


export type AdminReverseServicePaymentMutation = { readonly reverseServicePayment:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'ServiceAccount', readonly producerId: string, readonly producerName: string, readonly invoicedCents: number, readonly paidCents: number, readonly balanceCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly kind: ServiceLineKind, readonly documentId: string | null, readonly documentNumber: string | null, readonly paymentId: string | null, readonly means: PaymentMeans | null, readonly note: string, readonly reversible: boolean, readonly dueOn: string | null, readonly cents: number, readonly balanceCents: number }> }
   };

export type AdminSaleDueFragment = { readonly id: string, readonly saleName: string, readonly lastPickupOn: string, readonly handedOut: boolean, readonly soldCents: number, readonly deliveryCents: number, readonly purchasedCents: number, readonly marginCents: number, readonly farms: ReadonlyArray<{ readonly producerId: string, readonly producerName: string, readonly owedCents: number, readonly paidCents: number, readonly plannedCents: number, readonly leftCents: number, readonly account: { readonly iban: string } | null }> };

export type AdminSettlementFragment = { readonly id: string, readonly number: number, readonly executeOn: string, readonly at: string, readonly by: string, readonly amountCents: number, readonly path: string | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly saleName: string, readonly producerName: string, readonly amountCents: number, readonly reference: string, readonly iban: string, readonly state: TransferState, readonly paidOn: string | null, readonly reason: string }> };

export type AdminSettlementsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminSettlementsQuery = { readonly salesDue: ReadonlyArray<{ readonly id: string, readonly saleName: string, readonly lastPickupOn: string, readonly handedOut: boolean, readonly soldCents: number, readonly deliveryCents: number, readonly purchasedCents: number, readonly marginCents: number, readonly farms: ReadonlyArray<{ readonly producerId: string, readonly producerName: string, readonly owedCents: number, readonly paidCents: number, readonly plannedCents: number, readonly leftCents: number, readonly account: { readonly iban: string } | null }> }>, readonly settlements: ReadonlyArray<{ readonly id: string, readonly number: number, readonly executeOn: string, readonly at: string, readonly by: string, readonly amountCents: number, readonly path: string | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly saleName: string, readonly producerName: string, readonly amountCents: number, readonly reference: string, readonly iban: string, readonly state: TransferState, readonly paidOn: string | null, readonly reason: string }> }> };

export type AdminCreateSettlementMutationVariables = Exact<{
  input: CreateSettlementInput;
}>;


export type AdminCreateSettlementMutation = { readonly createSettlement:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly number: number, readonly executeOn: string, readonly at: string, readonly by: string, readonly amountCents: number, readonly path: string | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly saleName: string, readonly producerName: string, readonly amountCents: number, readonly reference: string, readonly iban: string, readonly state: TransferState, readonly paidOn: string | null, readonly reason: string }> }
   };

export type AdminMarkSettlementPaidMutationVariables = Exact<{
  settlementId: string;
  on?: string | null | undefined;
}>;


export type AdminMarkSettlementPaidMutation = { readonly markSettlementPaid:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly number: number, readonly executeOn: string, readonly at: string, readonly by: string, readonly amountCents: number, readonly path: string | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly saleName: string, readonly producerName: string, readonly amountCents: number, readonly reference: string, readonly iban: string, readonly state: TransferState, readonly paidOn: string | null, readonly reason: string }> }
   };

export type AdminUndoSettlementLineMutationVariables = Exact<{
  settlementLineId: string;
  reason: string;
}>;


export type AdminUndoSettlementLineMutation = { readonly undoSettlementLine:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly number: number, readonly executeOn: string, readonly at: string, readonly by: string, readonly amountCents: number, readonly path: string | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly saleName: string, readonly producerName: string, readonly amountCents: number, readonly reference: string, readonly iban: string, readonly state: TransferState, readonly paidOn: string | null, readonly reason: string }> }
   };

export type AdminStatementFragment = { readonly debtorName: string, readonly creditorName: string, readonly from: string, readonly to: string, readonly openingCents: number, readonly closingCents: number, readonly path: string, readonly csvPath: string | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly words: string, readonly cents: number, readonly balanceCents: number, readonly documentPath: string | null }> };

export type AdminViewerFragment = { readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly locale: string, readonly emailConfirmed: boolean, readonly isStaff: boolean, readonly secondFactorSince: string | null, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly secondFactorDueAt: string | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortCode: string }> };

export type AdminViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminViewerQuery = { readonly viewer: { readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly locale: string, readonly emailConfirmed: boolean, readonly isStaff: boolean, readonly secondFactorSince: string | null, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly secondFactorDueAt: string | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortCode: string }> } | null };

export type ShopAcceptInvitationMutationVariables = Exact<{
  token: string;
}>;


export type ShopAcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'InvitationAccepted', readonly collectiveSlug: string, readonly producerId: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopRequestSignInCodeMutationVariables = Exact<{
  email: string;
}>;


export type ShopRequestSignInCodeMutation = { readonly requestSignInCode:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopSignInWithCodeMutationVariables = Exact<{
  code: string;
}>;


export type ShopSignInWithCodeMutation = { readonly signInWithCode:
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SecondStep' }
    | { readonly __typename: 'Viewer', readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null, readonly locale: string, readonly emailConfirmed: boolean, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string }> }
   };

export type ShopConfirmEmailMutationVariables = Exact<{
  token: string;
}>;


export type ShopConfirmEmailMutation = { readonly confirmEmail:
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'Viewer', readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null, readonly locale: string, readonly emailConfirmed: boolean, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string }> }
   };

export type ShopRequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type ShopRequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ShopInvitationFragment = { readonly kind: string, readonly collectiveName: string, readonly email: string, readonly subjectName: string, readonly expired: boolean };

export type ShopInvitationQueryVariables = Exact<{
  token: string;
}>;


export type ShopInvitationQuery = { readonly invitation: { readonly kind: string, readonly collectiveName: string, readonly email: string, readonly subjectName: string, readonly expired: boolean } | null };

export type ShopLogInMutationVariables = Exact<{
  input: LogInInput;
}>;


export type ShopLogInMutation = { readonly logIn:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SecondStep' }
    | { readonly __typename: 'Viewer', readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null, readonly locale: string, readonly emailConfirmed: boolean, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string }> }
   };

export type ShopResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ShopResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopPassSecondStepMutationVariables = Exact<{
  input: PassSecondStepInput;
}>;


export type ShopPassSecondStepMutation = { readonly passSecondStep:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'Viewer', readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null, readonly locale: string, readonly emailConfirmed: boolean, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string }> }
   };

export type ShopSignInWithLinkMutationVariables = Exact<{
  token: string;
}>;


export type ShopSignInWithLinkMutation = { readonly signInWithLink:
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SecondStep' }
    | { readonly __typename: 'Viewer', readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null, readonly locale: string, readonly emailConfirmed: boolean, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string }> }
   };

export type ShopSignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type ShopSignUpMutation = { readonly signUp:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ShopKeepLanguageMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type ShopKeepLanguageMutation = { readonly updateProfile:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'Viewer' }
   };

export type ShopSaveOwnAddressMutationVariables = Exact<{
  input: OwnAddressInput;
}>;


export type ShopSaveOwnAddressMutation = { readonly saveOwnAddress:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'ViewerMembership' }
   };

export type ShopSetOwnBusinessMutationVariables = Exact<{
  input: SetOwnBusinessInput;
}>;


export type ShopSetOwnBusinessMutation = { readonly setOwnBusiness:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'ViewerMembership' }
   };

export type ShopCloseAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopCloseAccountMutation = { readonly closeAccount:
    | { readonly __typename: 'AccountClosing', readonly closingAt: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopKeepAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopKeepAccountMutation = { readonly keepAccount: { readonly ok: boolean } };

export type ShopDataExportQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopDataExportQuery = { readonly dataExport: { readonly id: string, readonly readyAt: string | null, readonly expiresAt: string | null, readonly size: number | null, readonly path: string | null } | null };

export type ShopRequestDataExportMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopRequestDataExportMutation = { readonly requestDataExport:
    | { readonly __typename: 'DataExport', readonly id: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopClosingQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopClosingQuery = { readonly viewer: { readonly id: string, readonly closingAt: string | null } | null, readonly closingPreview: { readonly graceDays: number, readonly collectives: ReadonlyArray<string>, readonly farms: ReadonlyArray<string>, readonly orderCount: number, readonly documentCount: number, readonly obstacles: ReadonlyArray<{ readonly code: string, readonly where: string, readonly message: string }> } };

export type ShopChangeEmailMutationVariables = Exact<{
  input: ChangeEmailInput;
}>;


export type ShopChangeEmailMutation = { readonly changeEmail:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopEndHouseholdMutationVariables = Exact<{
  membershipId: string;
}>;


export type ShopEndHouseholdMutation = { readonly endHousehold:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type ShopSharedMembershipFragment = { readonly id: string, readonly status: MembershipStatus, readonly householdOf: string | null, readonly collective: { readonly id: string, readonly name: string } };

export type ShopSharedMembershipsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopSharedMembershipsQuery = { readonly viewer: { readonly id: string, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly householdOf: string | null, readonly collective: { readonly id: string, readonly name: string } }> } | null };

export type ShopHouseholdFragment = { readonly membershipId: string, readonly second: boolean, readonly holderName: string, readonly member: { readonly givenName: string, readonly familyName: string, readonly email: string, readonly joinedAt: string } | null, readonly invitation: { readonly email: string, readonly expiresAt: string } | null };

export type ShopHouseholdOfQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopHouseholdOfQuery = { readonly household: { readonly membershipId: string, readonly second: boolean, readonly holderName: string, readonly member: { readonly givenName: string, readonly familyName: string, readonly email: string, readonly joinedAt: string } | null, readonly invitation: { readonly email: string, readonly expiresAt: string } | null } };

export type ShopInviteToHouseholdMutationVariables = Exact<{
  input: InviteToHouseholdInput;
}>;


export type ShopInviteToHouseholdMutation = { readonly inviteToHousehold:
    | { readonly __typename: 'Household' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopWithdrawHouseholdInvitationMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopWithdrawHouseholdInvitationMutation = { readonly withdrawHouseholdInvitation:
    | { readonly __typename: 'Household' }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopLeaveCollectiveMutationVariables = Exact<{
  membershipId: string;
}>;


export type ShopLeaveCollectiveMutation = { readonly leaveCollective:
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
    | { readonly __typename: 'ViewerMembership' }
   };

export type ShopConfirmNewEmailMutationVariables = Exact<{
  token: string;
}>;


export type ShopConfirmNewEmailMutation = { readonly answer:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopUndoEmailChangeMutationVariables = Exact<{
  token: string;
}>;


export type ShopUndoEmailChangeMutation = { readonly answer:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopKeepAccountByLinkMutationVariables = Exact<{
  token: string;
}>;


export type ShopKeepAccountByLinkMutation = { readonly answer:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopOwnMembershipFragment = { readonly id: string, readonly status: MembershipStatus, readonly householdOf: string | null, readonly addressLine1: string | null, readonly addressLine2: string | null, readonly postcode: string | null, readonly city: string | null, readonly business: { readonly legalName: string, readonly siret: string, readonly vatNumber: string | null, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly electronicAddress: string, readonly paymentDays: number | null, readonly grouped: boolean } | null, readonly collective: { readonly id: string, readonly name: string } };

export type ShopOwnMembershipsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopOwnMembershipsQuery = { readonly viewer: { readonly id: string, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly householdOf: string | null, readonly addressLine1: string | null, readonly addressLine2: string | null, readonly postcode: string | null, readonly city: string | null, readonly business: { readonly legalName: string, readonly siret: string, readonly vatNumber: string | null, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly electronicAddress: string, readonly paymentDays: number | null, readonly grouped: boolean } | null, readonly collective: { readonly id: string, readonly name: string } }> } | null };

export type ShopDuesToSayQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopDuesToSayQuery = { readonly myDues: ReadonlyArray<{ readonly collectiveId: string, readonly currency: string, readonly required: DuesRequired, readonly missingCents: number }> };

export type ShopOwnDuesFragment = { readonly collectiveId: string, readonly collectiveName: string, readonly currency: string, readonly amountCents: number, readonly minimumCents: number, readonly required: DuesRequired, readonly periodOn: string, readonly endsOn: string, readonly paidCents: number, readonly missingCents: number, readonly giftReference: string, readonly transfer: { readonly holder: string, readonly iban: string, readonly bic: string | null, readonly reference: string, readonly amountCents: number, readonly code: string | null } | null, readonly receipts: ReadonlyArray<{ readonly paymentId: string, readonly on: string, readonly duesCents: number, readonly giftCents: number, readonly path: string }> };

export type ShopMyDuesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopMyDuesQuery = { readonly myDues: ReadonlyArray<{ readonly collectiveId: string, readonly collectiveName: string, readonly currency: string, readonly amountCents: number, readonly minimumCents: number, readonly required: DuesRequired, readonly periodOn: string, readonly endsOn: string, readonly paidCents: number, readonly missingCents: number, readonly giftReference: string, readonly transfer: { readonly holder: string, readonly iban: string, readonly bic: string | null, readonly reference: string, readonly amountCents: number, readonly code: string | null } | null, readonly receipts: ReadonlyArray<{ readonly paymentId: string, readonly on: string, readonly duesCents: number, readonly giftCents: number, readonly path: string }> }> };

export type ShopBankAccountChangeQueryVariables = Exact<{
  token: string;
}>;


export type ShopBankAccountChangeQuery = { readonly bankAccountChange: { readonly collectiveName: string, readonly timeZone: string, readonly payeeName: string, readonly iban: string, readonly by: string, readonly at: string, readonly heldUntil: string, readonly state: BankAccountChangeState } | null };

export type ShopStopBankAccountMutationVariables = Exact<{
  token: string;
}>;


export type ShopStopBankAccountMutation = { readonly stopBankAccountByLink:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopDocumentRowFragment = { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly issuedAt: string, readonly issuerName: string, readonly grossCents: number, readonly depositsCents: number, readonly path: string, readonly corrects: { readonly number: string } | null, readonly credits: ReadonlyArray<{ readonly id: string, readonly number: string, readonly grossCents: number, readonly depositsCents: number }> };

export type ShopMyDocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ShopMyDocumentsQuery = { readonly myDocuments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly issuedAt: string, readonly issuerName: string, readonly grossCents: number, readonly depositsCents: number, readonly path: string, readonly corrects: { readonly number: string } | null, readonly credits: ReadonlyArray<{ readonly id: string, readonly number: string, readonly grossCents: number, readonly depositsCents: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShopFarmPageFragment = { readonly producerId: string, readonly name: string, readonly city: string | null, readonly story: string, readonly practices: string, readonly labels: ReadonlyArray<Label>, readonly photo: string | null, readonly sellsElsewhere: string, readonly visitOn: string | null, readonly visitWords: string, readonly referentName: string | null, readonly priceShares: ReadonlyArray<{ readonly words: string, readonly percent: number }>, readonly sales: ReadonlyArray<{ readonly cycleId: string, readonly name: string, readonly closesAt: string, readonly offers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly category: ProductCategory, readonly photo: string | null, readonly priceCents: number, readonly sellingMode: SellingMode }> }> };

export type ShopFarmQueryVariables = Exact<{
  producerId: string;
}>;


export type ShopFarmQuery = { readonly farmPage: { readonly producerId: string, readonly name: string, readonly city: string | null, readonly story: string, readonly practices: string, readonly labels: ReadonlyArray<Label>, readonly photo: string | null, readonly sellsElsewhere: string, readonly visitOn: string | null, readonly visitWords: string, readonly referentName: string | null, readonly priceShares: ReadonlyArray<{ readonly words: string, readonly percent: number }>, readonly sales: ReadonlyArray<{ readonly cycleId: string, readonly name: string, readonly closesAt: string, readonly offers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly category: ProductCategory, readonly photo: string | null, readonly priceCents: number, readonly sellingMode: SellingMode }> }> } | null };

export type ShopFarmSellsAtQueryVariables = Exact<{
  producerId: string;
}>;


export type ShopFarmSellsAtQuery = { readonly farmSellsAt: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ShopGiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type ShopGiveFeedbackMutation = { readonly giveFeedback:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'LineFeedback' }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopFeedbackFragment = { readonly id: string, readonly lineId: string, readonly mark: FeedbackMark, readonly words: string, readonly named: boolean, readonly answer: string | null };

export type ShopOrderFeedbackQueryVariables = Exact<{
  orderId: string;
}>;


export type ShopOrderFeedbackQuery = { readonly orderFeedback: ReadonlyArray<{ readonly id: string, readonly lineId: string, readonly mark: FeedbackMark, readonly words: string, readonly named: boolean, readonly answer: string | null }> | null };

export type HandOutFinishMutationVariables = Exact<{
  distributionId: string;
  anyway?: boolean | null | undefined;
}>;


export type HandOutFinishMutation = { readonly handOutDistribution:
    | { readonly __typename: 'Distribution', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type HandOutSheetPartsFragment = { readonly cycleName: string, readonly cursor: number, readonly flow: MoneyFlow, readonly mayDecide: boolean, readonly me: string, readonly producerId: string | null, readonly collective: { readonly id: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly endsAt: string, readonly pickupPoint: { readonly name: string } }, readonly baskets: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly basketNumber: number | null, readonly phone: string | null, readonly collectedBy: string | null, readonly orders: ReadonlyArray<string>, readonly status: HandOutStatus, readonly statusNote: string, readonly totalCents: number, readonly note: string, readonly changedAfterPrinting: boolean, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly orderId: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly priceCents: number, readonly orderedCents: number, readonly amountCents: number, readonly toleranceBp: number | null, readonly ticked: boolean, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly fate: LineFate, readonly substitute: string, readonly undecided: boolean }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paidCents: number, readonly paymentNote: string, readonly onlineOnly: boolean, readonly payments: ReadonlyArray<{ readonly id: string, readonly means: PaymentMeans, readonly amountCents: number, readonly givenCents: number | null, readonly note: string, readonly by: string, readonly at: string, readonly undone: boolean }> }> }>, readonly leftovers: ReadonlyArray<{ readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly priceCents: number, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly remaining: number | null }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly memberId: string | null, readonly memberName: string, readonly lineId: string | null, readonly about: string, readonly kept: { readonly gestureId: string, readonly by: string, readonly at: string, readonly words: string }, readonly other: { readonly gestureId: string, readonly by: string, readonly at: string, readonly words: string } }>, readonly takings: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly means: PaymentMeans, readonly receivedCents: number, readonly expectedCents: number, readonly countedCents: number | null }> };

export type HandOutSheetQueryVariables = Exact<{
  distributionId: string;
}>;


export type HandOutSheetQuery = { readonly sheet: { readonly cycleName: string, readonly cursor: number, readonly flow: MoneyFlow, readonly mayDecide: boolean, readonly me: string, readonly producerId: string | null, readonly collective: { readonly id: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly endsAt: string, readonly pickupPoint: { readonly name: string } }, readonly baskets: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly basketNumber: number | null, readonly phone: string | null, readonly collectedBy: string | null, readonly orders: ReadonlyArray<string>, readonly status: HandOutStatus, readonly statusNote: string, readonly totalCents: number, readonly note: string, readonly changedAfterPrinting: boolean, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly orderId: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly priceCents: number, readonly orderedCents: number, readonly amountCents: number, readonly toleranceBp: number | null, readonly ticked: boolean, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly fate: LineFate, readonly substitute: string, readonly undecided: boolean }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paidCents: number, readonly paymentNote: string, readonly onlineOnly: boolean, readonly payments: ReadonlyArray<{ readonly id: string, readonly means: PaymentMeans, readonly amountCents: number, readonly givenCents: number | null, readonly note: string, readonly by: string, readonly at: string, readonly undone: boolean }> }> }>, readonly leftovers: ReadonlyArray<{ readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly priceCents: number, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly remaining: number | null }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly memberId: string | null, readonly memberName: string, readonly lineId: string | null, readonly about: string, readonly kept: { readonly gestureId: string, readonly by: string, readonly at: string, readonly words: string }, readonly other: { readonly gestureId: string, readonly by: string, readonly at: string, readonly words: string } }>, readonly takings: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly means: PaymentMeans, readonly receivedCents: number, readonly expectedCents: number, readonly countedCents: number | null }> } | null, readonly others: ReadonlyArray<{ readonly memberId: string, readonly name: string }> };

export type HandOutFarmSheetQueryVariables = Exact<{
  collectiveId: string;
  distributionId: string;
}>;


export type HandOutFarmSheetQuery = { readonly sheet: { readonly cycleName: string, readonly cursor: number, readonly flow: MoneyFlow, readonly mayDecide: boolean, readonly me: string, readonly producerId: string | null, readonly collective: { readonly id: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly endsAt: string, readonly pickupPoint: { readonly name: string } }, readonly baskets: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly basketNumber: number | null, readonly phone: string | null, readonly collectedBy: string | null, readonly orders: ReadonlyArray<string>, readonly status: HandOutStatus, readonly statusNote: string, readonly totalCents: number, readonly note: string, readonly changedAfterPrinting: boolean, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly orderId: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly priceCents: number, readonly orderedCents: number, readonly amountCents: number, readonly toleranceBp: number | null, readonly ticked: boolean, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly fate: LineFate, readonly substitute: string, readonly undecided: boolean }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paidCents: number, readonly paymentNote: string, readonly onlineOnly: boolean, readonly payments: ReadonlyArray<{ readonly id: string, readonly means: PaymentMeans, readonly amountCents: number, readonly givenCents: number | null, readonly note: string, readonly by: string, readonly at: string, readonly undone: boolean }> }> }>, readonly leftovers: ReadonlyArray<{ readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly priceCents: number, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly remaining: number | null }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly memberId: string | null, readonly memberName: string, readonly lineId: string | null, readonly about: string, readonly kept: { readonly gestureId: string, readonly by: string, readonly at: string, readonly words: string }, readonly other: { readonly gestureId: string, readonly by: string, readonly at: string, readonly words: string } }>, readonly takings: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly means: PaymentMeans, readonly receivedCents: number, readonly expectedCents: number, readonly countedCents: number | null }> } | null };

export type HandOutSendMutationVariables = Exact<{
  input: SendGesturesInput;
}>;


export type HandOutSendMutation = { readonly answer:
    | { readonly __typename: 'GesturesSent', readonly receipts: ReadonlyArray<{ readonly id: string, readonly verdict: GestureVerdict, readonly message: string | null }>, readonly sheet: { readonly cycleName: string, readonly cursor: number, readonly flow: MoneyFlow, readonly mayDecide: boolean, readonly me: string, readonly producerId: string | null, readonly collective: { readonly id: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly endsAt: string, readonly pickupPoint: { readonly name: string } }, readonly baskets: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly basketNumber: number | null, readonly phone: string | null, readonly collectedBy: string | null, readonly orders: ReadonlyArray<string>, readonly status: HandOutStatus, readonly statusNote: string, readonly totalCents: number, readonly note: string, readonly changedAfterPrinting: boolean, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly orderId: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly priceCents: number, readonly orderedCents: number, readonly amountCents: number, readonly toleranceBp: number | null, readonly ticked: boolean, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly fate: LineFate, readonly substitute: string, readonly undecided: boolean }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paidCents: number, readonly paymentNote: string, readonly onlineOnly: boolean, readonly payments: ReadonlyArray<{ readonly id: string, readonly means: PaymentMeans, readonly amountCents: number, readonly givenCents: number | null, readonly note: string, readonly by: string, readonly at: string, readonly undone: boolean }> }> }>, readonly leftovers: ReadonlyArray<{ readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly priceCents: number, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly remaining: number | null }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly memberId: string | null, readonly memberName: string, readonly lineId: string | null, readonly about: string, readonly kept: { readonly gestureId: string, readonly by: string, readonly at: string, readonly words: string }, readonly other: { readonly gestureId: string, readonly by: string, readonly at: string, readonly words: string } }>, readonly takings: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly means: PaymentMeans, readonly receivedCents: number, readonly expectedCents: number, readonly countedCents: number | null }> } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type HandOutFarmSendMutationVariables = Exact<{
  collectiveId: string;
  input: SendGesturesInput;
}>;


export type HandOutFarmSendMutation = { readonly answer:
    | { readonly __typename: 'GesturesSent', readonly receipts: ReadonlyArray<{ readonly id: string, readonly verdict: GestureVerdict, readonly message: string | null }>, readonly sheet: { readonly cycleName: string, readonly cursor: number, readonly flow: MoneyFlow, readonly mayDecide: boolean, readonly me: string, readonly producerId: string | null, readonly collective: { readonly id: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly endsAt: string, readonly pickupPoint: { readonly name: string } }, readonly baskets: ReadonlyArray<{ readonly memberId: string, readonly name: string, readonly basketNumber: number | null, readonly phone: string | null, readonly collectedBy: string | null, readonly orders: ReadonlyArray<string>, readonly status: HandOutStatus, readonly statusNote: string, readonly totalCents: number, readonly note: string, readonly changedAfterPrinting: boolean, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly orderId: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly priceCents: number, readonly orderedCents: number, readonly amountCents: number, readonly toleranceBp: number | null, readonly ticked: boolean, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly fate: LineFate, readonly substitute: string, readonly undecided: boolean }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paidCents: number, readonly paymentNote: string, readonly onlineOnly: boolean, readonly payments: ReadonlyArray<{ readonly id: string, readonly means: PaymentMeans, readonly amountCents: number, readonly givenCents: number | null, readonly note: string, readonly by: string, readonly at: string, readonly undone: boolean }> }> }>, readonly leftovers: ReadonlyArray<{ readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly priceCents: number, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly remaining: number | null }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly memberId: string | null, readonly memberName: string, readonly lineId: string | null, readonly about: string, readonly kept: { readonly gestureId: string, readonly by: string, readonly at: string, readonly words: string }, readonly other: { readonly gestureId: string, readonly by: string, readonly at: string, readonly words: string } }>, readonly takings: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly means: PaymentMeans, readonly receivedCents: number, readonly expectedCents: number, readonly countedCents: number | null }> } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopOpenSaleCardFragment = { readonly collective: { readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly cycle: { readonly id: string, readonly name: string, readonly words: string, readonly offerCount: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string } }> }, readonly orders: ReadonlyArray<{ readonly id: string, readonly status: OrderStatus, readonly totalCents: number, readonly distribution: { readonly id: string } }> };

export type ShopJoinCollectiveMutationVariables = Exact<{
  slug: string;
}>;


export type ShopJoinCollectiveMutation = { readonly joinCollective:
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'ViewerMembership', readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }
   };

export type ShopPublicCollectiveFragment = { readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly description: string, readonly joinPolicy: JoinPolicy };

export type ShopCollectivePageQueryVariables = Exact<{
  slug: string;
}>;


export type ShopCollectivePageQuery = { readonly collectivePage: { readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly description: string, readonly joinPolicy: JoinPolicy } | null };

export type ShopPickupsToKeepQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopPickupsToKeepQuery = { readonly pickups: ReadonlyArray<{ readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly itemCount: number, readonly totalCents: number, readonly collective: { readonly id: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string }, readonly orders: ReadonlyArray<{ readonly id: string, readonly cycleName: string, readonly basketNumber: number | null, readonly changeable: boolean, readonly slot: { readonly startsAt: string, readonly endsAt: string } | null, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly distribution: { readonly id: string, readonly closesAt: string }, readonly lines: ReadonlyArray<{ readonly id: string, readonly name: string, readonly producerName: string, readonly quantity: number, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null }> }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }> }> };

export type ShopNewsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopNewsQuery = { readonly news: ReadonlyArray<{ readonly id: string, readonly kind: NewsKind, readonly title: string, readonly words: string, readonly at: string }> };

export type ShopCancelOrderMutationVariables = Exact<{
  orderId: string;
  version: number;
}>;


export type ShopCancelOrderMutation = { readonly cancelOrder:
    | { readonly __typename: 'DistributionClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

export type ShopCollectorFragment = { readonly id: string, readonly beneficiary: string, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null };

export type ShopNameCollectorMutationVariables = Exact<{
  input: NameCollectorInput;
}>;


export type ShopNameCollectorMutation = { readonly nameCollector:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'MembershipInactive', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly beneficiary: string, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopOrderLineFragment = { readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly orderedCents: number, readonly amountCents: number, readonly depositCents: number, readonly depositDueCents: number, readonly toleranceBp: number | null, readonly lot: { readonly id: string, readonly numbers: ReadonlyArray<string>, readonly bestBefore: string | null, readonly useBy: string | null } | null };

export type ShopOrderFragment = { readonly id: string, readonly status: OrderStatus, readonly version: number, readonly basketNumber: number | null, readonly note: string, readonly totalCents: number, readonly changeable: boolean, readonly enteredByStaff: boolean, readonly cycleId: string, readonly cycleName: string, readonly deliveryFeeCents: number, readonly beneficiary: string, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly orderedCents: number, readonly amountCents: number, readonly depositCents: number, readonly depositDueCents: number, readonly toleranceBp: number | null, readonly lot: { readonly id: string, readonly numbers: ReadonlyArray<string>, readonly bestBefore: string | null, readonly useBy: string | null } | null }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }>, readonly slot: { readonly startsAt: string, readonly endsAt: string } | null, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null };

export type ShopOrderPageQueryVariables = Exact<{
  id: string;
}>;


export type ShopOrderPageQuery = { readonly myOrder: { readonly id: string, readonly status: OrderStatus, readonly version: number, readonly basketNumber: number | null, readonly note: string, readonly totalCents: number, readonly changeable: boolean, readonly enteredByStaff: boolean, readonly cycleId: string, readonly cycleName: string, readonly deliveryFeeCents: number, readonly beneficiary: string, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly orderedCents: number, readonly amountCents: number, readonly depositCents: number, readonly depositDueCents: number, readonly toleranceBp: number | null, readonly lot: { readonly id: string, readonly numbers: ReadonlyArray<string>, readonly bestBefore: string | null, readonly useBy: string | null } | null }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }>, readonly slot: { readonly startsAt: string, readonly endsAt: string } | null, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null } | null };

export type ShopOrderRowFragment = { readonly id: string, readonly status: OrderStatus, readonly cycleName: string, readonly totalCents: number, readonly collective: { readonly name: string, readonly currency: string }, readonly distribution: { readonly pickupDate: string, readonly pickupPoint: { readonly id: string, readonly name: string } } };

export type ShopMyOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ShopMyOrdersQuery = { readonly myOrders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: OrderStatus, readonly cycleName: string, readonly totalCents: number, readonly collective: { readonly name: string, readonly currency: string }, readonly distribution: { readonly pickupDate: string, readonly pickupPoint: { readonly id: string, readonly name: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShopPickupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopPickupsQuery = { readonly pickups: ReadonlyArray<{ readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly itemCount: number, readonly totalCents: number, readonly collective: { readonly id: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string }, readonly orders: ReadonlyArray<{ readonly id: string, readonly cycleName: string, readonly basketNumber: number | null, readonly changeable: boolean, readonly slot: { readonly startsAt: string, readonly endsAt: string } | null, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly distribution: { readonly id: string, readonly closesAt: string }, readonly lines: ReadonlyArray<{ readonly id: string, readonly name: string, readonly producerName: string, readonly quantity: number, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null }> }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }> }> };

export type ShopOnlineDuesFragment = { readonly payable: boolean, readonly missingCents: number, readonly wantedCents: number, readonly url: string | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly payeeName: string, readonly state: OnlineChargeState, readonly amountCents: number, readonly duesCents: number, readonly giftCents: number, readonly failure: string, readonly createdAt: string }> };

export type ShopDuesOnlineQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopDuesOnlineQuery = { readonly onlineDues: { readonly payable: boolean, readonly missingCents: number, readonly wantedCents: number, readonly url: string | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly payeeName: string, readonly state: OnlineChargeState, readonly amountCents: number, readonly duesCents: number, readonly giftCents: number, readonly failure: string, readonly createdAt: string }> } };

export type ShopPayDuesMutationVariables = Exact<{
  input: PayDuesInput;
}>;


export type ShopPayDuesMutation = { readonly payDues:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MembershipInactive', readonly code: string, readonly message: string }
    | { readonly __typename: 'OnlineDues', readonly payable: boolean, readonly missingCents: number, readonly wantedCents: number, readonly url: string | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly payeeName: string, readonly state: OnlineChargeState, readonly amountCents: number, readonly duesCents: number, readonly giftCents: number, readonly failure: string, readonly createdAt: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopProceedDuesMutationVariables = Exact<{
  skip?: boolean | null | undefined;
  resume?: boolean | null | undefined;
}>;


export type ShopProceedDuesMutation = { readonly proceedDues:
    | { readonly __typename: 'MembershipInactive', readonly code: string, readonly message: string }
    | { readonly __typename: 'OnlineDues', readonly payable: boolean, readonly missingCents: number, readonly wantedCents: number, readonly url: string | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly payeeName: string, readonly state: OnlineChargeState, readonly amountCents: number, readonly duesCents: number, readonly giftCents: number, readonly failure: string, readonly createdAt: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopOnlineFragment = { readonly orderId: string, readonly url: string | null, readonly payables: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly heldCents: number, readonly amountCents: number, readonly hold: boolean, readonly reason: NotPayableReason | null, readonly paid: ReadonlyArray<{ readonly means: PaidBy, readonly cents: number, readonly apart: boolean }> }>, readonly charges: ReadonlyArray<{ readonly id: string, readonly producerId: string | null, readonly payeeName: string, readonly state: OnlineChargeState, readonly hold: boolean, readonly amountCents: number, readonly takenCents: number, readonly givenBackCents: number, readonly failure: string, readonly createdAt: string, readonly paidOn: string | null }> };

export type ShopOnlinePaymentQueryVariables = Exact<{
  orderId: string;
}>;


export type ShopOnlinePaymentQuery = { readonly onlinePayment: { readonly orderId: string, readonly url: string | null, readonly payables: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly heldCents: number, readonly amountCents: number, readonly hold: boolean, readonly reason: NotPayableReason | null, readonly paid: ReadonlyArray<{ readonly means: PaidBy, readonly cents: number, readonly apart: boolean }> }>, readonly charges: ReadonlyArray<{ readonly id: string, readonly producerId: string | null, readonly payeeName: string, readonly state: OnlineChargeState, readonly hold: boolean, readonly amountCents: number, readonly takenCents: number, readonly givenBackCents: number, readonly failure: string, readonly createdAt: string, readonly paidOn: string | null }> } | null };

export type ShopPayOnlineMutationVariables = Exact<{
  orderId: string;
}>;


export type ShopPayOnlineMutation = { readonly payOnline:
    | { readonly __typename: 'MembershipInactive', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OnlinePayment', readonly orderId: string, readonly url: string | null, readonly payables: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly heldCents: number, readonly amountCents: number, readonly hold: boolean, readonly reason: NotPayableReason | null, readonly paid: ReadonlyArray<{ readonly means: PaidBy, readonly cents: number, readonly apart: boolean }> }>, readonly charges: ReadonlyArray<{ readonly id: string, readonly producerId: string | null, readonly payeeName: string, readonly state: OnlineChargeState, readonly hold: boolean, readonly amountCents: number, readonly takenCents: number, readonly givenBackCents: number, readonly failure: string, readonly createdAt: string, readonly paidOn: string | null }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopProceedOnlineMutationVariables = Exact<{
  orderId: string;
  skip?: boolean | null | undefined;
  resume?: boolean | null | undefined;
}>;


export type ShopProceedOnlineMutation = { readonly proceedOnline:
    | { readonly __typename: 'MembershipInactive', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OnlinePayment', readonly orderId: string, readonly url: string | null, readonly payables: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly dueCents: number, readonly paidCents: number, readonly heldCents: number, readonly amountCents: number, readonly hold: boolean, readonly reason: NotPayableReason | null, readonly paid: ReadonlyArray<{ readonly means: PaidBy, readonly cents: number, readonly apart: boolean }> }>, readonly charges: ReadonlyArray<{ readonly id: string, readonly producerId: string | null, readonly payeeName: string, readonly state: OnlineChargeState, readonly hold: boolean, readonly amountCents: number, readonly takenCents: number, readonly givenBackCents: number, readonly failure: string, readonly createdAt: string, readonly paidOn: string | null }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopPayOrderQueryVariables = Exact<{
  id: string;
}>;


export type ShopPayOrderQuery = { readonly myOrder: { readonly id: string, readonly cycleName: string, readonly collective: { readonly id: string, readonly name: string, readonly currency: string, readonly timeZone: string } } | null };

export type ShopKeptAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopKeptAddressQuery = { readonly deliveryAddress: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null };

export type ShopForgetAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopForgetAddressMutation = { readonly saveDeliveryAddress:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput' }
   };

export type ShopLogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopLogOutMutation = { readonly logOut: { readonly ok: boolean } };

export type ShopUpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type ShopUpdateProfileMutation = { readonly updateProfile:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Viewer', readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null, readonly locale: string, readonly emailConfirmed: boolean, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string }> }
   };

export type ShopCalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopCalendarFeedQuery = { readonly calendarFeed: { readonly url: string } | null };

export type ShopRenewCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopRenewCalendarFeedMutation = { readonly renewCalendarFeed: { readonly url: string } };

export type ShopRevokeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopRevokeCalendarFeedMutation = { readonly revokeCalendarFeed: { readonly ok: boolean } };

export type ShopDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopDevicesQuery = { readonly devices: { readonly publicKey: string | null, readonly list: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type ShopRemoveDeviceMutationVariables = Exact<{
  id: string;
}>;


export type ShopRemoveDeviceMutation = { readonly removeDevice:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'NotFound' }
   };

export type ShopRemindersQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopRemindersQuery = { readonly reminders: ReadonlyArray<{ readonly kind: ReminderKind, readonly byMail: boolean, readonly byPush: boolean }> };

export type ShopChooseRemindersMutationVariables = Exact<{
  input: ChooseRemindersInput;
}>;


export type ShopChooseRemindersMutation = { readonly chooseReminders:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'Reminders', readonly list: ReadonlyArray<{ readonly kind: ReminderKind, readonly byMail: boolean, readonly byPush: boolean }> }
   };

export type ShopAddDeviceMutationVariables = Exact<{
  input: DeviceInput;
}>;


export type ShopAddDeviceMutation = { readonly addDevice:
    | { readonly __typename: 'Device', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopUnsubscriptionQueryVariables = Exact<{
  token: string;
}>;


export type ShopUnsubscriptionQuery = { readonly unsubscription: { readonly collectiveName: string, readonly kind: ReminderKind } | null };

export type ShopUnsubscribeMutationVariables = Exact<{
  token: string;
}>;


export type ShopUnsubscribeMutation = { readonly unsubscribe:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopSetBudgetMutationVariables = Exact<{
  input?: SetBudgetInput | null | undefined;
}>;


export type ShopSetBudgetMutation = { readonly setBudget:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly message: string }
   };

export type ShopBudgetQueryVariables = Exact<{
  day: string;
}>;


export type ShopBudgetQuery = { readonly budget: { readonly period: BudgetPeriod, readonly amountCents: number, readonly currency: string, readonly orderedCents: number } | null };

export type ShopChoosePriceLevelMutationVariables = Exact<{
  levelId?: string | null | undefined;
}>;


export type ShopChoosePriceLevelMutation = { readonly choosePriceLevel:
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'PriceLevels', readonly chosenId: string | null, readonly levels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly words: string, readonly rateBp: number }> }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopDeliveryAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopDeliveryAddressQuery = { readonly deliveryAddress: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null };

export type ShopSaleNewsFragment = { readonly id: string, readonly kind: NewsKind, readonly title: string, readonly words: string, readonly at: string };

export type ShopChoicesFragment = { readonly orderVersion: number | null, readonly lines: ReadonlyArray<{ readonly offerId: string, readonly quantity: number, readonly version: number }> };

export type ShopChoicesQueryVariables = Exact<{
  distributionId: string;
}>;


export type ShopChoicesQuery = { readonly choices: { readonly orderVersion: number | null, readonly lines: ReadonlyArray<{ readonly offerId: string, readonly quantity: number, readonly version: number }> } | null };

export type ShopKeepChoicesMutationVariables = Exact<{
  input: KeepChoicesInput;
}>;


export type ShopKeepChoicesMutation = { readonly keepChoices:
    | { readonly __typename: 'Choices', readonly orderVersion: number | null, readonly lines: ReadonlyArray<{ readonly offerId: string, readonly quantity: number, readonly version: number }> }
    | { readonly __typename: 'DistributionClosed', readonly code: string }
    | { readonly __typename: 'InvalidInput', readonly code: string }
    | { readonly __typename: 'MembershipInactive', readonly code: string }
    | { readonly __typename: 'NotFound', readonly code: string }
   };

export type ShopOfferFragment = { readonly id: string, readonly producerId: string, readonly producerName: string, readonly productId: string, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly organic: boolean, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly minimum: number, readonly priceCents: number, readonly unitPriceCents: number | null, readonly unitPriceUnit: string | null, readonly remaining: number | null, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly toleranceBp: number | null, readonly depositCents: number, readonly payable: boolean };

export type ShopPayeesQueryVariables = Exact<{
  cycleId: string;
}>;


export type ShopPayeesQuery = { readonly payees: ReadonlyArray<{ readonly name: string, readonly paymentNote: string, readonly paymentTerms: { readonly means: ReadonlyArray<AcceptedMeans>, readonly moment: PaymentMoment, readonly days: number } }> };

export type ShopPriceLevelsFragment = { readonly chosenId: string | null, readonly levels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly words: string, readonly rateBp: number }> };

export type ShopSaleDistributionFragment = { readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly orderMinimumCents: number, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string }, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly left: number | null, readonly areas: ReadonlyArray<string> } | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly left: number }> };

export type ShopShortfallFragment = { readonly kind: ShortfallKind, readonly producerId: string | null, readonly distributionId: string | null, readonly name: string, readonly minimumCents: number, readonly missingCents: number };

export type ShopSaleFragment = { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly words: string, readonly minimumCents: number, readonly seriesId: string | null, readonly shortfalls: ReadonlyArray<{ readonly kind: ShortfallKind, readonly producerId: string | null, readonly distributionId: string | null, readonly name: string, readonly minimumCents: number, readonly missingCents: number }>, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly orderMinimumCents: number, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string }, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly left: number | null, readonly areas: ReadonlyArray<string> } | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly left: number }> }> };

export type ShopSavedOrderFragment = { readonly id: string, readonly status: OrderStatus, readonly version: number, readonly note: string, readonly totalCents: number, readonly changeable: boolean, readonly distribution: { readonly id: string, readonly delivery: { readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly areas: ReadonlyArray<string> } | null }, readonly slot: { readonly id: string } | null, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly lines: ReadonlyArray<{ readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly priceCents: number, readonly listPriceCents: number | null, readonly depositCents: number, readonly toleranceBp: number | null }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }> };

export type ShopOpenDateFragment = { readonly collective: { readonly id: string }, readonly cycle: { readonly id: string, readonly seriesId: string | null, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string }> }, readonly orders: ReadonlyArray<{ readonly id: string, readonly status: OrderStatus }> };

export type ShopOffersQueryVariables = Exact<{
  cycleId: string;
  distributionId: string;
  after?: string | null | undefined;
}>;


export type ShopOffersQuery = { readonly offers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly producerId: string, readonly producerName: string, readonly productId: string, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly organic: boolean, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly minimum: number, readonly priceCents: number, readonly unitPriceCents: number | null, readonly unitPriceUnit: string | null, readonly remaining: number | null, readonly active: boolean, readonly labels: ReadonlyArray<Label>, readonly diets: ReadonlyArray<Diet>, readonly allergens: ReadonlyArray<Allergen> | null, readonly origin: ProductOrigin | null, readonly storage: ProductStorage | null, readonly ingredients: string, readonly photo: string | null, readonly toleranceBp: number | null, readonly depositCents: number, readonly payable: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShopSearchOffersQueryVariables = Exact<{
  cycleId: string;
  distributionId: string;
  search: string;
}>;


export type ShopSearchOffersQuery = { readonly offers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } };

export type ShopHabitsQueryVariables = Exact<{
  exceptCycleId: string;
}>;


export type ShopHabitsQuery = { readonly habits: { readonly favourites: ReadonlyArray<string>, readonly usual: ReadonlyArray<{ readonly productId: string, readonly orderCount: number }>, readonly lastOrder: { readonly orderId: string, readonly pickupDate: string, readonly lines: ReadonlyArray<{ readonly productId: string, readonly name: string, readonly sellingMode: SellingMode, readonly quantity: number }> } | null } };

export type ShopSetFavouriteMutationVariables = Exact<{
  productId: string;
  favourite: boolean;
}>;


export type ShopSetFavouriteMutation = { readonly setFavourite:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'MembershipInactive', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type ShopPlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type ShopPlaceOrderMutation = { readonly placeOrder:
    | { readonly __typename: 'BelowMinimum', readonly code: string, readonly message: string }
    | { readonly __typename: 'DistributionClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MembershipInactive', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string }
    | { readonly __typename: 'OutOfStock', readonly code: string, readonly message: string, readonly shortages: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly remaining: number }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string }
   };

export type ShopChangeOrderMutationVariables = Exact<{
  input: ChangeOrderInput;
}>;


export type ShopChangeOrderMutation = { readonly changeOrder:
    | { readonly __typename: 'BelowMinimum', readonly code: string, readonly message: string }
    | { readonly __typename: 'DistributionClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MembershipInactive', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string }
    | { readonly __typename: 'OutOfStock', readonly code: string, readonly message: string, readonly shortages: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly remaining: number }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

export type ShopKeepDeliveryAddressMutationVariables = Exact<{
  input?: DeliveryAddressInput | null | undefined;
}>;


export type ShopKeepDeliveryAddressMutation = { readonly saveDeliveryAddress:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput' }
   };

export type ShopFoundOfferFragment = { readonly id: string, readonly cycleId: string, readonly cycleName: string, readonly producerName: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly priceCents: number, readonly unitPriceCents: number | null, readonly unitPriceUnit: string | null, readonly distributionId: string, readonly closesAt: string, readonly payable: boolean, readonly collective: { readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string } };

export type ShopFoundOffersQueryVariables = Exact<{
  search: string;
  after?: string | null | undefined;
}>;


export type ShopFoundOffersQuery = { readonly foundOffers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly cycleId: string, readonly cycleName: string, readonly producerName: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly priceCents: number, readonly unitPriceCents: number | null, readonly unitPriceUnit: string | null, readonly distributionId: string, readonly closesAt: string, readonly payable: boolean, readonly collective: { readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShopMySaleFragment = { readonly collective: { readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly cycle: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly name: string } }> }, readonly orders: ReadonlyArray<{ readonly id: string, readonly status: OrderStatus, readonly totalCents: number }> };

export type ShopMySalesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopMySalesQuery = { readonly mySales: { readonly open: ReadonlyArray<{ readonly collective: { readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly cycle: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly name: string } }> }, readonly orders: ReadonlyArray<{ readonly id: string, readonly status: OrderStatus, readonly totalCents: number }> }>, readonly coming: ReadonlyArray<{ readonly collective: { readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly cycle: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly name: string } }> }, readonly orders: ReadonlyArray<{ readonly id: string, readonly status: OrderStatus, readonly totalCents: number }> }> } };

export type ShopRenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopRenewRecoveryCodesMutation = { readonly renewRecoveryCodes:
    | { readonly __typename: 'RecoveryCodes', readonly codes: ReadonlyArray<string> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopSwitchOffSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopSwitchOffSecondFactorMutation = { readonly switchOffSecondFactor:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ShopChangePasswordMutation = { readonly changePassword:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ShopConfirmSecondFactorMutation = { readonly confirmSecondFactor:
    | { readonly __typename: 'RecoveryCodes', readonly codes: ReadonlyArray<string> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopStartSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopStartSecondFactorMutation = { readonly startSecondFactor:
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SecondFactorSecret', readonly secret: string, readonly uri: string }
   };

export type ShopSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopSecurityQuery = { readonly security: { readonly hasPassword: boolean, readonly secondFactorSince: string | null, readonly recoveryCodesLeft: number, readonly sessions: ReadonlyArray<{ readonly id: string, readonly device: string, readonly lastSeenAt: string, readonly current: boolean }> } };

export type ShopEndSessionMutationVariables = Exact<{
  id: string;
}>;


export type ShopEndSessionMutation = { readonly endSession:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'NotFound' }
   };

export type ShopEndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopEndOtherSessionsMutation = { readonly endOtherSessions: { readonly ok: boolean } };

export type ShopAccountTransferQueryVariables = Exact<{
  collectiveId: string;
  producerId?: string | null | undefined;
}>;


export type ShopAccountTransferQuery = { readonly accountTransfer: { readonly producerId: string | null, readonly payeeName: string, readonly holder: string, readonly iban: string, readonly bic: string | null, readonly reference: string, readonly amountCents: number, readonly helpedCents: number, readonly paidCents: number, readonly heldCents: number, readonly code: string | null } | null };

export type ShopOrdersToPayOnlineQueryVariables = Exact<{
  producerId?: string | null | undefined;
}>;


export type ShopOrdersToPayOnlineQuery = { readonly ordersToPayOnline: ReadonlyArray<{ readonly orderId: string, readonly saleName: string, readonly pickupDate: string, readonly amountCents: number }> };

export type ShopStatementFragment = { readonly from: string, readonly to: string, readonly openingCents: number, readonly closingCents: number, readonly path: string, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly words: string, readonly cents: number, readonly balanceCents: number }> };

export type ShopMyStatementQueryVariables = Exact<{
  collectiveId: string;
  producerId?: string | null | undefined;
  from: string;
  to: string;
}>;


export type ShopMyStatementQuery = { readonly myStatement: { readonly from: string, readonly to: string, readonly openingCents: number, readonly closingCents: number, readonly path: string, readonly lines: ReadonlyArray<{ readonly id: string, readonly on: string, readonly words: string, readonly cents: number, readonly balanceCents: number }> } | null };

export type ShopOwnAccountFragment = { readonly collectiveId: string, readonly collectiveName: string, readonly currency: string, readonly producerId: string | null, readonly payeeName: string, readonly balanceCents: number, readonly lastOn: string };

export type ShopMyAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopMyAccountsQuery = { readonly myAccounts: ReadonlyArray<{ readonly collectiveId: string, readonly collectiveName: string, readonly currency: string, readonly producerId: string | null, readonly payeeName: string, readonly balanceCents: number, readonly lastOn: string }> };

export type ShopTransferFragment = { readonly producerId: string | null, readonly payeeName: string, readonly holder: string, readonly iban: string, readonly bic: string | null, readonly reference: string, readonly amountCents: number, readonly helpedCents: number, readonly paidCents: number, readonly heldCents: number, readonly code: string | null };

export type ShopTransferSlipsQueryVariables = Exact<{
  orderId: string;
}>;


export type ShopTransferSlipsQuery = { readonly transferSlips: ReadonlyArray<{ readonly producerId: string | null, readonly payeeName: string, readonly holder: string, readonly iban: string, readonly bic: string | null, readonly reference: string, readonly amountCents: number, readonly helpedCents: number, readonly paidCents: number, readonly heldCents: number, readonly code: string | null }> | null };

export type ShopTakeTurnMutationVariables = Exact<{
  shiftId: string;
}>;


export type ShopTakeTurnMutation = { readonly answer:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopLeaveTurnMutationVariables = Exact<{
  shiftId: string;
}>;


export type ShopLeaveTurnMutation = { readonly answer:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopTurnsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopTurnsQuery = { readonly myTurns: { readonly turns: ReadonlyArray<{ readonly id: string, readonly label: string, readonly day: string, readonly windowStart: string, readonly windowEnd: string, readonly place: string | null, readonly needed: number, readonly taken: number, readonly mine: boolean, readonly leaveUntil: string, readonly contactEmail: string | null, readonly collective: { readonly id: string, readonly name: string, readonly timeZone: string } }>, readonly balances: ReadonlyArray<{ readonly taken: number, readonly owed: number, readonly collective: { readonly id: string, readonly name: string } }> } };

export type ShopDueFragment = { readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null };

export type ShopViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopViewerQuery = { readonly viewer: { readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null, readonly locale: string, readonly emailConfirmed: boolean, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type ShopHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopHomeQuery = { readonly pickups: ReadonlyArray<{ readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly itemCount: number, readonly totalCents: number, readonly collective: { readonly id: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string }, readonly orders: ReadonlyArray<{ readonly id: string, readonly cycleName: string, readonly basketNumber: number | null, readonly changeable: boolean, readonly slot: { readonly startsAt: string, readonly endsAt: string } | null, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly distribution: { readonly id: string, readonly closesAt: string }, readonly lines: ReadonlyArray<{ readonly id: string, readonly name: string, readonly producerName: string, readonly quantity: number, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null }> }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }> }>, readonly openSales: ReadonlyArray<{ readonly collective: { readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly cycle: { readonly id: string, readonly name: string, readonly words: string, readonly offerCount: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string } }> }, readonly orders: ReadonlyArray<{ readonly id: string, readonly status: OrderStatus, readonly totalCents: number, readonly distribution: { readonly id: string } }> }>, readonly owedOnline: ReadonlyArray<{ readonly orderId: string, readonly collectiveName: string, readonly currency: string, readonly saleName: string, readonly pickupDate: string, readonly amountCents: number }>, readonly myTurns: { readonly turns: ReadonlyArray<{ readonly mine: boolean, readonly id: string, readonly label: string, readonly day: string, readonly windowStart: string, readonly windowEnd: string, readonly place: string | null, readonly needed: number, readonly taken: number, readonly leaveUntil: string, readonly contactEmail: string | null, readonly collective: { readonly id: string, readonly name: string, readonly timeZone: string } }>, readonly balances: ReadonlyArray<{ readonly taken: number, readonly owed: number, readonly collective: { readonly id: string, readonly name: string } }> } };

export type ShopSalePageQueryVariables = Exact<{
  id: string;
}>;


export type ShopSalePageQuery = { readonly salesCycle: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly words: string, readonly minimumCents: number, readonly seriesId: string | null, readonly shortfalls: ReadonlyArray<{ readonly kind: ShortfallKind, readonly producerId: string | null, readonly distributionId: string | null, readonly name: string, readonly minimumCents: number, readonly missingCents: number }>, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly orderMinimumCents: number, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string }, readonly delivery: { readonly version: number, readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly left: number | null, readonly areas: ReadonlyArray<string> } | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly left: number }> }> } | null, readonly priceLevels: { readonly chosenId: string | null, readonly levels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly words: string, readonly rateBp: number }> }, readonly news: ReadonlyArray<{ readonly id: string, readonly kind: NewsKind, readonly title: string, readonly words: string, readonly at: string }> };

export type ShopMyOrdersInSalesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopMyOrdersInSalesQuery = { readonly openSales: ReadonlyArray<{ readonly cycle: { readonly id: string, readonly seriesId: string | null, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string }> }, readonly orders: ReadonlyArray<{ readonly id: string, readonly status: OrderStatus, readonly version: number, readonly note: string, readonly totalCents: number, readonly changeable: boolean, readonly distribution: { readonly id: string, readonly delivery: { readonly feeCents: number, readonly thresholdCents: number, readonly freeFromCents: number | null, readonly areas: ReadonlyArray<string> } | null }, readonly slot: { readonly id: string } | null, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly lines: ReadonlyArray<{ readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly priceCents: number, readonly listPriceCents: number | null, readonly depositCents: number, readonly toleranceBp: number | null }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }> }>, readonly collective: { readonly id: string } }> };

export type HandOutMineQueryVariables = Exact<{ [key: string]: never; }>;


export type HandOutMineQuery = { readonly myHandOuts: ReadonlyArray<{ readonly id: string, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly pickupPoint: { readonly name: string } }> };

export type HandOutFarmTablesQueryVariables = Exact<{ [key: string]: never; }>;


export type HandOutFarmTablesQuery = { readonly farmDeliveries: ReadonlyArray<{ readonly collective: { readonly id: string, readonly name: string, readonly flow: MoneyFlow }, readonly distribution: { readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly endsAt: string, readonly pickupPoint: { readonly name: string } } }> };

export type ShopPickupCardFragment = { readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly itemCount: number, readonly totalCents: number, readonly collective: { readonly id: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string }, readonly orders: ReadonlyArray<{ readonly id: string, readonly cycleName: string, readonly basketNumber: number | null, readonly changeable: boolean, readonly slot: { readonly startsAt: string, readonly endsAt: string } | null, readonly deliveredTo: { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string } | null, readonly distribution: { readonly id: string, readonly closesAt: string }, readonly lines: ReadonlyArray<{ readonly id: string, readonly name: string, readonly producerName: string, readonly quantity: number, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null }> }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly depositDueCents: number, readonly deliveryFeeCents: number, readonly paymentNote: string, readonly means: ReadonlyArray<AcceptedMeans>, readonly payBy: string | null }> };

export type ShopPlaceFragment = { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string };

export type ShopDeliveryAddressFragment = { readonly addressLine1: string, readonly addressLine2: string, readonly postcode: string, readonly city: string, readonly note: string };

export type ShopTurnFragment = { readonly id: string, readonly label: string, readonly day: string, readonly windowStart: string, readonly windowEnd: string, readonly place: string | null, readonly needed: number, readonly taken: number, readonly mine: boolean, readonly leaveUntil: string, readonly contactEmail: string | null, readonly collective: { readonly id: string, readonly name: string, readonly timeZone: string } };

export type ShopMembershipFragment = { readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } };

export type ShopPersonFragment = { readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null, readonly locale: string, readonly emailConfirmed: boolean, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ProofWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type ProofWaysQuery = { readonly viewer: { readonly email: string } | null, readonly security: { readonly hasPassword: boolean, readonly secondFactorSince: string | null } };

export type ReauthenticateMutationVariables = Exact<{
  input: ReauthenticateInput;
}>;


export type ReauthenticateMutation = { readonly reauthenticate:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type RequestProofCodeMutationVariables = Exact<{
  email: string;
}>;


export type RequestProofCodeMutation = { readonly requestSignInCode:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AdminDocumentRunFragmentDoc = new TypedDocumentString(`
    fragment AdminDocumentRun on DocumentRun {
  id
  status
  total
  done
  problems
  createdAt
  finishedAt
}
    `, {"fragmentName":"AdminDocumentRun"}) as unknown as TypedDocumentString<AdminDocumentRunFragment, unknown>;
export const AdminFarmDeliveryFragmentDoc = new TypedDocumentString(`
    fragment AdminFarmDelivery on FarmDelivery {
  cycleName
  totalCents
  depositCents
  collective {
    id
    name
    flow
    timeZone
    currency
  }
  distribution {
    id
    status
    pickupDate
    windowStart
    windowEnd
    closesAt
    pickupPoint {
      id
      name
      addressLine1
      postcode
      city
    }
  }
  products {
    offerId
    name
    sellingMode
    contentAmount
    contentUnit
    quantity
    measure
    saleCents
  }
  customers {
    orderId
    name
    phone
    basketNumber
    amountCents
    lines {
      id
      name
      sellingMode
      contentAmount
      contentUnit
      quantity
    }
  }
}
    `, {"fragmentName":"AdminFarmDelivery"}) as unknown as TypedDocumentString<AdminFarmDeliveryFragment, unknown>;
export const AdminFarmAccountFragmentDoc = new TypedDocumentString(`
    fragment AdminFarmAccount on FarmAccount {
  collectiveId
  collectiveName
  currency
  goodsCents
  servicesCents
  membersCents
  lastOn
}
    `, {"fragmentName":"AdminFarmAccount"}) as unknown as TypedDocumentString<AdminFarmAccountFragment, unknown>;
export const AdminFarmOnlineFragmentDoc = new TypedDocumentString(`
    fragment AdminFarmOnline on FarmOnline {
  offered
  account {
    producerId
    submitted
    ready
    active
  }
}
    `, {"fragmentName":"AdminFarmOnline"}) as unknown as TypedDocumentString<AdminFarmOnlineFragment, unknown>;
export const AdminFarmProductFragmentDoc = new TypedDocumentString(`
    fragment AdminFarmProduct on Product {
  id
  producerId
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  toleranceBp
  depositCents
  version
  stock {
    id
    available
    promised
  }
}
    `, {"fragmentName":"AdminFarmProduct"}) as unknown as TypedDocumentString<AdminFarmProductFragment, unknown>;
export const AdminMandateProofFragmentDoc = new TypedDocumentString(`
    fragment AdminMandateProof on MandateProof {
  version
  acceptedAt
  acceptedName
  sha256
  endsOn
  contestDays
}
    `, {"fragmentName":"AdminMandateProof"}) as unknown as TypedDocumentString<AdminMandateProofFragment, unknown>;
export const AdminFarmFragmentDoc = new TypedDocumentString(`
    fragment AdminFarm on Farm {
  id
  name
  shortCode
  email
  phone
  city
  story
  vatRegime
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
  collectives {
    status
    mandate
    mandateText
    mandateProof {
      ...AdminMandateProof
    }
    mandateOffer {
      version
      endsOn
    }
    mandateOfferText
    mandateOfferSha256
    serviceFeeBp
    referent {
      name
      phone
    }
    collective {
      id
      slug
      name
      flow
      timeZone
      currency
    }
  }
}
    fragment AdminMandateProof on MandateProof {
  version
  acceptedAt
  acceptedName
  sha256
  endsOn
  contestDays
}`, {"fragmentName":"AdminFarm"}) as unknown as TypedDocumentString<AdminFarmFragment, unknown>;
export const AdminFeedbackFragmentDoc = new TypedDocumentString(`
    fragment AdminFeedback on LineFeedback {
  id
  productName
  producerId
  collectiveName
  mark
  words
  memberName
  givenAt
  answer
}
    `, {"fragmentName":"AdminFeedback"}) as unknown as TypedDocumentString<AdminFeedbackFragment, unknown>;
export const AdminPlannedFragmentDoc = new TypedDocumentString(`
    fragment AdminPlanned on PlannedSales {
  cycles {
    id
    name
    status
    opensAt
    offerCount
    distributions {
      id
      pickupDate
      closesAt
      pickupPoint {
        id
        name
      }
    }
  }
  conflicts {
    date
    message
  }
}
    `, {"fragmentName":"AdminPlanned"}) as unknown as TypedDocumentString<AdminPlannedFragment, unknown>;
export const AdminProducerFragmentDoc = new TypedDocumentString(`
    fragment AdminProducer on Participation {
  id
  producerId
  name
  shortCode
  email
  phone
  city
  story
  status
  claimed
  paperwork
  paymentNote
  serviceFeeBp
  paymentTerms {
    means
    moment
    days
  }
  minimumCents
  vatRegime
  mandate
  mandateProof {
    ...AdminMandateProof
  }
  mandateOffer {
    version
    endsOn
  }
  productCount
  referent {
    memberId
    name
  }
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
}
    fragment AdminMandateProof on MandateProof {
  version
  acceptedAt
  acceptedName
  sha256
  endsOn
  contestDays
}`, {"fragmentName":"AdminProducer"}) as unknown as TypedDocumentString<AdminProducerFragment, unknown>;
export const AdminSaleServiceFragmentDoc = new TypedDocumentString(`
    fragment AdminSaleService on SaleService {
  cycleId
  handedOut
  onlineAllowed
  farms {
    producerId
    producerName
    online
    feeBp
    frozen
    soldCents
    feeCents
    state
    givenBack {
      documentId
      number
    }
    invoice {
      documentId
      number
      grossCents
    }
  }
}
    `, {"fragmentName":"AdminSaleService"}) as unknown as TypedDocumentString<AdminSaleServiceFragment, unknown>;
export const AdminShiftFragmentDoc = new TypedDocumentString(`
    fragment AdminShift on Shift {
  id
  label
  day
  windowStart
  windowEnd
  startsAt
  endsAt
  distributionId
  place
  needed
  taken
  cancelled
  people {
    memberId
    name
    phone
  }
}
    `, {"fragmentName":"AdminShift"}) as unknown as TypedDocumentString<AdminShiftFragment, unknown>;
export const AdminBankAccountFragmentDoc = new TypedDocumentString(`
    fragment AdminBankAccount on BankAccount {
  producerId
  payeeName
  holder
  iban
  bic
  since
  by
  held {
    id
    holder
    iban
    bic
    at
    by
    heldUntil
  }
}
    `, {"fragmentName":"AdminBankAccount"}) as unknown as TypedDocumentString<AdminBankAccountFragment, unknown>;
export const AdminBankLineFragmentDoc = new TypedDocumentString(`
    fragment AdminBankLine on BankLine {
  id
  on
  label
  amountCents
  producerId
  payeeName
  state
  memberId
  memberName
  paidProducerId
  paidPayeeName
  purpose
  reason
  decidedBy
  decidedAt
  proposals {
    memberId
    memberName
    producerId
    payeeName
    purpose
    reason
    sure
    owedCents
  }
}
    `, {"fragmentName":"AdminBankLine"}) as unknown as TypedDocumentString<AdminBankLineFragment, unknown>;
export const AdminClosingFragmentDoc = new TypedDocumentString(`
    fragment AdminClosing on PaymentClosing {
  id
  sequence
  firstDay
  lastDay
  firstRecord
  lastRecord
  means {
    means
    cents
  }
  receivedCents
  returnedCents
  runningCents
  hash
  path
}
    `, {"fragmentName":"AdminClosing"}) as unknown as TypedDocumentString<AdminClosingFragment, unknown>;
export const AdminChequeFragmentDoc = new TypedDocumentString(`
    fragment AdminCheque on Cheque {
  paymentId
  memberId
  memberName
  producerId
  payeeName
  amountCents
  number
  bank
  receivedOn
  plannedOn
  state
  stateOn
  reason
  slip {
    number
    path
  }
  validUntil
  soonTooOld
}
    `, {"fragmentName":"AdminCheque"}) as unknown as TypedDocumentString<AdminChequeFragment, unknown>;
export const AdminCollectiveFragmentDoc = new TypedDocumentString(`
    fragment AdminCollective on Collective {
  id
  slug
  shortCode
  name
  kind
  description
  timeZone
  territory
  currency
  flow
  marginBp
  marginMode
  serviceFeeBp
  paperwork
  joinPolicy
  openingWords
  paymentNote
  paymentTerms {
    means
    moment
    days
  }
  contactEmail
  phonesToProducers
  weeksAhead
  nextSteps
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
}
    `, {"fragmentName":"AdminCollective"}) as unknown as TypedDocumentString<AdminCollectiveFragment, unknown>;
export const AdminDocumentFragmentDoc = new TypedDocumentString(`
    fragment AdminDocument on Document {
  id
  kind
  number
  issuedAt
  issuerName
  recipientName
  netCents
  vatCents
  grossCents
  depositsCents
  orderId
  corrects {
    id
    number
  }
  credits {
    id
    number
    grossCents
    depositsCents
  }
  path
}
    `, {"fragmentName":"AdminDocument"}) as unknown as TypedDocumentString<AdminDocumentFragment, unknown>;
export const AdminDuesTermsFragmentDoc = new TypedDocumentString(`
    fragment AdminDuesTerms on Dues {
  amountCents
  minimumCents
  firstMonth
  required
  active
  periodOn
  endsOn
  memberCount
  upToDateCount
  paidCents
  remindedAt
}
    `, {"fragmentName":"AdminDuesTerms"}) as unknown as TypedDocumentString<AdminDuesTermsFragment, unknown>;
export const AdminOwnMoneyFragmentDoc = new TypedDocumentString(`
    fragment AdminOwnMoney on OwnMoney {
  duesCents
  fundCents
  giftsCents
  fedCents
  spentCents
}
    `, {"fragmentName":"AdminOwnMoney"}) as unknown as TypedDocumentString<AdminOwnMoneyFragment, unknown>;
export const AdminFundHelpFragmentDoc = new TypedDocumentString(`
    fragment AdminFundHelp on FundHelp {
  id
  orderId
  memberId
  memberName
  saleName
  amountCents
  reason
  at
  takenBack
}
    `, {"fragmentName":"AdminFundHelp"}) as unknown as TypedDocumentString<AdminFundHelpFragment, unknown>;
export const AdminEveningFragmentDoc = new TypedDocumentString(`
    fragment AdminEvening on Evening {
  tills {
    producerId
    payeeName
    means
    receivedCents
    phoneCents
    floatCents
    countedCents
    lateCents
    gapCents
  }
  members {
    memberId
    memberName
    producerId
    payeeName
    dueCents
    paidCents
    leftCents
    accountCents
    onlineElsewhereCents
  }
  payees {
    producerId
    payeeName
    dueCents
    paidCents
    leftCents
    gapCents
  }
  counts {
    number
    at
    by
    reason
    note
    countedCents
    gapCents
  }
}
    `, {"fragmentName":"AdminEvening"}) as unknown as TypedDocumentString<AdminEveningFragment, unknown>;
export const AdminFarmPageFragmentDoc = new TypedDocumentString(`
    fragment AdminFarmPage on FarmPage {
  producerId
  name
  claimed
  story
  practices
  labels
  photo
  priceShares {
    words
    percent
  }
  sellsElsewhere
  visitOn
  visitWords
  published
}
    `, {"fragmentName":"AdminFarmPage"}) as unknown as TypedDocumentString<AdminFarmPageFragment, unknown>;
export const AdminImportReportFragmentDoc = new TypedDocumentString(`
    fragment AdminImportReport on ImportReport {
  id
  kind
  fileName
  encoding
  separator
  decimalSign
  toCreate
  toUpdate
  unchanged
  refused
  appliedAt
  lines {
    line
    verdict
    label
    understood
    messages
  }
}
    `, {"fragmentName":"AdminImportReport"}) as unknown as TypedDocumentString<AdminImportReportFragment, unknown>;
export const AdminBalanceFragmentDoc = new TypedDocumentString(`
    fragment AdminBalance on MemberBalance {
  memberId
  memberName
  producerId
  payeeName
  dueCents
  paidCents
  balanceCents
}
    `, {"fragmentName":"AdminBalance"}) as unknown as TypedDocumentString<AdminBalanceFragment, unknown>;
export const AdminAccountFragmentDoc = new TypedDocumentString(`
    fragment AdminAccount on MemberAccount {
  memberName
  payeeName
  onlineCents
  lines {
    id
    on
    kind
    saleName
    pointName
    means
    note
    cents
    balanceCents
    paymentId
    reversible
  }
}
    `, {"fragmentName":"AdminAccount"}) as unknown as TypedDocumentString<AdminAccountFragment, unknown>;
export const AdminLotFragmentDoc = new TypedDocumentString(`
    fragment AdminLot on Lot {
  id
  offerId
  productName
  numbers
  bestBefore
  useBy
}
    `, {"fragmentName":"AdminLot"}) as unknown as TypedDocumentString<AdminLotFragment, unknown>;
export const AdminMemberFragmentDoc = new TypedDocumentString(`
    fragment AdminMember on Member {
  id
  givenName
  familyName
  email
  phone
  partnerGivenName
  partnerFamilyName
  addressLine1
  postcode
  city
  status
  roles
  hasAccount
  createdAt
  business {
    legalName
    siret
    vatNumber
    addressLine1
    postcode
    city
    electronicAddress
    paymentDays
    grouped
  }
  dues {
    paidCents
    upToDate
  }
}
    `, {"fragmentName":"AdminMember"}) as unknown as TypedDocumentString<AdminMemberFragment, unknown>;
export const AdminOfferFragmentDoc = new TypedDocumentString(`
    fragment AdminOffer on Offer {
  id
  cycleId
  producerId
  producerName
  productId
  name
  category
  sellingMode
  weighed
  contentAmount
  contentUnit
  step
  minimum
  priceCents
  purchasePriceCents
  vatRateBp
  remaining
  distributionIds
  cap
  sold
  active
}
    `, {"fragmentName":"AdminOffer"}) as unknown as TypedDocumentString<AdminOfferFragment, unknown>;
export const AdminOnlineSettingsFragmentDoc = new TypedDocumentString(`
    fragment AdminOnlineSettings on OnlineSettings {
  enabled
  provider
  accountRef
  submitted
  ready
  services
  farms {
    producerId
    ready
    active
  }
}
    `, {"fragmentName":"AdminOnlineSettings"}) as unknown as TypedDocumentString<AdminOnlineSettingsFragment, unknown>;
export const AdminOnlineReceiptFragmentDoc = new TypedDocumentString(`
    fragment AdminOnlineReceipt on OnlineReceipt {
  charge {
    id
    payeeName
    state
    hold
    amountCents
    duesCents
    giftCents
    takenCents
    givenBackCents
    failure
    createdAt
    paidOn
  }
  orderId
  memberName
  saleName
  service
  refundableCents
  serviceCents
  refunds {
    id
    amountCents
    reason
    state
    failure
    at
    by
  }
  disputes {
    id
    amountCents
    state
    answerBy
  }
}
    `, {"fragmentName":"AdminOnlineReceipt"}) as unknown as TypedDocumentString<AdminOnlineReceiptFragment, unknown>;
export const AdminOrderLineFragmentDoc = new TypedDocumentString(`
    fragment AdminOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  amountCents
}
    `, {"fragmentName":"AdminOrderLine"}) as unknown as TypedDocumentString<AdminOrderLineFragment, unknown>;
export const AdminOrderRowFragmentDoc = new TypedDocumentString(`
    fragment AdminOrderRow on Order {
  id
  status
  basketNumber
  note
  cycleId
  cycleName
  memberId
  memberName
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  slot {
    id
  }
  distribution {
    id
    pickupDate
    pickupPoint {
      id
      name
    }
  }
  lines {
    ...AdminOrderLine
  }
}
    fragment AdminOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  amountCents
}`, {"fragmentName":"AdminOrderRow"}) as unknown as TypedDocumentString<AdminOrderRowFragment, unknown>;
export const AdminPickupPointFragmentDoc = new TypedDocumentString(`
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
    `, {"fragmentName":"AdminPickupPoint"}) as unknown as TypedDocumentString<AdminPickupPointFragment, unknown>;
export const AdminDistributionFragmentDoc = new TypedDocumentString(`
    fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}`, {"fragmentName":"AdminDistribution"}) as unknown as TypedDocumentString<AdminDistributionFragment, unknown>;
export const AdminOrderFragmentDoc = new TypedDocumentString(`
    fragment AdminOrder on Order {
  ...AdminOrderRow
  version
  createdAt
  updatedAt
  cycleStatus
  collective {
    flow
  }
  enteredByStaff
  depositDueCents
  deliveryFeeCents
  deliveredTo {
    addressLine1
    addressLine2
    postcode
    city
    note
  }
  slot {
    startsAt
    endsAt
  }
  distribution {
    ...AdminDistribution
  }
  lines {
    priceCents
    vatRateBp
    orderedCents
    depositDueCents
  }
  dues {
    payeeName
    producerId
    amountCents
    depositDueCents
    deliveryFeeCents
    paymentNote
    means
    payBy
  }
}
    fragment AdminOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  amountCents
}
fragment AdminOrderRow on Order {
  id
  status
  basketNumber
  note
  cycleId
  cycleName
  memberId
  memberName
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  slot {
    id
  }
  distribution {
    id
    pickupDate
    pickupPoint {
      id
      name
    }
  }
  lines {
    ...AdminOrderLine
  }
}
fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"fragmentName":"AdminOrder"}) as unknown as TypedDocumentString<AdminOrderFragment, unknown>;
export const AdminOverpaidFragmentDoc = new TypedDocumentString(`
    fragment AdminOverpaid on OverpaidOrder {
  orderId
  memberId
  memberName
  saleName
  pickupDate
  cancelled
  overCents
  payees {
    producerId
    payeeName
    paidCents
    overCents
    onlineCents
  }
}
    `, {"fragmentName":"AdminOverpaid"}) as unknown as TypedDocumentString<AdminOverpaidFragment, unknown>;
export const AdminKeptPointFragmentDoc = new TypedDocumentString(`
    fragment AdminKeptPoint on PickupPoint {
  ...AdminPickupPoint
  delivery {
    feeCents
    vatCategory
    thresholdCents
    freeFromCents
    capacity
    areas
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}`, {"fragmentName":"AdminKeptPoint"}) as unknown as TypedDocumentString<AdminKeptPointFragment, unknown>;
export const AdminPriceLevelsFragmentDoc = new TypedDocumentString(`
    fragment AdminPriceLevels on PriceLevels {
  levels {
    id
    name
    words
    rateBp
  }
  fundCents
}
    `, {"fragmentName":"AdminPriceLevels"}) as unknown as TypedDocumentString<AdminPriceLevelsFragment, unknown>;
export const AdminProblemFragmentDoc = new TypedDocumentString(`
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
    `, {"fragmentName":"AdminProblem"}) as unknown as TypedDocumentString<AdminProblemFragment, unknown>;
export const AdminProducerCardFragmentDoc = new TypedDocumentString(`
    fragment AdminProducerCard on Participation {
  id
  producerId
  name
  shortCode
  email
  phone
  city
  status
  claimed
  mandate
  minimumCents
  productCount
  vatRegime
}
    `, {"fragmentName":"AdminProducerCard"}) as unknown as TypedDocumentString<AdminProducerCardFragment, unknown>;
export const AdminProductFragmentDoc = new TypedDocumentString(`
    fragment AdminProduct on Product {
  id
  producerId
  producerName
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  vatRateBp
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  version
  toleranceBp
  depositCents
  listing {
    id
    priceCents
    salePriceCents
    active
  }
  stock {
    id
    available
    promised
  }
}
    `, {"fragmentName":"AdminProduct"}) as unknown as TypedDocumentString<AdminProductFragment, unknown>;
export const AdminSaleFragmentDoc = new TypedDocumentString(`
    fragment AdminSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  marginBp
  marginMode
  words
  minimumCents
  version
  seriesId
  offerCount
  orderCount
  totalCents
  distributions {
    ...AdminDistribution
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"fragmentName":"AdminSale"}) as unknown as TypedDocumentString<AdminSaleFragment, unknown>;
export const AdminServiceAccountFragmentDoc = new TypedDocumentString(`
    fragment AdminServiceAccount on ServiceAccount {
  producerId
  producerName
  invoicedCents
  paidCents
  balanceCents
  lines {
    id
    on
    kind
    documentId
    documentNumber
    paymentId
    means
    note
    reversible
    dueOn
    cents
    balanceCents
  }
}
    `, {"fragmentName":"AdminServiceAccount"}) as unknown as TypedDocumentString<AdminServiceAccountFragment, unknown>;
export const AdminSaleDueFragmentDoc = new TypedDocumentString(`
    fragment AdminSaleDue on SaleDue {
  id
  saleName
  lastPickupOn
  handedOut
  soldCents
  deliveryCents
  purchasedCents
  marginCents
  farms {
    producerId
    producerName
    owedCents
    paidCents
    plannedCents
    leftCents
    account {
      iban
    }
  }
}
    `, {"fragmentName":"AdminSaleDue"}) as unknown as TypedDocumentString<AdminSaleDueFragment, unknown>;
export const AdminSettlementFragmentDoc = new TypedDocumentString(`
    fragment AdminSettlement on Settlement {
  id
  number
  executeOn
  at
  by
  amountCents
  path
  lines {
    id
    saleName
    producerName
    amountCents
    reference
    iban
    state
    paidOn
    reason
  }
}
    `, {"fragmentName":"AdminSettlement"}) as unknown as TypedDocumentString<AdminSettlementFragment, unknown>;
export const AdminStatementFragmentDoc = new TypedDocumentString(`
    fragment AdminStatement on LedgerStatement {
  debtorName
  creditorName
  from
  to
  openingCents
  closingCents
  path
  csvPath
  lines {
    id
    on
    words
    cents
    balanceCents
    documentPath
  }
}
    `, {"fragmentName":"AdminStatement"}) as unknown as TypedDocumentString<AdminStatementFragment, unknown>;
export const AdminViewerFragmentDoc = new TypedDocumentString(`
    fragment AdminViewer on Viewer {
  id
  email
  givenName
  familyName
  locale
  emailConfirmed
  isStaff
  secondFactorSince
  memberships {
    id
    status
    roles
    secondFactorDueAt
    collective {
      id
      slug
      name
      kind
      timeZone
      currency
      flow
      paymentNote
    }
  }
  farms {
    id
    name
    shortCode
  }
}
    `, {"fragmentName":"AdminViewer"}) as unknown as TypedDocumentString<AdminViewerFragment, unknown>;
export const ShopInvitationFragmentDoc = new TypedDocumentString(`
    fragment ShopInvitation on InvitationPreview {
  kind
  collectiveName
  email
  subjectName
  expired
}
    `, {"fragmentName":"ShopInvitation"}) as unknown as TypedDocumentString<ShopInvitationFragment, unknown>;
export const ShopSharedMembershipFragmentDoc = new TypedDocumentString(`
    fragment ShopSharedMembership on ViewerMembership {
  id
  status
  householdOf
  collective {
    id
    name
  }
}
    `, {"fragmentName":"ShopSharedMembership"}) as unknown as TypedDocumentString<ShopSharedMembershipFragment, unknown>;
export const ShopHouseholdFragmentDoc = new TypedDocumentString(`
    fragment ShopHousehold on Household {
  membershipId
  second
  holderName
  member {
    givenName
    familyName
    email
    joinedAt
  }
  invitation {
    email
    expiresAt
  }
}
    `, {"fragmentName":"ShopHousehold"}) as unknown as TypedDocumentString<ShopHouseholdFragment, unknown>;
export const ShopOwnMembershipFragmentDoc = new TypedDocumentString(`
    fragment ShopOwnMembership on ViewerMembership {
  id
  status
  householdOf
  addressLine1
  addressLine2
  postcode
  city
  business {
    legalName
    siret
    vatNumber
    addressLine1
    postcode
    city
    electronicAddress
    paymentDays
    grouped
  }
  collective {
    id
    name
  }
}
    `, {"fragmentName":"ShopOwnMembership"}) as unknown as TypedDocumentString<ShopOwnMembershipFragment, unknown>;
export const ShopOwnDuesFragmentDoc = new TypedDocumentString(`
    fragment ShopOwnDues on OwnDues {
  collectiveId
  collectiveName
  currency
  amountCents
  minimumCents
  required
  periodOn
  endsOn
  paidCents
  missingCents
  transfer {
    holder
    iban
    bic
    reference
    amountCents
    code
  }
  giftReference
  receipts {
    paymentId
    on
    duesCents
    giftCents
    path
  }
}
    `, {"fragmentName":"ShopOwnDues"}) as unknown as TypedDocumentString<ShopOwnDuesFragment, unknown>;
export const ShopDocumentRowFragmentDoc = new TypedDocumentString(`
    fragment ShopDocumentRow on Document {
  id
  kind
  number
  issuedAt
  issuerName
  grossCents
  depositsCents
  corrects {
    number
  }
  credits {
    id
    number
    grossCents
    depositsCents
  }
  path
}
    `, {"fragmentName":"ShopDocumentRow"}) as unknown as TypedDocumentString<ShopDocumentRowFragment, unknown>;
export const ShopFarmPageFragmentDoc = new TypedDocumentString(`
    fragment ShopFarmPage on FarmPage {
  producerId
  name
  city
  story
  practices
  labels
  photo
  priceShares {
    words
    percent
  }
  sellsElsewhere
  visitOn
  visitWords
  referentName
  sales {
    cycleId
    name
    closesAt
    offers {
      id
      name
      category
      photo
      priceCents
      sellingMode
    }
  }
}
    `, {"fragmentName":"ShopFarmPage"}) as unknown as TypedDocumentString<ShopFarmPageFragment, unknown>;
export const ShopFeedbackFragmentDoc = new TypedDocumentString(`
    fragment ShopFeedback on LineFeedback {
  id
  lineId
  mark
  words
  named
  answer
}
    `, {"fragmentName":"ShopFeedback"}) as unknown as TypedDocumentString<ShopFeedbackFragment, unknown>;
export const HandOutSheetPartsFragmentDoc = new TypedDocumentString(`
    fragment HandOutSheetParts on HandOutSheet {
  collective {
    id
    name
    currency
    timeZone
  }
  distribution {
    id
    pickupDate
    windowStart
    windowEnd
    endsAt
    pickupPoint {
      name
    }
  }
  cycleName
  cursor
  flow
  mayDecide
  me
  producerId
  baskets {
    memberId
    name
    basketNumber
    phone
    collectedBy
    deliveredTo {
      addressLine1
      addressLine2
      postcode
      city
      note
    }
    orders
    status
    statusNote
    totalCents
    note
    changedAfterPrinting
    lines {
      id
      orderId
      offerId
      producerId
      producerName
      name
      sellingMode
      weighed
      contentAmount
      contentUnit
      quantity
      priceCents
      orderedCents
      amountCents
      toleranceBp
      ticked
      deliveredQuantity
      deliveredMeasure
      fate
      substitute
      undecided
    }
    dues {
      payeeName
      producerId
      amountCents
      paidCents
      paymentNote
      onlineOnly
      payments {
        id
        means
        amountCents
        givenCents
        note
        by
        at
        undone
      }
    }
  }
  leftovers {
    offerId
    producerId
    producerName
    name
    priceCents
    sellingMode
    contentAmount
    contentUnit
    remaining
  }
  conflicts {
    id
    memberId
    memberName
    lineId
    about
    kept {
      gestureId
      by
      at
      words
    }
    other {
      gestureId
      by
      at
      words
    }
  }
  takings {
    payeeName
    producerId
    means
    receivedCents
    expectedCents
    countedCents
  }
}
    `, {"fragmentName":"HandOutSheetParts"}) as unknown as TypedDocumentString<HandOutSheetPartsFragment, unknown>;
export const ShopOpenSaleCardFragmentDoc = new TypedDocumentString(`
    fragment ShopOpenSaleCard on OpenSale {
  collective {
    slug
    name
    currency
    timeZone
  }
  cycle {
    id
    name
    words
    offerCount
    distributions {
      id
      status
      pickupDate
      windowStart
      windowEnd
      closesAt
      pickupPoint {
        id
        name
      }
    }
  }
  orders {
    id
    status
    totalCents
    distribution {
      id
    }
  }
}
    `, {"fragmentName":"ShopOpenSaleCard"}) as unknown as TypedDocumentString<ShopOpenSaleCardFragment, unknown>;
export const ShopPublicCollectiveFragmentDoc = new TypedDocumentString(`
    fragment ShopPublicCollective on PublicCollective {
  slug
  name
  kind
  description
  joinPolicy
}
    `, {"fragmentName":"ShopPublicCollective"}) as unknown as TypedDocumentString<ShopPublicCollectiveFragment, unknown>;
export const ShopPlaceFragmentDoc = new TypedDocumentString(`
    fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}
    `, {"fragmentName":"ShopPlace"}) as unknown as TypedDocumentString<ShopPlaceFragment, unknown>;
export const ShopOrderLineFragmentDoc = new TypedDocumentString(`
    fragment ShopOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  lot {
    id
    numbers
    bestBefore
    useBy
  }
  orderedCents
  amountCents
  depositCents
  depositDueCents
  toleranceBp
}
    `, {"fragmentName":"ShopOrderLine"}) as unknown as TypedDocumentString<ShopOrderLineFragment, unknown>;
export const ShopDueFragmentDoc = new TypedDocumentString(`
    fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  depositDueCents
  deliveryFeeCents
  paymentNote
  means
  payBy
}
    `, {"fragmentName":"ShopDue"}) as unknown as TypedDocumentString<ShopDueFragment, unknown>;
export const ShopDeliveryAddressFragmentDoc = new TypedDocumentString(`
    fragment ShopDeliveryAddress on DeliveryAddress {
  addressLine1
  addressLine2
  postcode
  city
  note
}
    `, {"fragmentName":"ShopDeliveryAddress"}) as unknown as TypedDocumentString<ShopDeliveryAddressFragment, unknown>;
export const ShopCollectorFragmentDoc = new TypedDocumentString(`
    fragment ShopCollector on Order {
  id
  beneficiary
  collectedBy {
    name
    email
    phone
  }
}
    `, {"fragmentName":"ShopCollector"}) as unknown as TypedDocumentString<ShopCollectorFragment, unknown>;
export const ShopOrderFragmentDoc = new TypedDocumentString(`
    fragment ShopOrder on Order {
  id
  status
  version
  basketNumber
  note
  totalCents
  changeable
  enteredByStaff
  cycleId
  cycleName
  collective {
    id
    slug
    name
    currency
    timeZone
  }
  distribution {
    id
    pickupDate
    windowStart
    windowEnd
    closesAt
    pickupPoint {
      ...ShopPlace
    }
  }
  lines {
    ...ShopOrderLine
  }
  dues {
    ...ShopDue
  }
  slot {
    startsAt
    endsAt
  }
  deliveryFeeCents
  deliveredTo {
    ...ShopDeliveryAddress
  }
  ...ShopCollector
}
    fragment ShopCollector on Order {
  id
  beneficiary
  collectedBy {
    name
    email
    phone
  }
}
fragment ShopOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  lot {
    id
    numbers
    bestBefore
    useBy
  }
  orderedCents
  amountCents
  depositCents
  depositDueCents
  toleranceBp
}
fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  depositDueCents
  deliveryFeeCents
  paymentNote
  means
  payBy
}
fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}
fragment ShopDeliveryAddress on DeliveryAddress {
  addressLine1
  addressLine2
  postcode
  city
  note
}`, {"fragmentName":"ShopOrder"}) as unknown as TypedDocumentString<ShopOrderFragment, unknown>;
export const ShopOrderRowFragmentDoc = new TypedDocumentString(`
    fragment ShopOrderRow on Order {
  id
  status
  cycleName
  totalCents
  collective {
    name
    currency
  }
  distribution {
    pickupDate
    pickupPoint {
      id
      name
    }
  }
}
    `, {"fragmentName":"ShopOrderRow"}) as unknown as TypedDocumentString<ShopOrderRowFragment, unknown>;
export const ShopOnlineDuesFragmentDoc = new TypedDocumentString(`
    fragment ShopOnlineDues on OnlineDues {
  payable
  missingCents
  wantedCents
  url
  charges {
    id
    payeeName
    state
    amountCents
    duesCents
    giftCents
    failure
    createdAt
  }
}
    `, {"fragmentName":"ShopOnlineDues"}) as unknown as TypedDocumentString<ShopOnlineDuesFragment, unknown>;
export const ShopOnlineFragmentDoc = new TypedDocumentString(`
    fragment ShopOnline on OnlinePayment {
  orderId
  url
  payables {
    producerId
    payeeName
    dueCents
    paidCents
    paid {
      means
      cents
      apart
    }
    heldCents
    amountCents
    hold
    reason
  }
  charges {
    id
    producerId
    payeeName
    state
    hold
    amountCents
    takenCents
    givenBackCents
    failure
    createdAt
    paidOn
  }
}
    `, {"fragmentName":"ShopOnline"}) as unknown as TypedDocumentString<ShopOnlineFragment, unknown>;
export const ShopSaleNewsFragmentDoc = new TypedDocumentString(`
    fragment ShopSaleNews on NewsItem {
  id
  kind
  title
  words
  at
}
    `, {"fragmentName":"ShopSaleNews"}) as unknown as TypedDocumentString<ShopSaleNewsFragment, unknown>;
export const ShopChoicesFragmentDoc = new TypedDocumentString(`
    fragment ShopChoices on Choices {
  orderVersion
  lines {
    offerId
    quantity
    version
  }
}
    `, {"fragmentName":"ShopChoices"}) as unknown as TypedDocumentString<ShopChoicesFragment, unknown>;
export const ShopOfferFragmentDoc = new TypedDocumentString(`
    fragment ShopOffer on Offer {
  id
  producerId
  producerName
  productId
  name
  description
  category
  organic
  sellingMode
  weighed
  contentAmount
  contentUnit
  step
  minimum
  priceCents
  unitPriceCents
  unitPriceUnit
  remaining
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  toleranceBp
  depositCents
  payable
}
    `, {"fragmentName":"ShopOffer"}) as unknown as TypedDocumentString<ShopOfferFragment, unknown>;
export const ShopPriceLevelsFragmentDoc = new TypedDocumentString(`
    fragment ShopPriceLevels on PriceLevels {
  levels {
    id
    name
    words
    rateBp
  }
  chosenId
}
    `, {"fragmentName":"ShopPriceLevels"}) as unknown as TypedDocumentString<ShopPriceLevelsFragment, unknown>;
export const ShopShortfallFragmentDoc = new TypedDocumentString(`
    fragment ShopShortfall on Shortfall {
  kind
  producerId
  distributionId
  name
  minimumCents
  missingCents
}
    `, {"fragmentName":"ShopShortfall"}) as unknown as TypedDocumentString<ShopShortfallFragment, unknown>;
export const ShopSaleDistributionFragmentDoc = new TypedDocumentString(`
    fragment ShopSaleDistribution on Distribution {
  id
  status
  pickupDate
  windowStart
  windowEnd
  closesAt
  pickupPoint {
    ...ShopPlace
    id
    orderMinimumCents
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    left
    areas
  }
  slots {
    id
    startsAt
    endsAt
    left
  }
}
    fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}`, {"fragmentName":"ShopSaleDistribution"}) as unknown as TypedDocumentString<ShopSaleDistributionFragment, unknown>;
export const ShopSaleFragmentDoc = new TypedDocumentString(`
    fragment ShopSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  words
  minimumCents
  seriesId
  shortfalls {
    ...ShopShortfall
  }
  distributions {
    ...ShopSaleDistribution
  }
}
    fragment ShopSaleDistribution on Distribution {
  id
  status
  pickupDate
  windowStart
  windowEnd
  closesAt
  pickupPoint {
    ...ShopPlace
    id
    orderMinimumCents
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    left
    areas
  }
  slots {
    id
    startsAt
    endsAt
    left
  }
}
fragment ShopShortfall on Shortfall {
  kind
  producerId
  distributionId
  name
  minimumCents
  missingCents
}
fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}`, {"fragmentName":"ShopSale"}) as unknown as TypedDocumentString<ShopSaleFragment, unknown>;
export const ShopSavedOrderFragmentDoc = new TypedDocumentString(`
    fragment ShopSavedOrder on Order {
  id
  status
  version
  note
  totalCents
  changeable
  distribution {
    id
    delivery {
      feeCents
      thresholdCents
      freeFromCents
      areas
    }
  }
  slot {
    id
  }
  deliveredTo {
    ...ShopDeliveryAddress
  }
  lines {
    offerId
    producerId
    producerName
    name
    sellingMode
    weighed
    contentAmount
    contentUnit
    quantity
    priceCents
    listPriceCents
    depositCents
    toleranceBp
  }
  dues {
    ...ShopDue
  }
}
    fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  depositDueCents
  deliveryFeeCents
  paymentNote
  means
  payBy
}
fragment ShopDeliveryAddress on DeliveryAddress {
  addressLine1
  addressLine2
  postcode
  city
  note
}`, {"fragmentName":"ShopSavedOrder"}) as unknown as TypedDocumentString<ShopSavedOrderFragment, unknown>;
export const ShopOpenDateFragmentDoc = new TypedDocumentString(`
    fragment ShopOpenDate on OpenSale {
  collective {
    id
  }
  cycle {
    id
    seriesId
    distributions {
      id
      status
      pickupDate
    }
  }
  orders {
    id
    status
  }
}
    `, {"fragmentName":"ShopOpenDate"}) as unknown as TypedDocumentString<ShopOpenDateFragment, unknown>;
export const ShopFoundOfferFragmentDoc = new TypedDocumentString(`
    fragment ShopFoundOffer on FoundOffer {
  id
  cycleId
  cycleName
  collective {
    slug
    name
    currency
    timeZone
  }
  producerName
  name
  category
  sellingMode
  contentAmount
  contentUnit
  priceCents
  unitPriceCents
  unitPriceUnit
  distributionId
  closesAt
  payable
}
    `, {"fragmentName":"ShopFoundOffer"}) as unknown as TypedDocumentString<ShopFoundOfferFragment, unknown>;
export const ShopMySaleFragmentDoc = new TypedDocumentString(`
    fragment ShopMySale on OpenSale {
  collective {
    slug
    name
    currency
    timeZone
  }
  cycle {
    id
    name
    status
    opensAt
    distributions {
      id
      status
      pickupDate
      windowStart
      windowEnd
      closesAt
      pickupPoint {
        name
      }
    }
  }
  orders {
    id
    status
    totalCents
  }
}
    `, {"fragmentName":"ShopMySale"}) as unknown as TypedDocumentString<ShopMySaleFragment, unknown>;
export const ShopStatementFragmentDoc = new TypedDocumentString(`
    fragment ShopStatement on LedgerStatement {
  from
  to
  openingCents
  closingCents
  path
  lines {
    id
    on
    words
    cents
    balanceCents
  }
}
    `, {"fragmentName":"ShopStatement"}) as unknown as TypedDocumentString<ShopStatementFragment, unknown>;
export const ShopOwnAccountFragmentDoc = new TypedDocumentString(`
    fragment ShopOwnAccount on OwnAccount {
  collectiveId
  collectiveName
  currency
  producerId
  payeeName
  balanceCents
  lastOn
}
    `, {"fragmentName":"ShopOwnAccount"}) as unknown as TypedDocumentString<ShopOwnAccountFragment, unknown>;
export const ShopTransferFragmentDoc = new TypedDocumentString(`
    fragment ShopTransfer on TransferSlip {
  producerId
  payeeName
  holder
  iban
  bic
  reference
  amountCents
  helpedCents
  paidCents
  heldCents
  code
}
    `, {"fragmentName":"ShopTransfer"}) as unknown as TypedDocumentString<ShopTransferFragment, unknown>;
export const ShopPickupCardFragmentDoc = new TypedDocumentString(`
    fragment ShopPickupCard on PickupCard {
  collective {
    id
    name
    currency
    timeZone
  }
  pickupPoint {
    ...ShopPlace
  }
  pickupDate
  windowStart
  windowEnd
  startsAt
  itemCount
  totalCents
  orders {
    id
    cycleName
    basketNumber
    slot {
      startsAt
      endsAt
    }
    changeable
    deliveredTo {
      ...ShopDeliveryAddress
    }
    distribution {
      id
      closesAt
    }
    lines {
      id
      name
      producerName
      quantity
      sellingMode
      contentAmount
      contentUnit
    }
  }
  dues {
    ...ShopDue
  }
}
    fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  depositDueCents
  deliveryFeeCents
  paymentNote
  means
  payBy
}
fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}
fragment ShopDeliveryAddress on DeliveryAddress {
  addressLine1
  addressLine2
  postcode
  city
  note
}`, {"fragmentName":"ShopPickupCard"}) as unknown as TypedDocumentString<ShopPickupCardFragment, unknown>;
export const ShopTurnFragmentDoc = new TypedDocumentString(`
    fragment ShopTurn on Turn {
  id
  collective {
    id
    name
    timeZone
  }
  label
  day
  windowStart
  windowEnd
  place
  needed
  taken
  mine
  leaveUntil
  contactEmail
}
    `, {"fragmentName":"ShopTurn"}) as unknown as TypedDocumentString<ShopTurnFragment, unknown>;
export const ShopMembershipFragmentDoc = new TypedDocumentString(`
    fragment ShopMembership on ViewerMembership {
  id
  status
  roles
  collective {
    id
    slug
    name
    kind
    timeZone
    currency
    flow
    paymentNote
  }
}
    `, {"fragmentName":"ShopMembership"}) as unknown as TypedDocumentString<ShopMembershipFragment, unknown>;
export const ShopPersonFragmentDoc = new TypedDocumentString(`
    fragment ShopPerson on Viewer {
  id
  email
  givenName
  familyName
  phone
  locale
  emailConfirmed
  memberships {
    ...ShopMembership
  }
  farms {
    id
    name
  }
}
    fragment ShopMembership on ViewerMembership {
  id
  status
  roles
  collective {
    id
    slug
    name
    kind
    timeZone
    currency
    flow
    paymentNote
  }
}`, {"fragmentName":"ShopPerson"}) as unknown as TypedDocumentString<ShopPersonFragment, unknown>;
export const AdminLogOutDocument = new TypedDocumentString(`
    mutation AdminLogOut {
  logOut {
    ok
  }
}
    `, {"hash":"sha256:79e805b71850daa89beb353735e51b606c29687d5d4d6c3c9a1b11d73486a09c"}) as unknown as TypedDocumentString<AdminLogOutMutation, AdminLogOutMutationVariables>;
export const AdminConfirmEmailDocument = new TypedDocumentString(`
    mutation AdminConfirmEmail($token: String!) {
  confirmEmail(token: $token) {
    __typename
    ...AdminViewer
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminViewer on Viewer {
  id
  email
  givenName
  familyName
  locale
  emailConfirmed
  isStaff
  secondFactorSince
  memberships {
    id
    status
    roles
    secondFactorDueAt
    collective {
      id
      slug
      name
      kind
      timeZone
      currency
      flow
      paymentNote
    }
  }
  farms {
    id
    name
    shortCode
  }
}`, {"hash":"sha256:753a36ceb83e6824e334716bae699c04bb801b8545e56cc7512cb15e9863a68e"}) as unknown as TypedDocumentString<AdminConfirmEmailMutation, AdminConfirmEmailMutationVariables>;
export const AdminRequestPasswordResetDocument = new TypedDocumentString(`
    mutation AdminRequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email) {
    __typename
    ... on Done {
      ok
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:930fb69851d590836a408d9384c9376bb541ada5217b944885e5ac8ce46da79b"}) as unknown as TypedDocumentString<AdminRequestPasswordResetMutation, AdminRequestPasswordResetMutationVariables>;
export const AdminInvitationDocument = new TypedDocumentString(`
    query AdminInvitation($token: String!) {
  invitation(token: $token) {
    kind
    collectiveName
    email
    subjectName
    expired
  }
}
    `, {"hash":"sha256:9f700ed88fdbc0adb3f7042b4cd7ef607dfd3c96fabbc3f88dbea5bda6c411b6"}) as unknown as TypedDocumentString<AdminInvitationQuery, AdminInvitationQueryVariables>;
export const AdminAcceptInvitationDocument = new TypedDocumentString(`
    mutation AdminAcceptInvitation($token: String!) {
  acceptInvitation(token: $token) {
    __typename
    ... on InvitationAccepted {
      kind
      collectiveSlug
      producerId
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:16ddc47e6985337adbefd83a39f98190557f3f6882878ea19a4a7dc13a3274d3"}) as unknown as TypedDocumentString<AdminAcceptInvitationMutation, AdminAcceptInvitationMutationVariables>;
export const AdminResetPasswordDocument = new TypedDocumentString(`
    mutation AdminResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:59873a3ed50fc60a7c29d6f14d21ca84f97f80e0a2064c061fc00a3bf2dc40d5"}) as unknown as TypedDocumentString<AdminResetPasswordMutation, AdminResetPasswordMutationVariables>;
export const AdminSignUpDocument = new TypedDocumentString(`
    mutation AdminSignUp($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:c01766839f34b89fbae2fa491fe5113fe9dae71da3d1e39742298b20b35f4246"}) as unknown as TypedDocumentString<AdminSignUpMutation, AdminSignUpMutationVariables>;
export const AdminLogInDocument = new TypedDocumentString(`
    mutation AdminLogIn($input: LogInInput!) {
  logIn(input: $input) {
    __typename
    ...AdminViewer
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminViewer on Viewer {
  id
  email
  givenName
  familyName
  locale
  emailConfirmed
  isStaff
  secondFactorSince
  memberships {
    id
    status
    roles
    secondFactorDueAt
    collective {
      id
      slug
      name
      kind
      timeZone
      currency
      flow
      paymentNote
    }
  }
  farms {
    id
    name
    shortCode
  }
}`, {"hash":"sha256:67e5f1d1fa4fd34f3d0be413e1873cd5b9f0d3e79225b3a54e28bfa3f9f5b817"}) as unknown as TypedDocumentString<AdminLogInMutation, AdminLogInMutationVariables>;
export const AdminMemberStatementDocument = new TypedDocumentString(`
    query AdminMemberStatement($memberId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {
  memberStatement(
    memberId: $memberId
    producerId: $producerId
    from: $from
    to: $to
  ) {
    ...AdminStatement
  }
}
    fragment AdminStatement on LedgerStatement {
  debtorName
  creditorName
  from
  to
  openingCents
  closingCents
  path
  csvPath
  lines {
    id
    on
    words
    cents
    balanceCents
    documentPath
  }
}`, {"hash":"sha256:5f990caf4ec649bd68c104f3108232fd9a9595361842e0613eaff26a7b4d5c73"}) as unknown as TypedDocumentString<AdminMemberStatementQuery, AdminMemberStatementQueryVariables>;
export const AdminFarmStatementDocument = new TypedDocumentString(`
    query AdminFarmStatement($producerId: UUID!, $from: Date!, $to: Date!) {
  farmStatement(producerId: $producerId, from: $from, to: $to) {
    ...AdminStatement
  }
}
    fragment AdminStatement on LedgerStatement {
  debtorName
  creditorName
  from
  to
  openingCents
  closingCents
  path
  csvPath
  lines {
    id
    on
    words
    cents
    balanceCents
    documentPath
  }
}`, {"hash":"sha256:ec0bf6864edfcd306e3eda85e87e339607f2bd26f2f727ce3140304eaff7e65f"}) as unknown as TypedDocumentString<AdminFarmStatementQuery, AdminFarmStatementQueryVariables>;
export const AdminAuditLogDocument = new TypedDocumentString(`
    query AdminAuditLog($topic: AuditTopic, $first: Int, $after: String) {
  auditLog(topic: $topic, first: $first, after: $after) {
    edges {
      node {
        id
        at
        actorName
        action
        reason
        subjectId
        subjectName
        detail
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:6f5c49e5b55cc1b59389a378d8ff26796f49b654ba001cd19ea5d20ed4357b68"}) as unknown as TypedDocumentString<AdminAuditLogQuery, AdminAuditLogQueryVariables>;
export const AdminCorrectPageDocument = new TypedDocumentString(`
    query AdminCorrectPage($id: UUID!) {
  order(id: $id) {
    ...AdminOrder
  }
}
    fragment AdminOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  amountCents
}
fragment AdminOrderRow on Order {
  id
  status
  basketNumber
  note
  cycleId
  cycleName
  memberId
  memberName
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  slot {
    id
  }
  distribution {
    id
    pickupDate
    pickupPoint {
      id
      name
    }
  }
  lines {
    ...AdminOrderLine
  }
}
fragment AdminOrder on Order {
  ...AdminOrderRow
  version
  createdAt
  updatedAt
  cycleStatus
  collective {
    flow
  }
  enteredByStaff
  depositDueCents
  deliveryFeeCents
  deliveredTo {
    addressLine1
    addressLine2
    postcode
    city
    note
  }
  slot {
    startsAt
    endsAt
  }
  distribution {
    ...AdminDistribution
  }
  lines {
    priceCents
    vatRateBp
    orderedCents
    depositDueCents
  }
  dues {
    payeeName
    producerId
    amountCents
    depositDueCents
    deliveryFeeCents
    paymentNote
    means
    payBy
  }
}
fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:03fdf9d034843971f28f3f87b39d2790191c59f63ab0427e4175cbc3ee3c2fb8"}) as unknown as TypedDocumentString<AdminCorrectPageQuery, AdminCorrectPageQueryVariables>;
export const AdminCorrectIssuedDocument = new TypedDocumentString(`
    mutation AdminCorrectIssued($input: CorrectIssuedInput!) {
  correctIssued(input: $input) {
    __typename
    ... on IssuedCorrection {
      orderId
      documentIds
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:0be993eefb09c23d7996ada05a547e3dd862769c0d9f6eef0f8ed983d363fa13"}) as unknown as TypedDocumentString<AdminCorrectIssuedMutation, AdminCorrectIssuedMutationVariables>;
export const AdminCreditFeeDocument = new TypedDocumentString(`
    mutation AdminCreditFee($input: CreditFeeInput!) {
  creditFee(input: $input) {
    __typename
    ... on Document {
      id
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:05b7d0b6b45d299168936bc51bdb671858d3139dc52dd6afab970a9009672ffc"}) as unknown as TypedDocumentString<AdminCreditFeeMutation, AdminCreditFeeMutationVariables>;
export const AdminDocumentPageDocument = new TypedDocumentString(`
    query AdminDocumentPage($id: UUID!) {
  document(id: $id) {
    document {
      ...AdminDocument
    }
    lines {
      label
      quantity
      price
      amountCents
    }
    reason
    serviceLines {
      label
      leftCents
    }
  }
}
    fragment AdminDocument on Document {
  id
  kind
  number
  issuedAt
  issuerName
  recipientName
  netCents
  vatCents
  grossCents
  depositsCents
  orderId
  corrects {
    id
    number
  }
  credits {
    id
    number
    grossCents
    depositsCents
  }
  path
}`, {"hash":"sha256:88fb0c4fa43b1a03866627c56bb8338e98ce45478981f08a7496d0b877cecc88"}) as unknown as TypedDocumentString<AdminDocumentPageQuery, AdminDocumentPageQueryVariables>;
export const AdminDocumentRunsDocument = new TypedDocumentString(`
    query AdminDocumentRuns($distributionId: UUID!) {
  documentRuns(distributionId: $distributionId) {
    ...AdminDocumentRun
  }
}
    fragment AdminDocumentRun on DocumentRun {
  id
  status
  total
  done
  problems
  createdAt
  finishedAt
}`, {"hash":"sha256:b26131e51e991d3b7fac79a9c9ffc71917672d41d87bfaf1b115a4e398268ea2"}) as unknown as TypedDocumentString<AdminDocumentRunsQuery, AdminDocumentRunsQueryVariables>;
export const AdminDocumentRunDocument = new TypedDocumentString(`
    query AdminDocumentRun($id: UUID!) {
  documentRun(id: $id) {
    ...AdminDocumentRun
  }
}
    fragment AdminDocumentRun on DocumentRun {
  id
  status
  total
  done
  problems
  createdAt
  finishedAt
}`, {"hash":"sha256:f31be6a6a378d15f5fdee03263be7c88000b93498792ae37c8d157948e7203cf"}) as unknown as TypedDocumentString<AdminDocumentRunQuery, AdminDocumentRunQueryVariables>;
export const AdminStartDocumentRunDocument = new TypedDocumentString(`
    mutation AdminStartDocumentRun($distributionId: UUID!) {
  startDocumentRun(distributionId: $distributionId) {
    __typename
    ...AdminDocumentRun
    ...AdminProblem
  }
}
    fragment AdminDocumentRun on DocumentRun {
  id
  status
  total
  done
  problems
  createdAt
  finishedAt
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:8ee8821079f1eb2e9d948e3542f6ea8318c6c000ef7c674c3566b48dd3cdf385"}) as unknown as TypedDocumentString<AdminStartDocumentRunMutation, AdminStartDocumentRunMutationVariables>;
export const AdminPaperworkDocument = new TypedDocumentString(`
    query AdminPaperwork {
  collective {
    id
    paperwork
  }
}
    `, {"hash":"sha256:2c5d9790af92c413d7c6478262012166a59e2762ebb519d0b64a86e95229974c"}) as unknown as TypedDocumentString<AdminPaperworkQuery, AdminPaperworkQueryVariables>;
export const AdminDocumentsDocument = new TypedDocumentString(`
    query AdminDocuments($distributionId: UUID, $first: Int, $after: String) {
  documents(distributionId: $distributionId, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...AdminDocument
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminDocument on Document {
  id
  kind
  number
  issuedAt
  issuerName
  recipientName
  netCents
  vatCents
  grossCents
  depositsCents
  orderId
  corrects {
    id
    number
  }
  credits {
    id
    number
    grossCents
    depositsCents
  }
  path
}`, {"hash":"sha256:8c1726b6dc0f12b80255fa5ae816ef3a5d14a333dfcf43932f970ede8c6c34f2"}) as unknown as TypedDocumentString<AdminDocumentsQuery, AdminDocumentsQueryVariables>;
export const AdminIssueFeeDocument = new TypedDocumentString(`
    mutation AdminIssueFee($input: IssueFeeInput!) {
  issueFee(input: $input) {
    __typename
    ... on Document {
      id
      number
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:b96e4268a9aa069dee074c06299b58ca299efcd64a18c33d2c2b2ffa9abdf7b2"}) as unknown as TypedDocumentString<AdminIssueFeeMutation, AdminIssueFeeMutationVariables>;
export const AdminGroupedMonthDocument = new TypedDocumentString(`
    query AdminGroupedMonth($month: Date) {
  groupedMonth(month: $month) {
    month
    months
    waiting {
      producerId
      sellerName
      memberId
      buyerName
      deliveries
      from
      to
      amountCents
      payBy
    }
    runs {
      ...AdminDocumentRun
    }
  }
}
    fragment AdminDocumentRun on DocumentRun {
  id
  status
  total
  done
  problems
  createdAt
  finishedAt
}`, {"hash":"sha256:5c1781b3afff3dd4ea748309d2bdb6c06347f58b7850afbf372e859511fcef82"}) as unknown as TypedDocumentString<AdminGroupedMonthQuery, AdminGroupedMonthQueryVariables>;
export const AdminStartGroupedRunDocument = new TypedDocumentString(`
    mutation AdminStartGroupedRun($month: Date!) {
  startGroupedRun(month: $month) {
    __typename
    ...AdminDocumentRun
    ...AdminProblem
  }
}
    fragment AdminDocumentRun on DocumentRun {
  id
  status
  total
  done
  problems
  createdAt
  finishedAt
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:8a666881c6d26738fddb1528cd622d5248f47b7fbf56b3621af88bcc374d4889"}) as unknown as TypedDocumentString<AdminStartGroupedRunMutation, AdminStartGroupedRunMutationVariables>;
export const AdminAddFarmProductDocument = new TypedDocumentString(`
    mutation AdminAddFarmProduct($input: ProductInput!) {
  addFarmProduct(input: $input) {
    __typename
    ...AdminFarmProduct
    ...AdminProblem
  }
}
    fragment AdminFarmProduct on Product {
  id
  producerId
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  toleranceBp
  depositCents
  version
  stock {
    id
    available
    promised
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:efa860bf6eb25c889d531ff8b8955f66dd201c9d8a5dfee1b478c49a625e44ee"}) as unknown as TypedDocumentString<AdminAddFarmProductMutation, AdminAddFarmProductMutationVariables>;
export const AdminFarmDeliveriesDocument = new TypedDocumentString(`
    query AdminFarmDeliveries {
  farmDeliveries {
    ...AdminFarmDelivery
  }
}
    fragment AdminFarmDelivery on FarmDelivery {
  cycleName
  totalCents
  depositCents
  collective {
    id
    name
    flow
    timeZone
    currency
  }
  distribution {
    id
    status
    pickupDate
    windowStart
    windowEnd
    closesAt
    pickupPoint {
      id
      name
      addressLine1
      postcode
      city
    }
  }
  products {
    offerId
    name
    sellingMode
    contentAmount
    contentUnit
    quantity
    measure
    saleCents
  }
  customers {
    orderId
    name
    phone
    basketNumber
    amountCents
    lines {
      id
      name
      sellingMode
      contentAmount
      contentUnit
      quantity
    }
  }
}`, {"hash":"sha256:6749a546f83aee3d968f020216d49c14f0ccf6de126d31cc9af816f80f60e5d4"}) as unknown as TypedDocumentString<AdminFarmDeliveriesQuery, AdminFarmDeliveriesQueryVariables>;
export const AdminFarmAccountsDocument = new TypedDocumentString(`
    query AdminFarmAccounts {
  farmAccounts {
    ...AdminFarmAccount
  }
}
    fragment AdminFarmAccount on FarmAccount {
  collectiveId
  collectiveName
  currency
  goodsCents
  servicesCents
  membersCents
  lastOn
}`, {"hash":"sha256:c2170368ba5d4162ab78405fa5ee1fce9115e9bdf63b7ea22f1b73c56ab17bb5"}) as unknown as TypedDocumentString<AdminFarmAccountsQuery, AdminFarmAccountsQueryVariables>;
export const AdminChangeFarmDocument = new TypedDocumentString(`
    mutation AdminChangeFarm($input: ChangeFarmInput!) {
  changeFarm(input: $input) {
    __typename
    ...AdminFarm
    ...AdminProblem
  }
}
    fragment AdminFarm on Farm {
  id
  name
  shortCode
  email
  phone
  city
  story
  vatRegime
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
  collectives {
    status
    mandate
    mandateText
    mandateProof {
      ...AdminMandateProof
    }
    mandateOffer {
      version
      endsOn
    }
    mandateOfferText
    mandateOfferSha256
    serviceFeeBp
    referent {
      name
      phone
    }
    collective {
      id
      slug
      name
      flow
      timeZone
      currency
    }
  }
}
fragment AdminMandateProof on MandateProof {
  version
  acceptedAt
  acceptedName
  sha256
  endsOn
  contestDays
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:f5a11fc877d6c4be83973335a9f4db06f9fe8b2741b8131bab8d702a5e725601"}) as unknown as TypedDocumentString<AdminChangeFarmMutation, AdminChangeFarmMutationVariables>;
export const AdminFarmLotsDocument = new TypedDocumentString(`
    query AdminFarmLots($distributionId: UUID!) {
  farmLots(distributionId: $distributionId) {
    ...AdminLot
  }
}
    fragment AdminLot on Lot {
  id
  offerId
  productName
  numbers
  bestBefore
  useBy
}`, {"hash":"sha256:1d742d3802ca6e3afd3f14c328c6d1db0c56e823a5bc67690f699255904d67dc"}) as unknown as TypedDocumentString<AdminFarmLotsQuery, AdminFarmLotsQueryVariables>;
export const AdminSetFarmLotDocument = new TypedDocumentString(`
    mutation AdminSetFarmLot($input: SetLotInput!) {
  setFarmLot(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:49963a3e2a935dcd5b9f52d6e0830a6a536b850b7f90989fe144aa27acd544cd"}) as unknown as TypedDocumentString<AdminSetFarmLotMutation, AdminSetFarmLotMutationVariables>;
export const AdminFarmNewsDocument = new TypedDocumentString(`
    query AdminFarmNews {
  farmNews {
    id
    words
    writtenAt
    collectiveIds
  }
}
    `, {"hash":"sha256:65de5a0f317c3e912728cc28db0b00ec4e7a9fd78ccba2ede8d990270a84f105"}) as unknown as TypedDocumentString<AdminFarmNewsQuery, AdminFarmNewsQueryVariables>;
export const AdminWriteFarmNewsDocument = new TypedDocumentString(`
    mutation AdminWriteFarmNews($input: FarmNewsInput!) {
  writeFarmNews(input: $input) {
    ... on FarmNews {
      id
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:9815d5b3d2650032d2f2bc89dac6910a400c562d2eb2e6d816a3db8771262cba"}) as unknown as TypedDocumentString<AdminWriteFarmNewsMutation, AdminWriteFarmNewsMutationVariables>;
export const AdminWithdrawFarmNewsDocument = new TypedDocumentString(`
    mutation AdminWithdrawFarmNews($id: UUID!) {
  withdrawFarmNews(id: $id) {
    ... on Done {
      ok
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:cda119825aa4dab2e3957593d7b92a3f7786042d719c0c35653e9276adc49345"}) as unknown as TypedDocumentString<AdminWithdrawFarmNewsMutation, AdminWithdrawFarmNewsMutationVariables>;
export const AdminFarmOnlinePageDocument = new TypedDocumentString(`
    query AdminFarmOnlinePage {
  farmOnline {
    ...AdminFarmOnline
  }
}
    fragment AdminFarmOnline on FarmOnline {
  offered
  account {
    producerId
    submitted
    ready
    active
  }
}`, {"hash":"sha256:927dca35783d4af0043b2937ea2f783144a9b5bb69477f2c6064a7a21bd6acdc"}) as unknown as TypedDocumentString<AdminFarmOnlinePageQuery, AdminFarmOnlinePageQueryVariables>;
export const AdminConnectFarmOnlineDocument = new TypedDocumentString(`
    mutation AdminConnectFarmOnline {
  connectFarmOnline {
    __typename
    ... on OnlineLink {
      url
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:76d9a0b01fbe14cdf11d4cf9544a7fde41564e2bc1eb68bc6c340a291b9d51a0"}) as unknown as TypedDocumentString<AdminConnectFarmOnlineMutation, AdminConnectFarmOnlineMutationVariables>;
export const AdminActivateFarmOnlineDocument = new TypedDocumentString(`
    mutation AdminActivateFarmOnline($active: Boolean!) {
  activateFarmOnline(active: $active) {
    __typename
    ... on FarmOnline {
      ...AdminFarmOnline
    }
    ...AdminProblem
  }
}
    fragment AdminFarmOnline on FarmOnline {
  offered
  account {
    producerId
    submitted
    ready
    active
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:1d668d7120480be897c7dab678324aaf32c06ac3824ed14c4722fa7e02a0f31f"}) as unknown as TypedDocumentString<AdminActivateFarmOnlineMutation, AdminActivateFarmOnlineMutationVariables>;
export const AdminCheckFarmOnlineDocument = new TypedDocumentString(`
    mutation AdminCheckFarmOnline {
  checkFarmOnline {
    __typename
    ... on FarmOnline {
      ...AdminFarmOnline
    }
    ...AdminProblem
  }
}
    fragment AdminFarmOnline on FarmOnline {
  offered
  account {
    producerId
    submitted
    ready
    active
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:7255055101ba7a4aa74cbd986952bd9fd242b5e01ff70bd9e6938a598b064d6f"}) as unknown as TypedDocumentString<AdminCheckFarmOnlineMutation, AdminCheckFarmOnlineMutationVariables>;
export const AdminFarmDocumentsDocument = new TypedDocumentString(`
    query AdminFarmDocuments($first: Int, $after: String) {
  farmDocuments(first: $first, after: $after) {
    edges {
      node {
        ...AdminDocument
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminDocument on Document {
  id
  kind
  number
  issuedAt
  issuerName
  recipientName
  netCents
  vatCents
  grossCents
  depositsCents
  orderId
  corrects {
    id
    number
  }
  credits {
    id
    number
    grossCents
    depositsCents
  }
  path
}`, {"hash":"sha256:3e18ef3f3bfe8963232755ec6c570f87bdf6ea634d94b7285746f7807b18126d"}) as unknown as TypedDocumentString<AdminFarmDocumentsQuery, AdminFarmDocumentsQueryVariables>;
export const AdminChangeFarmProductSheetDocument = new TypedDocumentString(`
    mutation AdminChangeFarmProductSheet($input: ChangeProductInput!) {
  changeFarmProduct(input: $input) {
    __typename
    ...AdminFarmProduct
    ...AdminProblem
  }
}
    fragment AdminFarmProduct on Product {
  id
  producerId
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  toleranceBp
  depositCents
  version
  stock {
    id
    available
    promised
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:9178ee81eff28ff7b1a4055e5c38cc343c363d3ad543b7719d6564dc8b51ff75"}) as unknown as TypedDocumentString<AdminChangeFarmProductSheetMutation, AdminChangeFarmProductSheetMutationVariables>;
export const AdminFarmPageDocument = new TypedDocumentString(`
    query AdminFarmPage {
  farm {
    ...AdminFarm
  }
}
    fragment AdminFarm on Farm {
  id
  name
  shortCode
  email
  phone
  city
  story
  vatRegime
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
  collectives {
    status
    mandate
    mandateText
    mandateProof {
      ...AdminMandateProof
    }
    mandateOffer {
      version
      endsOn
    }
    mandateOfferText
    mandateOfferSha256
    serviceFeeBp
    referent {
      name
      phone
    }
    collective {
      id
      slug
      name
      flow
      timeZone
      currency
    }
  }
}
fragment AdminMandateProof on MandateProof {
  version
  acceptedAt
  acceptedName
  sha256
  endsOn
  contestDays
}`, {"hash":"sha256:76329334100392225278a3f43314da2bd37a0ded932235a46073f3bf12b756aa"}) as unknown as TypedDocumentString<AdminFarmPageQuery, AdminFarmPageQueryVariables>;
export const AdminFarmServicesDocument = new TypedDocumentString(`
    query AdminFarmServices {
  farmServices {
    cycleId
    saleName
    collectiveName
    currency
    day
    feeBp
    soldCents
    feeCents
    state
    invoice {
      documentId
      number
      grossCents
    }
  }
}
    `, {"hash":"sha256:16dc87913231f9293467aed5702d1e3016c1689de1c56888bcedeeddc75c4522"}) as unknown as TypedDocumentString<AdminFarmServicesQuery, AdminFarmServicesQueryVariables>;
export const AdminFarmAccountStatementDocument = new TypedDocumentString(`
    query AdminFarmAccountStatement($collectiveId: UUID!, $kind: FarmAccountKind!, $from: Date!, $to: Date!) {
  farmAccountStatement(
    collectiveId: $collectiveId
    kind: $kind
    from: $from
    to: $to
  ) {
    ...AdminStatement
  }
}
    fragment AdminStatement on LedgerStatement {
  debtorName
  creditorName
  from
  to
  openingCents
  closingCents
  path
  csvPath
  lines {
    id
    on
    words
    cents
    balanceCents
    documentPath
  }
}`, {"hash":"sha256:d4c7073df4ede032b2e887292fcd238595b9f7fa2f7afbd6608227829732274b"}) as unknown as TypedDocumentString<AdminFarmAccountStatementQuery, AdminFarmAccountStatementQueryVariables>;
export const AdminAcceptMandateDocument = new TypedDocumentString(`
    mutation AdminAcceptMandate($collectiveId: UUID!, $name: String!, $sha256: String) {
  acceptMandate(collectiveId: $collectiveId, name: $name, sha256: $sha256) {
    __typename
    ...AdminFarm
    ...AdminProblem
  }
}
    fragment AdminFarm on Farm {
  id
  name
  shortCode
  email
  phone
  city
  story
  vatRegime
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
  collectives {
    status
    mandate
    mandateText
    mandateProof {
      ...AdminMandateProof
    }
    mandateOffer {
      version
      endsOn
    }
    mandateOfferText
    mandateOfferSha256
    serviceFeeBp
    referent {
      name
      phone
    }
    collective {
      id
      slug
      name
      flow
      timeZone
      currency
    }
  }
}
fragment AdminMandateProof on MandateProof {
  version
  acceptedAt
  acceptedName
  sha256
  endsOn
  contestDays
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:9e1db8fefcf62f15c6b90d208f33476a49de22185f5030cdf2d5ba3550921449"}) as unknown as TypedDocumentString<AdminAcceptMandateMutation, AdminAcceptMandateMutationVariables>;
export const AdminOwnFarmPageDocument = new TypedDocumentString(`
    query AdminOwnFarmPage {
  ownFarmPage {
    ...AdminFarmPage
  }
}
    fragment AdminFarmPage on FarmPage {
  producerId
  name
  claimed
  story
  practices
  labels
  photo
  priceShares {
    words
    percent
  }
  sellsElsewhere
  visitOn
  visitWords
  published
}`, {"hash":"sha256:212dcddcc5a32b03e25658f98178e2fcf717b42bc3d019398d9f10eb2ecf4e4e"}) as unknown as TypedDocumentString<AdminOwnFarmPageQuery, AdminOwnFarmPageQueryVariables>;
export const AdminChangeOwnFarmPageDocument = new TypedDocumentString(`
    mutation AdminChangeOwnFarmPage($input: ChangeFarmPageInput!) {
  changeOwnFarmPage(input: $input) {
    __typename
    ...AdminFarmPage
    ...AdminProblem
  }
}
    fragment AdminFarmPage on FarmPage {
  producerId
  name
  claimed
  story
  practices
  labels
  photo
  priceShares {
    words
    percent
  }
  sellsElsewhere
  visitOn
  visitWords
  published
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:cf2d3510a9ba14cc99f2c497d3cb979a22ff69e10754aa356541696b6c085f84"}) as unknown as TypedDocumentString<AdminChangeOwnFarmPageMutation, AdminChangeOwnFarmPageMutationVariables>;
export const AdminRevokeMandateDocument = new TypedDocumentString(`
    mutation AdminRevokeMandate($collectiveId: UUID!) {
  revokeMandate(collectiveId: $collectiveId) {
    __typename
    ...AdminFarm
    ...AdminProblem
  }
}
    fragment AdminFarm on Farm {
  id
  name
  shortCode
  email
  phone
  city
  story
  vatRegime
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
  collectives {
    status
    mandate
    mandateText
    mandateProof {
      ...AdminMandateProof
    }
    mandateOffer {
      version
      endsOn
    }
    mandateOfferText
    mandateOfferSha256
    serviceFeeBp
    referent {
      name
      phone
    }
    collective {
      id
      slug
      name
      flow
      timeZone
      currency
    }
  }
}
fragment AdminMandateProof on MandateProof {
  version
  acceptedAt
  acceptedName
  sha256
  endsOn
  contestDays
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:5f50482d67b7ccaa758e1aca6dbe528d6801e0da2dc8477a5a6a1c6503f5af7a"}) as unknown as TypedDocumentString<AdminRevokeMandateMutation, AdminRevokeMandateMutationVariables>;
export const AdminFarmProductsDocument = new TypedDocumentString(`
    query AdminFarmProducts($first: Int, $after: String) {
  farmProducts(first: $first, after: $after) {
    edges {
      node {
        ...AdminFarmProduct
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminFarmProduct on Product {
  id
  producerId
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  toleranceBp
  depositCents
  version
  stock {
    id
    available
    promised
  }
}`, {"hash":"sha256:7468dfa24532dee54e658d0514a7bd989bed4f43c10075e2987a48c7d78bb1e3"}) as unknown as TypedDocumentString<AdminFarmProductsQuery, AdminFarmProductsQueryVariables>;
export const AdminChangeFarmProductDocument = new TypedDocumentString(`
    mutation AdminChangeFarmProduct($input: ChangeProductInput!) {
  changeFarmProduct(input: $input) {
    __typename
    ...AdminFarmProduct
    ...AdminProblem
  }
}
    fragment AdminFarmProduct on Product {
  id
  producerId
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  toleranceBp
  depositCents
  version
  stock {
    id
    available
    promised
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:05a91e865e0e6b2e98dcaf569af25b709fa444608aa3fcf8a0a4aebe38fa10d3"}) as unknown as TypedDocumentString<AdminChangeFarmProductMutation, AdminChangeFarmProductMutationVariables>;
export const AdminSetFarmStockDocument = new TypedDocumentString(`
    mutation AdminSetFarmStock($input: SetStockInput!) {
  setFarmStock(input: $input) {
    __typename
    ...AdminFarmProduct
    ...AdminProblem
  }
}
    fragment AdminFarmProduct on Product {
  id
  producerId
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  toleranceBp
  depositCents
  version
  stock {
    id
    available
    promised
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:9ece428c7476dc4a5ff79a17158cd401fa5ac2722ff2b9236f8b84128d6322b4"}) as unknown as TypedDocumentString<AdminSetFarmStockMutation, AdminSetFarmStockMutationVariables>;
export const AdminFarmFeedbackDocument = new TypedDocumentString(`
    query AdminFarmFeedback($first: Int, $after: String) {
  farmFeedback(first: $first, after: $after) {
    edges {
      node {
        ...AdminFeedback
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminFeedback on LineFeedback {
  id
  productName
  producerId
  collectiveName
  mark
  words
  memberName
  givenAt
  answer
}`, {"hash":"sha256:0f5e7f4ae721a6a44316aa04f4d118dd547ab14062e78027fa04d0e17bc0cb5d"}) as unknown as TypedDocumentString<AdminFarmFeedbackQuery, AdminFarmFeedbackQueryVariables>;
export const AdminAnswerFeedbackDocument = new TypedDocumentString(`
    mutation AdminAnswerFeedback($input: AnswerFeedbackInput!) {
  answerFeedback(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:82538adf84c76f48ea878d464aa6d9ce6e6e8791082a68a08193521af6d3de2e"}) as unknown as TypedDocumentString<AdminAnswerFeedbackMutation, AdminAnswerFeedbackMutationVariables>;
export const AdminFeedbackPageDocument = new TypedDocumentString(`
    query AdminFeedbackPage($first: Int, $after: String) {
  feedback(first: $first, after: $after) {
    edges {
      node {
        ...AdminFeedback
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminFeedback on LineFeedback {
  id
  productName
  producerId
  collectiveName
  mark
  words
  memberName
  givenAt
  answer
}`, {"hash":"sha256:22da4b5421d04c0dbefb582a4b848765a1593ba6e3f85e97e9d25e468e17fea7"}) as unknown as TypedDocumentString<AdminFeedbackPageQuery, AdminFeedbackPageQueryVariables>;
export const AdminFirstEveningDocument = new TypedDocumentString(`
    query AdminFirstEvening {
  collective {
    ...AdminCollective
  }
  pickupPoints {
    ...AdminKeptPoint
  }
  participations {
    ...AdminProducerCard
  }
  products(first: 6, listedOnly: true) {
    totalCount
    edges {
      node {
        ...AdminProduct
      }
    }
  }
  salesCycles(first: 1) {
    edges {
      node {
        ...AdminSale
      }
    }
  }
  members(first: 1) {
    totalCount
  }
}
    fragment AdminCollective on Collective {
  id
  slug
  shortCode
  name
  kind
  description
  timeZone
  territory
  currency
  flow
  marginBp
  marginMode
  serviceFeeBp
  paperwork
  joinPolicy
  openingWords
  paymentNote
  paymentTerms {
    means
    moment
    days
  }
  contactEmail
  phonesToProducers
  weeksAhead
  nextSteps
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
}
fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminKeptPoint on PickupPoint {
  ...AdminPickupPoint
  delivery {
    feeCents
    vatCategory
    thresholdCents
    freeFromCents
    capacity
    areas
  }
}
fragment AdminProducerCard on Participation {
  id
  producerId
  name
  shortCode
  email
  phone
  city
  status
  claimed
  mandate
  minimumCents
  productCount
  vatRegime
}
fragment AdminProduct on Product {
  id
  producerId
  producerName
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  vatRateBp
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  version
  toleranceBp
  depositCents
  listing {
    id
    priceCents
    salePriceCents
    active
  }
  stock {
    id
    available
    promised
  }
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}
fragment AdminSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  marginBp
  marginMode
  words
  minimumCents
  version
  seriesId
  offerCount
  orderCount
  totalCents
  distributions {
    ...AdminDistribution
  }
}`, {"hash":"sha256:5a588a5db07b9c52ab805b577ad78cbce5de4960aed4858c6250d28f0252aabc"}) as unknown as TypedDocumentString<AdminFirstEveningQuery, AdminFirstEveningQueryVariables>;
export const AdminCreateCollectiveDocument = new TypedDocumentString(`
    mutation AdminCreateCollective($input: CreateCollectiveInput!) {
  createCollective(input: $input) {
    __typename
    ... on CollectiveCard {
      id
      slug
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:fc66bc4e68a06b2e4cd95e0f68d332cb4391b03f0542f3cd60c0167073f17238"}) as unknown as TypedDocumentString<AdminCreateCollectiveMutation, AdminCreateCollectiveMutationVariables>;
export const AdminPlanFirstSaleDocument = new TypedDocumentString(`
    mutation AdminPlanFirstSale($input: PlanSaleInput!) {
  planSale(input: $input) {
    __typename
    ... on PlannedSales {
      cycles {
        ...AdminSale
      }
      conflicts {
        date
        message
      }
    }
    ...AdminProblem
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}
fragment AdminSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  marginBp
  marginMode
  words
  minimumCents
  version
  seriesId
  offerCount
  orderCount
  totalCents
  distributions {
    ...AdminDistribution
  }
}`, {"hash":"sha256:4430ef78159ce4d31610e457b0dfe043f01b71cf5bebb84b7a368abcca142047"}) as unknown as TypedDocumentString<AdminPlanFirstSaleMutation, AdminPlanFirstSaleMutationVariables>;
export const AdminCorrectDeliveryDocument = new TypedDocumentString(`
    mutation AdminCorrectDelivery($input: CorrectDeliveryInput!) {
  correctDelivery(input: $input) {
    __typename
    ...AdminOrder
    ...AdminProblem
  }
}
    fragment AdminOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  amountCents
}
fragment AdminOrderRow on Order {
  id
  status
  basketNumber
  note
  cycleId
  cycleName
  memberId
  memberName
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  slot {
    id
  }
  distribution {
    id
    pickupDate
    pickupPoint {
      id
      name
    }
  }
  lines {
    ...AdminOrderLine
  }
}
fragment AdminOrder on Order {
  ...AdminOrderRow
  version
  createdAt
  updatedAt
  cycleStatus
  collective {
    flow
  }
  enteredByStaff
  depositDueCents
  deliveryFeeCents
  deliveredTo {
    addressLine1
    addressLine2
    postcode
    city
    note
  }
  slot {
    startsAt
    endsAt
  }
  distribution {
    ...AdminDistribution
  }
  lines {
    priceCents
    vatRateBp
    orderedCents
    depositDueCents
  }
  dues {
    payeeName
    producerId
    amountCents
    depositDueCents
    deliveryFeeCents
    paymentNote
    means
    payBy
  }
}
fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:06078baeb03ec578f153a8d3b7c3b36d140f1cd392e7bed6cc3ecdeca5f30561"}) as unknown as TypedDocumentString<AdminCorrectDeliveryMutation, AdminCorrectDeliveryMutationVariables>;
export const AdminCollectiveTileDocument = new TypedDocumentString(`
    query AdminCollectiveTile {
  salesCycles(status: [OPEN, SCHEDULED, CLOSED, DRAFT], first: 5) {
    edges {
      node {
        id
        name
        status
        opensAt
        orderCount
        totalCents
        distributions {
          id
          status
          closesAt
        }
      }
    }
  }
}
    `, {"hash":"sha256:58879039532eb7dbead9690730b84983fac948d027460ed67a6b35d187576f29"}) as unknown as TypedDocumentString<AdminCollectiveTileQuery, AdminCollectiveTileQueryVariables>;
export const AdminSetMemberBusinessDocument = new TypedDocumentString(`
    mutation AdminSetMemberBusiness($input: SetMemberBusinessInput!) {
  setMemberBusiness(input: $input) {
    __typename
    ...AdminMember
    ...AdminProblem
  }
}
    fragment AdminMember on Member {
  id
  givenName
  familyName
  email
  phone
  partnerGivenName
  partnerFamilyName
  addressLine1
  postcode
  city
  status
  roles
  hasAccount
  createdAt
  business {
    legalName
    siret
    vatNumber
    addressLine1
    postcode
    city
    electronicAddress
    paymentDays
    grouped
  }
  dues {
    paidCents
    upToDate
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:c95bea310235130a889b0f397731d7a142b291978474e2ec5d1e575f767529af"}) as unknown as TypedDocumentString<AdminSetMemberBusinessMutation, AdminSetMemberBusinessMutationVariables>;
export const AdminMemberPageDocument = new TypedDocumentString(`
    query AdminMemberPage($id: UUID!) {
  member(id: $id) {
    ...AdminMember
  }
}
    fragment AdminMember on Member {
  id
  givenName
  familyName
  email
  phone
  partnerGivenName
  partnerFamilyName
  addressLine1
  postcode
  city
  status
  roles
  hasAccount
  createdAt
  business {
    legalName
    siret
    vatNumber
    addressLine1
    postcode
    city
    electronicAddress
    paymentDays
    grouped
  }
  dues {
    paidCents
    upToDate
  }
}`, {"hash":"sha256:3953e205fab2592e472cd0aaf3558df6c66189646dc2e7d67e1c579cdcabb440"}) as unknown as TypedDocumentString<AdminMemberPageQuery, AdminMemberPageQueryVariables>;
export const AdminAnnouncementsDocument = new TypedDocumentString(`
    query AdminAnnouncements {
  announcements {
    id
    subject
    words
    pickupDate
    place
    authorName
    sentAt
  }
}
    `, {"hash":"sha256:30c991e2b384f9263f6086e9e7553d49d06bc14c30245398c04708c560ed9231"}) as unknown as TypedDocumentString<AdminAnnouncementsQuery, AdminAnnouncementsQueryVariables>;
export const AdminAnnouncementAudienceDocument = new TypedDocumentString(`
    query AdminAnnouncementAudience($distributionId: UUID) {
  announcementAudience(distributionId: $distributionId)
}
    `, {"hash":"sha256:389fc55beeda43a13bb139883e5376df8fc5af6f4e05bd6d7285a5baf023306d"}) as unknown as TypedDocumentString<AdminAnnouncementAudienceQuery, AdminAnnouncementAudienceQueryVariables>;
export const AdminSendAnnouncementDocument = new TypedDocumentString(`
    mutation AdminSendAnnouncement($input: AnnouncementInput!) {
  sendAnnouncement(input: $input) {
    ... on Announcement {
      id
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:f25f668864a989a1c8cd092bfb09e878f919075b98c29fe45d96f1f6d3e5b2c1"}) as unknown as TypedDocumentString<AdminSendAnnouncementMutation, AdminSendAnnouncementMutationVariables>;
export const AdminEnterOrderDocument = new TypedDocumentString(`
    mutation AdminEnterOrder($input: EnterOrderInput!) {
  enterOrder(input: $input) {
    __typename
    ...AdminOrder
    ...AdminProblem
  }
}
    fragment AdminOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  amountCents
}
fragment AdminOrderRow on Order {
  id
  status
  basketNumber
  note
  cycleId
  cycleName
  memberId
  memberName
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  slot {
    id
  }
  distribution {
    id
    pickupDate
    pickupPoint {
      id
      name
    }
  }
  lines {
    ...AdminOrderLine
  }
}
fragment AdminOrder on Order {
  ...AdminOrderRow
  version
  createdAt
  updatedAt
  cycleStatus
  collective {
    flow
  }
  enteredByStaff
  depositDueCents
  deliveryFeeCents
  deliveredTo {
    addressLine1
    addressLine2
    postcode
    city
    note
  }
  slot {
    startsAt
    endsAt
  }
  distribution {
    ...AdminDistribution
  }
  lines {
    priceCents
    vatRateBp
    orderedCents
    depositDueCents
  }
  dues {
    payeeName
    producerId
    amountCents
    depositDueCents
    deliveryFeeCents
    paymentNote
    means
    payBy
  }
}
fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:0945766b196887a9fef0392d7a1e84bd237c6126f763b90a9b9cce648e7c1594"}) as unknown as TypedDocumentString<AdminEnterOrderMutation, AdminEnterOrderMutationVariables>;
export const AdminOrderableSalesDocument = new TypedDocumentString(`
    query AdminOrderableSales {
  salesCycles(status: [OPEN, CLOSED], first: 30) {
    edges {
      node {
        ...AdminSale
      }
    }
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}
fragment AdminSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  marginBp
  marginMode
  words
  minimumCents
  version
  seriesId
  offerCount
  orderCount
  totalCents
  distributions {
    ...AdminDistribution
  }
}`, {"hash":"sha256:c6d87c58584c989e9208ccd81f7c1d3acfae8bb38779cf9ec39994a9f3c9083e"}) as unknown as TypedDocumentString<AdminOrderableSalesQuery, AdminOrderableSalesQueryVariables>;
export const AdminOrderHistoryDocument = new TypedDocumentString(`
    query AdminOrderHistory($orderId: UUID!) {
  auditLog(subjectId: $orderId, first: 100) {
    edges {
      node {
        id
        at
        actorName
        action
        reason
      }
    }
  }
}
    `, {"hash":"sha256:6d1782418c746d053eb1b5dfd116be8d5c9d376e68c3dff3e0a95e85f4bd8d28"}) as unknown as TypedDocumentString<AdminOrderHistoryQuery, AdminOrderHistoryQueryVariables>;
export const AdminOrderPageDocument = new TypedDocumentString(`
    query AdminOrderPage($id: UUID!) {
  order(id: $id) {
    ...AdminOrder
  }
}
    fragment AdminOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  amountCents
}
fragment AdminOrderRow on Order {
  id
  status
  basketNumber
  note
  cycleId
  cycleName
  memberId
  memberName
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  slot {
    id
  }
  distribution {
    id
    pickupDate
    pickupPoint {
      id
      name
    }
  }
  lines {
    ...AdminOrderLine
  }
}
fragment AdminOrder on Order {
  ...AdminOrderRow
  version
  createdAt
  updatedAt
  cycleStatus
  collective {
    flow
  }
  enteredByStaff
  depositDueCents
  deliveryFeeCents
  deliveredTo {
    addressLine1
    addressLine2
    postcode
    city
    note
  }
  slot {
    startsAt
    endsAt
  }
  distribution {
    ...AdminDistribution
  }
  lines {
    priceCents
    vatRateBp
    orderedCents
    depositDueCents
  }
  dues {
    payeeName
    producerId
    amountCents
    depositDueCents
    deliveryFeeCents
    paymentNote
    means
    payBy
  }
}
fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:df1fd26d6ba88e6a52e8be9f8538db8db03f8d6a3c36b6908bd343ec5d5a35b4"}) as unknown as TypedDocumentString<AdminOrderPageQuery, AdminOrderPageQueryVariables>;
export const AdminCancelMemberOrderDocument = new TypedDocumentString(`
    mutation AdminCancelMemberOrder($input: CancelMemberOrderInput!) {
  cancelMemberOrder(input: $input) {
    __typename
    ...AdminOrder
    ...AdminProblem
  }
}
    fragment AdminOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  amountCents
}
fragment AdminOrderRow on Order {
  id
  status
  basketNumber
  note
  cycleId
  cycleName
  memberId
  memberName
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  slot {
    id
  }
  distribution {
    id
    pickupDate
    pickupPoint {
      id
      name
    }
  }
  lines {
    ...AdminOrderLine
  }
}
fragment AdminOrder on Order {
  ...AdminOrderRow
  version
  createdAt
  updatedAt
  cycleStatus
  collective {
    flow
  }
  enteredByStaff
  depositDueCents
  deliveryFeeCents
  deliveredTo {
    addressLine1
    addressLine2
    postcode
    city
    note
  }
  slot {
    startsAt
    endsAt
  }
  distribution {
    ...AdminDistribution
  }
  lines {
    priceCents
    vatRateBp
    orderedCents
    depositDueCents
  }
  dues {
    payeeName
    producerId
    amountCents
    depositDueCents
    deliveryFeeCents
    paymentNote
    means
    payBy
  }
}
fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:f95e1293c3588ededba7386d0407842dc09f525dff81811afac2ab2661bd338f"}) as unknown as TypedDocumentString<AdminCancelMemberOrderMutation, AdminCancelMemberOrderMutationVariables>;
export const AdminOrderableOffersDocument = new TypedDocumentString(`
    query AdminOrderableOffers($cycleId: UUID!, $distributionId: UUID, $first: Int, $after: String) {
  offers(
    cycleId: $cycleId
    distributionId: $distributionId
    first: $first
    after: $after
  ) {
    edges {
      node {
        ...AdminOffer
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminOffer on Offer {
  id
  cycleId
  producerId
  producerName
  productId
  name
  category
  sellingMode
  weighed
  contentAmount
  contentUnit
  step
  minimum
  priceCents
  purchasePriceCents
  vatRateBp
  remaining
  distributionIds
  cap
  sold
  active
}`, {"hash":"sha256:1de52c87d486ef129d2df5ce99ff3d4aff2f362fdad2746108a1fd294b84145c"}) as unknown as TypedDocumentString<AdminOrderableOffersQuery, AdminOrderableOffersQueryVariables>;
export const AdminLotsDocument = new TypedDocumentString(`
    query AdminLots($cycleId: UUID!, $distributionId: UUID!) {
  lots(distributionId: $distributionId) {
    ...AdminLot
  }
  offers(cycleId: $cycleId, distributionId: $distributionId, first: 500) {
    edges {
      node {
        id
        name
        producerName
        active
      }
    }
  }
}
    fragment AdminLot on Lot {
  id
  offerId
  productName
  numbers
  bestBefore
  useBy
}`, {"hash":"sha256:5a072bb31dae3f1d9ad4bbc89802f402bcf5992554c8afaf3e5d28192e2653bb"}) as unknown as TypedDocumentString<AdminLotsQuery, AdminLotsQueryVariables>;
export const AdminSetLotDocument = new TypedDocumentString(`
    mutation AdminSetLot($input: SetLotInput!) {
  setLot(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:9601202fa11db08c7a449b4a8f544683862b98c6652fc440000803d007e8c2db"}) as unknown as TypedDocumentString<AdminSetLotMutation, AdminSetLotMutationVariables>;
export const AdminLotRecipientsDocument = new TypedDocumentString(`
    query AdminLotRecipients($lotId: UUID!) {
  lotRecipients(lotId: $lotId) {
    recipients {
      orderId
      memberName
      phone
      email
      pickupDate
      pickupPointName
      productName
      quantity
      sellingMode
      contentAmount
      contentUnit
    }
  }
}
    `, {"hash":"sha256:097a0f4537347355af1714366e4b1f5bb3728d3b6c543978717e8506287291a1"}) as unknown as TypedDocumentString<AdminLotRecipientsQuery, AdminLotRecipientsQueryVariables>;
export const AdminLastSaleDocument = new TypedDocumentString(`
    query AdminLastSale {
  salesCycles(first: 1) {
    edges {
      node {
        ...AdminSale
      }
    }
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}
fragment AdminSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  marginBp
  marginMode
  words
  minimumCents
  version
  seriesId
  offerCount
  orderCount
  totalCents
  distributions {
    ...AdminDistribution
  }
}`, {"hash":"sha256:c42f736827b725edc9d71f24c0a715f29ede553c633740d12b972624b91b3066"}) as unknown as TypedDocumentString<AdminLastSaleQuery, AdminLastSaleQueryVariables>;
export const AdminPlanSaleDocument = new TypedDocumentString(`
    mutation AdminPlanSale($input: PlanSaleInput!) {
  planSale(input: $input) {
    __typename
    ...AdminPlanned
    ...AdminProblem
  }
}
    fragment AdminPlanned on PlannedSales {
  cycles {
    id
    name
    status
    opensAt
    offerCount
    distributions {
      id
      pickupDate
      closesAt
      pickupPoint {
        id
        name
      }
    }
  }
  conflicts {
    date
    message
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:89d5c835f33e8ea025f87ebc8344d434b023f19f6614562a6fef70bc21b061e6"}) as unknown as TypedDocumentString<AdminPlanSaleMutation, AdminPlanSaleMutationVariables>;
export const AdminFailedJobsDocument = new TypedDocumentString(`
    query AdminFailedJobs($first: Int, $after: String) {
  failedJobs(first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        kind
        collectiveId
        attempt
        error
        createdAt
        deadAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:59b317eac9d683f2aed4e0ce6a8acd3d4242191531429f19dee7295c418f5ea0"}) as unknown as TypedDocumentString<AdminFailedJobsQuery, AdminFailedJobsQueryVariables>;
export const AdminRetryJobDocument = new TypedDocumentString(`
    mutation AdminRetryJob($id: UUID!) {
  retryJob(id: $id) {
    __typename
    ... on Done {
      ok
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:9e11ccb956834b47c8d3572774f99d053be2691850448988d350e279276136ef"}) as unknown as TypedDocumentString<AdminRetryJobMutation, AdminRetryJobMutationVariables>;
export const AdminDismissJobDocument = new TypedDocumentString(`
    mutation AdminDismissJob($id: UUID!) {
  dismissJob(id: $id) {
    __typename
    ... on Done {
      ok
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:1cde9080020f967c628b34f0e9edc72fc4766fe4d4daffef1174402cf98df3f8"}) as unknown as TypedDocumentString<AdminDismissJobMutation, AdminDismissJobMutationVariables>;
export const AdminInviteProducerDocument = new TypedDocumentString(`
    mutation AdminInviteProducer($producerId: UUID!) {
  inviteProducer(producerId: $producerId) {
    __typename
    ... on Done {
      ok
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:84ddb11fa34f3607027c0cd63a01d9cf500eed003a5f03202f16394f1dafed11"}) as unknown as TypedDocumentString<AdminInviteProducerMutation, AdminInviteProducerMutationVariables>;
export const AdminFarmPageHereDocument = new TypedDocumentString(`
    query AdminFarmPageHere($producerId: UUID!) {
  farmPage(producerId: $producerId) {
    ...AdminFarmPage
  }
}
    fragment AdminFarmPage on FarmPage {
  producerId
  name
  claimed
  story
  practices
  labels
  photo
  priceShares {
    words
    percent
  }
  sellsElsewhere
  visitOn
  visitWords
  published
}`, {"hash":"sha256:643c1214c6013a7cba4300d9f02967ce91618c39044eaac46a99bc3f433f4f2d"}) as unknown as TypedDocumentString<AdminFarmPageHereQuery, AdminFarmPageHereQueryVariables>;
export const AdminChangeFarmPageDocument = new TypedDocumentString(`
    mutation AdminChangeFarmPage($input: ChangeFarmPageInput!) {
  changeFarmPage(input: $input) {
    __typename
    ...AdminFarmPage
    ...AdminProblem
  }
}
    fragment AdminFarmPage on FarmPage {
  producerId
  name
  claimed
  story
  practices
  labels
  photo
  priceShares {
    words
    percent
  }
  sellsElsewhere
  visitOn
  visitWords
  published
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:1a3f2534c12c454f1cb44d4328d5f0284b3ba17eefaad857edc09f450a852e84"}) as unknown as TypedDocumentString<AdminChangeFarmPageMutation, AdminChangeFarmPageMutationVariables>;
export const AdminOfferMandateDocument = new TypedDocumentString(`
    mutation AdminOfferMandate($producerId: UUID!, $endsOn: Date) {
  offerMandate(producerId: $producerId, endsOn: $endsOn) {
    __typename
    ...AdminProducer
    ...AdminProblem
  }
}
    fragment AdminProducer on Participation {
  id
  producerId
  name
  shortCode
  email
  phone
  city
  story
  status
  claimed
  paperwork
  paymentNote
  serviceFeeBp
  paymentTerms {
    means
    moment
    days
  }
  minimumCents
  vatRegime
  mandate
  mandateProof {
    ...AdminMandateProof
  }
  mandateOffer {
    version
    endsOn
  }
  productCount
  referent {
    memberId
    name
  }
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
}
fragment AdminMandateProof on MandateProof {
  version
  acceptedAt
  acceptedName
  sha256
  endsOn
  contestDays
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:2095d27a2f8ca5f42b0eaa235a1f8fc6d8538fe09d4b3d3b2e350baf452cd06f"}) as unknown as TypedDocumentString<AdminOfferMandateMutation, AdminOfferMandateMutationVariables>;
export const AdminProducerPageDocument = new TypedDocumentString(`
    query AdminProducerPage($producerId: UUID!) {
  participation(producerId: $producerId) {
    ...AdminProducer
  }
}
    fragment AdminProducer on Participation {
  id
  producerId
  name
  shortCode
  email
  phone
  city
  story
  status
  claimed
  paperwork
  paymentNote
  serviceFeeBp
  paymentTerms {
    means
    moment
    days
  }
  minimumCents
  vatRegime
  mandate
  mandateProof {
    ...AdminMandateProof
  }
  mandateOffer {
    version
    endsOn
  }
  productCount
  referent {
    memberId
    name
  }
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
}
fragment AdminMandateProof on MandateProof {
  version
  acceptedAt
  acceptedName
  sha256
  endsOn
  contestDays
}`, {"hash":"sha256:5802b92702520a88d0126c689277210fc05b6b68a2f51a124298ac3185ac5d97"}) as unknown as TypedDocumentString<AdminProducerPageQuery, AdminProducerPageQueryVariables>;
export const AdminChangeProducerDocument = new TypedDocumentString(`
    mutation AdminChangeProducer($input: ChangeProducerInput!) {
  changeProducer(input: $input) {
    __typename
    ...AdminProducer
    ...AdminProblem
  }
}
    fragment AdminProducer on Participation {
  id
  producerId
  name
  shortCode
  email
  phone
  city
  story
  status
  claimed
  paperwork
  paymentNote
  serviceFeeBp
  paymentTerms {
    means
    moment
    days
  }
  minimumCents
  vatRegime
  mandate
  mandateProof {
    ...AdminMandateProof
  }
  mandateOffer {
    version
    endsOn
  }
  productCount
  referent {
    memberId
    name
  }
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
}
fragment AdminMandateProof on MandateProof {
  version
  acceptedAt
  acceptedName
  sha256
  endsOn
  contestDays
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:732cd03aae761fa40e0be609b1b75e17f77fdaae1e16501ad64a112de77e82c0"}) as unknown as TypedDocumentString<AdminChangeProducerMutation, AdminChangeProducerMutationVariables>;
export const AdminSaleBoardDocument = new TypedDocumentString(`
    query AdminSaleBoard($cycleId: UUID!) {
  saleBoard(cycleId: $cycleId) {
    cycle {
      id
      status
    }
    saleCents
    purchaseCents
    marginCents
    depositCents
    levelsCents
    memberCount
    orderedCount
    points {
      orderCount
      totalCents
      distribution {
        ...AdminDistribution
      }
    }
    producers {
      producerId
      name
      minimumCents
      orderCount
      saleCents
      purchaseCents
      points {
        distributionId
        saleCents
        purchaseCents
        products {
          offerId
          name
          sellingMode
          contentAmount
          contentUnit
          quantity
          measure
          saleCents
        }
      }
    }
    notYetOrdered {
      id
      givenName
      familyName
      phone
    }
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:f6020ce961867c1f1e502791808e0c83f7172a627243c73557294b6184f47a10"}) as unknown as TypedDocumentString<AdminSaleBoardQuery, AdminSaleBoardQueryVariables>;
export const AdminChangeRoundDocument = new TypedDocumentString(`
    mutation AdminChangeRound($input: ChangeRoundInput!) {
  changeRound(input: $input) {
    __typename
    ...AdminDistribution
    ...AdminProblem
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:d7b3cf36ea51776dd065ff2dae4f94b83aa9550998f48c56b75d0cd31d0d491c"}) as unknown as TypedDocumentString<AdminChangeRoundMutation, AdminChangeRoundMutationVariables>;
export const AdminOffersDocument = new TypedDocumentString(`
    query AdminOffers($cycleId: UUID!, $search: String, $first: Int, $after: String) {
  offers(cycleId: $cycleId, search: $search, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...AdminOffer
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminOffer on Offer {
  id
  cycleId
  producerId
  producerName
  productId
  name
  category
  sellingMode
  weighed
  contentAmount
  contentUnit
  step
  minimum
  priceCents
  purchasePriceCents
  vatRateBp
  remaining
  distributionIds
  cap
  sold
  active
}`, {"hash":"sha256:3cabe48fa58b1bd6029d30d468aaa1973b33829c57cd435eafb2f6dc9fe5a6b2"}) as unknown as TypedDocumentString<AdminOffersQuery, AdminOffersQueryVariables>;
export const AdminSalePageDocument = new TypedDocumentString(`
    query AdminSalePage($id: UUID!) {
  salesCycle(id: $id) {
    ...AdminSale
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}
fragment AdminSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  marginBp
  marginMode
  words
  minimumCents
  version
  seriesId
  offerCount
  orderCount
  totalCents
  distributions {
    ...AdminDistribution
  }
}`, {"hash":"sha256:2f52bb170383bff079d323994fd7fb927452963911b31d8f7a494335b6c46d3e"}) as unknown as TypedDocumentString<AdminSalePageQuery, AdminSalePageQueryVariables>;
export const AdminSaleServicePageDocument = new TypedDocumentString(`
    query AdminSaleServicePage($cycleId: UUID!) {
  saleService(cycleId: $cycleId) {
    ...AdminSaleService
  }
}
    fragment AdminSaleService on SaleService {
  cycleId
  handedOut
  onlineAllowed
  farms {
    producerId
    producerName
    online
    feeBp
    frozen
    soldCents
    feeCents
    state
    givenBack {
      documentId
      number
    }
    invoice {
      documentId
      number
      grossCents
    }
  }
}`, {"hash":"sha256:7ec27f969d06cc40340b95c7d6aff9463186e2e3c81d07b4dcf5c22827c3fd95"}) as unknown as TypedDocumentString<AdminSaleServicePageQuery, AdminSaleServicePageQueryVariables>;
export const AdminIssueServiceFeesDocument = new TypedDocumentString(`
    mutation AdminIssueServiceFees($cycleId: UUID!) {
  issueServiceFees(cycleId: $cycleId) {
    __typename
    ...AdminSaleService
    ...AdminProblem
  }
}
    fragment AdminSaleService on SaleService {
  cycleId
  handedOut
  onlineAllowed
  farms {
    producerId
    producerName
    online
    feeBp
    frozen
    soldCents
    feeCents
    state
    givenBack {
      documentId
      number
    }
    invoice {
      documentId
      number
      grossCents
    }
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:a503bb248e896e13aa89dd3a2a150e4efe69698f86b689c1c6d5e90b7d4bd4b6"}) as unknown as TypedDocumentString<AdminIssueServiceFeesMutation, AdminIssueServiceFeesMutationVariables>;
export const AdminIssueServiceFeeAnewDocument = new TypedDocumentString(`
    mutation AdminIssueServiceFeeAnew($cycleId: UUID!, $producerId: UUID!) {
  issueServiceFeeAnew(cycleId: $cycleId, producerId: $producerId) {
    __typename
    ...AdminSaleService
    ...AdminProblem
  }
}
    fragment AdminSaleService on SaleService {
  cycleId
  handedOut
  onlineAllowed
  farms {
    producerId
    producerName
    online
    feeBp
    frozen
    soldCents
    feeCents
    state
    givenBack {
      documentId
      number
    }
    invoice {
      documentId
      number
      grossCents
    }
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:2f5477b18ece99ffdf25886359aa9f8f398ca739fef795baecad183d099e81cc"}) as unknown as TypedDocumentString<AdminIssueServiceFeeAnewMutation, AdminIssueServiceFeeAnewMutationVariables>;
export const AdminSetOfferDocument = new TypedDocumentString(`
    mutation AdminSetOffer($input: SetOfferInput!) {
  setOffer(input: $input) {
    __typename
    ...AdminOffer
    ...AdminProblem
  }
}
    fragment AdminOffer on Offer {
  id
  cycleId
  producerId
  producerName
  productId
  name
  category
  sellingMode
  weighed
  contentAmount
  contentUnit
  step
  minimum
  priceCents
  purchasePriceCents
  vatRateBp
  remaining
  distributionIds
  cap
  sold
  active
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:23a42188142153f4e7e53d1b600be9928cb235d0cc5705b72bdfbf9e87757e01"}) as unknown as TypedDocumentString<AdminSetOfferMutation, AdminSetOfferMutationVariables>;
export const AdminNextStepsDocument = new TypedDocumentString(`
    query AdminNextSteps {
  collective {
    id
    nextSteps
  }
}
    `, {"hash":"sha256:3d6cbed39da99c4793d6bb5f4a90a40ec739195b18249ea5481fe266c7d4caf1"}) as unknown as TypedDocumentString<AdminNextStepsQuery, AdminNextStepsQueryVariables>;
export const AdminSalesDocument = new TypedDocumentString(`
    query AdminSales($status: [CycleStatus!], $first: Int, $after: String) {
  salesCycles(status: $status, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...AdminSale
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}
fragment AdminSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  marginBp
  marginMode
  words
  minimumCents
  version
  seriesId
  offerCount
  orderCount
  totalCents
  distributions {
    ...AdminDistribution
  }
}`, {"hash":"sha256:f131115b2219d78d159e1bb4556077ccfcdafa3d8529007c26d431d816b7ec56"}) as unknown as TypedDocumentString<AdminSalesQuery, AdminSalesQueryVariables>;
export const AdminShiftsDocument = new TypedDocumentString(`
    query AdminShifts {
  shifts {
    ...AdminShift
  }
  turnRules {
    owed
    seasonMonth
    leaveHours
  }
}
    fragment AdminShift on Shift {
  id
  label
  day
  windowStart
  windowEnd
  startsAt
  endsAt
  distributionId
  place
  needed
  taken
  cancelled
  people {
    memberId
    name
    phone
  }
}`, {"hash":"sha256:a5624904e8a073bd4664b86204f415e0add878ac0100223c15f58202f645ea5b"}) as unknown as TypedDocumentString<AdminShiftsQuery, AdminShiftsQueryVariables>;
export const AdminSetShiftDocument = new TypedDocumentString(`
    mutation AdminSetShift($input: ShiftInput!) {
  setShift(input: $input) {
    ...AdminShift
    ...AdminProblem
  }
}
    fragment AdminShift on Shift {
  id
  label
  day
  windowStart
  windowEnd
  startsAt
  endsAt
  distributionId
  place
  needed
  taken
  cancelled
  people {
    memberId
    name
    phone
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:d85a5f8e0c1643f1d4f1a89f2a79eccfb2409f2b07a8fefce0d3911edda61d0c"}) as unknown as TypedDocumentString<AdminSetShiftMutation, AdminSetShiftMutationVariables>;
export const AdminCancelShiftDocument = new TypedDocumentString(`
    mutation AdminCancelShift($shiftId: UUID!, $reason: String!) {
  cancelShift(shiftId: $shiftId, reason: $reason) {
    ...AdminShift
    ...AdminProblem
  }
}
    fragment AdminShift on Shift {
  id
  label
  day
  windowStart
  windowEnd
  startsAt
  endsAt
  distributionId
  place
  needed
  taken
  cancelled
  people {
    memberId
    name
    phone
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:531e9d2e4b7f32b1b2f74ea705180d2299f00c5ee5d27b0a911e07c9b8ece78d"}) as unknown as TypedDocumentString<AdminCancelShiftMutation, AdminCancelShiftMutationVariables>;
export const AdminEnrolMemberDocument = new TypedDocumentString(`
    mutation AdminEnrolMember($shiftId: UUID!, $memberId: UUID!) {
  enrolMember(shiftId: $shiftId, memberId: $memberId) {
    ...AdminShift
    ...AdminProblem
  }
}
    fragment AdminShift on Shift {
  id
  label
  day
  windowStart
  windowEnd
  startsAt
  endsAt
  distributionId
  place
  needed
  taken
  cancelled
  people {
    memberId
    name
    phone
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:acb40cc6cf9031127b3886d4832d7d36500bceed791f7468520d579a66833711"}) as unknown as TypedDocumentString<AdminEnrolMemberMutation, AdminEnrolMemberMutationVariables>;
export const AdminWithdrawMemberDocument = new TypedDocumentString(`
    mutation AdminWithdrawMember($shiftId: UUID!, $memberId: UUID!) {
  withdrawMember(shiftId: $shiftId, memberId: $memberId) {
    ...AdminShift
    ...AdminProblem
  }
}
    fragment AdminShift on Shift {
  id
  label
  day
  windowStart
  windowEnd
  startsAt
  endsAt
  distributionId
  place
  needed
  taken
  cancelled
  people {
    memberId
    name
    phone
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:d752bf9a13c14f3bd32b95de0fb2bd1cd6ea37d1102358b70ab389f119d948ab"}) as unknown as TypedDocumentString<AdminWithdrawMemberMutation, AdminWithdrawMemberMutationVariables>;
export const AdminChangeTurnRulesDocument = new TypedDocumentString(`
    mutation AdminChangeTurnRules($input: TurnRulesInput!) {
  changeTurnRules(input: $input) {
    ... on TurnRules {
      owed
      seasonMonth
      leaveHours
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:e80e653907e9f5a147b15c1818962c76682011300f2961c28ec06ecea0b58f4e"}) as unknown as TypedDocumentString<AdminChangeTurnRulesMutation, AdminChangeTurnRulesMutationVariables>;
export const AdminBankAccountsDocument = new TypedDocumentString(`
    query AdminBankAccounts {
  bankAccounts {
    ...AdminBankAccount
  }
}
    fragment AdminBankAccount on BankAccount {
  producerId
  payeeName
  holder
  iban
  bic
  since
  by
  held {
    id
    holder
    iban
    bic
    at
    by
    heldUntil
  }
}`, {"hash":"sha256:2236cac32514e0c4871f525744792b15bd21d6ade7f67436459dd124a21e3e98"}) as unknown as TypedDocumentString<AdminBankAccountsQuery, AdminBankAccountsQueryVariables>;
export const AdminSetBankAccountDocument = new TypedDocumentString(`
    mutation AdminSetBankAccount($input: BankAccountInput!) {
  setBankAccount(input: $input) {
    __typename
    ... on BankAccounts {
      accounts {
        ...AdminBankAccount
      }
    }
    ...AdminProblem
  }
}
    fragment AdminBankAccount on BankAccount {
  producerId
  payeeName
  holder
  iban
  bic
  since
  by
  held {
    id
    holder
    iban
    bic
    at
    by
    heldUntil
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:59f71b37adb73716e0eac919b72dc59f12da1b296a073d2008ee9a009053dcff"}) as unknown as TypedDocumentString<AdminSetBankAccountMutation, AdminSetBankAccountMutationVariables>;
export const AdminStopBankAccountDocument = new TypedDocumentString(`
    mutation AdminStopBankAccount($bankAccountId: UUID!) {
  stopBankAccount(bankAccountId: $bankAccountId) {
    __typename
    ... on BankAccounts {
      accounts {
        ...AdminBankAccount
      }
    }
    ...AdminProblem
  }
}
    fragment AdminBankAccount on BankAccount {
  producerId
  payeeName
  holder
  iban
  bic
  since
  by
  held {
    id
    holder
    iban
    bic
    at
    by
    heldUntil
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:df2c8adc32cd711d390c3da96d178580ec1ee54a23d0693018ea5d1abca0ae3b"}) as unknown as TypedDocumentString<AdminStopBankAccountMutation, AdminStopBankAccountMutationVariables>;
export const AdminBankLinesDocument = new TypedDocumentString(`
    query AdminBankLines($state: BankLineState, $first: Int, $after: String) {
  bankLines(state: $state, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...AdminBankLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminBankLine on BankLine {
  id
  on
  label
  amountCents
  producerId
  payeeName
  state
  memberId
  memberName
  paidProducerId
  paidPayeeName
  purpose
  reason
  decidedBy
  decidedAt
  proposals {
    memberId
    memberName
    producerId
    payeeName
    purpose
    reason
    sure
    owedCents
  }
}`, {"hash":"sha256:6aea23819c7a6f3ccc0259f4eb46aa595127adf73d4b2491b993dd44320a30d7"}) as unknown as TypedDocumentString<AdminBankLinesQuery, AdminBankLinesQueryVariables>;
export const AdminApplyBankLineDocument = new TypedDocumentString(`
    mutation AdminApplyBankLine($lineId: UUID!, $memberId: UUID!, $producerId: UUID, $purpose: BankPurpose) {
  applyBankLine(
    lineId: $lineId
    memberId: $memberId
    producerId: $producerId
    purpose: $purpose
  ) {
    __typename
    ...AdminBankLine
    ...AdminProblem
  }
}
    fragment AdminBankLine on BankLine {
  id
  on
  label
  amountCents
  producerId
  payeeName
  state
  memberId
  memberName
  paidProducerId
  paidPayeeName
  purpose
  reason
  decidedBy
  decidedAt
  proposals {
    memberId
    memberName
    producerId
    payeeName
    purpose
    reason
    sure
    owedCents
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:bfdc2920c20d742fd7bb26e1cd926f72e8d19669aa0a2814e8b436d0c79be4c9"}) as unknown as TypedDocumentString<AdminApplyBankLineMutation, AdminApplyBankLineMutationVariables>;
export const AdminSetBankLineAsideDocument = new TypedDocumentString(`
    mutation AdminSetBankLineAside($lineId: UUID!, $reason: String!) {
  setBankLineAside(lineId: $lineId, reason: $reason) {
    __typename
    ...AdminBankLine
    ...AdminProblem
  }
}
    fragment AdminBankLine on BankLine {
  id
  on
  label
  amountCents
  producerId
  payeeName
  state
  memberId
  memberName
  paidProducerId
  paidPayeeName
  purpose
  reason
  decidedBy
  decidedAt
  proposals {
    memberId
    memberName
    producerId
    payeeName
    purpose
    reason
    sure
    owedCents
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:dbeab9c1bf747dd5ab1ea1780f46bc364df69523cf8bb35aab4b0cff91c8912c"}) as unknown as TypedDocumentString<AdminSetBankLineAsideMutation, AdminSetBankLineAsideMutationVariables>;
export const AdminBooksDocument = new TypedDocumentString(`
    query AdminBooks {
  accountingBooks {
    producerId
    payeeName
    closed
  }
}
    `, {"hash":"sha256:1b6b5e459275e36845e7c1ccfca61cc79cc88f7c04ee1f58fc81b54b7ddcfb9e"}) as unknown as TypedDocumentString<AdminBooksQuery, AdminBooksQueryVariables>;
export const AdminClosingsDocument = new TypedDocumentString(`
    query AdminClosings($period: ClosingPeriod!, $producerId: UUID) {
  paymentClosings(period: $period, producerId: $producerId) {
    ...AdminClosing
  }
  archiveKey
}
    fragment AdminClosing on PaymentClosing {
  id
  sequence
  firstDay
  lastDay
  firstRecord
  lastRecord
  means {
    means
    cents
  }
  receivedCents
  returnedCents
  runningCents
  hash
  path
}`, {"hash":"sha256:baa1658891836aa9b5a6d123567cb6735b916d6395f965cbcd3a978266245640"}) as unknown as TypedDocumentString<AdminClosingsQuery, AdminClosingsQueryVariables>;
export const AdminDocumentArchivesDocument = new TypedDocumentString(`
    query AdminDocumentArchives {
  documentArchives {
    id
    firstDay
    lastDay
    total
    done
    expiresAt
    path
  }
}
    `, {"hash":"sha256:d19b4ae211f97f5f74ff8e4271cff35fac187619a890d4bf889443cd425e22f9"}) as unknown as TypedDocumentString<AdminDocumentArchivesQuery, AdminDocumentArchivesQueryVariables>;
export const AdminStartDocumentArchiveDocument = new TypedDocumentString(`
    mutation AdminStartDocumentArchive($from: Date!, $to: Date!) {
  startDocumentArchive(from: $from, to: $to) {
    __typename
    ... on DocumentArchive {
      id
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:429cc7e223300cd1776f70413a1dbe6e565065ddcca0c8e7fe4d0df81c593e08"}) as unknown as TypedDocumentString<AdminStartDocumentArchiveMutation, AdminStartDocumentArchiveMutationVariables>;
export const AdminChequesDocument = new TypedDocumentString(`
    query AdminCheques($state: ChequeState, $producerId: UUID, $first: Int, $after: String) {
  cheques(state: $state, producerId: $producerId, first: $first, after: $after) {
    totalCount
    amountCents
    edges {
      node {
        ...AdminCheque
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminCheque on Cheque {
  paymentId
  memberId
  memberName
  producerId
  payeeName
  amountCents
  number
  bank
  receivedOn
  plannedOn
  state
  stateOn
  reason
  slip {
    number
    path
  }
  validUntil
  soonTooOld
}`, {"hash":"sha256:7c062139e127c64e6d718908f7a7ec678dd044f2e4a0ca804ac723160a427642"}) as unknown as TypedDocumentString<AdminChequesQuery, AdminChequesQueryVariables>;
export const AdminMoveChequesDocument = new TypedDocumentString(`
    mutation AdminMoveCheques($input: MoveChequesInput!) {
  moveCheques(input: $input) {
    __typename
    ... on ChequesMoved {
      slip {
        number
        path
      }
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:3685b43b7e2e79cd20db8321804c0008f7b3102bdbf251b51d3401d280d583c9"}) as unknown as TypedDocumentString<AdminMoveChequesMutation, AdminMoveChequesMutationVariables>;
export const AdminDescribeChequeDocument = new TypedDocumentString(`
    mutation AdminDescribeCheque($input: DescribeChequeInput!) {
  describeCheque(input: $input) {
    __typename
    ...AdminCheque
    ...AdminProblem
  }
}
    fragment AdminCheque on Cheque {
  paymentId
  memberId
  memberName
  producerId
  payeeName
  amountCents
  number
  bank
  receivedOn
  plannedOn
  state
  stateOn
  reason
  slip {
    number
    path
  }
  validUntil
  soonTooOld
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:402526770a38a44a43ca5b1e59b743f3ee8a3238ff2abc7496f7d12904562b11"}) as unknown as TypedDocumentString<AdminDescribeChequeMutation, AdminDescribeChequeMutationVariables>;
export const AdminBounceChequeDocument = new TypedDocumentString(`
    mutation AdminBounceCheque($paymentId: UUID!, $reason: String!, $on: Date) {
  bounceCheque(paymentId: $paymentId, reason: $reason, on: $on) {
    __typename
    ...AdminCheque
    ...AdminProblem
  }
}
    fragment AdminCheque on Cheque {
  paymentId
  memberId
  memberName
  producerId
  payeeName
  amountCents
  number
  bank
  receivedOn
  plannedOn
  state
  stateOn
  reason
  slip {
    number
    path
  }
  validUntil
  soonTooOld
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:6828b2499bb9daad232c509d645d92331034a89e73bdddf201b0c3e19d2b6be5"}) as unknown as TypedDocumentString<AdminBounceChequeMutation, AdminBounceChequeMutationVariables>;
export const AdminCollectiveSettingsDocument = new TypedDocumentString(`
    query AdminCollectiveSettings {
  collective {
    ...AdminCollective
  }
}
    fragment AdminCollective on Collective {
  id
  slug
  shortCode
  name
  kind
  description
  timeZone
  territory
  currency
  flow
  marginBp
  marginMode
  serviceFeeBp
  paperwork
  joinPolicy
  openingWords
  paymentNote
  paymentTerms {
    means
    moment
    days
  }
  contactEmail
  phonesToProducers
  weeksAhead
  nextSteps
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
}`, {"hash":"sha256:9edd009e0eb33598917b1a652213968ffeb173e7e13e938402ae231b241524c5"}) as unknown as TypedDocumentString<AdminCollectiveSettingsQuery, AdminCollectiveSettingsQueryVariables>;
export const AdminChangeCollectiveDocument = new TypedDocumentString(`
    mutation AdminChangeCollective($input: ChangeCollectiveInput!) {
  changeCollective(input: $input) {
    __typename
    ...AdminCollective
    ...AdminProblem
  }
}
    fragment AdminCollective on Collective {
  id
  slug
  shortCode
  name
  kind
  description
  timeZone
  territory
  currency
  flow
  marginBp
  marginMode
  serviceFeeBp
  paperwork
  joinPolicy
  openingWords
  paymentNote
  paymentTerms {
    means
    moment
    days
  }
  contactEmail
  phonesToProducers
  weeksAhead
  nextSteps
  legal {
    legalName
    legalForm
    siret
    vatNumber
    addressLine1
    postcode
    city
    rcs
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:eb2087e8198270ae254ba8c3155828cd7ec4238d9897a0e25cdbefd36525a130"}) as unknown as TypedDocumentString<AdminChangeCollectiveMutation, AdminChangeCollectiveMutationVariables>;
export const AdminComingPickupsDocument = new TypedDocumentString(`
    query AdminComingPickups {
  salesCycles(status: [DRAFT, SCHEDULED, OPEN, CLOSED], first: 100) {
    edges {
      node {
        id
        distributions {
          ...AdminDistribution
        }
      }
    }
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:38c7cf5480dfb30c6962a465f0aa5713fee2813985f2eddde769c62200e165d4"}) as unknown as TypedDocumentString<AdminComingPickupsQuery, AdminComingPickupsQueryVariables>;
export const AdminDuesDocument = new TypedDocumentString(`
    query AdminDues {
  dues {
    ...AdminDuesTerms
  }
  ownMoney {
    ...AdminOwnMoney
  }
}
    fragment AdminDuesTerms on Dues {
  amountCents
  minimumCents
  firstMonth
  required
  active
  periodOn
  endsOn
  memberCount
  upToDateCount
  paidCents
  remindedAt
}
fragment AdminOwnMoney on OwnMoney {
  duesCents
  fundCents
  giftsCents
  fedCents
  spentCents
}`, {"hash":"sha256:e4ea0ecc06f99f068b83ccd311e7ae464b3403a8aef88b8779b98ecde9193ab9"}) as unknown as TypedDocumentString<AdminDuesQuery, AdminDuesQueryVariables>;
export const AdminContributionsDocument = new TypedDocumentString(`
    query AdminContributions($first: Int, $after: String) {
  contributions(first: $first, after: $after) {
    totalCount
    edges {
      node {
        paymentId
        memberId
        memberName
        on
        means
        duesCents
        giftCents
        periodOn
        endsOn
        takenBack
        path
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:9c5b859424c3a2316edf284486f8cae62006cf890ff23823a6e81414ba925f8e"}) as unknown as TypedDocumentString<AdminContributionsQuery, AdminContributionsQueryVariables>;
export const AdminMemberDuesDocument = new TypedDocumentString(`
    query AdminMemberDues($id: UUID!) {
  member(id: $id) {
    id
    dues {
      paidCents
      upToDate
    }
  }
}
    `, {"hash":"sha256:f20007d7aeaec9a1087b35b072168e72e9887c1be09f817833864e7ba9aeab83"}) as unknown as TypedDocumentString<AdminMemberDuesQuery, AdminMemberDuesQueryVariables>;
export const AdminSetDuesDocument = new TypedDocumentString(`
    mutation AdminSetDues($input: DuesInput!) {
  setDues(input: $input) {
    __typename
    ...AdminDuesTerms
    ...AdminProblem
  }
}
    fragment AdminDuesTerms on Dues {
  amountCents
  minimumCents
  firstMonth
  required
  active
  periodOn
  endsOn
  memberCount
  upToDateCount
  paidCents
  remindedAt
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:0c664493cdeeb9d8fd53bff2a8334b5281e71bbdd6f31a0f4b591765e96272d9"}) as unknown as TypedDocumentString<AdminSetDuesMutation, AdminSetDuesMutationVariables>;
export const AdminRecordContributionDocument = new TypedDocumentString(`
    mutation AdminRecordContribution($input: ContributionInput!) {
  recordContribution(input: $input) {
    __typename
    ... on Contribution {
      paymentId
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:1644ef3b49c8f9c7a230943a769828afc5385ed18b77db4b39c333439c000608"}) as unknown as TypedDocumentString<AdminRecordContributionMutation, AdminRecordContributionMutationVariables>;
export const AdminRemindDuesDocument = new TypedDocumentString(`
    mutation AdminRemindDues {
  remindDues {
    __typename
    ... on DuesReminded {
      count
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:724bbe0ed4ecebee19a8b3f25d4132501ae093b70f5b14ce150a49568316e1ae"}) as unknown as TypedDocumentString<AdminRemindDuesMutation, AdminRemindDuesMutationVariables>;
export const AdminFundHelpsDocument = new TypedDocumentString(`
    query AdminFundHelps {
  fundHelps {
    ...AdminFundHelp
  }
}
    fragment AdminFundHelp on FundHelp {
  id
  orderId
  memberId
  memberName
  saleName
  amountCents
  reason
  at
  takenBack
}`, {"hash":"sha256:3d4177bac332d33a16c0e32f98ff23c35fc455a4a34777dbcb4706237e8c4583"}) as unknown as TypedDocumentString<AdminFundHelpsQuery, AdminFundHelpsQueryVariables>;
export const AdminFeedFundDocument = new TypedDocumentString(`
    mutation AdminFeedFund($input: FeedFundInput!) {
  feedFund(input: $input) {
    __typename
    ...AdminOwnMoney
    ...AdminProblem
  }
}
    fragment AdminOwnMoney on OwnMoney {
  duesCents
  fundCents
  giftsCents
  fedCents
  spentCents
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:1f1f0ef36ac17ca705f9ac1dfff6b7ed89715b30f27aaeb3711305781d24fc80"}) as unknown as TypedDocumentString<AdminFeedFundMutation, AdminFeedFundMutationVariables>;
export const AdminHelpFromFundDocument = new TypedDocumentString(`
    mutation AdminHelpFromFund($input: HelpFromFundInput!) {
  helpFromFund(input: $input) {
    __typename
    ... on FundHelps {
      helps {
        ...AdminFundHelp
      }
    }
    ...AdminProblem
  }
}
    fragment AdminFundHelp on FundHelp {
  id
  orderId
  memberId
  memberName
  saleName
  amountCents
  reason
  at
  takenBack
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:35a5af834123481861ebe996af8662facdfe7afd3154364d9449bcffc48892fb"}) as unknown as TypedDocumentString<AdminHelpFromFundMutation, AdminHelpFromFundMutationVariables>;
export const AdminTakeBackHelpDocument = new TypedDocumentString(`
    mutation AdminTakeBackHelp($helpId: UUID!) {
  takeBackHelp(helpId: $helpId) {
    __typename
    ... on FundHelps {
      helps {
        ...AdminFundHelp
      }
    }
    ...AdminProblem
  }
}
    fragment AdminFundHelp on FundHelp {
  id
  orderId
  memberId
  memberName
  saleName
  amountCents
  reason
  at
  takenBack
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:7f469168282a99840da5ecd1e1b639716eb14971c2fb1b28b9186cbf6715df11"}) as unknown as TypedDocumentString<AdminTakeBackHelpMutation, AdminTakeBackHelpMutationVariables>;
export const AdminEveningPageDocument = new TypedDocumentString(`
    query AdminEveningPage($distributionId: UUID!) {
  evening(distributionId: $distributionId) {
    ...AdminEvening
  }
}
    fragment AdminEvening on Evening {
  tills {
    producerId
    payeeName
    means
    receivedCents
    phoneCents
    floatCents
    countedCents
    lateCents
    gapCents
  }
  members {
    memberId
    memberName
    producerId
    payeeName
    dueCents
    paidCents
    leftCents
    accountCents
    onlineElsewhereCents
  }
  payees {
    producerId
    payeeName
    dueCents
    paidCents
    leftCents
    gapCents
  }
  counts {
    number
    at
    by
    reason
    note
    countedCents
    gapCents
  }
}`, {"hash":"sha256:7f53b199e9b4fbb631350d412b086046e81a5fa92a0957dd3cda98c8383d5940"}) as unknown as TypedDocumentString<AdminEveningPageQuery, AdminEveningPageQueryVariables>;
export const AdminCountTillDocument = new TypedDocumentString(`
    mutation AdminCountTill($input: CountTillInput!) {
  countTill(input: $input) {
    __typename
    ...AdminEvening
    ...AdminProblem
  }
}
    fragment AdminEvening on Evening {
  tills {
    producerId
    payeeName
    means
    receivedCents
    phoneCents
    floatCents
    countedCents
    lateCents
    gapCents
  }
  members {
    memberId
    memberName
    producerId
    payeeName
    dueCents
    paidCents
    leftCents
    accountCents
    onlineElsewhereCents
  }
  payees {
    producerId
    payeeName
    dueCents
    paidCents
    leftCents
    gapCents
  }
  counts {
    number
    at
    by
    reason
    note
    countedCents
    gapCents
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:317cdac606b71940a4c9b7901ab73733dc450add46fea83fd8c39a47b5c30948"}) as unknown as TypedDocumentString<AdminCountTillMutation, AdminCountTillMutationVariables>;
export const AdminImportDocument = new TypedDocumentString(`
    query AdminImport($id: UUID!) {
  import(id: $id) {
    ...AdminImportReport
  }
}
    fragment AdminImportReport on ImportReport {
  id
  kind
  fileName
  encoding
  separator
  decimalSign
  toCreate
  toUpdate
  unchanged
  refused
  appliedAt
  lines {
    line
    verdict
    label
    understood
    messages
  }
}`, {"hash":"sha256:310b665ff4753f5b4bf2a6cd2fbd0b6dd5ee2cbb66bf5213198d5c96e51b6069"}) as unknown as TypedDocumentString<AdminImportQuery, AdminImportQueryVariables>;
export const AdminApplyImportDocument = new TypedDocumentString(`
    mutation AdminApplyImport($importId: UUID!) {
  applyImport(importId: $importId) {
    __typename
    ...AdminImportReport
    ...AdminProblem
  }
}
    fragment AdminImportReport on ImportReport {
  id
  kind
  fileName
  encoding
  separator
  decimalSign
  toCreate
  toUpdate
  unchanged
  refused
  appliedAt
  lines {
    line
    verdict
    label
    understood
    messages
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:8b3fdc843c29eb0285c36ce59623ae86c3741d514c88bf1934c1710013b7229a"}) as unknown as TypedDocumentString<AdminApplyImportMutation, AdminApplyImportMutationVariables>;
export const AdminMemberBalancesDocument = new TypedDocumentString(`
    query AdminMemberBalances($on: Date, $search: String, $unsettledOnly: Boolean, $first: Int, $after: String) {
  memberBalances(
    on: $on
    search: $search
    unsettledOnly: $unsettledOnly
    first: $first
    after: $after
  ) {
    totalCount
    dueCents
    paidCents
    balanceCents
    edges {
      node {
        ...AdminBalance
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminBalance on MemberBalance {
  memberId
  memberName
  producerId
  payeeName
  dueCents
  paidCents
  balanceCents
}`, {"hash":"sha256:bd5dd33b687671ec40f11f194ac1816ed476d2ec2e8d8955f445963170c1a771"}) as unknown as TypedDocumentString<AdminMemberBalancesQuery, AdminMemberBalancesQueryVariables>;
export const AdminMemberAccountDocument = new TypedDocumentString(`
    query AdminMemberAccount($memberId: UUID!, $producerId: UUID) {
  memberAccount(memberId: $memberId, producerId: $producerId) {
    ...AdminAccount
  }
}
    fragment AdminAccount on MemberAccount {
  memberName
  payeeName
  onlineCents
  lines {
    id
    on
    kind
    saleName
    pointName
    means
    note
    cents
    balanceCents
    paymentId
    reversible
  }
}`, {"hash":"sha256:a6d3331c53b2668ecaf2d6b1e35a38ee44ee4cab9b8c14f33ca6947d679cff6b"}) as unknown as TypedDocumentString<AdminMemberAccountQuery, AdminMemberAccountQueryVariables>;
export const AdminRecordPaymentDocument = new TypedDocumentString(`
    mutation AdminRecordPayment($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    __typename
    ...AdminAccount
    ...AdminProblem
  }
}
    fragment AdminAccount on MemberAccount {
  memberName
  payeeName
  onlineCents
  lines {
    id
    on
    kind
    saleName
    pointName
    means
    note
    cents
    balanceCents
    paymentId
    reversible
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:f698a9f69d5a807c214c9590b9ff00d504100a88e9522ba9bf12f30205b9e408"}) as unknown as TypedDocumentString<AdminRecordPaymentMutation, AdminRecordPaymentMutationVariables>;
export const AdminReversePaymentDocument = new TypedDocumentString(`
    mutation AdminReversePayment($paymentId: UUID!, $reason: String!) {
  reversePayment(paymentId: $paymentId, reason: $reason) {
    __typename
    ...AdminAccount
    ...AdminProblem
  }
}
    fragment AdminAccount on MemberAccount {
  memberName
  payeeName
  onlineCents
  lines {
    id
    on
    kind
    saleName
    pointName
    means
    note
    cents
    balanceCents
    paymentId
    reversible
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:0167e981318a10f9f0ecd3296a5e4ed2dde1cc86803bd76477e04882076c0b29"}) as unknown as TypedDocumentString<AdminReversePaymentMutation, AdminReversePaymentMutationVariables>;
export const AdminPickedMemberDocument = new TypedDocumentString(`
    query AdminPickedMember($id: UUID!) {
  member(id: $id) {
    id
    givenName
    familyName
    status
  }
}
    `, {"hash":"sha256:9a24a81ce0f5999a3cc7d49981713019b1c8f7f53bd93955ce4b8a3c76975af0"}) as unknown as TypedDocumentString<AdminPickedMemberQuery, AdminPickedMemberQueryVariables>;
export const AdminMembersDocument = new TypedDocumentString(`
    query AdminMembers($search: String, $status: MembershipStatus, $duesUnpaid: Boolean, $first: Int, $after: String) {
  members(
    search: $search
    status: $status
    duesUnpaid: $duesUnpaid
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      node {
        ...AdminMember
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminMember on Member {
  id
  givenName
  familyName
  email
  phone
  partnerGivenName
  partnerFamilyName
  addressLine1
  postcode
  city
  status
  roles
  hasAccount
  createdAt
  business {
    legalName
    siret
    vatNumber
    addressLine1
    postcode
    city
    electronicAddress
    paymentDays
    grouped
  }
  dues {
    paidCents
    upToDate
  }
}`, {"hash":"sha256:61f3787e6cb1cb121370997ead9ffdf13a800aef4535e11a0018f5466ad521c5"}) as unknown as TypedDocumentString<AdminMembersQuery, AdminMembersQueryVariables>;
export const AdminChangeMemberDocument = new TypedDocumentString(`
    mutation AdminChangeMember($input: ChangeMemberInput!) {
  changeMember(input: $input) {
    __typename
    ...AdminMember
    ...AdminProblem
  }
}
    fragment AdminMember on Member {
  id
  givenName
  familyName
  email
  phone
  partnerGivenName
  partnerFamilyName
  addressLine1
  postcode
  city
  status
  roles
  hasAccount
  createdAt
  business {
    legalName
    siret
    vatNumber
    addressLine1
    postcode
    city
    electronicAddress
    paymentDays
    grouped
  }
  dues {
    paidCents
    upToDate
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:daf40acebddad4e1000e01a914c090fbf9cc9880951f573d18a28ae331adc966"}) as unknown as TypedDocumentString<AdminChangeMemberMutation, AdminChangeMemberMutationVariables>;
export const AdminInviteMemberDocument = new TypedDocumentString(`
    mutation AdminInviteMember($memberId: UUID!) {
  inviteMember(memberId: $memberId) {
    __typename
    ... on Done {
      ok
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:87ac67d2873ba3118968a28aa7f9205fab0f877cf29abc4e43c3a523010192a5"}) as unknown as TypedDocumentString<AdminInviteMemberMutation, AdminInviteMemberMutationVariables>;
export const AdminAddMemberDocument = new TypedDocumentString(`
    mutation AdminAddMember($input: AddMemberInput!) {
  addMember(input: $input) {
    __typename
    ...AdminMember
    ...AdminProblem
  }
}
    fragment AdminMember on Member {
  id
  givenName
  familyName
  email
  phone
  partnerGivenName
  partnerFamilyName
  addressLine1
  postcode
  city
  status
  roles
  hasAccount
  createdAt
  business {
    legalName
    siret
    vatNumber
    addressLine1
    postcode
    city
    electronicAddress
    paymentDays
    grouped
  }
  dues {
    paidCents
    upToDate
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:4415b901d7cfe790d52d92f4de36ca901047b6846edf45077b6319111198cbc1"}) as unknown as TypedDocumentString<AdminAddMemberMutation, AdminAddMemberMutationVariables>;
export const AdminOnlineSettingsPageDocument = new TypedDocumentString(`
    query AdminOnlineSettingsPage {
  onlineSettings {
    ...AdminOnlineSettings
  }
}
    fragment AdminOnlineSettings on OnlineSettings {
  enabled
  provider
  accountRef
  submitted
  ready
  services
  farms {
    producerId
    ready
    active
  }
}`, {"hash":"sha256:81624f91226ab0697031e228b96ba79ea07e8bde18441a28a7ff1c58643773fd"}) as unknown as TypedDocumentString<AdminOnlineSettingsPageQuery, AdminOnlineSettingsPageQueryVariables>;
export const AdminOnlineReceiptsDocument = new TypedDocumentString(`
    query AdminOnlineReceipts($after: String) {
  onlineReceipts(first: 50, after: $after) {
    edges {
      node {
        ...AdminOnlineReceipt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment AdminOnlineReceipt on OnlineReceipt {
  charge {
    id
    payeeName
    state
    hold
    amountCents
    duesCents
    giftCents
    takenCents
    givenBackCents
    failure
    createdAt
    paidOn
  }
  orderId
  memberName
  saleName
  service
  refundableCents
  serviceCents
  refunds {
    id
    amountCents
    reason
    state
    failure
    at
    by
  }
  disputes {
    id
    amountCents
    state
    answerBy
  }
}`, {"hash":"sha256:3f965e51c25559bccd5f557bad3403b4698e605a19dba2343203fcb34388baf4"}) as unknown as TypedDocumentString<AdminOnlineReceiptsQuery, AdminOnlineReceiptsQueryVariables>;
export const AdminEnableOnlineDocument = new TypedDocumentString(`
    mutation AdminEnableOnline($enabled: Boolean!) {
  enableOnline(enabled: $enabled) {
    __typename
    ... on OnlineSettings {
      ...AdminOnlineSettings
    }
    ...AdminProblem
  }
}
    fragment AdminOnlineSettings on OnlineSettings {
  enabled
  provider
  accountRef
  submitted
  ready
  services
  farms {
    producerId
    ready
    active
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:de9ca7df1fada6c46ebe885fcc6bc38e13fdf23e36cd12e593b9ae9f723deece"}) as unknown as TypedDocumentString<AdminEnableOnlineMutation, AdminEnableOnlineMutationVariables>;
export const AdminConnectOnlineDocument = new TypedDocumentString(`
    mutation AdminConnectOnline {
  connectOnline {
    __typename
    ... on OnlineLink {
      url
    }
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:c757504bde0401ce1efb7b705c9f1972641da6001cb6db53f6c2979cc39495da"}) as unknown as TypedDocumentString<AdminConnectOnlineMutation, AdminConnectOnlineMutationVariables>;
export const AdminConnectHelloAssoDocument = new TypedDocumentString(`
    mutation AdminConnectHelloAsso($input: HelloAssoInput!) {
  connectHelloAsso(input: $input) {
    __typename
    ... on OnlineSettings {
      ...AdminOnlineSettings
    }
    ...AdminProblem
  }
}
    fragment AdminOnlineSettings on OnlineSettings {
  enabled
  provider
  accountRef
  submitted
  ready
  services
  farms {
    producerId
    ready
    active
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:420c02dabec12b5bf85145181043007149c5eb20109f1049395075e08bfc4e13"}) as unknown as TypedDocumentString<AdminConnectHelloAssoMutation, AdminConnectHelloAssoMutationVariables>;
export const AdminCheckOnlineAccountDocument = new TypedDocumentString(`
    mutation AdminCheckOnlineAccount {
  checkOnlineAccount {
    __typename
    ... on OnlineSettings {
      ...AdminOnlineSettings
    }
    ...AdminProblem
  }
}
    fragment AdminOnlineSettings on OnlineSettings {
  enabled
  provider
  accountRef
  submitted
  ready
  services
  farms {
    producerId
    ready
    active
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:d953442fdb0335b14a679b2a625b06c7c00644660f1e40a35572dd499948a3a4"}) as unknown as TypedDocumentString<AdminCheckOnlineAccountMutation, AdminCheckOnlineAccountMutationVariables>;
export const AdminRefundOnlineDocument = new TypedDocumentString(`
    mutation AdminRefundOnline($input: RefundOnlineInput!) {
  refundOnline(input: $input) {
    __typename
    ... on OnlineReceipt {
      ...AdminOnlineReceipt
    }
    ...AdminProblem
  }
}
    fragment AdminOnlineReceipt on OnlineReceipt {
  charge {
    id
    payeeName
    state
    hold
    amountCents
    duesCents
    giftCents
    takenCents
    givenBackCents
    failure
    createdAt
    paidOn
  }
  orderId
  memberName
  saleName
  service
  refundableCents
  serviceCents
  refunds {
    id
    amountCents
    reason
    state
    failure
    at
    by
  }
  disputes {
    id
    amountCents
    state
    answerBy
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:bb697cd1949caae1475d5fb1c171509ed626040eb9093f24a0c7548cab1c51a0"}) as unknown as TypedDocumentString<AdminRefundOnlineMutation, AdminRefundOnlineMutationVariables>;
export const AdminOrdersDocument = new TypedDocumentString(`
    query AdminOrders($cycleId: UUID, $distributionId: UUID, $search: String, $first: Int, $after: String) {
  orders(
    cycleId: $cycleId
    distributionId: $distributionId
    search: $search
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      node {
        ...AdminOrderRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  amountCents
}
fragment AdminOrderRow on Order {
  id
  status
  basketNumber
  note
  cycleId
  cycleName
  memberId
  memberName
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  slot {
    id
  }
  distribution {
    id
    pickupDate
    pickupPoint {
      id
      name
    }
  }
  lines {
    ...AdminOrderLine
  }
}`, {"hash":"sha256:7eff0eac02659c3f67f102aac68c866b60bce7c582ded8147c20c5d658fc22f1"}) as unknown as TypedDocumentString<AdminOrdersQuery, AdminOrdersQueryVariables>;
export const AdminOverpaidOrdersDocument = new TypedDocumentString(`
    query AdminOverpaidOrders {
  overpaidOrders {
    ...AdminOverpaid
  }
}
    fragment AdminOverpaid on OverpaidOrder {
  orderId
  memberId
  memberName
  saleName
  pickupDate
  cancelled
  overCents
  payees {
    producerId
    payeeName
    paidCents
    overCents
    onlineCents
  }
}`, {"hash":"sha256:b8449dab3c0f11135c0b51f38fd91281452d0878cc133595f035d59e7d26b8a5"}) as unknown as TypedDocumentString<AdminOverpaidOrdersQuery, AdminOverpaidOrdersQueryVariables>;
export const AdminLeaveInAdvanceDocument = new TypedDocumentString(`
    mutation AdminLeaveInAdvance($orderId: UUID!) {
  leaveInAdvance(orderId: $orderId) {
    __typename
    ... on OverpaidOrders {
      orders {
        ...AdminOverpaid
      }
    }
    ...AdminProblem
  }
}
    fragment AdminOverpaid on OverpaidOrder {
  orderId
  memberId
  memberName
  saleName
  pickupDate
  cancelled
  overCents
  payees {
    producerId
    payeeName
    paidCents
    overCents
    onlineCents
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:4f9741e11bd6e8242ae9ee286a236bf6472d28b59e3fece21296d6d32180c143"}) as unknown as TypedDocumentString<AdminLeaveInAdvanceMutation, AdminLeaveInAdvanceMutationVariables>;
export const AdminPickupPointsDocument = new TypedDocumentString(`
    query AdminPickupPoints {
  pickupPoints {
    ...AdminKeptPoint
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminKeptPoint on PickupPoint {
  ...AdminPickupPoint
  delivery {
    feeCents
    vatCategory
    thresholdCents
    freeFromCents
    capacity
    areas
  }
}`, {"hash":"sha256:129a9ef30e91bd204acee81254d7e0b8813193d8d308d3f10f3466974300e5cd"}) as unknown as TypedDocumentString<AdminPickupPointsQuery, AdminPickupPointsQueryVariables>;
export const AdminAddPickupPointDocument = new TypedDocumentString(`
    mutation AdminAddPickupPoint($input: PickupPointInput!) {
  addPickupPoint(input: $input) {
    __typename
    ...AdminKeptPoint
    ...AdminProblem
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminKeptPoint on PickupPoint {
  ...AdminPickupPoint
  delivery {
    feeCents
    vatCategory
    thresholdCents
    freeFromCents
    capacity
    areas
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:8c45285ebccd3e66504bbc6c47fac4ddab54a946c4549375680873a2780c6db6"}) as unknown as TypedDocumentString<AdminAddPickupPointMutation, AdminAddPickupPointMutationVariables>;
export const AdminChangePickupPointDocument = new TypedDocumentString(`
    mutation AdminChangePickupPoint($input: ChangePickupPointInput!) {
  changePickupPoint(input: $input) {
    __typename
    ...AdminKeptPoint
    ...AdminProblem
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminKeptPoint on PickupPoint {
  ...AdminPickupPoint
  delivery {
    feeCents
    vatCategory
    thresholdCents
    freeFromCents
    capacity
    areas
  }
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:ceabee5b0db8ea243e7dcf66efb70c0e23a526d0a6e2283b16e6240e038161af"}) as unknown as TypedDocumentString<AdminChangePickupPointMutation, AdminChangePickupPointMutationVariables>;
export const AdminPriceLevelsDocument = new TypedDocumentString(`
    query AdminPriceLevels {
  priceLevels {
    ...AdminPriceLevels
  }
}
    fragment AdminPriceLevels on PriceLevels {
  levels {
    id
    name
    words
    rateBp
  }
  fundCents
}`, {"hash":"sha256:4c699773ee087ba3344e1f9f22b4622f0b353fb57e89609207a0c16a27bef1c4"}) as unknown as TypedDocumentString<AdminPriceLevelsQuery, AdminPriceLevelsQueryVariables>;
export const AdminSetPriceLevelsDocument = new TypedDocumentString(`
    mutation AdminSetPriceLevels($input: SetPriceLevelsInput!) {
  setPriceLevels(input: $input) {
    __typename
    ...AdminPriceLevels
    ...AdminProblem
  }
}
    fragment AdminPriceLevels on PriceLevels {
  levels {
    id
    name
    words
    rateBp
  }
  fundCents
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}`, {"hash":"sha256:cedb1740f8379a3d8349a4aaadaef77086dcc916b2759e4a0fd2982574923c68"}) as unknown as TypedDocumentString<AdminSetPriceLevelsMutation, AdminSetPriceLevelsMutationVariables>;
export const AdminProducersDocument = new TypedDocumentString(`
    query AdminProducers {
  participations {
    ...AdminProducerCard
  }
}
    fragment AdminProducerCard on Participation {
  id
  producerId
  name
  shortCode
  email
  phone
  city
  status
  claimed
  mandate
  minimumCents
  productCount
  vatRegime
}`, {"hash":"sha256:7f88bfc03c60023caba3c2aee767ce991ffecf4c89a238e1ee89d94572934428"}) as unknown as TypedDocumentString<AdminProducersQuery, AdminProducersQueryVariables>;
export const AdminAddProducerDocument = new TypedDocumentString(`
    mutation AdminAddProducer($input: AddProducerInput!) {
  addProducer(input: $input) {
    __typename
    ...AdminProducerCard
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminProducerCard on Participation {
  id
  producerId
  name
  shortCode
  email
  phone
  city
  status
  claimed
  mandate
  minimumCents
  productCount
  vatRegime
}`, {"hash":"sha256:295903b46bd401b2dabbfa4e6c4bceee650016cb9aadff2e7ea959f950297fd6"}) as unknown as TypedDocumentString<AdminAddProducerMutation, AdminAddProducerMutationVariables>;
export const AdminProductsDocument = new TypedDocumentString(`
    query AdminProducts($producerId: UUID, $search: String, $listedOnly: Boolean, $first: Int, $after: String) {
  products(
    producerId: $producerId
    search: $search
    listedOnly: $listedOnly
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      node {
        ...AdminProduct
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AdminProduct on Product {
  id
  producerId
  producerName
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  vatRateBp
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  version
  toleranceBp
  depositCents
  listing {
    id
    priceCents
    salePriceCents
    active
  }
  stock {
    id
    available
    promised
  }
}`, {"hash":"sha256:c84717f303109212a0d186bc495cb203d10ca05d36bed243ddc8ebbf6a7294f3"}) as unknown as TypedDocumentString<AdminProductsQuery, AdminProductsQueryVariables>;
export const AdminAddProductDocument = new TypedDocumentString(`
    mutation AdminAddProduct($input: ProductInput!) {
  addProduct(input: $input) {
    __typename
    ...AdminProduct
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminProduct on Product {
  id
  producerId
  producerName
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  vatRateBp
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  version
  toleranceBp
  depositCents
  listing {
    id
    priceCents
    salePriceCents
    active
  }
  stock {
    id
    available
    promised
  }
}`, {"hash":"sha256:c51db4a86248cdbc3cf73481e9482db9234d249e1796b0abdf0051bbbb56fe09"}) as unknown as TypedDocumentString<AdminAddProductMutation, AdminAddProductMutationVariables>;
export const AdminChangeProductDocument = new TypedDocumentString(`
    mutation AdminChangeProduct($input: ChangeProductInput!) {
  changeProduct(input: $input) {
    __typename
    ...AdminProduct
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminProduct on Product {
  id
  producerId
  producerName
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  vatRateBp
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  version
  toleranceBp
  depositCents
  listing {
    id
    priceCents
    salePriceCents
    active
  }
  stock {
    id
    available
    promised
  }
}`, {"hash":"sha256:3b4094635c8b90a25f2fcdfbfe2afc57116abc9b1555d92de0fdd66770fe99bb"}) as unknown as TypedDocumentString<AdminChangeProductMutation, AdminChangeProductMutationVariables>;
export const AdminSetListingDocument = new TypedDocumentString(`
    mutation AdminSetListing($input: SetListingInput!) {
  setListing(input: $input) {
    __typename
    ...AdminProduct
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminProduct on Product {
  id
  producerId
  producerName
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  vatRateBp
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  version
  toleranceBp
  depositCents
  listing {
    id
    priceCents
    salePriceCents
    active
  }
  stock {
    id
    available
    promised
  }
}`, {"hash":"sha256:f069cd2d3f83999f4c4230946e5883df4e88f44738e16afd9971b6b002acfefb"}) as unknown as TypedDocumentString<AdminSetListingMutation, AdminSetListingMutationVariables>;
export const AdminSetStockDocument = new TypedDocumentString(`
    mutation AdminSetStock($input: SetStockInput!) {
  setStock(input: $input) {
    __typename
    ...AdminProduct
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminProduct on Product {
  id
  producerId
  producerName
  reference
  name
  description
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  vatCategory
  vatRateBp
  organic
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  version
  toleranceBp
  depositCents
  listing {
    id
    priceCents
    salePriceCents
    active
  }
  stock {
    id
    available
    promised
  }
}`, {"hash":"sha256:d052093776d038a7726db5b0b1cd06bf56c5e56280c864073980c05be639770f"}) as unknown as TypedDocumentString<AdminSetStockMutation, AdminSetStockMutationVariables>;
export const AdminPublishSaleDocument = new TypedDocumentString(`
    mutation AdminPublishSale($cycleId: UUID!, $now: Boolean) {
  publishSale(cycleId: $cycleId, now: $now) {
    __typename
    ...AdminSale
    ...AdminProblem
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}
fragment AdminSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  marginBp
  marginMode
  words
  minimumCents
  version
  seriesId
  offerCount
  orderCount
  totalCents
  distributions {
    ...AdminDistribution
  }
}`, {"hash":"sha256:60b02358626dd71e56d33b609395424bc3b89cacd942c585ca6aa0ff0ee37640"}) as unknown as TypedDocumentString<AdminPublishSaleMutation, AdminPublishSaleMutationVariables>;
export const AdminCancelSaleDocument = new TypedDocumentString(`
    mutation AdminCancelSale($cycleId: UUID!, $reason: String!) {
  cancelSale(cycleId: $cycleId, reason: $reason) {
    __typename
    ...AdminSale
    ...AdminProblem
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}
fragment AdminSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  marginBp
  marginMode
  words
  minimumCents
  version
  seriesId
  offerCount
  orderCount
  totalCents
  distributions {
    ...AdminDistribution
  }
}`, {"hash":"sha256:948813f697c48babf53e72ee55f07545cba8b5945e62e39cbde3b3bab064c522"}) as unknown as TypedDocumentString<AdminCancelSaleMutation, AdminCancelSaleMutationVariables>;
export const AdminCloseDistributionDocument = new TypedDocumentString(`
    mutation AdminCloseDistribution($distributionId: UUID!, $reason: String!) {
  closeDistribution(distributionId: $distributionId, reason: $reason) {
    __typename
    ...AdminDistribution
    ...AdminProblem
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:971e1a9805bc05033c91efd66c5677abd3e489f740c9a7f8678d6a130971f84a"}) as unknown as TypedDocumentString<AdminCloseDistributionMutation, AdminCloseDistributionMutationVariables>;
export const AdminHandOutDistributionDocument = new TypedDocumentString(`
    mutation AdminHandOutDistribution($distributionId: UUID!, $reason: String, $anyway: Boolean) {
  handOutDistribution(
    distributionId: $distributionId
    reason: $reason
    anyway: $anyway
  ) {
    __typename
    ...AdminDistribution
    ...AdminProblem
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:fcf997c084ed4c9d09b6d8154a039b9868eeab0078accafe455be83ded3db4f6"}) as unknown as TypedDocumentString<AdminHandOutDistributionMutation, AdminHandOutDistributionMutationVariables>;
export const AdminChangeSaleDocument = new TypedDocumentString(`
    mutation AdminChangeSale($input: ChangeSaleInput!) {
  changeSale(input: $input) {
    __typename
    ...AdminSale
    ...AdminProblem
  }
}
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
  orderMinimumCents
  totalMinimumCents
  home
}
fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminDistribution on Distribution {
  id
  cycleId
  status
  pickupDate
  windowStart
  windowEnd
  startsAt
  endsAt
  closesAt
  closedAt
  documentsIssuedAt
  slots {
    id
    startsAt
    endsAt
    capacity
    left
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    capacity
    areas
  }
  pickupPoint {
    ...AdminPickupPoint
  }
}
fragment AdminSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  marginBp
  marginMode
  words
  minimumCents
  version
  seriesId
  offerCount
  orderCount
  totalCents
  distributions {
    ...AdminDistribution
  }
}`, {"hash":"sha256:e43356ad71e927a9aaa0cac3573925e560fb93a8f61301f29774ddbe0b12f859"}) as unknown as TypedDocumentString<AdminChangeSaleMutation, AdminChangeSaleMutationVariables>;
export const AdminSaleFlowsDocument = new TypedDocumentString(`
    query AdminSaleFlows {
  saleFlows
}
    `, {"hash":"sha256:514c07c8b48aa554f786307f69941e962d304e13e11b1a72b394e8297a5d8aca"}) as unknown as TypedDocumentString<AdminSaleFlowsQuery, AdminSaleFlowsQueryVariables>;
export const AdminFlowsInUseDocument = new TypedDocumentString(`
    query AdminFlowsInUse {
  flowsInUse
}
    `, {"hash":"sha256:f7beeff8550386de18be401a41be5da4cd4678497914b3dc0b58e2f4d6330b2c"}) as unknown as TypedDocumentString<AdminFlowsInUseQuery, AdminFlowsInUseQueryVariables>;
export const AdminServiceAccountsDocument = new TypedDocumentString(`
    query AdminServiceAccounts {
  serviceAccounts {
    ...AdminServiceAccount
  }
}
    fragment AdminServiceAccount on ServiceAccount {
  producerId
  producerName
  invoicedCents
  paidCents
  balanceCents
  lines {
    id
    on
    kind
    documentId
    documentNumber
    paymentId
    means
    note
    reversible
    dueOn
    cents
    balanceCents
  }
}`, {"hash":"sha256:56d0c9eba0c013060189d4f1753822d1d56e5186b111a9552b5059b6871add28"}) as unknown as TypedDocumentString<AdminServiceAccountsQuery, AdminServiceAccountsQueryVariables>;
export const AdminRecordServicePaymentDocument = new TypedDocumentString(`
    mutation AdminRecordServicePayment($input: RecordServicePaymentInput!) {
  recordServicePayment(input: $input) {
    __typename
    ...AdminServiceAccount
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminServiceAccount on ServiceAccount {
  producerId
  producerName
  invoicedCents
  paidCents
  balanceCents
  lines {
    id
    on
    kind
    documentId
    documentNumber
    paymentId
    means
    note
    reversible
    dueOn
    cents
    balanceCents
  }
}`, {"hash":"sha256:3f6f2f0553ae52a83af9ad0e470e88d77f2b61567bf3841f0168337bd118316f"}) as unknown as TypedDocumentString<AdminRecordServicePaymentMutation, AdminRecordServicePaymentMutationVariables>;
export const AdminReverseServicePaymentDocument = new TypedDocumentString(`
    mutation AdminReverseServicePayment($paymentId: UUID!, $reason: String!) {
  reverseServicePayment(paymentId: $paymentId, reason: $reason) {
    __typename
    ...AdminServiceAccount
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminServiceAccount on ServiceAccount {
  producerId
  producerName
  invoicedCents
  paidCents
  balanceCents
  lines {
    id
    on
    kind
    documentId
    documentNumber
    paymentId
    means
    note
    reversible
    dueOn
    cents
    balanceCents
  }
}`, {"hash":"sha256:5946a8186ba7c74f5c17fa84b7e9716c316d3187fe63d8736daab3a67146fd5a"}) as unknown as TypedDocumentString<AdminReverseServicePaymentMutation, AdminReverseServicePaymentMutationVariables>;
export const AdminSettlementsDocument = new TypedDocumentString(`
    query AdminSettlements {
  salesDue {
    ...AdminSaleDue
  }
  settlements {
    ...AdminSettlement
  }
}
    fragment AdminSaleDue on SaleDue {
  id
  saleName
  lastPickupOn
  handedOut
  soldCents
  deliveryCents
  purchasedCents
  marginCents
  farms {
    producerId
    producerName
    owedCents
    paidCents
    plannedCents
    leftCents
    account {
      iban
    }
  }
}
fragment AdminSettlement on Settlement {
  id
  number
  executeOn
  at
  by
  amountCents
  path
  lines {
    id
    saleName
    producerName
    amountCents
    reference
    iban
    state
    paidOn
    reason
  }
}`, {"hash":"sha256:1d379443a580161e1e5bcd2f955893e10ee87668a90a970bb4e365ce657cd9c5"}) as unknown as TypedDocumentString<AdminSettlementsQuery, AdminSettlementsQueryVariables>;
export const AdminCreateSettlementDocument = new TypedDocumentString(`
    mutation AdminCreateSettlement($input: CreateSettlementInput!) {
  createSettlement(input: $input) {
    __typename
    ...AdminSettlement
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminSettlement on Settlement {
  id
  number
  executeOn
  at
  by
  amountCents
  path
  lines {
    id
    saleName
    producerName
    amountCents
    reference
    iban
    state
    paidOn
    reason
  }
}`, {"hash":"sha256:266ff299bc6b2023a1a3551ea2fea9781394507a24498673e428e5a10bcc7be2"}) as unknown as TypedDocumentString<AdminCreateSettlementMutation, AdminCreateSettlementMutationVariables>;
export const AdminMarkSettlementPaidDocument = new TypedDocumentString(`
    mutation AdminMarkSettlementPaid($settlementId: UUID!, $on: Date) {
  markSettlementPaid(settlementId: $settlementId, on: $on) {
    __typename
    ...AdminSettlement
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminSettlement on Settlement {
  id
  number
  executeOn
  at
  by
  amountCents
  path
  lines {
    id
    saleName
    producerName
    amountCents
    reference
    iban
    state
    paidOn
    reason
  }
}`, {"hash":"sha256:8146d1a0ec6f83d3da7a43e92b86550d471da4721e0b236f0f7275eede624562"}) as unknown as TypedDocumentString<AdminMarkSettlementPaidMutation, AdminMarkSettlementPaidMutationVariables>;
export const AdminUndoSettlementLineDocument = new TypedDocumentString(`
    mutation AdminUndoSettlementLine($settlementLineId: UUID!, $reason: String!) {
  undoSettlementLine(settlementLineId: $settlementLineId, reason: $reason) {
    __typename
    ...AdminSettlement
    ...AdminProblem
  }
}
    fragment AdminProblem on Problem {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on OutOfStock {
    shortages {
      offerId
      name
      remaining
    }
  }
}
fragment AdminSettlement on Settlement {
  id
  number
  executeOn
  at
  by
  amountCents
  path
  lines {
    id
    saleName
    producerName
    amountCents
    reference
    iban
    state
    paidOn
    reason
  }
}`, {"hash":"sha256:c9c60bfe7742bd7b072734c40c1095a6cd106fb6e006f8b8946dffc2eedd0714"}) as unknown as TypedDocumentString<AdminUndoSettlementLineMutation, AdminUndoSettlementLineMutationVariables>;
export const AdminViewerDocument = new TypedDocumentString(`
    query AdminViewer {
  viewer {
    ...AdminViewer
  }
}
    fragment AdminViewer on Viewer {
  id
  email
  givenName
  familyName
  locale
  emailConfirmed
  isStaff
  secondFactorSince
  memberships {
    id
    status
    roles
    secondFactorDueAt
    collective {
      id
      slug
      name
      kind
      timeZone
      currency
      flow
      paymentNote
    }
  }
  farms {
    id
    name
    shortCode
  }
}`, {"hash":"sha256:4f518596bec08f6b53094bca09178eff3ad3a88ac5601501d76c7aa097092011"}) as unknown as TypedDocumentString<AdminViewerQuery, AdminViewerQueryVariables>;
export const ShopAcceptInvitationDocument = new TypedDocumentString(`
    mutation ShopAcceptInvitation($token: String!) {
  acceptInvitation(token: $token) {
    __typename
    ... on InvitationAccepted {
      collectiveSlug
      producerId
    }
    ... on Problem {
      code
      message
    }
  }
}
    `, {"hash":"sha256:6ab9020cb3b5e7730438bab4d684ff87986b87d35de64398e5a5143d781a8287"}) as unknown as TypedDocumentString<ShopAcceptInvitationMutation, ShopAcceptInvitationMutationVariables>;
export const ShopRequestSignInCodeDocument = new TypedDocumentString(`
    mutation ShopRequestSignInCode($email: String!) {
  requestSignInCode(email: $email) {
    __typename
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:ccc4f50c383e8efa5be4a50638567256523159a7fde06c69107a7a4d42bc1828"}) as unknown as TypedDocumentString<ShopRequestSignInCodeMutation, ShopRequestSignInCodeMutationVariables>;
export const ShopSignInWithCodeDocument = new TypedDocumentString(`
    mutation ShopSignInWithCode($code: String!) {
  signInWithCode(code: $code) {
    __typename
    ...ShopPerson
    ... on Problem {
      code
      message
    }
  }
}
    fragment ShopMembership on ViewerMembership {
  id
  status
  roles
  collective {
    id
    slug
    name
    kind
    timeZone
    currency
    flow
    paymentNote
  }
}
fragment ShopPerson on Viewer {
  id
  email
  givenName
  familyName
  phone
  locale
  emailConfirmed
  memberships {
    ...ShopMembership
  }
  farms {
    id
    name
  }
}`, {"hash":"sha256:751ee0d4567c9208c5fad2d0b26e2dd9c6b6e74147baa6650ea48b6a1a348062"}) as unknown as TypedDocumentString<ShopSignInWithCodeMutation, ShopSignInWithCodeMutationVariables>;
export const ShopConfirmEmailDocument = new TypedDocumentString(`
    mutation ShopConfirmEmail($token: String!) {
  confirmEmail(token: $token) {
    __typename
    ...ShopPerson
    ... on Problem {
      code
      message
    }
  }
}
    fragment ShopMembership on ViewerMembership {
  id
  status
  roles
  collective {
    id
    slug
    name
    kind
    timeZone
    currency
    flow
    paymentNote
  }
}
fragment ShopPerson on Viewer {
  id
  email
  givenName
  familyName
  phone
  locale
  emailConfirmed
  memberships {
    ...ShopMembership
  }
  farms {
    id
    name
  }
}`, {"hash":"sha256:59f08763d8e30c2487ce4472e7935228bd9137e071a167c55d1b79a4be6c9cb5"}) as unknown as TypedDocumentString<ShopConfirmEmailMutation, ShopConfirmEmailMutationVariables>;
export const ShopRequestPasswordResetDocument = new TypedDocumentString(`
    mutation ShopRequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email) {
    __typename
    ... on InvalidInput {
      code
      message
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:91a1e023d2d7f72e5e0c188442fb1189a98d7de9c22e89e92776c3879456b20d"}) as unknown as TypedDocumentString<ShopRequestPasswordResetMutation, ShopRequestPasswordResetMutationVariables>;
export const ShopInvitationDocument = new TypedDocumentString(`
    query ShopInvitation($token: String!) {
  invitation(token: $token) {
    ...ShopInvitation
  }
}
    fragment ShopInvitation on InvitationPreview {
  kind
  collectiveName
  email
  subjectName
  expired
}`, {"hash":"sha256:d41f8ed4c9f552eac475010c5004b5cf9c10a815271eab3071b4ee23bc528d94"}) as unknown as TypedDocumentString<ShopInvitationQuery, ShopInvitationQueryVariables>;
export const ShopLogInDocument = new TypedDocumentString(`
    mutation ShopLogIn($input: LogInInput!) {
  logIn(input: $input) {
    __typename
    ...ShopPerson
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        code
      }
    }
  }
}
    fragment ShopMembership on ViewerMembership {
  id
  status
  roles
  collective {
    id
    slug
    name
    kind
    timeZone
    currency
    flow
    paymentNote
  }
}
fragment ShopPerson on Viewer {
  id
  email
  givenName
  familyName
  phone
  locale
  emailConfirmed
  memberships {
    ...ShopMembership
  }
  farms {
    id
    name
  }
}`, {"hash":"sha256:7665b399eb55b8312eb128a54e5ff60ac4a474e6bf54367b88ad6d4d7603ab43"}) as unknown as TypedDocumentString<ShopLogInMutation, ShopLogInMutationVariables>;
export const ShopResetPasswordDocument = new TypedDocumentString(`
    mutation ShopResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    __typename
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:a2b5da033ec15daff0442a7d73e284574d3a1b56927bb287c46c68ad65fd8a78"}) as unknown as TypedDocumentString<ShopResetPasswordMutation, ShopResetPasswordMutationVariables>;
export const ShopPassSecondStepDocument = new TypedDocumentString(`
    mutation ShopPassSecondStep($input: PassSecondStepInput!) {
  passSecondStep(input: $input) {
    __typename
    ...ShopPerson
    ... on Problem {
      code
      message
    }
  }
}
    fragment ShopMembership on ViewerMembership {
  id
  status
  roles
  collective {
    id
    slug
    name
    kind
    timeZone
    currency
    flow
    paymentNote
  }
}
fragment ShopPerson on Viewer {
  id
  email
  givenName
  familyName
  phone
  locale
  emailConfirmed
  memberships {
    ...ShopMembership
  }
  farms {
    id
    name
  }
}`, {"hash":"sha256:7b63895dc23d191a83b77c381c54981131a645eef5f44a9acf8b2baa4bcd65c7"}) as unknown as TypedDocumentString<ShopPassSecondStepMutation, ShopPassSecondStepMutationVariables>;
export const ShopSignInWithLinkDocument = new TypedDocumentString(`
    mutation ShopSignInWithLink($token: String!) {
  signInWithLink(token: $token) {
    __typename
    ...ShopPerson
    ... on Problem {
      code
      message
    }
  }
}
    fragment ShopMembership on ViewerMembership {
  id
  status
  roles
  collective {
    id
    slug
    name
    kind
    timeZone
    currency
    flow
    paymentNote
  }
}
fragment ShopPerson on Viewer {
  id
  email
  givenName
  familyName
  phone
  locale
  emailConfirmed
  memberships {
    ...ShopMembership
  }
  farms {
    id
    name
  }
}`, {"hash":"sha256:43b80c60777735c91912ddad16aea787f09265c9e7a637378f87437fe16943b3"}) as unknown as TypedDocumentString<ShopSignInWithLinkMutation, ShopSignInWithLinkMutationVariables>;
export const ShopSignUpDocument = new TypedDocumentString(`
    mutation ShopSignUp($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on InvalidInput {
      code
      message
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:6a1572a65467df58f43c290a38efb609a9283486862e71d8499f2dabbf50114f"}) as unknown as TypedDocumentString<ShopSignUpMutation, ShopSignUpMutationVariables>;
export const ShopKeepLanguageDocument = new TypedDocumentString(`
    mutation ShopKeepLanguage($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:c893233b62858c6a2c246cc3e175ba20dd916ff4417294e76b26bd218b933d48"}) as unknown as TypedDocumentString<ShopKeepLanguageMutation, ShopKeepLanguageMutationVariables>;
export const ShopSaveOwnAddressDocument = new TypedDocumentString(`
    mutation ShopSaveOwnAddress($input: OwnAddressInput!) {
  saveOwnAddress(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:afc03a60d9939ca5d547837aa50759c1dd36572a76ed6a996441747ed6b88a5a"}) as unknown as TypedDocumentString<ShopSaveOwnAddressMutation, ShopSaveOwnAddressMutationVariables>;
export const ShopSetOwnBusinessDocument = new TypedDocumentString(`
    mutation ShopSetOwnBusiness($input: SetOwnBusinessInput!) {
  setOwnBusiness(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:60b1735d358b80b7a84a24223a2b780fbe7b6c4e6590c414a77201aafae47dd0"}) as unknown as TypedDocumentString<ShopSetOwnBusinessMutation, ShopSetOwnBusinessMutationVariables>;
export const ShopCloseAccountDocument = new TypedDocumentString(`
    mutation ShopCloseAccount {
  closeAccount {
    __typename
    ... on AccountClosing {
      closingAt
    }
    ... on Problem {
      code
      message
    }
  }
}
    `, {"hash":"sha256:b25aa97d978e26f8acf9376fd590e83693e52c422140466b2da5a2b11b7d1746"}) as unknown as TypedDocumentString<ShopCloseAccountMutation, ShopCloseAccountMutationVariables>;
export const ShopKeepAccountDocument = new TypedDocumentString(`
    mutation ShopKeepAccount {
  keepAccount {
    ok
  }
}
    `, {"hash":"sha256:3962894274f8e6220cbcd67a3b04841d02fbe158bc1952f75a5a83e4e162ad74"}) as unknown as TypedDocumentString<ShopKeepAccountMutation, ShopKeepAccountMutationVariables>;
export const ShopDataExportDocument = new TypedDocumentString(`
    query ShopDataExport {
  dataExport {
    id
    readyAt
    expiresAt
    size
    path
  }
}
    `, {"hash":"sha256:867b83c799048fefd5fc66fdcc3cc38bc0421a714dfd90ae409f7cefb0b9ad58"}) as unknown as TypedDocumentString<ShopDataExportQuery, ShopDataExportQueryVariables>;
export const ShopRequestDataExportDocument = new TypedDocumentString(`
    mutation ShopRequestDataExport {
  requestDataExport {
    __typename
    ... on DataExport {
      id
    }
    ... on Problem {
      code
      message
    }
  }
}
    `, {"hash":"sha256:6c2be225a6079dd7dca6fbfbfa248890f1c2ed5abc489ca00707e7f406a90e29"}) as unknown as TypedDocumentString<ShopRequestDataExportMutation, ShopRequestDataExportMutationVariables>;
export const ShopClosingDocument = new TypedDocumentString(`
    query ShopClosing {
  viewer {
    id
    closingAt
  }
  closingPreview {
    graceDays
    collectives
    farms
    orderCount
    documentCount
    obstacles {
      code
      where
      message
    }
  }
}
    `, {"hash":"sha256:273ab1c0e5d0bcb8caff60bec948b596c653572b0d1bae4d7da51465fd7ed03e"}) as unknown as TypedDocumentString<ShopClosingQuery, ShopClosingQueryVariables>;
export const ShopChangeEmailDocument = new TypedDocumentString(`
    mutation ShopChangeEmail($input: ChangeEmailInput!) {
  changeEmail(input: $input) {
    __typename
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:18461ef39bbb7bf9b687e1c8b2b81b6c1e66202f401977c19f79647cea09617b"}) as unknown as TypedDocumentString<ShopChangeEmailMutation, ShopChangeEmailMutationVariables>;
export const ShopEndHouseholdDocument = new TypedDocumentString(`
    mutation ShopEndHousehold($membershipId: UUID!) {
  endHousehold(membershipId: $membershipId) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:bf44c2d7197b6322f74cbeaa1f83f61cde6bfdb299ef0689aa5e6d0dd91a1d52"}) as unknown as TypedDocumentString<ShopEndHouseholdMutation, ShopEndHouseholdMutationVariables>;
export const ShopSharedMembershipsDocument = new TypedDocumentString(`
    query ShopSharedMemberships {
  viewer {
    id
    memberships {
      ...ShopSharedMembership
    }
  }
}
    fragment ShopSharedMembership on ViewerMembership {
  id
  status
  householdOf
  collective {
    id
    name
  }
}`, {"hash":"sha256:5da945becc90b16c6f53c197157d5f891912e738561d52047a96799f1603c46b"}) as unknown as TypedDocumentString<ShopSharedMembershipsQuery, ShopSharedMembershipsQueryVariables>;
export const ShopHouseholdOfDocument = new TypedDocumentString(`
    query ShopHouseholdOf {
  household {
    ...ShopHousehold
  }
}
    fragment ShopHousehold on Household {
  membershipId
  second
  holderName
  member {
    givenName
    familyName
    email
    joinedAt
  }
  invitation {
    email
    expiresAt
  }
}`, {"hash":"sha256:7de5fb2876bea66ef7ab35f455a3b464bd8db57cb8443eb197927f9c995b7cbb"}) as unknown as TypedDocumentString<ShopHouseholdOfQuery, ShopHouseholdOfQueryVariables>;
export const ShopInviteToHouseholdDocument = new TypedDocumentString(`
    mutation ShopInviteToHousehold($input: InviteToHouseholdInput!) {
  inviteToHousehold(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:fba0f1eb28c8f38b150eca3e7c1797d3979717ddb55e18cfcd8072be681c81df"}) as unknown as TypedDocumentString<ShopInviteToHouseholdMutation, ShopInviteToHouseholdMutationVariables>;
export const ShopWithdrawHouseholdInvitationDocument = new TypedDocumentString(`
    mutation ShopWithdrawHouseholdInvitation {
  withdrawHouseholdInvitation {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:8ff9e5ee865b4a321dc2ea5f1312cd37dc547a7ecc2046c3db7e4f9551aead05"}) as unknown as TypedDocumentString<ShopWithdrawHouseholdInvitationMutation, ShopWithdrawHouseholdInvitationMutationVariables>;
export const ShopLeaveCollectiveDocument = new TypedDocumentString(`
    mutation ShopLeaveCollective($membershipId: UUID!) {
  leaveCollective(membershipId: $membershipId) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:ea3b60358f18d11f0ed5a724be3acd75b9f192496be7650b5de5f77370767ef2"}) as unknown as TypedDocumentString<ShopLeaveCollectiveMutation, ShopLeaveCollectiveMutationVariables>;
export const ShopConfirmNewEmailDocument = new TypedDocumentString(`
    mutation ShopConfirmNewEmail($token: String!) {
  answer: confirmNewEmail(token: $token) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:204a3ebded08eb405f16638ed0c0d830f43ebc49e8fa54b2d9dad14da0da9d8e"}) as unknown as TypedDocumentString<ShopConfirmNewEmailMutation, ShopConfirmNewEmailMutationVariables>;
export const ShopUndoEmailChangeDocument = new TypedDocumentString(`
    mutation ShopUndoEmailChange($token: String!) {
  answer: undoEmailChange(token: $token) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:555486838c646e707f4f7d64f95bfc2c8291fc5ba3f76585a3e7bbc059932e50"}) as unknown as TypedDocumentString<ShopUndoEmailChangeMutation, ShopUndoEmailChangeMutationVariables>;
export const ShopKeepAccountByLinkDocument = new TypedDocumentString(`
    mutation ShopKeepAccountByLink($token: String!) {
  answer: keepAccountByLink(token: $token) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:c846bd690216187cfa0f8cc4e9e21acac3499589ac999cfaef1ee259d79797da"}) as unknown as TypedDocumentString<ShopKeepAccountByLinkMutation, ShopKeepAccountByLinkMutationVariables>;
export const ShopOwnMembershipsDocument = new TypedDocumentString(`
    query ShopOwnMemberships {
  viewer {
    id
    memberships {
      ...ShopOwnMembership
    }
  }
}
    fragment ShopOwnMembership on ViewerMembership {
  id
  status
  householdOf
  addressLine1
  addressLine2
  postcode
  city
  business {
    legalName
    siret
    vatNumber
    addressLine1
    postcode
    city
    electronicAddress
    paymentDays
    grouped
  }
  collective {
    id
    name
  }
}`, {"hash":"sha256:fe4e658215e7db34ee84014bc9058dbf17ba2fdc834d22438a2568e8a038d292"}) as unknown as TypedDocumentString<ShopOwnMembershipsQuery, ShopOwnMembershipsQueryVariables>;
export const ShopDuesToSayDocument = new TypedDocumentString(`
    query ShopDuesToSay {
  myDues {
    collectiveId
    currency
    required
    missingCents
  }
}
    `, {"hash":"sha256:5d0bdd92851901ba366099b19e681c698b65dc62dfe60ca0a67c1e8c9c363e40"}) as unknown as TypedDocumentString<ShopDuesToSayQuery, ShopDuesToSayQueryVariables>;
export const ShopMyDuesDocument = new TypedDocumentString(`
    query ShopMyDues {
  myDues {
    ...ShopOwnDues
  }
}
    fragment ShopOwnDues on OwnDues {
  collectiveId
  collectiveName
  currency
  amountCents
  minimumCents
  required
  periodOn
  endsOn
  paidCents
  missingCents
  transfer {
    holder
    iban
    bic
    reference
    amountCents
    code
  }
  giftReference
  receipts {
    paymentId
    on
    duesCents
    giftCents
    path
  }
}`, {"hash":"sha256:718d55e1d1e7478da175eeb559994b0d7c99608c8df01c2a8a87caafef515664"}) as unknown as TypedDocumentString<ShopMyDuesQuery, ShopMyDuesQueryVariables>;
export const ShopBankAccountChangeDocument = new TypedDocumentString(`
    query ShopBankAccountChange($token: String!) {
  bankAccountChange(token: $token) {
    collectiveName
    timeZone
    payeeName
    iban
    by
    at
    heldUntil
    state
  }
}
    `, {"hash":"sha256:db1b45273f48bcf21c9d8482caeb45b2b0691e705e28192eccc526096bed49fe"}) as unknown as TypedDocumentString<ShopBankAccountChangeQuery, ShopBankAccountChangeQueryVariables>;
export const ShopStopBankAccountDocument = new TypedDocumentString(`
    mutation ShopStopBankAccount($token: String!) {
  stopBankAccountByLink(token: $token) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:ae1214a372707fa0453efaf34dfc57d5f5d255cb4cb77e638c199b4c2e37fd99"}) as unknown as TypedDocumentString<ShopStopBankAccountMutation, ShopStopBankAccountMutationVariables>;
export const ShopMyDocumentsDocument = new TypedDocumentString(`
    query ShopMyDocuments($after: String) {
  myDocuments(first: 20, after: $after) {
    edges {
      node {
        ...ShopDocumentRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShopDocumentRow on Document {
  id
  kind
  number
  issuedAt
  issuerName
  grossCents
  depositsCents
  corrects {
    number
  }
  credits {
    id
    number
    grossCents
    depositsCents
  }
  path
}`, {"hash":"sha256:ea64be9f84794507302690c8119d7792fbc330da6fd8d69cac1964206b773ee6"}) as unknown as TypedDocumentString<ShopMyDocumentsQuery, ShopMyDocumentsQueryVariables>;
export const ShopFarmDocument = new TypedDocumentString(`
    query ShopFarm($producerId: UUID!) {
  farmPage(producerId: $producerId) {
    ...ShopFarmPage
  }
}
    fragment ShopFarmPage on FarmPage {
  producerId
  name
  city
  story
  practices
  labels
  photo
  priceShares {
    words
    percent
  }
  sellsElsewhere
  visitOn
  visitWords
  referentName
  sales {
    cycleId
    name
    closesAt
    offers {
      id
      name
      category
      photo
      priceCents
      sellingMode
    }
  }
}`, {"hash":"sha256:3acd971fc18f2e1720e5f81f7955e7f827b7de9b920f5c62b6488495ebcac485"}) as unknown as TypedDocumentString<ShopFarmQuery, ShopFarmQueryVariables>;
export const ShopFarmSellsAtDocument = new TypedDocumentString(`
    query ShopFarmSellsAt($producerId: UUID!) {
  farmSellsAt(producerId: $producerId) {
    id
    name
  }
}
    `, {"hash":"sha256:e733b72d8c482df16d31f90111c64970e8bcc6a2fc6c3f73fc58d96ac8ff10ab"}) as unknown as TypedDocumentString<ShopFarmSellsAtQuery, ShopFarmSellsAtQueryVariables>;
export const ShopGiveFeedbackDocument = new TypedDocumentString(`
    mutation ShopGiveFeedback($input: GiveFeedbackInput!) {
  giveFeedback(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:f2427ccedd92d9ed71db7e971e2f147827c5c66a1b964092aa5dc693ef0336de"}) as unknown as TypedDocumentString<ShopGiveFeedbackMutation, ShopGiveFeedbackMutationVariables>;
export const ShopOrderFeedbackDocument = new TypedDocumentString(`
    query ShopOrderFeedback($orderId: UUID!) {
  orderFeedback(orderId: $orderId) {
    ...ShopFeedback
  }
}
    fragment ShopFeedback on LineFeedback {
  id
  lineId
  mark
  words
  named
  answer
}`, {"hash":"sha256:9a29b224b686bf9b98f0b34bcb6aaa966a9e6df54f286bd590803b09968b3fa3"}) as unknown as TypedDocumentString<ShopOrderFeedbackQuery, ShopOrderFeedbackQueryVariables>;
export const HandOutFinishDocument = new TypedDocumentString(`
    mutation HandOutFinish($distributionId: UUID!, $anyway: Boolean) {
  handOutDistribution(distributionId: $distributionId, anyway: $anyway) {
    __typename
    ... on Distribution {
      id
    }
    ... on Problem {
      code
      message
    }
  }
}
    `, {"hash":"sha256:2eefd7457df72c0d2ca106a91d5456f8a0638adafbf325efc0002900788845f3"}) as unknown as TypedDocumentString<HandOutFinishMutation, HandOutFinishMutationVariables>;
export const HandOutSheetDocument = new TypedDocumentString(`
    query HandOutSheet($distributionId: UUID!) {
  sheet: handOutSheet(distributionId: $distributionId) {
    ...HandOutSheetParts
  }
  others: handOutOthers(distributionId: $distributionId) {
    memberId
    name
  }
}
    fragment HandOutSheetParts on HandOutSheet {
  collective {
    id
    name
    currency
    timeZone
  }
  distribution {
    id
    pickupDate
    windowStart
    windowEnd
    endsAt
    pickupPoint {
      name
    }
  }
  cycleName
  cursor
  flow
  mayDecide
  me
  producerId
  baskets {
    memberId
    name
    basketNumber
    phone
    collectedBy
    deliveredTo {
      addressLine1
      addressLine2
      postcode
      city
      note
    }
    orders
    status
    statusNote
    totalCents
    note
    changedAfterPrinting
    lines {
      id
      orderId
      offerId
      producerId
      producerName
      name
      sellingMode
      weighed
      contentAmount
      contentUnit
      quantity
      priceCents
      orderedCents
      amountCents
      toleranceBp
      ticked
      deliveredQuantity
      deliveredMeasure
      fate
      substitute
      undecided
    }
    dues {
      payeeName
      producerId
      amountCents
      paidCents
      paymentNote
      onlineOnly
      payments {
        id
        means
        amountCents
        givenCents
        note
        by
        at
        undone
      }
    }
  }
  leftovers {
    offerId
    producerId
    producerName
    name
    priceCents
    sellingMode
    contentAmount
    contentUnit
    remaining
  }
  conflicts {
    id
    memberId
    memberName
    lineId
    about
    kept {
      gestureId
      by
      at
      words
    }
    other {
      gestureId
      by
      at
      words
    }
  }
  takings {
    payeeName
    producerId
    means
    receivedCents
    expectedCents
    countedCents
  }
}`, {"hash":"sha256:c8236fc3f230ca29971bb79056a936e9f41da9fa6740607010a60d3ef15eca90"}) as unknown as TypedDocumentString<HandOutSheetQuery, HandOutSheetQueryVariables>;
export const HandOutFarmSheetDocument = new TypedDocumentString(`
    query HandOutFarmSheet($collectiveId: UUID!, $distributionId: UUID!) {
  sheet: farmHandOutSheet(
    collectiveId: $collectiveId
    distributionId: $distributionId
  ) {
    ...HandOutSheetParts
  }
}
    fragment HandOutSheetParts on HandOutSheet {
  collective {
    id
    name
    currency
    timeZone
  }
  distribution {
    id
    pickupDate
    windowStart
    windowEnd
    endsAt
    pickupPoint {
      name
    }
  }
  cycleName
  cursor
  flow
  mayDecide
  me
  producerId
  baskets {
    memberId
    name
    basketNumber
    phone
    collectedBy
    deliveredTo {
      addressLine1
      addressLine2
      postcode
      city
      note
    }
    orders
    status
    statusNote
    totalCents
    note
    changedAfterPrinting
    lines {
      id
      orderId
      offerId
      producerId
      producerName
      name
      sellingMode
      weighed
      contentAmount
      contentUnit
      quantity
      priceCents
      orderedCents
      amountCents
      toleranceBp
      ticked
      deliveredQuantity
      deliveredMeasure
      fate
      substitute
      undecided
    }
    dues {
      payeeName
      producerId
      amountCents
      paidCents
      paymentNote
      onlineOnly
      payments {
        id
        means
        amountCents
        givenCents
        note
        by
        at
        undone
      }
    }
  }
  leftovers {
    offerId
    producerId
    producerName
    name
    priceCents
    sellingMode
    contentAmount
    contentUnit
    remaining
  }
  conflicts {
    id
    memberId
    memberName
    lineId
    about
    kept {
      gestureId
      by
      at
      words
    }
    other {
      gestureId
      by
      at
      words
    }
  }
  takings {
    payeeName
    producerId
    means
    receivedCents
    expectedCents
    countedCents
  }
}`, {"hash":"sha256:67068a8cdd9dbabf669b9ae53b67338f35d611867e5f5ccb52788cec18a579f5"}) as unknown as TypedDocumentString<HandOutFarmSheetQuery, HandOutFarmSheetQueryVariables>;
export const HandOutSendDocument = new TypedDocumentString(`
    mutation HandOutSend($input: SendGesturesInput!) {
  answer: sendGestures(input: $input) {
    __typename
    ... on GesturesSent {
      receipts {
        id
        verdict
        message
      }
      sheet {
        ...HandOutSheetParts
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment HandOutSheetParts on HandOutSheet {
  collective {
    id
    name
    currency
    timeZone
  }
  distribution {
    id
    pickupDate
    windowStart
    windowEnd
    endsAt
    pickupPoint {
      name
    }
  }
  cycleName
  cursor
  flow
  mayDecide
  me
  producerId
  baskets {
    memberId
    name
    basketNumber
    phone
    collectedBy
    deliveredTo {
      addressLine1
      addressLine2
      postcode
      city
      note
    }
    orders
    status
    statusNote
    totalCents
    note
    changedAfterPrinting
    lines {
      id
      orderId
      offerId
      producerId
      producerName
      name
      sellingMode
      weighed
      contentAmount
      contentUnit
      quantity
      priceCents
      orderedCents
      amountCents
      toleranceBp
      ticked
      deliveredQuantity
      deliveredMeasure
      fate
      substitute
      undecided
    }
    dues {
      payeeName
      producerId
      amountCents
      paidCents
      paymentNote
      onlineOnly
      payments {
        id
        means
        amountCents
        givenCents
        note
        by
        at
        undone
      }
    }
  }
  leftovers {
    offerId
    producerId
    producerName
    name
    priceCents
    sellingMode
    contentAmount
    contentUnit
    remaining
  }
  conflicts {
    id
    memberId
    memberName
    lineId
    about
    kept {
      gestureId
      by
      at
      words
    }
    other {
      gestureId
      by
      at
      words
    }
  }
  takings {
    payeeName
    producerId
    means
    receivedCents
    expectedCents
    countedCents
  }
}`, {"hash":"sha256:ac33b34286eb11111dd476b2a8eb0fe75c0ff4bc956d79af33519ee90ce0213a"}) as unknown as TypedDocumentString<HandOutSendMutation, HandOutSendMutationVariables>;
export const HandOutFarmSendDocument = new TypedDocumentString(`
    mutation HandOutFarmSend($collectiveId: UUID!, $input: SendGesturesInput!) {
  answer: sendFarmGestures(collectiveId: $collectiveId, input: $input) {
    __typename
    ... on GesturesSent {
      receipts {
        id
        verdict
        message
      }
      sheet {
        ...HandOutSheetParts
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment HandOutSheetParts on HandOutSheet {
  collective {
    id
    name
    currency
    timeZone
  }
  distribution {
    id
    pickupDate
    windowStart
    windowEnd
    endsAt
    pickupPoint {
      name
    }
  }
  cycleName
  cursor
  flow
  mayDecide
  me
  producerId
  baskets {
    memberId
    name
    basketNumber
    phone
    collectedBy
    deliveredTo {
      addressLine1
      addressLine2
      postcode
      city
      note
    }
    orders
    status
    statusNote
    totalCents
    note
    changedAfterPrinting
    lines {
      id
      orderId
      offerId
      producerId
      producerName
      name
      sellingMode
      weighed
      contentAmount
      contentUnit
      quantity
      priceCents
      orderedCents
      amountCents
      toleranceBp
      ticked
      deliveredQuantity
      deliveredMeasure
      fate
      substitute
      undecided
    }
    dues {
      payeeName
      producerId
      amountCents
      paidCents
      paymentNote
      onlineOnly
      payments {
        id
        means
        amountCents
        givenCents
        note
        by
        at
        undone
      }
    }
  }
  leftovers {
    offerId
    producerId
    producerName
    name
    priceCents
    sellingMode
    contentAmount
    contentUnit
    remaining
  }
  conflicts {
    id
    memberId
    memberName
    lineId
    about
    kept {
      gestureId
      by
      at
      words
    }
    other {
      gestureId
      by
      at
      words
    }
  }
  takings {
    payeeName
    producerId
    means
    receivedCents
    expectedCents
    countedCents
  }
}`, {"hash":"sha256:ca0ccaeb168226d5f6779a9e9d31f3e196243f688d9f4d565e9495ad66554944"}) as unknown as TypedDocumentString<HandOutFarmSendMutation, HandOutFarmSendMutationVariables>;
export const ShopJoinCollectiveDocument = new TypedDocumentString(`
    mutation ShopJoinCollective($slug: String!) {
  joinCollective(slug: $slug) {
    __typename
    ...ShopMembership
    ... on Problem {
      code
      message
    }
  }
}
    fragment ShopMembership on ViewerMembership {
  id
  status
  roles
  collective {
    id
    slug
    name
    kind
    timeZone
    currency
    flow
    paymentNote
  }
}`, {"hash":"sha256:5561c183e0ecbd7ac53a625b13b0072107cff3256dd24c35d9b978f961e40db2"}) as unknown as TypedDocumentString<ShopJoinCollectiveMutation, ShopJoinCollectiveMutationVariables>;
export const ShopCollectivePageDocument = new TypedDocumentString(`
    query ShopCollectivePage($slug: String!) {
  collectivePage(slug: $slug) {
    ...ShopPublicCollective
  }
}
    fragment ShopPublicCollective on PublicCollective {
  slug
  name
  kind
  description
  joinPolicy
}`, {"hash":"sha256:59dfd1b790d2ea0c8274a47e219e671f98a0fb1fff208f89a6a35240d420f1fd"}) as unknown as TypedDocumentString<ShopCollectivePageQuery, ShopCollectivePageQueryVariables>;
export const ShopPickupsToKeepDocument = new TypedDocumentString(`
    query ShopPickupsToKeep {
  pickups {
    ...ShopPickupCard
  }
}
    fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  depositDueCents
  deliveryFeeCents
  paymentNote
  means
  payBy
}
fragment ShopPickupCard on PickupCard {
  collective {
    id
    name
    currency
    timeZone
  }
  pickupPoint {
    ...ShopPlace
  }
  pickupDate
  windowStart
  windowEnd
  startsAt
  itemCount
  totalCents
  orders {
    id
    cycleName
    basketNumber
    slot {
      startsAt
      endsAt
    }
    changeable
    deliveredTo {
      ...ShopDeliveryAddress
    }
    distribution {
      id
      closesAt
    }
    lines {
      id
      name
      producerName
      quantity
      sellingMode
      contentAmount
      contentUnit
    }
  }
  dues {
    ...ShopDue
  }
}
fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}
fragment ShopDeliveryAddress on DeliveryAddress {
  addressLine1
  addressLine2
  postcode
  city
  note
}`, {"hash":"sha256:7916129c8c3cd9a2b21e60876c339da1cfff1764f29ba1976cc3014a3b6cb330"}) as unknown as TypedDocumentString<ShopPickupsToKeepQuery, ShopPickupsToKeepQueryVariables>;
export const ShopNewsDocument = new TypedDocumentString(`
    query ShopNews {
  news {
    id
    kind
    title
    words
    at
  }
}
    `, {"hash":"sha256:7e07786654ea4a4cfe03082df83f9b3cd0b96534e37135f05355aa7a4d6fbc22"}) as unknown as TypedDocumentString<ShopNewsQuery, ShopNewsQueryVariables>;
export const ShopCancelOrderDocument = new TypedDocumentString(`
    mutation ShopCancelOrder($orderId: UUID!, $version: Int!) {
  cancelOrder(orderId: $orderId, version: $version) {
    __typename
    ... on Order {
      id
      status
    }
    ... on Problem {
      code
      message
    }
  }
}
    `, {"hash":"sha256:406c4ffae8e3b6745a96c98da55b402ca98db83aa7286a4d935b7c417267e112"}) as unknown as TypedDocumentString<ShopCancelOrderMutation, ShopCancelOrderMutationVariables>;
export const ShopNameCollectorDocument = new TypedDocumentString(`
    mutation ShopNameCollector($input: NameCollectorInput!) {
  nameCollector(input: $input) {
    __typename
    ... on Order {
      ...ShopCollector
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      fields {
        path
        code
      }
    }
  }
}
    fragment ShopCollector on Order {
  id
  beneficiary
  collectedBy {
    name
    email
    phone
  }
}`, {"hash":"sha256:405abd6cb6260c3016f0447e270457e672a117e6e69b34959b75c1f31c81da08"}) as unknown as TypedDocumentString<ShopNameCollectorMutation, ShopNameCollectorMutationVariables>;
export const ShopOrderPageDocument = new TypedDocumentString(`
    query ShopOrderPage($id: UUID!) {
  myOrder(id: $id) {
    ...ShopOrder
  }
}
    fragment ShopCollector on Order {
  id
  beneficiary
  collectedBy {
    name
    email
    phone
  }
}
fragment ShopOrderLine on OrderLine {
  id
  offerId
  producerId
  producerName
  name
  sellingMode
  weighed
  contentAmount
  contentUnit
  quantity
  deliveredQuantity
  deliveredMeasure
  deliveredReason
  lot {
    id
    numbers
    bestBefore
    useBy
  }
  orderedCents
  amountCents
  depositCents
  depositDueCents
  toleranceBp
}
fragment ShopOrder on Order {
  id
  status
  version
  basketNumber
  note
  totalCents
  changeable
  enteredByStaff
  cycleId
  cycleName
  collective {
    id
    slug
    name
    currency
    timeZone
  }
  distribution {
    id
    pickupDate
    windowStart
    windowEnd
    closesAt
    pickupPoint {
      ...ShopPlace
    }
  }
  lines {
    ...ShopOrderLine
  }
  dues {
    ...ShopDue
  }
  slot {
    startsAt
    endsAt
  }
  deliveryFeeCents
  deliveredTo {
    ...ShopDeliveryAddress
  }
  ...ShopCollector
}
fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  depositDueCents
  deliveryFeeCents
  paymentNote
  means
  payBy
}
fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}
fragment ShopDeliveryAddress on DeliveryAddress {
  addressLine1
  addressLine2
  postcode
  city
  note
}`, {"hash":"sha256:12b6efb192cd36aa902658e223fc1dbcce0f4be374d3e8d4204608d2cfb48070"}) as unknown as TypedDocumentString<ShopOrderPageQuery, ShopOrderPageQueryVariables>;
export const ShopMyOrdersDocument = new TypedDocumentString(`
    query ShopMyOrders($after: String) {
  myOrders(first: 20, after: $after) {
    edges {
      node {
        ...ShopOrderRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShopOrderRow on Order {
  id
  status
  cycleName
  totalCents
  collective {
    name
    currency
  }
  distribution {
    pickupDate
    pickupPoint {
      id
      name
    }
  }
}`, {"hash":"sha256:c572ec5a56470cc58463f5d785898a25d653cfcfb01fa6cb52a4e54a5dd07168"}) as unknown as TypedDocumentString<ShopMyOrdersQuery, ShopMyOrdersQueryVariables>;
export const ShopPickupsDocument = new TypedDocumentString(`
    query ShopPickups {
  pickups {
    ...ShopPickupCard
  }
}
    fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  depositDueCents
  deliveryFeeCents
  paymentNote
  means
  payBy
}
fragment ShopPickupCard on PickupCard {
  collective {
    id
    name
    currency
    timeZone
  }
  pickupPoint {
    ...ShopPlace
  }
  pickupDate
  windowStart
  windowEnd
  startsAt
  itemCount
  totalCents
  orders {
    id
    cycleName
    basketNumber
    slot {
      startsAt
      endsAt
    }
    changeable
    deliveredTo {
      ...ShopDeliveryAddress
    }
    distribution {
      id
      closesAt
    }
    lines {
      id
      name
      producerName
      quantity
      sellingMode
      contentAmount
      contentUnit
    }
  }
  dues {
    ...ShopDue
  }
}
fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}
fragment ShopDeliveryAddress on DeliveryAddress {
  addressLine1
  addressLine2
  postcode
  city
  note
}`, {"hash":"sha256:79a6a183c93d57273bf3c0768937b63216589207ece1a10fc2073129dd6059f4"}) as unknown as TypedDocumentString<ShopPickupsQuery, ShopPickupsQueryVariables>;
export const ShopDuesOnlineDocument = new TypedDocumentString(`
    query ShopDuesOnline {
  onlineDues {
    ...ShopOnlineDues
  }
}
    fragment ShopOnlineDues on OnlineDues {
  payable
  missingCents
  wantedCents
  url
  charges {
    id
    payeeName
    state
    amountCents
    duesCents
    giftCents
    failure
    createdAt
  }
}`, {"hash":"sha256:d05bcb96b870622c9e6c1479143f452b1be8865171c4564172613b32ef696b30"}) as unknown as TypedDocumentString<ShopDuesOnlineQuery, ShopDuesOnlineQueryVariables>;
export const ShopPayDuesDocument = new TypedDocumentString(`
    mutation ShopPayDues($input: PayDuesInput!) {
  payDues(input: $input) {
    __typename
    ... on OnlineDues {
      ...ShopOnlineDues
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment ShopOnlineDues on OnlineDues {
  payable
  missingCents
  wantedCents
  url
  charges {
    id
    payeeName
    state
    amountCents
    duesCents
    giftCents
    failure
    createdAt
  }
}`, {"hash":"sha256:ee2237a0e7a40a985ac780fc8063801264d249e63ef8365e44d9156e9e1465a0"}) as unknown as TypedDocumentString<ShopPayDuesMutation, ShopPayDuesMutationVariables>;
export const ShopProceedDuesDocument = new TypedDocumentString(`
    mutation ShopProceedDues($skip: Boolean, $resume: Boolean) {
  proceedDues(skip: $skip, resume: $resume) {
    __typename
    ... on OnlineDues {
      ...ShopOnlineDues
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment ShopOnlineDues on OnlineDues {
  payable
  missingCents
  wantedCents
  url
  charges {
    id
    payeeName
    state
    amountCents
    duesCents
    giftCents
    failure
    createdAt
  }
}`, {"hash":"sha256:c4845aca45becc46810314f57630a12ee5d84f0298538e181f7bb1de8a224da1"}) as unknown as TypedDocumentString<ShopProceedDuesMutation, ShopProceedDuesMutationVariables>;
export const ShopOnlinePaymentDocument = new TypedDocumentString(`
    query ShopOnlinePayment($orderId: UUID!) {
  onlinePayment(orderId: $orderId) {
    ...ShopOnline
  }
}
    fragment ShopOnline on OnlinePayment {
  orderId
  url
  payables {
    producerId
    payeeName
    dueCents
    paidCents
    paid {
      means
      cents
      apart
    }
    heldCents
    amountCents
    hold
    reason
  }
  charges {
    id
    producerId
    payeeName
    state
    hold
    amountCents
    takenCents
    givenBackCents
    failure
    createdAt
    paidOn
  }
}`, {"hash":"sha256:67834d215c503742ccb87d6042de0383617bfe7b67d85346b0f71db25e937230"}) as unknown as TypedDocumentString<ShopOnlinePaymentQuery, ShopOnlinePaymentQueryVariables>;
export const ShopPayOnlineDocument = new TypedDocumentString(`
    mutation ShopPayOnline($orderId: UUID!) {
  payOnline(orderId: $orderId) {
    __typename
    ... on OnlinePayment {
      ...ShopOnline
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment ShopOnline on OnlinePayment {
  orderId
  url
  payables {
    producerId
    payeeName
    dueCents
    paidCents
    paid {
      means
      cents
      apart
    }
    heldCents
    amountCents
    hold
    reason
  }
  charges {
    id
    producerId
    payeeName
    state
    hold
    amountCents
    takenCents
    givenBackCents
    failure
    createdAt
    paidOn
  }
}`, {"hash":"sha256:2adf0b388d072980bfdcd53ed5fe9aa532f1b75a844bb5e95f500c85c8e56c14"}) as unknown as TypedDocumentString<ShopPayOnlineMutation, ShopPayOnlineMutationVariables>;
export const ShopProceedOnlineDocument = new TypedDocumentString(`
    mutation ShopProceedOnline($orderId: UUID!, $skip: Boolean, $resume: Boolean) {
  proceedOnline(orderId: $orderId, skip: $skip, resume: $resume) {
    __typename
    ... on OnlinePayment {
      ...ShopOnline
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment ShopOnline on OnlinePayment {
  orderId
  url
  payables {
    producerId
    payeeName
    dueCents
    paidCents
    paid {
      means
      cents
      apart
    }
    heldCents
    amountCents
    hold
    reason
  }
  charges {
    id
    producerId
    payeeName
    state
    hold
    amountCents
    takenCents
    givenBackCents
    failure
    createdAt
    paidOn
  }
}`, {"hash":"sha256:ed4e8d35e664095f9038ddc7f09e259041fc3f7b650ff4cb8ef66cac61649720"}) as unknown as TypedDocumentString<ShopProceedOnlineMutation, ShopProceedOnlineMutationVariables>;
export const ShopPayOrderDocument = new TypedDocumentString(`
    query ShopPayOrder($id: UUID!) {
  myOrder(id: $id) {
    id
    cycleName
    collective {
      id
      name
      currency
      timeZone
    }
  }
}
    `, {"hash":"sha256:32c5f688189b314917813175cdee00a1b20278f777fbde78ebc830210778e367"}) as unknown as TypedDocumentString<ShopPayOrderQuery, ShopPayOrderQueryVariables>;
export const ShopKeptAddressDocument = new TypedDocumentString(`
    query ShopKeptAddress {
  deliveryAddress {
    ...ShopDeliveryAddress
  }
}
    fragment ShopDeliveryAddress on DeliveryAddress {
  addressLine1
  addressLine2
  postcode
  city
  note
}`, {"hash":"sha256:2a8d363d769cd4a2bcbc1e25952fc44ca0cc41b22798d6dfb4c70aebd51825ed"}) as unknown as TypedDocumentString<ShopKeptAddressQuery, ShopKeptAddressQueryVariables>;
export const ShopForgetAddressDocument = new TypedDocumentString(`
    mutation ShopForgetAddress {
  saveDeliveryAddress {
    __typename
  }
}
    `, {"hash":"sha256:5dcc112a91ea51bdf82801c9853744b98637533bda569b1c404d87083d30aef7"}) as unknown as TypedDocumentString<ShopForgetAddressMutation, ShopForgetAddressMutationVariables>;
export const ShopLogOutDocument = new TypedDocumentString(`
    mutation ShopLogOut {
  logOut {
    ok
  }
}
    `, {"hash":"sha256:f202dcd06f2b0b5c2edb7755996ec29fcdc5165aadf7b1b7777fd732ff2f88c1"}) as unknown as TypedDocumentString<ShopLogOutMutation, ShopLogOutMutationVariables>;
export const ShopUpdateProfileDocument = new TypedDocumentString(`
    mutation ShopUpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    __typename
    ...ShopPerson
    ... on InvalidInput {
      code
      message
      fields {
        path
        code
      }
    }
  }
}
    fragment ShopMembership on ViewerMembership {
  id
  status
  roles
  collective {
    id
    slug
    name
    kind
    timeZone
    currency
    flow
    paymentNote
  }
}
fragment ShopPerson on Viewer {
  id
  email
  givenName
  familyName
  phone
  locale
  emailConfirmed
  memberships {
    ...ShopMembership
  }
  farms {
    id
    name
  }
}`, {"hash":"sha256:5c92fd216659fedee85469dbe7c968e7b56a7e6854acdabb3be747a959303ea9"}) as unknown as TypedDocumentString<ShopUpdateProfileMutation, ShopUpdateProfileMutationVariables>;
export const ShopCalendarFeedDocument = new TypedDocumentString(`
    query ShopCalendarFeed {
  calendarFeed {
    url
  }
}
    `, {"hash":"sha256:22909d9ddcb10320a987a1d52bb364d4eae7ca57af22d609c6431935ea14cde2"}) as unknown as TypedDocumentString<ShopCalendarFeedQuery, ShopCalendarFeedQueryVariables>;
export const ShopRenewCalendarFeedDocument = new TypedDocumentString(`
    mutation ShopRenewCalendarFeed {
  renewCalendarFeed {
    url
  }
}
    `, {"hash":"sha256:7b59d5afda365a15cdd550b325e0eb7f1590fcec076863178ee8b96d0e30bddb"}) as unknown as TypedDocumentString<ShopRenewCalendarFeedMutation, ShopRenewCalendarFeedMutationVariables>;
export const ShopRevokeCalendarFeedDocument = new TypedDocumentString(`
    mutation ShopRevokeCalendarFeed {
  revokeCalendarFeed {
    ok
  }
}
    `, {"hash":"sha256:16157df89c369e987f937c7d2531297e92a14112fea5a8f58f2caebdd9595964"}) as unknown as TypedDocumentString<ShopRevokeCalendarFeedMutation, ShopRevokeCalendarFeedMutationVariables>;
export const ShopDevicesDocument = new TypedDocumentString(`
    query ShopDevices {
  devices {
    publicKey
    list {
      id
      name
    }
  }
}
    `, {"hash":"sha256:c6af8841bd268f224028942979c7b8b597f2261c904994530d1b2bdbc0c9d454"}) as unknown as TypedDocumentString<ShopDevicesQuery, ShopDevicesQueryVariables>;
export const ShopRemoveDeviceDocument = new TypedDocumentString(`
    mutation ShopRemoveDevice($id: UUID!) {
  removeDevice(id: $id) {
    __typename
  }
}
    `, {"hash":"sha256:f4ee554cda1098e95fccde066586f7368215a5df314afe8ac39898f97dd93367"}) as unknown as TypedDocumentString<ShopRemoveDeviceMutation, ShopRemoveDeviceMutationVariables>;
export const ShopRemindersDocument = new TypedDocumentString(`
    query ShopReminders {
  reminders {
    kind
    byMail
    byPush
  }
}
    `, {"hash":"sha256:49bba1b34b93b8fa6948ab436158436678e46608440db67b2a7d6cd3ee0ded37"}) as unknown as TypedDocumentString<ShopRemindersQuery, ShopRemindersQueryVariables>;
export const ShopChooseRemindersDocument = new TypedDocumentString(`
    mutation ShopChooseReminders($input: ChooseRemindersInput!) {
  chooseReminders(input: $input) {
    __typename
    ... on Reminders {
      list {
        kind
        byMail
        byPush
      }
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:38a25f27feffe2be5b7c28add8b3aee2d43f71264ee7fb018d3173f1f888b770"}) as unknown as TypedDocumentString<ShopChooseRemindersMutation, ShopChooseRemindersMutationVariables>;
export const ShopAddDeviceDocument = new TypedDocumentString(`
    mutation ShopAddDevice($input: DeviceInput!) {
  addDevice(input: $input) {
    __typename
    ... on Device {
      id
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:a55d6cf993f71e835abbf4f9510c533d4f39050561c2fa4b39070e1cac88ea38"}) as unknown as TypedDocumentString<ShopAddDeviceMutation, ShopAddDeviceMutationVariables>;
export const ShopUnsubscriptionDocument = new TypedDocumentString(`
    query ShopUnsubscription($token: String!) {
  unsubscription(token: $token) {
    collectiveName
    kind
  }
}
    `, {"hash":"sha256:8c0bbaa4a27980d5b3d7bedda045e9a14c89b207d9842bae9c78ff551fa7f437"}) as unknown as TypedDocumentString<ShopUnsubscriptionQuery, ShopUnsubscriptionQueryVariables>;
export const ShopUnsubscribeDocument = new TypedDocumentString(`
    mutation ShopUnsubscribe($token: String!) {
  unsubscribe(token: $token) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:5d7b1cc72a5a704a4e3f4cc5fabe64a82f7c5823fb83c677edd03fde66cd2991"}) as unknown as TypedDocumentString<ShopUnsubscribeMutation, ShopUnsubscribeMutationVariables>;
export const ShopSetBudgetDocument = new TypedDocumentString(`
    mutation ShopSetBudget($input: SetBudgetInput) {
  setBudget(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:5f57f1e1581ac95b2653f292c71f2e9373742b6ce9c5c939304c1852f586d19b"}) as unknown as TypedDocumentString<ShopSetBudgetMutation, ShopSetBudgetMutationVariables>;
export const ShopBudgetDocument = new TypedDocumentString(`
    query ShopBudget($day: Date!) {
  budget(day: $day) {
    period
    amountCents
    currency
    orderedCents
  }
}
    `, {"hash":"sha256:bda10ed708c20cd308b672f6c92d78efe265a3d3f6d397c0c415eb84659b5de2"}) as unknown as TypedDocumentString<ShopBudgetQuery, ShopBudgetQueryVariables>;
export const ShopChoosePriceLevelDocument = new TypedDocumentString(`
    mutation ShopChoosePriceLevel($levelId: UUID) {
  choosePriceLevel(levelId: $levelId) {
    __typename
    ... on PriceLevels {
      ...ShopPriceLevels
    }
    ... on Problem {
      message
    }
  }
}
    fragment ShopPriceLevels on PriceLevels {
  levels {
    id
    name
    words
    rateBp
  }
  chosenId
}`, {"hash":"sha256:8370174a44d78073dfc17fc191c70d2387a585c1b215072f888ad0421e53e812"}) as unknown as TypedDocumentString<ShopChoosePriceLevelMutation, ShopChoosePriceLevelMutationVariables>;
export const ShopDeliveryAddressDocument = new TypedDocumentString(`
    query ShopDeliveryAddress {
  deliveryAddress {
    ...ShopDeliveryAddress
  }
}
    fragment ShopDeliveryAddress on DeliveryAddress {
  addressLine1
  addressLine2
  postcode
  city
  note
}`, {"hash":"sha256:1e2e7a9c22b4792ba37d7ac34dea1123b3b4b7f7a33a1b2a4ecd9a84c1c4cda6"}) as unknown as TypedDocumentString<ShopDeliveryAddressQuery, ShopDeliveryAddressQueryVariables>;
export const ShopChoicesDocument = new TypedDocumentString(`
    query ShopChoices($distributionId: UUID!) {
  choices(distributionId: $distributionId) {
    ...ShopChoices
  }
}
    fragment ShopChoices on Choices {
  orderVersion
  lines {
    offerId
    quantity
    version
  }
}`, {"hash":"sha256:7bd90104fdbdef308f8b9fc095373a0ea91717bd64ff8f5c3b8e51d2397a4c8b"}) as unknown as TypedDocumentString<ShopChoicesQuery, ShopChoicesQueryVariables>;
export const ShopKeepChoicesDocument = new TypedDocumentString(`
    mutation ShopKeepChoices($input: KeepChoicesInput!) {
  keepChoices(input: $input) {
    __typename
    ... on Choices {
      ...ShopChoices
    }
    ... on Problem {
      code
    }
  }
}
    fragment ShopChoices on Choices {
  orderVersion
  lines {
    offerId
    quantity
    version
  }
}`, {"hash":"sha256:433a84ec7421ffe0906f643082a1aa98271d96fe38943e99867d9e3d76d56167"}) as unknown as TypedDocumentString<ShopKeepChoicesMutation, ShopKeepChoicesMutationVariables>;
export const ShopPayeesDocument = new TypedDocumentString(`
    query ShopPayees($cycleId: UUID!) {
  payees(cycleId: $cycleId) {
    name
    paymentNote
    paymentTerms {
      means
      moment
      days
    }
  }
}
    `, {"hash":"sha256:9fbdaef0fc2c0592f57642f09ee880c06b6b158fbc83e19fd2e68e0d059475e2"}) as unknown as TypedDocumentString<ShopPayeesQuery, ShopPayeesQueryVariables>;
export const ShopOffersDocument = new TypedDocumentString(`
    query ShopOffers($cycleId: UUID!, $distributionId: UUID!, $after: String) {
  offers(
    cycleId: $cycleId
    distributionId: $distributionId
    first: 100
    after: $after
  ) {
    edges {
      node {
        ...ShopOffer
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShopOffer on Offer {
  id
  producerId
  producerName
  productId
  name
  description
  category
  organic
  sellingMode
  weighed
  contentAmount
  contentUnit
  step
  minimum
  priceCents
  unitPriceCents
  unitPriceUnit
  remaining
  active
  labels
  diets
  allergens
  origin
  storage
  ingredients
  photo
  toleranceBp
  depositCents
  payable
}`, {"hash":"sha256:a1430cde36997f6de94004ddbf14451883b89a55e1eea29bff283fd4683974ac"}) as unknown as TypedDocumentString<ShopOffersQuery, ShopOffersQueryVariables>;
export const ShopSearchOffersDocument = new TypedDocumentString(`
    query ShopSearchOffers($cycleId: UUID!, $distributionId: UUID!, $search: String!) {
  offers(
    cycleId: $cycleId
    distributionId: $distributionId
    search: $search
    first: 500
  ) {
    edges {
      node {
        id
      }
    }
  }
}
    `, {"hash":"sha256:24cc0e8267d7391a61b8fc03c10c6d95717ea778c076d7b1d7d4e4e7ad0394dd"}) as unknown as TypedDocumentString<ShopSearchOffersQuery, ShopSearchOffersQueryVariables>;
export const ShopHabitsDocument = new TypedDocumentString(`
    query ShopHabits($exceptCycleId: UUID!) {
  habits(exceptCycleId: $exceptCycleId) {
    favourites
    usual {
      productId
      orderCount
    }
    lastOrder {
      orderId
      pickupDate
      lines {
        productId
        name
        sellingMode
        quantity
      }
    }
  }
}
    `, {"hash":"sha256:3d6faa1f31b3d42aad491b43792d99267793432b1a7371f7ab8568a05dc872ed"}) as unknown as TypedDocumentString<ShopHabitsQuery, ShopHabitsQueryVariables>;
export const ShopSetFavouriteDocument = new TypedDocumentString(`
    mutation ShopSetFavourite($productId: UUID!, $favourite: Boolean!) {
  setFavourite(productId: $productId, favourite: $favourite) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:faf84adc253b8701779762121c7912e5236d8417dc9edcbef40db16c2b2f4702"}) as unknown as TypedDocumentString<ShopSetFavouriteMutation, ShopSetFavouriteMutationVariables>;
export const ShopPlaceOrderDocument = new TypedDocumentString(`
    mutation ShopPlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on Order {
      id
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
    ... on OutOfStock {
      shortages {
        offerId
        name
        remaining
      }
    }
  }
}
    `, {"hash":"sha256:662b9c8a489f7ebcf0b26ab8a556bb32b4e32eb7866a821322c00fab71de8292"}) as unknown as TypedDocumentString<ShopPlaceOrderMutation, ShopPlaceOrderMutationVariables>;
export const ShopChangeOrderDocument = new TypedDocumentString(`
    mutation ShopChangeOrder($input: ChangeOrderInput!) {
  changeOrder(input: $input) {
    __typename
    ... on Order {
      id
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
    ... on OutOfStock {
      shortages {
        offerId
        name
        remaining
      }
    }
  }
}
    `, {"hash":"sha256:93a9d1a241ed5902aa1b6b028ee9d7fcfaa3f01429d3bb7177a642d15547bfb5"}) as unknown as TypedDocumentString<ShopChangeOrderMutation, ShopChangeOrderMutationVariables>;
export const ShopKeepDeliveryAddressDocument = new TypedDocumentString(`
    mutation ShopKeepDeliveryAddress($input: DeliveryAddressInput) {
  saveDeliveryAddress(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:15d3d03b15e79088498204c070175526260197f2b832bb9fc88adb307a90c62d"}) as unknown as TypedDocumentString<ShopKeepDeliveryAddressMutation, ShopKeepDeliveryAddressMutationVariables>;
export const ShopFoundOffersDocument = new TypedDocumentString(`
    query ShopFoundOffers($search: String!, $after: String) {
  foundOffers(search: $search, first: 30, after: $after) {
    edges {
      node {
        ...ShopFoundOffer
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShopFoundOffer on FoundOffer {
  id
  cycleId
  cycleName
  collective {
    slug
    name
    currency
    timeZone
  }
  producerName
  name
  category
  sellingMode
  contentAmount
  contentUnit
  priceCents
  unitPriceCents
  unitPriceUnit
  distributionId
  closesAt
  payable
}`, {"hash":"sha256:b14f164a9db01569e582e2385f15f8f098682a91021470872bade5582617f2ff"}) as unknown as TypedDocumentString<ShopFoundOffersQuery, ShopFoundOffersQueryVariables>;
export const ShopMySalesDocument = new TypedDocumentString(`
    query ShopMySales {
  mySales {
    open {
      ...ShopMySale
    }
    coming {
      ...ShopMySale
    }
  }
}
    fragment ShopMySale on OpenSale {
  collective {
    slug
    name
    currency
    timeZone
  }
  cycle {
    id
    name
    status
    opensAt
    distributions {
      id
      status
      pickupDate
      windowStart
      windowEnd
      closesAt
      pickupPoint {
        name
      }
    }
  }
  orders {
    id
    status
    totalCents
  }
}`, {"hash":"sha256:fb10d74218a38f2e12901b645713b342f85d8f1dc0fcd0bd464f1562dd7c8f86"}) as unknown as TypedDocumentString<ShopMySalesQuery, ShopMySalesQueryVariables>;
export const ShopRenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation ShopRenewRecoveryCodes {
  renewRecoveryCodes {
    __typename
    ... on RecoveryCodes {
      codes
    }
    ... on Problem {
      code
      message
    }
  }
}
    `, {"hash":"sha256:7da21769f4081f51c8c27000fe2e63a572d8eeffcef74cd4e13acfa2257f0269"}) as unknown as TypedDocumentString<ShopRenewRecoveryCodesMutation, ShopRenewRecoveryCodesMutationVariables>;
export const ShopSwitchOffSecondFactorDocument = new TypedDocumentString(`
    mutation ShopSwitchOffSecondFactor {
  switchOffSecondFactor {
    __typename
    ... on Problem {
      code
      message
    }
  }
}
    `, {"hash":"sha256:5e6ae7298e92bee7f28c4e9edd2cb4661a482c117ac5059242dbaf48f493b482"}) as unknown as TypedDocumentString<ShopSwitchOffSecondFactorMutation, ShopSwitchOffSecondFactorMutationVariables>;
export const ShopChangePasswordDocument = new TypedDocumentString(`
    mutation ShopChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    __typename
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:2cea4b79f22b438a7ea65416712dcfe9277f5143a2de2ddd16ae51a21a541f58"}) as unknown as TypedDocumentString<ShopChangePasswordMutation, ShopChangePasswordMutationVariables>;
export const ShopConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ShopConfirmSecondFactor($code: String!) {
  confirmSecondFactor(code: $code) {
    __typename
    ... on RecoveryCodes {
      codes
    }
    ... on Problem {
      code
      message
    }
  }
}
    `, {"hash":"sha256:2e9d88e16fe5740839d6526f6027fe19f2852b659927ffd270fb7c3c0e4ac281"}) as unknown as TypedDocumentString<ShopConfirmSecondFactorMutation, ShopConfirmSecondFactorMutationVariables>;
export const ShopStartSecondFactorDocument = new TypedDocumentString(`
    mutation ShopStartSecondFactor {
  startSecondFactor {
    __typename
    ... on SecondFactorSecret {
      secret
      uri
    }
    ... on Problem {
      code
      message
    }
  }
}
    `, {"hash":"sha256:154d714b18d6f86cb340e624c5f789f2c654c74480de860fb678ce875e9c0112"}) as unknown as TypedDocumentString<ShopStartSecondFactorMutation, ShopStartSecondFactorMutationVariables>;
export const ShopSecurityDocument = new TypedDocumentString(`
    query ShopSecurity {
  security {
    hasPassword
    secondFactorSince
    recoveryCodesLeft
    sessions {
      id
      device
      lastSeenAt
      current
    }
  }
}
    `, {"hash":"sha256:5f09acb4630877e3a75d45f24b00c44713d8c908ec2566815f878d56efbd51af"}) as unknown as TypedDocumentString<ShopSecurityQuery, ShopSecurityQueryVariables>;
export const ShopEndSessionDocument = new TypedDocumentString(`
    mutation ShopEndSession($id: UUID!) {
  endSession(id: $id) {
    __typename
  }
}
    `, {"hash":"sha256:e760850c98601aebeb46f8bb50b91c5b5157700e28c4539091988af37d1e9461"}) as unknown as TypedDocumentString<ShopEndSessionMutation, ShopEndSessionMutationVariables>;
export const ShopEndOtherSessionsDocument = new TypedDocumentString(`
    mutation ShopEndOtherSessions {
  endOtherSessions {
    ok
  }
}
    `, {"hash":"sha256:24b8139b0dee518d760feee7e6676c6bc1eac11152f6029dc68131fecdd72c23"}) as unknown as TypedDocumentString<ShopEndOtherSessionsMutation, ShopEndOtherSessionsMutationVariables>;
export const ShopAccountTransferDocument = new TypedDocumentString(`
    query ShopAccountTransfer($collectiveId: UUID!, $producerId: UUID) {
  accountTransfer(collectiveId: $collectiveId, producerId: $producerId) {
    ...ShopTransfer
  }
}
    fragment ShopTransfer on TransferSlip {
  producerId
  payeeName
  holder
  iban
  bic
  reference
  amountCents
  helpedCents
  paidCents
  heldCents
  code
}`, {"hash":"sha256:84c328bf6a2fedb1968aa4f188aa6b691f13253eead2e482713dab8c9e6d2b38"}) as unknown as TypedDocumentString<ShopAccountTransferQuery, ShopAccountTransferQueryVariables>;
export const ShopOrdersToPayOnlineDocument = new TypedDocumentString(`
    query ShopOrdersToPayOnline($producerId: UUID) {
  ordersToPayOnline(producerId: $producerId) {
    orderId
    saleName
    pickupDate
    amountCents
  }
}
    `, {"hash":"sha256:7a187f90eea0509f6917dfc7005fb88ff41ba9c1c92864618ab121e95cba956d"}) as unknown as TypedDocumentString<ShopOrdersToPayOnlineQuery, ShopOrdersToPayOnlineQueryVariables>;
export const ShopMyStatementDocument = new TypedDocumentString(`
    query ShopMyStatement($collectiveId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {
  myStatement(
    collectiveId: $collectiveId
    producerId: $producerId
    from: $from
    to: $to
  ) {
    ...ShopStatement
  }
}
    fragment ShopStatement on LedgerStatement {
  from
  to
  openingCents
  closingCents
  path
  lines {
    id
    on
    words
    cents
    balanceCents
  }
}`, {"hash":"sha256:d5fc1e48b966f2a3ddc4093499443671e38ad9ce896ce6461c0e979ee3b138d0"}) as unknown as TypedDocumentString<ShopMyStatementQuery, ShopMyStatementQueryVariables>;
export const ShopMyAccountsDocument = new TypedDocumentString(`
    query ShopMyAccounts {
  myAccounts {
    ...ShopOwnAccount
  }
}
    fragment ShopOwnAccount on OwnAccount {
  collectiveId
  collectiveName
  currency
  producerId
  payeeName
  balanceCents
  lastOn
}`, {"hash":"sha256:a539a52cb911a215bba88160f8bbeb65bf416964e4237a28d2de20f7ce2789e4"}) as unknown as TypedDocumentString<ShopMyAccountsQuery, ShopMyAccountsQueryVariables>;
export const ShopTransferSlipsDocument = new TypedDocumentString(`
    query ShopTransferSlips($orderId: UUID!) {
  transferSlips(orderId: $orderId) {
    ...ShopTransfer
  }
}
    fragment ShopTransfer on TransferSlip {
  producerId
  payeeName
  holder
  iban
  bic
  reference
  amountCents
  helpedCents
  paidCents
  heldCents
  code
}`, {"hash":"sha256:5f2a0ff744a3ab343d204ae0736b8a79ca3be61f469c5746a462ab394a140857"}) as unknown as TypedDocumentString<ShopTransferSlipsQuery, ShopTransferSlipsQueryVariables>;
export const ShopTakeTurnDocument = new TypedDocumentString(`
    mutation ShopTakeTurn($shiftId: UUID!) {
  answer: takeTurn(shiftId: $shiftId) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:77a787f08800604c0e4751c6135f1171092a30a239e688ee607be8fd21e21abe"}) as unknown as TypedDocumentString<ShopTakeTurnMutation, ShopTakeTurnMutationVariables>;
export const ShopLeaveTurnDocument = new TypedDocumentString(`
    mutation ShopLeaveTurn($shiftId: UUID!) {
  answer: leaveTurn(shiftId: $shiftId) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:a18d48312a3a0985b556e0b20b54c7cfebe9863099dc6c1dbb545061da705a57"}) as unknown as TypedDocumentString<ShopLeaveTurnMutation, ShopLeaveTurnMutationVariables>;
export const ShopTurnsDocument = new TypedDocumentString(`
    query ShopTurns {
  myTurns {
    turns {
      ...ShopTurn
    }
    balances {
      collective {
        id
        name
      }
      taken
      owed
    }
  }
}
    fragment ShopTurn on Turn {
  id
  collective {
    id
    name
    timeZone
  }
  label
  day
  windowStart
  windowEnd
  place
  needed
  taken
  mine
  leaveUntil
  contactEmail
}`, {"hash":"sha256:063acc9b477bcb4bfd4e8bed839c7f220ac76cc21099943b32ed1e4bb4ca87b0"}) as unknown as TypedDocumentString<ShopTurnsQuery, ShopTurnsQueryVariables>;
export const ShopViewerDocument = new TypedDocumentString(`
    query ShopViewer {
  viewer {
    ...ShopPerson
  }
}
    fragment ShopMembership on ViewerMembership {
  id
  status
  roles
  collective {
    id
    slug
    name
    kind
    timeZone
    currency
    flow
    paymentNote
  }
}
fragment ShopPerson on Viewer {
  id
  email
  givenName
  familyName
  phone
  locale
  emailConfirmed
  memberships {
    ...ShopMembership
  }
  farms {
    id
    name
  }
}`, {"hash":"sha256:20bb129358c441c1facb9f9e156d2d7ec200974abebe2f08422c4497dc2ac0bd"}) as unknown as TypedDocumentString<ShopViewerQuery, ShopViewerQueryVariables>;
export const ShopHomeDocument = new TypedDocumentString(`
    query ShopHome {
  pickups {
    ...ShopPickupCard
  }
  openSales {
    ...ShopOpenSaleCard
  }
  owedOnline {
    orderId
    collectiveName
    currency
    saleName
    pickupDate
    amountCents
  }
  myTurns {
    turns {
      mine
      ...ShopTurn
    }
    balances {
      collective {
        id
        name
      }
      taken
      owed
    }
  }
}
    fragment ShopOpenSaleCard on OpenSale {
  collective {
    slug
    name
    currency
    timeZone
  }
  cycle {
    id
    name
    words
    offerCount
    distributions {
      id
      status
      pickupDate
      windowStart
      windowEnd
      closesAt
      pickupPoint {
        id
        name
      }
    }
  }
  orders {
    id
    status
    totalCents
    distribution {
      id
    }
  }
}
fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  depositDueCents
  deliveryFeeCents
  paymentNote
  means
  payBy
}
fragment ShopPickupCard on PickupCard {
  collective {
    id
    name
    currency
    timeZone
  }
  pickupPoint {
    ...ShopPlace
  }
  pickupDate
  windowStart
  windowEnd
  startsAt
  itemCount
  totalCents
  orders {
    id
    cycleName
    basketNumber
    slot {
      startsAt
      endsAt
    }
    changeable
    deliveredTo {
      ...ShopDeliveryAddress
    }
    distribution {
      id
      closesAt
    }
    lines {
      id
      name
      producerName
      quantity
      sellingMode
      contentAmount
      contentUnit
    }
  }
  dues {
    ...ShopDue
  }
}
fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}
fragment ShopDeliveryAddress on DeliveryAddress {
  addressLine1
  addressLine2
  postcode
  city
  note
}
fragment ShopTurn on Turn {
  id
  collective {
    id
    name
    timeZone
  }
  label
  day
  windowStart
  windowEnd
  place
  needed
  taken
  mine
  leaveUntil
  contactEmail
}`, {"hash":"sha256:fbe9f40f3d9c3202122f0a666a30628292c5b443e47a6d5d3b5be5340f60e78b"}) as unknown as TypedDocumentString<ShopHomeQuery, ShopHomeQueryVariables>;
export const ShopSalePageDocument = new TypedDocumentString(`
    query ShopSalePage($id: UUID!) {
  salesCycle(id: $id) {
    ...ShopSale
  }
  priceLevels {
    ...ShopPriceLevels
  }
  news {
    ...ShopSaleNews
  }
}
    fragment ShopSaleNews on NewsItem {
  id
  kind
  title
  words
  at
}
fragment ShopPriceLevels on PriceLevels {
  levels {
    id
    name
    words
    rateBp
  }
  chosenId
}
fragment ShopSaleDistribution on Distribution {
  id
  status
  pickupDate
  windowStart
  windowEnd
  closesAt
  pickupPoint {
    ...ShopPlace
    id
    orderMinimumCents
  }
  delivery {
    version
    feeCents
    thresholdCents
    freeFromCents
    left
    areas
  }
  slots {
    id
    startsAt
    endsAt
    left
  }
}
fragment ShopShortfall on Shortfall {
  kind
  producerId
  distributionId
  name
  minimumCents
  missingCents
}
fragment ShopSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  words
  minimumCents
  seriesId
  shortfalls {
    ...ShopShortfall
  }
  distributions {
    ...ShopSaleDistribution
  }
}
fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}`, {"hash":"sha256:a38a8cb06b190f0116db4d2a4828b59460b118cf6afffa362a6623724813e05d"}) as unknown as TypedDocumentString<ShopSalePageQuery, ShopSalePageQueryVariables>;
export const ShopMyOrdersInSalesDocument = new TypedDocumentString(`
    query ShopMyOrdersInSales {
  openSales {
    ...ShopOpenDate
    cycle {
      id
    }
    orders {
      ...ShopSavedOrder
    }
  }
}
    fragment ShopSavedOrder on Order {
  id
  status
  version
  note
  totalCents
  changeable
  distribution {
    id
    delivery {
      feeCents
      thresholdCents
      freeFromCents
      areas
    }
  }
  slot {
    id
  }
  deliveredTo {
    ...ShopDeliveryAddress
  }
  lines {
    offerId
    producerId
    producerName
    name
    sellingMode
    weighed
    contentAmount
    contentUnit
    quantity
    priceCents
    listPriceCents
    depositCents
    toleranceBp
  }
  dues {
    ...ShopDue
  }
}
fragment ShopOpenDate on OpenSale {
  collective {
    id
  }
  cycle {
    id
    seriesId
    distributions {
      id
      status
      pickupDate
    }
  }
  orders {
    id
    status
  }
}
fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  depositDueCents
  deliveryFeeCents
  paymentNote
  means
  payBy
}
fragment ShopDeliveryAddress on DeliveryAddress {
  addressLine1
  addressLine2
  postcode
  city
  note
}`, {"hash":"sha256:7a271f72ae0564eadaa6949bb6a43e25800fbbf93724353901e65a49799822cf"}) as unknown as TypedDocumentString<ShopMyOrdersInSalesQuery, ShopMyOrdersInSalesQueryVariables>;
export const HandOutMineDocument = new TypedDocumentString(`
    query HandOutMine {
  myHandOuts {
    id
    pickupDate
    windowStart
    windowEnd
    pickupPoint {
      name
    }
  }
}
    `, {"hash":"sha256:8c8092282b6a7a35211e51ecb1b34cd67e006f581c2465313ca090aa7113d794"}) as unknown as TypedDocumentString<HandOutMineQuery, HandOutMineQueryVariables>;
export const HandOutFarmTablesDocument = new TypedDocumentString(`
    query HandOutFarmTables {
  farmDeliveries {
    collective {
      id
      name
      flow
    }
    distribution {
      id
      status
      pickupDate
      windowStart
      windowEnd
      endsAt
      pickupPoint {
        name
      }
    }
  }
}
    `, {"hash":"sha256:af871433ccfc381f43068eef26f6a6c9ebbfb8399b4a1a040b62e9020dfeea4f"}) as unknown as TypedDocumentString<HandOutFarmTablesQuery, HandOutFarmTablesQueryVariables>;
export const ProofWaysDocument = new TypedDocumentString(`
    query ProofWays {
  viewer {
    email
  }
  security {
    hasPassword
    secondFactorSince
  }
}
    `, {"hash":"sha256:f065c121d12ee1797e7ba4843c6b4b5833628efce5ced0245b274384fd3d0035"}) as unknown as TypedDocumentString<ProofWaysQuery, ProofWaysQueryVariables>;
export const ReauthenticateDocument = new TypedDocumentString(`
    mutation Reauthenticate($input: ReauthenticateInput!) {
  reauthenticate(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:ab83f634b6a8f4e4c964e52f9a6c68678e489885adaedbbcb086d7ec2e6e6079"}) as unknown as TypedDocumentString<ReauthenticateMutation, ReauthenticateMutationVariables>;
export const RequestProofCodeDocument = new TypedDocumentString(`
    mutation RequestProofCode($email: String!) {
  requestSignInCode(email: $email) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:fc844772583ce4fc97e5123eb03de90f4d97c8692292ab39d9738534a7f55f7c"}) as unknown as TypedDocumentString<RequestProofCodeMutation, RequestProofCodeMutationVariables>;