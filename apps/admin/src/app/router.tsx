/** Every address of the admin. Pages load when they are first opened. */
import { farmPages } from './farm-routes.ts';
import { createBrowserRouter } from 'react-router';
import { CollectiveLayout } from './collective-layout.tsx';
import { moneyPages } from './money-pages.ts';
import { Fault, NotFoundPage } from './fault.tsx';
import { PersonLayout } from './person-layout.tsx';
import { Root } from './root.tsx';
import { RequireViewer } from './require-viewer.tsx';

export function createRouter() {
  return createBrowserRouter(
    [
      {
        element: <Root />,
        HydrateFallback: () => null,
        errorElement: <Fault />,
        children: [
          {
            path: 'sign-up',
            lazy: async () => ({
              Component: (await import('../features/access/sign-up-page.tsx')).SignUpPage,
            }),
          },
          {
            path: 'log-in',
            lazy: async () => ({ Component: (await import('../features/access/log-in-page.tsx')).LogInPage }),
          },
          {
            path: 'confirm',
            lazy: async () => ({
              Component: (await import('../features/access/confirm-page.tsx')).ConfirmPage,
            }),
          },
          {
            path: 'forgotten',
            lazy: async () => ({
              Component: (await import('../features/access/forgotten-page.tsx')).ForgottenPage,
            }),
          },
          {
            path: 'reset',
            lazy: async () => ({ Component: (await import('../features/access/reset-page.tsx')).ResetPage }),
          },
          {
            path: 'invitation',
            lazy: async () => ({
              Component: (await import('../features/access/invitation-page.tsx')).InvitationPage,
            }),
          },
          {
            element: (
              <RequireViewer>
                <PersonLayout />
              </RequireViewer>
            ),
            children: [
              {
                index: true,
                lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }),
              },
              {
                path: 'new',
                lazy: async () => ({
                  Component: (await import('../features/first-evening/new-page.tsx')).NewPage,
                }),
              },
              {
                path: 'platform',
                lazy: async () => ({
                  Component: (await import('../features/platform/jobs-page.tsx')).JobsPage,
                }),
              },
              {
                path: 'farm/:producerId',
                lazy: async () => ({
                  Component: (await import('../features/farm/farm-layout.tsx')).FarmLayout,
                }),
                children: farmPages,
              },
            ],
          },
          {
            path: 'c/:slug',
            element: (
              <RequireViewer>
                <CollectiveLayout />
              </RequireViewer>
            ),
            children: collectivePages,
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
    { basename: '/admin' },
  );
}

const collectivePages = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../features/sales/sales-page.tsx')).SalesPage }),
  },
  {
    path: 'first-evening/:step?',
    lazy: async () => ({
      Component: (await import('../features/first-evening/first-evening-page.tsx')).FirstEveningPage,
    }),
  },
  {
    path: 'sales',
    lazy: async () => ({ Component: (await import('../features/sales/sales-page.tsx')).SalesPage }),
  },
  {
    path: 'sales/new',
    lazy: async () => ({
      Component: (await import('../features/plan-sale/plan-sale-page.tsx')).PlanSalePage,
    }),
  },
  {
    path: 'sales/:cycleId',
    lazy: async () => ({ Component: (await import('../features/sale-board/sale-layout.tsx')).SaleLayout }),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('../features/sale-board/board-page.tsx')).BoardPage }),
      },
      {
        path: 'orders',
        lazy: async () => ({
          Component: (await import('../features/orders/sale-orders-page.tsx')).SaleOrdersPage,
        }),
      },
      {
        path: 'lines',
        lazy: async () => ({
          Component: (await import('../features/orders/sale-lines-page.tsx')).SaleLinesPage,
        }),
      },
      {
        path: 'offers',
        lazy: async () => ({
          Component: (await import('../features/sale-board/offers-page.tsx')).OffersPage,
        }),
      },
      {
        path: 'edit',
        lazy: async () => ({
          Component: (await import('../features/plan-sale/edit-sale-page.tsx')).EditSalePage,
        }),
      },
      {
        path: 'papers',
        lazy: async () => ({ Component: (await import('../features/papers/papers-page.tsx')).PapersPage }),
      },
      {
        path: 'hand-out',
        lazy: async () => ({
          Component: (await import('../features/hand-out/hand-out-page.tsx')).HandOutPage,
        }),
      },
      {
        path: 'evening',
        lazy: async () => ({ Component: (await import('../features/evening/evening-page.tsx')).EveningPage }),
      },
      {
        path: 'documents',
        lazy: async () => ({
          Component: (await import('../features/documents/documents-page.tsx')).DocumentsPage,
        }),
      },
      {
        path: 'exports',
        lazy: async () => ({ Component: (await import('../features/papers/exports-page.tsx')).ExportsPage }),
      },
    ],
  },
  {
    path: 'orders',
    lazy: async () => ({ Component: (await import('../features/orders/orders-page.tsx')).OrdersPage }),
  },
  {
    path: 'orders/new',
    lazy: async () => ({
      Component: (await import('../features/orders/enter-order-page.tsx')).EnterOrderPage,
    }),
  },
  {
    path: 'orders/:orderId',
    lazy: async () => ({ Component: (await import('../features/orders/order-page.tsx')).OrderPage }),
  },
  {
    path: 'members',
    lazy: async () => ({ Component: (await import('../features/members/members-page.tsx')).MembersPage }),
  },
  {
    path: 'members/:memberId',
    lazy: async () => ({ Component: (await import('../features/members/member-page.tsx')).MemberPage }),
  },
  {
    path: 'messages',
    lazy: async () => ({ Component: (await import('../features/messages/messages-page.tsx')).MessagesPage }),
  },
  {
    path: 'turns',
    lazy: async () => ({ Component: (await import('../features/turns/turns-page.tsx')).TurnsPage }),
  },
  {
    path: 'producers',
    lazy: async () => ({
      Component: (await import('../features/producers/producers-page.tsx')).ProducersPage,
    }),
  },
  {
    path: 'producers/:producerId',
    lazy: async () => ({ Component: (await import('../features/producers/producer-page.tsx')).ProducerPage }),
  },
  {
    path: 'products',
    lazy: async () => ({ Component: (await import('../features/products/products-page.tsx')).ProductsPage }),
  },
  {
    path: 'imports',
    lazy: async () => ({ Component: (await import('../features/imports/imports-page.tsx')).ImportsPage }),
  },
  {
    path: 'places',
    lazy: async () => ({
      Component: (await import('../features/pickup-points/pickup-points-page.tsx')).PickupPointsPage,
    }),
  },
  {
    path: 'documents',
    lazy: async () => ({
      Component: (await import('../features/documents/all-documents-page.tsx')).AllDocumentsPage,
    }),
  },
  {
    path: 'documents/:documentId',
    lazy: async () => ({ Component: (await import('../features/documents/document-page.tsx')).DocumentPage }),
  },
  {
    path: 'orders/:orderId/correct',
    lazy: async () => ({ Component: (await import('../features/documents/correct-page.tsx')).CorrectPage }),
  },
  ...moneyPages,
  {
    path: 'feedback',
    lazy: async () => ({ Component: (await import('../features/feedback/feedback-page.tsx')).FeedbackPage }),
  },
  {
    path: 'settings',
    lazy: async () => ({ Component: (await import('../features/settings/settings-page.tsx')).SettingsPage }),
  },
  {
    path: 'audit',
    lazy: async () => ({ Component: (await import('../features/audit/audit-page.tsx')).AuditPage }),
  },
  { path: '*', element: <NotFoundPage /> },
];
