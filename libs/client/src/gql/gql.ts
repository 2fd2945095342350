/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation AdminLogOut { logOut { ok } }": typeof types.AdminLogOutDocument,
    "\n  mutation AdminConfirmEmail($token: String!) {\n    confirmEmail(token: $token) { __typename ...AdminViewer ...AdminProblem }\n  }\n": typeof types.AdminConfirmEmailDocument,
    "\n  mutation AdminRequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { __typename ... on Done { ok } ...AdminProblem }\n  }\n": typeof types.AdminRequestPasswordResetDocument,
    "\n  query AdminInvitation($token: String!) {\n    invitation(token: $token) { kind collectiveName email subjectName expired }\n  }\n": typeof types.AdminInvitationDocument,
    "\n  mutation AdminAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) { __typename ... on InvitationAccepted { kind collectiveSlug producerId } ...AdminProblem }\n  }\n": typeof types.AdminAcceptInvitationDocument,
    "\n  mutation AdminResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { __typename ... on Done { ok } ...AdminProblem }\n  }\n": typeof types.AdminResetPasswordDocument,
    "\n  mutation AdminSignUp($input: SignUpInput!) {\n    signUp(input: $input) { __typename ... on Done { ok } ...AdminProblem }\n  }\n": typeof types.AdminSignUpDocument,
    "\n  mutation AdminLogIn($input: LogInInput!) {\n    logIn(input: $input) { __typename ...AdminViewer ...AdminProblem }\n  }\n": typeof types.AdminLogInDocument,
    "\n  query AdminAuditLog($first: Int, $after: String) {\n    auditLog(first: $first, after: $after) {\n      edges { node { id at actorName action reason subjectId detail } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AdminAuditLogDocument,
    "fragment AdminDocumentRun on DocumentRun { id status total done problems createdAt finishedAt }": typeof types.AdminDocumentRunFragmentDoc,
    "query AdminDocumentRuns($distributionId: UUID!) { documentRuns(distributionId: $distributionId) { ...AdminDocumentRun } }": typeof types.AdminDocumentRunsDocument,
    "query AdminDocumentRun($id: UUID!) { documentRun(id: $id) { ...AdminDocumentRun } }": typeof types.AdminDocumentRunDocument,
    "\n  mutation AdminStartDocumentRun($distributionId: UUID!) {\n    startDocumentRun(distributionId: $distributionId) { __typename ...AdminDocumentRun ...AdminProblem }\n  }\n": typeof types.AdminStartDocumentRunDocument,
    "query AdminPaperwork { collective { id paperwork } }": typeof types.AdminPaperworkDocument,
    "\n  query AdminDocuments($distributionId: UUID, $first: Int, $after: String) {\n    documents(distributionId: $distributionId, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminDocument } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AdminDocumentsDocument,
    "\n  mutation AdminAddFarmProduct($input: ProductInput!) { addFarmProduct(input: $input) { __typename ...AdminFarmProduct ...AdminProblem } }\n": typeof types.AdminAddFarmProductDocument,
    "\n  fragment AdminFarmDelivery on FarmDelivery {\n    cycleName totalCents\n    collective { id name flow timeZone currency }\n    distribution { id status pickupDate windowStart windowEnd closesAt pickupPoint { id name addressLine1 postcode city } }\n    products { offerId name sellingMode contentAmount contentUnit quantity measure saleCents }\n    customers { orderId name basketNumber amountCents lines { id name sellingMode contentAmount contentUnit quantity } }\n  }\n": typeof types.AdminFarmDeliveryFragmentDoc,
    "query AdminFarmDeliveries { farmDeliveries { ...AdminFarmDelivery } }": typeof types.AdminFarmDeliveriesDocument,
    "\n  mutation AdminChangeFarm($input: ChangeFarmInput!) { changeFarm(input: $input) { __typename ...AdminFarm ...AdminProblem } }\n": typeof types.AdminChangeFarmDocument,
    "\n  query AdminFarmDocuments($first: Int, $after: String) {\n    farmDocuments(first: $first, after: $after) { edges { node { ...AdminDocument } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.AdminFarmDocumentsDocument,
    "\n  fragment AdminFarmProduct on Product {\n    id producerId name category sellingMode weighed priceCents contentAmount contentUnit step organic active version stock { id available promised }\n  }\n": typeof types.AdminFarmProductFragmentDoc,
    "\n  fragment AdminFarm on Farm {\n    id name shortCode email phone city story vatRegime\n    legal { legalName legalForm siret vatNumber addressLine1 postcode city rcs }\n    collectives { status mandate mandateText collective { id slug name flow timeZone currency } }\n  }\n": typeof types.AdminFarmFragmentDoc,
    "query AdminFarmPage { farm { ...AdminFarm } }": typeof types.AdminFarmPageDocument,
    "\n  mutation AdminAcceptMandate($collectiveId: UUID!, $name: String!) {\n    acceptMandate(collectiveId: $collectiveId, name: $name) { __typename ...AdminFarm ...AdminProblem }\n  }\n": typeof types.AdminAcceptMandateDocument,
    "\n  query AdminFarmProducts($first: Int, $after: String) {\n    farmProducts(first: $first, after: $after) { edges { node { ...AdminFarmProduct } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.AdminFarmProductsDocument,
    "\n  mutation AdminChangeFarmProduct($input: ChangeProductInput!) { changeFarmProduct(input: $input) { __typename ...AdminFarmProduct ...AdminProblem } }\n": typeof types.AdminChangeFarmProductDocument,
    "\n  mutation AdminSetFarmStock($input: SetStockInput!) { setFarmStock(input: $input) { __typename ...AdminFarmProduct ...AdminProblem } }\n": typeof types.AdminSetFarmStockDocument,
    "\n  query AdminFirstEvening {\n    collective { ...AdminCollective }\n    pickupPoints { ...AdminPickupPoint }\n    participations { ...AdminProducerCard }\n    products(first: 6, listedOnly: true) { totalCount edges { node { ...AdminProduct } } }\n    salesCycles(first: 1) { edges { node { ...AdminSale } } }\n    members(first: 1) { totalCount }\n  }\n": typeof types.AdminFirstEveningDocument,
    "\n  mutation AdminCreateCollective($input: CreateCollectiveInput!) {\n    createCollective(input: $input) { __typename ... on CollectiveCard { id slug } ...AdminProblem }\n  }\n": typeof types.AdminCreateCollectiveDocument,
    "\n  mutation AdminPlanFirstSale($input: PlanSaleInput!) {\n    planSale(input: $input) { __typename ... on PlannedSales { cycles { ...AdminSale } conflicts { date message } } ...AdminProblem }\n  }\n": typeof types.AdminPlanFirstSaleDocument,
    "\n  mutation AdminCorrectDelivery($input: CorrectDeliveryInput!) {\n    correctDelivery(input: $input) { __typename ...AdminOrder ...AdminProblem }\n  }\n": typeof types.AdminCorrectDeliveryDocument,
    "\n  query AdminCollectiveTile {\n    salesCycles(status: [OPEN, SCHEDULED, CLOSED, DRAFT], first: 5) {\n      edges { node { id name status opensAt orderCount totalCents distributions { id status closesAt } } }\n    }\n  }\n": typeof types.AdminCollectiveTileDocument,
    "query AdminMemberPage($id: UUID!) { member(id: $id) { ...AdminMember } }": typeof types.AdminMemberPageDocument,
    "\n  query AdminOrderableOffers($cycleId: UUID!, $distributionId: UUID, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: $first, after: $after) { edges { node { ...AdminOffer } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.AdminOrderableOffersDocument,
    "\n  mutation AdminEnterOrder($input: EnterOrderInput!) {\n    enterOrder(input: $input) { __typename ...AdminOrder ...AdminProblem }\n  }\n": typeof types.AdminEnterOrderDocument,
    "\n  query AdminOrderableSales {\n    salesCycles(status: [OPEN, CLOSED], first: 30) { edges { node { ...AdminSale } } }\n  }\n": typeof types.AdminOrderableSalesDocument,
    "query AdminPickedMember($id: UUID!) { member(id: $id) { id givenName familyName status } }": typeof types.AdminPickedMemberDocument,
    "\n  query AdminOrderHistory { auditLog(first: 100) { edges { node { id at actorName action reason subjectId } } } }\n": typeof types.AdminOrderHistoryDocument,
    "query AdminOrderPage($id: UUID!) { order(id: $id) { ...AdminOrder } }": typeof types.AdminOrderPageDocument,
    "\n  mutation AdminCancelOrder($orderId: UUID!, $version: Int!) {\n    cancelOrder(orderId: $orderId, version: $version) { __typename ...AdminOrder ...AdminProblem }\n  }\n": typeof types.AdminCancelOrderDocument,
    "query AdminLastSale { salesCycles(first: 1) { edges { node { ...AdminSale } } } }": typeof types.AdminLastSaleDocument,
    "\n  mutation AdminPlanSale($input: PlanSaleInput!) {\n    planSale(input: $input) { __typename ...AdminPlanned ...AdminProblem }\n  }\n": typeof types.AdminPlanSaleDocument,
    "\n  fragment AdminPlanned on PlannedSales {\n    cycles { id name status opensAt offerCount distributions { id pickupDate closesAt pickupPoint { id name } } }\n    conflicts { date message }\n  }\n": typeof types.AdminPlannedFragmentDoc,
    "\n  query AdminFailedJobs($first: Int, $after: String) {\n    failedJobs(first: $first, after: $after) {\n      totalCount\n      edges { node { id kind collectiveId attempt error createdAt deadAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AdminFailedJobsDocument,
    "mutation AdminRetryJob($id: UUID!) { retryJob(id: $id) { __typename ... on Done { ok } ...AdminProblem } }": typeof types.AdminRetryJobDocument,
    "mutation AdminDismissJob($id: UUID!) { dismissJob(id: $id) { __typename ... on Done { ok } ...AdminProblem } }": typeof types.AdminDismissJobDocument,
    "\n  mutation AdminInviteProducer($producerId: UUID!) {\n    inviteProducer(producerId: $producerId) { __typename ... on Done { ok } ...AdminProblem }\n  }\n": typeof types.AdminInviteProducerDocument,
    "\n  mutation AdminOfferMandate($producerId: UUID!) {\n    offerMandate(producerId: $producerId) { __typename ...AdminProducer ...AdminProblem }\n  }\n": typeof types.AdminOfferMandateDocument,
    "query AdminProducerPage($producerId: UUID!) { participation(producerId: $producerId) { ...AdminProducer } }": typeof types.AdminProducerPageDocument,
    "\n  fragment AdminProducer on Participation {\n    id producerId name shortCode email phone city story status claimed paperwork paymentNote minimumCents vatRegime mandate productCount\n    legal { legalName legalForm siret vatNumber addressLine1 postcode city rcs }\n  }\n": typeof types.AdminProducerFragmentDoc,
    "\n  mutation AdminChangeProducer($input: ChangeProducerInput!) {\n    changeProducer(input: $input) { __typename ...AdminProducer ...AdminProblem }\n  }\n": typeof types.AdminChangeProducerDocument,
    "\n  query AdminSaleBoard($cycleId: UUID!) {\n    saleBoard(cycleId: $cycleId) {\n      cycle { id status }\n      saleCents purchaseCents marginCents memberCount orderedCount\n      points { orderCount totalCents distribution { ...AdminDistribution } }\n      producers {\n        producerId name minimumCents orderCount saleCents purchaseCents\n        points {\n          distributionId saleCents purchaseCents\n          products { offerId name sellingMode contentAmount contentUnit quantity measure saleCents }\n        }\n      }\n      notYetOrdered { id givenName familyName phone }\n    }\n  }\n": typeof types.AdminSaleBoardDocument,
    "\n  query AdminOffers($cycleId: UUID!, $search: String, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, search: $search, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminOffer } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AdminOffersDocument,
    "query AdminSalePage($id: UUID!) { salesCycle(id: $id) { ...AdminSale } }": typeof types.AdminSalePageDocument,
    "\n  mutation AdminSetOffer($input: SetOfferInput!) {\n    setOffer(input: $input) { __typename ...AdminOffer ...AdminProblem }\n  }\n": typeof types.AdminSetOfferDocument,
    "query AdminNextSteps { collective { id nextSteps } }": typeof types.AdminNextStepsDocument,
    "\n  query AdminSales($status: [CycleStatus!], $first: Int, $after: String) {\n    salesCycles(status: $status, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminSale } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AdminSalesDocument,
    "\n  fragment AdminCollective on Collective {\n    id slug shortCode name kind description timeZone territory currency flow marginBp marginMode paperwork joinPolicy\n    openingWords paymentNote contactEmail phonesToProducers nextSteps\n    legal { legalName legalForm siret vatNumber addressLine1 postcode city rcs }\n  }\n": typeof types.AdminCollectiveFragmentDoc,
    "query AdminCollectiveSettings { collective { ...AdminCollective } }": typeof types.AdminCollectiveSettingsDocument,
    "\n  mutation AdminChangeCollective($input: ChangeCollectiveInput!) {\n    changeCollective(input: $input) { __typename ...AdminCollective ...AdminProblem }\n  }\n": typeof types.AdminChangeCollectiveDocument,
    "\n  fragment AdminDocument on Document { id kind number issuedAt issuerName recipientName netCents vatCents grossCents path }\n": typeof types.AdminDocumentFragmentDoc,
    "query AdminImport($id: UUID!) { import(id: $id) { ...AdminImportReport } }": typeof types.AdminImportDocument,
    "\n  mutation AdminApplyImport($importId: UUID!) {\n    applyImport(importId: $importId) { __typename ...AdminImportReport ...AdminProblem }\n  }\n": typeof types.AdminApplyImportDocument,
    "\n  fragment AdminImportReport on ImportReport {\n    id kind fileName encoding separator decimalSign toCreate toUpdate unchanged refused appliedAt\n    lines { line verdict label understood messages }\n  }\n": typeof types.AdminImportReportFragmentDoc,
    "\n  fragment AdminMember on Member {\n    id givenName familyName email phone partnerGivenName partnerFamilyName addressLine1 postcode city status roles hasAccount createdAt\n  }\n": typeof types.AdminMemberFragmentDoc,
    "\n  query AdminMembers($search: String, $status: MembershipStatus, $first: Int, $after: String) {\n    members(search: $search, status: $status, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminMember } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AdminMembersDocument,
    "\n  mutation AdminChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) { __typename ...AdminMember ...AdminProblem }\n  }\n": typeof types.AdminChangeMemberDocument,
    "\n  mutation AdminInviteMember($memberId: UUID!) {\n    inviteMember(memberId: $memberId) { __typename ... on Done { ok } ...AdminProblem }\n  }\n": typeof types.AdminInviteMemberDocument,
    "\n  mutation AdminAddMember($input: AddMemberInput!) {\n    addMember(input: $input) { __typename ...AdminMember ...AdminProblem }\n  }\n": typeof types.AdminAddMemberDocument,
    "\n  fragment AdminOffer on Offer {\n    id cycleId producerId producerName productId name category sellingMode weighed contentAmount contentUnit step minimum priceCents purchasePriceCents vatRateBp remaining distributionIds cap sold active\n  }\n": typeof types.AdminOfferFragmentDoc,
    "\n  fragment AdminOrderLine on OrderLine {\n    id offerId producerId producerName name sellingMode weighed contentAmount contentUnit quantity deliveredQuantity deliveredMeasure deliveredReason\n    priceCents vatRateBp orderedCents amountCents\n  }\n": typeof types.AdminOrderLineFragmentDoc,
    "\n  fragment AdminOrder on Order {\n    id status version basketNumber note createdAt updatedAt cycleId cycleName cycleStatus memberId memberName enteredByStaff totalCents\n    distribution { ...AdminDistribution }\n    lines { ...AdminOrderLine }\n    dues { payeeName producerId amountCents paymentNote }\n  }\n": typeof types.AdminOrderFragmentDoc,
    "\n  query AdminOrders($cycleId: UUID, $distributionId: UUID, $search: String, $first: Int, $after: String) {\n    orders(cycleId: $cycleId, distributionId: $distributionId, search: $search, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminOrder } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AdminOrdersDocument,
    "\n  fragment AdminPickupPoint on PickupPoint { id name addressLine1 postcode city directions active }\n": typeof types.AdminPickupPointFragmentDoc,
    "query AdminPickupPoints { pickupPoints { ...AdminPickupPoint } }": typeof types.AdminPickupPointsDocument,
    "\n  mutation AdminAddPickupPoint($input: PickupPointInput!) {\n    addPickupPoint(input: $input) { __typename ...AdminPickupPoint ...AdminProblem }\n  }\n": typeof types.AdminAddPickupPointDocument,
    "\n  mutation AdminChangePickupPoint($input: ChangePickupPointInput!) {\n    changePickupPoint(input: $input) { __typename ...AdminPickupPoint ...AdminProblem }\n  }\n": typeof types.AdminChangePickupPointDocument,
    "\n  fragment AdminProblem on Problem {\n    code\n    message\n    ... on InvalidInput { fields { path message } }\n    ... on OutOfStock { shortages { offerId name remaining } }\n  }\n": typeof types.AdminProblemFragmentDoc,
    "\n  fragment AdminProducerCard on Participation {\n    id producerId name shortCode email phone city status claimed mandate minimumCents productCount vatRegime\n  }\n": typeof types.AdminProducerCardFragmentDoc,
    "query AdminProducers { participations { ...AdminProducerCard } }": typeof types.AdminProducersDocument,
    "\n  mutation AdminAddProducer($input: AddProducerInput!) {\n    addProducer(input: $input) { __typename ...AdminProducerCard ...AdminProblem }\n  }\n": typeof types.AdminAddProducerDocument,
    "\n  fragment AdminProduct on Product {\n    id producerId producerName reference name description category sellingMode weighed priceCents\n    contentAmount contentUnit step vatCategory vatRateBp organic active version\n    listing { id priceCents salePriceCents active }\n    stock { id available promised }\n  }\n": typeof types.AdminProductFragmentDoc,
    "\n  query AdminProducts($producerId: UUID, $search: String, $listedOnly: Boolean, $first: Int, $after: String) {\n    products(producerId: $producerId, search: $search, listedOnly: $listedOnly, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminProduct } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AdminProductsDocument,
    "\n  mutation AdminAddProduct($input: ProductInput!) {\n    addProduct(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n": typeof types.AdminAddProductDocument,
    "\n  mutation AdminChangeProduct($input: ChangeProductInput!) {\n    changeProduct(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n": typeof types.AdminChangeProductDocument,
    "\n  mutation AdminSetListing($input: SetListingInput!) {\n    setListing(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n": typeof types.AdminSetListingDocument,
    "\n  mutation AdminSetStock($input: SetStockInput!) {\n    setStock(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n": typeof types.AdminSetStockDocument,
    "\n  fragment AdminDistribution on Distribution {\n    id cycleId status pickupDate windowStart windowEnd startsAt endsAt closesAt closedAt documentsIssuedAt\n    pickupPoint { ...AdminPickupPoint }\n  }\n": typeof types.AdminDistributionFragmentDoc,
    "\n  fragment AdminSale on SalesCycle {\n    id name status opensAt flow marginBp marginMode words minimumCents version seriesId offerCount orderCount totalCents\n    distributions { ...AdminDistribution }\n  }\n": typeof types.AdminSaleFragmentDoc,
    "\n  mutation AdminPublishSale($cycleId: UUID!, $now: Boolean) {\n    publishSale(cycleId: $cycleId, now: $now) { __typename ...AdminSale ...AdminProblem }\n  }\n": typeof types.AdminPublishSaleDocument,
    "\n  mutation AdminCancelSale($cycleId: UUID!, $reason: String!) {\n    cancelSale(cycleId: $cycleId, reason: $reason) { __typename ...AdminSale ...AdminProblem }\n  }\n": typeof types.AdminCancelSaleDocument,
    "\n  mutation AdminCloseDistribution($distributionId: UUID!, $reason: String!) {\n    closeDistribution(distributionId: $distributionId, reason: $reason) { __typename ...AdminDistribution ...AdminProblem }\n  }\n": typeof types.AdminCloseDistributionDocument,
    "\n  mutation AdminHandOutDistribution($distributionId: UUID!, $reason: String) {\n    handOutDistribution(distributionId: $distributionId, reason: $reason) { __typename ...AdminDistribution ...AdminProblem }\n  }\n": typeof types.AdminHandOutDistributionDocument,
    "\n  mutation AdminChangeSale($input: ChangeSaleInput!) {\n    changeSale(input: $input) { __typename ...AdminSale ...AdminProblem }\n  }\n": typeof types.AdminChangeSaleDocument,
    "\n  fragment AdminViewer on Viewer {\n    id\n    email\n    givenName\n    familyName\n    locale\n    emailConfirmed\n    isStaff\n    memberships { id status roles collective { id slug name kind timeZone currency flow paymentNote } }\n    farms { id name shortCode }\n  }\n": typeof types.AdminViewerFragmentDoc,
    "query AdminViewer { viewer { ...AdminViewer } }": typeof types.AdminViewerDocument,
    "\n  mutation ShopAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      __typename\n      ... on InvitationAccepted {\n        collectiveSlug\n        producerId\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopAcceptInvitationDocument,
    "\n  mutation ShopConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopConfirmEmailDocument,
    "\n  mutation ShopRequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopRequestPasswordResetDocument,
    "\n  fragment ShopInvitation on InvitationPreview {\n    kind\n    collectiveName\n    email\n    subjectName\n    expired\n  }\n": typeof types.ShopInvitationFragmentDoc,
    "\n  query ShopInvitation($token: String!) {\n    invitation(token: $token) {\n      ...ShopInvitation\n    }\n  }\n": typeof types.ShopInvitationDocument,
    "\n  mutation ShopLogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopLogInDocument,
    "\n  mutation ShopResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopResetPasswordDocument,
    "\n  mutation ShopSignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopSignUpDocument,
    "\n  fragment ShopDocumentRow on Document {\n    id\n    kind\n    number\n    issuedAt\n    issuerName\n    grossCents\n    path\n  }\n": typeof types.ShopDocumentRowFragmentDoc,
    "\n  query ShopMyDocuments($after: String) {\n    myDocuments(first: 20, after: $after) {\n      edges {\n        node {\n          ...ShopDocumentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ShopMyDocumentsDocument,
    "\n  query ShopHome {\n    pickups {\n      ...ShopPickupCard\n    }\n    openSales {\n      ...ShopOpenSaleCard\n    }\n  }\n": typeof types.ShopHomeDocument,
    "\n  fragment ShopOpenSaleCard on OpenSale {\n    collective {\n      slug\n      name\n      currency\n      timeZone\n    }\n    cycle {\n      id\n      name\n      words\n      offerCount\n      distributions {\n        id\n        status\n        pickupDate\n        windowStart\n        windowEnd\n        closesAt\n        pickupPoint {\n          id\n          name\n        }\n      }\n    }\n    orders {\n      id\n      status\n      totalCents\n      distribution {\n        id\n      }\n    }\n  }\n": typeof types.ShopOpenSaleCardFragmentDoc,
    "\n  mutation ShopJoinCollective($slug: String!) {\n    joinCollective(slug: $slug) {\n      __typename\n      ...ShopMembership\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopJoinCollectiveDocument,
    "\n  fragment ShopPublicCollective on PublicCollective {\n    slug\n    name\n    kind\n    description\n    joinPolicy\n  }\n": typeof types.ShopPublicCollectiveFragmentDoc,
    "\n  query ShopCollectivePage($slug: String!) {\n    collectivePage(slug: $slug) {\n      ...ShopPublicCollective\n    }\n  }\n": typeof types.ShopCollectivePageDocument,
    "\n  mutation ShopCancelOrder($orderId: UUID!, $version: Int!) {\n    cancelOrder(orderId: $orderId, version: $version) {\n      __typename\n      ... on Order {\n        id\n        status\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopCancelOrderDocument,
    "\n  fragment ShopOrderLine on OrderLine {\n    id\n    offerId\n    producerId\n    producerName\n    name\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    quantity\n    deliveredQuantity\n    deliveredMeasure\n    deliveredReason\n    orderedCents\n    amountCents\n  }\n": typeof types.ShopOrderLineFragmentDoc,
    "\n  fragment ShopOrder on Order {\n    id\n    status\n    version\n    basketNumber\n    note\n    totalCents\n    changeable\n    enteredByStaff\n    cycleId\n    cycleName\n    collective {\n      id\n      slug\n      name\n      currency\n      timeZone\n    }\n    distribution {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      closesAt\n      pickupPoint {\n        ...ShopPlace\n      }\n    }\n    lines {\n      ...ShopOrderLine\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n": typeof types.ShopOrderFragmentDoc,
    "\n  query ShopOrderPage($id: UUID!) {\n    myOrder(id: $id) {\n      ...ShopOrder\n    }\n  }\n": typeof types.ShopOrderPageDocument,
    "\n  fragment ShopOrderRow on Order {\n    id\n    status\n    cycleName\n    totalCents\n    collective {\n      name\n      currency\n    }\n    distribution {\n      pickupDate\n      pickupPoint {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ShopOrderRowFragmentDoc,
    "\n  query ShopMyOrders($after: String) {\n    myOrders(first: 20, after: $after) {\n      edges {\n        node {\n          ...ShopOrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ShopMyOrdersDocument,
    "\n  query ShopPickups {\n    pickups {\n      ...ShopPickupCard\n    }\n  }\n": typeof types.ShopPickupsDocument,
    "\n  mutation ShopUpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopUpdateProfileDocument,
    "\n  mutation ShopLogOut {\n    logOut {\n      ok\n    }\n  }\n": typeof types.ShopLogOutDocument,
    "\n  fragment ShopOffer on Offer {\n    id\n    producerId\n    producerName\n    name\n    description\n    category\n    organic\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    step\n    minimum\n    priceCents\n    unitPriceCents\n    unitPriceUnit\n    remaining\n    active\n  }\n": typeof types.ShopOfferFragmentDoc,
    "\n  fragment ShopSaleDistribution on Distribution {\n    id\n    status\n    pickupDate\n    windowStart\n    windowEnd\n    closesAt\n    pickupPoint {\n      ...ShopPlace\n    }\n  }\n": typeof types.ShopSaleDistributionFragmentDoc,
    "\n  fragment ShopSale on SalesCycle {\n    id\n    name\n    status\n    opensAt\n    flow\n    words\n    minimumCents\n    distributions {\n      ...ShopSaleDistribution\n    }\n  }\n": typeof types.ShopSaleFragmentDoc,
    "\n  query ShopSalePage($id: UUID!) {\n    salesCycle(id: $id) {\n      ...ShopSale\n    }\n  }\n": typeof types.ShopSalePageDocument,
    "\n  fragment ShopSavedOrder on Order {\n    id\n    status\n    version\n    note\n    totalCents\n    changeable\n    distribution {\n      id\n    }\n    lines {\n      offerId\n      producerId\n      producerName\n      name\n      sellingMode\n      weighed\n      contentAmount\n      contentUnit\n      quantity\n      priceCents\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n": typeof types.ShopSavedOrderFragmentDoc,
    "\n  query ShopMyOrdersInSales {\n    openSales {\n      cycle {\n        id\n      }\n      orders {\n        ...ShopSavedOrder\n      }\n    }\n  }\n": typeof types.ShopMyOrdersInSalesDocument,
    "\n  query ShopOffers($cycleId: UUID!, $distributionId: UUID!, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: 100, after: $after) {\n      edges {\n        node {\n          ...ShopOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ShopOffersDocument,
    "\n  query ShopSearchOffers($cycleId: UUID!, $distributionId: UUID!, $search: String!) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, search: $search, first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ShopSearchOffersDocument,
    "\n  mutation ShopPlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n": typeof types.ShopPlaceOrderDocument,
    "\n  mutation ShopChangeOrder($input: ChangeOrderInput!) {\n    changeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n": typeof types.ShopChangeOrderDocument,
    "\n  fragment ShopDue on Due {\n    payeeName\n    producerId\n    amountCents\n    paymentNote\n  }\n": typeof types.ShopDueFragmentDoc,
    "\n  fragment ShopPickupCard on PickupCard {\n    collective {\n      name\n      currency\n      timeZone\n    }\n    pickupPoint {\n      ...ShopPlace\n    }\n    pickupDate\n    windowStart\n    windowEnd\n    startsAt\n    itemCount\n    totalCents\n    orders {\n      id\n      cycleName\n      basketNumber\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n": typeof types.ShopPickupCardFragmentDoc,
    "\n  fragment ShopPlace on PickupPoint {\n    id\n    name\n    addressLine1\n    postcode\n    city\n    directions\n  }\n": typeof types.ShopPlaceFragmentDoc,
    "\n  fragment ShopMembership on ViewerMembership {\n    id\n    status\n    roles\n    collective {\n      id\n      slug\n      name\n      kind\n      timeZone\n      currency\n      flow\n      paymentNote\n    }\n  }\n": typeof types.ShopMembershipFragmentDoc,
    "\n  fragment ShopPerson on Viewer {\n    id\n    email\n    givenName\n    familyName\n    phone\n    locale\n    emailConfirmed\n    memberships {\n      ...ShopMembership\n    }\n    farms {\n      id\n      name\n    }\n  }\n": typeof types.ShopPersonFragmentDoc,
    "\n  query ShopViewer {\n    viewer {\n      ...ShopPerson\n    }\n  }\n": typeof types.ShopViewerDocument,
};
const documents: Documents = {
    "mutation AdminLogOut { logOut { ok } }": types.AdminLogOutDocument,
    "\n  mutation AdminConfirmEmail($token: String!) {\n    confirmEmail(token: $token) { __typename ...AdminViewer ...AdminProblem }\n  }\n": types.AdminConfirmEmailDocument,
    "\n  mutation AdminRequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { __typename ... on Done { ok } ...AdminProblem }\n  }\n": types.AdminRequestPasswordResetDocument,
    "\n  query AdminInvitation($token: String!) {\n    invitation(token: $token) { kind collectiveName email subjectName expired }\n  }\n": types.AdminInvitationDocument,
    "\n  mutation AdminAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) { __typename ... on InvitationAccepted { kind collectiveSlug producerId } ...AdminProblem }\n  }\n": types.AdminAcceptInvitationDocument,
    "\n  mutation AdminResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { __typename ... on Done { ok } ...AdminProblem }\n  }\n": types.AdminResetPasswordDocument,
    "\n  mutation AdminSignUp($input: SignUpInput!) {\n    signUp(input: $input) { __typename ... on Done { ok } ...AdminProblem }\n  }\n": types.AdminSignUpDocument,
    "\n  mutation AdminLogIn($input: LogInInput!) {\n    logIn(input: $input) { __typename ...AdminViewer ...AdminProblem }\n  }\n": types.AdminLogInDocument,
    "\n  query AdminAuditLog($first: Int, $after: String) {\n    auditLog(first: $first, after: $after) {\n      edges { node { id at actorName action reason subjectId detail } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AdminAuditLogDocument,
    "fragment AdminDocumentRun on DocumentRun { id status total done problems createdAt finishedAt }": types.AdminDocumentRunFragmentDoc,
    "query AdminDocumentRuns($distributionId: UUID!) { documentRuns(distributionId: $distributionId) { ...AdminDocumentRun } }": types.AdminDocumentRunsDocument,
    "query AdminDocumentRun($id: UUID!) { documentRun(id: $id) { ...AdminDocumentRun } }": types.AdminDocumentRunDocument,
    "\n  mutation AdminStartDocumentRun($distributionId: UUID!) {\n    startDocumentRun(distributionId: $distributionId) { __typename ...AdminDocumentRun ...AdminProblem }\n  }\n": types.AdminStartDocumentRunDocument,
    "query AdminPaperwork { collective { id paperwork } }": types.AdminPaperworkDocument,
    "\n  query AdminDocuments($distributionId: UUID, $first: Int, $after: String) {\n    documents(distributionId: $distributionId, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminDocument } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AdminDocumentsDocument,
    "\n  mutation AdminAddFarmProduct($input: ProductInput!) { addFarmProduct(input: $input) { __typename ...AdminFarmProduct ...AdminProblem } }\n": types.AdminAddFarmProductDocument,
    "\n  fragment AdminFarmDelivery on FarmDelivery {\n    cycleName totalCents\n    collective { id name flow timeZone currency }\n    distribution { id status pickupDate windowStart windowEnd closesAt pickupPoint { id name addressLine1 postcode city } }\n    products { offerId name sellingMode contentAmount contentUnit quantity measure saleCents }\n    customers { orderId name basketNumber amountCents lines { id name sellingMode contentAmount contentUnit quantity } }\n  }\n": types.AdminFarmDeliveryFragmentDoc,
    "query AdminFarmDeliveries { farmDeliveries { ...AdminFarmDelivery } }": types.AdminFarmDeliveriesDocument,
    "\n  mutation AdminChangeFarm($input: ChangeFarmInput!) { changeFarm(input: $input) { __typename ...AdminFarm ...AdminProblem } }\n": types.AdminChangeFarmDocument,
    "\n  query AdminFarmDocuments($first: Int, $after: String) {\n    farmDocuments(first: $first, after: $after) { edges { node { ...AdminDocument } } pageInfo { hasNextPage endCursor } }\n  }\n": types.AdminFarmDocumentsDocument,
    "\n  fragment AdminFarmProduct on Product {\n    id producerId name category sellingMode weighed priceCents contentAmount contentUnit step organic active version stock { id available promised }\n  }\n": types.AdminFarmProductFragmentDoc,
    "\n  fragment AdminFarm on Farm {\n    id name shortCode email phone city story vatRegime\n    legal { legalName legalForm siret vatNumber addressLine1 postcode city rcs }\n    collectives { status mandate mandateText collective { id slug name flow timeZone currency } }\n  }\n": types.AdminFarmFragmentDoc,
    "query AdminFarmPage { farm { ...AdminFarm } }": types.AdminFarmPageDocument,
    "\n  mutation AdminAcceptMandate($collectiveId: UUID!, $name: String!) {\n    acceptMandate(collectiveId: $collectiveId, name: $name) { __typename ...AdminFarm ...AdminProblem }\n  }\n": types.AdminAcceptMandateDocument,
    "\n  query AdminFarmProducts($first: Int, $after: String) {\n    farmProducts(first: $first, after: $after) { edges { node { ...AdminFarmProduct } } pageInfo { hasNextPage endCursor } }\n  }\n": types.AdminFarmProductsDocument,
    "\n  mutation AdminChangeFarmProduct($input: ChangeProductInput!) { changeFarmProduct(input: $input) { __typename ...AdminFarmProduct ...AdminProblem } }\n": types.AdminChangeFarmProductDocument,
    "\n  mutation AdminSetFarmStock($input: SetStockInput!) { setFarmStock(input: $input) { __typename ...AdminFarmProduct ...AdminProblem } }\n": types.AdminSetFarmStockDocument,
    "\n  query AdminFirstEvening {\n    collective { ...AdminCollective }\n    pickupPoints { ...AdminPickupPoint }\n    participations { ...AdminProducerCard }\n    products(first: 6, listedOnly: true) { totalCount edges { node { ...AdminProduct } } }\n    salesCycles(first: 1) { edges { node { ...AdminSale } } }\n    members(first: 1) { totalCount }\n  }\n": types.AdminFirstEveningDocument,
    "\n  mutation AdminCreateCollective($input: CreateCollectiveInput!) {\n    createCollective(input: $input) { __typename ... on CollectiveCard { id slug } ...AdminProblem }\n  }\n": types.AdminCreateCollectiveDocument,
    "\n  mutation AdminPlanFirstSale($input: PlanSaleInput!) {\n    planSale(input: $input) { __typename ... on PlannedSales { cycles { ...AdminSale } conflicts { date message } } ...AdminProblem }\n  }\n": types.AdminPlanFirstSaleDocument,
    "\n  mutation AdminCorrectDelivery($input: CorrectDeliveryInput!) {\n    correctDelivery(input: $input) { __typename ...AdminOrder ...AdminProblem }\n  }\n": types.AdminCorrectDeliveryDocument,
    "\n  query AdminCollectiveTile {\n    salesCycles(status: [OPEN, SCHEDULED, CLOSED, DRAFT], first: 5) {\n      edges { node { id name status opensAt orderCount totalCents distributions { id status closesAt } } }\n    }\n  }\n": types.AdminCollectiveTileDocument,
    "query AdminMemberPage($id: UUID!) { member(id: $id) { ...AdminMember } }": types.AdminMemberPageDocument,
    "\n  query AdminOrderableOffers($cycleId: UUID!, $distributionId: UUID, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: $first, after: $after) { edges { node { ...AdminOffer } } pageInfo { hasNextPage endCursor } }\n  }\n": types.AdminOrderableOffersDocument,
    "\n  mutation AdminEnterOrder($input: EnterOrderInput!) {\n    enterOrder(input: $input) { __typename ...AdminOrder ...AdminProblem }\n  }\n": types.AdminEnterOrderDocument,
    "\n  query AdminOrderableSales {\n    salesCycles(status: [OPEN, CLOSED], first: 30) { edges { node { ...AdminSale } } }\n  }\n": types.AdminOrderableSalesDocument,
    "query AdminPickedMember($id: UUID!) { member(id: $id) { id givenName familyName status } }": types.AdminPickedMemberDocument,
    "\n  query AdminOrderHistory { auditLog(first: 100) { edges { node { id at actorName action reason subjectId } } } }\n": types.AdminOrderHistoryDocument,
    "query AdminOrderPage($id: UUID!) { order(id: $id) { ...AdminOrder } }": types.AdminOrderPageDocument,
    "\n  mutation AdminCancelOrder($orderId: UUID!, $version: Int!) {\n    cancelOrder(orderId: $orderId, version: $version) { __typename ...AdminOrder ...AdminProblem }\n  }\n": types.AdminCancelOrderDocument,
    "query AdminLastSale { salesCycles(first: 1) { edges { node { ...AdminSale } } } }": types.AdminLastSaleDocument,
    "\n  mutation AdminPlanSale($input: PlanSaleInput!) {\n    planSale(input: $input) { __typename ...AdminPlanned ...AdminProblem }\n  }\n": types.AdminPlanSaleDocument,
    "\n  fragment AdminPlanned on PlannedSales {\n    cycles { id name status opensAt offerCount distributions { id pickupDate closesAt pickupPoint { id name } } }\n    conflicts { date message }\n  }\n": types.AdminPlannedFragmentDoc,
    "\n  query AdminFailedJobs($first: Int, $after: String) {\n    failedJobs(first: $first, after: $after) {\n      totalCount\n      edges { node { id kind collectiveId attempt error createdAt deadAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AdminFailedJobsDocument,
    "mutation AdminRetryJob($id: UUID!) { retryJob(id: $id) { __typename ... on Done { ok } ...AdminProblem } }": types.AdminRetryJobDocument,
    "mutation AdminDismissJob($id: UUID!) { dismissJob(id: $id) { __typename ... on Done { ok } ...AdminProblem } }": types.AdminDismissJobDocument,
    "\n  mutation AdminInviteProducer($producerId: UUID!) {\n    inviteProducer(producerId: $producerId) { __typename ... on Done { ok } ...AdminProblem }\n  }\n": types.AdminInviteProducerDocument,
    "\n  mutation AdminOfferMandate($producerId: UUID!) {\n    offerMandate(producerId: $producerId) { __typename ...AdminProducer ...AdminProblem }\n  }\n": types.AdminOfferMandateDocument,
    "query AdminProducerPage($producerId: UUID!) { participation(producerId: $producerId) { ...AdminProducer } }": types.AdminProducerPageDocument,
    "\n  fragment AdminProducer on Participation {\n    id producerId name shortCode email phone city story status claimed paperwork paymentNote minimumCents vatRegime mandate productCount\n    legal { legalName legalForm siret vatNumber addressLine1 postcode city rcs }\n  }\n": types.AdminProducerFragmentDoc,
    "\n  mutation AdminChangeProducer($input: ChangeProducerInput!) {\n    changeProducer(input: $input) { __typename ...AdminProducer ...AdminProblem }\n  }\n": types.AdminChangeProducerDocument,
    "\n  query AdminSaleBoard($cycleId: UUID!) {\n    saleBoard(cycleId: $cycleId) {\n      cycle { id status }\n      saleCents purchaseCents marginCents memberCount orderedCount\n      points { orderCount totalCents distribution { ...AdminDistribution } }\n      producers {\n        producerId name minimumCents orderCount saleCents purchaseCents\n        points {\n          distributionId saleCents purchaseCents\n          products { offerId name sellingMode contentAmount contentUnit quantity measure saleCents }\n        }\n      }\n      notYetOrdered { id givenName familyName phone }\n    }\n  }\n": types.AdminSaleBoardDocument,
    "\n  query AdminOffers($cycleId: UUID!, $search: String, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, search: $search, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminOffer } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AdminOffersDocument,
    "query AdminSalePage($id: UUID!) { salesCycle(id: $id) { ...AdminSale } }": types.AdminSalePageDocument,
    "\n  mutation AdminSetOffer($input: SetOfferInput!) {\n    setOffer(input: $input) { __typename ...AdminOffer ...AdminProblem }\n  }\n": types.AdminSetOfferDocument,
    "query AdminNextSteps { collective { id nextSteps } }": types.AdminNextStepsDocument,
    "\n  query AdminSales($status: [CycleStatus!], $first: Int, $after: String) {\n    salesCycles(status: $status, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminSale } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AdminSalesDocument,
    "\n  fragment AdminCollective on Collective {\n    id slug shortCode name kind description timeZone territory currency flow marginBp marginMode paperwork joinPolicy\n    openingWords paymentNote contactEmail phonesToProducers nextSteps\n    legal { legalName legalForm siret vatNumber addressLine1 postcode city rcs }\n  }\n": types.AdminCollectiveFragmentDoc,
    "query AdminCollectiveSettings { collective { ...AdminCollective } }": types.AdminCollectiveSettingsDocument,
    "\n  mutation AdminChangeCollective($input: ChangeCollectiveInput!) {\n    changeCollective(input: $input) { __typename ...AdminCollective ...AdminProblem }\n  }\n": types.AdminChangeCollectiveDocument,
    "\n  fragment AdminDocument on Document { id kind number issuedAt issuerName recipientName netCents vatCents grossCents path }\n": types.AdminDocumentFragmentDoc,
    "query AdminImport($id: UUID!) { import(id: $id) { ...AdminImportReport } }": types.AdminImportDocument,
    "\n  mutation AdminApplyImport($importId: UUID!) {\n    applyImport(importId: $importId) { __typename ...AdminImportReport ...AdminProblem }\n  }\n": types.AdminApplyImportDocument,
    "\n  fragment AdminImportReport on ImportReport {\n    id kind fileName encoding separator decimalSign toCreate toUpdate unchanged refused appliedAt\n    lines { line verdict label understood messages }\n  }\n": types.AdminImportReportFragmentDoc,
    "\n  fragment AdminMember on Member {\n    id givenName familyName email phone partnerGivenName partnerFamilyName addressLine1 postcode city status roles hasAccount createdAt\n  }\n": types.AdminMemberFragmentDoc,
    "\n  query AdminMembers($search: String, $status: MembershipStatus, $first: Int, $after: String) {\n    members(search: $search, status: $status, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminMember } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AdminMembersDocument,
    "\n  mutation AdminChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) { __typename ...AdminMember ...AdminProblem }\n  }\n": types.AdminChangeMemberDocument,
    "\n  mutation AdminInviteMember($memberId: UUID!) {\n    inviteMember(memberId: $memberId) { __typename ... on Done { ok } ...AdminProblem }\n  }\n": types.AdminInviteMemberDocument,
    "\n  mutation AdminAddMember($input: AddMemberInput!) {\n    addMember(input: $input) { __typename ...AdminMember ...AdminProblem }\n  }\n": types.AdminAddMemberDocument,
    "\n  fragment AdminOffer on Offer {\n    id cycleId producerId producerName productId name category sellingMode weighed contentAmount contentUnit step minimum priceCents purchasePriceCents vatRateBp remaining distributionIds cap sold active\n  }\n": types.AdminOfferFragmentDoc,
    "\n  fragment AdminOrderLine on OrderLine {\n    id offerId producerId producerName name sellingMode weighed contentAmount contentUnit quantity deliveredQuantity deliveredMeasure deliveredReason\n    priceCents vatRateBp orderedCents amountCents\n  }\n": types.AdminOrderLineFragmentDoc,
    "\n  fragment AdminOrder on Order {\n    id status version basketNumber note createdAt updatedAt cycleId cycleName cycleStatus memberId memberName enteredByStaff totalCents\n    distribution { ...AdminDistribution }\n    lines { ...AdminOrderLine }\n    dues { payeeName producerId amountCents paymentNote }\n  }\n": types.AdminOrderFragmentDoc,
    "\n  query AdminOrders($cycleId: UUID, $distributionId: UUID, $search: String, $first: Int, $after: String) {\n    orders(cycleId: $cycleId, distributionId: $distributionId, search: $search, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminOrder } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AdminOrdersDocument,
    "\n  fragment AdminPickupPoint on PickupPoint { id name addressLine1 postcode city directions active }\n": types.AdminPickupPointFragmentDoc,
    "query AdminPickupPoints { pickupPoints { ...AdminPickupPoint } }": types.AdminPickupPointsDocument,
    "\n  mutation AdminAddPickupPoint($input: PickupPointInput!) {\n    addPickupPoint(input: $input) { __typename ...AdminPickupPoint ...AdminProblem }\n  }\n": types.AdminAddPickupPointDocument,
    "\n  mutation AdminChangePickupPoint($input: ChangePickupPointInput!) {\n    changePickupPoint(input: $input) { __typename ...AdminPickupPoint ...AdminProblem }\n  }\n": types.AdminChangePickupPointDocument,
    "\n  fragment AdminProblem on Problem {\n    code\n    message\n    ... on InvalidInput { fields { path message } }\n    ... on OutOfStock { shortages { offerId name remaining } }\n  }\n": types.AdminProblemFragmentDoc,
    "\n  fragment AdminProducerCard on Participation {\n    id producerId name shortCode email phone city status claimed mandate minimumCents productCount vatRegime\n  }\n": types.AdminProducerCardFragmentDoc,
    "query AdminProducers { participations { ...AdminProducerCard } }": types.AdminProducersDocument,
    "\n  mutation AdminAddProducer($input: AddProducerInput!) {\n    addProducer(input: $input) { __typename ...AdminProducerCard ...AdminProblem }\n  }\n": types.AdminAddProducerDocument,
    "\n  fragment AdminProduct on Product {\n    id producerId producerName reference name description category sellingMode weighed priceCents\n    contentAmount contentUnit step vatCategory vatRateBp organic active version\n    listing { id priceCents salePriceCents active }\n    stock { id available promised }\n  }\n": types.AdminProductFragmentDoc,
    "\n  query AdminProducts($producerId: UUID, $search: String, $listedOnly: Boolean, $first: Int, $after: String) {\n    products(producerId: $producerId, search: $search, listedOnly: $listedOnly, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminProduct } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AdminProductsDocument,
    "\n  mutation AdminAddProduct($input: ProductInput!) {\n    addProduct(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n": types.AdminAddProductDocument,
    "\n  mutation AdminChangeProduct($input: ChangeProductInput!) {\n    changeProduct(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n": types.AdminChangeProductDocument,
    "\n  mutation AdminSetListing($input: SetListingInput!) {\n    setListing(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n": types.AdminSetListingDocument,
    "\n  mutation AdminSetStock($input: SetStockInput!) {\n    setStock(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n": types.AdminSetStockDocument,
    "\n  fragment AdminDistribution on Distribution {\n    id cycleId status pickupDate windowStart windowEnd startsAt endsAt closesAt closedAt documentsIssuedAt\n    pickupPoint { ...AdminPickupPoint }\n  }\n": types.AdminDistributionFragmentDoc,
    "\n  fragment AdminSale on SalesCycle {\n    id name status opensAt flow marginBp marginMode words minimumCents version seriesId offerCount orderCount totalCents\n    distributions { ...AdminDistribution }\n  }\n": types.AdminSaleFragmentDoc,
    "\n  mutation AdminPublishSale($cycleId: UUID!, $now: Boolean) {\n    publishSale(cycleId: $cycleId, now: $now) { __typename ...AdminSale ...AdminProblem }\n  }\n": types.AdminPublishSaleDocument,
    "\n  mutation AdminCancelSale($cycleId: UUID!, $reason: String!) {\n    cancelSale(cycleId: $cycleId, reason: $reason) { __typename ...AdminSale ...AdminProblem }\n  }\n": types.AdminCancelSaleDocument,
    "\n  mutation AdminCloseDistribution($distributionId: UUID!, $reason: String!) {\n    closeDistribution(distributionId: $distributionId, reason: $reason) { __typename ...AdminDistribution ...AdminProblem }\n  }\n": types.AdminCloseDistributionDocument,
    "\n  mutation AdminHandOutDistribution($distributionId: UUID!, $reason: String) {\n    handOutDistribution(distributionId: $distributionId, reason: $reason) { __typename ...AdminDistribution ...AdminProblem }\n  }\n": types.AdminHandOutDistributionDocument,
    "\n  mutation AdminChangeSale($input: ChangeSaleInput!) {\n    changeSale(input: $input) { __typename ...AdminSale ...AdminProblem }\n  }\n": types.AdminChangeSaleDocument,
    "\n  fragment AdminViewer on Viewer {\n    id\n    email\n    givenName\n    familyName\n    locale\n    emailConfirmed\n    isStaff\n    memberships { id status roles collective { id slug name kind timeZone currency flow paymentNote } }\n    farms { id name shortCode }\n  }\n": types.AdminViewerFragmentDoc,
    "query AdminViewer { viewer { ...AdminViewer } }": types.AdminViewerDocument,
    "\n  mutation ShopAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      __typename\n      ... on InvitationAccepted {\n        collectiveSlug\n        producerId\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopAcceptInvitationDocument,
    "\n  mutation ShopConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopConfirmEmailDocument,
    "\n  mutation ShopRequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopRequestPasswordResetDocument,
    "\n  fragment ShopInvitation on InvitationPreview {\n    kind\n    collectiveName\n    email\n    subjectName\n    expired\n  }\n": types.ShopInvitationFragmentDoc,
    "\n  query ShopInvitation($token: String!) {\n    invitation(token: $token) {\n      ...ShopInvitation\n    }\n  }\n": types.ShopInvitationDocument,
    "\n  mutation ShopLogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopLogInDocument,
    "\n  mutation ShopResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopResetPasswordDocument,
    "\n  mutation ShopSignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopSignUpDocument,
    "\n  fragment ShopDocumentRow on Document {\n    id\n    kind\n    number\n    issuedAt\n    issuerName\n    grossCents\n    path\n  }\n": types.ShopDocumentRowFragmentDoc,
    "\n  query ShopMyDocuments($after: String) {\n    myDocuments(first: 20, after: $after) {\n      edges {\n        node {\n          ...ShopDocumentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ShopMyDocumentsDocument,
    "\n  query ShopHome {\n    pickups {\n      ...ShopPickupCard\n    }\n    openSales {\n      ...ShopOpenSaleCard\n    }\n  }\n": types.ShopHomeDocument,
    "\n  fragment ShopOpenSaleCard on OpenSale {\n    collective {\n      slug\n      name\n      currency\n      timeZone\n    }\n    cycle {\n      id\n      name\n      words\n      offerCount\n      distributions {\n        id\n        status\n        pickupDate\n        windowStart\n        windowEnd\n        closesAt\n        pickupPoint {\n          id\n          name\n        }\n      }\n    }\n    orders {\n      id\n      status\n      totalCents\n      distribution {\n        id\n      }\n    }\n  }\n": types.ShopOpenSaleCardFragmentDoc,
    "\n  mutation ShopJoinCollective($slug: String!) {\n    joinCollective(slug: $slug) {\n      __typename\n      ...ShopMembership\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopJoinCollectiveDocument,
    "\n  fragment ShopPublicCollective on PublicCollective {\n    slug\n    name\n    kind\n    description\n    joinPolicy\n  }\n": types.ShopPublicCollectiveFragmentDoc,
    "\n  query ShopCollectivePage($slug: String!) {\n    collectivePage(slug: $slug) {\n      ...ShopPublicCollective\n    }\n  }\n": types.ShopCollectivePageDocument,
    "\n  mutation ShopCancelOrder($orderId: UUID!, $version: Int!) {\n    cancelOrder(orderId: $orderId, version: $version) {\n      __typename\n      ... on Order {\n        id\n        status\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopCancelOrderDocument,
    "\n  fragment ShopOrderLine on OrderLine {\n    id\n    offerId\n    producerId\n    producerName\n    name\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    quantity\n    deliveredQuantity\n    deliveredMeasure\n    deliveredReason\n    orderedCents\n    amountCents\n  }\n": types.ShopOrderLineFragmentDoc,
    "\n  fragment ShopOrder on Order {\n    id\n    status\n    version\n    basketNumber\n    note\n    totalCents\n    changeable\n    enteredByStaff\n    cycleId\n    cycleName\n    collective {\n      id\n      slug\n      name\n      currency\n      timeZone\n    }\n    distribution {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      closesAt\n      pickupPoint {\n        ...ShopPlace\n      }\n    }\n    lines {\n      ...ShopOrderLine\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n": types.ShopOrderFragmentDoc,
    "\n  query ShopOrderPage($id: UUID!) {\n    myOrder(id: $id) {\n      ...ShopOrder\n    }\n  }\n": types.ShopOrderPageDocument,
    "\n  fragment ShopOrderRow on Order {\n    id\n    status\n    cycleName\n    totalCents\n    collective {\n      name\n      currency\n    }\n    distribution {\n      pickupDate\n      pickupPoint {\n        id\n        name\n      }\n    }\n  }\n": types.ShopOrderRowFragmentDoc,
    "\n  query ShopMyOrders($after: String) {\n    myOrders(first: 20, after: $after) {\n      edges {\n        node {\n          ...ShopOrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ShopMyOrdersDocument,
    "\n  query ShopPickups {\n    pickups {\n      ...ShopPickupCard\n    }\n  }\n": types.ShopPickupsDocument,
    "\n  mutation ShopUpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopUpdateProfileDocument,
    "\n  mutation ShopLogOut {\n    logOut {\n      ok\n    }\n  }\n": types.ShopLogOutDocument,
    "\n  fragment ShopOffer on Offer {\n    id\n    producerId\n    producerName\n    name\n    description\n    category\n    organic\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    step\n    minimum\n    priceCents\n    unitPriceCents\n    unitPriceUnit\n    remaining\n    active\n  }\n": types.ShopOfferFragmentDoc,
    "\n  fragment ShopSaleDistribution on Distribution {\n    id\n    status\n    pickupDate\n    windowStart\n    windowEnd\n    closesAt\n    pickupPoint {\n      ...ShopPlace\n    }\n  }\n": types.ShopSaleDistributionFragmentDoc,
    "\n  fragment ShopSale on SalesCycle {\n    id\n    name\n    status\n    opensAt\n    flow\n    words\n    minimumCents\n    distributions {\n      ...ShopSaleDistribution\n    }\n  }\n": types.ShopSaleFragmentDoc,
    "\n  query ShopSalePage($id: UUID!) {\n    salesCycle(id: $id) {\n      ...ShopSale\n    }\n  }\n": types.ShopSalePageDocument,
    "\n  fragment ShopSavedOrder on Order {\n    id\n    status\n    version\n    note\n    totalCents\n    changeable\n    distribution {\n      id\n    }\n    lines {\n      offerId\n      producerId\n      producerName\n      name\n      sellingMode\n      weighed\n      contentAmount\n      contentUnit\n      quantity\n      priceCents\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n": types.ShopSavedOrderFragmentDoc,
    "\n  query ShopMyOrdersInSales {\n    openSales {\n      cycle {\n        id\n      }\n      orders {\n        ...ShopSavedOrder\n      }\n    }\n  }\n": types.ShopMyOrdersInSalesDocument,
    "\n  query ShopOffers($cycleId: UUID!, $distributionId: UUID!, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: 100, after: $after) {\n      edges {\n        node {\n          ...ShopOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ShopOffersDocument,
    "\n  query ShopSearchOffers($cycleId: UUID!, $distributionId: UUID!, $search: String!) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, search: $search, first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.ShopSearchOffersDocument,
    "\n  mutation ShopPlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n": types.ShopPlaceOrderDocument,
    "\n  mutation ShopChangeOrder($input: ChangeOrderInput!) {\n    changeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n": types.ShopChangeOrderDocument,
    "\n  fragment ShopDue on Due {\n    payeeName\n    producerId\n    amountCents\n    paymentNote\n  }\n": types.ShopDueFragmentDoc,
    "\n  fragment ShopPickupCard on PickupCard {\n    collective {\n      name\n      currency\n      timeZone\n    }\n    pickupPoint {\n      ...ShopPlace\n    }\n    pickupDate\n    windowStart\n    windowEnd\n    startsAt\n    itemCount\n    totalCents\n    orders {\n      id\n      cycleName\n      basketNumber\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n": types.ShopPickupCardFragmentDoc,
    "\n  fragment ShopPlace on PickupPoint {\n    id\n    name\n    addressLine1\n    postcode\n    city\n    directions\n  }\n": types.ShopPlaceFragmentDoc,
    "\n  fragment ShopMembership on ViewerMembership {\n    id\n    status\n    roles\n    collective {\n      id\n      slug\n      name\n      kind\n      timeZone\n      currency\n      flow\n      paymentNote\n    }\n  }\n": types.ShopMembershipFragmentDoc,
    "\n  fragment ShopPerson on Viewer {\n    id\n    email\n    givenName\n    familyName\n    phone\n    locale\n    emailConfirmed\n    memberships {\n      ...ShopMembership\n    }\n    farms {\n      id\n      name\n    }\n  }\n": types.ShopPersonFragmentDoc,
    "\n  query ShopViewer {\n    viewer {\n      ...ShopPerson\n    }\n  }\n": types.ShopViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdminLogOut { logOut { ok } }"): typeof import('./graphql.ts').AdminLogOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminConfirmEmail($token: String!) {\n    confirmEmail(token: $token) { __typename ...AdminViewer ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminConfirmEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminRequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { __typename ... on Done { ok } ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminRequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminInvitation($token: String!) {\n    invitation(token: $token) { kind collectiveName email subjectName expired }\n  }\n"): typeof import('./graphql.ts').AdminInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) { __typename ... on InvitationAccepted { kind collectiveSlug producerId } ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminAcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { __typename ... on Done { ok } ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSignUp($input: SignUpInput!) {\n    signUp(input: $input) { __typename ... on Done { ok } ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminSignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminLogIn($input: LogInInput!) {\n    logIn(input: $input) { __typename ...AdminViewer ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminLogInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminAuditLog($first: Int, $after: String) {\n    auditLog(first: $first, after: $after) {\n      edges { node { id at actorName action reason subjectId detail } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AdminAuditLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AdminDocumentRun on DocumentRun { id status total done problems createdAt finishedAt }"): typeof import('./graphql.ts').AdminDocumentRunFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminDocumentRuns($distributionId: UUID!) { documentRuns(distributionId: $distributionId) { ...AdminDocumentRun } }"): typeof import('./graphql.ts').AdminDocumentRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminDocumentRun($id: UUID!) { documentRun(id: $id) { ...AdminDocumentRun } }"): typeof import('./graphql.ts').AdminDocumentRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminStartDocumentRun($distributionId: UUID!) {\n    startDocumentRun(distributionId: $distributionId) { __typename ...AdminDocumentRun ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminStartDocumentRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminPaperwork { collective { id paperwork } }"): typeof import('./graphql.ts').AdminPaperworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminDocuments($distributionId: UUID, $first: Int, $after: String) {\n    documents(distributionId: $distributionId, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminDocument } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AdminDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAddFarmProduct($input: ProductInput!) { addFarmProduct(input: $input) { __typename ...AdminFarmProduct ...AdminProblem } }\n"): typeof import('./graphql.ts').AdminAddFarmProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminFarmDelivery on FarmDelivery {\n    cycleName totalCents\n    collective { id name flow timeZone currency }\n    distribution { id status pickupDate windowStart windowEnd closesAt pickupPoint { id name addressLine1 postcode city } }\n    products { offerId name sellingMode contentAmount contentUnit quantity measure saleCents }\n    customers { orderId name basketNumber amountCents lines { id name sellingMode contentAmount contentUnit quantity } }\n  }\n"): typeof import('./graphql.ts').AdminFarmDeliveryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminFarmDeliveries { farmDeliveries { ...AdminFarmDelivery } }"): typeof import('./graphql.ts').AdminFarmDeliveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeFarm($input: ChangeFarmInput!) { changeFarm(input: $input) { __typename ...AdminFarm ...AdminProblem } }\n"): typeof import('./graphql.ts').AdminChangeFarmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmDocuments($first: Int, $after: String) {\n    farmDocuments(first: $first, after: $after) { edges { node { ...AdminDocument } } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql.ts').AdminFarmDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminFarmProduct on Product {\n    id producerId name category sellingMode weighed priceCents contentAmount contentUnit step organic active version stock { id available promised }\n  }\n"): typeof import('./graphql.ts').AdminFarmProductFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminFarm on Farm {\n    id name shortCode email phone city story vatRegime\n    legal { legalName legalForm siret vatNumber addressLine1 postcode city rcs }\n    collectives { status mandate mandateText collective { id slug name flow timeZone currency } }\n  }\n"): typeof import('./graphql.ts').AdminFarmFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminFarmPage { farm { ...AdminFarm } }"): typeof import('./graphql.ts').AdminFarmPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAcceptMandate($collectiveId: UUID!, $name: String!) {\n    acceptMandate(collectiveId: $collectiveId, name: $name) { __typename ...AdminFarm ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminAcceptMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmProducts($first: Int, $after: String) {\n    farmProducts(first: $first, after: $after) { edges { node { ...AdminFarmProduct } } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql.ts').AdminFarmProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeFarmProduct($input: ChangeProductInput!) { changeFarmProduct(input: $input) { __typename ...AdminFarmProduct ...AdminProblem } }\n"): typeof import('./graphql.ts').AdminChangeFarmProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetFarmStock($input: SetStockInput!) { setFarmStock(input: $input) { __typename ...AdminFarmProduct ...AdminProblem } }\n"): typeof import('./graphql.ts').AdminSetFarmStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFirstEvening {\n    collective { ...AdminCollective }\n    pickupPoints { ...AdminPickupPoint }\n    participations { ...AdminProducerCard }\n    products(first: 6, listedOnly: true) { totalCount edges { node { ...AdminProduct } } }\n    salesCycles(first: 1) { edges { node { ...AdminSale } } }\n    members(first: 1) { totalCount }\n  }\n"): typeof import('./graphql.ts').AdminFirstEveningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCreateCollective($input: CreateCollectiveInput!) {\n    createCollective(input: $input) { __typename ... on CollectiveCard { id slug } ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminCreateCollectiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminPlanFirstSale($input: PlanSaleInput!) {\n    planSale(input: $input) { __typename ... on PlannedSales { cycles { ...AdminSale } conflicts { date message } } ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminPlanFirstSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCorrectDelivery($input: CorrectDeliveryInput!) {\n    correctDelivery(input: $input) { __typename ...AdminOrder ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminCorrectDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminCollectiveTile {\n    salesCycles(status: [OPEN, SCHEDULED, CLOSED, DRAFT], first: 5) {\n      edges { node { id name status opensAt orderCount totalCents distributions { id status closesAt } } }\n    }\n  }\n"): typeof import('./graphql.ts').AdminCollectiveTileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminMemberPage($id: UUID!) { member(id: $id) { ...AdminMember } }"): typeof import('./graphql.ts').AdminMemberPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOrderableOffers($cycleId: UUID!, $distributionId: UUID, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: $first, after: $after) { edges { node { ...AdminOffer } } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql.ts').AdminOrderableOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminEnterOrder($input: EnterOrderInput!) {\n    enterOrder(input: $input) { __typename ...AdminOrder ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminEnterOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOrderableSales {\n    salesCycles(status: [OPEN, CLOSED], first: 30) { edges { node { ...AdminSale } } }\n  }\n"): typeof import('./graphql.ts').AdminOrderableSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminPickedMember($id: UUID!) { member(id: $id) { id givenName familyName status } }"): typeof import('./graphql.ts').AdminPickedMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOrderHistory { auditLog(first: 100) { edges { node { id at actorName action reason subjectId } } } }\n"): typeof import('./graphql.ts').AdminOrderHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminOrderPage($id: UUID!) { order(id: $id) { ...AdminOrder } }"): typeof import('./graphql.ts').AdminOrderPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCancelOrder($orderId: UUID!, $version: Int!) {\n    cancelOrder(orderId: $orderId, version: $version) { __typename ...AdminOrder ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminCancelOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminLastSale { salesCycles(first: 1) { edges { node { ...AdminSale } } } }"): typeof import('./graphql.ts').AdminLastSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminPlanSale($input: PlanSaleInput!) {\n    planSale(input: $input) { __typename ...AdminPlanned ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminPlanSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminPlanned on PlannedSales {\n    cycles { id name status opensAt offerCount distributions { id pickupDate closesAt pickupPoint { id name } } }\n    conflicts { date message }\n  }\n"): typeof import('./graphql.ts').AdminPlannedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFailedJobs($first: Int, $after: String) {\n    failedJobs(first: $first, after: $after) {\n      totalCount\n      edges { node { id kind collectiveId attempt error createdAt deadAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AdminFailedJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdminRetryJob($id: UUID!) { retryJob(id: $id) { __typename ... on Done { ok } ...AdminProblem } }"): typeof import('./graphql.ts').AdminRetryJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdminDismissJob($id: UUID!) { dismissJob(id: $id) { __typename ... on Done { ok } ...AdminProblem } }"): typeof import('./graphql.ts').AdminDismissJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminInviteProducer($producerId: UUID!) {\n    inviteProducer(producerId: $producerId) { __typename ... on Done { ok } ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminInviteProducerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminOfferMandate($producerId: UUID!) {\n    offerMandate(producerId: $producerId) { __typename ...AdminProducer ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminOfferMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminProducerPage($producerId: UUID!) { participation(producerId: $producerId) { ...AdminProducer } }"): typeof import('./graphql.ts').AdminProducerPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminProducer on Participation {\n    id producerId name shortCode email phone city story status claimed paperwork paymentNote minimumCents vatRegime mandate productCount\n    legal { legalName legalForm siret vatNumber addressLine1 postcode city rcs }\n  }\n"): typeof import('./graphql.ts').AdminProducerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeProducer($input: ChangeProducerInput!) {\n    changeProducer(input: $input) { __typename ...AdminProducer ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminChangeProducerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminSaleBoard($cycleId: UUID!) {\n    saleBoard(cycleId: $cycleId) {\n      cycle { id status }\n      saleCents purchaseCents marginCents memberCount orderedCount\n      points { orderCount totalCents distribution { ...AdminDistribution } }\n      producers {\n        producerId name minimumCents orderCount saleCents purchaseCents\n        points {\n          distributionId saleCents purchaseCents\n          products { offerId name sellingMode contentAmount contentUnit quantity measure saleCents }\n        }\n      }\n      notYetOrdered { id givenName familyName phone }\n    }\n  }\n"): typeof import('./graphql.ts').AdminSaleBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOffers($cycleId: UUID!, $search: String, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, search: $search, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminOffer } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AdminOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminSalePage($id: UUID!) { salesCycle(id: $id) { ...AdminSale } }"): typeof import('./graphql.ts').AdminSalePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetOffer($input: SetOfferInput!) {\n    setOffer(input: $input) { __typename ...AdminOffer ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminSetOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminNextSteps { collective { id nextSteps } }"): typeof import('./graphql.ts').AdminNextStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminSales($status: [CycleStatus!], $first: Int, $after: String) {\n    salesCycles(status: $status, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminSale } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AdminSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminCollective on Collective {\n    id slug shortCode name kind description timeZone territory currency flow marginBp marginMode paperwork joinPolicy\n    openingWords paymentNote contactEmail phonesToProducers nextSteps\n    legal { legalName legalForm siret vatNumber addressLine1 postcode city rcs }\n  }\n"): typeof import('./graphql.ts').AdminCollectiveFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminCollectiveSettings { collective { ...AdminCollective } }"): typeof import('./graphql.ts').AdminCollectiveSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeCollective($input: ChangeCollectiveInput!) {\n    changeCollective(input: $input) { __typename ...AdminCollective ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminChangeCollectiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminDocument on Document { id kind number issuedAt issuerName recipientName netCents vatCents grossCents path }\n"): typeof import('./graphql.ts').AdminDocumentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminImport($id: UUID!) { import(id: $id) { ...AdminImportReport } }"): typeof import('./graphql.ts').AdminImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminApplyImport($importId: UUID!) {\n    applyImport(importId: $importId) { __typename ...AdminImportReport ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminApplyImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminImportReport on ImportReport {\n    id kind fileName encoding separator decimalSign toCreate toUpdate unchanged refused appliedAt\n    lines { line verdict label understood messages }\n  }\n"): typeof import('./graphql.ts').AdminImportReportFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminMember on Member {\n    id givenName familyName email phone partnerGivenName partnerFamilyName addressLine1 postcode city status roles hasAccount createdAt\n  }\n"): typeof import('./graphql.ts').AdminMemberFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminMembers($search: String, $status: MembershipStatus, $first: Int, $after: String) {\n    members(search: $search, status: $status, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminMember } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AdminMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) { __typename ...AdminMember ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminChangeMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminInviteMember($memberId: UUID!) {\n    inviteMember(memberId: $memberId) { __typename ... on Done { ok } ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminInviteMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAddMember($input: AddMemberInput!) {\n    addMember(input: $input) { __typename ...AdminMember ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminAddMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminOffer on Offer {\n    id cycleId producerId producerName productId name category sellingMode weighed contentAmount contentUnit step minimum priceCents purchasePriceCents vatRateBp remaining distributionIds cap sold active\n  }\n"): typeof import('./graphql.ts').AdminOfferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminOrderLine on OrderLine {\n    id offerId producerId producerName name sellingMode weighed contentAmount contentUnit quantity deliveredQuantity deliveredMeasure deliveredReason\n    priceCents vatRateBp orderedCents amountCents\n  }\n"): typeof import('./graphql.ts').AdminOrderLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminOrder on Order {\n    id status version basketNumber note createdAt updatedAt cycleId cycleName cycleStatus memberId memberName enteredByStaff totalCents\n    distribution { ...AdminDistribution }\n    lines { ...AdminOrderLine }\n    dues { payeeName producerId amountCents paymentNote }\n  }\n"): typeof import('./graphql.ts').AdminOrderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOrders($cycleId: UUID, $distributionId: UUID, $search: String, $first: Int, $after: String) {\n    orders(cycleId: $cycleId, distributionId: $distributionId, search: $search, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminOrder } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AdminOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminPickupPoint on PickupPoint { id name addressLine1 postcode city directions active }\n"): typeof import('./graphql.ts').AdminPickupPointFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminPickupPoints { pickupPoints { ...AdminPickupPoint } }"): typeof import('./graphql.ts').AdminPickupPointsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAddPickupPoint($input: PickupPointInput!) {\n    addPickupPoint(input: $input) { __typename ...AdminPickupPoint ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminAddPickupPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangePickupPoint($input: ChangePickupPointInput!) {\n    changePickupPoint(input: $input) { __typename ...AdminPickupPoint ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminChangePickupPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminProblem on Problem {\n    code\n    message\n    ... on InvalidInput { fields { path message } }\n    ... on OutOfStock { shortages { offerId name remaining } }\n  }\n"): typeof import('./graphql.ts').AdminProblemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminProducerCard on Participation {\n    id producerId name shortCode email phone city status claimed mandate minimumCents productCount vatRegime\n  }\n"): typeof import('./graphql.ts').AdminProducerCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminProducers { participations { ...AdminProducerCard } }"): typeof import('./graphql.ts').AdminProducersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAddProducer($input: AddProducerInput!) {\n    addProducer(input: $input) { __typename ...AdminProducerCard ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminAddProducerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminProduct on Product {\n    id producerId producerName reference name description category sellingMode weighed priceCents\n    contentAmount contentUnit step vatCategory vatRateBp organic active version\n    listing { id priceCents salePriceCents active }\n    stock { id available promised }\n  }\n"): typeof import('./graphql.ts').AdminProductFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminProducts($producerId: UUID, $search: String, $listedOnly: Boolean, $first: Int, $after: String) {\n    products(producerId: $producerId, search: $search, listedOnly: $listedOnly, first: $first, after: $after) {\n      totalCount\n      edges { node { ...AdminProduct } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AdminProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAddProduct($input: ProductInput!) {\n    addProduct(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminAddProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeProduct($input: ChangeProductInput!) {\n    changeProduct(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminChangeProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetListing($input: SetListingInput!) {\n    setListing(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminSetListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetStock($input: SetStockInput!) {\n    setStock(input: $input) { __typename ...AdminProduct ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminSetStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminDistribution on Distribution {\n    id cycleId status pickupDate windowStart windowEnd startsAt endsAt closesAt closedAt documentsIssuedAt\n    pickupPoint { ...AdminPickupPoint }\n  }\n"): typeof import('./graphql.ts').AdminDistributionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminSale on SalesCycle {\n    id name status opensAt flow marginBp marginMode words minimumCents version seriesId offerCount orderCount totalCents\n    distributions { ...AdminDistribution }\n  }\n"): typeof import('./graphql.ts').AdminSaleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminPublishSale($cycleId: UUID!, $now: Boolean) {\n    publishSale(cycleId: $cycleId, now: $now) { __typename ...AdminSale ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminPublishSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCancelSale($cycleId: UUID!, $reason: String!) {\n    cancelSale(cycleId: $cycleId, reason: $reason) { __typename ...AdminSale ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminCancelSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCloseDistribution($distributionId: UUID!, $reason: String!) {\n    closeDistribution(distributionId: $distributionId, reason: $reason) { __typename ...AdminDistribution ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminCloseDistributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminHandOutDistribution($distributionId: UUID!, $reason: String) {\n    handOutDistribution(distributionId: $distributionId, reason: $reason) { __typename ...AdminDistribution ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminHandOutDistributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeSale($input: ChangeSaleInput!) {\n    changeSale(input: $input) { __typename ...AdminSale ...AdminProblem }\n  }\n"): typeof import('./graphql.ts').AdminChangeSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminViewer on Viewer {\n    id\n    email\n    givenName\n    familyName\n    locale\n    emailConfirmed\n    isStaff\n    memberships { id status roles collective { id slug name kind timeZone currency flow paymentNote } }\n    farms { id name shortCode }\n  }\n"): typeof import('./graphql.ts').AdminViewerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminViewer { viewer { ...AdminViewer } }"): typeof import('./graphql.ts').AdminViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      __typename\n      ... on InvitationAccepted {\n        collectiveSlug\n        producerId\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopAcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopConfirmEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopRequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopRequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopInvitation on InvitationPreview {\n    kind\n    collectiveName\n    email\n    subjectName\n    expired\n  }\n"): typeof import('./graphql.ts').ShopInvitationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopInvitation($token: String!) {\n    invitation(token: $token) {\n      ...ShopInvitation\n    }\n  }\n"): typeof import('./graphql.ts').ShopInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopLogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopLogInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopSignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopDocumentRow on Document {\n    id\n    kind\n    number\n    issuedAt\n    issuerName\n    grossCents\n    path\n  }\n"): typeof import('./graphql.ts').ShopDocumentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopMyDocuments($after: String) {\n    myDocuments(first: 20, after: $after) {\n      edges {\n        node {\n          ...ShopDocumentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopMyDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopHome {\n    pickups {\n      ...ShopPickupCard\n    }\n    openSales {\n      ...ShopOpenSaleCard\n    }\n  }\n"): typeof import('./graphql.ts').ShopHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOpenSaleCard on OpenSale {\n    collective {\n      slug\n      name\n      currency\n      timeZone\n    }\n    cycle {\n      id\n      name\n      words\n      offerCount\n      distributions {\n        id\n        status\n        pickupDate\n        windowStart\n        windowEnd\n        closesAt\n        pickupPoint {\n          id\n          name\n        }\n      }\n    }\n    orders {\n      id\n      status\n      totalCents\n      distribution {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopOpenSaleCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopJoinCollective($slug: String!) {\n    joinCollective(slug: $slug) {\n      __typename\n      ...ShopMembership\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopJoinCollectiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopPublicCollective on PublicCollective {\n    slug\n    name\n    kind\n    description\n    joinPolicy\n  }\n"): typeof import('./graphql.ts').ShopPublicCollectiveFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopCollectivePage($slug: String!) {\n    collectivePage(slug: $slug) {\n      ...ShopPublicCollective\n    }\n  }\n"): typeof import('./graphql.ts').ShopCollectivePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopCancelOrder($orderId: UUID!, $version: Int!) {\n    cancelOrder(orderId: $orderId, version: $version) {\n      __typename\n      ... on Order {\n        id\n        status\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopCancelOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOrderLine on OrderLine {\n    id\n    offerId\n    producerId\n    producerName\n    name\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    quantity\n    deliveredQuantity\n    deliveredMeasure\n    deliveredReason\n    orderedCents\n    amountCents\n  }\n"): typeof import('./graphql.ts').ShopOrderLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOrder on Order {\n    id\n    status\n    version\n    basketNumber\n    note\n    totalCents\n    changeable\n    enteredByStaff\n    cycleId\n    cycleName\n    collective {\n      id\n      slug\n      name\n      currency\n      timeZone\n    }\n    distribution {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      closesAt\n      pickupPoint {\n        ...ShopPlace\n      }\n    }\n    lines {\n      ...ShopOrderLine\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n"): typeof import('./graphql.ts').ShopOrderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopOrderPage($id: UUID!) {\n    myOrder(id: $id) {\n      ...ShopOrder\n    }\n  }\n"): typeof import('./graphql.ts').ShopOrderPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOrderRow on Order {\n    id\n    status\n    cycleName\n    totalCents\n    collective {\n      name\n      currency\n    }\n    distribution {\n      pickupDate\n      pickupPoint {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopOrderRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopMyOrders($after: String) {\n    myOrders(first: 20, after: $after) {\n      edges {\n        node {\n          ...ShopOrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopMyOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopPickups {\n    pickups {\n      ...ShopPickupCard\n    }\n  }\n"): typeof import('./graphql.ts').ShopPickupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopUpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopUpdateProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopLogOut {\n    logOut {\n      ok\n    }\n  }\n"): typeof import('./graphql.ts').ShopLogOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOffer on Offer {\n    id\n    producerId\n    producerName\n    name\n    description\n    category\n    organic\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    step\n    minimum\n    priceCents\n    unitPriceCents\n    unitPriceUnit\n    remaining\n    active\n  }\n"): typeof import('./graphql.ts').ShopOfferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopSaleDistribution on Distribution {\n    id\n    status\n    pickupDate\n    windowStart\n    windowEnd\n    closesAt\n    pickupPoint {\n      ...ShopPlace\n    }\n  }\n"): typeof import('./graphql.ts').ShopSaleDistributionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopSale on SalesCycle {\n    id\n    name\n    status\n    opensAt\n    flow\n    words\n    minimumCents\n    distributions {\n      ...ShopSaleDistribution\n    }\n  }\n"): typeof import('./graphql.ts').ShopSaleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopSalePage($id: UUID!) {\n    salesCycle(id: $id) {\n      ...ShopSale\n    }\n  }\n"): typeof import('./graphql.ts').ShopSalePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopSavedOrder on Order {\n    id\n    status\n    version\n    note\n    totalCents\n    changeable\n    distribution {\n      id\n    }\n    lines {\n      offerId\n      producerId\n      producerName\n      name\n      sellingMode\n      weighed\n      contentAmount\n      contentUnit\n      quantity\n      priceCents\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n"): typeof import('./graphql.ts').ShopSavedOrderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopMyOrdersInSales {\n    openSales {\n      cycle {\n        id\n      }\n      orders {\n        ...ShopSavedOrder\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopMyOrdersInSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopOffers($cycleId: UUID!, $distributionId: UUID!, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: 100, after: $after) {\n      edges {\n        node {\n          ...ShopOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopSearchOffers($cycleId: UUID!, $distributionId: UUID!, $search: String!) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, search: $search, first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSearchOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopPlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopPlaceOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopChangeOrder($input: ChangeOrderInput!) {\n    changeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopChangeOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopDue on Due {\n    payeeName\n    producerId\n    amountCents\n    paymentNote\n  }\n"): typeof import('./graphql.ts').ShopDueFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopPickupCard on PickupCard {\n    collective {\n      name\n      currency\n      timeZone\n    }\n    pickupPoint {\n      ...ShopPlace\n    }\n    pickupDate\n    windowStart\n    windowEnd\n    startsAt\n    itemCount\n    totalCents\n    orders {\n      id\n      cycleName\n      basketNumber\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n"): typeof import('./graphql.ts').ShopPickupCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopPlace on PickupPoint {\n    id\n    name\n    addressLine1\n    postcode\n    city\n    directions\n  }\n"): typeof import('./graphql.ts').ShopPlaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopMembership on ViewerMembership {\n    id\n    status\n    roles\n    collective {\n      id\n      slug\n      name\n      kind\n      timeZone\n      currency\n      flow\n      paymentNote\n    }\n  }\n"): typeof import('./graphql.ts').ShopMembershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopPerson on Viewer {\n    id\n    email\n    givenName\n    familyName\n    phone\n    locale\n    emailConfirmed\n    memberships {\n      ...ShopMembership\n    }\n    farms {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.ts').ShopPersonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopViewer {\n    viewer {\n      ...ShopPerson\n    }\n  }\n"): typeof import('./graphql.ts').ShopViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
