/** One line a screen; each arrives when it is opened, but the home page, which comes first. */
import { countFrom } from '@cabas/ui';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { Route, Routes } from 'react-router';
import { taken } from '../early.ts';
import { pageStands } from '../shared/later.tsx';
import { RequirePerson } from '../shared/require-person.tsx';
import { WaitingPage } from '../shared/waiting-page.tsx';
import { laterWords } from '../shared/words.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { StartPage } from './start-page.tsx';

const DataPage = page(() => import('../features/account/data-page.tsx'), 'DataPage');
const EmailPage = page(() => import('../features/account/email-page.tsx'), 'EmailPage');
const MailedLinkPage = page(() => import('../features/account/mailed-link-page.tsx'), 'MailedLinkPage');
const MembershipsPage = page(() => import('../features/account/memberships-page.tsx'), 'MembershipsPage');
const PrivacyPage = page(() => import('../features/account/privacy-page.tsx'), 'PrivacyPage');
const ConfirmPage = page(() => import('../features/access/confirm-page.tsx'), 'ConfirmPage');
const DocumentsPage = page(() => import('../features/documents/documents-page.tsx'), 'DocumentsPage');
const FarmPage = page(() => import('../features/farm/farm-page.tsx'), 'FarmPage');
const ForgottenPage = page(() => import('../features/access/forgotten-page.tsx'), 'ForgottenPage');
const HandOutPage = page(() => import('../features/hand-out/screens/hand-out-page.tsx'), 'HandOutPage');
const HouseholdPage = page(() => import('../features/account/household-page.tsx'), 'HouseholdPage');
const InvitationPage = page(() => import('../features/access/invitation-page.tsx'), 'InvitationPage');
const JoinPage = page(() => import('../features/join/join-page.tsx'), 'JoinPage');
const LogInPage = page(() => import('../features/access/log-in-page.tsx'), 'LogInPage');
const OrderPage = page(() => import('../features/orders/order-page.tsx'), 'OrderPage');
const OrdersPage = page(() => import('../features/orders/orders-page.tsx'), 'OrdersPage');
const PayPage = page(() => import('../features/pay/pay-page.tsx'), 'PayPage');
const PickupsPage = page(() => import('../features/orders/pickups-page.tsx'), 'PickupsPage');
const ProfilePage = page(() => import('../features/profile/profile-page.tsx'), 'ProfilePage');
const ResetPage = page(() => import('../features/access/reset-page.tsx'), 'ResetPage');
const SalePage = firstPage(() => import('../features/sale/sale-page.tsx'), 'SalePage');
const SalesPage = page(() => import('../features/sales/sales-page.tsx'), 'SalesPage');
const SecondLockPage = page(() => import('../features/security/second-lock-page.tsx'), 'SecondLockPage');
const SecurityPage = page(() => import('../features/security/security-page.tsx'), 'SecurityPage');
const PasswordPage = page(() => import('../features/security/password-page.tsx'), 'PasswordPage');
const SignInLinkPage = page(() => import('../features/access/sign-in-link-page.tsx'), 'SignInLinkPage');
const SignUpPage = page(() => import('../features/access/sign-up-page.tsx'), 'SignUpPage');
const NewsPage = page(() => import('../features/news/news-page.tsx'), 'NewsPage');
const RemindersPage = page(() => import('../features/reminders/reminders-page.tsx'), 'RemindersPage');
const UnsubscribePage = page(() => import('../features/reminders/unsubscribe-page.tsx'), 'UnsubscribePage');
const BankAccountPage = page(
  () => import('../features/bank-account/bank-account-page.tsx'),
  'BankAccountPage',
);
const DuesPage = page(() => import('../features/association/dues-page.tsx'), 'DuesPage');
const StatementsPage = page(() => import('../features/statement/statements-page.tsx'), 'StatementsPage');
const StatementPage = page(() => import('../features/statement/statement-page.tsx'), 'StatementPage');
const TurnsPage = page(() => import('../features/turns/turns-page.tsx'), 'TurnsPage');

export function AppRoutes() {
  return (
    <Suspense fallback={<WaitingPage />}>
      <Routes>
        <Route path="/" element={<StartPage />} />
        <Route path="/login" element={<LogInPage />} />
        <Route path="/signup" element={<SignUpPage />} />
        <Route path="/sign-in" element={<SignInLinkPage />} />
        <Route path="/confirm" element={<ConfirmPage />} />
        <Route path="/new-address" element={<MailedLinkPage />} />
        <Route path="/old-address" element={<MailedLinkPage />} />
        <Route path="/keep-account" element={<MailedLinkPage />} />
        <Route path="/privacy" element={<PrivacyPage />} />
        <Route path="/forgotten" element={<ForgottenPage />} />
        <Route path="/reset" element={<ResetPage />} />
        <Route path="/invitation" element={<InvitationPage />} />
        <Route path="/unsubscribe" element={<UnsubscribePage />} />
        <Route path="/bank-account" element={<BankAccountPage />} />
        <Route path="/join/:slug" element={<JoinPage />} />
        <Route path="/c/:slug" element={<JoinPage />} />
        {/* asks for the person itself: a stranger is shown what the farm published */}
        <Route path="/c/:slug/farms/:producerId" element={<FarmPage />} />
        {/* asks for the person itself: it opens without network too */}
        <Route path="/hand-out/:collectiveId/:distributionId" element={<HandOutPage />} />
        <Route path="/hand-out/farm/:producerId/:collectiveId/:distributionId" element={<HandOutPage />} />
        <Route element={<RequirePerson />}>
          <Route path="/c/:slug/sales/:cycleId" element={<SalePage />} />
          <Route path="/sales" element={<SalesPage />} />
          <Route path="/pickups" element={<PickupsPage />} />
          <Route path="/orders" element={<OrdersPage />} />
          <Route path="/orders/:id" element={<OrderPage />} />
          <Route path="/orders/:id/pay" element={<PayPage />} />
          <Route path="/documents" element={<DocumentsPage />} />
          <Route path="/statement" element={<StatementsPage />} />
          <Route path="/statement/:collectiveId/:payee" element={<StatementPage />} />
          <Route path="/news" element={<NewsPage />} />
          <Route path="/reminders" element={<RemindersPage />} />
          <Route path="/dues" element={<DuesPage />} />
          <Route path="/turns" element={<TurnsPage />} />
          <Route path="/profile" element={<ProfilePage />} />
          <Route path="/profile/email" element={<EmailPage />} />
          <Route path="/profile/memberships" element={<MembershipsPage />} />
          <Route path="/profile/household" element={<HouseholdPage />} />
          <Route path="/profile/data" element={<DataPage />} />
          <Route path="/security" element={<SecurityPage />} />
          <Route path="/security/password" element={<PasswordPage />} />
          <Route path="/security/lock" element={<SecondLockPage />} />
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
      <Taken />
    </Suspense>
  );
}

/** Stands when the page does. */
function Taken() {
  useEffect(() => {
    setTimeout(() => void taken());
    pageStands();
    countFrom(undefined);
  }, []);
  return null;
}

function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), laterWords()]);
    return { default: module[name] };
  });
}

/** A page that mails open: its words come with the first ones (vite.words.ts). */
function firstPage<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => ({ default: (await load())[name] }));
}
