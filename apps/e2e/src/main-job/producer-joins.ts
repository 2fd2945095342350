import assert from 'node:assert/strict';
import { makeSiret } from '@cabas/kernel';
import type { Market } from './found-collective.ts';
import type { Person, Story } from './story.ts';
import type { Sale } from './take-orders.ts';

/** A farm comes by the link in its mail, sees what to bring, says who it is and lets the collective write its invoices. */
export async function producerJoins(
  story: Story,
  market: Market,
  sale: Sale,
): Promise<Person & { readonly producerId: string }> {
  const { admin, scope, id: collectiveId } = market;
  const farm = market.producers[1];
  assert.ok(farm);
  await admin.browser.call('inviteProducer(producerId: UUID!)', 'Done', { producerId: farm.id }, 'ok', scope);
  const token = await story.mailbox.token(farm.email, '/invitation?token=');
  const person = await story.signUp('apiculteur', 'Jean', 'Abeille');
  const { producerId } = await person.browser.call<{ producerId: string }>(
    'acceptInvitation(token: String!)',
    'InvitationAccepted',
    { token },
    'producerId',
  );
  assert.equal(producerId, farm.id);
  const own = `producer:${producerId}`;
  const { farmDeliveries } = await person.browser.ask<{ farmDeliveries: Delivery[] }>(
    '{ farmDeliveries { cycleName totalCents products { name saleCents } customers { name amountCents } } }',
    {},
    own,
  );
  assert.ok(
    farmDeliveries.length > 0 &&
      farmDeliveries.every(({ cycleName, products }) => cycleName === sale.name && products.length > 0),
    'the farm sees what it is to bring',
  );
  const legal = {
    legalName: 'Jean Abeille',
    legalForm: 'Entreprise individuelle',
    siret: makeSiret(9002),
    addressLine1: 'Le Buisson',
    postcode: '36600',
    city: 'Valençay',
  };
  await person.browser.send('changeFarm', 'Farm', { vatRegime: 'FRANCHISE', legal }, 'id', own);
  await admin.browser.call('offerMandate(producerId: UUID!)', 'Participation', { producerId }, 'id', scope);
  await person.browser.call(
    'acceptMandate(collectiveId: UUID!, name: String!)',
    'Farm',
    { collectiveId, name: 'Jean Abeille' },
    'id',
    own,
  );
  await admin.browser.send(
    'changeProducer',
    'Participation',
    { producerId, paperwork: 'INVOICES' },
    'id',
    scope,
  );
  story.tell(
    `${farm.name} accepted its invitation, sees ${farmDeliveries.length} deliveries, gave its mandate`,
  );
  return { ...person, producerId };
}

interface Delivery {
  readonly cycleName: string;
  readonly totalCents: number;
  readonly products: readonly { readonly name: string }[];
}
