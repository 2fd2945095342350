import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { createTranslator, messageForProblem } from '@cabas/messages';
import { as, currentContext, Public, Requires, Sensitive } from '@cabas/platform';
import { ChangeEmail } from '../application/change-email.ts';
import { CloseAccount } from '../application/close-account.ts';
import { AskForData } from '../application/data-export.ts';
import { OwnMembership } from '../application/own-membership.ts';
import type { DataExport } from '../data-access/data-exports.ts';
import { ChangeEmailInput, OwnAddressInput } from './own-account.inputs.ts';

const done = () => as('Done', { ok: true });
const shown = (one: DataExport) => ({
  ...one,
  path: one.readyAt === null ? null : `/files/me/data/${one.id}.zip`,
});

/** One's own account: another address, a copy of one's data, and the way out. */
@Resolver()
export class OwnAccountResolver {
  constructor(
    @Inject(ChangeEmail) private readonly email: ChangeEmail,
    @Inject(AskForData) private readonly data: AskForData,
    @Inject(CloseAccount) private readonly closing: CloseAccount,
    @Inject(OwnMembership) private readonly membership: OwnMembership,
  ) {}

  @Mutation('changeEmail')
  @Requires('person')
  @Sensitive()
  async changeEmail(@Args('input') input: ChangeEmailInput) {
    await this.email.ask(input.email);
    return done();
  }

  @Mutation('confirmNewEmail')
  @Public()
  async confirmNewEmail(@Args('token') token: string) {
    await this.email.confirm(token);
    return done();
  }

  @Mutation('undoEmailChange')
  @Public()
  async undoEmailChange(@Args('token') token: string) {
    await this.email.undo(token);
    return done();
  }

  @Query('dataExport')
  @Requires('person')
  async dataExport() {
    const live = await this.data.live();
    return live === undefined ? null : shown(live);
  }

  @Mutation('requestDataExport')
  @Requires('person')
  @Sensitive()
  async requestDataExport() {
    return as('DataExport', shown(await this.data.run()));
  }

  @Query('closingPreview')
  @Requires('person')
  async closingPreview() {
    const { obstacles, ...preview } = await this.closing.preview();
    const t = createTranslator(currentContext().locale);
    return {
      ...preview,
      obstacles: obstacles.map(({ code, where }) => ({
        code,
        where,
        message: messageForProblem({ code }, t),
      })),
    };
  }

  @Mutation('closeAccount')
  @Requires('person')
  @Sensitive()
  async closeAccount() {
    return as('AccountClosing', await this.closing.run());
  }

  @Mutation('keepAccount')
  @Requires('person')
  async keepAccount() {
    await this.closing.keep();
    return done();
  }

  @Mutation('keepAccountByLink')
  @Public()
  async keepAccountByLink(@Args('token') token: string) {
    await this.closing.keepByLink(token);
    return done();
  }

  @Mutation('saveOwnAddress')
  @Requires('person')
  async saveOwnAddress(@Args('input') input: OwnAddressInput) {
    const text = (value: string | null | undefined) => value?.trim() || null;
    const { membershipId, addressLine1, addressLine2, postcode, city } = input;
    const address = {
      addressLine1: text(addressLine1),
      addressLine2: text(addressLine2),
      postcode: text(postcode),
      city: text(city),
    };
    return as('ViewerMembership', await this.membership.address(membershipId, address));
  }

  @Mutation('leaveCollective')
  @Requires('person')
  async leaveCollective(@Args('membershipId') membershipId: string) {
    return as('ViewerMembership', await this.membership.leave(membershipId));
  }
}
