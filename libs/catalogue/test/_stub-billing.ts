import { Module } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@cabas/platform';
@Resolver()
class Stub {}
const def = (name: string, kind: typeof Query) => {
  const f = () => null;
  Object.defineProperty(Stub.prototype, name, {
    value: f,
    configurable: true,
    writable: true,
    enumerable: true,
  });
  const d = Object.getOwnPropertyDescriptor(Stub.prototype, name)!;
  kind(name)(Stub.prototype, name, d);
  Public()(Stub.prototype, name, d);
};
for (const q of ['myDocuments', 'documents', 'documentRun', 'documentRuns', 'farmDocuments']) def(q, Query);
for (const q of ['startDocumentRun']) def(q, Mutation as never);
@Module({ providers: [Stub] })
export class BillingGraphqlModule {}
@Module({})
export class BillingModule {}
export const BILLING_ENTITIES = [];
export const BILLING_EVENTS = [];
