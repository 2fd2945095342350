/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What a line of the audit log is about. */
export type AuditTopic =
  | 'FILES'
  | 'MEMBERS'
  | 'ORDERS'
  | 'PRODUCERS'
  | 'SALES'
  | 'SETTINGS';

export type BudgetPeriod =
  | 'MONTH'
  | 'ORDER';

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
  readonly phonesToProducers?: boolean | null | undefined;
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

export type ChangeMemberInput = {
  readonly memberId: string;
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  readonly status?: MembershipStatus | null | undefined;
};

export type ChangeOrderInput = {
  readonly lines: ReadonlyArray<OrderLineInput>;
  readonly note?: string | null | undefined;
  readonly orderId: string;
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
  readonly directions?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly pickupPointId: string;
  readonly postcode?: string | null | undefined;
};

export type ChangeProducerInput = {
  readonly city?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly legal?: LegalIdentityInput | null | undefined;
  readonly minimumCents?: number | null | undefined;
  readonly name?: string | null | undefined;
  readonly paperwork?: Paperwork | null | undefined;
  readonly paymentNote?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly producerId: string;
  readonly status?: ParticipationStatus | null | undefined;
  readonly story?: string | null | undefined;
  readonly vatRegime?: VatRegime | null | undefined;
};

export type ChangeProductInput = {
  readonly active?: boolean | null | undefined;
  readonly category?: ProductCategory | null | undefined;
  readonly contentAmount?: number | null | undefined;
  readonly contentUnit?: ContentUnit | null | undefined;
  readonly description?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly organic?: boolean | null | undefined;
  readonly priceCents?: number | null | undefined;
  readonly producerId: string;
  readonly productId: string;
  readonly reference?: string | null | undefined;
  readonly step?: number | null | undefined;
  readonly vatCategory?: VatCategory | null | undefined;
  readonly version: number;
  readonly weighed?: boolean | null | undefined;
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

export type ChoiceInput = {
  /** How long ago it was chosen: the later choice of a line stays, and devices' clocks differ. */
  readonly agoMs: number;
  readonly offerId: string;
  /** Order units; 0: put back. */
  readonly quantity: number;
};

export type CollectiveKind =
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

export type CorrectDeliveryInput = {
  readonly lines: ReadonlyArray<DeliveredLineInput>;
  readonly orderId: string;
  /** Needed once the distribution was handed out. */
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

export type DistributionInput = {
  readonly closesAt: string;
  /** On the collective's clock. */
  readonly closesOn: string;
  /** To change an existing one. */
  readonly id?: string | null | undefined;
  readonly pickupDate: string;
  readonly pickupPointId: string;
  readonly windowEnd: string;
  readonly windowStart: string;
};

export type DistributionStatus =
  | 'CANCELLED'
  | 'CLOSED'
  | 'HANDED_OUT'
  | 'OPEN'
  | 'PLANNED';

export type DocumentKind =
  | 'INVOICE'
  | 'MEMBER_RECEIPT'
  | 'PURCHASE_INVOICE'
  | 'PURCHASE_STATEMENT'
  | 'RECEIPT';

export type EnterOrderInput = {
  readonly distributionId: string;
  readonly lines: ReadonlyArray<OrderLineInput>;
  readonly memberId: string;
  readonly note?: string | null | undefined;
  /** Needed once orders are closed. */
  readonly reason?: string | null | undefined;
};

export type Frequency =
  | 'FORTNIGHTLY'
  | 'MONTHLY'
  | 'WEEKLY';

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

export type JoinPolicy =
  | 'APPROVAL'
  | 'INVITATION'
  | 'OPEN';

export type KeepChoicesInput = {
  readonly distributionId: string;
  /** Offers that are not of this sale are left out. */
  readonly lines: ReadonlyArray<ChoiceInput>;
};

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

export type LogInInput = {
  readonly email: string;
  readonly password: string;
};

export type MandateStatus =
  | 'ACCEPTED'
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

export type MoneyFlow =
  | 'DIRECT'
  | 'RESALE';

export type NameCollectorInput = {
  /** For whom a helper ordered. */
  readonly beneficiary?: string | null | undefined;
  /** Absent or null: the member fetches it. */
  readonly collectedBy?: CollectorInput | null | undefined;
  readonly orderId: string;
};

export type OfferInput = {
  readonly cap?: number | null | undefined;
  /** Indexes into `distributions` where it is sold; absent: everywhere. */
  readonly distributionIndexes?: ReadonlyArray<number> | null | undefined;
  readonly listingId: string;
  readonly minimum?: number | null | undefined;
  readonly priceCents?: number | null | undefined;
};

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

export type PickupPointInput = {
  readonly addressLine1?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly directions?: string | null | undefined;
  readonly name: string;
  readonly postcode?: string | null | undefined;
};

export type PlaceOrderInput = {
  readonly distributionId: string;
  /** Same key, same answer: at most one order. */
  readonly idempotencyKey: string;
  readonly lines: ReadonlyArray<OrderLineInput>;
  readonly note?: string | null | undefined;
};

export type PlanSaleInput = {
  readonly distributions: ReadonlyArray<DistributionInput>;
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
  readonly category?: ProductCategory | null | undefined;
  readonly contentAmount?: number | null | undefined;
  readonly contentUnit?: ContentUnit | null | undefined;
  readonly description?: string | null | undefined;
  readonly name: string;
  readonly organic?: boolean | null | undefined;
  readonly priceCents: number;
  readonly producerId: string;
  readonly reference?: string | null | undefined;
  readonly sellingMode: SellingMode;
  readonly step?: number | null | undefined;
  readonly vatCategory?: VatCategory | null | undefined;
  readonly weighed?: boolean | null | undefined;
};

/** One of the three. With a second factor, only its code counts. */
export type ReauthenticateInput = {
  /** Of the authenticator, or a recovery code. */
  readonly code?: string | null | undefined;
  /** As mailed by `requestSignInCode`, in this browser. */
  readonly mailCode?: string | null | undefined;
  readonly password?: string | null | undefined;
};

export type RepeatInput = {
  readonly frequency: Frequency;
  /** Last day on which a sale may be handed out. */
  readonly until: string;
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

/** What is free to promise now, in order units; promised goods come on top. */
export type SetStockInput = {
  readonly available: number;
  readonly periodEnd?: string | null | undefined;
  readonly periodStart?: string | null | undefined;
  readonly producerId: string;
  readonly productId: string;
};

export type SignUpInput = {
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  /** fr or en. */
  readonly locale?: string | null | undefined;
  readonly password: string;
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

export type AdminAuditLogQueryVariables = Exact<{
  topic?: AuditTopic | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminAuditLogQuery = { readonly auditLog: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly actorName: string, readonly action: string, readonly reason: string, readonly subjectId: string | null, readonly subjectName: string, readonly detail: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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


export type AdminDocumentsQuery = { readonly documents: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly issuedAt: string, readonly issuerName: string, readonly recipientName: string, readonly netCents: number, readonly vatCents: number, readonly grossCents: number, readonly path: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminAddFarmProductMutationVariables = Exact<{
  input: ProductInput;
}>;


export type AdminAddFarmProductMutation = { readonly addFarmProduct:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFarmDeliveryFragment = { readonly cycleName: string, readonly totalCents: number, readonly collective: { readonly id: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string }, readonly distribution: { readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string } }, readonly products: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly measure: number | null, readonly saleCents: number }>, readonly customers: ReadonlyArray<{ readonly orderId: string, readonly name: string, readonly basketNumber: number | null, readonly amountCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number }> }> };

export type AdminFarmDeliveriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFarmDeliveriesQuery = { readonly farmDeliveries: ReadonlyArray<{ readonly cycleName: string, readonly totalCents: number, readonly collective: { readonly id: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string }, readonly distribution: { readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string } }, readonly products: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly measure: number | null, readonly saleCents: number }>, readonly customers: ReadonlyArray<{ readonly orderId: string, readonly name: string, readonly basketNumber: number | null, readonly amountCents: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number }> }> }> };

export type AdminChangeFarmMutationVariables = Exact<{
  input: ChangeFarmInput;
}>;


export type AdminChangeFarmMutation = { readonly changeFarm:
    | { readonly __typename: 'Farm', readonly id: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly vatRegime: VatRegime, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null }, readonly collectives: ReadonlyArray<{ readonly status: ParticipationStatus, readonly mandate: MandateStatus, readonly mandateText: string | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string } }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFarmDocumentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminFarmDocumentsQuery = { readonly farmDocuments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly issuedAt: string, readonly issuerName: string, readonly recipientName: string, readonly netCents: number, readonly vatCents: number, readonly grossCents: number, readonly path: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminFarmProductFragment = { readonly id: string, readonly producerId: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null };

export type AdminFarmFragment = { readonly id: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly vatRegime: VatRegime, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null }, readonly collectives: ReadonlyArray<{ readonly status: ParticipationStatus, readonly mandate: MandateStatus, readonly mandateText: string | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string } }> };

export type AdminFarmPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFarmPageQuery = { readonly farm: { readonly id: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly vatRegime: VatRegime, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null }, readonly collectives: ReadonlyArray<{ readonly status: ParticipationStatus, readonly mandate: MandateStatus, readonly mandateText: string | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string } }> } | null };

export type AdminAcceptMandateMutationVariables = Exact<{
  collectiveId: string;
  name: string;
}>;


export type AdminAcceptMandateMutation = { readonly acceptMandate:
    | { readonly __typename: 'Farm', readonly id: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly vatRegime: VatRegime, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null }, readonly collectives: ReadonlyArray<{ readonly status: ParticipationStatus, readonly mandate: MandateStatus, readonly mandateText: string | null, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly flow: MoneyFlow, readonly timeZone: string, readonly currency: string } }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFarmProductsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminFarmProductsQuery = { readonly farmProducts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly producerId: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminChangeFarmProductMutationVariables = Exact<{
  input: ChangeProductInput;
}>;


export type AdminChangeFarmProductMutation = { readonly changeFarmProduct:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

export type AdminSetFarmStockMutationVariables = Exact<{
  input: SetStockInput;
}>;


export type AdminSetFarmStockMutation = { readonly setFarmStock:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminFirstEveningQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminFirstEveningQuery = { readonly collective: { readonly id: string, readonly slug: string, readonly shortCode: string, readonly name: string, readonly kind: CollectiveKind, readonly description: string, readonly timeZone: string, readonly territory: string, readonly currency: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly paperwork: Paperwork, readonly joinPolicy: JoinPolicy, readonly openingWords: string, readonly paymentNote: string, readonly contactEmail: string | null, readonly phonesToProducers: boolean, readonly nextSteps: ReadonlyArray<string>, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } } | null, readonly pickupPoints: ReadonlyArray<{ readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean }>, readonly participations: ReadonlyArray<{ readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly status: ParticipationStatus, readonly claimed: boolean, readonly mandate: MandateStatus, readonly minimumCents: number, readonly productCount: number, readonly vatRegime: VatRegime }>, readonly products: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null } }> }, readonly salesCycles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }> } }> }, readonly members: { readonly totalCount: number } };

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
    | { readonly __typename: 'PlannedSales', readonly cycles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }> }>, readonly conflicts: ReadonlyArray<{ readonly date: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminCorrectDeliveryMutationVariables = Exact<{
  input: CorrectDeliveryInput;
}>;


export type AdminCorrectDeliveryMutation = { readonly correctDelivery:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly version: number, readonly basketNumber: number | null, readonly note: string, readonly createdAt: string, readonly updatedAt: string, readonly cycleId: string, readonly cycleName: string, readonly cycleStatus: CycleStatus, readonly memberId: string, readonly memberName: string, readonly enteredByStaff: boolean, readonly beneficiary: string, readonly totalCents: number, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null, readonly distribution: { readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminCollectiveTileQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminCollectiveTileQuery = { readonly salesCycles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly closesAt: string }> } }> } };

export type AdminMemberPageQueryVariables = Exact<{
  id: string;
}>;


export type AdminMemberPageQuery = { readonly member: { readonly id: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly phone: string | null, readonly partnerGivenName: string | null, readonly partnerFamilyName: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly hasAccount: boolean, readonly createdAt: string } | null };

export type AdminOrderableOffersQueryVariables = Exact<{
  cycleId: string;
  distributionId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminOrderableOffersQuery = { readonly offers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly cycleId: string, readonly producerId: string, readonly producerName: string, readonly productId: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly minimum: number, readonly priceCents: number, readonly purchasePriceCents: number | null, readonly vatRateBp: number, readonly remaining: number | null, readonly distributionIds: ReadonlyArray<string> | null, readonly cap: number | null, readonly sold: number, readonly active: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminEnterOrderMutationVariables = Exact<{
  input: EnterOrderInput;
}>;


export type AdminEnterOrderMutation = { readonly enterOrder:
    | { readonly __typename: 'DistributionClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly version: number, readonly basketNumber: number | null, readonly note: string, readonly createdAt: string, readonly updatedAt: string, readonly cycleId: string, readonly cycleName: string, readonly cycleStatus: CycleStatus, readonly memberId: string, readonly memberName: string, readonly enteredByStaff: boolean, readonly beneficiary: string, readonly totalCents: number, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null, readonly distribution: { readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }> }
    | { readonly __typename: 'OutOfStock', readonly code: string, readonly message: string, readonly shortages: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly remaining: number }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminOrderableSalesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminOrderableSalesQuery = { readonly salesCycles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }> } }> } };

export type AdminPickedMemberQueryVariables = Exact<{
  id: string;
}>;


export type AdminPickedMemberQuery = { readonly member: { readonly id: string, readonly givenName: string, readonly familyName: string, readonly status: MembershipStatus } | null };

export type AdminOrderHistoryQueryVariables = Exact<{
  orderId: string;
}>;


export type AdminOrderHistoryQuery = { readonly auditLog: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly actorName: string, readonly action: string, readonly reason: string } }> } };

export type AdminOrderPageQueryVariables = Exact<{
  id: string;
}>;


export type AdminOrderPageQuery = { readonly order: { readonly id: string, readonly status: OrderStatus, readonly version: number, readonly basketNumber: number | null, readonly note: string, readonly createdAt: string, readonly updatedAt: string, readonly cycleId: string, readonly cycleName: string, readonly cycleStatus: CycleStatus, readonly memberId: string, readonly memberName: string, readonly enteredByStaff: boolean, readonly beneficiary: string, readonly totalCents: number, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null, readonly distribution: { readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }> } | null };

export type AdminCancelOrderMutationVariables = Exact<{
  orderId: string;
  version: number;
}>;


export type AdminCancelOrderMutation = { readonly cancelOrder:
    | { readonly __typename: 'DistributionClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly version: number, readonly basketNumber: number | null, readonly note: string, readonly createdAt: string, readonly updatedAt: string, readonly cycleId: string, readonly cycleName: string, readonly cycleStatus: CycleStatus, readonly memberId: string, readonly memberName: string, readonly enteredByStaff: boolean, readonly beneficiary: string, readonly totalCents: number, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null, readonly distribution: { readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

export type AdminLastSaleQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminLastSaleQuery = { readonly salesCycles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }> } }> } };

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

export type AdminOfferMandateMutationVariables = Exact<{
  producerId: string;
}>;


export type AdminOfferMandateMutation = { readonly offerMandate:
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Participation', readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly status: ParticipationStatus, readonly claimed: boolean, readonly paperwork: Paperwork | null, readonly paymentNote: string, readonly minimumCents: number, readonly vatRegime: VatRegime, readonly mandate: MandateStatus, readonly productCount: number, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminProducerPageQueryVariables = Exact<{
  producerId: string;
}>;


export type AdminProducerPageQuery = { readonly participation: { readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly status: ParticipationStatus, readonly claimed: boolean, readonly paperwork: Paperwork | null, readonly paymentNote: string, readonly minimumCents: number, readonly vatRegime: VatRegime, readonly mandate: MandateStatus, readonly productCount: number, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } } | null };

export type AdminProducerFragment = { readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly status: ParticipationStatus, readonly claimed: boolean, readonly paperwork: Paperwork | null, readonly paymentNote: string, readonly minimumCents: number, readonly vatRegime: VatRegime, readonly mandate: MandateStatus, readonly productCount: number, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } };

export type AdminChangeProducerMutationVariables = Exact<{
  input: ChangeProducerInput;
}>;


export type AdminChangeProducerMutation = { readonly changeProducer:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Participation', readonly id: string, readonly producerId: string, readonly name: string, readonly shortCode: string, readonly email: string | null, readonly phone: string | null, readonly city: string | null, readonly story: string, readonly status: ParticipationStatus, readonly claimed: boolean, readonly paperwork: Paperwork | null, readonly paymentNote: string, readonly minimumCents: number, readonly vatRegime: VatRegime, readonly mandate: MandateStatus, readonly productCount: number, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminSaleBoardQueryVariables = Exact<{
  cycleId: string;
}>;


export type AdminSaleBoardQuery = { readonly saleBoard: { readonly saleCents: number, readonly purchaseCents: number, readonly marginCents: number, readonly memberCount: number, readonly orderedCount: number, readonly cycle: { readonly id: string, readonly status: CycleStatus }, readonly points: ReadonlyArray<{ readonly orderCount: number, readonly totalCents: number, readonly distribution: { readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } } }>, readonly producers: ReadonlyArray<{ readonly producerId: string, readonly name: string, readonly minimumCents: number, readonly orderCount: number, readonly saleCents: number, readonly purchaseCents: number, readonly points: ReadonlyArray<{ readonly distributionId: string, readonly saleCents: number, readonly purchaseCents: number, readonly products: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly sellingMode: SellingMode, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly measure: number | null, readonly saleCents: number }> }> }>, readonly notYetOrdered: ReadonlyArray<{ readonly id: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null }> } | null };

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


export type AdminSalePageQuery = { readonly salesCycle: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }> } | null };

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


export type AdminSalesQuery = { readonly salesCycles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminCollectiveFragment = { readonly id: string, readonly slug: string, readonly shortCode: string, readonly name: string, readonly kind: CollectiveKind, readonly description: string, readonly timeZone: string, readonly territory: string, readonly currency: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly paperwork: Paperwork, readonly joinPolicy: JoinPolicy, readonly openingWords: string, readonly paymentNote: string, readonly contactEmail: string | null, readonly phonesToProducers: boolean, readonly nextSteps: ReadonlyArray<string>, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } };

export type AdminCollectiveSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminCollectiveSettingsQuery = { readonly collective: { readonly id: string, readonly slug: string, readonly shortCode: string, readonly name: string, readonly kind: CollectiveKind, readonly description: string, readonly timeZone: string, readonly territory: string, readonly currency: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly paperwork: Paperwork, readonly joinPolicy: JoinPolicy, readonly openingWords: string, readonly paymentNote: string, readonly contactEmail: string | null, readonly phonesToProducers: boolean, readonly nextSteps: ReadonlyArray<string>, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } } | null };

export type AdminChangeCollectiveMutationVariables = Exact<{
  input: ChangeCollectiveInput;
}>;


export type AdminChangeCollectiveMutation = { readonly changeCollective:
    | { readonly __typename: 'Collective', readonly id: string, readonly slug: string, readonly shortCode: string, readonly name: string, readonly kind: CollectiveKind, readonly description: string, readonly timeZone: string, readonly territory: string, readonly currency: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly paperwork: Paperwork, readonly joinPolicy: JoinPolicy, readonly openingWords: string, readonly paymentNote: string, readonly contactEmail: string | null, readonly phonesToProducers: boolean, readonly nextSteps: ReadonlyArray<string>, readonly legal: { readonly legalName: string | null, readonly legalForm: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly rcs: string | null } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminDocumentFragment = { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly issuedAt: string, readonly issuerName: string, readonly recipientName: string, readonly netCents: number, readonly vatCents: number, readonly grossCents: number, readonly path: string };

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

export type AdminMemberFragment = { readonly id: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly phone: string | null, readonly partnerGivenName: string | null, readonly partnerFamilyName: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly hasAccount: boolean, readonly createdAt: string };

export type AdminMembersQueryVariables = Exact<{
  search?: string | null | undefined;
  status?: MembershipStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminMembersQuery = { readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly phone: string | null, readonly partnerGivenName: string | null, readonly partnerFamilyName: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly hasAccount: boolean, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminChangeMemberMutationVariables = Exact<{
  input: ChangeMemberInput;
}>;


export type AdminChangeMemberMutation = { readonly changeMember:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'Member', readonly id: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly phone: string | null, readonly partnerGivenName: string | null, readonly partnerFamilyName: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly hasAccount: boolean, readonly createdAt: string }
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
    | { readonly __typename: 'Member', readonly id: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly phone: string | null, readonly partnerGivenName: string | null, readonly partnerFamilyName: string | null, readonly addressLine1: string | null, readonly postcode: string | null, readonly city: string | null, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly hasAccount: boolean, readonly createdAt: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminOfferFragment = { readonly id: string, readonly cycleId: string, readonly producerId: string, readonly producerName: string, readonly productId: string, readonly name: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly minimum: number, readonly priceCents: number, readonly purchasePriceCents: number | null, readonly vatRateBp: number, readonly remaining: number | null, readonly distributionIds: ReadonlyArray<string> | null, readonly cap: number | null, readonly sold: number, readonly active: boolean };

export type AdminOrderLineFragment = { readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly amountCents: number };

export type AdminOrderFragment = { readonly id: string, readonly status: OrderStatus, readonly version: number, readonly basketNumber: number | null, readonly note: string, readonly createdAt: string, readonly updatedAt: string, readonly cycleId: string, readonly cycleName: string, readonly cycleStatus: CycleStatus, readonly memberId: string, readonly memberName: string, readonly enteredByStaff: boolean, readonly beneficiary: string, readonly totalCents: number, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null, readonly distribution: { readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }> };

export type AdminOrdersQueryVariables = Exact<{
  cycleId?: string | null | undefined;
  distributionId?: string | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminOrdersQuery = { readonly orders: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: OrderStatus, readonly version: number, readonly basketNumber: number | null, readonly note: string, readonly createdAt: string, readonly updatedAt: string, readonly cycleId: string, readonly cycleName: string, readonly cycleStatus: CycleStatus, readonly memberId: string, readonly memberName: string, readonly enteredByStaff: boolean, readonly beneficiary: string, readonly totalCents: number, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null, readonly distribution: { readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly priceCents: number, readonly vatRateBp: number, readonly orderedCents: number, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminPickupPointFragment = { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean };

export type AdminPickupPointsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminPickupPointsQuery = { readonly pickupPoints: ReadonlyArray<{ readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean }> };

export type AdminAddPickupPointMutationVariables = Exact<{
  input: PickupPointInput;
}>;


export type AdminAddPickupPointMutation = { readonly addPickupPoint:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'PickupPoint', readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminChangePickupPointMutationVariables = Exact<{
  input: ChangePickupPointInput;
}>;


export type AdminChangePickupPointMutation = { readonly changePickupPoint:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'PickupPoint', readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

type AdminProblem_BelowMinimum_Fragment = { readonly code: string, readonly message: string };

type AdminProblem_DistributionClosed_Fragment = { readonly code: string, readonly message: string };

type AdminProblem_InvalidInput_Fragment = { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> };

type AdminProblem_MembershipInactive_Fragment = { readonly code: string, readonly message: string };

type AdminProblem_NotFound_Fragment = { readonly code: string, readonly message: string };

type AdminProblem_OutOfStock_Fragment = { readonly code: string, readonly message: string, readonly shortages: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly remaining: number }> };

type AdminProblem_Refused_Fragment = { readonly code: string, readonly message: string };

type AdminProblem_VersionConflict_Fragment = { readonly code: string, readonly message: string };

export type AdminProblemFragment =
  | AdminProblem_BelowMinimum_Fragment
  | AdminProblem_DistributionClosed_Fragment
  | AdminProblem_InvalidInput_Fragment
  | AdminProblem_MembershipInactive_Fragment
  | AdminProblem_NotFound_Fragment
  | AdminProblem_OutOfStock_Fragment
  | AdminProblem_Refused_Fragment
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

export type AdminProductFragment = { readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null };

export type AdminProductsQueryVariables = Exact<{
  producerId?: string | null | undefined;
  search?: string | null | undefined;
  listedOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdminProductsQuery = { readonly products: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdminAddProductMutationVariables = Exact<{
  input: ProductInput;
}>;


export type AdminAddProductMutation = { readonly addProduct:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminChangeProductMutationVariables = Exact<{
  input: ChangeProductInput;
}>;


export type AdminChangeProductMutation = { readonly changeProduct:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

export type AdminSetListingMutationVariables = Exact<{
  input: SetListingInput;
}>;


export type AdminSetListingMutation = { readonly setListing:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminSetStockMutationVariables = Exact<{
  input: SetStockInput;
}>;


export type AdminSetStockMutation = { readonly setStock:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Product', readonly id: string, readonly producerId: string, readonly producerName: string, readonly reference: string | null, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly priceCents: number, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly vatCategory: VatCategory, readonly vatRateBp: number, readonly organic: boolean, readonly active: boolean, readonly version: number, readonly listing: { readonly id: string, readonly priceCents: number | null, readonly salePriceCents: number, readonly active: boolean } | null, readonly stock: { readonly id: string, readonly available: number, readonly promised: number } | null }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminProofWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminProofWaysQuery = { readonly viewer: { readonly email: string } | null, readonly security: { readonly hasPassword: boolean, readonly secondFactorSince: string | null } };

export type AdminReauthenticateMutationVariables = Exact<{
  input: ReauthenticateInput;
}>;


export type AdminReauthenticateMutation = { readonly reauthenticate:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type AdminRequestProofCodeMutationVariables = Exact<{
  email: string;
}>;


export type AdminRequestProofCodeMutation = { readonly requestSignInCode:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type AdminDistributionFragment = { readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } };

export type AdminSaleFragment = { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }> };

export type AdminPublishSaleMutationVariables = Exact<{
  cycleId: string;
  now?: boolean | null | undefined;
}>;


export type AdminPublishSaleMutation = { readonly publishSale:
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SalesCycle', readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }> }
   };

export type AdminCancelSaleMutationVariables = Exact<{
  cycleId: string;
  reason: string;
}>;


export type AdminCancelSaleMutation = { readonly cancelSale:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'SalesCycle', readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }> }
   };

export type AdminCloseDistributionMutationVariables = Exact<{
  distributionId: string;
  reason: string;
}>;


export type AdminCloseDistributionMutation = { readonly closeDistribution:
    | { readonly __typename: 'Distribution', readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type AdminHandOutDistributionMutationVariables = Exact<{
  distributionId: string;
  reason?: string | null | undefined;
}>;


export type AdminHandOutDistributionMutation = { readonly handOutDistribution:
    | { readonly __typename: 'Distribution', readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }
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
    | { readonly __typename: 'SalesCycle', readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly marginBp: number, readonly marginMode: MarginMode, readonly words: string, readonly minimumCents: number, readonly version: number, readonly seriesId: string | null, readonly offerCount: number, readonly orderCount: number, readonly totalCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly cycleId: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly endsAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly documentsIssuedAt: string | null, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string, readonly active: boolean } }> }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

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

export type ShopDocumentRowFragment = { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly issuedAt: string, readonly issuerName: string, readonly grossCents: number, readonly path: string };

export type ShopMyDocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ShopMyDocumentsQuery = { readonly myDocuments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: DocumentKind, readonly number: string, readonly issuedAt: string, readonly issuerName: string, readonly grossCents: number, readonly path: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShopHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopHomeQuery = { readonly pickups: ReadonlyArray<{ readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly itemCount: number, readonly totalCents: number, readonly collective: { readonly name: string, readonly currency: string, readonly timeZone: string }, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string }, readonly orders: ReadonlyArray<{ readonly id: string, readonly cycleName: string, readonly basketNumber: number | null }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }> }>, readonly openSales: ReadonlyArray<{ readonly collective: { readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly cycle: { readonly id: string, readonly name: string, readonly words: string, readonly offerCount: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string } }> }, readonly orders: ReadonlyArray<{ readonly id: string, readonly status: OrderStatus, readonly totalCents: number, readonly distribution: { readonly id: string } }> }> };

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

export type ShopOrderLineFragment = { readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly orderedCents: number, readonly amountCents: number };

export type ShopOrderFragment = { readonly id: string, readonly status: OrderStatus, readonly version: number, readonly basketNumber: number | null, readonly note: string, readonly totalCents: number, readonly changeable: boolean, readonly enteredByStaff: boolean, readonly cycleId: string, readonly cycleName: string, readonly beneficiary: string, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly orderedCents: number, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }>, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null };

export type ShopOrderPageQueryVariables = Exact<{
  id: string;
}>;


export type ShopOrderPageQuery = { readonly myOrder: { readonly id: string, readonly status: OrderStatus, readonly version: number, readonly basketNumber: number | null, readonly note: string, readonly totalCents: number, readonly changeable: boolean, readonly enteredByStaff: boolean, readonly cycleId: string, readonly cycleName: string, readonly beneficiary: string, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly currency: string, readonly timeZone: string }, readonly distribution: { readonly id: string, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string } }, readonly lines: ReadonlyArray<{ readonly id: string, readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly deliveredQuantity: number | null, readonly deliveredMeasure: number | null, readonly deliveredReason: string | null, readonly orderedCents: number, readonly amountCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }>, readonly collectedBy: { readonly name: string, readonly email: string | null, readonly phone: string | null } | null } | null };

export type ShopOrderRowFragment = { readonly id: string, readonly status: OrderStatus, readonly cycleName: string, readonly totalCents: number, readonly collective: { readonly name: string, readonly currency: string }, readonly distribution: { readonly pickupDate: string, readonly pickupPoint: { readonly id: string, readonly name: string } } };

export type ShopMyOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ShopMyOrdersQuery = { readonly myOrders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: OrderStatus, readonly cycleName: string, readonly totalCents: number, readonly collective: { readonly name: string, readonly currency: string }, readonly distribution: { readonly pickupDate: string, readonly pickupPoint: { readonly id: string, readonly name: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShopPickupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopPickupsQuery = { readonly pickups: ReadonlyArray<{ readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly itemCount: number, readonly totalCents: number, readonly collective: { readonly name: string, readonly currency: string, readonly timeZone: string }, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string }, readonly orders: ReadonlyArray<{ readonly id: string, readonly cycleName: string, readonly basketNumber: number | null }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }> }> };

export type ShopUpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type ShopUpdateProfileMutation = { readonly updateProfile:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Viewer', readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null, readonly locale: string, readonly emailConfirmed: boolean, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string }> }
   };

export type ShopLogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type ShopLogOutMutation = { readonly logOut: { readonly ok: boolean } };

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

export type ShopOfferFragment = { readonly id: string, readonly producerId: string, readonly producerName: string, readonly productId: string, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly organic: boolean, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly minimum: number, readonly priceCents: number, readonly unitPriceCents: number | null, readonly unitPriceUnit: string | null, readonly remaining: number | null, readonly active: boolean };

export type ShopSaleDistributionFragment = { readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string } };

export type ShopSaleFragment = { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly words: string, readonly minimumCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string } }> };

export type ShopSalePageQueryVariables = Exact<{
  id: string;
}>;


export type ShopSalePageQuery = { readonly salesCycle: { readonly id: string, readonly name: string, readonly status: CycleStatus, readonly opensAt: string, readonly flow: MoneyFlow, readonly words: string, readonly minimumCents: number, readonly distributions: ReadonlyArray<{ readonly id: string, readonly status: DistributionStatus, readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly closesAt: string, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string } }> } | null };

export type ShopSavedOrderFragment = { readonly id: string, readonly status: OrderStatus, readonly version: number, readonly note: string, readonly totalCents: number, readonly changeable: boolean, readonly distribution: { readonly id: string }, readonly lines: ReadonlyArray<{ readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly priceCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }> };

export type ShopMyOrdersInSalesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopMyOrdersInSalesQuery = { readonly openSales: ReadonlyArray<{ readonly cycle: { readonly id: string }, readonly orders: ReadonlyArray<{ readonly id: string, readonly status: OrderStatus, readonly version: number, readonly note: string, readonly totalCents: number, readonly changeable: boolean, readonly distribution: { readonly id: string }, readonly lines: ReadonlyArray<{ readonly offerId: string, readonly producerId: string, readonly producerName: string, readonly name: string, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly quantity: number, readonly priceCents: number }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }> }> }> };

export type ShopOffersQueryVariables = Exact<{
  cycleId: string;
  distributionId: string;
  after?: string | null | undefined;
}>;


export type ShopOffersQuery = { readonly offers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly producerId: string, readonly producerName: string, readonly productId: string, readonly name: string, readonly description: string, readonly category: ProductCategory, readonly organic: boolean, readonly sellingMode: SellingMode, readonly weighed: boolean, readonly contentAmount: number | null, readonly contentUnit: ContentUnit | null, readonly step: number, readonly minimum: number, readonly priceCents: number, readonly unitPriceCents: number | null, readonly unitPriceUnit: string | null, readonly remaining: number | null, readonly active: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export type ShopPlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type ShopPlaceOrderMutation = { readonly placeOrder:
    | { readonly __typename: 'BelowMinimum', readonly code: string, readonly message: string }
    | { readonly __typename: 'DistributionClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'MembershipInactive', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string }
    | { readonly __typename: 'OutOfStock', readonly code: string, readonly message: string, readonly shortages: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly remaining: number }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
   };

export type ShopChangeOrderMutationVariables = Exact<{
  input: ChangeOrderInput;
}>;


export type ShopChangeOrderMutation = { readonly changeOrder:
    | { readonly __typename: 'BelowMinimum', readonly code: string, readonly message: string }
    | { readonly __typename: 'DistributionClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'MembershipInactive', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string }
    | { readonly __typename: 'OutOfStock', readonly code: string, readonly message: string, readonly shortages: ReadonlyArray<{ readonly offerId: string, readonly name: string, readonly remaining: number }> }
    | { readonly __typename: 'Refused', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly code: string, readonly message: string }
   };

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

export type ShopDueFragment = { readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string };

export type ShopPickupCardFragment = { readonly pickupDate: string, readonly windowStart: string, readonly windowEnd: string, readonly startsAt: string, readonly itemCount: number, readonly totalCents: number, readonly collective: { readonly name: string, readonly currency: string, readonly timeZone: string }, readonly pickupPoint: { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string }, readonly orders: ReadonlyArray<{ readonly id: string, readonly cycleName: string, readonly basketNumber: number | null }>, readonly dues: ReadonlyArray<{ readonly payeeName: string, readonly producerId: string | null, readonly amountCents: number, readonly paymentNote: string }> };

export type ShopPlaceFragment = { readonly id: string, readonly name: string, readonly addressLine1: string, readonly postcode: string, readonly city: string, readonly directions: string };

export type ShopProofWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopProofWaysQuery = { readonly viewer: { readonly email: string } | null, readonly security: { readonly hasPassword: boolean, readonly secondFactorSince: string | null } };

export type ShopReauthenticateMutationVariables = Exact<{
  input: ReauthenticateInput;
}>;


export type ShopReauthenticateMutation = { readonly reauthenticate:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopRequestProofCodeMutationVariables = Exact<{
  email: string;
}>;


export type ShopRequestProofCodeMutation = { readonly requestSignInCode:
    | { readonly __typename: 'Done' }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'Refused', readonly message: string }
   };

export type ShopMembershipFragment = { readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } };

export type ShopPersonFragment = { readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null, readonly locale: string, readonly emailConfirmed: boolean, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ShopViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopViewerQuery = { readonly viewer: { readonly id: string, readonly email: string, readonly givenName: string, readonly familyName: string, readonly phone: string | null, readonly locale: string, readonly emailConfirmed: boolean, readonly memberships: ReadonlyArray<{ readonly id: string, readonly status: MembershipStatus, readonly roles: ReadonlyArray<Role>, readonly collective: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: CollectiveKind, readonly timeZone: string, readonly currency: string, readonly flow: MoneyFlow, readonly paymentNote: string } }>, readonly farms: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

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
export const AdminFarmProductFragmentDoc = new TypedDocumentString(`
    fragment AdminFarmProduct on Product {
  id
  producerId
  name
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  organic
  active
  version
  stock {
    id
    available
    promised
  }
}
    `, {"fragmentName":"AdminFarmProduct"}) as unknown as TypedDocumentString<AdminFarmProductFragment, unknown>;
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
    `, {"fragmentName":"AdminFarm"}) as unknown as TypedDocumentString<AdminFarmFragment, unknown>;
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
  minimumCents
  vatRegime
  mandate
  productCount
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
    `, {"fragmentName":"AdminProducer"}) as unknown as TypedDocumentString<AdminProducerFragment, unknown>;
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
  paperwork
  joinPolicy
  openingWords
  paymentNote
  contactEmail
  phonesToProducers
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
  path
}
    `, {"fragmentName":"AdminDocument"}) as unknown as TypedDocumentString<AdminDocumentFragment, unknown>;
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
export const AdminPickupPointFragmentDoc = new TypedDocumentString(`
    fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
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
}`, {"fragmentName":"AdminDistribution"}) as unknown as TypedDocumentString<AdminDistributionFragment, unknown>;
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
  priceCents
  vatRateBp
  orderedCents
  amountCents
}
    `, {"fragmentName":"AdminOrderLine"}) as unknown as TypedDocumentString<AdminOrderLineFragment, unknown>;
export const AdminOrderFragmentDoc = new TypedDocumentString(`
    fragment AdminOrder on Order {
  id
  status
  version
  basketNumber
  note
  createdAt
  updatedAt
  cycleId
  cycleName
  cycleStatus
  memberId
  memberName
  enteredByStaff
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  distribution {
    ...AdminDistribution
  }
  lines {
    ...AdminOrderLine
  }
  dues {
    payeeName
    producerId
    amountCents
    paymentNote
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
  priceCents
  vatRateBp
  orderedCents
  amountCents
}
fragment AdminPickupPoint on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
  active
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
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"fragmentName":"AdminOrder"}) as unknown as TypedDocumentString<AdminOrderFragment, unknown>;
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
  version
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
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"fragmentName":"AdminSale"}) as unknown as TypedDocumentString<AdminSaleFragment, unknown>;
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
export const ShopDocumentRowFragmentDoc = new TypedDocumentString(`
    fragment ShopDocumentRow on Document {
  id
  kind
  number
  issuedAt
  issuerName
  grossCents
  path
}
    `, {"fragmentName":"ShopDocumentRow"}) as unknown as TypedDocumentString<ShopDocumentRowFragment, unknown>;
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
  orderedCents
  amountCents
}
    `, {"fragmentName":"ShopOrderLine"}) as unknown as TypedDocumentString<ShopOrderLineFragment, unknown>;
export const ShopDueFragmentDoc = new TypedDocumentString(`
    fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  paymentNote
}
    `, {"fragmentName":"ShopDue"}) as unknown as TypedDocumentString<ShopDueFragment, unknown>;
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
  orderedCents
  amountCents
}
fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  paymentNote
}
fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
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
}
    `, {"fragmentName":"ShopOffer"}) as unknown as TypedDocumentString<ShopOfferFragment, unknown>;
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
  }
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
  }
  dues {
    ...ShopDue
  }
}
    fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  paymentNote
}`, {"fragmentName":"ShopSavedOrder"}) as unknown as TypedDocumentString<ShopSavedOrderFragment, unknown>;
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
export const ShopPickupCardFragmentDoc = new TypedDocumentString(`
    fragment ShopPickupCard on PickupCard {
  collective {
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
  }
  dues {
    ...ShopDue
  }
}
    fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  paymentNote
}
fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}`, {"fragmentName":"ShopPickupCard"}) as unknown as TypedDocumentString<ShopPickupCardFragment, unknown>;
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
  path
}`, {"hash":"sha256:f318ff7cef617b742a314c648e342c4bc106e6d48d179b43f25987d4a49228c0"}) as unknown as TypedDocumentString<AdminDocumentsQuery, AdminDocumentsQueryVariables>;
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
  name
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  organic
  active
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
}`, {"hash":"sha256:880aae66fcfe531f2e8dd58465ba6ff7740e302e44f9391c1ef346247666a8bc"}) as unknown as TypedDocumentString<AdminAddFarmProductMutation, AdminAddFarmProductMutationVariables>;
export const AdminFarmDeliveriesDocument = new TypedDocumentString(`
    query AdminFarmDeliveries {
  farmDeliveries {
    ...AdminFarmDelivery
  }
}
    fragment AdminFarmDelivery on FarmDelivery {
  cycleName
  totalCents
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
}`, {"hash":"sha256:7839c4e1d6fa8e9820ee803d1779f4d2fe551a5959c1f47314cf995de95772c7"}) as unknown as TypedDocumentString<AdminFarmDeliveriesQuery, AdminFarmDeliveriesQueryVariables>;
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
}`, {"hash":"sha256:bce6ab4f529e64ad3a40c2e109f18d4b420952e360b3392e50eb36eb46dd43dd"}) as unknown as TypedDocumentString<AdminChangeFarmMutation, AdminChangeFarmMutationVariables>;
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
  path
}`, {"hash":"sha256:a9bb50295ead23a3aa71feb71491248731724686282f2ee1e496175903d24019"}) as unknown as TypedDocumentString<AdminFarmDocumentsQuery, AdminFarmDocumentsQueryVariables>;
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
    collective {
      id
      slug
      name
      flow
      timeZone
      currency
    }
  }
}`, {"hash":"sha256:e430c54456b612caab14b1bd694b07a424cab18d02054a9751e9de83af2650f6"}) as unknown as TypedDocumentString<AdminFarmPageQuery, AdminFarmPageQueryVariables>;
export const AdminAcceptMandateDocument = new TypedDocumentString(`
    mutation AdminAcceptMandate($collectiveId: UUID!, $name: String!) {
  acceptMandate(collectiveId: $collectiveId, name: $name) {
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
}`, {"hash":"sha256:ee864aefb493c5704cecbe7b6a5009ac995d54d55aa9aa450a5f38c011a6b810"}) as unknown as TypedDocumentString<AdminAcceptMandateMutation, AdminAcceptMandateMutationVariables>;
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
  name
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  organic
  active
  version
  stock {
    id
    available
    promised
  }
}`, {"hash":"sha256:0a8d56761c62706fe7a3eed2fc4dc2e265002927ac792fe265224751a693d0f1"}) as unknown as TypedDocumentString<AdminFarmProductsQuery, AdminFarmProductsQueryVariables>;
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
  name
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  organic
  active
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
}`, {"hash":"sha256:f8a8298cd1d5602b61760e5617811c9aa99e5b6c810c515270865f2220ba33a6"}) as unknown as TypedDocumentString<AdminChangeFarmProductMutation, AdminChangeFarmProductMutationVariables>;
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
  name
  category
  sellingMode
  weighed
  priceCents
  contentAmount
  contentUnit
  step
  organic
  active
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
}`, {"hash":"sha256:338f2011c20df7aa5af047f2791c8839e9850284b834a2648d5c9381d0708183"}) as unknown as TypedDocumentString<AdminSetFarmStockMutation, AdminSetFarmStockMutationVariables>;
export const AdminFirstEveningDocument = new TypedDocumentString(`
    query AdminFirstEvening {
  collective {
    ...AdminCollective
  }
  pickupPoints {
    ...AdminPickupPoint
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
  paperwork
  joinPolicy
  openingWords
  paymentNote
  contactEmail
  phonesToProducers
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
  version
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
}`, {"hash":"sha256:dc2fd84ab83f7b8ca136e88c91069c51d6f21cd3a23e6431464b42c47600afcf"}) as unknown as TypedDocumentString<AdminFirstEveningQuery, AdminFirstEveningQueryVariables>;
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
}`, {"hash":"sha256:4b4be11df6a4b5952a7f620611676ed589110e4c8201758873dbd19f96807502"}) as unknown as TypedDocumentString<AdminPlanFirstSaleMutation, AdminPlanFirstSaleMutationVariables>;
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
  priceCents
  vatRateBp
  orderedCents
  amountCents
}
fragment AdminOrder on Order {
  id
  status
  version
  basketNumber
  note
  createdAt
  updatedAt
  cycleId
  cycleName
  cycleStatus
  memberId
  memberName
  enteredByStaff
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  distribution {
    ...AdminDistribution
  }
  lines {
    ...AdminOrderLine
  }
  dues {
    payeeName
    producerId
    amountCents
    paymentNote
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
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:c686bae8209d4c9d262536d970780f2b90c8f2462040c40acd70f2d49ef92aea"}) as unknown as TypedDocumentString<AdminCorrectDeliveryMutation, AdminCorrectDeliveryMutationVariables>;
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
}`, {"hash":"sha256:80c7c6ccaffb88a50389175e0ba687d1e49df2eaf7bce88be1491c6539c23322"}) as unknown as TypedDocumentString<AdminMemberPageQuery, AdminMemberPageQueryVariables>;
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
  priceCents
  vatRateBp
  orderedCents
  amountCents
}
fragment AdminOrder on Order {
  id
  status
  version
  basketNumber
  note
  createdAt
  updatedAt
  cycleId
  cycleName
  cycleStatus
  memberId
  memberName
  enteredByStaff
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  distribution {
    ...AdminDistribution
  }
  lines {
    ...AdminOrderLine
  }
  dues {
    payeeName
    producerId
    amountCents
    paymentNote
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
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:73a8db36eeb09f56dfe6e00661dbda03835c71423e8073e3eb7492143cb5b624"}) as unknown as TypedDocumentString<AdminEnterOrderMutation, AdminEnterOrderMutationVariables>;
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
}`, {"hash":"sha256:41cf82a388700e092d9f228719f1f3b9af7a5cfc73b0ed392071fa9eb8902729"}) as unknown as TypedDocumentString<AdminOrderableSalesQuery, AdminOrderableSalesQueryVariables>;
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
  priceCents
  vatRateBp
  orderedCents
  amountCents
}
fragment AdminOrder on Order {
  id
  status
  version
  basketNumber
  note
  createdAt
  updatedAt
  cycleId
  cycleName
  cycleStatus
  memberId
  memberName
  enteredByStaff
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  distribution {
    ...AdminDistribution
  }
  lines {
    ...AdminOrderLine
  }
  dues {
    payeeName
    producerId
    amountCents
    paymentNote
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
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:16c60f34dcf4164c293f9c2ea898647ebc9d538e065b5c305d503a268f961b26"}) as unknown as TypedDocumentString<AdminOrderPageQuery, AdminOrderPageQueryVariables>;
export const AdminCancelOrderDocument = new TypedDocumentString(`
    mutation AdminCancelOrder($orderId: UUID!, $version: Int!) {
  cancelOrder(orderId: $orderId, version: $version) {
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
  priceCents
  vatRateBp
  orderedCents
  amountCents
}
fragment AdminOrder on Order {
  id
  status
  version
  basketNumber
  note
  createdAt
  updatedAt
  cycleId
  cycleName
  cycleStatus
  memberId
  memberName
  enteredByStaff
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  distribution {
    ...AdminDistribution
  }
  lines {
    ...AdminOrderLine
  }
  dues {
    payeeName
    producerId
    amountCents
    paymentNote
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
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:31e6a464b285ebea9a99d759a95e88eaca5d4ed759e532b709e295698b56c5bc"}) as unknown as TypedDocumentString<AdminCancelOrderMutation, AdminCancelOrderMutationVariables>;
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
}`, {"hash":"sha256:596e349ba94747538d43c9b9f40bb2581034ec8cd817e4432b5628f5ead43155"}) as unknown as TypedDocumentString<AdminLastSaleQuery, AdminLastSaleQueryVariables>;
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
export const AdminOfferMandateDocument = new TypedDocumentString(`
    mutation AdminOfferMandate($producerId: UUID!) {
  offerMandate(producerId: $producerId) {
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
  minimumCents
  vatRegime
  mandate
  productCount
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
}`, {"hash":"sha256:ffa12824bb347e74948bafb85943e380624528a770cbc4a6c34e0b8f0d63957e"}) as unknown as TypedDocumentString<AdminOfferMandateMutation, AdminOfferMandateMutationVariables>;
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
  minimumCents
  vatRegime
  mandate
  productCount
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
}`, {"hash":"sha256:acb07b93513e52de1b4cf3976cb5213f22df0d4526a07743f8e4d8a79595fd35"}) as unknown as TypedDocumentString<AdminProducerPageQuery, AdminProducerPageQueryVariables>;
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
  minimumCents
  vatRegime
  mandate
  productCount
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
}`, {"hash":"sha256:3e1b07725b892b84a148db72235fe8a1d2d004148e83be3af73983e835010ff0"}) as unknown as TypedDocumentString<AdminChangeProducerMutation, AdminChangeProducerMutationVariables>;
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
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:4045e1d5bd790f6b3a4eb540de0b60ace1cd66cc2fcfa1ec57c5674e3b363171"}) as unknown as TypedDocumentString<AdminSaleBoardQuery, AdminSaleBoardQueryVariables>;
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
}`, {"hash":"sha256:17bac9a2972d070e471ee4d931dedc676551fab1a0732fbae5de55d8d9fff1bf"}) as unknown as TypedDocumentString<AdminSalePageQuery, AdminSalePageQueryVariables>;
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
}`, {"hash":"sha256:5089973f8714d3a5ec2c815a2dcdade0d54dc77fff83b16442d4400c736a1013"}) as unknown as TypedDocumentString<AdminSalesQuery, AdminSalesQueryVariables>;
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
  paperwork
  joinPolicy
  openingWords
  paymentNote
  contactEmail
  phonesToProducers
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
}`, {"hash":"sha256:8cfeddc31334ca72eb75a1877d3c8ba4c3c2dc72cbe1a7bc7766c0fc5761a5fa"}) as unknown as TypedDocumentString<AdminCollectiveSettingsQuery, AdminCollectiveSettingsQueryVariables>;
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
  paperwork
  joinPolicy
  openingWords
  paymentNote
  contactEmail
  phonesToProducers
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
}`, {"hash":"sha256:6168d4a446058d5a5e0a29424bdf5a364407aabca26008dd7cd1a4fd168cb5e8"}) as unknown as TypedDocumentString<AdminChangeCollectiveMutation, AdminChangeCollectiveMutationVariables>;
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
export const AdminMembersDocument = new TypedDocumentString(`
    query AdminMembers($search: String, $status: MembershipStatus, $first: Int, $after: String) {
  members(search: $search, status: $status, first: $first, after: $after) {
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
}`, {"hash":"sha256:57f0bf8b311a814de357217db01121be0d4d70ded4d61db3b84943ee3d50f0bd"}) as unknown as TypedDocumentString<AdminMembersQuery, AdminMembersQueryVariables>;
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
}`, {"hash":"sha256:11315ae97e3b840918eb163b51f2155fefb12ccef13f6fda1c2eb046c9c76061"}) as unknown as TypedDocumentString<AdminChangeMemberMutation, AdminChangeMemberMutationVariables>;
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
}`, {"hash":"sha256:165ca99340ca9b4b4a2c12f3ea9ad2f3c94918b245ae2ed305c51c990c78a9d9"}) as unknown as TypedDocumentString<AdminAddMemberMutation, AdminAddMemberMutationVariables>;
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
        ...AdminOrder
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
  priceCents
  vatRateBp
  orderedCents
  amountCents
}
fragment AdminOrder on Order {
  id
  status
  version
  basketNumber
  note
  createdAt
  updatedAt
  cycleId
  cycleName
  cycleStatus
  memberId
  memberName
  enteredByStaff
  beneficiary
  collectedBy {
    name
    email
    phone
  }
  totalCents
  distribution {
    ...AdminDistribution
  }
  lines {
    ...AdminOrderLine
  }
  dues {
    payeeName
    producerId
    amountCents
    paymentNote
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
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:c704569158c56de188ac52fb263d8ad361ef48d9b5b5a0125af806af79ae62cd"}) as unknown as TypedDocumentString<AdminOrdersQuery, AdminOrdersQueryVariables>;
export const AdminPickupPointsDocument = new TypedDocumentString(`
    query AdminPickupPoints {
  pickupPoints {
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
}`, {"hash":"sha256:4f6ce6f74102b6813494f5462d8bc80628d02702c896bdfab752e9487005ecb7"}) as unknown as TypedDocumentString<AdminPickupPointsQuery, AdminPickupPointsQueryVariables>;
export const AdminAddPickupPointDocument = new TypedDocumentString(`
    mutation AdminAddPickupPoint($input: PickupPointInput!) {
  addPickupPoint(input: $input) {
    __typename
    ...AdminPickupPoint
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
}`, {"hash":"sha256:65410fff1c9b30ac3212a9f564132ec2181637ed69dbeaaa77aefd15cacabbf6"}) as unknown as TypedDocumentString<AdminAddPickupPointMutation, AdminAddPickupPointMutationVariables>;
export const AdminChangePickupPointDocument = new TypedDocumentString(`
    mutation AdminChangePickupPoint($input: ChangePickupPointInput!) {
  changePickupPoint(input: $input) {
    __typename
    ...AdminPickupPoint
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
}`, {"hash":"sha256:89f19c29b66f4cdfba4f7fc68f81f202994aff4c2be5b5210024d1509f3dcb66"}) as unknown as TypedDocumentString<AdminChangePickupPointMutation, AdminChangePickupPointMutationVariables>;
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
  version
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
}`, {"hash":"sha256:02ce4dce9867209f16cb6514ecdc752bd63e4dc63a3f3930245da03d1747c06d"}) as unknown as TypedDocumentString<AdminProductsQuery, AdminProductsQueryVariables>;
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
  version
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
}`, {"hash":"sha256:491af7c351d6d15e790992f25e26ffbc9c53f8227f63ba9b2cf05d2045e4701e"}) as unknown as TypedDocumentString<AdminAddProductMutation, AdminAddProductMutationVariables>;
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
  version
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
}`, {"hash":"sha256:29758f10ac0573dae97adadb0ebe038f92c4711f41dc437a187529fc6139f99c"}) as unknown as TypedDocumentString<AdminChangeProductMutation, AdminChangeProductMutationVariables>;
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
  version
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
}`, {"hash":"sha256:b6e34fab4134577e53156c78aeaf0a8d13ebbd49f308a6224cad3da90a4ad0f9"}) as unknown as TypedDocumentString<AdminSetListingMutation, AdminSetListingMutationVariables>;
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
  version
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
}`, {"hash":"sha256:a67aa68b36a6d0a96d96eebbffa8dc1b16073a41ab2dfc48afb3cf66691119cf"}) as unknown as TypedDocumentString<AdminSetStockMutation, AdminSetStockMutationVariables>;
export const AdminProofWaysDocument = new TypedDocumentString(`
    query AdminProofWays {
  viewer {
    email
  }
  security {
    hasPassword
    secondFactorSince
  }
}
    `, {"hash":"sha256:8ab3079765a0183e90f95c975fbd798c34a44ce633964b1bc1e40916b5c80b15"}) as unknown as TypedDocumentString<AdminProofWaysQuery, AdminProofWaysQueryVariables>;
export const AdminReauthenticateDocument = new TypedDocumentString(`
    mutation AdminReauthenticate($input: ReauthenticateInput!) {
  reauthenticate(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:cbe52ab1266696e1385514d6967e9deb676a7ad1e196b8611e2aa2012bbeda8a"}) as unknown as TypedDocumentString<AdminReauthenticateMutation, AdminReauthenticateMutationVariables>;
export const AdminRequestProofCodeDocument = new TypedDocumentString(`
    mutation AdminRequestProofCode($email: String!) {
  requestSignInCode(email: $email) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:f9b7772ba083912b661c6d6d816789d3e0e098db528333b7ca332147204ebe07"}) as unknown as TypedDocumentString<AdminRequestProofCodeMutation, AdminRequestProofCodeMutationVariables>;
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
}`, {"hash":"sha256:5e931ba9cfb3f1e2e2e21cd5bfe39d05875f63b34dcbdcf9aea61fcbe5368c8c"}) as unknown as TypedDocumentString<AdminPublishSaleMutation, AdminPublishSaleMutationVariables>;
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
}`, {"hash":"sha256:fe868ad853855cc46f9b4c1cef03b31e733d80112ac81320dfd223f9b2007ec3"}) as unknown as TypedDocumentString<AdminCancelSaleMutation, AdminCancelSaleMutationVariables>;
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
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:2f659930b5f902dad12c17fd61b6273fccf339dfd8b571e758b61cee4592fdb9"}) as unknown as TypedDocumentString<AdminCloseDistributionMutation, AdminCloseDistributionMutationVariables>;
export const AdminHandOutDistributionDocument = new TypedDocumentString(`
    mutation AdminHandOutDistribution($distributionId: UUID!, $reason: String) {
  handOutDistribution(distributionId: $distributionId, reason: $reason) {
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
  pickupPoint {
    ...AdminPickupPoint
  }
}`, {"hash":"sha256:36044c0bba3fa2f71e8c2ac5c7bcc0f3d4164e54c77ca97c2deb56acd0af3bb2"}) as unknown as TypedDocumentString<AdminHandOutDistributionMutation, AdminHandOutDistributionMutationVariables>;
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
}`, {"hash":"sha256:db11ea6bb96d9c43207e9fdb1fe048002b69456d61c9c5c2ec1d7c1dd997beb8"}) as unknown as TypedDocumentString<AdminChangeSaleMutation, AdminChangeSaleMutationVariables>;
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
  path
}`, {"hash":"sha256:09c0c22f9d0b395bcd6bc7f4c37226e434d50805b1b16a93c17e29d9a4c54b2a"}) as unknown as TypedDocumentString<ShopMyDocumentsQuery, ShopMyDocumentsQueryVariables>;
export const ShopHomeDocument = new TypedDocumentString(`
    query ShopHome {
  pickups {
    ...ShopPickupCard
  }
  openSales {
    ...ShopOpenSaleCard
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
  paymentNote
}
fragment ShopPickupCard on PickupCard {
  collective {
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
}`, {"hash":"sha256:e2bb51e8ac3997ad24a519dd24c78475905fd60d2c2c6e2e83a54acfc91e8e48"}) as unknown as TypedDocumentString<ShopHomeQuery, ShopHomeQueryVariables>;
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
  orderedCents
  amountCents
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
  ...ShopCollector
}
fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  paymentNote
}
fragment ShopPlace on PickupPoint {
  id
  name
  addressLine1
  postcode
  city
  directions
}`, {"hash":"sha256:46a8c35067cd90e5af52d3c0e9ea402b59b7ff14406b59f5854bf2dcfe3e9c2e"}) as unknown as TypedDocumentString<ShopOrderPageQuery, ShopOrderPageQueryVariables>;
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
  paymentNote
}
fragment ShopPickupCard on PickupCard {
  collective {
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
}`, {"hash":"sha256:54ec6bd689d6faa11533963762c187267ad6de16a7907402d3838332ad430c9c"}) as unknown as TypedDocumentString<ShopPickupsQuery, ShopPickupsQueryVariables>;
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
export const ShopLogOutDocument = new TypedDocumentString(`
    mutation ShopLogOut {
  logOut {
    ok
  }
}
    `, {"hash":"sha256:f202dcd06f2b0b5c2edb7755996ec29fcdc5165aadf7b1b7777fd732ff2f88c1"}) as unknown as TypedDocumentString<ShopLogOutMutation, ShopLogOutMutationVariables>;
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
export const ShopSalePageDocument = new TypedDocumentString(`
    query ShopSalePage($id: UUID!) {
  salesCycle(id: $id) {
    ...ShopSale
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
  }
}
fragment ShopSale on SalesCycle {
  id
  name
  status
  opensAt
  flow
  words
  minimumCents
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
}`, {"hash":"sha256:369efe510ce6da83fdd9f1d5dd76ca326fcbd128d0f98d073b62820aacdef043"}) as unknown as TypedDocumentString<ShopSalePageQuery, ShopSalePageQueryVariables>;
export const ShopMyOrdersInSalesDocument = new TypedDocumentString(`
    query ShopMyOrdersInSales {
  openSales {
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
  }
  dues {
    ...ShopDue
  }
}
fragment ShopDue on Due {
  payeeName
  producerId
  amountCents
  paymentNote
}`, {"hash":"sha256:78e50d2167604b8f9c8c009c02e59febb7783c1b50ccca04f196d4eb1448369d"}) as unknown as TypedDocumentString<ShopMyOrdersInSalesQuery, ShopMyOrdersInSalesQueryVariables>;
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
}`, {"hash":"sha256:e69b46232e9afd57994b3612b80363a97d55380de02152b33e6a694b853c4e99"}) as unknown as TypedDocumentString<ShopOffersQuery, ShopOffersQueryVariables>;
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
    ... on OutOfStock {
      shortages {
        offerId
        name
        remaining
      }
    }
  }
}
    `, {"hash":"sha256:a50fe97731b5902f11d7d6a13547363b35f2c7b5d572312db35c184b75a39ba5"}) as unknown as TypedDocumentString<ShopPlaceOrderMutation, ShopPlaceOrderMutationVariables>;
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
    ... on OutOfStock {
      shortages {
        offerId
        name
        remaining
      }
    }
  }
}
    `, {"hash":"sha256:9cd2bf48de2b12db81b3dbe6cc459f2aa9e7cad201c89e9d136d50e8bd58913b"}) as unknown as TypedDocumentString<ShopChangeOrderMutation, ShopChangeOrderMutationVariables>;
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
export const ShopProofWaysDocument = new TypedDocumentString(`
    query ShopProofWays {
  viewer {
    email
  }
  security {
    hasPassword
    secondFactorSince
  }
}
    `, {"hash":"sha256:43a4273fea535adb18dc1ae8d0efe548ba92d9fa229099356c5c84f5a19e00f1"}) as unknown as TypedDocumentString<ShopProofWaysQuery, ShopProofWaysQueryVariables>;
export const ShopReauthenticateDocument = new TypedDocumentString(`
    mutation ShopReauthenticate($input: ReauthenticateInput!) {
  reauthenticate(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:c3faf999d3ac681c17a4db230111a8d158b498e378966b7de33dbd8eed514b1b"}) as unknown as TypedDocumentString<ShopReauthenticateMutation, ShopReauthenticateMutationVariables>;
export const ShopRequestProofCodeDocument = new TypedDocumentString(`
    mutation ShopRequestProofCode($email: String!) {
  requestSignInCode(email: $email) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:486a14aaf8d0de963638d98e71c3cf07384c52299bb85ccfd0f42edd5866e50c"}) as unknown as TypedDocumentString<ShopRequestProofCodeMutation, ShopRequestProofCodeMutationVariables>;
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