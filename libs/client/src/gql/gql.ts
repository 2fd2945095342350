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
    "\n  mutation AdminLogOut {\n    logOut {\n      ok\n    }\n  }\n": typeof types.AdminLogOutDocument,
    "\n  mutation AdminConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      __typename\n      ...AdminViewer\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminConfirmEmailDocument,
    "\n  mutation AdminRequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminRequestPasswordResetDocument,
    "\n  query AdminInvitation($token: String!) {\n    invitation(token: $token) {\n      kind\n      collectiveName\n      email\n      subjectName\n      expired\n    }\n  }\n": typeof types.AdminInvitationDocument,
    "\n  mutation AdminAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      __typename\n      ... on InvitationAccepted {\n        kind\n        collectiveSlug\n        producerId\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminAcceptInvitationDocument,
    "\n  mutation AdminResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminResetPasswordDocument,
    "\n  mutation AdminSignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSignUpDocument,
    "\n  mutation AdminLogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      __typename\n      ...AdminViewer\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminLogInDocument,
    "\n  query AdminMemberStatement($memberId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {\n    memberStatement(memberId: $memberId, producerId: $producerId, from: $from, to: $to) {\n      ...AdminStatement\n    }\n  }\n": typeof types.AdminMemberStatementDocument,
    "\n  query AdminFarmStatement($producerId: UUID!, $from: Date!, $to: Date!) {\n    farmStatement(producerId: $producerId, from: $from, to: $to) {\n      ...AdminStatement\n    }\n  }\n": typeof types.AdminFarmStatementDocument,
    "\n  query AdminAuditLog($topic: AuditTopic, $first: Int, $after: String) {\n    auditLog(topic: $topic, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          at\n          actorName\n          action\n          reason\n          subjectId\n          subjectName\n          detail\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminAuditLogDocument,
    "\n  query AdminCorrectPage($id: UUID!) {\n    order(id: $id) {\n      ...AdminOrder\n    }\n  }\n": typeof types.AdminCorrectPageDocument,
    "\n  mutation AdminCorrectIssued($input: CorrectIssuedInput!) {\n    correctIssued(input: $input) {\n      __typename\n      ... on IssuedCorrection {\n        orderId\n        documentIds\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCorrectIssuedDocument,
    "\n  mutation AdminCreditFee($input: CreditFeeInput!) {\n    creditFee(input: $input) {\n      __typename\n      ... on Document {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCreditFeeDocument,
    "\n  query AdminDocumentPage($id: UUID!) {\n    document(id: $id) {\n      document {\n        ...AdminDocument\n      }\n      lines {\n        label\n        quantity\n        price\n        amountCents\n      }\n      reason\n      serviceLines {\n        label\n        leftCents\n      }\n    }\n  }\n": typeof types.AdminDocumentPageDocument,
    "\n  fragment AdminDocumentRun on DocumentRun {\n    id\n    status\n    total\n    done\n    problems\n    createdAt\n    finishedAt\n  }\n": typeof types.AdminDocumentRunFragmentDoc,
    "\n  query AdminDocumentRuns($distributionId: UUID!) {\n    documentRuns(distributionId: $distributionId) {\n      ...AdminDocumentRun\n    }\n  }\n": typeof types.AdminDocumentRunsDocument,
    "\n  query AdminDocumentRun($id: UUID!) {\n    documentRun(id: $id) {\n      ...AdminDocumentRun\n    }\n  }\n": typeof types.AdminDocumentRunDocument,
    "\n  mutation AdminStartDocumentRun($distributionId: UUID!) {\n    startDocumentRun(distributionId: $distributionId) {\n      __typename\n      ...AdminDocumentRun\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminStartDocumentRunDocument,
    "\n  query AdminPaperwork {\n    collective {\n      id\n      paperwork\n    }\n  }\n": typeof types.AdminPaperworkDocument,
    "\n  query AdminDocuments($distributionId: UUID, $first: Int, $after: String) {\n    documents(distributionId: $distributionId, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminDocument\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminDocumentsDocument,
    "\n  mutation AdminIssueFee($input: IssueFeeInput!) {\n    issueFee(input: $input) {\n      __typename\n      ... on Document {\n        id\n        number\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminIssueFeeDocument,
    "\n  query AdminGroupedMonth($month: Date) {\n    groupedMonth(month: $month) {\n      month\n      months\n      waiting {\n        producerId\n        sellerName\n        memberId\n        buyerName\n        deliveries\n        from\n        to\n        amountCents\n        payBy\n      }\n      runs {\n        ...AdminDocumentRun\n      }\n    }\n  }\n": typeof types.AdminGroupedMonthDocument,
    "\n  mutation AdminStartGroupedRun($month: Date!) {\n    startGroupedRun(month: $month) {\n      __typename\n      ...AdminDocumentRun\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminStartGroupedRunDocument,
    "\n  mutation AdminAddFarmProduct($input: ProductInput!) {\n    addFarmProduct(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminAddFarmProductDocument,
    "\n  fragment AdminFarmDelivery on FarmDelivery {\n    cycleName\n    totalCents\n    depositCents\n    collective {\n      id\n      name\n      flow\n      timeZone\n      currency\n    }\n    distribution {\n      id\n      status\n      pickupDate\n      windowStart\n      windowEnd\n      closesAt\n      pickupPoint {\n        id\n        name\n        addressLine1\n        postcode\n        city\n      }\n    }\n    products {\n      offerId\n      name\n      sellingMode\n      contentAmount\n      contentUnit\n      quantity\n      measure\n      saleCents\n    }\n    customers {\n      orderId\n      name\n      phone\n      basketNumber\n      amountCents\n      lines {\n        id\n        name\n        sellingMode\n        contentAmount\n        contentUnit\n        quantity\n      }\n    }\n  }\n": typeof types.AdminFarmDeliveryFragmentDoc,
    "\n  query AdminFarmDeliveries {\n    farmDeliveries {\n      ...AdminFarmDelivery\n    }\n  }\n": typeof types.AdminFarmDeliveriesDocument,
    "\n  fragment AdminFarmAccount on FarmAccount {\n    collectiveId\n    collectiveName\n    currency\n    goodsCents\n    servicesCents\n    membersCents\n    lastOn\n  }\n": typeof types.AdminFarmAccountFragmentDoc,
    "\n  query AdminFarmAccounts {\n    farmAccounts {\n      ...AdminFarmAccount\n    }\n  }\n": typeof types.AdminFarmAccountsDocument,
    "\n  mutation AdminChangeFarm($input: ChangeFarmInput!) {\n    changeFarm(input: $input) {\n      __typename\n      ...AdminFarm\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeFarmDocument,
    "\n  query AdminFarmLots($distributionId: UUID!) {\n    farmLots(distributionId: $distributionId) {\n      ...AdminLot\n    }\n  }\n": typeof types.AdminFarmLotsDocument,
    "\n  mutation AdminSetFarmLot($input: SetLotInput!) {\n    setFarmLot(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetFarmLotDocument,
    "\n  query AdminFarmNews {\n    farmNews {\n      id\n      words\n      writtenAt\n      collectiveIds\n    }\n  }\n": typeof types.AdminFarmNewsDocument,
    "\n  mutation AdminWriteFarmNews($input: FarmNewsInput!) {\n    writeFarmNews(input: $input) {\n      ... on FarmNews {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminWriteFarmNewsDocument,
    "\n  mutation AdminWithdrawFarmNews($id: UUID!) {\n    withdrawFarmNews(id: $id) {\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminWithdrawFarmNewsDocument,
    "\n  fragment AdminFarmOnline on FarmOnline {\n    offered\n    account {\n      producerId\n      submitted\n      ready\n      active\n    }\n  }\n": typeof types.AdminFarmOnlineFragmentDoc,
    "\n  query AdminFarmOnlinePage {\n    farmOnline {\n      ...AdminFarmOnline\n    }\n  }\n": typeof types.AdminFarmOnlinePageDocument,
    "\n  mutation AdminConnectFarmOnline {\n    connectFarmOnline {\n      __typename\n      ... on OnlineLink {\n        url\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminConnectFarmOnlineDocument,
    "\n  mutation AdminActivateFarmOnline($active: Boolean!) {\n    activateFarmOnline(active: $active) {\n      __typename\n      ... on FarmOnline {\n        ...AdminFarmOnline\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminActivateFarmOnlineDocument,
    "\n  mutation AdminCheckFarmOnline {\n    checkFarmOnline {\n      __typename\n      ... on FarmOnline {\n        ...AdminFarmOnline\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCheckFarmOnlineDocument,
    "\n  query AdminFarmDocuments($first: Int, $after: String) {\n    farmDocuments(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminDocument\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminFarmDocumentsDocument,
    "\n  mutation AdminChangeFarmProductSheet($input: ChangeProductInput!) {\n    changeFarmProduct(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeFarmProductSheetDocument,
    "\n  fragment AdminFarmProduct on Product {\n    id\n    producerId\n    reference\n    name\n    description\n    category\n    sellingMode\n    weighed\n    priceCents\n    contentAmount\n    contentUnit\n    step\n    vatCategory\n    organic\n    active\n    labels\n    diets\n    allergens\n    origin\n    storage\n    ingredients\n    photo\n    toleranceBp\n    depositCents\n    version\n    stock {\n      id\n      available\n      promised\n    }\n  }\n": typeof types.AdminFarmProductFragmentDoc,
    "\n  fragment AdminFarm on Farm {\n    id\n    name\n    shortCode\n    email\n    phone\n    city\n    story\n    vatRegime\n    legal {\n      legalName\n      legalForm\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      rcs\n    }\n    collectives {\n      status\n      mandate\n      mandateText\n      mandateProof {\n        ...AdminMandateProof\n      }\n      mandateOffer {\n        version\n        endsOn\n      }\n      mandateOfferText\n      mandateOfferSha256\n      serviceFeeBp\n      referent {\n        name\n        phone\n      }\n      collective {\n        id\n        slug\n        name\n        flow\n        timeZone\n        currency\n      }\n    }\n  }\n": typeof types.AdminFarmFragmentDoc,
    "\n  query AdminFarmPage {\n    farm {\n      ...AdminFarm\n    }\n  }\n": typeof types.AdminFarmPageDocument,
    "\n  query AdminFarmServices {\n    farmServices {\n      cycleId\n      saleName\n      collectiveName\n      currency\n      day\n      feeBp\n      soldCents\n      feeCents\n      state\n      invoice {\n        documentId\n        number\n        grossCents\n      }\n    }\n  }\n": typeof types.AdminFarmServicesDocument,
    "\n  query AdminFarmAccountStatement($collectiveId: UUID!, $kind: FarmAccountKind!, $from: Date!, $to: Date!) {\n    farmAccountStatement(collectiveId: $collectiveId, kind: $kind, from: $from, to: $to) {\n      ...AdminStatement\n    }\n  }\n": typeof types.AdminFarmAccountStatementDocument,
    "\n  mutation AdminAcceptMandate($collectiveId: UUID!, $name: String!, $sha256: String) {\n    acceptMandate(collectiveId: $collectiveId, name: $name, sha256: $sha256) {\n      __typename\n      ...AdminFarm\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminAcceptMandateDocument,
    "\n  query AdminOwnFarmPage {\n    ownFarmPage {\n      ...AdminFarmPage\n    }\n  }\n": typeof types.AdminOwnFarmPageDocument,
    "\n  mutation AdminChangeOwnFarmPage($input: ChangeFarmPageInput!) {\n    changeOwnFarmPage(input: $input) {\n      __typename\n      ...AdminFarmPage\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeOwnFarmPageDocument,
    "\n  mutation AdminRevokeMandate($collectiveId: UUID!) {\n    revokeMandate(collectiveId: $collectiveId) {\n      __typename\n      ...AdminFarm\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminRevokeMandateDocument,
    "\n  query AdminFarmProducts($first: Int, $after: String) {\n    farmProducts(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminFarmProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminFarmProductsDocument,
    "\n  mutation AdminChangeFarmProduct($input: ChangeProductInput!) {\n    changeFarmProduct(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeFarmProductDocument,
    "\n  mutation AdminSetFarmStock($input: SetStockInput!) {\n    setFarmStock(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetFarmStockDocument,
    "\n  query AdminFarmFeedback($first: Int, $after: String) {\n    farmFeedback(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminFeedback\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminFarmFeedbackDocument,
    "\n  mutation AdminAnswerFeedback($input: AnswerFeedbackInput!) {\n    answerFeedback(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.AdminAnswerFeedbackDocument,
    "\n  fragment AdminFeedback on LineFeedback {\n    id\n    productName\n    producerId\n    collectiveName\n    mark\n    words\n    memberName\n    givenAt\n    answer\n  }\n": typeof types.AdminFeedbackFragmentDoc,
    "\n  query AdminFeedbackPage($first: Int, $after: String) {\n    feedback(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminFeedback\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminFeedbackPageDocument,
    "\n  query AdminFirstEvening {\n    collective {\n      ...AdminCollective\n    }\n    pickupPoints {\n      ...AdminKeptPoint\n    }\n    participations {\n      ...AdminProducerCard\n    }\n    products(first: 6, listedOnly: true) {\n      totalCount\n      edges {\n        node {\n          ...AdminProduct\n        }\n      }\n    }\n    salesCycles(first: 1) {\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n    }\n    members(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.AdminFirstEveningDocument,
    "\n  mutation AdminCreateCollective($input: CreateCollectiveInput!) {\n    createCollective(input: $input) {\n      __typename\n      ... on CollectiveCard {\n        id\n        slug\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCreateCollectiveDocument,
    "\n  mutation AdminPlanFirstSale($input: PlanSaleInput!) {\n    planSale(input: $input) {\n      __typename\n      ... on PlannedSales {\n        cycles {\n          ...AdminSale\n        }\n        conflicts {\n          date\n          message\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminPlanFirstSaleDocument,
    "\n  mutation AdminCorrectDelivery($input: CorrectDeliveryInput!) {\n    correctDelivery(input: $input) {\n      __typename\n      ...AdminOrder\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCorrectDeliveryDocument,
    "\n  query AdminCollectiveTile {\n    salesCycles(status: [OPEN, SCHEDULED, CLOSED, DRAFT], first: 5) {\n      edges {\n        node {\n          id\n          name\n          status\n          opensAt\n          orderCount\n          totalCents\n          distributions {\n            id\n            status\n            closesAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.AdminCollectiveTileDocument,
    "\n  mutation AdminSetMemberBusiness($input: SetMemberBusinessInput!) {\n    setMemberBusiness(input: $input) {\n      __typename\n      ...AdminMember\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetMemberBusinessDocument,
    "\n  query AdminMemberPage($id: UUID!) {\n    member(id: $id) {\n      ...AdminMember\n    }\n  }\n": typeof types.AdminMemberPageDocument,
    "\n  query AdminAnnouncements {\n    announcements {\n      id\n      subject\n      words\n      pickupDate\n      place\n      authorName\n      sentAt\n    }\n  }\n": typeof types.AdminAnnouncementsDocument,
    "\n  query AdminAnnouncementAudience($distributionId: UUID) {\n    announcementAudience(distributionId: $distributionId)\n  }\n": typeof types.AdminAnnouncementAudienceDocument,
    "\n  mutation AdminSendAnnouncement($input: AnnouncementInput!) {\n    sendAnnouncement(input: $input) {\n      ... on Announcement {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSendAnnouncementDocument,
    "\n  mutation AdminEnterOrder($input: EnterOrderInput!) {\n    enterOrder(input: $input) {\n      __typename\n      ...AdminOrder\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminEnterOrderDocument,
    "\n  query AdminOrderableSales {\n    salesCycles(status: [OPEN, CLOSED], first: 30) {\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n    }\n  }\n": typeof types.AdminOrderableSalesDocument,
    "\n  query AdminOrderHistory($orderId: UUID!) {\n    auditLog(subjectId: $orderId, first: 100) {\n      edges {\n        node {\n          id\n          at\n          actorName\n          action\n          reason\n        }\n      }\n    }\n  }\n": typeof types.AdminOrderHistoryDocument,
    "\n  query AdminOrderPage($id: UUID!) {\n    order(id: $id) {\n      ...AdminOrder\n    }\n  }\n": typeof types.AdminOrderPageDocument,
    "\n  mutation AdminCancelMemberOrder($input: CancelMemberOrderInput!) {\n    cancelMemberOrder(input: $input) {\n      __typename\n      ...AdminOrder\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCancelMemberOrderDocument,
    "\n  query AdminOrderableOffers($cycleId: UUID!, $distributionId: UUID, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminOrderableOffersDocument,
    "\n  query AdminLots($cycleId: UUID!, $distributionId: UUID!) {\n    lots(distributionId: $distributionId) {\n      ...AdminLot\n    }\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: 500) {\n      edges {\n        node {\n          id\n          name\n          producerName\n          active\n        }\n      }\n    }\n  }\n": typeof types.AdminLotsDocument,
    "\n  mutation AdminSetLot($input: SetLotInput!) {\n    setLot(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetLotDocument,
    "\n  query AdminLotRecipients($lotId: UUID!) {\n    lotRecipients(lotId: $lotId) {\n      recipients {\n        orderId\n        memberName\n        phone\n        email\n        pickupDate\n        pickupPointName\n        productName\n        quantity\n        sellingMode\n        contentAmount\n        contentUnit\n      }\n    }\n  }\n": typeof types.AdminLotRecipientsDocument,
    "\n  query AdminLastSale {\n    salesCycles(first: 1) {\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n    }\n  }\n": typeof types.AdminLastSaleDocument,
    "\n  mutation AdminPlanSale($input: PlanSaleInput!) {\n    planSale(input: $input) {\n      __typename\n      ...AdminPlanned\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminPlanSaleDocument,
    "\n  fragment AdminPlanned on PlannedSales {\n    cycles {\n      id\n      name\n      status\n      opensAt\n      offerCount\n      distributions {\n        id\n        pickupDate\n        closesAt\n        pickupPoint {\n          id\n          name\n        }\n      }\n    }\n    conflicts {\n      date\n      message\n    }\n  }\n": typeof types.AdminPlannedFragmentDoc,
    "\n  query AdminFailedJobs($first: Int, $after: String) {\n    failedJobs(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          collectiveId\n          attempt\n          error\n          createdAt\n          deadAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminFailedJobsDocument,
    "\n  mutation AdminRetryJob($id: UUID!) {\n    retryJob(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminRetryJobDocument,
    "\n  mutation AdminDismissJob($id: UUID!) {\n    dismissJob(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminDismissJobDocument,
    "\n  mutation AdminInviteProducer($producerId: UUID!) {\n    inviteProducer(producerId: $producerId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminInviteProducerDocument,
    "\n  query AdminFarmPageHere($producerId: UUID!) {\n    farmPage(producerId: $producerId) {\n      ...AdminFarmPage\n    }\n  }\n": typeof types.AdminFarmPageHereDocument,
    "\n  mutation AdminChangeFarmPage($input: ChangeFarmPageInput!) {\n    changeFarmPage(input: $input) {\n      __typename\n      ...AdminFarmPage\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeFarmPageDocument,
    "\n  mutation AdminOfferMandate($producerId: UUID!, $endsOn: Date) {\n    offerMandate(producerId: $producerId, endsOn: $endsOn) {\n      __typename\n      ...AdminProducer\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminOfferMandateDocument,
    "\n  query AdminProducerPage($producerId: UUID!) {\n    participation(producerId: $producerId) {\n      ...AdminProducer\n    }\n  }\n": typeof types.AdminProducerPageDocument,
    "\n  fragment AdminProducer on Participation {\n    id\n    producerId\n    name\n    shortCode\n    email\n    phone\n    city\n    story\n    status\n    claimed\n    paperwork\n    paymentNote\n    serviceFeeBp\n    paymentTerms {\n      means\n      moment\n      days\n    }\n    minimumCents\n    vatRegime\n    mandate\n    mandateProof {\n      ...AdminMandateProof\n    }\n    mandateOffer {\n      version\n      endsOn\n    }\n    productCount\n    referent {\n      memberId\n      name\n    }\n    legal {\n      legalName\n      legalForm\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      rcs\n    }\n  }\n": typeof types.AdminProducerFragmentDoc,
    "\n  mutation AdminChangeProducer($input: ChangeProducerInput!) {\n    changeProducer(input: $input) {\n      __typename\n      ...AdminProducer\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeProducerDocument,
    "\n  query AdminSaleBoard($cycleId: UUID!) {\n    saleBoard(cycleId: $cycleId) {\n      cycle {\n        id\n        status\n      }\n      saleCents\n      purchaseCents\n      marginCents\n      depositCents\n      levelsCents\n      memberCount\n      orderedCount\n      points {\n        orderCount\n        totalCents\n        distribution {\n          ...AdminDistribution\n        }\n      }\n      producers {\n        producerId\n        name\n        minimumCents\n        orderCount\n        saleCents\n        purchaseCents\n        points {\n          distributionId\n          saleCents\n          purchaseCents\n          products {\n            offerId\n            name\n            sellingMode\n            contentAmount\n            contentUnit\n            quantity\n            measure\n            saleCents\n          }\n        }\n      }\n      notYetOrdered {\n        id\n        givenName\n        familyName\n        phone\n      }\n    }\n  }\n": typeof types.AdminSaleBoardDocument,
    "\n  mutation AdminChangeRound($input: ChangeRoundInput!) {\n    changeRound(input: $input) {\n      __typename\n      ...AdminDistribution\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeRoundDocument,
    "\n  query AdminOffers($cycleId: UUID!, $search: String, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, search: $search, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminOffersDocument,
    "\n  query AdminSalePage($id: UUID!) {\n    salesCycle(id: $id) {\n      ...AdminSale\n    }\n  }\n": typeof types.AdminSalePageDocument,
    "\n  fragment AdminSaleService on SaleService {\n    cycleId\n    handedOut\n    onlineAllowed\n    farms {\n      producerId\n      producerName\n      online\n      feeBp\n      frozen\n      soldCents\n      feeCents\n      state\n      givenBack {\n        documentId\n        number\n      }\n      invoice {\n        documentId\n        number\n        grossCents\n      }\n    }\n  }\n": typeof types.AdminSaleServiceFragmentDoc,
    "\n  query AdminSaleServicePage($cycleId: UUID!) {\n    saleService(cycleId: $cycleId) {\n      ...AdminSaleService\n    }\n  }\n": typeof types.AdminSaleServicePageDocument,
    "\n  mutation AdminIssueServiceFees($cycleId: UUID!) {\n    issueServiceFees(cycleId: $cycleId) {\n      __typename\n      ...AdminSaleService\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminIssueServiceFeesDocument,
    "\n  mutation AdminIssueServiceFeeAnew($cycleId: UUID!, $producerId: UUID!) {\n    issueServiceFeeAnew(cycleId: $cycleId, producerId: $producerId) {\n      __typename\n      ...AdminSaleService\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminIssueServiceFeeAnewDocument,
    "\n  mutation AdminSetOffer($input: SetOfferInput!) {\n    setOffer(input: $input) {\n      __typename\n      ...AdminOffer\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetOfferDocument,
    "\n  query AdminNextSteps {\n    collective {\n      id\n      nextSteps\n    }\n  }\n": typeof types.AdminNextStepsDocument,
    "\n  query AdminSales($status: [CycleStatus!], $first: Int, $after: String) {\n    salesCycles(status: $status, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminSalesDocument,
    "\n  fragment AdminShift on Shift {\n    id\n    label\n    day\n    windowStart\n    windowEnd\n    startsAt\n    endsAt\n    distributionId\n    place\n    needed\n    taken\n    cancelled\n    people {\n      memberId\n      name\n      phone\n    }\n  }\n": typeof types.AdminShiftFragmentDoc,
    "\n  query AdminShifts {\n    shifts {\n      ...AdminShift\n    }\n    turnRules {\n      owed\n      seasonMonth\n      leaveHours\n    }\n  }\n": typeof types.AdminShiftsDocument,
    "\n  mutation AdminSetShift($input: ShiftInput!) {\n    setShift(input: $input) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetShiftDocument,
    "\n  mutation AdminCancelShift($shiftId: UUID!, $reason: String!) {\n    cancelShift(shiftId: $shiftId, reason: $reason) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCancelShiftDocument,
    "\n  mutation AdminEnrolMember($shiftId: UUID!, $memberId: UUID!) {\n    enrolMember(shiftId: $shiftId, memberId: $memberId) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminEnrolMemberDocument,
    "\n  mutation AdminWithdrawMember($shiftId: UUID!, $memberId: UUID!) {\n    withdrawMember(shiftId: $shiftId, memberId: $memberId) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminWithdrawMemberDocument,
    "\n  mutation AdminChangeTurnRules($input: TurnRulesInput!) {\n    changeTurnRules(input: $input) {\n      ... on TurnRules {\n        owed\n        seasonMonth\n        leaveHours\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeTurnRulesDocument,
    "\n  fragment AdminBankAccount on BankAccount {\n    producerId\n    payeeName\n    holder\n    iban\n    bic\n    since\n    by\n    held {\n      id\n      holder\n      iban\n      bic\n      at\n      by\n      heldUntil\n    }\n  }\n": typeof types.AdminBankAccountFragmentDoc,
    "\n  query AdminBankAccounts {\n    bankAccounts {\n      ...AdminBankAccount\n    }\n  }\n": typeof types.AdminBankAccountsDocument,
    "\n  mutation AdminSetBankAccount($input: BankAccountInput!) {\n    setBankAccount(input: $input) {\n      __typename\n      ... on BankAccounts {\n        accounts {\n          ...AdminBankAccount\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetBankAccountDocument,
    "\n  mutation AdminStopBankAccount($bankAccountId: UUID!) {\n    stopBankAccount(bankAccountId: $bankAccountId) {\n      __typename\n      ... on BankAccounts {\n        accounts {\n          ...AdminBankAccount\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminStopBankAccountDocument,
    "\n  fragment AdminBankLine on BankLine {\n    id\n    on\n    label\n    amountCents\n    producerId\n    payeeName\n    state\n    memberId\n    memberName\n    paidProducerId\n    paidPayeeName\n    purpose\n    reason\n    decidedBy\n    decidedAt\n    proposals {\n      memberId\n      memberName\n      producerId\n      payeeName\n      purpose\n      reason\n      sure\n      owedCents\n    }\n  }\n": typeof types.AdminBankLineFragmentDoc,
    "\n  query AdminBankLines($state: BankLineState, $first: Int, $after: String) {\n    bankLines(state: $state, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminBankLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminBankLinesDocument,
    "\n  mutation AdminApplyBankLine($lineId: UUID!, $memberId: UUID!, $producerId: UUID, $purpose: BankPurpose) {\n    applyBankLine(lineId: $lineId, memberId: $memberId, producerId: $producerId, purpose: $purpose) {\n      __typename\n      ...AdminBankLine\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminApplyBankLineDocument,
    "\n  mutation AdminSetBankLineAside($lineId: UUID!, $reason: String!) {\n    setBankLineAside(lineId: $lineId, reason: $reason) {\n      __typename\n      ...AdminBankLine\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetBankLineAsideDocument,
    "\n  fragment AdminClosing on PaymentClosing {\n    id\n    sequence\n    firstDay\n    lastDay\n    firstRecord\n    lastRecord\n    means {\n      means\n      cents\n    }\n    receivedCents\n    returnedCents\n    runningCents\n    hash\n    path\n  }\n": typeof types.AdminClosingFragmentDoc,
    "\n  query AdminBooks {\n    accountingBooks {\n      producerId\n      payeeName\n      closed\n    }\n  }\n": typeof types.AdminBooksDocument,
    "\n  query AdminClosings($period: ClosingPeriod!, $producerId: UUID) {\n    paymentClosings(period: $period, producerId: $producerId) {\n      ...AdminClosing\n    }\n    archiveKey\n  }\n": typeof types.AdminClosingsDocument,
    "\n  query AdminDocumentArchives {\n    documentArchives {\n      id\n      firstDay\n      lastDay\n      total\n      done\n      expiresAt\n      path\n    }\n  }\n": typeof types.AdminDocumentArchivesDocument,
    "\n  mutation AdminStartDocumentArchive($from: Date!, $to: Date!) {\n    startDocumentArchive(from: $from, to: $to) {\n      __typename\n      ... on DocumentArchive {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminStartDocumentArchiveDocument,
    "\n  fragment AdminCheque on Cheque {\n    paymentId\n    memberId\n    memberName\n    producerId\n    payeeName\n    amountCents\n    number\n    bank\n    receivedOn\n    plannedOn\n    state\n    stateOn\n    reason\n    slip {\n      number\n      path\n    }\n    validUntil\n    soonTooOld\n  }\n": typeof types.AdminChequeFragmentDoc,
    "\n  query AdminCheques($state: ChequeState, $producerId: UUID, $first: Int, $after: String) {\n    cheques(state: $state, producerId: $producerId, first: $first, after: $after) {\n      totalCount\n      amountCents\n      edges {\n        node {\n          ...AdminCheque\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminChequesDocument,
    "\n  mutation AdminMoveCheques($input: MoveChequesInput!) {\n    moveCheques(input: $input) {\n      __typename\n      ... on ChequesMoved {\n        slip {\n          number\n          path\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminMoveChequesDocument,
    "\n  mutation AdminDescribeCheque($input: DescribeChequeInput!) {\n    describeCheque(input: $input) {\n      __typename\n      ...AdminCheque\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminDescribeChequeDocument,
    "\n  mutation AdminBounceCheque($paymentId: UUID!, $reason: String!, $on: Date) {\n    bounceCheque(paymentId: $paymentId, reason: $reason, on: $on) {\n      __typename\n      ...AdminCheque\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminBounceChequeDocument,
    "\n  fragment AdminCollective on Collective {\n    id\n    slug\n    shortCode\n    name\n    kind\n    description\n    timeZone\n    territory\n    currency\n    flow\n    marginBp\n    marginMode\n    serviceFeeBp\n    paperwork\n    joinPolicy\n    openingWords\n    paymentNote\n    paymentTerms {\n      means\n      moment\n      days\n    }\n    contactEmail\n    phonesToProducers\n    weeksAhead\n    nextSteps\n    legal {\n      legalName\n      legalForm\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      rcs\n    }\n  }\n": typeof types.AdminCollectiveFragmentDoc,
    "\n  query AdminCollectiveSettings {\n    collective {\n      ...AdminCollective\n    }\n  }\n": typeof types.AdminCollectiveSettingsDocument,
    "\n  mutation AdminChangeCollective($input: ChangeCollectiveInput!) {\n    changeCollective(input: $input) {\n      __typename\n      ...AdminCollective\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeCollectiveDocument,
    "\n  query AdminComingPickups {\n    salesCycles(status: [DRAFT, SCHEDULED, OPEN, CLOSED], first: 100) {\n      edges {\n        node {\n          id\n          distributions {\n            ...AdminDistribution\n          }\n        }\n      }\n    }\n  }\n": typeof types.AdminComingPickupsDocument,
    "\n  fragment AdminDocument on Document {\n    id\n    kind\n    number\n    issuedAt\n    issuerName\n    recipientName\n    netCents\n    vatCents\n    grossCents\n    depositsCents\n    orderId\n    corrects {\n      id\n      number\n    }\n    credits {\n      id\n      number\n      grossCents\n      depositsCents\n    }\n    path\n  }\n": typeof types.AdminDocumentFragmentDoc,
    "\n  query AdminDues {\n    dues {\n      ...AdminDuesTerms\n    }\n    ownMoney {\n      ...AdminOwnMoney\n    }\n  }\n": typeof types.AdminDuesDocument,
    "\n  fragment AdminDuesTerms on Dues {\n    amountCents\n    minimumCents\n    firstMonth\n    required\n    active\n    periodOn\n    endsOn\n    memberCount\n    upToDateCount\n    paidCents\n    remindedAt\n  }\n": typeof types.AdminDuesTermsFragmentDoc,
    "\n  fragment AdminOwnMoney on OwnMoney {\n    duesCents\n    fundCents\n    giftsCents\n    fedCents\n    spentCents\n  }\n": typeof types.AdminOwnMoneyFragmentDoc,
    "\n  query AdminContributions($first: Int, $after: String) {\n    contributions(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          paymentId\n          memberId\n          memberName\n          on\n          means\n          duesCents\n          giftCents\n          periodOn\n          endsOn\n          takenBack\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminContributionsDocument,
    "\n  query AdminMemberDues($id: UUID!) {\n    member(id: $id) {\n      id\n      dues {\n        paidCents\n        upToDate\n      }\n    }\n  }\n": typeof types.AdminMemberDuesDocument,
    "\n  mutation AdminSetDues($input: DuesInput!) {\n    setDues(input: $input) {\n      __typename\n      ...AdminDuesTerms\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetDuesDocument,
    "\n  mutation AdminRecordContribution($input: ContributionInput!) {\n    recordContribution(input: $input) {\n      __typename\n      ... on Contribution {\n        paymentId\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminRecordContributionDocument,
    "\n  mutation AdminRemindDues {\n    remindDues {\n      __typename\n      ... on DuesReminded {\n        count\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminRemindDuesDocument,
    "\n  query AdminFundHelps {\n    fundHelps {\n      ...AdminFundHelp\n    }\n  }\n": typeof types.AdminFundHelpsDocument,
    "\n  fragment AdminFundHelp on FundHelp {\n    id\n    orderId\n    memberId\n    memberName\n    saleName\n    amountCents\n    reason\n    at\n    takenBack\n  }\n": typeof types.AdminFundHelpFragmentDoc,
    "\n  mutation AdminFeedFund($input: FeedFundInput!) {\n    feedFund(input: $input) {\n      __typename\n      ...AdminOwnMoney\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminFeedFundDocument,
    "\n  mutation AdminHelpFromFund($input: HelpFromFundInput!) {\n    helpFromFund(input: $input) {\n      __typename\n      ... on FundHelps {\n        helps {\n          ...AdminFundHelp\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminHelpFromFundDocument,
    "\n  mutation AdminTakeBackHelp($helpId: UUID!) {\n    takeBackHelp(helpId: $helpId) {\n      __typename\n      ... on FundHelps {\n        helps {\n          ...AdminFundHelp\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminTakeBackHelpDocument,
    "\n  fragment AdminEvening on Evening {\n    tills {\n      producerId\n      payeeName\n      means\n      receivedCents\n      phoneCents\n      floatCents\n      countedCents\n      lateCents\n      gapCents\n    }\n    members {\n      memberId\n      memberName\n      producerId\n      payeeName\n      dueCents\n      paidCents\n      leftCents\n      accountCents\n      onlineElsewhereCents\n    }\n    payees {\n      producerId\n      payeeName\n      dueCents\n      paidCents\n      leftCents\n      gapCents\n    }\n    counts {\n      number\n      at\n      by\n      reason\n      note\n      countedCents\n      gapCents\n    }\n  }\n": typeof types.AdminEveningFragmentDoc,
    "\n  query AdminEveningPage($distributionId: UUID!) {\n    evening(distributionId: $distributionId) {\n      ...AdminEvening\n    }\n  }\n": typeof types.AdminEveningPageDocument,
    "\n  mutation AdminCountTill($input: CountTillInput!) {\n    countTill(input: $input) {\n      __typename\n      ...AdminEvening\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCountTillDocument,
    "\n  fragment AdminFarmPage on FarmPage {\n    producerId\n    name\n    claimed\n    story\n    practices\n    labels\n    photo\n    priceShares {\n      words\n      percent\n    }\n    sellsElsewhere\n    visitOn\n    visitWords\n    published\n  }\n": typeof types.AdminFarmPageFragmentDoc,
    "\n  query AdminImport($id: UUID!) {\n    import(id: $id) {\n      ...AdminImportReport\n    }\n  }\n": typeof types.AdminImportDocument,
    "\n  mutation AdminApplyImport($importId: UUID!) {\n    applyImport(importId: $importId) {\n      __typename\n      ...AdminImportReport\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminApplyImportDocument,
    "\n  fragment AdminImportReport on ImportReport {\n    id\n    kind\n    fileName\n    encoding\n    separator\n    decimalSign\n    toCreate\n    toUpdate\n    unchanged\n    refused\n    appliedAt\n    lines {\n      line\n      verdict\n      label\n      understood\n      messages\n    }\n  }\n": typeof types.AdminImportReportFragmentDoc,
    "\n  fragment AdminBalance on MemberBalance {\n    memberId\n    memberName\n    producerId\n    payeeName\n    dueCents\n    paidCents\n    balanceCents\n  }\n": typeof types.AdminBalanceFragmentDoc,
    "\n  query AdminMemberBalances(\n    $on: Date\n    $search: String\n    $unsettledOnly: Boolean\n    $first: Int\n    $after: String\n  ) {\n    memberBalances(on: $on, search: $search, unsettledOnly: $unsettledOnly, first: $first, after: $after) {\n      totalCount\n      dueCents\n      paidCents\n      balanceCents\n      edges {\n        node {\n          ...AdminBalance\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminMemberBalancesDocument,
    "\n  query AdminMemberAccount($memberId: UUID!, $producerId: UUID) {\n    memberAccount(memberId: $memberId, producerId: $producerId) {\n      ...AdminAccount\n    }\n  }\n": typeof types.AdminMemberAccountDocument,
    "\n  fragment AdminAccount on MemberAccount {\n    memberName\n    payeeName\n    onlineCents\n    lines {\n      id\n      on\n      kind\n      saleName\n      pointName\n      means\n      note\n      cents\n      balanceCents\n      paymentId\n      reversible\n    }\n  }\n": typeof types.AdminAccountFragmentDoc,
    "\n  mutation AdminRecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      __typename\n      ...AdminAccount\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminRecordPaymentDocument,
    "\n  mutation AdminReversePayment($paymentId: UUID!, $reason: String!) {\n    reversePayment(paymentId: $paymentId, reason: $reason) {\n      __typename\n      ...AdminAccount\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminReversePaymentDocument,
    "\n  fragment AdminLot on Lot {\n    id\n    offerId\n    productName\n    numbers\n    bestBefore\n    useBy\n  }\n": typeof types.AdminLotFragmentDoc,
    "\n  fragment AdminMandateProof on MandateProof {\n    version\n    acceptedAt\n    acceptedName\n    sha256\n    endsOn\n    contestDays\n  }\n": typeof types.AdminMandateProofFragmentDoc,
    "\n  query AdminPickedMember($id: UUID!) {\n    member(id: $id) {\n      id\n      givenName\n      familyName\n      status\n    }\n  }\n": typeof types.AdminPickedMemberDocument,
    "\n  fragment AdminMember on Member {\n    id\n    givenName\n    familyName\n    email\n    phone\n    partnerGivenName\n    partnerFamilyName\n    addressLine1\n    postcode\n    city\n    status\n    roles\n    hasAccount\n    createdAt\n    business {\n      legalName\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      electronicAddress\n      paymentDays\n      grouped\n    }\n    dues {\n      paidCents\n      upToDate\n    }\n  }\n": typeof types.AdminMemberFragmentDoc,
    "\n  query AdminMembers(\n    $search: String\n    $status: MembershipStatus\n    $duesUnpaid: Boolean\n    $first: Int\n    $after: String\n  ) {\n    members(search: $search, status: $status, duesUnpaid: $duesUnpaid, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminMember\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminMembersDocument,
    "\n  mutation AdminChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) {\n      __typename\n      ...AdminMember\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeMemberDocument,
    "\n  mutation AdminInviteMember($memberId: UUID!) {\n    inviteMember(memberId: $memberId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminInviteMemberDocument,
    "\n  mutation AdminAddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ...AdminMember\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminAddMemberDocument,
    "\n  fragment AdminOffer on Offer {\n    id\n    cycleId\n    producerId\n    producerName\n    productId\n    name\n    category\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    step\n    minimum\n    priceCents\n    purchasePriceCents\n    vatRateBp\n    remaining\n    distributionIds\n    cap\n    sold\n    active\n  }\n": typeof types.AdminOfferFragmentDoc,
    "\n  fragment AdminOnlineSettings on OnlineSettings {\n    enabled\n    provider\n    accountRef\n    submitted\n    ready\n    services\n    farms {\n      producerId\n      ready\n      active\n    }\n  }\n": typeof types.AdminOnlineSettingsFragmentDoc,
    "\n  fragment AdminOnlineReceipt on OnlineReceipt {\n    charge {\n      id\n      payeeName\n      state\n      hold\n      amountCents\n      duesCents\n      giftCents\n      takenCents\n      givenBackCents\n      failure\n      createdAt\n      paidOn\n    }\n    orderId\n    memberName\n    saleName\n    service\n    refundableCents\n    serviceCents\n    refunds {\n      id\n      amountCents\n      reason\n      state\n      failure\n      at\n      by\n    }\n    disputes {\n      id\n      amountCents\n      state\n      answerBy\n    }\n  }\n": typeof types.AdminOnlineReceiptFragmentDoc,
    "\n  query AdminOnlineSettingsPage {\n    onlineSettings {\n      ...AdminOnlineSettings\n    }\n  }\n": typeof types.AdminOnlineSettingsPageDocument,
    "\n  query AdminOnlineReceipts($after: String) {\n    onlineReceipts(first: 50, after: $after) {\n      edges {\n        node {\n          ...AdminOnlineReceipt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.AdminOnlineReceiptsDocument,
    "\n  mutation AdminEnableOnline($enabled: Boolean!) {\n    enableOnline(enabled: $enabled) {\n      __typename\n      ... on OnlineSettings {\n        ...AdminOnlineSettings\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminEnableOnlineDocument,
    "\n  mutation AdminConnectOnline {\n    connectOnline {\n      __typename\n      ... on OnlineLink {\n        url\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminConnectOnlineDocument,
    "\n  mutation AdminConnectHelloAsso($input: HelloAssoInput!) {\n    connectHelloAsso(input: $input) {\n      __typename\n      ... on OnlineSettings {\n        ...AdminOnlineSettings\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminConnectHelloAssoDocument,
    "\n  mutation AdminCheckOnlineAccount {\n    checkOnlineAccount {\n      __typename\n      ... on OnlineSettings {\n        ...AdminOnlineSettings\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCheckOnlineAccountDocument,
    "\n  mutation AdminRefundOnline($input: RefundOnlineInput!) {\n    refundOnline(input: $input) {\n      __typename\n      ... on OnlineReceipt {\n        ...AdminOnlineReceipt\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminRefundOnlineDocument,
    "\n  fragment AdminOrderLine on OrderLine {\n    id\n    offerId\n    producerId\n    producerName\n    name\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    quantity\n    deliveredQuantity\n    deliveredMeasure\n    deliveredReason\n    amountCents\n  }\n": typeof types.AdminOrderLineFragmentDoc,
    "\n  fragment AdminOrderRow on Order {\n    id\n    status\n    basketNumber\n    note\n    cycleId\n    cycleName\n    memberId\n    memberName\n    beneficiary\n    collectedBy {\n      name\n      email\n      phone\n    }\n    totalCents\n    slot {\n      id\n    }\n    distribution {\n      id\n      pickupDate\n      pickupPoint {\n        id\n        name\n      }\n    }\n    lines {\n      ...AdminOrderLine\n    }\n  }\n": typeof types.AdminOrderRowFragmentDoc,
    "\n  fragment AdminOrder on Order {\n    ...AdminOrderRow\n    version\n    createdAt\n    updatedAt\n    cycleStatus\n    collective {\n      flow\n    }\n    enteredByStaff\n    depositDueCents\n    deliveryFeeCents\n    deliveredTo {\n      addressLine1\n      addressLine2\n      postcode\n      city\n      note\n    }\n    slot {\n      startsAt\n      endsAt\n    }\n    distribution {\n      ...AdminDistribution\n    }\n    lines {\n      priceCents\n      vatRateBp\n      orderedCents\n      depositDueCents\n    }\n    dues {\n      payeeName\n      producerId\n      amountCents\n      depositDueCents\n      deliveryFeeCents\n      paymentNote\n      means\n      payBy\n    }\n  }\n": typeof types.AdminOrderFragmentDoc,
    "\n  query AdminOrders($cycleId: UUID, $distributionId: UUID, $search: String, $first: Int, $after: String) {\n    orders(\n      cycleId: $cycleId\n      distributionId: $distributionId\n      search: $search\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      edges {\n        node {\n          ...AdminOrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminOrdersDocument,
    "\n  fragment AdminOverpaid on OverpaidOrder {\n    orderId\n    memberId\n    memberName\n    saleName\n    pickupDate\n    cancelled\n    overCents\n    payees {\n      producerId\n      payeeName\n      paidCents\n      overCents\n      onlineCents\n    }\n  }\n": typeof types.AdminOverpaidFragmentDoc,
    "\n  query AdminOverpaidOrders {\n    overpaidOrders {\n      ...AdminOverpaid\n    }\n  }\n": typeof types.AdminOverpaidOrdersDocument,
    "\n  mutation AdminLeaveInAdvance($orderId: UUID!) {\n    leaveInAdvance(orderId: $orderId) {\n      __typename\n      ... on OverpaidOrders {\n        orders {\n          ...AdminOverpaid\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminLeaveInAdvanceDocument,
    "\n  fragment AdminPickupPoint on PickupPoint {\n    id\n    name\n    addressLine1\n    postcode\n    city\n    directions\n    active\n    orderMinimumCents\n    totalMinimumCents\n    home\n  }\n": typeof types.AdminPickupPointFragmentDoc,
    "\n  fragment AdminKeptPoint on PickupPoint {\n    ...AdminPickupPoint\n    delivery {\n      feeCents\n      vatCategory\n      thresholdCents\n      freeFromCents\n      capacity\n      areas\n    }\n  }\n": typeof types.AdminKeptPointFragmentDoc,
    "\n  query AdminPickupPoints {\n    pickupPoints {\n      ...AdminKeptPoint\n    }\n  }\n": typeof types.AdminPickupPointsDocument,
    "\n  mutation AdminAddPickupPoint($input: PickupPointInput!) {\n    addPickupPoint(input: $input) {\n      __typename\n      ...AdminKeptPoint\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminAddPickupPointDocument,
    "\n  mutation AdminChangePickupPoint($input: ChangePickupPointInput!) {\n    changePickupPoint(input: $input) {\n      __typename\n      ...AdminKeptPoint\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangePickupPointDocument,
    "\n  fragment AdminPriceLevels on PriceLevels {\n    levels {\n      id\n      name\n      words\n      rateBp\n    }\n    fundCents\n  }\n": typeof types.AdminPriceLevelsFragmentDoc,
    "\n  query AdminPriceLevels {\n    priceLevels {\n      ...AdminPriceLevels\n    }\n  }\n": typeof types.AdminPriceLevelsDocument,
    "\n  mutation AdminSetPriceLevels($input: SetPriceLevelsInput!) {\n    setPriceLevels(input: $input) {\n      __typename\n      ...AdminPriceLevels\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetPriceLevelsDocument,
    "\n  fragment AdminProblem on Problem {\n    code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n    ... on OutOfStock {\n      shortages {\n        offerId\n        name\n        remaining\n      }\n    }\n  }\n": typeof types.AdminProblemFragmentDoc,
    "\n  fragment AdminProducerCard on Participation {\n    id\n    producerId\n    name\n    shortCode\n    email\n    phone\n    city\n    status\n    claimed\n    mandate\n    minimumCents\n    productCount\n    vatRegime\n  }\n": typeof types.AdminProducerCardFragmentDoc,
    "\n  query AdminProducers {\n    participations {\n      ...AdminProducerCard\n    }\n  }\n": typeof types.AdminProducersDocument,
    "\n  mutation AdminAddProducer($input: AddProducerInput!) {\n    addProducer(input: $input) {\n      __typename\n      ...AdminProducerCard\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminAddProducerDocument,
    "\n  fragment AdminProduct on Product {\n    id\n    producerId\n    producerName\n    reference\n    name\n    description\n    category\n    sellingMode\n    weighed\n    priceCents\n    contentAmount\n    contentUnit\n    step\n    vatCategory\n    vatRateBp\n    organic\n    active\n    labels\n    diets\n    allergens\n    origin\n    storage\n    ingredients\n    photo\n    version\n    toleranceBp\n    depositCents\n    listing {\n      id\n      priceCents\n      salePriceCents\n      active\n    }\n    stock {\n      id\n      available\n      promised\n    }\n  }\n": typeof types.AdminProductFragmentDoc,
    "\n  query AdminProducts($producerId: UUID, $search: String, $listedOnly: Boolean, $first: Int, $after: String) {\n    products(\n      producerId: $producerId\n      search: $search\n      listedOnly: $listedOnly\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      edges {\n        node {\n          ...AdminProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdminProductsDocument,
    "\n  mutation AdminAddProduct($input: ProductInput!) {\n    addProduct(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminAddProductDocument,
    "\n  mutation AdminChangeProduct($input: ChangeProductInput!) {\n    changeProduct(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeProductDocument,
    "\n  mutation AdminSetListing($input: SetListingInput!) {\n    setListing(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetListingDocument,
    "\n  mutation AdminSetStock($input: SetStockInput!) {\n    setStock(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminSetStockDocument,
    "\n  fragment AdminDistribution on Distribution {\n    id\n    cycleId\n    status\n    pickupDate\n    windowStart\n    windowEnd\n    startsAt\n    endsAt\n    closesAt\n    closedAt\n    documentsIssuedAt\n    slots {\n      id\n      startsAt\n      endsAt\n      capacity\n      left\n    }\n    delivery {\n      version\n      feeCents\n      thresholdCents\n      freeFromCents\n      capacity\n      areas\n    }\n    pickupPoint {\n      ...AdminPickupPoint\n    }\n  }\n": typeof types.AdminDistributionFragmentDoc,
    "\n  fragment AdminSale on SalesCycle {\n    id\n    name\n    status\n    opensAt\n    flow\n    marginBp\n    marginMode\n    words\n    minimumCents\n    version\n    seriesId\n    offerCount\n    orderCount\n    totalCents\n    distributions {\n      ...AdminDistribution\n    }\n  }\n": typeof types.AdminSaleFragmentDoc,
    "\n  mutation AdminPublishSale($cycleId: UUID!, $now: Boolean) {\n    publishSale(cycleId: $cycleId, now: $now) {\n      __typename\n      ...AdminSale\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminPublishSaleDocument,
    "\n  mutation AdminCancelSale($cycleId: UUID!, $reason: String!) {\n    cancelSale(cycleId: $cycleId, reason: $reason) {\n      __typename\n      ...AdminSale\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCancelSaleDocument,
    "\n  mutation AdminCloseDistribution($distributionId: UUID!, $reason: String!) {\n    closeDistribution(distributionId: $distributionId, reason: $reason) {\n      __typename\n      ...AdminDistribution\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCloseDistributionDocument,
    "\n  mutation AdminHandOutDistribution($distributionId: UUID!, $reason: String, $anyway: Boolean) {\n    handOutDistribution(distributionId: $distributionId, reason: $reason, anyway: $anyway) {\n      __typename\n      ...AdminDistribution\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminHandOutDistributionDocument,
    "\n  mutation AdminChangeSale($input: ChangeSaleInput!) {\n    changeSale(input: $input) {\n      __typename\n      ...AdminSale\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminChangeSaleDocument,
    "\n  query AdminSaleFlows {\n    saleFlows\n  }\n": typeof types.AdminSaleFlowsDocument,
    "\n  query AdminFlowsInUse {\n    flowsInUse\n  }\n": typeof types.AdminFlowsInUseDocument,
    "\n  fragment AdminServiceAccount on ServiceAccount {\n    producerId\n    producerName\n    invoicedCents\n    paidCents\n    balanceCents\n    lines {\n      id\n      on\n      kind\n      documentId\n      documentNumber\n      paymentId\n      means\n      note\n      reversible\n      dueOn\n      cents\n      balanceCents\n    }\n  }\n": typeof types.AdminServiceAccountFragmentDoc,
    "\n  query AdminServiceAccounts {\n    serviceAccounts {\n      ...AdminServiceAccount\n    }\n  }\n": typeof types.AdminServiceAccountsDocument,
    "\n  mutation AdminRecordServicePayment($input: RecordServicePaymentInput!) {\n    recordServicePayment(input: $input) {\n      __typename\n      ...AdminServiceAccount\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminRecordServicePaymentDocument,
    "\n  mutation AdminReverseServicePayment($paymentId: UUID!, $reason: String!) {\n    reverseServicePayment(paymentId: $paymentId, reason: $reason) {\n      __typename\n      ...AdminServiceAccount\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminReverseServicePaymentDocument,
    "\n  fragment AdminSaleDue on SaleDue {\n    id\n    saleName\n    lastPickupOn\n    handedOut\n    soldCents\n    deliveryCents\n    purchasedCents\n    marginCents\n    farms {\n      producerId\n      producerName\n      owedCents\n      paidCents\n      plannedCents\n      leftCents\n      account {\n        iban\n      }\n    }\n  }\n": typeof types.AdminSaleDueFragmentDoc,
    "\n  fragment AdminSettlement on Settlement {\n    id\n    number\n    executeOn\n    at\n    by\n    amountCents\n    path\n    lines {\n      id\n      saleName\n      producerName\n      amountCents\n      reference\n      iban\n      state\n      paidOn\n      reason\n    }\n  }\n": typeof types.AdminSettlementFragmentDoc,
    "\n  query AdminSettlements {\n    salesDue {\n      ...AdminSaleDue\n    }\n    settlements {\n      ...AdminSettlement\n    }\n  }\n": typeof types.AdminSettlementsDocument,
    "\n  mutation AdminCreateSettlement($input: CreateSettlementInput!) {\n    createSettlement(input: $input) {\n      __typename\n      ...AdminSettlement\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminCreateSettlementDocument,
    "\n  mutation AdminMarkSettlementPaid($settlementId: UUID!, $on: Date) {\n    markSettlementPaid(settlementId: $settlementId, on: $on) {\n      __typename\n      ...AdminSettlement\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminMarkSettlementPaidDocument,
    "\n  mutation AdminUndoSettlementLine($settlementLineId: UUID!, $reason: String!) {\n    undoSettlementLine(settlementLineId: $settlementLineId, reason: $reason) {\n      __typename\n      ...AdminSettlement\n      ...AdminProblem\n    }\n  }\n": typeof types.AdminUndoSettlementLineDocument,
    "\n  fragment AdminStatement on LedgerStatement {\n    debtorName\n    creditorName\n    from\n    to\n    openingCents\n    closingCents\n    path\n    csvPath\n    lines {\n      id\n      on\n      words\n      cents\n      balanceCents\n      documentPath\n    }\n  }\n": typeof types.AdminStatementFragmentDoc,
    "\n  fragment AdminViewer on Viewer {\n    id\n    email\n    givenName\n    familyName\n    locale\n    emailConfirmed\n    isStaff\n    secondFactorSince\n    memberships {\n      id\n      status\n      roles\n      secondFactorDueAt\n      collective {\n        id\n        slug\n        name\n        kind\n        timeZone\n        currency\n        flow\n        paymentNote\n      }\n    }\n    farms {\n      id\n      name\n      shortCode\n    }\n  }\n": typeof types.AdminViewerFragmentDoc,
    "\n  query AdminViewer {\n    viewer {\n      ...AdminViewer\n    }\n  }\n": typeof types.AdminViewerDocument,
    "\n  mutation ShopAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      __typename\n      ... on InvitationAccepted {\n        collectiveSlug\n        producerId\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopAcceptInvitationDocument,
    "\n  mutation ShopRequestSignInCode($email: String!) {\n    requestSignInCode(email: $email) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopRequestSignInCodeDocument,
    "\n  mutation ShopSignInWithCode($code: String!) {\n    signInWithCode(code: $code) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopSignInWithCodeDocument,
    "\n  mutation ShopConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopConfirmEmailDocument,
    "\n  mutation ShopRequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopRequestPasswordResetDocument,
    "\n  fragment ShopInvitation on InvitationPreview {\n    kind\n    collectiveName\n    email\n    subjectName\n    expired\n  }\n": typeof types.ShopInvitationFragmentDoc,
    "\n  query ShopInvitation($token: String!) {\n    invitation(token: $token) {\n      ...ShopInvitation\n    }\n  }\n": typeof types.ShopInvitationDocument,
    "\n  mutation ShopLogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopLogInDocument,
    "\n  mutation ShopResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopResetPasswordDocument,
    "\n  mutation ShopPassSecondStep($input: PassSecondStepInput!) {\n    passSecondStep(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopPassSecondStepDocument,
    "\n  mutation ShopSignInWithLink($token: String!) {\n    signInWithLink(token: $token) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopSignInWithLinkDocument,
    "\n  mutation ShopSignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopSignUpDocument,
    "\n  mutation ShopKeepLanguage($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n    }\n  }\n": typeof types.ShopKeepLanguageDocument,
    "\n  mutation ShopSaveOwnAddress($input: OwnAddressInput!) {\n    saveOwnAddress(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopSaveOwnAddressDocument,
    "\n  mutation ShopSetOwnBusiness($input: SetOwnBusinessInput!) {\n    setOwnBusiness(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopSetOwnBusinessDocument,
    "\n  mutation ShopCloseAccount {\n    closeAccount {\n      __typename\n      ... on AccountClosing {\n        closingAt\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopCloseAccountDocument,
    "\n  mutation ShopKeepAccount {\n    keepAccount {\n      ok\n    }\n  }\n": typeof types.ShopKeepAccountDocument,
    "\n  query ShopDataExport {\n    dataExport {\n      id\n      readyAt\n      expiresAt\n      size\n      path\n    }\n  }\n": typeof types.ShopDataExportDocument,
    "\n  mutation ShopRequestDataExport {\n    requestDataExport {\n      __typename\n      ... on DataExport {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopRequestDataExportDocument,
    "\n  query ShopClosing {\n    viewer {\n      id\n      closingAt\n    }\n    closingPreview {\n      graceDays\n      collectives\n      farms\n      orderCount\n      documentCount\n      obstacles {\n        code\n        where\n        message\n      }\n    }\n  }\n": typeof types.ShopClosingDocument,
    "\n  mutation ShopChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopChangeEmailDocument,
    "\n  mutation ShopEndHousehold($membershipId: UUID!) {\n    endHousehold(membershipId: $membershipId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopEndHouseholdDocument,
    "\n  fragment ShopSharedMembership on ViewerMembership {\n    id\n    status\n    householdOf\n    collective {\n      id\n      name\n    }\n  }\n": typeof types.ShopSharedMembershipFragmentDoc,
    "\n  query ShopSharedMemberships {\n    viewer {\n      id\n      memberships {\n        ...ShopSharedMembership\n      }\n    }\n  }\n": typeof types.ShopSharedMembershipsDocument,
    "\n  fragment ShopHousehold on Household {\n    membershipId\n    second\n    holderName\n    member {\n      givenName\n      familyName\n      email\n      joinedAt\n    }\n    invitation {\n      email\n      expiresAt\n    }\n  }\n": typeof types.ShopHouseholdFragmentDoc,
    "\n  query ShopHouseholdOf {\n    household {\n      ...ShopHousehold\n    }\n  }\n": typeof types.ShopHouseholdOfDocument,
    "\n  mutation ShopInviteToHousehold($input: InviteToHouseholdInput!) {\n    inviteToHousehold(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopInviteToHouseholdDocument,
    "\n  mutation ShopWithdrawHouseholdInvitation {\n    withdrawHouseholdInvitation {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopWithdrawHouseholdInvitationDocument,
    "\n  mutation ShopLeaveCollective($membershipId: UUID!) {\n    leaveCollective(membershipId: $membershipId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopLeaveCollectiveDocument,
    "\n  mutation ShopConfirmNewEmail($token: String!) {\n    answer: confirmNewEmail(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopConfirmNewEmailDocument,
    "\n  mutation ShopUndoEmailChange($token: String!) {\n    answer: undoEmailChange(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopUndoEmailChangeDocument,
    "\n  mutation ShopKeepAccountByLink($token: String!) {\n    answer: keepAccountByLink(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopKeepAccountByLinkDocument,
    "\n  fragment ShopOwnMembership on ViewerMembership {\n    id\n    status\n    householdOf\n    addressLine1\n    addressLine2\n    postcode\n    city\n    business {\n      legalName\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      electronicAddress\n      paymentDays\n      grouped\n    }\n    collective {\n      id\n      name\n    }\n  }\n": typeof types.ShopOwnMembershipFragmentDoc,
    "\n  query ShopOwnMemberships {\n    viewer {\n      id\n      memberships {\n        ...ShopOwnMembership\n      }\n    }\n  }\n": typeof types.ShopOwnMembershipsDocument,
    "\n  query ShopDuesToSay {\n    myDues {\n      collectiveId\n      currency\n      required\n      missingCents\n    }\n  }\n": typeof types.ShopDuesToSayDocument,
    "\n  fragment ShopOwnDues on OwnDues {\n    collectiveId\n    collectiveName\n    currency\n    amountCents\n    minimumCents\n    required\n    periodOn\n    endsOn\n    paidCents\n    missingCents\n    transfer {\n      holder\n      iban\n      bic\n      reference\n      amountCents\n      code\n    }\n    giftReference\n    receipts {\n      paymentId\n      on\n      duesCents\n      giftCents\n      path\n    }\n  }\n": typeof types.ShopOwnDuesFragmentDoc,
    "\n  query ShopMyDues {\n    myDues {\n      ...ShopOwnDues\n    }\n  }\n": typeof types.ShopMyDuesDocument,
    "\n  query ShopBankAccountChange($token: String!) {\n    bankAccountChange(token: $token) {\n      collectiveName\n      timeZone\n      payeeName\n      iban\n      by\n      at\n      heldUntil\n      state\n    }\n  }\n": typeof types.ShopBankAccountChangeDocument,
    "\n  mutation ShopStopBankAccount($token: String!) {\n    stopBankAccountByLink(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopStopBankAccountDocument,
    "\n  fragment ShopDocumentRow on Document {\n    id\n    kind\n    number\n    issuedAt\n    issuerName\n    grossCents\n    depositsCents\n    corrects {\n      number\n    }\n    credits {\n      id\n      number\n      grossCents\n      depositsCents\n    }\n    path\n  }\n": typeof types.ShopDocumentRowFragmentDoc,
    "\n  query ShopMyDocuments($after: String) {\n    myDocuments(first: 20, after: $after) {\n      edges {\n        node {\n          ...ShopDocumentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ShopMyDocumentsDocument,
    "\n  fragment ShopFarmPage on FarmPage {\n    producerId\n    name\n    city\n    story\n    practices\n    labels\n    photo\n    priceShares {\n      words\n      percent\n    }\n    sellsElsewhere\n    visitOn\n    visitWords\n    referentName\n    sales {\n      cycleId\n      name\n      closesAt\n      offers {\n        id\n        name\n        category\n        photo\n        priceCents\n        sellingMode\n      }\n    }\n  }\n": typeof types.ShopFarmPageFragmentDoc,
    "\n  query ShopFarm($producerId: UUID!) {\n    farmPage(producerId: $producerId) {\n      ...ShopFarmPage\n    }\n  }\n": typeof types.ShopFarmDocument,
    "\n  query ShopFarmSellsAt($producerId: UUID!) {\n    farmSellsAt(producerId: $producerId) {\n      id\n      name\n    }\n  }\n": typeof types.ShopFarmSellsAtDocument,
    "\n  mutation ShopGiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopGiveFeedbackDocument,
    "\n  fragment ShopFeedback on LineFeedback {\n    id\n    lineId\n    mark\n    words\n    named\n    answer\n  }\n": typeof types.ShopFeedbackFragmentDoc,
    "\n  query ShopOrderFeedback($orderId: UUID!) {\n    orderFeedback(orderId: $orderId) {\n      ...ShopFeedback\n    }\n  }\n": typeof types.ShopOrderFeedbackDocument,
    "\n  mutation HandOutFinish($distributionId: UUID!, $anyway: Boolean) {\n    handOutDistribution(distributionId: $distributionId, anyway: $anyway) {\n      __typename\n      ... on Distribution {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.HandOutFinishDocument,
    "\n  fragment HandOutSheetParts on HandOutSheet {\n    collective {\n      id\n      name\n      currency\n      timeZone\n    }\n    distribution {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      endsAt\n      pickupPoint {\n        name\n      }\n    }\n    cycleName\n    cursor\n    flow\n    mayDecide\n    me\n    producerId\n    baskets {\n      memberId\n      name\n      basketNumber\n      phone\n      collectedBy\n      deliveredTo {\n        addressLine1\n        addressLine2\n        postcode\n        city\n        note\n      }\n      orders\n      status\n      statusNote\n      totalCents\n      note\n      changedAfterPrinting\n      lines {\n        id\n        orderId\n        offerId\n        producerId\n        producerName\n        name\n        sellingMode\n        weighed\n        contentAmount\n        contentUnit\n        quantity\n        priceCents\n        orderedCents\n        amountCents\n        toleranceBp\n        ticked\n        deliveredQuantity\n        deliveredMeasure\n        fate\n        substitute\n        undecided\n      }\n      dues {\n        payeeName\n        producerId\n        amountCents\n        paidCents\n        paymentNote\n        onlineOnly\n        payments {\n          id\n          means\n          amountCents\n          givenCents\n          note\n          by\n          at\n          undone\n        }\n      }\n    }\n    leftovers {\n      offerId\n      producerId\n      producerName\n      name\n      priceCents\n      sellingMode\n      contentAmount\n      contentUnit\n      remaining\n    }\n    conflicts {\n      id\n      memberId\n      memberName\n      lineId\n      about\n      kept {\n        gestureId\n        by\n        at\n        words\n      }\n      other {\n        gestureId\n        by\n        at\n        words\n      }\n    }\n    takings {\n      payeeName\n      producerId\n      means\n      receivedCents\n      expectedCents\n      countedCents\n    }\n  }\n": typeof types.HandOutSheetPartsFragmentDoc,
    "\n  query HandOutSheet($distributionId: UUID!) {\n    sheet: handOutSheet(distributionId: $distributionId) {\n      ...HandOutSheetParts\n    }\n    others: handOutOthers(distributionId: $distributionId) {\n      memberId\n      name\n    }\n  }\n": typeof types.HandOutSheetDocument,
    "\n  query HandOutFarmSheet($collectiveId: UUID!, $distributionId: UUID!) {\n    sheet: farmHandOutSheet(collectiveId: $collectiveId, distributionId: $distributionId) {\n      ...HandOutSheetParts\n    }\n  }\n": typeof types.HandOutFarmSheetDocument,
    "\n  mutation HandOutSend($input: SendGesturesInput!) {\n    answer: sendGestures(input: $input) {\n      __typename\n      ... on GesturesSent {\n        receipts {\n          id\n          verdict\n          message\n        }\n        sheet {\n          ...HandOutSheetParts\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.HandOutSendDocument,
    "\n  mutation HandOutFarmSend($collectiveId: UUID!, $input: SendGesturesInput!) {\n    answer: sendFarmGestures(collectiveId: $collectiveId, input: $input) {\n      __typename\n      ... on GesturesSent {\n        receipts {\n          id\n          verdict\n          message\n        }\n        sheet {\n          ...HandOutSheetParts\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.HandOutFarmSendDocument,
    "\n  fragment ShopOpenSaleCard on OpenSale {\n    collective {\n      slug\n      name\n      currency\n      timeZone\n    }\n    cycle {\n      id\n      name\n      words\n      offerCount\n      distributions {\n        id\n        status\n        pickupDate\n        windowStart\n        windowEnd\n        closesAt\n        pickupPoint {\n          id\n          name\n        }\n      }\n    }\n    orders {\n      id\n      status\n      totalCents\n      distribution {\n        id\n      }\n    }\n  }\n": typeof types.ShopOpenSaleCardFragmentDoc,
    "\n  mutation ShopJoinCollective($slug: String!) {\n    joinCollective(slug: $slug) {\n      __typename\n      ...ShopMembership\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopJoinCollectiveDocument,
    "\n  fragment ShopPublicCollective on PublicCollective {\n    slug\n    name\n    kind\n    description\n    joinPolicy\n  }\n": typeof types.ShopPublicCollectiveFragmentDoc,
    "\n  query ShopCollectivePage($slug: String!) {\n    collectivePage(slug: $slug) {\n      ...ShopPublicCollective\n    }\n  }\n": typeof types.ShopCollectivePageDocument,
    "\n  query ShopPickupsToKeep {\n    pickups {\n      ...ShopPickupCard\n    }\n  }\n": typeof types.ShopPickupsToKeepDocument,
    "\n  query ShopNews {\n    news {\n      id\n      kind\n      title\n      words\n      at\n    }\n  }\n": typeof types.ShopNewsDocument,
    "\n  mutation ShopCancelOrder($orderId: UUID!, $version: Int!) {\n    cancelOrder(orderId: $orderId, version: $version) {\n      __typename\n      ... on Order {\n        id\n        status\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopCancelOrderDocument,
    "\n  fragment ShopCollector on Order {\n    id\n    beneficiary\n    collectedBy {\n      name\n      email\n      phone\n    }\n  }\n": typeof types.ShopCollectorFragmentDoc,
    "\n  mutation ShopNameCollector($input: NameCollectorInput!) {\n    nameCollector(input: $input) {\n      __typename\n      ... on Order {\n        ...ShopCollector\n      }\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopNameCollectorDocument,
    "\n  fragment ShopOrderLine on OrderLine {\n    id\n    offerId\n    producerId\n    producerName\n    name\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    quantity\n    deliveredQuantity\n    deliveredMeasure\n    deliveredReason\n    lot {\n      id\n      numbers\n      bestBefore\n      useBy\n    }\n    orderedCents\n    amountCents\n    depositCents\n    depositDueCents\n    toleranceBp\n  }\n": typeof types.ShopOrderLineFragmentDoc,
    "\n  fragment ShopOrder on Order {\n    id\n    status\n    version\n    basketNumber\n    note\n    totalCents\n    changeable\n    enteredByStaff\n    cycleId\n    cycleName\n    collective {\n      id\n      slug\n      name\n      currency\n      timeZone\n    }\n    distribution {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      closesAt\n      pickupPoint {\n        ...ShopPlace\n      }\n    }\n    lines {\n      ...ShopOrderLine\n    }\n    dues {\n      ...ShopDue\n    }\n    slot {\n      startsAt\n      endsAt\n    }\n    deliveryFeeCents\n    deliveredTo {\n      ...ShopDeliveryAddress\n    }\n    ...ShopCollector\n  }\n": typeof types.ShopOrderFragmentDoc,
    "\n  query ShopOrderPage($id: UUID!) {\n    myOrder(id: $id) {\n      ...ShopOrder\n    }\n  }\n": typeof types.ShopOrderPageDocument,
    "\n  fragment ShopOrderRow on Order {\n    id\n    status\n    cycleName\n    totalCents\n    collective {\n      name\n      currency\n    }\n    distribution {\n      pickupDate\n      pickupPoint {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ShopOrderRowFragmentDoc,
    "\n  query ShopMyOrders($after: String) {\n    myOrders(first: 20, after: $after) {\n      edges {\n        node {\n          ...ShopOrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ShopMyOrdersDocument,
    "\n  query ShopPickups {\n    pickups {\n      ...ShopPickupCard\n    }\n  }\n": typeof types.ShopPickupsDocument,
    "\n  fragment ShopOnlineDues on OnlineDues {\n    payable\n    missingCents\n    wantedCents\n    url\n    charges {\n      id\n      payeeName\n      state\n      amountCents\n      duesCents\n      giftCents\n      failure\n      createdAt\n    }\n  }\n": typeof types.ShopOnlineDuesFragmentDoc,
    "\n  query ShopDuesOnline {\n    onlineDues {\n      ...ShopOnlineDues\n    }\n  }\n": typeof types.ShopDuesOnlineDocument,
    "\n  mutation ShopPayDues($input: PayDuesInput!) {\n    payDues(input: $input) {\n      __typename\n      ... on OnlineDues {\n        ...ShopOnlineDues\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ShopPayDuesDocument,
    "\n  mutation ShopProceedDues($skip: Boolean, $resume: Boolean) {\n    proceedDues(skip: $skip, resume: $resume) {\n      __typename\n      ... on OnlineDues {\n        ...ShopOnlineDues\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopProceedDuesDocument,
    "\n  fragment ShopOnline on OnlinePayment {\n    orderId\n    url\n    payables {\n      producerId\n      payeeName\n      dueCents\n      paidCents\n      paid {\n        means\n        cents\n        apart\n      }\n      heldCents\n      amountCents\n      hold\n      reason\n    }\n    charges {\n      id\n      producerId\n      payeeName\n      state\n      hold\n      amountCents\n      takenCents\n      givenBackCents\n      failure\n      createdAt\n      paidOn\n    }\n  }\n": typeof types.ShopOnlineFragmentDoc,
    "\n  query ShopOnlinePayment($orderId: UUID!) {\n    onlinePayment(orderId: $orderId) {\n      ...ShopOnline\n    }\n  }\n": typeof types.ShopOnlinePaymentDocument,
    "\n  mutation ShopPayOnline($orderId: UUID!) {\n    payOnline(orderId: $orderId) {\n      __typename\n      ... on OnlinePayment {\n        ...ShopOnline\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopPayOnlineDocument,
    "\n  mutation ShopProceedOnline($orderId: UUID!, $skip: Boolean, $resume: Boolean) {\n    proceedOnline(orderId: $orderId, skip: $skip, resume: $resume) {\n      __typename\n      ... on OnlinePayment {\n        ...ShopOnline\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopProceedOnlineDocument,
    "\n  query ShopPayOrder($id: UUID!) {\n    myOrder(id: $id) {\n      id\n      cycleName\n      collective {\n        id\n        name\n        currency\n        timeZone\n      }\n    }\n  }\n": typeof types.ShopPayOrderDocument,
    "\n  query ShopKeptAddress {\n    deliveryAddress {\n      ...ShopDeliveryAddress\n    }\n  }\n": typeof types.ShopKeptAddressDocument,
    "\n  mutation ShopForgetAddress {\n    saveDeliveryAddress {\n      __typename\n    }\n  }\n": typeof types.ShopForgetAddressDocument,
    "\n  mutation ShopLogOut {\n    logOut {\n      ok\n    }\n  }\n": typeof types.ShopLogOutDocument,
    "\n  mutation ShopUpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopUpdateProfileDocument,
    "\n  query ShopCalendarFeed {\n    calendarFeed {\n      url\n    }\n  }\n": typeof types.ShopCalendarFeedDocument,
    "\n  mutation ShopRenewCalendarFeed {\n    renewCalendarFeed {\n      url\n    }\n  }\n": typeof types.ShopRenewCalendarFeedDocument,
    "\n  mutation ShopRevokeCalendarFeed {\n    revokeCalendarFeed {\n      ok\n    }\n  }\n": typeof types.ShopRevokeCalendarFeedDocument,
    "\n  query ShopDevices {\n    devices {\n      publicKey\n      list {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ShopDevicesDocument,
    "\n  mutation ShopRemoveDevice($id: UUID!) {\n    removeDevice(id: $id) {\n      __typename\n    }\n  }\n": typeof types.ShopRemoveDeviceDocument,
    "\n  query ShopReminders {\n    reminders {\n      kind\n      byMail\n      byPush\n    }\n  }\n": typeof types.ShopRemindersDocument,
    "\n  mutation ShopChooseReminders($input: ChooseRemindersInput!) {\n    chooseReminders(input: $input) {\n      __typename\n      ... on Reminders {\n        list {\n          kind\n          byMail\n          byPush\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopChooseRemindersDocument,
    "\n  mutation ShopAddDevice($input: DeviceInput!) {\n    addDevice(input: $input) {\n      __typename\n      ... on Device {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopAddDeviceDocument,
    "\n  query ShopUnsubscription($token: String!) {\n    unsubscription(token: $token) {\n      collectiveName\n      kind\n    }\n  }\n": typeof types.ShopUnsubscriptionDocument,
    "\n  mutation ShopUnsubscribe($token: String!) {\n    unsubscribe(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopUnsubscribeDocument,
    "\n  mutation ShopSetBudget($input: SetBudgetInput) {\n    setBudget(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopSetBudgetDocument,
    "\n  query ShopBudget($day: Date!) {\n    budget(day: $day) {\n      period\n      amountCents\n      currency\n      orderedCents\n    }\n  }\n": typeof types.ShopBudgetDocument,
    "\n  mutation ShopChoosePriceLevel($levelId: UUID) {\n    choosePriceLevel(levelId: $levelId) {\n      __typename\n      ... on PriceLevels {\n        ...ShopPriceLevels\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopChoosePriceLevelDocument,
    "\n  query ShopDeliveryAddress {\n    deliveryAddress {\n      ...ShopDeliveryAddress\n    }\n  }\n": typeof types.ShopDeliveryAddressDocument,
    "\n  fragment ShopSaleNews on NewsItem {\n    id\n    kind\n    title\n    words\n    at\n  }\n": typeof types.ShopSaleNewsFragmentDoc,
    "\n  fragment ShopChoices on Choices {\n    orderVersion\n    lines {\n      offerId\n      quantity\n      version\n    }\n  }\n": typeof types.ShopChoicesFragmentDoc,
    "\n  query ShopChoices($distributionId: UUID!) {\n    choices(distributionId: $distributionId) {\n      ...ShopChoices\n    }\n  }\n": typeof types.ShopChoicesDocument,
    "\n  mutation ShopKeepChoices($input: KeepChoicesInput!) {\n    keepChoices(input: $input) {\n      __typename\n      ... on Choices {\n        ...ShopChoices\n      }\n      ... on Problem {\n        code\n      }\n    }\n  }\n": typeof types.ShopKeepChoicesDocument,
    "\n  fragment ShopOffer on Offer {\n    id\n    producerId\n    producerName\n    productId\n    name\n    description\n    category\n    organic\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    step\n    minimum\n    priceCents\n    unitPriceCents\n    unitPriceUnit\n    remaining\n    active\n    labels\n    diets\n    allergens\n    origin\n    storage\n    ingredients\n    photo\n    toleranceBp\n    depositCents\n    payable\n  }\n": typeof types.ShopOfferFragmentDoc,
    "\n  query ShopPayees($cycleId: UUID!) {\n    payees(cycleId: $cycleId) {\n      name\n      paymentNote\n      paymentTerms {\n        means\n        moment\n        days\n      }\n    }\n  }\n": typeof types.ShopPayeesDocument,
    "\n  fragment ShopPriceLevels on PriceLevels {\n    levels {\n      id\n      name\n      words\n      rateBp\n    }\n    chosenId\n  }\n": typeof types.ShopPriceLevelsFragmentDoc,
    "\n  fragment ShopSaleDistribution on Distribution {\n    id\n    status\n    pickupDate\n    windowStart\n    windowEnd\n    closesAt\n    pickupPoint {\n      ...ShopPlace\n      id\n      orderMinimumCents\n    }\n    delivery {\n      version\n      feeCents\n      thresholdCents\n      freeFromCents\n      left\n      areas\n    }\n    slots {\n      id\n      startsAt\n      endsAt\n      left\n    }\n  }\n": typeof types.ShopSaleDistributionFragmentDoc,
    "\n  fragment ShopShortfall on Shortfall {\n    kind\n    producerId\n    distributionId\n    name\n    minimumCents\n    missingCents\n  }\n": typeof types.ShopShortfallFragmentDoc,
    "\n  fragment ShopSale on SalesCycle {\n    id\n    name\n    status\n    opensAt\n    flow\n    words\n    minimumCents\n    seriesId\n    shortfalls {\n      ...ShopShortfall\n    }\n    distributions {\n      ...ShopSaleDistribution\n    }\n  }\n": typeof types.ShopSaleFragmentDoc,
    "\n  fragment ShopSavedOrder on Order {\n    id\n    status\n    version\n    note\n    totalCents\n    changeable\n    distribution {\n      id\n      delivery {\n        feeCents\n        thresholdCents\n        freeFromCents\n        areas\n      }\n    }\n    slot {\n      id\n    }\n    deliveredTo {\n      ...ShopDeliveryAddress\n    }\n    lines {\n      offerId\n      producerId\n      producerName\n      name\n      sellingMode\n      weighed\n      contentAmount\n      contentUnit\n      quantity\n      priceCents\n      listPriceCents\n      depositCents\n      toleranceBp\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n": typeof types.ShopSavedOrderFragmentDoc,
    "\n  fragment ShopOpenDate on OpenSale {\n    collective {\n      id\n    }\n    cycle {\n      id\n      seriesId\n      distributions {\n        id\n        status\n        pickupDate\n      }\n    }\n    orders {\n      id\n      status\n    }\n  }\n": typeof types.ShopOpenDateFragmentDoc,
    "\n  query ShopOffers($cycleId: UUID!, $distributionId: UUID!, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: 100, after: $after) {\n      edges {\n        node {\n          ...ShopOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ShopOffersDocument,
    "\n  query ShopSearchOffers($cycleId: UUID!, $distributionId: UUID!, $search: String!) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, search: $search, first: 500) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ShopSearchOffersDocument,
    "\n  query ShopHabits($exceptCycleId: UUID!) {\n    habits(exceptCycleId: $exceptCycleId) {\n      favourites\n      usual {\n        productId\n        orderCount\n      }\n      lastOrder {\n        orderId\n        pickupDate\n        lines {\n          productId\n          name\n          sellingMode\n          quantity\n        }\n      }\n    }\n  }\n": typeof types.ShopHabitsDocument,
    "\n  mutation ShopSetFavourite($productId: UUID!, $favourite: Boolean!) {\n    setFavourite(productId: $productId, favourite: $favourite) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopSetFavouriteDocument,
    "\n  mutation ShopPlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n": typeof types.ShopPlaceOrderDocument,
    "\n  mutation ShopChangeOrder($input: ChangeOrderInput!) {\n    changeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n": typeof types.ShopChangeOrderDocument,
    "\n  mutation ShopKeepDeliveryAddress($input: DeliveryAddressInput) {\n    saveDeliveryAddress(input: $input) {\n      __typename\n    }\n  }\n": typeof types.ShopKeepDeliveryAddressDocument,
    "\n  fragment ShopFoundOffer on FoundOffer {\n    id\n    cycleId\n    cycleName\n    collective {\n      slug\n      name\n      currency\n      timeZone\n    }\n    producerName\n    name\n    category\n    sellingMode\n    contentAmount\n    contentUnit\n    priceCents\n    unitPriceCents\n    unitPriceUnit\n    distributionId\n    closesAt\n    payable\n  }\n": typeof types.ShopFoundOfferFragmentDoc,
    "\n  query ShopFoundOffers($search: String!, $after: String) {\n    foundOffers(search: $search, first: 30, after: $after) {\n      edges {\n        node {\n          ...ShopFoundOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ShopFoundOffersDocument,
    "\n  fragment ShopMySale on OpenSale {\n    collective {\n      slug\n      name\n      currency\n      timeZone\n    }\n    cycle {\n      id\n      name\n      status\n      opensAt\n      distributions {\n        id\n        status\n        pickupDate\n        windowStart\n        windowEnd\n        closesAt\n        pickupPoint {\n          name\n        }\n      }\n    }\n    orders {\n      id\n      status\n      totalCents\n    }\n  }\n": typeof types.ShopMySaleFragmentDoc,
    "\n  query ShopMySales {\n    mySales {\n      open {\n        ...ShopMySale\n      }\n      coming {\n        ...ShopMySale\n      }\n    }\n  }\n": typeof types.ShopMySalesDocument,
    "\n  mutation ShopRenewRecoveryCodes {\n    renewRecoveryCodes {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopRenewRecoveryCodesDocument,
    "\n  mutation ShopSwitchOffSecondFactor {\n    switchOffSecondFactor {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopSwitchOffSecondFactorDocument,
    "\n  mutation ShopChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShopChangePasswordDocument,
    "\n  mutation ShopConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopConfirmSecondFactorDocument,
    "\n  mutation ShopStartSecondFactor {\n    startSecondFactor {\n      __typename\n      ... on SecondFactorSecret {\n        secret\n        uri\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ShopStartSecondFactorDocument,
    "\n  query ShopSecurity {\n    security {\n      hasPassword\n      secondFactorSince\n      recoveryCodesLeft\n      sessions {\n        id\n        device\n        lastSeenAt\n        current\n      }\n    }\n  }\n": typeof types.ShopSecurityDocument,
    "\n  mutation ShopEndSession($id: UUID!) {\n    endSession(id: $id) {\n      __typename\n    }\n  }\n": typeof types.ShopEndSessionDocument,
    "\n  mutation ShopEndOtherSessions {\n    endOtherSessions {\n      ok\n    }\n  }\n": typeof types.ShopEndOtherSessionsDocument,
    "\n  query ShopAccountTransfer($collectiveId: UUID!, $producerId: UUID) {\n    accountTransfer(collectiveId: $collectiveId, producerId: $producerId) {\n      ...ShopTransfer\n    }\n  }\n": typeof types.ShopAccountTransferDocument,
    "\n  query ShopOrdersToPayOnline($producerId: UUID) {\n    ordersToPayOnline(producerId: $producerId) {\n      orderId\n      saleName\n      pickupDate\n      amountCents\n    }\n  }\n": typeof types.ShopOrdersToPayOnlineDocument,
    "\n  fragment ShopStatement on LedgerStatement {\n    from\n    to\n    openingCents\n    closingCents\n    path\n    lines {\n      id\n      on\n      words\n      cents\n      balanceCents\n    }\n  }\n": typeof types.ShopStatementFragmentDoc,
    "\n  query ShopMyStatement($collectiveId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {\n    myStatement(collectiveId: $collectiveId, producerId: $producerId, from: $from, to: $to) {\n      ...ShopStatement\n    }\n  }\n": typeof types.ShopMyStatementDocument,
    "\n  fragment ShopOwnAccount on OwnAccount {\n    collectiveId\n    collectiveName\n    currency\n    producerId\n    payeeName\n    balanceCents\n    lastOn\n  }\n": typeof types.ShopOwnAccountFragmentDoc,
    "\n  query ShopMyAccounts {\n    myAccounts {\n      ...ShopOwnAccount\n    }\n  }\n": typeof types.ShopMyAccountsDocument,
    "\n  fragment ShopTransfer on TransferSlip {\n    producerId\n    payeeName\n    holder\n    iban\n    bic\n    reference\n    amountCents\n    helpedCents\n    paidCents\n    heldCents\n    code\n  }\n": typeof types.ShopTransferFragmentDoc,
    "\n  query ShopTransferSlips($orderId: UUID!) {\n    transferSlips(orderId: $orderId) {\n      ...ShopTransfer\n    }\n  }\n": typeof types.ShopTransferSlipsDocument,
    "\n  mutation ShopTakeTurn($shiftId: UUID!) {\n    answer: takeTurn(shiftId: $shiftId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopTakeTurnDocument,
    "\n  mutation ShopLeaveTurn($shiftId: UUID!) {\n    answer: leaveTurn(shiftId: $shiftId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ShopLeaveTurnDocument,
    "\n  query ShopTurns {\n    myTurns {\n      turns {\n        ...ShopTurn\n      }\n      balances {\n        collective {\n          id\n          name\n        }\n        taken\n        owed\n      }\n    }\n  }\n": typeof types.ShopTurnsDocument,
    "\n  fragment ShopDue on Due {\n    payeeName\n    producerId\n    amountCents\n    depositDueCents\n    deliveryFeeCents\n    paymentNote\n    means\n    payBy\n  }\n": typeof types.ShopDueFragmentDoc,
    "\n  query ShopViewer {\n    viewer {\n      ...ShopPerson\n    }\n  }\n": typeof types.ShopViewerDocument,
    "\n  query ShopHome {\n    pickups {\n      ...ShopPickupCard\n    }\n    openSales {\n      ...ShopOpenSaleCard\n    }\n    owedOnline {\n      orderId\n      collectiveName\n      currency\n      saleName\n      pickupDate\n      amountCents\n    }\n    myTurns {\n      turns {\n        mine\n        ...ShopTurn\n      }\n      balances {\n        collective {\n          id\n          name\n        }\n        taken\n        owed\n      }\n    }\n  }\n": typeof types.ShopHomeDocument,
    "\n  query ShopSalePage($id: UUID!) {\n    salesCycle(id: $id) {\n      ...ShopSale\n    }\n    priceLevels {\n      ...ShopPriceLevels\n    }\n    news {\n      ...ShopSaleNews\n    }\n  }\n": typeof types.ShopSalePageDocument,
    "\n  query ShopMyOrdersInSales {\n    openSales {\n      ...ShopOpenDate\n      cycle {\n        id\n      }\n      orders {\n        ...ShopSavedOrder\n      }\n    }\n  }\n": typeof types.ShopMyOrdersInSalesDocument,
    "\n  query HandOutMine {\n    myHandOuts {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      pickupPoint {\n        name\n      }\n    }\n  }\n": typeof types.HandOutMineDocument,
    "\n  query HandOutFarmTables {\n    farmDeliveries {\n      collective {\n        id\n        name\n        flow\n      }\n      distribution {\n        id\n        status\n        pickupDate\n        windowStart\n        windowEnd\n        endsAt\n        pickupPoint {\n          name\n        }\n      }\n    }\n  }\n": typeof types.HandOutFarmTablesDocument,
    "\n  fragment ShopPickupCard on PickupCard {\n    collective {\n      id\n      name\n      currency\n      timeZone\n    }\n    pickupPoint {\n      ...ShopPlace\n    }\n    pickupDate\n    windowStart\n    windowEnd\n    startsAt\n    itemCount\n    totalCents\n    orders {\n      id\n      cycleName\n      basketNumber\n      slot {\n        startsAt\n        endsAt\n      }\n      changeable\n      deliveredTo {\n        ...ShopDeliveryAddress\n      }\n      distribution {\n        id\n        closesAt\n      }\n      lines {\n        id\n        name\n        producerName\n        quantity\n        sellingMode\n        contentAmount\n        contentUnit\n      }\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n": typeof types.ShopPickupCardFragmentDoc,
    "\n  fragment ShopPlace on PickupPoint {\n    id\n    name\n    addressLine1\n    postcode\n    city\n    directions\n  }\n": typeof types.ShopPlaceFragmentDoc,
    "\n  fragment ShopDeliveryAddress on DeliveryAddress {\n    addressLine1\n    addressLine2\n    postcode\n    city\n    note\n  }\n": typeof types.ShopDeliveryAddressFragmentDoc,
    "\n  fragment ShopTurn on Turn {\n    id\n    collective {\n      id\n      name\n      timeZone\n    }\n    label\n    day\n    windowStart\n    windowEnd\n    place\n    needed\n    taken\n    mine\n    leaveUntil\n    contactEmail\n  }\n": typeof types.ShopTurnFragmentDoc,
    "\n  fragment ShopMembership on ViewerMembership {\n    id\n    status\n    roles\n    collective {\n      id\n      slug\n      name\n      kind\n      timeZone\n      currency\n      flow\n      paymentNote\n    }\n  }\n": typeof types.ShopMembershipFragmentDoc,
    "\n  fragment ShopPerson on Viewer {\n    id\n    email\n    givenName\n    familyName\n    phone\n    locale\n    emailConfirmed\n    memberships {\n      ...ShopMembership\n    }\n    farms {\n      id\n      name\n    }\n  }\n": typeof types.ShopPersonFragmentDoc,
    "\n  query ProofWays {\n    viewer {\n      email\n    }\n    security {\n      hasPassword\n      secondFactorSince\n    }\n  }\n": typeof types.ProofWaysDocument,
    "\n  mutation Reauthenticate($input: ReauthenticateInput!) {\n    reauthenticate(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ReauthenticateDocument,
    "\n  mutation RequestProofCode($email: String!) {\n    requestSignInCode(email: $email) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RequestProofCodeDocument,
};
const documents: Documents = {
    "\n  mutation AdminLogOut {\n    logOut {\n      ok\n    }\n  }\n": types.AdminLogOutDocument,
    "\n  mutation AdminConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      __typename\n      ...AdminViewer\n      ...AdminProblem\n    }\n  }\n": types.AdminConfirmEmailDocument,
    "\n  mutation AdminRequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminRequestPasswordResetDocument,
    "\n  query AdminInvitation($token: String!) {\n    invitation(token: $token) {\n      kind\n      collectiveName\n      email\n      subjectName\n      expired\n    }\n  }\n": types.AdminInvitationDocument,
    "\n  mutation AdminAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      __typename\n      ... on InvitationAccepted {\n        kind\n        collectiveSlug\n        producerId\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminAcceptInvitationDocument,
    "\n  mutation AdminResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminResetPasswordDocument,
    "\n  mutation AdminSignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminSignUpDocument,
    "\n  mutation AdminLogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      __typename\n      ...AdminViewer\n      ...AdminProblem\n    }\n  }\n": types.AdminLogInDocument,
    "\n  query AdminMemberStatement($memberId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {\n    memberStatement(memberId: $memberId, producerId: $producerId, from: $from, to: $to) {\n      ...AdminStatement\n    }\n  }\n": types.AdminMemberStatementDocument,
    "\n  query AdminFarmStatement($producerId: UUID!, $from: Date!, $to: Date!) {\n    farmStatement(producerId: $producerId, from: $from, to: $to) {\n      ...AdminStatement\n    }\n  }\n": types.AdminFarmStatementDocument,
    "\n  query AdminAuditLog($topic: AuditTopic, $first: Int, $after: String) {\n    auditLog(topic: $topic, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          at\n          actorName\n          action\n          reason\n          subjectId\n          subjectName\n          detail\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminAuditLogDocument,
    "\n  query AdminCorrectPage($id: UUID!) {\n    order(id: $id) {\n      ...AdminOrder\n    }\n  }\n": types.AdminCorrectPageDocument,
    "\n  mutation AdminCorrectIssued($input: CorrectIssuedInput!) {\n    correctIssued(input: $input) {\n      __typename\n      ... on IssuedCorrection {\n        orderId\n        documentIds\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminCorrectIssuedDocument,
    "\n  mutation AdminCreditFee($input: CreditFeeInput!) {\n    creditFee(input: $input) {\n      __typename\n      ... on Document {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminCreditFeeDocument,
    "\n  query AdminDocumentPage($id: UUID!) {\n    document(id: $id) {\n      document {\n        ...AdminDocument\n      }\n      lines {\n        label\n        quantity\n        price\n        amountCents\n      }\n      reason\n      serviceLines {\n        label\n        leftCents\n      }\n    }\n  }\n": types.AdminDocumentPageDocument,
    "\n  fragment AdminDocumentRun on DocumentRun {\n    id\n    status\n    total\n    done\n    problems\n    createdAt\n    finishedAt\n  }\n": types.AdminDocumentRunFragmentDoc,
    "\n  query AdminDocumentRuns($distributionId: UUID!) {\n    documentRuns(distributionId: $distributionId) {\n      ...AdminDocumentRun\n    }\n  }\n": types.AdminDocumentRunsDocument,
    "\n  query AdminDocumentRun($id: UUID!) {\n    documentRun(id: $id) {\n      ...AdminDocumentRun\n    }\n  }\n": types.AdminDocumentRunDocument,
    "\n  mutation AdminStartDocumentRun($distributionId: UUID!) {\n    startDocumentRun(distributionId: $distributionId) {\n      __typename\n      ...AdminDocumentRun\n      ...AdminProblem\n    }\n  }\n": types.AdminStartDocumentRunDocument,
    "\n  query AdminPaperwork {\n    collective {\n      id\n      paperwork\n    }\n  }\n": types.AdminPaperworkDocument,
    "\n  query AdminDocuments($distributionId: UUID, $first: Int, $after: String) {\n    documents(distributionId: $distributionId, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminDocument\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminDocumentsDocument,
    "\n  mutation AdminIssueFee($input: IssueFeeInput!) {\n    issueFee(input: $input) {\n      __typename\n      ... on Document {\n        id\n        number\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminIssueFeeDocument,
    "\n  query AdminGroupedMonth($month: Date) {\n    groupedMonth(month: $month) {\n      month\n      months\n      waiting {\n        producerId\n        sellerName\n        memberId\n        buyerName\n        deliveries\n        from\n        to\n        amountCents\n        payBy\n      }\n      runs {\n        ...AdminDocumentRun\n      }\n    }\n  }\n": types.AdminGroupedMonthDocument,
    "\n  mutation AdminStartGroupedRun($month: Date!) {\n    startGroupedRun(month: $month) {\n      __typename\n      ...AdminDocumentRun\n      ...AdminProblem\n    }\n  }\n": types.AdminStartGroupedRunDocument,
    "\n  mutation AdminAddFarmProduct($input: ProductInput!) {\n    addFarmProduct(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n": types.AdminAddFarmProductDocument,
    "\n  fragment AdminFarmDelivery on FarmDelivery {\n    cycleName\n    totalCents\n    depositCents\n    collective {\n      id\n      name\n      flow\n      timeZone\n      currency\n    }\n    distribution {\n      id\n      status\n      pickupDate\n      windowStart\n      windowEnd\n      closesAt\n      pickupPoint {\n        id\n        name\n        addressLine1\n        postcode\n        city\n      }\n    }\n    products {\n      offerId\n      name\n      sellingMode\n      contentAmount\n      contentUnit\n      quantity\n      measure\n      saleCents\n    }\n    customers {\n      orderId\n      name\n      phone\n      basketNumber\n      amountCents\n      lines {\n        id\n        name\n        sellingMode\n        contentAmount\n        contentUnit\n        quantity\n      }\n    }\n  }\n": types.AdminFarmDeliveryFragmentDoc,
    "\n  query AdminFarmDeliveries {\n    farmDeliveries {\n      ...AdminFarmDelivery\n    }\n  }\n": types.AdminFarmDeliveriesDocument,
    "\n  fragment AdminFarmAccount on FarmAccount {\n    collectiveId\n    collectiveName\n    currency\n    goodsCents\n    servicesCents\n    membersCents\n    lastOn\n  }\n": types.AdminFarmAccountFragmentDoc,
    "\n  query AdminFarmAccounts {\n    farmAccounts {\n      ...AdminFarmAccount\n    }\n  }\n": types.AdminFarmAccountsDocument,
    "\n  mutation AdminChangeFarm($input: ChangeFarmInput!) {\n    changeFarm(input: $input) {\n      __typename\n      ...AdminFarm\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeFarmDocument,
    "\n  query AdminFarmLots($distributionId: UUID!) {\n    farmLots(distributionId: $distributionId) {\n      ...AdminLot\n    }\n  }\n": types.AdminFarmLotsDocument,
    "\n  mutation AdminSetFarmLot($input: SetLotInput!) {\n    setFarmLot(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminSetFarmLotDocument,
    "\n  query AdminFarmNews {\n    farmNews {\n      id\n      words\n      writtenAt\n      collectiveIds\n    }\n  }\n": types.AdminFarmNewsDocument,
    "\n  mutation AdminWriteFarmNews($input: FarmNewsInput!) {\n    writeFarmNews(input: $input) {\n      ... on FarmNews {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminWriteFarmNewsDocument,
    "\n  mutation AdminWithdrawFarmNews($id: UUID!) {\n    withdrawFarmNews(id: $id) {\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminWithdrawFarmNewsDocument,
    "\n  fragment AdminFarmOnline on FarmOnline {\n    offered\n    account {\n      producerId\n      submitted\n      ready\n      active\n    }\n  }\n": types.AdminFarmOnlineFragmentDoc,
    "\n  query AdminFarmOnlinePage {\n    farmOnline {\n      ...AdminFarmOnline\n    }\n  }\n": types.AdminFarmOnlinePageDocument,
    "\n  mutation AdminConnectFarmOnline {\n    connectFarmOnline {\n      __typename\n      ... on OnlineLink {\n        url\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminConnectFarmOnlineDocument,
    "\n  mutation AdminActivateFarmOnline($active: Boolean!) {\n    activateFarmOnline(active: $active) {\n      __typename\n      ... on FarmOnline {\n        ...AdminFarmOnline\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminActivateFarmOnlineDocument,
    "\n  mutation AdminCheckFarmOnline {\n    checkFarmOnline {\n      __typename\n      ... on FarmOnline {\n        ...AdminFarmOnline\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminCheckFarmOnlineDocument,
    "\n  query AdminFarmDocuments($first: Int, $after: String) {\n    farmDocuments(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminDocument\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminFarmDocumentsDocument,
    "\n  mutation AdminChangeFarmProductSheet($input: ChangeProductInput!) {\n    changeFarmProduct(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeFarmProductSheetDocument,
    "\n  fragment AdminFarmProduct on Product {\n    id\n    producerId\n    reference\n    name\n    description\n    category\n    sellingMode\n    weighed\n    priceCents\n    contentAmount\n    contentUnit\n    step\n    vatCategory\n    organic\n    active\n    labels\n    diets\n    allergens\n    origin\n    storage\n    ingredients\n    photo\n    toleranceBp\n    depositCents\n    version\n    stock {\n      id\n      available\n      promised\n    }\n  }\n": types.AdminFarmProductFragmentDoc,
    "\n  fragment AdminFarm on Farm {\n    id\n    name\n    shortCode\n    email\n    phone\n    city\n    story\n    vatRegime\n    legal {\n      legalName\n      legalForm\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      rcs\n    }\n    collectives {\n      status\n      mandate\n      mandateText\n      mandateProof {\n        ...AdminMandateProof\n      }\n      mandateOffer {\n        version\n        endsOn\n      }\n      mandateOfferText\n      mandateOfferSha256\n      serviceFeeBp\n      referent {\n        name\n        phone\n      }\n      collective {\n        id\n        slug\n        name\n        flow\n        timeZone\n        currency\n      }\n    }\n  }\n": types.AdminFarmFragmentDoc,
    "\n  query AdminFarmPage {\n    farm {\n      ...AdminFarm\n    }\n  }\n": types.AdminFarmPageDocument,
    "\n  query AdminFarmServices {\n    farmServices {\n      cycleId\n      saleName\n      collectiveName\n      currency\n      day\n      feeBp\n      soldCents\n      feeCents\n      state\n      invoice {\n        documentId\n        number\n        grossCents\n      }\n    }\n  }\n": types.AdminFarmServicesDocument,
    "\n  query AdminFarmAccountStatement($collectiveId: UUID!, $kind: FarmAccountKind!, $from: Date!, $to: Date!) {\n    farmAccountStatement(collectiveId: $collectiveId, kind: $kind, from: $from, to: $to) {\n      ...AdminStatement\n    }\n  }\n": types.AdminFarmAccountStatementDocument,
    "\n  mutation AdminAcceptMandate($collectiveId: UUID!, $name: String!, $sha256: String) {\n    acceptMandate(collectiveId: $collectiveId, name: $name, sha256: $sha256) {\n      __typename\n      ...AdminFarm\n      ...AdminProblem\n    }\n  }\n": types.AdminAcceptMandateDocument,
    "\n  query AdminOwnFarmPage {\n    ownFarmPage {\n      ...AdminFarmPage\n    }\n  }\n": types.AdminOwnFarmPageDocument,
    "\n  mutation AdminChangeOwnFarmPage($input: ChangeFarmPageInput!) {\n    changeOwnFarmPage(input: $input) {\n      __typename\n      ...AdminFarmPage\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeOwnFarmPageDocument,
    "\n  mutation AdminRevokeMandate($collectiveId: UUID!) {\n    revokeMandate(collectiveId: $collectiveId) {\n      __typename\n      ...AdminFarm\n      ...AdminProblem\n    }\n  }\n": types.AdminRevokeMandateDocument,
    "\n  query AdminFarmProducts($first: Int, $after: String) {\n    farmProducts(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminFarmProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminFarmProductsDocument,
    "\n  mutation AdminChangeFarmProduct($input: ChangeProductInput!) {\n    changeFarmProduct(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeFarmProductDocument,
    "\n  mutation AdminSetFarmStock($input: SetStockInput!) {\n    setFarmStock(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n": types.AdminSetFarmStockDocument,
    "\n  query AdminFarmFeedback($first: Int, $after: String) {\n    farmFeedback(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminFeedback\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminFarmFeedbackDocument,
    "\n  mutation AdminAnswerFeedback($input: AnswerFeedbackInput!) {\n    answerFeedback(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.AdminAnswerFeedbackDocument,
    "\n  fragment AdminFeedback on LineFeedback {\n    id\n    productName\n    producerId\n    collectiveName\n    mark\n    words\n    memberName\n    givenAt\n    answer\n  }\n": types.AdminFeedbackFragmentDoc,
    "\n  query AdminFeedbackPage($first: Int, $after: String) {\n    feedback(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminFeedback\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminFeedbackPageDocument,
    "\n  query AdminFirstEvening {\n    collective {\n      ...AdminCollective\n    }\n    pickupPoints {\n      ...AdminKeptPoint\n    }\n    participations {\n      ...AdminProducerCard\n    }\n    products(first: 6, listedOnly: true) {\n      totalCount\n      edges {\n        node {\n          ...AdminProduct\n        }\n      }\n    }\n    salesCycles(first: 1) {\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n    }\n    members(first: 1) {\n      totalCount\n    }\n  }\n": types.AdminFirstEveningDocument,
    "\n  mutation AdminCreateCollective($input: CreateCollectiveInput!) {\n    createCollective(input: $input) {\n      __typename\n      ... on CollectiveCard {\n        id\n        slug\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminCreateCollectiveDocument,
    "\n  mutation AdminPlanFirstSale($input: PlanSaleInput!) {\n    planSale(input: $input) {\n      __typename\n      ... on PlannedSales {\n        cycles {\n          ...AdminSale\n        }\n        conflicts {\n          date\n          message\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminPlanFirstSaleDocument,
    "\n  mutation AdminCorrectDelivery($input: CorrectDeliveryInput!) {\n    correctDelivery(input: $input) {\n      __typename\n      ...AdminOrder\n      ...AdminProblem\n    }\n  }\n": types.AdminCorrectDeliveryDocument,
    "\n  query AdminCollectiveTile {\n    salesCycles(status: [OPEN, SCHEDULED, CLOSED, DRAFT], first: 5) {\n      edges {\n        node {\n          id\n          name\n          status\n          opensAt\n          orderCount\n          totalCents\n          distributions {\n            id\n            status\n            closesAt\n          }\n        }\n      }\n    }\n  }\n": types.AdminCollectiveTileDocument,
    "\n  mutation AdminSetMemberBusiness($input: SetMemberBusinessInput!) {\n    setMemberBusiness(input: $input) {\n      __typename\n      ...AdminMember\n      ...AdminProblem\n    }\n  }\n": types.AdminSetMemberBusinessDocument,
    "\n  query AdminMemberPage($id: UUID!) {\n    member(id: $id) {\n      ...AdminMember\n    }\n  }\n": types.AdminMemberPageDocument,
    "\n  query AdminAnnouncements {\n    announcements {\n      id\n      subject\n      words\n      pickupDate\n      place\n      authorName\n      sentAt\n    }\n  }\n": types.AdminAnnouncementsDocument,
    "\n  query AdminAnnouncementAudience($distributionId: UUID) {\n    announcementAudience(distributionId: $distributionId)\n  }\n": types.AdminAnnouncementAudienceDocument,
    "\n  mutation AdminSendAnnouncement($input: AnnouncementInput!) {\n    sendAnnouncement(input: $input) {\n      ... on Announcement {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminSendAnnouncementDocument,
    "\n  mutation AdminEnterOrder($input: EnterOrderInput!) {\n    enterOrder(input: $input) {\n      __typename\n      ...AdminOrder\n      ...AdminProblem\n    }\n  }\n": types.AdminEnterOrderDocument,
    "\n  query AdminOrderableSales {\n    salesCycles(status: [OPEN, CLOSED], first: 30) {\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n    }\n  }\n": types.AdminOrderableSalesDocument,
    "\n  query AdminOrderHistory($orderId: UUID!) {\n    auditLog(subjectId: $orderId, first: 100) {\n      edges {\n        node {\n          id\n          at\n          actorName\n          action\n          reason\n        }\n      }\n    }\n  }\n": types.AdminOrderHistoryDocument,
    "\n  query AdminOrderPage($id: UUID!) {\n    order(id: $id) {\n      ...AdminOrder\n    }\n  }\n": types.AdminOrderPageDocument,
    "\n  mutation AdminCancelMemberOrder($input: CancelMemberOrderInput!) {\n    cancelMemberOrder(input: $input) {\n      __typename\n      ...AdminOrder\n      ...AdminProblem\n    }\n  }\n": types.AdminCancelMemberOrderDocument,
    "\n  query AdminOrderableOffers($cycleId: UUID!, $distributionId: UUID, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminOrderableOffersDocument,
    "\n  query AdminLots($cycleId: UUID!, $distributionId: UUID!) {\n    lots(distributionId: $distributionId) {\n      ...AdminLot\n    }\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: 500) {\n      edges {\n        node {\n          id\n          name\n          producerName\n          active\n        }\n      }\n    }\n  }\n": types.AdminLotsDocument,
    "\n  mutation AdminSetLot($input: SetLotInput!) {\n    setLot(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminSetLotDocument,
    "\n  query AdminLotRecipients($lotId: UUID!) {\n    lotRecipients(lotId: $lotId) {\n      recipients {\n        orderId\n        memberName\n        phone\n        email\n        pickupDate\n        pickupPointName\n        productName\n        quantity\n        sellingMode\n        contentAmount\n        contentUnit\n      }\n    }\n  }\n": types.AdminLotRecipientsDocument,
    "\n  query AdminLastSale {\n    salesCycles(first: 1) {\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n    }\n  }\n": types.AdminLastSaleDocument,
    "\n  mutation AdminPlanSale($input: PlanSaleInput!) {\n    planSale(input: $input) {\n      __typename\n      ...AdminPlanned\n      ...AdminProblem\n    }\n  }\n": types.AdminPlanSaleDocument,
    "\n  fragment AdminPlanned on PlannedSales {\n    cycles {\n      id\n      name\n      status\n      opensAt\n      offerCount\n      distributions {\n        id\n        pickupDate\n        closesAt\n        pickupPoint {\n          id\n          name\n        }\n      }\n    }\n    conflicts {\n      date\n      message\n    }\n  }\n": types.AdminPlannedFragmentDoc,
    "\n  query AdminFailedJobs($first: Int, $after: String) {\n    failedJobs(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          collectiveId\n          attempt\n          error\n          createdAt\n          deadAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminFailedJobsDocument,
    "\n  mutation AdminRetryJob($id: UUID!) {\n    retryJob(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminRetryJobDocument,
    "\n  mutation AdminDismissJob($id: UUID!) {\n    dismissJob(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminDismissJobDocument,
    "\n  mutation AdminInviteProducer($producerId: UUID!) {\n    inviteProducer(producerId: $producerId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminInviteProducerDocument,
    "\n  query AdminFarmPageHere($producerId: UUID!) {\n    farmPage(producerId: $producerId) {\n      ...AdminFarmPage\n    }\n  }\n": types.AdminFarmPageHereDocument,
    "\n  mutation AdminChangeFarmPage($input: ChangeFarmPageInput!) {\n    changeFarmPage(input: $input) {\n      __typename\n      ...AdminFarmPage\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeFarmPageDocument,
    "\n  mutation AdminOfferMandate($producerId: UUID!, $endsOn: Date) {\n    offerMandate(producerId: $producerId, endsOn: $endsOn) {\n      __typename\n      ...AdminProducer\n      ...AdminProblem\n    }\n  }\n": types.AdminOfferMandateDocument,
    "\n  query AdminProducerPage($producerId: UUID!) {\n    participation(producerId: $producerId) {\n      ...AdminProducer\n    }\n  }\n": types.AdminProducerPageDocument,
    "\n  fragment AdminProducer on Participation {\n    id\n    producerId\n    name\n    shortCode\n    email\n    phone\n    city\n    story\n    status\n    claimed\n    paperwork\n    paymentNote\n    serviceFeeBp\n    paymentTerms {\n      means\n      moment\n      days\n    }\n    minimumCents\n    vatRegime\n    mandate\n    mandateProof {\n      ...AdminMandateProof\n    }\n    mandateOffer {\n      version\n      endsOn\n    }\n    productCount\n    referent {\n      memberId\n      name\n    }\n    legal {\n      legalName\n      legalForm\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      rcs\n    }\n  }\n": types.AdminProducerFragmentDoc,
    "\n  mutation AdminChangeProducer($input: ChangeProducerInput!) {\n    changeProducer(input: $input) {\n      __typename\n      ...AdminProducer\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeProducerDocument,
    "\n  query AdminSaleBoard($cycleId: UUID!) {\n    saleBoard(cycleId: $cycleId) {\n      cycle {\n        id\n        status\n      }\n      saleCents\n      purchaseCents\n      marginCents\n      depositCents\n      levelsCents\n      memberCount\n      orderedCount\n      points {\n        orderCount\n        totalCents\n        distribution {\n          ...AdminDistribution\n        }\n      }\n      producers {\n        producerId\n        name\n        minimumCents\n        orderCount\n        saleCents\n        purchaseCents\n        points {\n          distributionId\n          saleCents\n          purchaseCents\n          products {\n            offerId\n            name\n            sellingMode\n            contentAmount\n            contentUnit\n            quantity\n            measure\n            saleCents\n          }\n        }\n      }\n      notYetOrdered {\n        id\n        givenName\n        familyName\n        phone\n      }\n    }\n  }\n": types.AdminSaleBoardDocument,
    "\n  mutation AdminChangeRound($input: ChangeRoundInput!) {\n    changeRound(input: $input) {\n      __typename\n      ...AdminDistribution\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeRoundDocument,
    "\n  query AdminOffers($cycleId: UUID!, $search: String, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, search: $search, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminOffersDocument,
    "\n  query AdminSalePage($id: UUID!) {\n    salesCycle(id: $id) {\n      ...AdminSale\n    }\n  }\n": types.AdminSalePageDocument,
    "\n  fragment AdminSaleService on SaleService {\n    cycleId\n    handedOut\n    onlineAllowed\n    farms {\n      producerId\n      producerName\n      online\n      feeBp\n      frozen\n      soldCents\n      feeCents\n      state\n      givenBack {\n        documentId\n        number\n      }\n      invoice {\n        documentId\n        number\n        grossCents\n      }\n    }\n  }\n": types.AdminSaleServiceFragmentDoc,
    "\n  query AdminSaleServicePage($cycleId: UUID!) {\n    saleService(cycleId: $cycleId) {\n      ...AdminSaleService\n    }\n  }\n": types.AdminSaleServicePageDocument,
    "\n  mutation AdminIssueServiceFees($cycleId: UUID!) {\n    issueServiceFees(cycleId: $cycleId) {\n      __typename\n      ...AdminSaleService\n      ...AdminProblem\n    }\n  }\n": types.AdminIssueServiceFeesDocument,
    "\n  mutation AdminIssueServiceFeeAnew($cycleId: UUID!, $producerId: UUID!) {\n    issueServiceFeeAnew(cycleId: $cycleId, producerId: $producerId) {\n      __typename\n      ...AdminSaleService\n      ...AdminProblem\n    }\n  }\n": types.AdminIssueServiceFeeAnewDocument,
    "\n  mutation AdminSetOffer($input: SetOfferInput!) {\n    setOffer(input: $input) {\n      __typename\n      ...AdminOffer\n      ...AdminProblem\n    }\n  }\n": types.AdminSetOfferDocument,
    "\n  query AdminNextSteps {\n    collective {\n      id\n      nextSteps\n    }\n  }\n": types.AdminNextStepsDocument,
    "\n  query AdminSales($status: [CycleStatus!], $first: Int, $after: String) {\n    salesCycles(status: $status, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminSalesDocument,
    "\n  fragment AdminShift on Shift {\n    id\n    label\n    day\n    windowStart\n    windowEnd\n    startsAt\n    endsAt\n    distributionId\n    place\n    needed\n    taken\n    cancelled\n    people {\n      memberId\n      name\n      phone\n    }\n  }\n": types.AdminShiftFragmentDoc,
    "\n  query AdminShifts {\n    shifts {\n      ...AdminShift\n    }\n    turnRules {\n      owed\n      seasonMonth\n      leaveHours\n    }\n  }\n": types.AdminShiftsDocument,
    "\n  mutation AdminSetShift($input: ShiftInput!) {\n    setShift(input: $input) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n": types.AdminSetShiftDocument,
    "\n  mutation AdminCancelShift($shiftId: UUID!, $reason: String!) {\n    cancelShift(shiftId: $shiftId, reason: $reason) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n": types.AdminCancelShiftDocument,
    "\n  mutation AdminEnrolMember($shiftId: UUID!, $memberId: UUID!) {\n    enrolMember(shiftId: $shiftId, memberId: $memberId) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n": types.AdminEnrolMemberDocument,
    "\n  mutation AdminWithdrawMember($shiftId: UUID!, $memberId: UUID!) {\n    withdrawMember(shiftId: $shiftId, memberId: $memberId) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n": types.AdminWithdrawMemberDocument,
    "\n  mutation AdminChangeTurnRules($input: TurnRulesInput!) {\n    changeTurnRules(input: $input) {\n      ... on TurnRules {\n        owed\n        seasonMonth\n        leaveHours\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeTurnRulesDocument,
    "\n  fragment AdminBankAccount on BankAccount {\n    producerId\n    payeeName\n    holder\n    iban\n    bic\n    since\n    by\n    held {\n      id\n      holder\n      iban\n      bic\n      at\n      by\n      heldUntil\n    }\n  }\n": types.AdminBankAccountFragmentDoc,
    "\n  query AdminBankAccounts {\n    bankAccounts {\n      ...AdminBankAccount\n    }\n  }\n": types.AdminBankAccountsDocument,
    "\n  mutation AdminSetBankAccount($input: BankAccountInput!) {\n    setBankAccount(input: $input) {\n      __typename\n      ... on BankAccounts {\n        accounts {\n          ...AdminBankAccount\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminSetBankAccountDocument,
    "\n  mutation AdminStopBankAccount($bankAccountId: UUID!) {\n    stopBankAccount(bankAccountId: $bankAccountId) {\n      __typename\n      ... on BankAccounts {\n        accounts {\n          ...AdminBankAccount\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminStopBankAccountDocument,
    "\n  fragment AdminBankLine on BankLine {\n    id\n    on\n    label\n    amountCents\n    producerId\n    payeeName\n    state\n    memberId\n    memberName\n    paidProducerId\n    paidPayeeName\n    purpose\n    reason\n    decidedBy\n    decidedAt\n    proposals {\n      memberId\n      memberName\n      producerId\n      payeeName\n      purpose\n      reason\n      sure\n      owedCents\n    }\n  }\n": types.AdminBankLineFragmentDoc,
    "\n  query AdminBankLines($state: BankLineState, $first: Int, $after: String) {\n    bankLines(state: $state, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminBankLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminBankLinesDocument,
    "\n  mutation AdminApplyBankLine($lineId: UUID!, $memberId: UUID!, $producerId: UUID, $purpose: BankPurpose) {\n    applyBankLine(lineId: $lineId, memberId: $memberId, producerId: $producerId, purpose: $purpose) {\n      __typename\n      ...AdminBankLine\n      ...AdminProblem\n    }\n  }\n": types.AdminApplyBankLineDocument,
    "\n  mutation AdminSetBankLineAside($lineId: UUID!, $reason: String!) {\n    setBankLineAside(lineId: $lineId, reason: $reason) {\n      __typename\n      ...AdminBankLine\n      ...AdminProblem\n    }\n  }\n": types.AdminSetBankLineAsideDocument,
    "\n  fragment AdminClosing on PaymentClosing {\n    id\n    sequence\n    firstDay\n    lastDay\n    firstRecord\n    lastRecord\n    means {\n      means\n      cents\n    }\n    receivedCents\n    returnedCents\n    runningCents\n    hash\n    path\n  }\n": types.AdminClosingFragmentDoc,
    "\n  query AdminBooks {\n    accountingBooks {\n      producerId\n      payeeName\n      closed\n    }\n  }\n": types.AdminBooksDocument,
    "\n  query AdminClosings($period: ClosingPeriod!, $producerId: UUID) {\n    paymentClosings(period: $period, producerId: $producerId) {\n      ...AdminClosing\n    }\n    archiveKey\n  }\n": types.AdminClosingsDocument,
    "\n  query AdminDocumentArchives {\n    documentArchives {\n      id\n      firstDay\n      lastDay\n      total\n      done\n      expiresAt\n      path\n    }\n  }\n": types.AdminDocumentArchivesDocument,
    "\n  mutation AdminStartDocumentArchive($from: Date!, $to: Date!) {\n    startDocumentArchive(from: $from, to: $to) {\n      __typename\n      ... on DocumentArchive {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminStartDocumentArchiveDocument,
    "\n  fragment AdminCheque on Cheque {\n    paymentId\n    memberId\n    memberName\n    producerId\n    payeeName\n    amountCents\n    number\n    bank\n    receivedOn\n    plannedOn\n    state\n    stateOn\n    reason\n    slip {\n      number\n      path\n    }\n    validUntil\n    soonTooOld\n  }\n": types.AdminChequeFragmentDoc,
    "\n  query AdminCheques($state: ChequeState, $producerId: UUID, $first: Int, $after: String) {\n    cheques(state: $state, producerId: $producerId, first: $first, after: $after) {\n      totalCount\n      amountCents\n      edges {\n        node {\n          ...AdminCheque\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminChequesDocument,
    "\n  mutation AdminMoveCheques($input: MoveChequesInput!) {\n    moveCheques(input: $input) {\n      __typename\n      ... on ChequesMoved {\n        slip {\n          number\n          path\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminMoveChequesDocument,
    "\n  mutation AdminDescribeCheque($input: DescribeChequeInput!) {\n    describeCheque(input: $input) {\n      __typename\n      ...AdminCheque\n      ...AdminProblem\n    }\n  }\n": types.AdminDescribeChequeDocument,
    "\n  mutation AdminBounceCheque($paymentId: UUID!, $reason: String!, $on: Date) {\n    bounceCheque(paymentId: $paymentId, reason: $reason, on: $on) {\n      __typename\n      ...AdminCheque\n      ...AdminProblem\n    }\n  }\n": types.AdminBounceChequeDocument,
    "\n  fragment AdminCollective on Collective {\n    id\n    slug\n    shortCode\n    name\n    kind\n    description\n    timeZone\n    territory\n    currency\n    flow\n    marginBp\n    marginMode\n    serviceFeeBp\n    paperwork\n    joinPolicy\n    openingWords\n    paymentNote\n    paymentTerms {\n      means\n      moment\n      days\n    }\n    contactEmail\n    phonesToProducers\n    weeksAhead\n    nextSteps\n    legal {\n      legalName\n      legalForm\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      rcs\n    }\n  }\n": types.AdminCollectiveFragmentDoc,
    "\n  query AdminCollectiveSettings {\n    collective {\n      ...AdminCollective\n    }\n  }\n": types.AdminCollectiveSettingsDocument,
    "\n  mutation AdminChangeCollective($input: ChangeCollectiveInput!) {\n    changeCollective(input: $input) {\n      __typename\n      ...AdminCollective\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeCollectiveDocument,
    "\n  query AdminComingPickups {\n    salesCycles(status: [DRAFT, SCHEDULED, OPEN, CLOSED], first: 100) {\n      edges {\n        node {\n          id\n          distributions {\n            ...AdminDistribution\n          }\n        }\n      }\n    }\n  }\n": types.AdminComingPickupsDocument,
    "\n  fragment AdminDocument on Document {\n    id\n    kind\n    number\n    issuedAt\n    issuerName\n    recipientName\n    netCents\n    vatCents\n    grossCents\n    depositsCents\n    orderId\n    corrects {\n      id\n      number\n    }\n    credits {\n      id\n      number\n      grossCents\n      depositsCents\n    }\n    path\n  }\n": types.AdminDocumentFragmentDoc,
    "\n  query AdminDues {\n    dues {\n      ...AdminDuesTerms\n    }\n    ownMoney {\n      ...AdminOwnMoney\n    }\n  }\n": types.AdminDuesDocument,
    "\n  fragment AdminDuesTerms on Dues {\n    amountCents\n    minimumCents\n    firstMonth\n    required\n    active\n    periodOn\n    endsOn\n    memberCount\n    upToDateCount\n    paidCents\n    remindedAt\n  }\n": types.AdminDuesTermsFragmentDoc,
    "\n  fragment AdminOwnMoney on OwnMoney {\n    duesCents\n    fundCents\n    giftsCents\n    fedCents\n    spentCents\n  }\n": types.AdminOwnMoneyFragmentDoc,
    "\n  query AdminContributions($first: Int, $after: String) {\n    contributions(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          paymentId\n          memberId\n          memberName\n          on\n          means\n          duesCents\n          giftCents\n          periodOn\n          endsOn\n          takenBack\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminContributionsDocument,
    "\n  query AdminMemberDues($id: UUID!) {\n    member(id: $id) {\n      id\n      dues {\n        paidCents\n        upToDate\n      }\n    }\n  }\n": types.AdminMemberDuesDocument,
    "\n  mutation AdminSetDues($input: DuesInput!) {\n    setDues(input: $input) {\n      __typename\n      ...AdminDuesTerms\n      ...AdminProblem\n    }\n  }\n": types.AdminSetDuesDocument,
    "\n  mutation AdminRecordContribution($input: ContributionInput!) {\n    recordContribution(input: $input) {\n      __typename\n      ... on Contribution {\n        paymentId\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminRecordContributionDocument,
    "\n  mutation AdminRemindDues {\n    remindDues {\n      __typename\n      ... on DuesReminded {\n        count\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminRemindDuesDocument,
    "\n  query AdminFundHelps {\n    fundHelps {\n      ...AdminFundHelp\n    }\n  }\n": types.AdminFundHelpsDocument,
    "\n  fragment AdminFundHelp on FundHelp {\n    id\n    orderId\n    memberId\n    memberName\n    saleName\n    amountCents\n    reason\n    at\n    takenBack\n  }\n": types.AdminFundHelpFragmentDoc,
    "\n  mutation AdminFeedFund($input: FeedFundInput!) {\n    feedFund(input: $input) {\n      __typename\n      ...AdminOwnMoney\n      ...AdminProblem\n    }\n  }\n": types.AdminFeedFundDocument,
    "\n  mutation AdminHelpFromFund($input: HelpFromFundInput!) {\n    helpFromFund(input: $input) {\n      __typename\n      ... on FundHelps {\n        helps {\n          ...AdminFundHelp\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminHelpFromFundDocument,
    "\n  mutation AdminTakeBackHelp($helpId: UUID!) {\n    takeBackHelp(helpId: $helpId) {\n      __typename\n      ... on FundHelps {\n        helps {\n          ...AdminFundHelp\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminTakeBackHelpDocument,
    "\n  fragment AdminEvening on Evening {\n    tills {\n      producerId\n      payeeName\n      means\n      receivedCents\n      phoneCents\n      floatCents\n      countedCents\n      lateCents\n      gapCents\n    }\n    members {\n      memberId\n      memberName\n      producerId\n      payeeName\n      dueCents\n      paidCents\n      leftCents\n      accountCents\n      onlineElsewhereCents\n    }\n    payees {\n      producerId\n      payeeName\n      dueCents\n      paidCents\n      leftCents\n      gapCents\n    }\n    counts {\n      number\n      at\n      by\n      reason\n      note\n      countedCents\n      gapCents\n    }\n  }\n": types.AdminEveningFragmentDoc,
    "\n  query AdminEveningPage($distributionId: UUID!) {\n    evening(distributionId: $distributionId) {\n      ...AdminEvening\n    }\n  }\n": types.AdminEveningPageDocument,
    "\n  mutation AdminCountTill($input: CountTillInput!) {\n    countTill(input: $input) {\n      __typename\n      ...AdminEvening\n      ...AdminProblem\n    }\n  }\n": types.AdminCountTillDocument,
    "\n  fragment AdminFarmPage on FarmPage {\n    producerId\n    name\n    claimed\n    story\n    practices\n    labels\n    photo\n    priceShares {\n      words\n      percent\n    }\n    sellsElsewhere\n    visitOn\n    visitWords\n    published\n  }\n": types.AdminFarmPageFragmentDoc,
    "\n  query AdminImport($id: UUID!) {\n    import(id: $id) {\n      ...AdminImportReport\n    }\n  }\n": types.AdminImportDocument,
    "\n  mutation AdminApplyImport($importId: UUID!) {\n    applyImport(importId: $importId) {\n      __typename\n      ...AdminImportReport\n      ...AdminProblem\n    }\n  }\n": types.AdminApplyImportDocument,
    "\n  fragment AdminImportReport on ImportReport {\n    id\n    kind\n    fileName\n    encoding\n    separator\n    decimalSign\n    toCreate\n    toUpdate\n    unchanged\n    refused\n    appliedAt\n    lines {\n      line\n      verdict\n      label\n      understood\n      messages\n    }\n  }\n": types.AdminImportReportFragmentDoc,
    "\n  fragment AdminBalance on MemberBalance {\n    memberId\n    memberName\n    producerId\n    payeeName\n    dueCents\n    paidCents\n    balanceCents\n  }\n": types.AdminBalanceFragmentDoc,
    "\n  query AdminMemberBalances(\n    $on: Date\n    $search: String\n    $unsettledOnly: Boolean\n    $first: Int\n    $after: String\n  ) {\n    memberBalances(on: $on, search: $search, unsettledOnly: $unsettledOnly, first: $first, after: $after) {\n      totalCount\n      dueCents\n      paidCents\n      balanceCents\n      edges {\n        node {\n          ...AdminBalance\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminMemberBalancesDocument,
    "\n  query AdminMemberAccount($memberId: UUID!, $producerId: UUID) {\n    memberAccount(memberId: $memberId, producerId: $producerId) {\n      ...AdminAccount\n    }\n  }\n": types.AdminMemberAccountDocument,
    "\n  fragment AdminAccount on MemberAccount {\n    memberName\n    payeeName\n    onlineCents\n    lines {\n      id\n      on\n      kind\n      saleName\n      pointName\n      means\n      note\n      cents\n      balanceCents\n      paymentId\n      reversible\n    }\n  }\n": types.AdminAccountFragmentDoc,
    "\n  mutation AdminRecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      __typename\n      ...AdminAccount\n      ...AdminProblem\n    }\n  }\n": types.AdminRecordPaymentDocument,
    "\n  mutation AdminReversePayment($paymentId: UUID!, $reason: String!) {\n    reversePayment(paymentId: $paymentId, reason: $reason) {\n      __typename\n      ...AdminAccount\n      ...AdminProblem\n    }\n  }\n": types.AdminReversePaymentDocument,
    "\n  fragment AdminLot on Lot {\n    id\n    offerId\n    productName\n    numbers\n    bestBefore\n    useBy\n  }\n": types.AdminLotFragmentDoc,
    "\n  fragment AdminMandateProof on MandateProof {\n    version\n    acceptedAt\n    acceptedName\n    sha256\n    endsOn\n    contestDays\n  }\n": types.AdminMandateProofFragmentDoc,
    "\n  query AdminPickedMember($id: UUID!) {\n    member(id: $id) {\n      id\n      givenName\n      familyName\n      status\n    }\n  }\n": types.AdminPickedMemberDocument,
    "\n  fragment AdminMember on Member {\n    id\n    givenName\n    familyName\n    email\n    phone\n    partnerGivenName\n    partnerFamilyName\n    addressLine1\n    postcode\n    city\n    status\n    roles\n    hasAccount\n    createdAt\n    business {\n      legalName\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      electronicAddress\n      paymentDays\n      grouped\n    }\n    dues {\n      paidCents\n      upToDate\n    }\n  }\n": types.AdminMemberFragmentDoc,
    "\n  query AdminMembers(\n    $search: String\n    $status: MembershipStatus\n    $duesUnpaid: Boolean\n    $first: Int\n    $after: String\n  ) {\n    members(search: $search, status: $status, duesUnpaid: $duesUnpaid, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminMember\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminMembersDocument,
    "\n  mutation AdminChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) {\n      __typename\n      ...AdminMember\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeMemberDocument,
    "\n  mutation AdminInviteMember($memberId: UUID!) {\n    inviteMember(memberId: $memberId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminInviteMemberDocument,
    "\n  mutation AdminAddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ...AdminMember\n      ...AdminProblem\n    }\n  }\n": types.AdminAddMemberDocument,
    "\n  fragment AdminOffer on Offer {\n    id\n    cycleId\n    producerId\n    producerName\n    productId\n    name\n    category\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    step\n    minimum\n    priceCents\n    purchasePriceCents\n    vatRateBp\n    remaining\n    distributionIds\n    cap\n    sold\n    active\n  }\n": types.AdminOfferFragmentDoc,
    "\n  fragment AdminOnlineSettings on OnlineSettings {\n    enabled\n    provider\n    accountRef\n    submitted\n    ready\n    services\n    farms {\n      producerId\n      ready\n      active\n    }\n  }\n": types.AdminOnlineSettingsFragmentDoc,
    "\n  fragment AdminOnlineReceipt on OnlineReceipt {\n    charge {\n      id\n      payeeName\n      state\n      hold\n      amountCents\n      duesCents\n      giftCents\n      takenCents\n      givenBackCents\n      failure\n      createdAt\n      paidOn\n    }\n    orderId\n    memberName\n    saleName\n    service\n    refundableCents\n    serviceCents\n    refunds {\n      id\n      amountCents\n      reason\n      state\n      failure\n      at\n      by\n    }\n    disputes {\n      id\n      amountCents\n      state\n      answerBy\n    }\n  }\n": types.AdminOnlineReceiptFragmentDoc,
    "\n  query AdminOnlineSettingsPage {\n    onlineSettings {\n      ...AdminOnlineSettings\n    }\n  }\n": types.AdminOnlineSettingsPageDocument,
    "\n  query AdminOnlineReceipts($after: String) {\n    onlineReceipts(first: 50, after: $after) {\n      edges {\n        node {\n          ...AdminOnlineReceipt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.AdminOnlineReceiptsDocument,
    "\n  mutation AdminEnableOnline($enabled: Boolean!) {\n    enableOnline(enabled: $enabled) {\n      __typename\n      ... on OnlineSettings {\n        ...AdminOnlineSettings\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminEnableOnlineDocument,
    "\n  mutation AdminConnectOnline {\n    connectOnline {\n      __typename\n      ... on OnlineLink {\n        url\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminConnectOnlineDocument,
    "\n  mutation AdminConnectHelloAsso($input: HelloAssoInput!) {\n    connectHelloAsso(input: $input) {\n      __typename\n      ... on OnlineSettings {\n        ...AdminOnlineSettings\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminConnectHelloAssoDocument,
    "\n  mutation AdminCheckOnlineAccount {\n    checkOnlineAccount {\n      __typename\n      ... on OnlineSettings {\n        ...AdminOnlineSettings\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminCheckOnlineAccountDocument,
    "\n  mutation AdminRefundOnline($input: RefundOnlineInput!) {\n    refundOnline(input: $input) {\n      __typename\n      ... on OnlineReceipt {\n        ...AdminOnlineReceipt\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminRefundOnlineDocument,
    "\n  fragment AdminOrderLine on OrderLine {\n    id\n    offerId\n    producerId\n    producerName\n    name\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    quantity\n    deliveredQuantity\n    deliveredMeasure\n    deliveredReason\n    amountCents\n  }\n": types.AdminOrderLineFragmentDoc,
    "\n  fragment AdminOrderRow on Order {\n    id\n    status\n    basketNumber\n    note\n    cycleId\n    cycleName\n    memberId\n    memberName\n    beneficiary\n    collectedBy {\n      name\n      email\n      phone\n    }\n    totalCents\n    slot {\n      id\n    }\n    distribution {\n      id\n      pickupDate\n      pickupPoint {\n        id\n        name\n      }\n    }\n    lines {\n      ...AdminOrderLine\n    }\n  }\n": types.AdminOrderRowFragmentDoc,
    "\n  fragment AdminOrder on Order {\n    ...AdminOrderRow\n    version\n    createdAt\n    updatedAt\n    cycleStatus\n    collective {\n      flow\n    }\n    enteredByStaff\n    depositDueCents\n    deliveryFeeCents\n    deliveredTo {\n      addressLine1\n      addressLine2\n      postcode\n      city\n      note\n    }\n    slot {\n      startsAt\n      endsAt\n    }\n    distribution {\n      ...AdminDistribution\n    }\n    lines {\n      priceCents\n      vatRateBp\n      orderedCents\n      depositDueCents\n    }\n    dues {\n      payeeName\n      producerId\n      amountCents\n      depositDueCents\n      deliveryFeeCents\n      paymentNote\n      means\n      payBy\n    }\n  }\n": types.AdminOrderFragmentDoc,
    "\n  query AdminOrders($cycleId: UUID, $distributionId: UUID, $search: String, $first: Int, $after: String) {\n    orders(\n      cycleId: $cycleId\n      distributionId: $distributionId\n      search: $search\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      edges {\n        node {\n          ...AdminOrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminOrdersDocument,
    "\n  fragment AdminOverpaid on OverpaidOrder {\n    orderId\n    memberId\n    memberName\n    saleName\n    pickupDate\n    cancelled\n    overCents\n    payees {\n      producerId\n      payeeName\n      paidCents\n      overCents\n      onlineCents\n    }\n  }\n": types.AdminOverpaidFragmentDoc,
    "\n  query AdminOverpaidOrders {\n    overpaidOrders {\n      ...AdminOverpaid\n    }\n  }\n": types.AdminOverpaidOrdersDocument,
    "\n  mutation AdminLeaveInAdvance($orderId: UUID!) {\n    leaveInAdvance(orderId: $orderId) {\n      __typename\n      ... on OverpaidOrders {\n        orders {\n          ...AdminOverpaid\n        }\n      }\n      ...AdminProblem\n    }\n  }\n": types.AdminLeaveInAdvanceDocument,
    "\n  fragment AdminPickupPoint on PickupPoint {\n    id\n    name\n    addressLine1\n    postcode\n    city\n    directions\n    active\n    orderMinimumCents\n    totalMinimumCents\n    home\n  }\n": types.AdminPickupPointFragmentDoc,
    "\n  fragment AdminKeptPoint on PickupPoint {\n    ...AdminPickupPoint\n    delivery {\n      feeCents\n      vatCategory\n      thresholdCents\n      freeFromCents\n      capacity\n      areas\n    }\n  }\n": types.AdminKeptPointFragmentDoc,
    "\n  query AdminPickupPoints {\n    pickupPoints {\n      ...AdminKeptPoint\n    }\n  }\n": types.AdminPickupPointsDocument,
    "\n  mutation AdminAddPickupPoint($input: PickupPointInput!) {\n    addPickupPoint(input: $input) {\n      __typename\n      ...AdminKeptPoint\n      ...AdminProblem\n    }\n  }\n": types.AdminAddPickupPointDocument,
    "\n  mutation AdminChangePickupPoint($input: ChangePickupPointInput!) {\n    changePickupPoint(input: $input) {\n      __typename\n      ...AdminKeptPoint\n      ...AdminProblem\n    }\n  }\n": types.AdminChangePickupPointDocument,
    "\n  fragment AdminPriceLevels on PriceLevels {\n    levels {\n      id\n      name\n      words\n      rateBp\n    }\n    fundCents\n  }\n": types.AdminPriceLevelsFragmentDoc,
    "\n  query AdminPriceLevels {\n    priceLevels {\n      ...AdminPriceLevels\n    }\n  }\n": types.AdminPriceLevelsDocument,
    "\n  mutation AdminSetPriceLevels($input: SetPriceLevelsInput!) {\n    setPriceLevels(input: $input) {\n      __typename\n      ...AdminPriceLevels\n      ...AdminProblem\n    }\n  }\n": types.AdminSetPriceLevelsDocument,
    "\n  fragment AdminProblem on Problem {\n    code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n    ... on OutOfStock {\n      shortages {\n        offerId\n        name\n        remaining\n      }\n    }\n  }\n": types.AdminProblemFragmentDoc,
    "\n  fragment AdminProducerCard on Participation {\n    id\n    producerId\n    name\n    shortCode\n    email\n    phone\n    city\n    status\n    claimed\n    mandate\n    minimumCents\n    productCount\n    vatRegime\n  }\n": types.AdminProducerCardFragmentDoc,
    "\n  query AdminProducers {\n    participations {\n      ...AdminProducerCard\n    }\n  }\n": types.AdminProducersDocument,
    "\n  mutation AdminAddProducer($input: AddProducerInput!) {\n    addProducer(input: $input) {\n      __typename\n      ...AdminProducerCard\n      ...AdminProblem\n    }\n  }\n": types.AdminAddProducerDocument,
    "\n  fragment AdminProduct on Product {\n    id\n    producerId\n    producerName\n    reference\n    name\n    description\n    category\n    sellingMode\n    weighed\n    priceCents\n    contentAmount\n    contentUnit\n    step\n    vatCategory\n    vatRateBp\n    organic\n    active\n    labels\n    diets\n    allergens\n    origin\n    storage\n    ingredients\n    photo\n    version\n    toleranceBp\n    depositCents\n    listing {\n      id\n      priceCents\n      salePriceCents\n      active\n    }\n    stock {\n      id\n      available\n      promised\n    }\n  }\n": types.AdminProductFragmentDoc,
    "\n  query AdminProducts($producerId: UUID, $search: String, $listedOnly: Boolean, $first: Int, $after: String) {\n    products(\n      producerId: $producerId\n      search: $search\n      listedOnly: $listedOnly\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      edges {\n        node {\n          ...AdminProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdminProductsDocument,
    "\n  mutation AdminAddProduct($input: ProductInput!) {\n    addProduct(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n": types.AdminAddProductDocument,
    "\n  mutation AdminChangeProduct($input: ChangeProductInput!) {\n    changeProduct(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeProductDocument,
    "\n  mutation AdminSetListing($input: SetListingInput!) {\n    setListing(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n": types.AdminSetListingDocument,
    "\n  mutation AdminSetStock($input: SetStockInput!) {\n    setStock(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n": types.AdminSetStockDocument,
    "\n  fragment AdminDistribution on Distribution {\n    id\n    cycleId\n    status\n    pickupDate\n    windowStart\n    windowEnd\n    startsAt\n    endsAt\n    closesAt\n    closedAt\n    documentsIssuedAt\n    slots {\n      id\n      startsAt\n      endsAt\n      capacity\n      left\n    }\n    delivery {\n      version\n      feeCents\n      thresholdCents\n      freeFromCents\n      capacity\n      areas\n    }\n    pickupPoint {\n      ...AdminPickupPoint\n    }\n  }\n": types.AdminDistributionFragmentDoc,
    "\n  fragment AdminSale on SalesCycle {\n    id\n    name\n    status\n    opensAt\n    flow\n    marginBp\n    marginMode\n    words\n    minimumCents\n    version\n    seriesId\n    offerCount\n    orderCount\n    totalCents\n    distributions {\n      ...AdminDistribution\n    }\n  }\n": types.AdminSaleFragmentDoc,
    "\n  mutation AdminPublishSale($cycleId: UUID!, $now: Boolean) {\n    publishSale(cycleId: $cycleId, now: $now) {\n      __typename\n      ...AdminSale\n      ...AdminProblem\n    }\n  }\n": types.AdminPublishSaleDocument,
    "\n  mutation AdminCancelSale($cycleId: UUID!, $reason: String!) {\n    cancelSale(cycleId: $cycleId, reason: $reason) {\n      __typename\n      ...AdminSale\n      ...AdminProblem\n    }\n  }\n": types.AdminCancelSaleDocument,
    "\n  mutation AdminCloseDistribution($distributionId: UUID!, $reason: String!) {\n    closeDistribution(distributionId: $distributionId, reason: $reason) {\n      __typename\n      ...AdminDistribution\n      ...AdminProblem\n    }\n  }\n": types.AdminCloseDistributionDocument,
    "\n  mutation AdminHandOutDistribution($distributionId: UUID!, $reason: String, $anyway: Boolean) {\n    handOutDistribution(distributionId: $distributionId, reason: $reason, anyway: $anyway) {\n      __typename\n      ...AdminDistribution\n      ...AdminProblem\n    }\n  }\n": types.AdminHandOutDistributionDocument,
    "\n  mutation AdminChangeSale($input: ChangeSaleInput!) {\n    changeSale(input: $input) {\n      __typename\n      ...AdminSale\n      ...AdminProblem\n    }\n  }\n": types.AdminChangeSaleDocument,
    "\n  query AdminSaleFlows {\n    saleFlows\n  }\n": types.AdminSaleFlowsDocument,
    "\n  query AdminFlowsInUse {\n    flowsInUse\n  }\n": types.AdminFlowsInUseDocument,
    "\n  fragment AdminServiceAccount on ServiceAccount {\n    producerId\n    producerName\n    invoicedCents\n    paidCents\n    balanceCents\n    lines {\n      id\n      on\n      kind\n      documentId\n      documentNumber\n      paymentId\n      means\n      note\n      reversible\n      dueOn\n      cents\n      balanceCents\n    }\n  }\n": types.AdminServiceAccountFragmentDoc,
    "\n  query AdminServiceAccounts {\n    serviceAccounts {\n      ...AdminServiceAccount\n    }\n  }\n": types.AdminServiceAccountsDocument,
    "\n  mutation AdminRecordServicePayment($input: RecordServicePaymentInput!) {\n    recordServicePayment(input: $input) {\n      __typename\n      ...AdminServiceAccount\n      ...AdminProblem\n    }\n  }\n": types.AdminRecordServicePaymentDocument,
    "\n  mutation AdminReverseServicePayment($paymentId: UUID!, $reason: String!) {\n    reverseServicePayment(paymentId: $paymentId, reason: $reason) {\n      __typename\n      ...AdminServiceAccount\n      ...AdminProblem\n    }\n  }\n": types.AdminReverseServicePaymentDocument,
    "\n  fragment AdminSaleDue on SaleDue {\n    id\n    saleName\n    lastPickupOn\n    handedOut\n    soldCents\n    deliveryCents\n    purchasedCents\n    marginCents\n    farms {\n      producerId\n      producerName\n      owedCents\n      paidCents\n      plannedCents\n      leftCents\n      account {\n        iban\n      }\n    }\n  }\n": types.AdminSaleDueFragmentDoc,
    "\n  fragment AdminSettlement on Settlement {\n    id\n    number\n    executeOn\n    at\n    by\n    amountCents\n    path\n    lines {\n      id\n      saleName\n      producerName\n      amountCents\n      reference\n      iban\n      state\n      paidOn\n      reason\n    }\n  }\n": types.AdminSettlementFragmentDoc,
    "\n  query AdminSettlements {\n    salesDue {\n      ...AdminSaleDue\n    }\n    settlements {\n      ...AdminSettlement\n    }\n  }\n": types.AdminSettlementsDocument,
    "\n  mutation AdminCreateSettlement($input: CreateSettlementInput!) {\n    createSettlement(input: $input) {\n      __typename\n      ...AdminSettlement\n      ...AdminProblem\n    }\n  }\n": types.AdminCreateSettlementDocument,
    "\n  mutation AdminMarkSettlementPaid($settlementId: UUID!, $on: Date) {\n    markSettlementPaid(settlementId: $settlementId, on: $on) {\n      __typename\n      ...AdminSettlement\n      ...AdminProblem\n    }\n  }\n": types.AdminMarkSettlementPaidDocument,
    "\n  mutation AdminUndoSettlementLine($settlementLineId: UUID!, $reason: String!) {\n    undoSettlementLine(settlementLineId: $settlementLineId, reason: $reason) {\n      __typename\n      ...AdminSettlement\n      ...AdminProblem\n    }\n  }\n": types.AdminUndoSettlementLineDocument,
    "\n  fragment AdminStatement on LedgerStatement {\n    debtorName\n    creditorName\n    from\n    to\n    openingCents\n    closingCents\n    path\n    csvPath\n    lines {\n      id\n      on\n      words\n      cents\n      balanceCents\n      documentPath\n    }\n  }\n": types.AdminStatementFragmentDoc,
    "\n  fragment AdminViewer on Viewer {\n    id\n    email\n    givenName\n    familyName\n    locale\n    emailConfirmed\n    isStaff\n    secondFactorSince\n    memberships {\n      id\n      status\n      roles\n      secondFactorDueAt\n      collective {\n        id\n        slug\n        name\n        kind\n        timeZone\n        currency\n        flow\n        paymentNote\n      }\n    }\n    farms {\n      id\n      name\n      shortCode\n    }\n  }\n": types.AdminViewerFragmentDoc,
    "\n  query AdminViewer {\n    viewer {\n      ...AdminViewer\n    }\n  }\n": types.AdminViewerDocument,
    "\n  mutation ShopAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      __typename\n      ... on InvitationAccepted {\n        collectiveSlug\n        producerId\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopAcceptInvitationDocument,
    "\n  mutation ShopRequestSignInCode($email: String!) {\n    requestSignInCode(email: $email) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopRequestSignInCodeDocument,
    "\n  mutation ShopSignInWithCode($code: String!) {\n    signInWithCode(code: $code) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopSignInWithCodeDocument,
    "\n  mutation ShopConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopConfirmEmailDocument,
    "\n  mutation ShopRequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopRequestPasswordResetDocument,
    "\n  fragment ShopInvitation on InvitationPreview {\n    kind\n    collectiveName\n    email\n    subjectName\n    expired\n  }\n": types.ShopInvitationFragmentDoc,
    "\n  query ShopInvitation($token: String!) {\n    invitation(token: $token) {\n      ...ShopInvitation\n    }\n  }\n": types.ShopInvitationDocument,
    "\n  mutation ShopLogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopLogInDocument,
    "\n  mutation ShopResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopResetPasswordDocument,
    "\n  mutation ShopPassSecondStep($input: PassSecondStepInput!) {\n    passSecondStep(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopPassSecondStepDocument,
    "\n  mutation ShopSignInWithLink($token: String!) {\n    signInWithLink(token: $token) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopSignInWithLinkDocument,
    "\n  mutation ShopSignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopSignUpDocument,
    "\n  mutation ShopKeepLanguage($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n    }\n  }\n": types.ShopKeepLanguageDocument,
    "\n  mutation ShopSaveOwnAddress($input: OwnAddressInput!) {\n    saveOwnAddress(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopSaveOwnAddressDocument,
    "\n  mutation ShopSetOwnBusiness($input: SetOwnBusinessInput!) {\n    setOwnBusiness(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopSetOwnBusinessDocument,
    "\n  mutation ShopCloseAccount {\n    closeAccount {\n      __typename\n      ... on AccountClosing {\n        closingAt\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopCloseAccountDocument,
    "\n  mutation ShopKeepAccount {\n    keepAccount {\n      ok\n    }\n  }\n": types.ShopKeepAccountDocument,
    "\n  query ShopDataExport {\n    dataExport {\n      id\n      readyAt\n      expiresAt\n      size\n      path\n    }\n  }\n": types.ShopDataExportDocument,
    "\n  mutation ShopRequestDataExport {\n    requestDataExport {\n      __typename\n      ... on DataExport {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopRequestDataExportDocument,
    "\n  query ShopClosing {\n    viewer {\n      id\n      closingAt\n    }\n    closingPreview {\n      graceDays\n      collectives\n      farms\n      orderCount\n      documentCount\n      obstacles {\n        code\n        where\n        message\n      }\n    }\n  }\n": types.ShopClosingDocument,
    "\n  mutation ShopChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopChangeEmailDocument,
    "\n  mutation ShopEndHousehold($membershipId: UUID!) {\n    endHousehold(membershipId: $membershipId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopEndHouseholdDocument,
    "\n  fragment ShopSharedMembership on ViewerMembership {\n    id\n    status\n    householdOf\n    collective {\n      id\n      name\n    }\n  }\n": types.ShopSharedMembershipFragmentDoc,
    "\n  query ShopSharedMemberships {\n    viewer {\n      id\n      memberships {\n        ...ShopSharedMembership\n      }\n    }\n  }\n": types.ShopSharedMembershipsDocument,
    "\n  fragment ShopHousehold on Household {\n    membershipId\n    second\n    holderName\n    member {\n      givenName\n      familyName\n      email\n      joinedAt\n    }\n    invitation {\n      email\n      expiresAt\n    }\n  }\n": types.ShopHouseholdFragmentDoc,
    "\n  query ShopHouseholdOf {\n    household {\n      ...ShopHousehold\n    }\n  }\n": types.ShopHouseholdOfDocument,
    "\n  mutation ShopInviteToHousehold($input: InviteToHouseholdInput!) {\n    inviteToHousehold(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopInviteToHouseholdDocument,
    "\n  mutation ShopWithdrawHouseholdInvitation {\n    withdrawHouseholdInvitation {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopWithdrawHouseholdInvitationDocument,
    "\n  mutation ShopLeaveCollective($membershipId: UUID!) {\n    leaveCollective(membershipId: $membershipId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopLeaveCollectiveDocument,
    "\n  mutation ShopConfirmNewEmail($token: String!) {\n    answer: confirmNewEmail(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopConfirmNewEmailDocument,
    "\n  mutation ShopUndoEmailChange($token: String!) {\n    answer: undoEmailChange(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopUndoEmailChangeDocument,
    "\n  mutation ShopKeepAccountByLink($token: String!) {\n    answer: keepAccountByLink(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopKeepAccountByLinkDocument,
    "\n  fragment ShopOwnMembership on ViewerMembership {\n    id\n    status\n    householdOf\n    addressLine1\n    addressLine2\n    postcode\n    city\n    business {\n      legalName\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      electronicAddress\n      paymentDays\n      grouped\n    }\n    collective {\n      id\n      name\n    }\n  }\n": types.ShopOwnMembershipFragmentDoc,
    "\n  query ShopOwnMemberships {\n    viewer {\n      id\n      memberships {\n        ...ShopOwnMembership\n      }\n    }\n  }\n": types.ShopOwnMembershipsDocument,
    "\n  query ShopDuesToSay {\n    myDues {\n      collectiveId\n      currency\n      required\n      missingCents\n    }\n  }\n": types.ShopDuesToSayDocument,
    "\n  fragment ShopOwnDues on OwnDues {\n    collectiveId\n    collectiveName\n    currency\n    amountCents\n    minimumCents\n    required\n    periodOn\n    endsOn\n    paidCents\n    missingCents\n    transfer {\n      holder\n      iban\n      bic\n      reference\n      amountCents\n      code\n    }\n    giftReference\n    receipts {\n      paymentId\n      on\n      duesCents\n      giftCents\n      path\n    }\n  }\n": types.ShopOwnDuesFragmentDoc,
    "\n  query ShopMyDues {\n    myDues {\n      ...ShopOwnDues\n    }\n  }\n": types.ShopMyDuesDocument,
    "\n  query ShopBankAccountChange($token: String!) {\n    bankAccountChange(token: $token) {\n      collectiveName\n      timeZone\n      payeeName\n      iban\n      by\n      at\n      heldUntil\n      state\n    }\n  }\n": types.ShopBankAccountChangeDocument,
    "\n  mutation ShopStopBankAccount($token: String!) {\n    stopBankAccountByLink(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopStopBankAccountDocument,
    "\n  fragment ShopDocumentRow on Document {\n    id\n    kind\n    number\n    issuedAt\n    issuerName\n    grossCents\n    depositsCents\n    corrects {\n      number\n    }\n    credits {\n      id\n      number\n      grossCents\n      depositsCents\n    }\n    path\n  }\n": types.ShopDocumentRowFragmentDoc,
    "\n  query ShopMyDocuments($after: String) {\n    myDocuments(first: 20, after: $after) {\n      edges {\n        node {\n          ...ShopDocumentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ShopMyDocumentsDocument,
    "\n  fragment ShopFarmPage on FarmPage {\n    producerId\n    name\n    city\n    story\n    practices\n    labels\n    photo\n    priceShares {\n      words\n      percent\n    }\n    sellsElsewhere\n    visitOn\n    visitWords\n    referentName\n    sales {\n      cycleId\n      name\n      closesAt\n      offers {\n        id\n        name\n        category\n        photo\n        priceCents\n        sellingMode\n      }\n    }\n  }\n": types.ShopFarmPageFragmentDoc,
    "\n  query ShopFarm($producerId: UUID!) {\n    farmPage(producerId: $producerId) {\n      ...ShopFarmPage\n    }\n  }\n": types.ShopFarmDocument,
    "\n  query ShopFarmSellsAt($producerId: UUID!) {\n    farmSellsAt(producerId: $producerId) {\n      id\n      name\n    }\n  }\n": types.ShopFarmSellsAtDocument,
    "\n  mutation ShopGiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopGiveFeedbackDocument,
    "\n  fragment ShopFeedback on LineFeedback {\n    id\n    lineId\n    mark\n    words\n    named\n    answer\n  }\n": types.ShopFeedbackFragmentDoc,
    "\n  query ShopOrderFeedback($orderId: UUID!) {\n    orderFeedback(orderId: $orderId) {\n      ...ShopFeedback\n    }\n  }\n": types.ShopOrderFeedbackDocument,
    "\n  mutation HandOutFinish($distributionId: UUID!, $anyway: Boolean) {\n    handOutDistribution(distributionId: $distributionId, anyway: $anyway) {\n      __typename\n      ... on Distribution {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.HandOutFinishDocument,
    "\n  fragment HandOutSheetParts on HandOutSheet {\n    collective {\n      id\n      name\n      currency\n      timeZone\n    }\n    distribution {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      endsAt\n      pickupPoint {\n        name\n      }\n    }\n    cycleName\n    cursor\n    flow\n    mayDecide\n    me\n    producerId\n    baskets {\n      memberId\n      name\n      basketNumber\n      phone\n      collectedBy\n      deliveredTo {\n        addressLine1\n        addressLine2\n        postcode\n        city\n        note\n      }\n      orders\n      status\n      statusNote\n      totalCents\n      note\n      changedAfterPrinting\n      lines {\n        id\n        orderId\n        offerId\n        producerId\n        producerName\n        name\n        sellingMode\n        weighed\n        contentAmount\n        contentUnit\n        quantity\n        priceCents\n        orderedCents\n        amountCents\n        toleranceBp\n        ticked\n        deliveredQuantity\n        deliveredMeasure\n        fate\n        substitute\n        undecided\n      }\n      dues {\n        payeeName\n        producerId\n        amountCents\n        paidCents\n        paymentNote\n        onlineOnly\n        payments {\n          id\n          means\n          amountCents\n          givenCents\n          note\n          by\n          at\n          undone\n        }\n      }\n    }\n    leftovers {\n      offerId\n      producerId\n      producerName\n      name\n      priceCents\n      sellingMode\n      contentAmount\n      contentUnit\n      remaining\n    }\n    conflicts {\n      id\n      memberId\n      memberName\n      lineId\n      about\n      kept {\n        gestureId\n        by\n        at\n        words\n      }\n      other {\n        gestureId\n        by\n        at\n        words\n      }\n    }\n    takings {\n      payeeName\n      producerId\n      means\n      receivedCents\n      expectedCents\n      countedCents\n    }\n  }\n": types.HandOutSheetPartsFragmentDoc,
    "\n  query HandOutSheet($distributionId: UUID!) {\n    sheet: handOutSheet(distributionId: $distributionId) {\n      ...HandOutSheetParts\n    }\n    others: handOutOthers(distributionId: $distributionId) {\n      memberId\n      name\n    }\n  }\n": types.HandOutSheetDocument,
    "\n  query HandOutFarmSheet($collectiveId: UUID!, $distributionId: UUID!) {\n    sheet: farmHandOutSheet(collectiveId: $collectiveId, distributionId: $distributionId) {\n      ...HandOutSheetParts\n    }\n  }\n": types.HandOutFarmSheetDocument,
    "\n  mutation HandOutSend($input: SendGesturesInput!) {\n    answer: sendGestures(input: $input) {\n      __typename\n      ... on GesturesSent {\n        receipts {\n          id\n          verdict\n          message\n        }\n        sheet {\n          ...HandOutSheetParts\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.HandOutSendDocument,
    "\n  mutation HandOutFarmSend($collectiveId: UUID!, $input: SendGesturesInput!) {\n    answer: sendFarmGestures(collectiveId: $collectiveId, input: $input) {\n      __typename\n      ... on GesturesSent {\n        receipts {\n          id\n          verdict\n          message\n        }\n        sheet {\n          ...HandOutSheetParts\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.HandOutFarmSendDocument,
    "\n  fragment ShopOpenSaleCard on OpenSale {\n    collective {\n      slug\n      name\n      currency\n      timeZone\n    }\n    cycle {\n      id\n      name\n      words\n      offerCount\n      distributions {\n        id\n        status\n        pickupDate\n        windowStart\n        windowEnd\n        closesAt\n        pickupPoint {\n          id\n          name\n        }\n      }\n    }\n    orders {\n      id\n      status\n      totalCents\n      distribution {\n        id\n      }\n    }\n  }\n": types.ShopOpenSaleCardFragmentDoc,
    "\n  mutation ShopJoinCollective($slug: String!) {\n    joinCollective(slug: $slug) {\n      __typename\n      ...ShopMembership\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopJoinCollectiveDocument,
    "\n  fragment ShopPublicCollective on PublicCollective {\n    slug\n    name\n    kind\n    description\n    joinPolicy\n  }\n": types.ShopPublicCollectiveFragmentDoc,
    "\n  query ShopCollectivePage($slug: String!) {\n    collectivePage(slug: $slug) {\n      ...ShopPublicCollective\n    }\n  }\n": types.ShopCollectivePageDocument,
    "\n  query ShopPickupsToKeep {\n    pickups {\n      ...ShopPickupCard\n    }\n  }\n": types.ShopPickupsToKeepDocument,
    "\n  query ShopNews {\n    news {\n      id\n      kind\n      title\n      words\n      at\n    }\n  }\n": types.ShopNewsDocument,
    "\n  mutation ShopCancelOrder($orderId: UUID!, $version: Int!) {\n    cancelOrder(orderId: $orderId, version: $version) {\n      __typename\n      ... on Order {\n        id\n        status\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopCancelOrderDocument,
    "\n  fragment ShopCollector on Order {\n    id\n    beneficiary\n    collectedBy {\n      name\n      email\n      phone\n    }\n  }\n": types.ShopCollectorFragmentDoc,
    "\n  mutation ShopNameCollector($input: NameCollectorInput!) {\n    nameCollector(input: $input) {\n      __typename\n      ... on Order {\n        ...ShopCollector\n      }\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopNameCollectorDocument,
    "\n  fragment ShopOrderLine on OrderLine {\n    id\n    offerId\n    producerId\n    producerName\n    name\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    quantity\n    deliveredQuantity\n    deliveredMeasure\n    deliveredReason\n    lot {\n      id\n      numbers\n      bestBefore\n      useBy\n    }\n    orderedCents\n    amountCents\n    depositCents\n    depositDueCents\n    toleranceBp\n  }\n": types.ShopOrderLineFragmentDoc,
    "\n  fragment ShopOrder on Order {\n    id\n    status\n    version\n    basketNumber\n    note\n    totalCents\n    changeable\n    enteredByStaff\n    cycleId\n    cycleName\n    collective {\n      id\n      slug\n      name\n      currency\n      timeZone\n    }\n    distribution {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      closesAt\n      pickupPoint {\n        ...ShopPlace\n      }\n    }\n    lines {\n      ...ShopOrderLine\n    }\n    dues {\n      ...ShopDue\n    }\n    slot {\n      startsAt\n      endsAt\n    }\n    deliveryFeeCents\n    deliveredTo {\n      ...ShopDeliveryAddress\n    }\n    ...ShopCollector\n  }\n": types.ShopOrderFragmentDoc,
    "\n  query ShopOrderPage($id: UUID!) {\n    myOrder(id: $id) {\n      ...ShopOrder\n    }\n  }\n": types.ShopOrderPageDocument,
    "\n  fragment ShopOrderRow on Order {\n    id\n    status\n    cycleName\n    totalCents\n    collective {\n      name\n      currency\n    }\n    distribution {\n      pickupDate\n      pickupPoint {\n        id\n        name\n      }\n    }\n  }\n": types.ShopOrderRowFragmentDoc,
    "\n  query ShopMyOrders($after: String) {\n    myOrders(first: 20, after: $after) {\n      edges {\n        node {\n          ...ShopOrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ShopMyOrdersDocument,
    "\n  query ShopPickups {\n    pickups {\n      ...ShopPickupCard\n    }\n  }\n": types.ShopPickupsDocument,
    "\n  fragment ShopOnlineDues on OnlineDues {\n    payable\n    missingCents\n    wantedCents\n    url\n    charges {\n      id\n      payeeName\n      state\n      amountCents\n      duesCents\n      giftCents\n      failure\n      createdAt\n    }\n  }\n": types.ShopOnlineDuesFragmentDoc,
    "\n  query ShopDuesOnline {\n    onlineDues {\n      ...ShopOnlineDues\n    }\n  }\n": types.ShopDuesOnlineDocument,
    "\n  mutation ShopPayDues($input: PayDuesInput!) {\n    payDues(input: $input) {\n      __typename\n      ... on OnlineDues {\n        ...ShopOnlineDues\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ShopPayDuesDocument,
    "\n  mutation ShopProceedDues($skip: Boolean, $resume: Boolean) {\n    proceedDues(skip: $skip, resume: $resume) {\n      __typename\n      ... on OnlineDues {\n        ...ShopOnlineDues\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopProceedDuesDocument,
    "\n  fragment ShopOnline on OnlinePayment {\n    orderId\n    url\n    payables {\n      producerId\n      payeeName\n      dueCents\n      paidCents\n      paid {\n        means\n        cents\n        apart\n      }\n      heldCents\n      amountCents\n      hold\n      reason\n    }\n    charges {\n      id\n      producerId\n      payeeName\n      state\n      hold\n      amountCents\n      takenCents\n      givenBackCents\n      failure\n      createdAt\n      paidOn\n    }\n  }\n": types.ShopOnlineFragmentDoc,
    "\n  query ShopOnlinePayment($orderId: UUID!) {\n    onlinePayment(orderId: $orderId) {\n      ...ShopOnline\n    }\n  }\n": types.ShopOnlinePaymentDocument,
    "\n  mutation ShopPayOnline($orderId: UUID!) {\n    payOnline(orderId: $orderId) {\n      __typename\n      ... on OnlinePayment {\n        ...ShopOnline\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopPayOnlineDocument,
    "\n  mutation ShopProceedOnline($orderId: UUID!, $skip: Boolean, $resume: Boolean) {\n    proceedOnline(orderId: $orderId, skip: $skip, resume: $resume) {\n      __typename\n      ... on OnlinePayment {\n        ...ShopOnline\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopProceedOnlineDocument,
    "\n  query ShopPayOrder($id: UUID!) {\n    myOrder(id: $id) {\n      id\n      cycleName\n      collective {\n        id\n        name\n        currency\n        timeZone\n      }\n    }\n  }\n": types.ShopPayOrderDocument,
    "\n  query ShopKeptAddress {\n    deliveryAddress {\n      ...ShopDeliveryAddress\n    }\n  }\n": types.ShopKeptAddressDocument,
    "\n  mutation ShopForgetAddress {\n    saveDeliveryAddress {\n      __typename\n    }\n  }\n": types.ShopForgetAddressDocument,
    "\n  mutation ShopLogOut {\n    logOut {\n      ok\n    }\n  }\n": types.ShopLogOutDocument,
    "\n  mutation ShopUpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopUpdateProfileDocument,
    "\n  query ShopCalendarFeed {\n    calendarFeed {\n      url\n    }\n  }\n": types.ShopCalendarFeedDocument,
    "\n  mutation ShopRenewCalendarFeed {\n    renewCalendarFeed {\n      url\n    }\n  }\n": types.ShopRenewCalendarFeedDocument,
    "\n  mutation ShopRevokeCalendarFeed {\n    revokeCalendarFeed {\n      ok\n    }\n  }\n": types.ShopRevokeCalendarFeedDocument,
    "\n  query ShopDevices {\n    devices {\n      publicKey\n      list {\n        id\n        name\n      }\n    }\n  }\n": types.ShopDevicesDocument,
    "\n  mutation ShopRemoveDevice($id: UUID!) {\n    removeDevice(id: $id) {\n      __typename\n    }\n  }\n": types.ShopRemoveDeviceDocument,
    "\n  query ShopReminders {\n    reminders {\n      kind\n      byMail\n      byPush\n    }\n  }\n": types.ShopRemindersDocument,
    "\n  mutation ShopChooseReminders($input: ChooseRemindersInput!) {\n    chooseReminders(input: $input) {\n      __typename\n      ... on Reminders {\n        list {\n          kind\n          byMail\n          byPush\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopChooseRemindersDocument,
    "\n  mutation ShopAddDevice($input: DeviceInput!) {\n    addDevice(input: $input) {\n      __typename\n      ... on Device {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopAddDeviceDocument,
    "\n  query ShopUnsubscription($token: String!) {\n    unsubscription(token: $token) {\n      collectiveName\n      kind\n    }\n  }\n": types.ShopUnsubscriptionDocument,
    "\n  mutation ShopUnsubscribe($token: String!) {\n    unsubscribe(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopUnsubscribeDocument,
    "\n  mutation ShopSetBudget($input: SetBudgetInput) {\n    setBudget(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopSetBudgetDocument,
    "\n  query ShopBudget($day: Date!) {\n    budget(day: $day) {\n      period\n      amountCents\n      currency\n      orderedCents\n    }\n  }\n": types.ShopBudgetDocument,
    "\n  mutation ShopChoosePriceLevel($levelId: UUID) {\n    choosePriceLevel(levelId: $levelId) {\n      __typename\n      ... on PriceLevels {\n        ...ShopPriceLevels\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopChoosePriceLevelDocument,
    "\n  query ShopDeliveryAddress {\n    deliveryAddress {\n      ...ShopDeliveryAddress\n    }\n  }\n": types.ShopDeliveryAddressDocument,
    "\n  fragment ShopSaleNews on NewsItem {\n    id\n    kind\n    title\n    words\n    at\n  }\n": types.ShopSaleNewsFragmentDoc,
    "\n  fragment ShopChoices on Choices {\n    orderVersion\n    lines {\n      offerId\n      quantity\n      version\n    }\n  }\n": types.ShopChoicesFragmentDoc,
    "\n  query ShopChoices($distributionId: UUID!) {\n    choices(distributionId: $distributionId) {\n      ...ShopChoices\n    }\n  }\n": types.ShopChoicesDocument,
    "\n  mutation ShopKeepChoices($input: KeepChoicesInput!) {\n    keepChoices(input: $input) {\n      __typename\n      ... on Choices {\n        ...ShopChoices\n      }\n      ... on Problem {\n        code\n      }\n    }\n  }\n": types.ShopKeepChoicesDocument,
    "\n  fragment ShopOffer on Offer {\n    id\n    producerId\n    producerName\n    productId\n    name\n    description\n    category\n    organic\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    step\n    minimum\n    priceCents\n    unitPriceCents\n    unitPriceUnit\n    remaining\n    active\n    labels\n    diets\n    allergens\n    origin\n    storage\n    ingredients\n    photo\n    toleranceBp\n    depositCents\n    payable\n  }\n": types.ShopOfferFragmentDoc,
    "\n  query ShopPayees($cycleId: UUID!) {\n    payees(cycleId: $cycleId) {\n      name\n      paymentNote\n      paymentTerms {\n        means\n        moment\n        days\n      }\n    }\n  }\n": types.ShopPayeesDocument,
    "\n  fragment ShopPriceLevels on PriceLevels {\n    levels {\n      id\n      name\n      words\n      rateBp\n    }\n    chosenId\n  }\n": types.ShopPriceLevelsFragmentDoc,
    "\n  fragment ShopSaleDistribution on Distribution {\n    id\n    status\n    pickupDate\n    windowStart\n    windowEnd\n    closesAt\n    pickupPoint {\n      ...ShopPlace\n      id\n      orderMinimumCents\n    }\n    delivery {\n      version\n      feeCents\n      thresholdCents\n      freeFromCents\n      left\n      areas\n    }\n    slots {\n      id\n      startsAt\n      endsAt\n      left\n    }\n  }\n": types.ShopSaleDistributionFragmentDoc,
    "\n  fragment ShopShortfall on Shortfall {\n    kind\n    producerId\n    distributionId\n    name\n    minimumCents\n    missingCents\n  }\n": types.ShopShortfallFragmentDoc,
    "\n  fragment ShopSale on SalesCycle {\n    id\n    name\n    status\n    opensAt\n    flow\n    words\n    minimumCents\n    seriesId\n    shortfalls {\n      ...ShopShortfall\n    }\n    distributions {\n      ...ShopSaleDistribution\n    }\n  }\n": types.ShopSaleFragmentDoc,
    "\n  fragment ShopSavedOrder on Order {\n    id\n    status\n    version\n    note\n    totalCents\n    changeable\n    distribution {\n      id\n      delivery {\n        feeCents\n        thresholdCents\n        freeFromCents\n        areas\n      }\n    }\n    slot {\n      id\n    }\n    deliveredTo {\n      ...ShopDeliveryAddress\n    }\n    lines {\n      offerId\n      producerId\n      producerName\n      name\n      sellingMode\n      weighed\n      contentAmount\n      contentUnit\n      quantity\n      priceCents\n      listPriceCents\n      depositCents\n      toleranceBp\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n": types.ShopSavedOrderFragmentDoc,
    "\n  fragment ShopOpenDate on OpenSale {\n    collective {\n      id\n    }\n    cycle {\n      id\n      seriesId\n      distributions {\n        id\n        status\n        pickupDate\n      }\n    }\n    orders {\n      id\n      status\n    }\n  }\n": types.ShopOpenDateFragmentDoc,
    "\n  query ShopOffers($cycleId: UUID!, $distributionId: UUID!, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: 100, after: $after) {\n      edges {\n        node {\n          ...ShopOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ShopOffersDocument,
    "\n  query ShopSearchOffers($cycleId: UUID!, $distributionId: UUID!, $search: String!) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, search: $search, first: 500) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.ShopSearchOffersDocument,
    "\n  query ShopHabits($exceptCycleId: UUID!) {\n    habits(exceptCycleId: $exceptCycleId) {\n      favourites\n      usual {\n        productId\n        orderCount\n      }\n      lastOrder {\n        orderId\n        pickupDate\n        lines {\n          productId\n          name\n          sellingMode\n          quantity\n        }\n      }\n    }\n  }\n": types.ShopHabitsDocument,
    "\n  mutation ShopSetFavourite($productId: UUID!, $favourite: Boolean!) {\n    setFavourite(productId: $productId, favourite: $favourite) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopSetFavouriteDocument,
    "\n  mutation ShopPlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n": types.ShopPlaceOrderDocument,
    "\n  mutation ShopChangeOrder($input: ChangeOrderInput!) {\n    changeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n": types.ShopChangeOrderDocument,
    "\n  mutation ShopKeepDeliveryAddress($input: DeliveryAddressInput) {\n    saveDeliveryAddress(input: $input) {\n      __typename\n    }\n  }\n": types.ShopKeepDeliveryAddressDocument,
    "\n  fragment ShopFoundOffer on FoundOffer {\n    id\n    cycleId\n    cycleName\n    collective {\n      slug\n      name\n      currency\n      timeZone\n    }\n    producerName\n    name\n    category\n    sellingMode\n    contentAmount\n    contentUnit\n    priceCents\n    unitPriceCents\n    unitPriceUnit\n    distributionId\n    closesAt\n    payable\n  }\n": types.ShopFoundOfferFragmentDoc,
    "\n  query ShopFoundOffers($search: String!, $after: String) {\n    foundOffers(search: $search, first: 30, after: $after) {\n      edges {\n        node {\n          ...ShopFoundOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ShopFoundOffersDocument,
    "\n  fragment ShopMySale on OpenSale {\n    collective {\n      slug\n      name\n      currency\n      timeZone\n    }\n    cycle {\n      id\n      name\n      status\n      opensAt\n      distributions {\n        id\n        status\n        pickupDate\n        windowStart\n        windowEnd\n        closesAt\n        pickupPoint {\n          name\n        }\n      }\n    }\n    orders {\n      id\n      status\n      totalCents\n    }\n  }\n": types.ShopMySaleFragmentDoc,
    "\n  query ShopMySales {\n    mySales {\n      open {\n        ...ShopMySale\n      }\n      coming {\n        ...ShopMySale\n      }\n    }\n  }\n": types.ShopMySalesDocument,
    "\n  mutation ShopRenewRecoveryCodes {\n    renewRecoveryCodes {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopRenewRecoveryCodesDocument,
    "\n  mutation ShopSwitchOffSecondFactor {\n    switchOffSecondFactor {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopSwitchOffSecondFactorDocument,
    "\n  mutation ShopChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n": types.ShopChangePasswordDocument,
    "\n  mutation ShopConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopConfirmSecondFactorDocument,
    "\n  mutation ShopStartSecondFactor {\n    startSecondFactor {\n      __typename\n      ... on SecondFactorSecret {\n        secret\n        uri\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n": types.ShopStartSecondFactorDocument,
    "\n  query ShopSecurity {\n    security {\n      hasPassword\n      secondFactorSince\n      recoveryCodesLeft\n      sessions {\n        id\n        device\n        lastSeenAt\n        current\n      }\n    }\n  }\n": types.ShopSecurityDocument,
    "\n  mutation ShopEndSession($id: UUID!) {\n    endSession(id: $id) {\n      __typename\n    }\n  }\n": types.ShopEndSessionDocument,
    "\n  mutation ShopEndOtherSessions {\n    endOtherSessions {\n      ok\n    }\n  }\n": types.ShopEndOtherSessionsDocument,
    "\n  query ShopAccountTransfer($collectiveId: UUID!, $producerId: UUID) {\n    accountTransfer(collectiveId: $collectiveId, producerId: $producerId) {\n      ...ShopTransfer\n    }\n  }\n": types.ShopAccountTransferDocument,
    "\n  query ShopOrdersToPayOnline($producerId: UUID) {\n    ordersToPayOnline(producerId: $producerId) {\n      orderId\n      saleName\n      pickupDate\n      amountCents\n    }\n  }\n": types.ShopOrdersToPayOnlineDocument,
    "\n  fragment ShopStatement on LedgerStatement {\n    from\n    to\n    openingCents\n    closingCents\n    path\n    lines {\n      id\n      on\n      words\n      cents\n      balanceCents\n    }\n  }\n": types.ShopStatementFragmentDoc,
    "\n  query ShopMyStatement($collectiveId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {\n    myStatement(collectiveId: $collectiveId, producerId: $producerId, from: $from, to: $to) {\n      ...ShopStatement\n    }\n  }\n": types.ShopMyStatementDocument,
    "\n  fragment ShopOwnAccount on OwnAccount {\n    collectiveId\n    collectiveName\n    currency\n    producerId\n    payeeName\n    balanceCents\n    lastOn\n  }\n": types.ShopOwnAccountFragmentDoc,
    "\n  query ShopMyAccounts {\n    myAccounts {\n      ...ShopOwnAccount\n    }\n  }\n": types.ShopMyAccountsDocument,
    "\n  fragment ShopTransfer on TransferSlip {\n    producerId\n    payeeName\n    holder\n    iban\n    bic\n    reference\n    amountCents\n    helpedCents\n    paidCents\n    heldCents\n    code\n  }\n": types.ShopTransferFragmentDoc,
    "\n  query ShopTransferSlips($orderId: UUID!) {\n    transferSlips(orderId: $orderId) {\n      ...ShopTransfer\n    }\n  }\n": types.ShopTransferSlipsDocument,
    "\n  mutation ShopTakeTurn($shiftId: UUID!) {\n    answer: takeTurn(shiftId: $shiftId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopTakeTurnDocument,
    "\n  mutation ShopLeaveTurn($shiftId: UUID!) {\n    answer: leaveTurn(shiftId: $shiftId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ShopLeaveTurnDocument,
    "\n  query ShopTurns {\n    myTurns {\n      turns {\n        ...ShopTurn\n      }\n      balances {\n        collective {\n          id\n          name\n        }\n        taken\n        owed\n      }\n    }\n  }\n": types.ShopTurnsDocument,
    "\n  fragment ShopDue on Due {\n    payeeName\n    producerId\n    amountCents\n    depositDueCents\n    deliveryFeeCents\n    paymentNote\n    means\n    payBy\n  }\n": types.ShopDueFragmentDoc,
    "\n  query ShopViewer {\n    viewer {\n      ...ShopPerson\n    }\n  }\n": types.ShopViewerDocument,
    "\n  query ShopHome {\n    pickups {\n      ...ShopPickupCard\n    }\n    openSales {\n      ...ShopOpenSaleCard\n    }\n    owedOnline {\n      orderId\n      collectiveName\n      currency\n      saleName\n      pickupDate\n      amountCents\n    }\n    myTurns {\n      turns {\n        mine\n        ...ShopTurn\n      }\n      balances {\n        collective {\n          id\n          name\n        }\n        taken\n        owed\n      }\n    }\n  }\n": types.ShopHomeDocument,
    "\n  query ShopSalePage($id: UUID!) {\n    salesCycle(id: $id) {\n      ...ShopSale\n    }\n    priceLevels {\n      ...ShopPriceLevels\n    }\n    news {\n      ...ShopSaleNews\n    }\n  }\n": types.ShopSalePageDocument,
    "\n  query ShopMyOrdersInSales {\n    openSales {\n      ...ShopOpenDate\n      cycle {\n        id\n      }\n      orders {\n        ...ShopSavedOrder\n      }\n    }\n  }\n": types.ShopMyOrdersInSalesDocument,
    "\n  query HandOutMine {\n    myHandOuts {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      pickupPoint {\n        name\n      }\n    }\n  }\n": types.HandOutMineDocument,
    "\n  query HandOutFarmTables {\n    farmDeliveries {\n      collective {\n        id\n        name\n        flow\n      }\n      distribution {\n        id\n        status\n        pickupDate\n        windowStart\n        windowEnd\n        endsAt\n        pickupPoint {\n          name\n        }\n      }\n    }\n  }\n": types.HandOutFarmTablesDocument,
    "\n  fragment ShopPickupCard on PickupCard {\n    collective {\n      id\n      name\n      currency\n      timeZone\n    }\n    pickupPoint {\n      ...ShopPlace\n    }\n    pickupDate\n    windowStart\n    windowEnd\n    startsAt\n    itemCount\n    totalCents\n    orders {\n      id\n      cycleName\n      basketNumber\n      slot {\n        startsAt\n        endsAt\n      }\n      changeable\n      deliveredTo {\n        ...ShopDeliveryAddress\n      }\n      distribution {\n        id\n        closesAt\n      }\n      lines {\n        id\n        name\n        producerName\n        quantity\n        sellingMode\n        contentAmount\n        contentUnit\n      }\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n": types.ShopPickupCardFragmentDoc,
    "\n  fragment ShopPlace on PickupPoint {\n    id\n    name\n    addressLine1\n    postcode\n    city\n    directions\n  }\n": types.ShopPlaceFragmentDoc,
    "\n  fragment ShopDeliveryAddress on DeliveryAddress {\n    addressLine1\n    addressLine2\n    postcode\n    city\n    note\n  }\n": types.ShopDeliveryAddressFragmentDoc,
    "\n  fragment ShopTurn on Turn {\n    id\n    collective {\n      id\n      name\n      timeZone\n    }\n    label\n    day\n    windowStart\n    windowEnd\n    place\n    needed\n    taken\n    mine\n    leaveUntil\n    contactEmail\n  }\n": types.ShopTurnFragmentDoc,
    "\n  fragment ShopMembership on ViewerMembership {\n    id\n    status\n    roles\n    collective {\n      id\n      slug\n      name\n      kind\n      timeZone\n      currency\n      flow\n      paymentNote\n    }\n  }\n": types.ShopMembershipFragmentDoc,
    "\n  fragment ShopPerson on Viewer {\n    id\n    email\n    givenName\n    familyName\n    phone\n    locale\n    emailConfirmed\n    memberships {\n      ...ShopMembership\n    }\n    farms {\n      id\n      name\n    }\n  }\n": types.ShopPersonFragmentDoc,
    "\n  query ProofWays {\n    viewer {\n      email\n    }\n    security {\n      hasPassword\n      secondFactorSince\n    }\n  }\n": types.ProofWaysDocument,
    "\n  mutation Reauthenticate($input: ReauthenticateInput!) {\n    reauthenticate(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ReauthenticateDocument,
    "\n  mutation RequestProofCode($email: String!) {\n    requestSignInCode(email: $email) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RequestProofCodeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminLogOut {\n    logOut {\n      ok\n    }\n  }\n"): typeof import('./graphql.ts').AdminLogOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      __typename\n      ...AdminViewer\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminConfirmEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminRequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminRequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminInvitation($token: String!) {\n    invitation(token: $token) {\n      kind\n      collectiveName\n      email\n      subjectName\n      expired\n    }\n  }\n"): typeof import('./graphql.ts').AdminInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      __typename\n      ... on InvitationAccepted {\n        kind\n        collectiveSlug\n        producerId\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminAcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminLogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      __typename\n      ...AdminViewer\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminLogInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminMemberStatement($memberId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {\n    memberStatement(memberId: $memberId, producerId: $producerId, from: $from, to: $to) {\n      ...AdminStatement\n    }\n  }\n"): typeof import('./graphql.ts').AdminMemberStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmStatement($producerId: UUID!, $from: Date!, $to: Date!) {\n    farmStatement(producerId: $producerId, from: $from, to: $to) {\n      ...AdminStatement\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminAuditLog($topic: AuditTopic, $first: Int, $after: String) {\n    auditLog(topic: $topic, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          at\n          actorName\n          action\n          reason\n          subjectId\n          subjectName\n          detail\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminAuditLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminCorrectPage($id: UUID!) {\n    order(id: $id) {\n      ...AdminOrder\n    }\n  }\n"): typeof import('./graphql.ts').AdminCorrectPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCorrectIssued($input: CorrectIssuedInput!) {\n    correctIssued(input: $input) {\n      __typename\n      ... on IssuedCorrection {\n        orderId\n        documentIds\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCorrectIssuedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCreditFee($input: CreditFeeInput!) {\n    creditFee(input: $input) {\n      __typename\n      ... on Document {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCreditFeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminDocumentPage($id: UUID!) {\n    document(id: $id) {\n      document {\n        ...AdminDocument\n      }\n      lines {\n        label\n        quantity\n        price\n        amountCents\n      }\n      reason\n      serviceLines {\n        label\n        leftCents\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminDocumentPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminDocumentRun on DocumentRun {\n    id\n    status\n    total\n    done\n    problems\n    createdAt\n    finishedAt\n  }\n"): typeof import('./graphql.ts').AdminDocumentRunFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminDocumentRuns($distributionId: UUID!) {\n    documentRuns(distributionId: $distributionId) {\n      ...AdminDocumentRun\n    }\n  }\n"): typeof import('./graphql.ts').AdminDocumentRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminDocumentRun($id: UUID!) {\n    documentRun(id: $id) {\n      ...AdminDocumentRun\n    }\n  }\n"): typeof import('./graphql.ts').AdminDocumentRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminStartDocumentRun($distributionId: UUID!) {\n    startDocumentRun(distributionId: $distributionId) {\n      __typename\n      ...AdminDocumentRun\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminStartDocumentRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminPaperwork {\n    collective {\n      id\n      paperwork\n    }\n  }\n"): typeof import('./graphql.ts').AdminPaperworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminDocuments($distributionId: UUID, $first: Int, $after: String) {\n    documents(distributionId: $distributionId, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminDocument\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminIssueFee($input: IssueFeeInput!) {\n    issueFee(input: $input) {\n      __typename\n      ... on Document {\n        id\n        number\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminIssueFeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminGroupedMonth($month: Date) {\n    groupedMonth(month: $month) {\n      month\n      months\n      waiting {\n        producerId\n        sellerName\n        memberId\n        buyerName\n        deliveries\n        from\n        to\n        amountCents\n        payBy\n      }\n      runs {\n        ...AdminDocumentRun\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminGroupedMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminStartGroupedRun($month: Date!) {\n    startGroupedRun(month: $month) {\n      __typename\n      ...AdminDocumentRun\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminStartGroupedRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAddFarmProduct($input: ProductInput!) {\n    addFarmProduct(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminAddFarmProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminFarmDelivery on FarmDelivery {\n    cycleName\n    totalCents\n    depositCents\n    collective {\n      id\n      name\n      flow\n      timeZone\n      currency\n    }\n    distribution {\n      id\n      status\n      pickupDate\n      windowStart\n      windowEnd\n      closesAt\n      pickupPoint {\n        id\n        name\n        addressLine1\n        postcode\n        city\n      }\n    }\n    products {\n      offerId\n      name\n      sellingMode\n      contentAmount\n      contentUnit\n      quantity\n      measure\n      saleCents\n    }\n    customers {\n      orderId\n      name\n      phone\n      basketNumber\n      amountCents\n      lines {\n        id\n        name\n        sellingMode\n        contentAmount\n        contentUnit\n        quantity\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmDeliveryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmDeliveries {\n    farmDeliveries {\n      ...AdminFarmDelivery\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmDeliveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminFarmAccount on FarmAccount {\n    collectiveId\n    collectiveName\n    currency\n    goodsCents\n    servicesCents\n    membersCents\n    lastOn\n  }\n"): typeof import('./graphql.ts').AdminFarmAccountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmAccounts {\n    farmAccounts {\n      ...AdminFarmAccount\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeFarm($input: ChangeFarmInput!) {\n    changeFarm(input: $input) {\n      __typename\n      ...AdminFarm\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeFarmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmLots($distributionId: UUID!) {\n    farmLots(distributionId: $distributionId) {\n      ...AdminLot\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmLotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetFarmLot($input: SetLotInput!) {\n    setFarmLot(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetFarmLotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmNews {\n    farmNews {\n      id\n      words\n      writtenAt\n      collectiveIds\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminWriteFarmNews($input: FarmNewsInput!) {\n    writeFarmNews(input: $input) {\n      ... on FarmNews {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminWriteFarmNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminWithdrawFarmNews($id: UUID!) {\n    withdrawFarmNews(id: $id) {\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminWithdrawFarmNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminFarmOnline on FarmOnline {\n    offered\n    account {\n      producerId\n      submitted\n      ready\n      active\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmOnlineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmOnlinePage {\n    farmOnline {\n      ...AdminFarmOnline\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmOnlinePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminConnectFarmOnline {\n    connectFarmOnline {\n      __typename\n      ... on OnlineLink {\n        url\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminConnectFarmOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminActivateFarmOnline($active: Boolean!) {\n    activateFarmOnline(active: $active) {\n      __typename\n      ... on FarmOnline {\n        ...AdminFarmOnline\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminActivateFarmOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCheckFarmOnline {\n    checkFarmOnline {\n      __typename\n      ... on FarmOnline {\n        ...AdminFarmOnline\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCheckFarmOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmDocuments($first: Int, $after: String) {\n    farmDocuments(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminDocument\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeFarmProductSheet($input: ChangeProductInput!) {\n    changeFarmProduct(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeFarmProductSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminFarmProduct on Product {\n    id\n    producerId\n    reference\n    name\n    description\n    category\n    sellingMode\n    weighed\n    priceCents\n    contentAmount\n    contentUnit\n    step\n    vatCategory\n    organic\n    active\n    labels\n    diets\n    allergens\n    origin\n    storage\n    ingredients\n    photo\n    toleranceBp\n    depositCents\n    version\n    stock {\n      id\n      available\n      promised\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmProductFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminFarm on Farm {\n    id\n    name\n    shortCode\n    email\n    phone\n    city\n    story\n    vatRegime\n    legal {\n      legalName\n      legalForm\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      rcs\n    }\n    collectives {\n      status\n      mandate\n      mandateText\n      mandateProof {\n        ...AdminMandateProof\n      }\n      mandateOffer {\n        version\n        endsOn\n      }\n      mandateOfferText\n      mandateOfferSha256\n      serviceFeeBp\n      referent {\n        name\n        phone\n      }\n      collective {\n        id\n        slug\n        name\n        flow\n        timeZone\n        currency\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmPage {\n    farm {\n      ...AdminFarm\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmServices {\n    farmServices {\n      cycleId\n      saleName\n      collectiveName\n      currency\n      day\n      feeBp\n      soldCents\n      feeCents\n      state\n      invoice {\n        documentId\n        number\n        grossCents\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmServicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmAccountStatement($collectiveId: UUID!, $kind: FarmAccountKind!, $from: Date!, $to: Date!) {\n    farmAccountStatement(collectiveId: $collectiveId, kind: $kind, from: $from, to: $to) {\n      ...AdminStatement\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmAccountStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAcceptMandate($collectiveId: UUID!, $name: String!, $sha256: String) {\n    acceptMandate(collectiveId: $collectiveId, name: $name, sha256: $sha256) {\n      __typename\n      ...AdminFarm\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminAcceptMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOwnFarmPage {\n    ownFarmPage {\n      ...AdminFarmPage\n    }\n  }\n"): typeof import('./graphql.ts').AdminOwnFarmPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeOwnFarmPage($input: ChangeFarmPageInput!) {\n    changeOwnFarmPage(input: $input) {\n      __typename\n      ...AdminFarmPage\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeOwnFarmPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminRevokeMandate($collectiveId: UUID!) {\n    revokeMandate(collectiveId: $collectiveId) {\n      __typename\n      ...AdminFarm\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminRevokeMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmProducts($first: Int, $after: String) {\n    farmProducts(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminFarmProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeFarmProduct($input: ChangeProductInput!) {\n    changeFarmProduct(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeFarmProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetFarmStock($input: SetStockInput!) {\n    setFarmStock(input: $input) {\n      __typename\n      ...AdminFarmProduct\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetFarmStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmFeedback($first: Int, $after: String) {\n    farmFeedback(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminFeedback\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAnswerFeedback($input: AnswerFeedbackInput!) {\n    answerFeedback(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminAnswerFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminFeedback on LineFeedback {\n    id\n    productName\n    producerId\n    collectiveName\n    mark\n    words\n    memberName\n    givenAt\n    answer\n  }\n"): typeof import('./graphql.ts').AdminFeedbackFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFeedbackPage($first: Int, $after: String) {\n    feedback(first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminFeedback\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminFeedbackPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFirstEvening {\n    collective {\n      ...AdminCollective\n    }\n    pickupPoints {\n      ...AdminKeptPoint\n    }\n    participations {\n      ...AdminProducerCard\n    }\n    products(first: 6, listedOnly: true) {\n      totalCount\n      edges {\n        node {\n          ...AdminProduct\n        }\n      }\n    }\n    salesCycles(first: 1) {\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n    }\n    members(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').AdminFirstEveningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCreateCollective($input: CreateCollectiveInput!) {\n    createCollective(input: $input) {\n      __typename\n      ... on CollectiveCard {\n        id\n        slug\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCreateCollectiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminPlanFirstSale($input: PlanSaleInput!) {\n    planSale(input: $input) {\n      __typename\n      ... on PlannedSales {\n        cycles {\n          ...AdminSale\n        }\n        conflicts {\n          date\n          message\n        }\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminPlanFirstSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCorrectDelivery($input: CorrectDeliveryInput!) {\n    correctDelivery(input: $input) {\n      __typename\n      ...AdminOrder\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCorrectDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminCollectiveTile {\n    salesCycles(status: [OPEN, SCHEDULED, CLOSED, DRAFT], first: 5) {\n      edges {\n        node {\n          id\n          name\n          status\n          opensAt\n          orderCount\n          totalCents\n          distributions {\n            id\n            status\n            closesAt\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminCollectiveTileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetMemberBusiness($input: SetMemberBusinessInput!) {\n    setMemberBusiness(input: $input) {\n      __typename\n      ...AdminMember\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetMemberBusinessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminMemberPage($id: UUID!) {\n    member(id: $id) {\n      ...AdminMember\n    }\n  }\n"): typeof import('./graphql.ts').AdminMemberPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminAnnouncements {\n    announcements {\n      id\n      subject\n      words\n      pickupDate\n      place\n      authorName\n      sentAt\n    }\n  }\n"): typeof import('./graphql.ts').AdminAnnouncementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminAnnouncementAudience($distributionId: UUID) {\n    announcementAudience(distributionId: $distributionId)\n  }\n"): typeof import('./graphql.ts').AdminAnnouncementAudienceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSendAnnouncement($input: AnnouncementInput!) {\n    sendAnnouncement(input: $input) {\n      ... on Announcement {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSendAnnouncementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminEnterOrder($input: EnterOrderInput!) {\n    enterOrder(input: $input) {\n      __typename\n      ...AdminOrder\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminEnterOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOrderableSales {\n    salesCycles(status: [OPEN, CLOSED], first: 30) {\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminOrderableSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOrderHistory($orderId: UUID!) {\n    auditLog(subjectId: $orderId, first: 100) {\n      edges {\n        node {\n          id\n          at\n          actorName\n          action\n          reason\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminOrderHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOrderPage($id: UUID!) {\n    order(id: $id) {\n      ...AdminOrder\n    }\n  }\n"): typeof import('./graphql.ts').AdminOrderPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCancelMemberOrder($input: CancelMemberOrderInput!) {\n    cancelMemberOrder(input: $input) {\n      __typename\n      ...AdminOrder\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCancelMemberOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOrderableOffers($cycleId: UUID!, $distributionId: UUID, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: $first, after: $after) {\n      edges {\n        node {\n          ...AdminOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminOrderableOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminLots($cycleId: UUID!, $distributionId: UUID!) {\n    lots(distributionId: $distributionId) {\n      ...AdminLot\n    }\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: 500) {\n      edges {\n        node {\n          id\n          name\n          producerName\n          active\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminLotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetLot($input: SetLotInput!) {\n    setLot(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetLotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminLotRecipients($lotId: UUID!) {\n    lotRecipients(lotId: $lotId) {\n      recipients {\n        orderId\n        memberName\n        phone\n        email\n        pickupDate\n        pickupPointName\n        productName\n        quantity\n        sellingMode\n        contentAmount\n        contentUnit\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminLotRecipientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminLastSale {\n    salesCycles(first: 1) {\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminLastSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminPlanSale($input: PlanSaleInput!) {\n    planSale(input: $input) {\n      __typename\n      ...AdminPlanned\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminPlanSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminPlanned on PlannedSales {\n    cycles {\n      id\n      name\n      status\n      opensAt\n      offerCount\n      distributions {\n        id\n        pickupDate\n        closesAt\n        pickupPoint {\n          id\n          name\n        }\n      }\n    }\n    conflicts {\n      date\n      message\n    }\n  }\n"): typeof import('./graphql.ts').AdminPlannedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFailedJobs($first: Int, $after: String) {\n    failedJobs(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          collectiveId\n          attempt\n          error\n          createdAt\n          deadAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminFailedJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminRetryJob($id: UUID!) {\n    retryJob(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminRetryJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminDismissJob($id: UUID!) {\n    dismissJob(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminDismissJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminInviteProducer($producerId: UUID!) {\n    inviteProducer(producerId: $producerId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminInviteProducerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFarmPageHere($producerId: UUID!) {\n    farmPage(producerId: $producerId) {\n      ...AdminFarmPage\n    }\n  }\n"): typeof import('./graphql.ts').AdminFarmPageHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeFarmPage($input: ChangeFarmPageInput!) {\n    changeFarmPage(input: $input) {\n      __typename\n      ...AdminFarmPage\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeFarmPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminOfferMandate($producerId: UUID!, $endsOn: Date) {\n    offerMandate(producerId: $producerId, endsOn: $endsOn) {\n      __typename\n      ...AdminProducer\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminOfferMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminProducerPage($producerId: UUID!) {\n    participation(producerId: $producerId) {\n      ...AdminProducer\n    }\n  }\n"): typeof import('./graphql.ts').AdminProducerPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminProducer on Participation {\n    id\n    producerId\n    name\n    shortCode\n    email\n    phone\n    city\n    story\n    status\n    claimed\n    paperwork\n    paymentNote\n    serviceFeeBp\n    paymentTerms {\n      means\n      moment\n      days\n    }\n    minimumCents\n    vatRegime\n    mandate\n    mandateProof {\n      ...AdminMandateProof\n    }\n    mandateOffer {\n      version\n      endsOn\n    }\n    productCount\n    referent {\n      memberId\n      name\n    }\n    legal {\n      legalName\n      legalForm\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      rcs\n    }\n  }\n"): typeof import('./graphql.ts').AdminProducerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeProducer($input: ChangeProducerInput!) {\n    changeProducer(input: $input) {\n      __typename\n      ...AdminProducer\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeProducerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminSaleBoard($cycleId: UUID!) {\n    saleBoard(cycleId: $cycleId) {\n      cycle {\n        id\n        status\n      }\n      saleCents\n      purchaseCents\n      marginCents\n      depositCents\n      levelsCents\n      memberCount\n      orderedCount\n      points {\n        orderCount\n        totalCents\n        distribution {\n          ...AdminDistribution\n        }\n      }\n      producers {\n        producerId\n        name\n        minimumCents\n        orderCount\n        saleCents\n        purchaseCents\n        points {\n          distributionId\n          saleCents\n          purchaseCents\n          products {\n            offerId\n            name\n            sellingMode\n            contentAmount\n            contentUnit\n            quantity\n            measure\n            saleCents\n          }\n        }\n      }\n      notYetOrdered {\n        id\n        givenName\n        familyName\n        phone\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminSaleBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeRound($input: ChangeRoundInput!) {\n    changeRound(input: $input) {\n      __typename\n      ...AdminDistribution\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOffers($cycleId: UUID!, $search: String, $first: Int, $after: String) {\n    offers(cycleId: $cycleId, search: $search, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminSalePage($id: UUID!) {\n    salesCycle(id: $id) {\n      ...AdminSale\n    }\n  }\n"): typeof import('./graphql.ts').AdminSalePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminSaleService on SaleService {\n    cycleId\n    handedOut\n    onlineAllowed\n    farms {\n      producerId\n      producerName\n      online\n      feeBp\n      frozen\n      soldCents\n      feeCents\n      state\n      givenBack {\n        documentId\n        number\n      }\n      invoice {\n        documentId\n        number\n        grossCents\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminSaleServiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminSaleServicePage($cycleId: UUID!) {\n    saleService(cycleId: $cycleId) {\n      ...AdminSaleService\n    }\n  }\n"): typeof import('./graphql.ts').AdminSaleServicePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminIssueServiceFees($cycleId: UUID!) {\n    issueServiceFees(cycleId: $cycleId) {\n      __typename\n      ...AdminSaleService\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminIssueServiceFeesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminIssueServiceFeeAnew($cycleId: UUID!, $producerId: UUID!) {\n    issueServiceFeeAnew(cycleId: $cycleId, producerId: $producerId) {\n      __typename\n      ...AdminSaleService\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminIssueServiceFeeAnewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetOffer($input: SetOfferInput!) {\n    setOffer(input: $input) {\n      __typename\n      ...AdminOffer\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminNextSteps {\n    collective {\n      id\n      nextSteps\n    }\n  }\n"): typeof import('./graphql.ts').AdminNextStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminSales($status: [CycleStatus!], $first: Int, $after: String) {\n    salesCycles(status: $status, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminSale\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminShift on Shift {\n    id\n    label\n    day\n    windowStart\n    windowEnd\n    startsAt\n    endsAt\n    distributionId\n    place\n    needed\n    taken\n    cancelled\n    people {\n      memberId\n      name\n      phone\n    }\n  }\n"): typeof import('./graphql.ts').AdminShiftFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminShifts {\n    shifts {\n      ...AdminShift\n    }\n    turnRules {\n      owed\n      seasonMonth\n      leaveHours\n    }\n  }\n"): typeof import('./graphql.ts').AdminShiftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetShift($input: ShiftInput!) {\n    setShift(input: $input) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCancelShift($shiftId: UUID!, $reason: String!) {\n    cancelShift(shiftId: $shiftId, reason: $reason) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCancelShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminEnrolMember($shiftId: UUID!, $memberId: UUID!) {\n    enrolMember(shiftId: $shiftId, memberId: $memberId) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminEnrolMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminWithdrawMember($shiftId: UUID!, $memberId: UUID!) {\n    withdrawMember(shiftId: $shiftId, memberId: $memberId) {\n      ...AdminShift\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminWithdrawMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeTurnRules($input: TurnRulesInput!) {\n    changeTurnRules(input: $input) {\n      ... on TurnRules {\n        owed\n        seasonMonth\n        leaveHours\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeTurnRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminBankAccount on BankAccount {\n    producerId\n    payeeName\n    holder\n    iban\n    bic\n    since\n    by\n    held {\n      id\n      holder\n      iban\n      bic\n      at\n      by\n      heldUntil\n    }\n  }\n"): typeof import('./graphql.ts').AdminBankAccountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminBankAccounts {\n    bankAccounts {\n      ...AdminBankAccount\n    }\n  }\n"): typeof import('./graphql.ts').AdminBankAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetBankAccount($input: BankAccountInput!) {\n    setBankAccount(input: $input) {\n      __typename\n      ... on BankAccounts {\n        accounts {\n          ...AdminBankAccount\n        }\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetBankAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminStopBankAccount($bankAccountId: UUID!) {\n    stopBankAccount(bankAccountId: $bankAccountId) {\n      __typename\n      ... on BankAccounts {\n        accounts {\n          ...AdminBankAccount\n        }\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminStopBankAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminBankLine on BankLine {\n    id\n    on\n    label\n    amountCents\n    producerId\n    payeeName\n    state\n    memberId\n    memberName\n    paidProducerId\n    paidPayeeName\n    purpose\n    reason\n    decidedBy\n    decidedAt\n    proposals {\n      memberId\n      memberName\n      producerId\n      payeeName\n      purpose\n      reason\n      sure\n      owedCents\n    }\n  }\n"): typeof import('./graphql.ts').AdminBankLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminBankLines($state: BankLineState, $first: Int, $after: String) {\n    bankLines(state: $state, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminBankLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminBankLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminApplyBankLine($lineId: UUID!, $memberId: UUID!, $producerId: UUID, $purpose: BankPurpose) {\n    applyBankLine(lineId: $lineId, memberId: $memberId, producerId: $producerId, purpose: $purpose) {\n      __typename\n      ...AdminBankLine\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminApplyBankLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetBankLineAside($lineId: UUID!, $reason: String!) {\n    setBankLineAside(lineId: $lineId, reason: $reason) {\n      __typename\n      ...AdminBankLine\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetBankLineAsideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminClosing on PaymentClosing {\n    id\n    sequence\n    firstDay\n    lastDay\n    firstRecord\n    lastRecord\n    means {\n      means\n      cents\n    }\n    receivedCents\n    returnedCents\n    runningCents\n    hash\n    path\n  }\n"): typeof import('./graphql.ts').AdminClosingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminBooks {\n    accountingBooks {\n      producerId\n      payeeName\n      closed\n    }\n  }\n"): typeof import('./graphql.ts').AdminBooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminClosings($period: ClosingPeriod!, $producerId: UUID) {\n    paymentClosings(period: $period, producerId: $producerId) {\n      ...AdminClosing\n    }\n    archiveKey\n  }\n"): typeof import('./graphql.ts').AdminClosingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminDocumentArchives {\n    documentArchives {\n      id\n      firstDay\n      lastDay\n      total\n      done\n      expiresAt\n      path\n    }\n  }\n"): typeof import('./graphql.ts').AdminDocumentArchivesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminStartDocumentArchive($from: Date!, $to: Date!) {\n    startDocumentArchive(from: $from, to: $to) {\n      __typename\n      ... on DocumentArchive {\n        id\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminStartDocumentArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminCheque on Cheque {\n    paymentId\n    memberId\n    memberName\n    producerId\n    payeeName\n    amountCents\n    number\n    bank\n    receivedOn\n    plannedOn\n    state\n    stateOn\n    reason\n    slip {\n      number\n      path\n    }\n    validUntil\n    soonTooOld\n  }\n"): typeof import('./graphql.ts').AdminChequeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminCheques($state: ChequeState, $producerId: UUID, $first: Int, $after: String) {\n    cheques(state: $state, producerId: $producerId, first: $first, after: $after) {\n      totalCount\n      amountCents\n      edges {\n        node {\n          ...AdminCheque\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminChequesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminMoveCheques($input: MoveChequesInput!) {\n    moveCheques(input: $input) {\n      __typename\n      ... on ChequesMoved {\n        slip {\n          number\n          path\n        }\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminMoveChequesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminDescribeCheque($input: DescribeChequeInput!) {\n    describeCheque(input: $input) {\n      __typename\n      ...AdminCheque\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminDescribeChequeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminBounceCheque($paymentId: UUID!, $reason: String!, $on: Date) {\n    bounceCheque(paymentId: $paymentId, reason: $reason, on: $on) {\n      __typename\n      ...AdminCheque\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminBounceChequeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminCollective on Collective {\n    id\n    slug\n    shortCode\n    name\n    kind\n    description\n    timeZone\n    territory\n    currency\n    flow\n    marginBp\n    marginMode\n    serviceFeeBp\n    paperwork\n    joinPolicy\n    openingWords\n    paymentNote\n    paymentTerms {\n      means\n      moment\n      days\n    }\n    contactEmail\n    phonesToProducers\n    weeksAhead\n    nextSteps\n    legal {\n      legalName\n      legalForm\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      rcs\n    }\n  }\n"): typeof import('./graphql.ts').AdminCollectiveFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminCollectiveSettings {\n    collective {\n      ...AdminCollective\n    }\n  }\n"): typeof import('./graphql.ts').AdminCollectiveSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeCollective($input: ChangeCollectiveInput!) {\n    changeCollective(input: $input) {\n      __typename\n      ...AdminCollective\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeCollectiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminComingPickups {\n    salesCycles(status: [DRAFT, SCHEDULED, OPEN, CLOSED], first: 100) {\n      edges {\n        node {\n          id\n          distributions {\n            ...AdminDistribution\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminComingPickupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminDocument on Document {\n    id\n    kind\n    number\n    issuedAt\n    issuerName\n    recipientName\n    netCents\n    vatCents\n    grossCents\n    depositsCents\n    orderId\n    corrects {\n      id\n      number\n    }\n    credits {\n      id\n      number\n      grossCents\n      depositsCents\n    }\n    path\n  }\n"): typeof import('./graphql.ts').AdminDocumentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminDues {\n    dues {\n      ...AdminDuesTerms\n    }\n    ownMoney {\n      ...AdminOwnMoney\n    }\n  }\n"): typeof import('./graphql.ts').AdminDuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminDuesTerms on Dues {\n    amountCents\n    minimumCents\n    firstMonth\n    required\n    active\n    periodOn\n    endsOn\n    memberCount\n    upToDateCount\n    paidCents\n    remindedAt\n  }\n"): typeof import('./graphql.ts').AdminDuesTermsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminOwnMoney on OwnMoney {\n    duesCents\n    fundCents\n    giftsCents\n    fedCents\n    spentCents\n  }\n"): typeof import('./graphql.ts').AdminOwnMoneyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminContributions($first: Int, $after: String) {\n    contributions(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          paymentId\n          memberId\n          memberName\n          on\n          means\n          duesCents\n          giftCents\n          periodOn\n          endsOn\n          takenBack\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminContributionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminMemberDues($id: UUID!) {\n    member(id: $id) {\n      id\n      dues {\n        paidCents\n        upToDate\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminMemberDuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetDues($input: DuesInput!) {\n    setDues(input: $input) {\n      __typename\n      ...AdminDuesTerms\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetDuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminRecordContribution($input: ContributionInput!) {\n    recordContribution(input: $input) {\n      __typename\n      ... on Contribution {\n        paymentId\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminRecordContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminRemindDues {\n    remindDues {\n      __typename\n      ... on DuesReminded {\n        count\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminRemindDuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFundHelps {\n    fundHelps {\n      ...AdminFundHelp\n    }\n  }\n"): typeof import('./graphql.ts').AdminFundHelpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminFundHelp on FundHelp {\n    id\n    orderId\n    memberId\n    memberName\n    saleName\n    amountCents\n    reason\n    at\n    takenBack\n  }\n"): typeof import('./graphql.ts').AdminFundHelpFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminFeedFund($input: FeedFundInput!) {\n    feedFund(input: $input) {\n      __typename\n      ...AdminOwnMoney\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminFeedFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminHelpFromFund($input: HelpFromFundInput!) {\n    helpFromFund(input: $input) {\n      __typename\n      ... on FundHelps {\n        helps {\n          ...AdminFundHelp\n        }\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminHelpFromFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminTakeBackHelp($helpId: UUID!) {\n    takeBackHelp(helpId: $helpId) {\n      __typename\n      ... on FundHelps {\n        helps {\n          ...AdminFundHelp\n        }\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminTakeBackHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminEvening on Evening {\n    tills {\n      producerId\n      payeeName\n      means\n      receivedCents\n      phoneCents\n      floatCents\n      countedCents\n      lateCents\n      gapCents\n    }\n    members {\n      memberId\n      memberName\n      producerId\n      payeeName\n      dueCents\n      paidCents\n      leftCents\n      accountCents\n      onlineElsewhereCents\n    }\n    payees {\n      producerId\n      payeeName\n      dueCents\n      paidCents\n      leftCents\n      gapCents\n    }\n    counts {\n      number\n      at\n      by\n      reason\n      note\n      countedCents\n      gapCents\n    }\n  }\n"): typeof import('./graphql.ts').AdminEveningFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminEveningPage($distributionId: UUID!) {\n    evening(distributionId: $distributionId) {\n      ...AdminEvening\n    }\n  }\n"): typeof import('./graphql.ts').AdminEveningPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCountTill($input: CountTillInput!) {\n    countTill(input: $input) {\n      __typename\n      ...AdminEvening\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCountTillDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminFarmPage on FarmPage {\n    producerId\n    name\n    claimed\n    story\n    practices\n    labels\n    photo\n    priceShares {\n      words\n      percent\n    }\n    sellsElsewhere\n    visitOn\n    visitWords\n    published\n  }\n"): typeof import('./graphql.ts').AdminFarmPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminImport($id: UUID!) {\n    import(id: $id) {\n      ...AdminImportReport\n    }\n  }\n"): typeof import('./graphql.ts').AdminImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminApplyImport($importId: UUID!) {\n    applyImport(importId: $importId) {\n      __typename\n      ...AdminImportReport\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminApplyImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminImportReport on ImportReport {\n    id\n    kind\n    fileName\n    encoding\n    separator\n    decimalSign\n    toCreate\n    toUpdate\n    unchanged\n    refused\n    appliedAt\n    lines {\n      line\n      verdict\n      label\n      understood\n      messages\n    }\n  }\n"): typeof import('./graphql.ts').AdminImportReportFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminBalance on MemberBalance {\n    memberId\n    memberName\n    producerId\n    payeeName\n    dueCents\n    paidCents\n    balanceCents\n  }\n"): typeof import('./graphql.ts').AdminBalanceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminMemberBalances(\n    $on: Date\n    $search: String\n    $unsettledOnly: Boolean\n    $first: Int\n    $after: String\n  ) {\n    memberBalances(on: $on, search: $search, unsettledOnly: $unsettledOnly, first: $first, after: $after) {\n      totalCount\n      dueCents\n      paidCents\n      balanceCents\n      edges {\n        node {\n          ...AdminBalance\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminMemberBalancesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminMemberAccount($memberId: UUID!, $producerId: UUID) {\n    memberAccount(memberId: $memberId, producerId: $producerId) {\n      ...AdminAccount\n    }\n  }\n"): typeof import('./graphql.ts').AdminMemberAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminAccount on MemberAccount {\n    memberName\n    payeeName\n    onlineCents\n    lines {\n      id\n      on\n      kind\n      saleName\n      pointName\n      means\n      note\n      cents\n      balanceCents\n      paymentId\n      reversible\n    }\n  }\n"): typeof import('./graphql.ts').AdminAccountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminRecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      __typename\n      ...AdminAccount\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminRecordPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminReversePayment($paymentId: UUID!, $reason: String!) {\n    reversePayment(paymentId: $paymentId, reason: $reason) {\n      __typename\n      ...AdminAccount\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminReversePaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminLot on Lot {\n    id\n    offerId\n    productName\n    numbers\n    bestBefore\n    useBy\n  }\n"): typeof import('./graphql.ts').AdminLotFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminMandateProof on MandateProof {\n    version\n    acceptedAt\n    acceptedName\n    sha256\n    endsOn\n    contestDays\n  }\n"): typeof import('./graphql.ts').AdminMandateProofFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminPickedMember($id: UUID!) {\n    member(id: $id) {\n      id\n      givenName\n      familyName\n      status\n    }\n  }\n"): typeof import('./graphql.ts').AdminPickedMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminMember on Member {\n    id\n    givenName\n    familyName\n    email\n    phone\n    partnerGivenName\n    partnerFamilyName\n    addressLine1\n    postcode\n    city\n    status\n    roles\n    hasAccount\n    createdAt\n    business {\n      legalName\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      electronicAddress\n      paymentDays\n      grouped\n    }\n    dues {\n      paidCents\n      upToDate\n    }\n  }\n"): typeof import('./graphql.ts').AdminMemberFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminMembers(\n    $search: String\n    $status: MembershipStatus\n    $duesUnpaid: Boolean\n    $first: Int\n    $after: String\n  ) {\n    members(search: $search, status: $status, duesUnpaid: $duesUnpaid, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdminMember\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) {\n      __typename\n      ...AdminMember\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminInviteMember($memberId: UUID!) {\n    inviteMember(memberId: $memberId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminInviteMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ...AdminMember\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminAddMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminOffer on Offer {\n    id\n    cycleId\n    producerId\n    producerName\n    productId\n    name\n    category\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    step\n    minimum\n    priceCents\n    purchasePriceCents\n    vatRateBp\n    remaining\n    distributionIds\n    cap\n    sold\n    active\n  }\n"): typeof import('./graphql.ts').AdminOfferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminOnlineSettings on OnlineSettings {\n    enabled\n    provider\n    accountRef\n    submitted\n    ready\n    services\n    farms {\n      producerId\n      ready\n      active\n    }\n  }\n"): typeof import('./graphql.ts').AdminOnlineSettingsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminOnlineReceipt on OnlineReceipt {\n    charge {\n      id\n      payeeName\n      state\n      hold\n      amountCents\n      duesCents\n      giftCents\n      takenCents\n      givenBackCents\n      failure\n      createdAt\n      paidOn\n    }\n    orderId\n    memberName\n    saleName\n    service\n    refundableCents\n    serviceCents\n    refunds {\n      id\n      amountCents\n      reason\n      state\n      failure\n      at\n      by\n    }\n    disputes {\n      id\n      amountCents\n      state\n      answerBy\n    }\n  }\n"): typeof import('./graphql.ts').AdminOnlineReceiptFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOnlineSettingsPage {\n    onlineSettings {\n      ...AdminOnlineSettings\n    }\n  }\n"): typeof import('./graphql.ts').AdminOnlineSettingsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOnlineReceipts($after: String) {\n    onlineReceipts(first: 50, after: $after) {\n      edges {\n        node {\n          ...AdminOnlineReceipt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').AdminOnlineReceiptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminEnableOnline($enabled: Boolean!) {\n    enableOnline(enabled: $enabled) {\n      __typename\n      ... on OnlineSettings {\n        ...AdminOnlineSettings\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminEnableOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminConnectOnline {\n    connectOnline {\n      __typename\n      ... on OnlineLink {\n        url\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminConnectOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminConnectHelloAsso($input: HelloAssoInput!) {\n    connectHelloAsso(input: $input) {\n      __typename\n      ... on OnlineSettings {\n        ...AdminOnlineSettings\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminConnectHelloAssoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCheckOnlineAccount {\n    checkOnlineAccount {\n      __typename\n      ... on OnlineSettings {\n        ...AdminOnlineSettings\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCheckOnlineAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminRefundOnline($input: RefundOnlineInput!) {\n    refundOnline(input: $input) {\n      __typename\n      ... on OnlineReceipt {\n        ...AdminOnlineReceipt\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminRefundOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminOrderLine on OrderLine {\n    id\n    offerId\n    producerId\n    producerName\n    name\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    quantity\n    deliveredQuantity\n    deliveredMeasure\n    deliveredReason\n    amountCents\n  }\n"): typeof import('./graphql.ts').AdminOrderLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminOrderRow on Order {\n    id\n    status\n    basketNumber\n    note\n    cycleId\n    cycleName\n    memberId\n    memberName\n    beneficiary\n    collectedBy {\n      name\n      email\n      phone\n    }\n    totalCents\n    slot {\n      id\n    }\n    distribution {\n      id\n      pickupDate\n      pickupPoint {\n        id\n        name\n      }\n    }\n    lines {\n      ...AdminOrderLine\n    }\n  }\n"): typeof import('./graphql.ts').AdminOrderRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminOrder on Order {\n    ...AdminOrderRow\n    version\n    createdAt\n    updatedAt\n    cycleStatus\n    collective {\n      flow\n    }\n    enteredByStaff\n    depositDueCents\n    deliveryFeeCents\n    deliveredTo {\n      addressLine1\n      addressLine2\n      postcode\n      city\n      note\n    }\n    slot {\n      startsAt\n      endsAt\n    }\n    distribution {\n      ...AdminDistribution\n    }\n    lines {\n      priceCents\n      vatRateBp\n      orderedCents\n      depositDueCents\n    }\n    dues {\n      payeeName\n      producerId\n      amountCents\n      depositDueCents\n      deliveryFeeCents\n      paymentNote\n      means\n      payBy\n    }\n  }\n"): typeof import('./graphql.ts').AdminOrderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOrders($cycleId: UUID, $distributionId: UUID, $search: String, $first: Int, $after: String) {\n    orders(\n      cycleId: $cycleId\n      distributionId: $distributionId\n      search: $search\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      edges {\n        node {\n          ...AdminOrderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminOverpaid on OverpaidOrder {\n    orderId\n    memberId\n    memberName\n    saleName\n    pickupDate\n    cancelled\n    overCents\n    payees {\n      producerId\n      payeeName\n      paidCents\n      overCents\n      onlineCents\n    }\n  }\n"): typeof import('./graphql.ts').AdminOverpaidFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOverpaidOrders {\n    overpaidOrders {\n      ...AdminOverpaid\n    }\n  }\n"): typeof import('./graphql.ts').AdminOverpaidOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminLeaveInAdvance($orderId: UUID!) {\n    leaveInAdvance(orderId: $orderId) {\n      __typename\n      ... on OverpaidOrders {\n        orders {\n          ...AdminOverpaid\n        }\n      }\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminLeaveInAdvanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminPickupPoint on PickupPoint {\n    id\n    name\n    addressLine1\n    postcode\n    city\n    directions\n    active\n    orderMinimumCents\n    totalMinimumCents\n    home\n  }\n"): typeof import('./graphql.ts').AdminPickupPointFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminKeptPoint on PickupPoint {\n    ...AdminPickupPoint\n    delivery {\n      feeCents\n      vatCategory\n      thresholdCents\n      freeFromCents\n      capacity\n      areas\n    }\n  }\n"): typeof import('./graphql.ts').AdminKeptPointFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminPickupPoints {\n    pickupPoints {\n      ...AdminKeptPoint\n    }\n  }\n"): typeof import('./graphql.ts').AdminPickupPointsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAddPickupPoint($input: PickupPointInput!) {\n    addPickupPoint(input: $input) {\n      __typename\n      ...AdminKeptPoint\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminAddPickupPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangePickupPoint($input: ChangePickupPointInput!) {\n    changePickupPoint(input: $input) {\n      __typename\n      ...AdminKeptPoint\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangePickupPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminPriceLevels on PriceLevels {\n    levels {\n      id\n      name\n      words\n      rateBp\n    }\n    fundCents\n  }\n"): typeof import('./graphql.ts').AdminPriceLevelsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminPriceLevels {\n    priceLevels {\n      ...AdminPriceLevels\n    }\n  }\n"): typeof import('./graphql.ts').AdminPriceLevelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetPriceLevels($input: SetPriceLevelsInput!) {\n    setPriceLevels(input: $input) {\n      __typename\n      ...AdminPriceLevels\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetPriceLevelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminProblem on Problem {\n    code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n    ... on OutOfStock {\n      shortages {\n        offerId\n        name\n        remaining\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminProblemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminProducerCard on Participation {\n    id\n    producerId\n    name\n    shortCode\n    email\n    phone\n    city\n    status\n    claimed\n    mandate\n    minimumCents\n    productCount\n    vatRegime\n  }\n"): typeof import('./graphql.ts').AdminProducerCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminProducers {\n    participations {\n      ...AdminProducerCard\n    }\n  }\n"): typeof import('./graphql.ts').AdminProducersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAddProducer($input: AddProducerInput!) {\n    addProducer(input: $input) {\n      __typename\n      ...AdminProducerCard\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminAddProducerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminProduct on Product {\n    id\n    producerId\n    producerName\n    reference\n    name\n    description\n    category\n    sellingMode\n    weighed\n    priceCents\n    contentAmount\n    contentUnit\n    step\n    vatCategory\n    vatRateBp\n    organic\n    active\n    labels\n    diets\n    allergens\n    origin\n    storage\n    ingredients\n    photo\n    version\n    toleranceBp\n    depositCents\n    listing {\n      id\n      priceCents\n      salePriceCents\n      active\n    }\n    stock {\n      id\n      available\n      promised\n    }\n  }\n"): typeof import('./graphql.ts').AdminProductFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminProducts($producerId: UUID, $search: String, $listedOnly: Boolean, $first: Int, $after: String) {\n    products(\n      producerId: $producerId\n      search: $search\n      listedOnly: $listedOnly\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      edges {\n        node {\n          ...AdminProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminAddProduct($input: ProductInput!) {\n    addProduct(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminAddProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeProduct($input: ChangeProductInput!) {\n    changeProduct(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetListing($input: SetListingInput!) {\n    setListing(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSetStock($input: SetStockInput!) {\n    setStock(input: $input) {\n      __typename\n      ...AdminProduct\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminSetStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminDistribution on Distribution {\n    id\n    cycleId\n    status\n    pickupDate\n    windowStart\n    windowEnd\n    startsAt\n    endsAt\n    closesAt\n    closedAt\n    documentsIssuedAt\n    slots {\n      id\n      startsAt\n      endsAt\n      capacity\n      left\n    }\n    delivery {\n      version\n      feeCents\n      thresholdCents\n      freeFromCents\n      capacity\n      areas\n    }\n    pickupPoint {\n      ...AdminPickupPoint\n    }\n  }\n"): typeof import('./graphql.ts').AdminDistributionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminSale on SalesCycle {\n    id\n    name\n    status\n    opensAt\n    flow\n    marginBp\n    marginMode\n    words\n    minimumCents\n    version\n    seriesId\n    offerCount\n    orderCount\n    totalCents\n    distributions {\n      ...AdminDistribution\n    }\n  }\n"): typeof import('./graphql.ts').AdminSaleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminPublishSale($cycleId: UUID!, $now: Boolean) {\n    publishSale(cycleId: $cycleId, now: $now) {\n      __typename\n      ...AdminSale\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminPublishSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCancelSale($cycleId: UUID!, $reason: String!) {\n    cancelSale(cycleId: $cycleId, reason: $reason) {\n      __typename\n      ...AdminSale\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCancelSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCloseDistribution($distributionId: UUID!, $reason: String!) {\n    closeDistribution(distributionId: $distributionId, reason: $reason) {\n      __typename\n      ...AdminDistribution\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCloseDistributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminHandOutDistribution($distributionId: UUID!, $reason: String, $anyway: Boolean) {\n    handOutDistribution(distributionId: $distributionId, reason: $reason, anyway: $anyway) {\n      __typename\n      ...AdminDistribution\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminHandOutDistributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminChangeSale($input: ChangeSaleInput!) {\n    changeSale(input: $input) {\n      __typename\n      ...AdminSale\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminChangeSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminSaleFlows {\n    saleFlows\n  }\n"): typeof import('./graphql.ts').AdminSaleFlowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminFlowsInUse {\n    flowsInUse\n  }\n"): typeof import('./graphql.ts').AdminFlowsInUseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminServiceAccount on ServiceAccount {\n    producerId\n    producerName\n    invoicedCents\n    paidCents\n    balanceCents\n    lines {\n      id\n      on\n      kind\n      documentId\n      documentNumber\n      paymentId\n      means\n      note\n      reversible\n      dueOn\n      cents\n      balanceCents\n    }\n  }\n"): typeof import('./graphql.ts').AdminServiceAccountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminServiceAccounts {\n    serviceAccounts {\n      ...AdminServiceAccount\n    }\n  }\n"): typeof import('./graphql.ts').AdminServiceAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminRecordServicePayment($input: RecordServicePaymentInput!) {\n    recordServicePayment(input: $input) {\n      __typename\n      ...AdminServiceAccount\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminRecordServicePaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminReverseServicePayment($paymentId: UUID!, $reason: String!) {\n    reverseServicePayment(paymentId: $paymentId, reason: $reason) {\n      __typename\n      ...AdminServiceAccount\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminReverseServicePaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminSaleDue on SaleDue {\n    id\n    saleName\n    lastPickupOn\n    handedOut\n    soldCents\n    deliveryCents\n    purchasedCents\n    marginCents\n    farms {\n      producerId\n      producerName\n      owedCents\n      paidCents\n      plannedCents\n      leftCents\n      account {\n        iban\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdminSaleDueFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminSettlement on Settlement {\n    id\n    number\n    executeOn\n    at\n    by\n    amountCents\n    path\n    lines {\n      id\n      saleName\n      producerName\n      amountCents\n      reference\n      iban\n      state\n      paidOn\n      reason\n    }\n  }\n"): typeof import('./graphql.ts').AdminSettlementFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminSettlements {\n    salesDue {\n      ...AdminSaleDue\n    }\n    settlements {\n      ...AdminSettlement\n    }\n  }\n"): typeof import('./graphql.ts').AdminSettlementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminCreateSettlement($input: CreateSettlementInput!) {\n    createSettlement(input: $input) {\n      __typename\n      ...AdminSettlement\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminCreateSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminMarkSettlementPaid($settlementId: UUID!, $on: Date) {\n    markSettlementPaid(settlementId: $settlementId, on: $on) {\n      __typename\n      ...AdminSettlement\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminMarkSettlementPaidDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminUndoSettlementLine($settlementLineId: UUID!, $reason: String!) {\n    undoSettlementLine(settlementLineId: $settlementLineId, reason: $reason) {\n      __typename\n      ...AdminSettlement\n      ...AdminProblem\n    }\n  }\n"): typeof import('./graphql.ts').AdminUndoSettlementLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminStatement on LedgerStatement {\n    debtorName\n    creditorName\n    from\n    to\n    openingCents\n    closingCents\n    path\n    csvPath\n    lines {\n      id\n      on\n      words\n      cents\n      balanceCents\n      documentPath\n    }\n  }\n"): typeof import('./graphql.ts').AdminStatementFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdminViewer on Viewer {\n    id\n    email\n    givenName\n    familyName\n    locale\n    emailConfirmed\n    isStaff\n    secondFactorSince\n    memberships {\n      id\n      status\n      roles\n      secondFactorDueAt\n      collective {\n        id\n        slug\n        name\n        kind\n        timeZone\n        currency\n        flow\n        paymentNote\n      }\n    }\n    farms {\n      id\n      name\n      shortCode\n    }\n  }\n"): typeof import('./graphql.ts').AdminViewerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminViewer {\n    viewer {\n      ...AdminViewer\n    }\n  }\n"): typeof import('./graphql.ts').AdminViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopAcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      __typename\n      ... on InvitationAccepted {\n        collectiveSlug\n        producerId\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopAcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopRequestSignInCode($email: String!) {\n    requestSignInCode(email: $email) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopRequestSignInCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopSignInWithCode($code: String!) {\n    signInWithCode(code: $code) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSignInWithCodeDocument;
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
export function graphql(source: "\n  mutation ShopPassSecondStep($input: PassSecondStepInput!) {\n    passSecondStep(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopPassSecondStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopSignInWithLink($token: String!) {\n    signInWithLink(token: $token) {\n      __typename\n      ...ShopPerson\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSignInWithLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopSignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopKeepLanguage($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.ts').ShopKeepLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopSaveOwnAddress($input: OwnAddressInput!) {\n    saveOwnAddress(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSaveOwnAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopSetOwnBusiness($input: SetOwnBusinessInput!) {\n    setOwnBusiness(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSetOwnBusinessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopCloseAccount {\n    closeAccount {\n      __typename\n      ... on AccountClosing {\n        closingAt\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopCloseAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopKeepAccount {\n    keepAccount {\n      ok\n    }\n  }\n"): typeof import('./graphql.ts').ShopKeepAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopDataExport {\n    dataExport {\n      id\n      readyAt\n      expiresAt\n      size\n      path\n    }\n  }\n"): typeof import('./graphql.ts').ShopDataExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopRequestDataExport {\n    requestDataExport {\n      __typename\n      ... on DataExport {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopRequestDataExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopClosing {\n    viewer {\n      id\n      closingAt\n    }\n    closingPreview {\n      graceDays\n      collectives\n      farms\n      orderCount\n      documentCount\n      obstacles {\n        code\n        where\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopClosingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopChangeEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopEndHousehold($membershipId: UUID!) {\n    endHousehold(membershipId: $membershipId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopEndHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopSharedMembership on ViewerMembership {\n    id\n    status\n    householdOf\n    collective {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.ts').ShopSharedMembershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopSharedMemberships {\n    viewer {\n      id\n      memberships {\n        ...ShopSharedMembership\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSharedMembershipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopHousehold on Household {\n    membershipId\n    second\n    holderName\n    member {\n      givenName\n      familyName\n      email\n      joinedAt\n    }\n    invitation {\n      email\n      expiresAt\n    }\n  }\n"): typeof import('./graphql.ts').ShopHouseholdFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopHouseholdOf {\n    household {\n      ...ShopHousehold\n    }\n  }\n"): typeof import('./graphql.ts').ShopHouseholdOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopInviteToHousehold($input: InviteToHouseholdInput!) {\n    inviteToHousehold(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopInviteToHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopWithdrawHouseholdInvitation {\n    withdrawHouseholdInvitation {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopWithdrawHouseholdInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopLeaveCollective($membershipId: UUID!) {\n    leaveCollective(membershipId: $membershipId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopLeaveCollectiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopConfirmNewEmail($token: String!) {\n    answer: confirmNewEmail(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopConfirmNewEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopUndoEmailChange($token: String!) {\n    answer: undoEmailChange(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopUndoEmailChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopKeepAccountByLink($token: String!) {\n    answer: keepAccountByLink(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopKeepAccountByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOwnMembership on ViewerMembership {\n    id\n    status\n    householdOf\n    addressLine1\n    addressLine2\n    postcode\n    city\n    business {\n      legalName\n      siret\n      vatNumber\n      addressLine1\n      postcode\n      city\n      electronicAddress\n      paymentDays\n      grouped\n    }\n    collective {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.ts').ShopOwnMembershipFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopOwnMemberships {\n    viewer {\n      id\n      memberships {\n        ...ShopOwnMembership\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopOwnMembershipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopDuesToSay {\n    myDues {\n      collectiveId\n      currency\n      required\n      missingCents\n    }\n  }\n"): typeof import('./graphql.ts').ShopDuesToSayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOwnDues on OwnDues {\n    collectiveId\n    collectiveName\n    currency\n    amountCents\n    minimumCents\n    required\n    periodOn\n    endsOn\n    paidCents\n    missingCents\n    transfer {\n      holder\n      iban\n      bic\n      reference\n      amountCents\n      code\n    }\n    giftReference\n    receipts {\n      paymentId\n      on\n      duesCents\n      giftCents\n      path\n    }\n  }\n"): typeof import('./graphql.ts').ShopOwnDuesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopMyDues {\n    myDues {\n      ...ShopOwnDues\n    }\n  }\n"): typeof import('./graphql.ts').ShopMyDuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopBankAccountChange($token: String!) {\n    bankAccountChange(token: $token) {\n      collectiveName\n      timeZone\n      payeeName\n      iban\n      by\n      at\n      heldUntil\n      state\n    }\n  }\n"): typeof import('./graphql.ts').ShopBankAccountChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopStopBankAccount($token: String!) {\n    stopBankAccountByLink(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopStopBankAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopDocumentRow on Document {\n    id\n    kind\n    number\n    issuedAt\n    issuerName\n    grossCents\n    depositsCents\n    corrects {\n      number\n    }\n    credits {\n      id\n      number\n      grossCents\n      depositsCents\n    }\n    path\n  }\n"): typeof import('./graphql.ts').ShopDocumentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopMyDocuments($after: String) {\n    myDocuments(first: 20, after: $after) {\n      edges {\n        node {\n          ...ShopDocumentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopMyDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopFarmPage on FarmPage {\n    producerId\n    name\n    city\n    story\n    practices\n    labels\n    photo\n    priceShares {\n      words\n      percent\n    }\n    sellsElsewhere\n    visitOn\n    visitWords\n    referentName\n    sales {\n      cycleId\n      name\n      closesAt\n      offers {\n        id\n        name\n        category\n        photo\n        priceCents\n        sellingMode\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopFarmPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopFarm($producerId: UUID!) {\n    farmPage(producerId: $producerId) {\n      ...ShopFarmPage\n    }\n  }\n"): typeof import('./graphql.ts').ShopFarmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopFarmSellsAt($producerId: UUID!) {\n    farmSellsAt(producerId: $producerId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.ts').ShopFarmSellsAtDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopGiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopGiveFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopFeedback on LineFeedback {\n    id\n    lineId\n    mark\n    words\n    named\n    answer\n  }\n"): typeof import('./graphql.ts').ShopFeedbackFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopOrderFeedback($orderId: UUID!) {\n    orderFeedback(orderId: $orderId) {\n      ...ShopFeedback\n    }\n  }\n"): typeof import('./graphql.ts').ShopOrderFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOutFinish($distributionId: UUID!, $anyway: Boolean) {\n    handOutDistribution(distributionId: $distributionId, anyway: $anyway) {\n      __typename\n      ... on Distribution {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HandOutFinishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandOutSheetParts on HandOutSheet {\n    collective {\n      id\n      name\n      currency\n      timeZone\n    }\n    distribution {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      endsAt\n      pickupPoint {\n        name\n      }\n    }\n    cycleName\n    cursor\n    flow\n    mayDecide\n    me\n    producerId\n    baskets {\n      memberId\n      name\n      basketNumber\n      phone\n      collectedBy\n      deliveredTo {\n        addressLine1\n        addressLine2\n        postcode\n        city\n        note\n      }\n      orders\n      status\n      statusNote\n      totalCents\n      note\n      changedAfterPrinting\n      lines {\n        id\n        orderId\n        offerId\n        producerId\n        producerName\n        name\n        sellingMode\n        weighed\n        contentAmount\n        contentUnit\n        quantity\n        priceCents\n        orderedCents\n        amountCents\n        toleranceBp\n        ticked\n        deliveredQuantity\n        deliveredMeasure\n        fate\n        substitute\n        undecided\n      }\n      dues {\n        payeeName\n        producerId\n        amountCents\n        paidCents\n        paymentNote\n        onlineOnly\n        payments {\n          id\n          means\n          amountCents\n          givenCents\n          note\n          by\n          at\n          undone\n        }\n      }\n    }\n    leftovers {\n      offerId\n      producerId\n      producerName\n      name\n      priceCents\n      sellingMode\n      contentAmount\n      contentUnit\n      remaining\n    }\n    conflicts {\n      id\n      memberId\n      memberName\n      lineId\n      about\n      kept {\n        gestureId\n        by\n        at\n        words\n      }\n      other {\n        gestureId\n        by\n        at\n        words\n      }\n    }\n    takings {\n      payeeName\n      producerId\n      means\n      receivedCents\n      expectedCents\n      countedCents\n    }\n  }\n"): typeof import('./graphql.ts').HandOutSheetPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOutSheet($distributionId: UUID!) {\n    sheet: handOutSheet(distributionId: $distributionId) {\n      ...HandOutSheetParts\n    }\n    others: handOutOthers(distributionId: $distributionId) {\n      memberId\n      name\n    }\n  }\n"): typeof import('./graphql.ts').HandOutSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOutFarmSheet($collectiveId: UUID!, $distributionId: UUID!) {\n    sheet: farmHandOutSheet(collectiveId: $collectiveId, distributionId: $distributionId) {\n      ...HandOutSheetParts\n    }\n  }\n"): typeof import('./graphql.ts').HandOutFarmSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOutSend($input: SendGesturesInput!) {\n    answer: sendGestures(input: $input) {\n      __typename\n      ... on GesturesSent {\n        receipts {\n          id\n          verdict\n          message\n        }\n        sheet {\n          ...HandOutSheetParts\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HandOutSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOutFarmSend($collectiveId: UUID!, $input: SendGesturesInput!) {\n    answer: sendFarmGestures(collectiveId: $collectiveId, input: $input) {\n      __typename\n      ... on GesturesSent {\n        receipts {\n          id\n          verdict\n          message\n        }\n        sheet {\n          ...HandOutSheetParts\n        }\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HandOutFarmSendDocument;
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
export function graphql(source: "\n  query ShopPickupsToKeep {\n    pickups {\n      ...ShopPickupCard\n    }\n  }\n"): typeof import('./graphql.ts').ShopPickupsToKeepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopNews {\n    news {\n      id\n      kind\n      title\n      words\n      at\n    }\n  }\n"): typeof import('./graphql.ts').ShopNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopCancelOrder($orderId: UUID!, $version: Int!) {\n    cancelOrder(orderId: $orderId, version: $version) {\n      __typename\n      ... on Order {\n        id\n        status\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopCancelOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopCollector on Order {\n    id\n    beneficiary\n    collectedBy {\n      name\n      email\n      phone\n    }\n  }\n"): typeof import('./graphql.ts').ShopCollectorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopNameCollector($input: NameCollectorInput!) {\n    nameCollector(input: $input) {\n      __typename\n      ... on Order {\n        ...ShopCollector\n      }\n      ... on Problem {\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopNameCollectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOrderLine on OrderLine {\n    id\n    offerId\n    producerId\n    producerName\n    name\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    quantity\n    deliveredQuantity\n    deliveredMeasure\n    deliveredReason\n    lot {\n      id\n      numbers\n      bestBefore\n      useBy\n    }\n    orderedCents\n    amountCents\n    depositCents\n    depositDueCents\n    toleranceBp\n  }\n"): typeof import('./graphql.ts').ShopOrderLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOrder on Order {\n    id\n    status\n    version\n    basketNumber\n    note\n    totalCents\n    changeable\n    enteredByStaff\n    cycleId\n    cycleName\n    collective {\n      id\n      slug\n      name\n      currency\n      timeZone\n    }\n    distribution {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      closesAt\n      pickupPoint {\n        ...ShopPlace\n      }\n    }\n    lines {\n      ...ShopOrderLine\n    }\n    dues {\n      ...ShopDue\n    }\n    slot {\n      startsAt\n      endsAt\n    }\n    deliveryFeeCents\n    deliveredTo {\n      ...ShopDeliveryAddress\n    }\n    ...ShopCollector\n  }\n"): typeof import('./graphql.ts').ShopOrderFragmentDoc;
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
export function graphql(source: "\n  fragment ShopOnlineDues on OnlineDues {\n    payable\n    missingCents\n    wantedCents\n    url\n    charges {\n      id\n      payeeName\n      state\n      amountCents\n      duesCents\n      giftCents\n      failure\n      createdAt\n    }\n  }\n"): typeof import('./graphql.ts').ShopOnlineDuesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopDuesOnline {\n    onlineDues {\n      ...ShopOnlineDues\n    }\n  }\n"): typeof import('./graphql.ts').ShopDuesOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopPayDues($input: PayDuesInput!) {\n    payDues(input: $input) {\n      __typename\n      ... on OnlineDues {\n        ...ShopOnlineDues\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopPayDuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopProceedDues($skip: Boolean, $resume: Boolean) {\n    proceedDues(skip: $skip, resume: $resume) {\n      __typename\n      ... on OnlineDues {\n        ...ShopOnlineDues\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopProceedDuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOnline on OnlinePayment {\n    orderId\n    url\n    payables {\n      producerId\n      payeeName\n      dueCents\n      paidCents\n      paid {\n        means\n        cents\n        apart\n      }\n      heldCents\n      amountCents\n      hold\n      reason\n    }\n    charges {\n      id\n      producerId\n      payeeName\n      state\n      hold\n      amountCents\n      takenCents\n      givenBackCents\n      failure\n      createdAt\n      paidOn\n    }\n  }\n"): typeof import('./graphql.ts').ShopOnlineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopOnlinePayment($orderId: UUID!) {\n    onlinePayment(orderId: $orderId) {\n      ...ShopOnline\n    }\n  }\n"): typeof import('./graphql.ts').ShopOnlinePaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopPayOnline($orderId: UUID!) {\n    payOnline(orderId: $orderId) {\n      __typename\n      ... on OnlinePayment {\n        ...ShopOnline\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopPayOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopProceedOnline($orderId: UUID!, $skip: Boolean, $resume: Boolean) {\n    proceedOnline(orderId: $orderId, skip: $skip, resume: $resume) {\n      __typename\n      ... on OnlinePayment {\n        ...ShopOnline\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopProceedOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopPayOrder($id: UUID!) {\n    myOrder(id: $id) {\n      id\n      cycleName\n      collective {\n        id\n        name\n        currency\n        timeZone\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopPayOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopKeptAddress {\n    deliveryAddress {\n      ...ShopDeliveryAddress\n    }\n  }\n"): typeof import('./graphql.ts').ShopKeptAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopForgetAddress {\n    saveDeliveryAddress {\n      __typename\n    }\n  }\n"): typeof import('./graphql.ts').ShopForgetAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopLogOut {\n    logOut {\n      ok\n    }\n  }\n"): typeof import('./graphql.ts').ShopLogOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopUpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n      ...ShopPerson\n      ... on InvalidInput {\n        code\n        message\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopUpdateProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopCalendarFeed {\n    calendarFeed {\n      url\n    }\n  }\n"): typeof import('./graphql.ts').ShopCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopRenewCalendarFeed {\n    renewCalendarFeed {\n      url\n    }\n  }\n"): typeof import('./graphql.ts').ShopRenewCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopRevokeCalendarFeed {\n    revokeCalendarFeed {\n      ok\n    }\n  }\n"): typeof import('./graphql.ts').ShopRevokeCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopDevices {\n    devices {\n      publicKey\n      list {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopDevicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopRemoveDevice($id: UUID!) {\n    removeDevice(id: $id) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.ts').ShopRemoveDeviceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopReminders {\n    reminders {\n      kind\n      byMail\n      byPush\n    }\n  }\n"): typeof import('./graphql.ts').ShopRemindersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopChooseReminders($input: ChooseRemindersInput!) {\n    chooseReminders(input: $input) {\n      __typename\n      ... on Reminders {\n        list {\n          kind\n          byMail\n          byPush\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopChooseRemindersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopAddDevice($input: DeviceInput!) {\n    addDevice(input: $input) {\n      __typename\n      ... on Device {\n        id\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopAddDeviceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopUnsubscription($token: String!) {\n    unsubscription(token: $token) {\n      collectiveName\n      kind\n    }\n  }\n"): typeof import('./graphql.ts').ShopUnsubscriptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopUnsubscribe($token: String!) {\n    unsubscribe(token: $token) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopUnsubscribeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopSetBudget($input: SetBudgetInput) {\n    setBudget(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSetBudgetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopBudget($day: Date!) {\n    budget(day: $day) {\n      period\n      amountCents\n      currency\n      orderedCents\n    }\n  }\n"): typeof import('./graphql.ts').ShopBudgetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopChoosePriceLevel($levelId: UUID) {\n    choosePriceLevel(levelId: $levelId) {\n      __typename\n      ... on PriceLevels {\n        ...ShopPriceLevels\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopChoosePriceLevelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopDeliveryAddress {\n    deliveryAddress {\n      ...ShopDeliveryAddress\n    }\n  }\n"): typeof import('./graphql.ts').ShopDeliveryAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopSaleNews on NewsItem {\n    id\n    kind\n    title\n    words\n    at\n  }\n"): typeof import('./graphql.ts').ShopSaleNewsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopChoices on Choices {\n    orderVersion\n    lines {\n      offerId\n      quantity\n      version\n    }\n  }\n"): typeof import('./graphql.ts').ShopChoicesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopChoices($distributionId: UUID!) {\n    choices(distributionId: $distributionId) {\n      ...ShopChoices\n    }\n  }\n"): typeof import('./graphql.ts').ShopChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopKeepChoices($input: KeepChoicesInput!) {\n    keepChoices(input: $input) {\n      __typename\n      ... on Choices {\n        ...ShopChoices\n      }\n      ... on Problem {\n        code\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopKeepChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOffer on Offer {\n    id\n    producerId\n    producerName\n    productId\n    name\n    description\n    category\n    organic\n    sellingMode\n    weighed\n    contentAmount\n    contentUnit\n    step\n    minimum\n    priceCents\n    unitPriceCents\n    unitPriceUnit\n    remaining\n    active\n    labels\n    diets\n    allergens\n    origin\n    storage\n    ingredients\n    photo\n    toleranceBp\n    depositCents\n    payable\n  }\n"): typeof import('./graphql.ts').ShopOfferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopPayees($cycleId: UUID!) {\n    payees(cycleId: $cycleId) {\n      name\n      paymentNote\n      paymentTerms {\n        means\n        moment\n        days\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopPayeesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopPriceLevels on PriceLevels {\n    levels {\n      id\n      name\n      words\n      rateBp\n    }\n    chosenId\n  }\n"): typeof import('./graphql.ts').ShopPriceLevelsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopSaleDistribution on Distribution {\n    id\n    status\n    pickupDate\n    windowStart\n    windowEnd\n    closesAt\n    pickupPoint {\n      ...ShopPlace\n      id\n      orderMinimumCents\n    }\n    delivery {\n      version\n      feeCents\n      thresholdCents\n      freeFromCents\n      left\n      areas\n    }\n    slots {\n      id\n      startsAt\n      endsAt\n      left\n    }\n  }\n"): typeof import('./graphql.ts').ShopSaleDistributionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopShortfall on Shortfall {\n    kind\n    producerId\n    distributionId\n    name\n    minimumCents\n    missingCents\n  }\n"): typeof import('./graphql.ts').ShopShortfallFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopSale on SalesCycle {\n    id\n    name\n    status\n    opensAt\n    flow\n    words\n    minimumCents\n    seriesId\n    shortfalls {\n      ...ShopShortfall\n    }\n    distributions {\n      ...ShopSaleDistribution\n    }\n  }\n"): typeof import('./graphql.ts').ShopSaleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopSavedOrder on Order {\n    id\n    status\n    version\n    note\n    totalCents\n    changeable\n    distribution {\n      id\n      delivery {\n        feeCents\n        thresholdCents\n        freeFromCents\n        areas\n      }\n    }\n    slot {\n      id\n    }\n    deliveredTo {\n      ...ShopDeliveryAddress\n    }\n    lines {\n      offerId\n      producerId\n      producerName\n      name\n      sellingMode\n      weighed\n      contentAmount\n      contentUnit\n      quantity\n      priceCents\n      listPriceCents\n      depositCents\n      toleranceBp\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n"): typeof import('./graphql.ts').ShopSavedOrderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOpenDate on OpenSale {\n    collective {\n      id\n    }\n    cycle {\n      id\n      seriesId\n      distributions {\n        id\n        status\n        pickupDate\n      }\n    }\n    orders {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql.ts').ShopOpenDateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopOffers($cycleId: UUID!, $distributionId: UUID!, $after: String) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, first: 100, after: $after) {\n      edges {\n        node {\n          ...ShopOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopSearchOffers($cycleId: UUID!, $distributionId: UUID!, $search: String!) {\n    offers(cycleId: $cycleId, distributionId: $distributionId, search: $search, first: 500) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSearchOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopHabits($exceptCycleId: UUID!) {\n    habits(exceptCycleId: $exceptCycleId) {\n      favourites\n      usual {\n        productId\n        orderCount\n      }\n      lastOrder {\n        orderId\n        pickupDate\n        lines {\n          productId\n          name\n          sellingMode\n          quantity\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopHabitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopSetFavourite($productId: UUID!, $favourite: Boolean!) {\n    setFavourite(productId: $productId, favourite: $favourite) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSetFavouriteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopPlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopPlaceOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopChangeOrder($input: ChangeOrderInput!) {\n    changeOrder(input: $input) {\n      __typename\n      ... on Order {\n        id\n      }\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n      ... on OutOfStock {\n        shortages {\n          offerId\n          name\n          remaining\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopChangeOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopKeepDeliveryAddress($input: DeliveryAddressInput) {\n    saveDeliveryAddress(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.ts').ShopKeepDeliveryAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopFoundOffer on FoundOffer {\n    id\n    cycleId\n    cycleName\n    collective {\n      slug\n      name\n      currency\n      timeZone\n    }\n    producerName\n    name\n    category\n    sellingMode\n    contentAmount\n    contentUnit\n    priceCents\n    unitPriceCents\n    unitPriceUnit\n    distributionId\n    closesAt\n    payable\n  }\n"): typeof import('./graphql.ts').ShopFoundOfferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopFoundOffers($search: String!, $after: String) {\n    foundOffers(search: $search, first: 30, after: $after) {\n      edges {\n        node {\n          ...ShopFoundOffer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopFoundOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopMySale on OpenSale {\n    collective {\n      slug\n      name\n      currency\n      timeZone\n    }\n    cycle {\n      id\n      name\n      status\n      opensAt\n      distributions {\n        id\n        status\n        pickupDate\n        windowStart\n        windowEnd\n        closesAt\n        pickupPoint {\n          name\n        }\n      }\n    }\n    orders {\n      id\n      status\n      totalCents\n    }\n  }\n"): typeof import('./graphql.ts').ShopMySaleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopMySales {\n    mySales {\n      open {\n        ...ShopMySale\n      }\n      coming {\n        ...ShopMySale\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopMySalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopRenewRecoveryCodes {\n    renewRecoveryCodes {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopRenewRecoveryCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopSwitchOffSecondFactor {\n    switchOffSecondFactor {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSwitchOffSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopConfirmSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopStartSecondFactor {\n    startSecondFactor {\n      __typename\n      ... on SecondFactorSecret {\n        secret\n        uri\n      }\n      ... on Problem {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopStartSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopSecurity {\n    security {\n      hasPassword\n      secondFactorSince\n      recoveryCodesLeft\n      sessions {\n        id\n        device\n        lastSeenAt\n        current\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopSecurityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopEndSession($id: UUID!) {\n    endSession(id: $id) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.ts').ShopEndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopEndOtherSessions {\n    endOtherSessions {\n      ok\n    }\n  }\n"): typeof import('./graphql.ts').ShopEndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopAccountTransfer($collectiveId: UUID!, $producerId: UUID) {\n    accountTransfer(collectiveId: $collectiveId, producerId: $producerId) {\n      ...ShopTransfer\n    }\n  }\n"): typeof import('./graphql.ts').ShopAccountTransferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopOrdersToPayOnline($producerId: UUID) {\n    ordersToPayOnline(producerId: $producerId) {\n      orderId\n      saleName\n      pickupDate\n      amountCents\n    }\n  }\n"): typeof import('./graphql.ts').ShopOrdersToPayOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopStatement on LedgerStatement {\n    from\n    to\n    openingCents\n    closingCents\n    path\n    lines {\n      id\n      on\n      words\n      cents\n      balanceCents\n    }\n  }\n"): typeof import('./graphql.ts').ShopStatementFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopMyStatement($collectiveId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {\n    myStatement(collectiveId: $collectiveId, producerId: $producerId, from: $from, to: $to) {\n      ...ShopStatement\n    }\n  }\n"): typeof import('./graphql.ts').ShopMyStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopOwnAccount on OwnAccount {\n    collectiveId\n    collectiveName\n    currency\n    producerId\n    payeeName\n    balanceCents\n    lastOn\n  }\n"): typeof import('./graphql.ts').ShopOwnAccountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopMyAccounts {\n    myAccounts {\n      ...ShopOwnAccount\n    }\n  }\n"): typeof import('./graphql.ts').ShopMyAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopTransfer on TransferSlip {\n    producerId\n    payeeName\n    holder\n    iban\n    bic\n    reference\n    amountCents\n    helpedCents\n    paidCents\n    heldCents\n    code\n  }\n"): typeof import('./graphql.ts').ShopTransferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopTransferSlips($orderId: UUID!) {\n    transferSlips(orderId: $orderId) {\n      ...ShopTransfer\n    }\n  }\n"): typeof import('./graphql.ts').ShopTransferSlipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopTakeTurn($shiftId: UUID!) {\n    answer: takeTurn(shiftId: $shiftId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopTakeTurnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShopLeaveTurn($shiftId: UUID!) {\n    answer: leaveTurn(shiftId: $shiftId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopLeaveTurnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopTurns {\n    myTurns {\n      turns {\n        ...ShopTurn\n      }\n      balances {\n        collective {\n          id\n          name\n        }\n        taken\n        owed\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopTurnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopDue on Due {\n    payeeName\n    producerId\n    amountCents\n    depositDueCents\n    deliveryFeeCents\n    paymentNote\n    means\n    payBy\n  }\n"): typeof import('./graphql.ts').ShopDueFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopViewer {\n    viewer {\n      ...ShopPerson\n    }\n  }\n"): typeof import('./graphql.ts').ShopViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopHome {\n    pickups {\n      ...ShopPickupCard\n    }\n    openSales {\n      ...ShopOpenSaleCard\n    }\n    owedOnline {\n      orderId\n      collectiveName\n      currency\n      saleName\n      pickupDate\n      amountCents\n    }\n    myTurns {\n      turns {\n        mine\n        ...ShopTurn\n      }\n      balances {\n        collective {\n          id\n          name\n        }\n        taken\n        owed\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopSalePage($id: UUID!) {\n    salesCycle(id: $id) {\n      ...ShopSale\n    }\n    priceLevels {\n      ...ShopPriceLevels\n    }\n    news {\n      ...ShopSaleNews\n    }\n  }\n"): typeof import('./graphql.ts').ShopSalePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShopMyOrdersInSales {\n    openSales {\n      ...ShopOpenDate\n      cycle {\n        id\n      }\n      orders {\n        ...ShopSavedOrder\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShopMyOrdersInSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOutMine {\n    myHandOuts {\n      id\n      pickupDate\n      windowStart\n      windowEnd\n      pickupPoint {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HandOutMineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOutFarmTables {\n    farmDeliveries {\n      collective {\n        id\n        name\n        flow\n      }\n      distribution {\n        id\n        status\n        pickupDate\n        windowStart\n        windowEnd\n        endsAt\n        pickupPoint {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HandOutFarmTablesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopPickupCard on PickupCard {\n    collective {\n      id\n      name\n      currency\n      timeZone\n    }\n    pickupPoint {\n      ...ShopPlace\n    }\n    pickupDate\n    windowStart\n    windowEnd\n    startsAt\n    itemCount\n    totalCents\n    orders {\n      id\n      cycleName\n      basketNumber\n      slot {\n        startsAt\n        endsAt\n      }\n      changeable\n      deliveredTo {\n        ...ShopDeliveryAddress\n      }\n      distribution {\n        id\n        closesAt\n      }\n      lines {\n        id\n        name\n        producerName\n        quantity\n        sellingMode\n        contentAmount\n        contentUnit\n      }\n    }\n    dues {\n      ...ShopDue\n    }\n  }\n"): typeof import('./graphql.ts').ShopPickupCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopPlace on PickupPoint {\n    id\n    name\n    addressLine1\n    postcode\n    city\n    directions\n  }\n"): typeof import('./graphql.ts').ShopPlaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopDeliveryAddress on DeliveryAddress {\n    addressLine1\n    addressLine2\n    postcode\n    city\n    note\n  }\n"): typeof import('./graphql.ts').ShopDeliveryAddressFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShopTurn on Turn {\n    id\n    collective {\n      id\n      name\n      timeZone\n    }\n    label\n    day\n    windowStart\n    windowEnd\n    place\n    needed\n    taken\n    mine\n    leaveUntil\n    contactEmail\n  }\n"): typeof import('./graphql.ts').ShopTurnFragmentDoc;
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
export function graphql(source: "\n  query ProofWays {\n    viewer {\n      email\n    }\n    security {\n      hasPassword\n      secondFactorSince\n    }\n  }\n"): typeof import('./graphql.ts').ProofWaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reauthenticate($input: ReauthenticateInput!) {\n    reauthenticate(input: $input) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReauthenticateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestProofCode($email: String!) {\n    requestSignInCode(email: $email) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RequestProofCodeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
