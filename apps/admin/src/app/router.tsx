/** Every address of the admin. Pages load when they are first opened. */
import { farmPages } from './farm-routes.ts';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { CollectiveLayout } from './collective-layout.tsx';
import { moneyPages } from './money-pages.ts';
import { Fault, NotFoundPage } from './fault.tsx';
import { PersonLayout } from './person-layout.tsx';
import { Root } from './root.tsx';
import { needing } from './needs-power.tsx';
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

const collectivePages: RouteObject[] = [
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
    path: 'places',
    lazy: async () => ({
      Component: (await import('../features/pickup-points/pickup-points-page.tsx')).PickupPointsPage,
    }),
  },
  needing('orders.read', [
    {
      path: 'orders',
      lazy: async () => ({ Component: (await import('../features/orders/orders-page.tsx')).OrdersPage }),
    },
    {
      path: 'orders/:orderId',
      lazy: async () => ({ Component: (await import('../features/orders/order-page.tsx')).OrderPage }),
    },
    {
      path: 'feedback',
      lazy: async () => ({
        Component: (await import('../features/feedback/feedback-page.tsx')).FeedbackPage,
      }),
    },
  ]),
  needing('orders.enter', [
    {
      path: 'orders/new',
      lazy: async () => ({
        Component: (await import('../features/orders/enter-order-page.tsx')).EnterOrderPage,
      }),
    },
  ]),
  needing('members.read', [
    {
      path: 'members',
      lazy: async () => ({ Component: (await import('../features/members/members-page.tsx')).MembersPage }),
    },
    {
      path: 'members/:memberId',
      lazy: async () => ({ Component: (await import('../features/members/member-page.tsx')).MemberPage }),
    },
  ]),
  needing('sales.change', [
    {
      path: 'messages',
      lazy: async () => ({
        Component: (await import('../features/messages/messages-page.tsx')).MessagesPage,
      }),
    },
  ]),
  needing('catalogue.change', [
    {
      path: 'imports',
      lazy: async () => ({ Component: (await import('../features/imports/imports-page.tsx')).ImportsPage }),
    },
  ]),
  needing('documents.issue', [
    {
      path: 'documents/service',
      lazy: async () => ({ Component: (await import('../features/documents/fee-page.tsx')).FeePage }),
    },
  ]),
  needing('documents.read', [
    {
      path: 'documents',
      lazy: async () => ({
        Component: (await import('../features/documents/all-documents-page.tsx')).AllDocumentsPage,
      }),
    },
    {
      path: 'documents/:documentId',
      lazy: async () => ({
        Component: (await import('../features/documents/document-page.tsx')).DocumentPage,
      }),
    },
  ]),
  needing('documents.correct', [
    {
      path: 'orders/:orderId/correct',
      lazy: async () => ({ Component: (await import('../features/documents/correct-page.tsx')).CorrectPage }),
    },
  ]),
  needing('money.read', moneyPages),
  needing('collective.change', [
    {
      path: 'settings',
      lazy: async () => ({
        Component: (await import('../features/settings/settings-page.tsx')).SettingsPage,
      }),
    },
  ]),
  needing('audit.read', [
    {
      path: 'audit',
      lazy: async () => ({ Component: (await import('../features/audit/audit-page.tsx')).AuditPage }),
    },
  ]),
  { path: '*', element: <NotFoundPage /> },
];
