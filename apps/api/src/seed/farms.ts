import type { FarmData } from './data/farm.ts';
import type { PersonData } from './data/people.ts';
import type { BackStage } from './back-stage.ts';
import { addFarm, legalOf, paperworkOf, productInput, type Made } from './collective.ts';
import { fillInForms } from './online.ts';
import { each, type Person } from './person.ts';

/** A farm with an account that several collectives sell: it keeps its catalogue itself. */
export class SharedFarm {
  readonly data: FarmData;
  private readonly person: Person;
  private readonly who: PersonData;
  private producerId = '';
  private takesCards = false;

  constructor(data: FarmData, who: PersonData, person: Person) {
    this.data = data;
    this.who = who;
    this.person = person;
  }

  /** A collective writes the farm down and invites it; the farm accepts, and the collective lists its products. */
  async join(collective: Made, stage: BackStage): Promise<void> {
    const { admin, scope, farms, data } = collective;
    const recordId = await addFarm(collective, { ...this.data, email: this.who.email, products: [] });
    const invite = () =>
      admin.act('inviteProducer(producerId: UUID!)', 'Done', 'ok', { producerId: recordId }, scope);
    const token = await stage.catchToken(this.who.email, 'invite-producer', invite);
    const { producerId } = await this.person.act<{ producerId: string }>(
      'acceptInvitation(token: String!)',
      'InvitationAccepted',
      'producerId',
      { token },
    );
    if (this.producerId === '') await this.settle(producerId);
    farms.set(this.data.key, producerId);
    const serviceFeeBp = data.serviceFees?.[this.data.key];
    if (serviceFeeBp !== undefined) {
      const input = { producerId, serviceFeeBp };
      await admin.act('changeProducer(input: ChangeProducerInput!)', 'Participation', 'id', { input }, scope);
    }
    const { edges } = await admin.query<{ edges: { node: { id: string } }[] }>(
      'query($id: UUID!) { products(producerId: $id, first: 100) { edges { node { id } } } }',
      { id: producerId },
      scope,
    );
    await each(edges, 4, ({ node }) =>
      admin.act(
        'setListing(input: SetListingInput!)',
        'Product',
        'id',
        { input: { producerId, productId: node.id, active: true } },
        scope,
      ),
    );
    if ('paperwork' in paperworkOf(data, this.data)) await this.acceptMandate(collective);
  }

  /** Its news, to every collective it sells through. */
  async tell(words: string): Promise<void> {
    await this.person.act(
      'writeFarmNews(input: FarmNewsInput!)',
      'FarmNews',
      'id',
      { input: { words } },
      this.scope,
    );
  }

  /** An account of its own at the demo’s payment service: its customers pay online where their collective allows it. */
  async takeCards(): Promise<void> {
    if (this.takesCards || !(await this.mayTakeCards())) return;
    this.takesCards = true;
    const { url } = await this.person.act<{ url: string }>(
      'connectFarmOnline',
      'OnlineLink',
      'url',
      {},
      this.scope,
    );
    await fillInForms(url);
    await this.person.act('checkFarmOnline', 'FarmOnline', 'offered', {}, this.scope);
    await this.person.act(
      'activateFarmOnline(active: Boolean!)',
      'FarmOnline',
      'offered',
      { active: true },
      this.scope,
    );
  }

  /** False: this installation is not connected to a payment service. */
  async mayTakeCards(): Promise<boolean> {
    const { offered } = await this.person.query<{ offered: boolean }>(
      '{ farmOnline { offered } }',
      {},
      this.scope,
    );
    return offered;
  }

  private get scope(): string {
    return `producer:${this.producerId}`;
  }

  /** Its first day: who it is, and what it makes. */
  private async settle(producerId: string): Promise<void> {
    this.producerId = producerId;
    const { name, city, story, regime } = this.data;
    const input = { name, city, story, vatRegime: regime ?? 'UNKNOWN', legal: legalOf(this.data) };
    await this.person.act('changeFarm(input: ChangeFarmInput!)', 'Farm', 'id', { input }, this.scope);
    await each(this.data.products, 4, async (product) => {
      const { id } = await this.person.act(
        'addFarmProduct(input: ProductInput!)',
        'Product',
        'id',
        { input: { producerId, ...productInput(product) } },
        this.scope,
      );
      if (product.stock === undefined) return;
      await this.person.act(
        'setFarmStock(input: SetStockInput!)',
        'Product',
        'id',
        { input: { producerId, productId: id, available: product.stock } },
        this.scope,
      );
    });
  }

  private async acceptMandate({ admin, scope, id }: Made): Promise<void> {
    await admin.act(
      'offerMandate(producerId: UUID!)',
      'Participation',
      'id',
      { producerId: this.producerId },
      scope,
    );
    const name = `${this.who.givenName} ${this.who.familyName}`;
    await this.person.act(
      'acceptMandate(collectiveId: UUID!, name: String!)',
      'Farm',
      'id',
      { collectiveId: id, name },
      this.scope,
    );
  }
}
