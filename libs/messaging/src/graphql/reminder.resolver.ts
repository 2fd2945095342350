import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Public, Requires } from '@cabas/platform';
import { ChooseReminders } from '../application/choose-reminders.ts';
import { Devices } from '../application/devices.ts';
import { Unsubscribe } from '../application/unsubscribe.ts';
import { ChooseRemindersInput, DeviceInput } from './reminder.inputs.ts';

/** How reminders reach people, and the way out of them. */
@Resolver()
export class ReminderResolver {
  constructor(
    @Inject(ChooseReminders) private readonly choosing: ChooseReminders,
    @Inject(Devices) private readonly keeping: Devices,
    @Inject(Unsubscribe) private readonly ending: Unsubscribe,
  ) {}

  @Requires('reminders.choose')
  @Query('reminders')
  reminders() {
    return this.choosing.read();
  }

  @Requires('reminders.choose')
  @Mutation('chooseReminders')
  async chooseReminders(@Args('input') { choices }: ChooseRemindersInput) {
    const wanted = choices.map(({ kind, byMail, byPush }) => ({ kind, byMail, byPush }));
    return as('Reminders', { list: await this.choosing.run(wanted) });
  }

  @Requires('person')
  @Query('devices')
  devices() {
    return this.keeping.read();
  }

  @Requires('person')
  @Mutation('addDevice')
  async addDevice(@Args('input') { endpoint, p256dh, auth, name }: DeviceInput) {
    return as('Device', await this.keeping.add({ endpoint, p256dh, auth }, name ?? ''));
  }

  @Requires('person')
  @Mutation('removeDevice')
  async removeDevice(@Args('id') id: string) {
    await this.keeping.remove(id);
    return as('Done', { ok: true });
  }

  @Public()
  @Query('unsubscription')
  async unsubscription(@Args('token') token: string) {
    return (await this.ending.read(token)) ?? null;
  }

  @Public()
  @Mutation('unsubscribe')
  async unsubscribe(@Args('token') token: string) {
    await this.ending.run(token);
    return as('Done', { ok: true });
  }
}
