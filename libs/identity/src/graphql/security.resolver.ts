import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, CONFIG, Requires, Sensitive, type Config } from '@cabas/platform';
import { ChangePassword } from '../application/change-password.ts';
import { OwnSecurity } from '../application/own-security.ts';
import { SecondFactor } from '../application/second-factor.ts';
import { ChangePasswordInput } from './account.inputs.ts';
import { browserOf, type HttpContext } from './browser-cookies.ts';

const done = () => as('Done', { ok: true });

/** How one's own account is protected. */
@Resolver()
export class SecurityResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(OwnSecurity) private readonly own: OwnSecurity,
    @Inject(ChangePassword) private readonly changing: ChangePassword,
    @Inject(SecondFactor) private readonly factor: SecondFactor,
  ) {}

  @Query('security')
  @Requires('person')
  async security(@Context() context: HttpContext) {
    return this.own.read(browserOf(context, this.config));
  }

  @Mutation('changePassword')
  @Requires('person')
  @Sensitive()
  async changePassword(@Args('input') input: ChangePasswordInput, @Context() context: HttpContext) {
    await this.changing.run(input.password, browserOf(context, this.config));
    return done();
  }

  @Mutation('startSecondFactor')
  @Requires('person')
  @Sensitive()
  async startSecondFactor() {
    return as('SecondFactorSecret', await this.factor.start());
  }

  @Mutation('confirmSecondFactor')
  @Requires('person')
  @Sensitive()
  async confirmSecondFactor(@Args('code') code: string, @Context() context: HttpContext) {
    return as('RecoveryCodes', await this.factor.confirm(code, browserOf(context, this.config)));
  }

  @Mutation('renewRecoveryCodes')
  @Requires('person')
  @Sensitive()
  async renewRecoveryCodes() {
    return as('RecoveryCodes', await this.factor.renewCodes());
  }

  @Mutation('switchOffSecondFactor')
  @Requires('person')
  @Sensitive()
  async switchOffSecondFactor(@Context() context: HttpContext) {
    await this.factor.switchOff(browserOf(context, this.config));
    return done();
  }

  @Mutation('endSession')
  @Requires('person')
  async endSession(@Args('id') id: string) {
    await this.own.endSession(id);
    return done();
  }

  @Mutation('endOtherSessions')
  @Requires('person')
  async endOtherSessions(@Context() context: HttpContext) {
    await this.own.endOtherSessions(browserOf(context, this.config));
    return done();
  }
}
