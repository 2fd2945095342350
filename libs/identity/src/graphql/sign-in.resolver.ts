import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { as, CONFIG, Public, Requires, type Config } from '@cabas/platform';
import { PassSecondStep } from '../application/pass-second-step.ts';
import { Reauthenticate } from '../application/reauthenticate.ts';
import { RequestSignInCode } from '../application/request-sign-in-code.ts';
import { SignInByMail } from '../application/sign-in-by-mail.ts';
import { PassSecondStepInput, ReauthenticateInput } from './account.inputs.ts';
import { admit } from './admit.ts';
import { browserOf, writeNonce, type HttpContext } from './browser-cookies.ts';

/** Coming in without a password, the second step, and proving oneself again. */
@Resolver()
export class SignInResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(RequestSignInCode) private readonly requesting: RequestSignInCode,
    @Inject(SignInByMail) private readonly byMail: SignInByMail,
    @Inject(PassSecondStep) private readonly passing: PassSecondStep,
    @Inject(Reauthenticate) private readonly proving: Reauthenticate,
  ) {}

  @Mutation('requestSignInCode')
  @Public()
  async requestSignInCode(@Args('email') email: string, @Context() context: HttpContext) {
    const { nonce } = await this.requesting.run(email, browserOf(context, this.config));
    writeNonce(context, this.config, nonce);
    return as('Done', { ok: true });
  }

  @Mutation('signInWithCode')
  @Public()
  async signInWithCode(@Args('code') code: string, @Context() context: HttpContext) {
    const browser = browserOf(context, this.config);
    return admit(context, this.config, await this.byMail.withCode(code, browser));
  }

  @Mutation('signInWithLink')
  @Public()
  async signInWithLink(@Args('token') token: string, @Context() context: HttpContext) {
    const browser = browserOf(context, this.config);
    return admit(context, this.config, await this.byMail.withLink(token, browser));
  }

  @Mutation('passSecondStep')
  @Public()
  async passSecondStep(@Args('input') input: PassSecondStepInput, @Context() context: HttpContext) {
    const browser = browserOf(context, this.config);
    return admit(context, this.config, await this.passing.run(input, browser));
  }

  @Mutation('reauthenticate')
  @Requires('person')
  async reauthenticate(@Args('input') input: ReauthenticateInput, @Context() context: HttpContext) {
    await this.proving.run(input, browserOf(context, this.config));
    return as('Done', { ok: true });
  }
}
