import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { as, CONFIG, Public, Requires, type Config } from '@cabas/platform';
import { ConfirmEmail } from '../application/confirm-email.ts';
import { LogIn } from '../application/log-in.ts';
import { LogOut } from '../application/log-out.ts';
import { RequestPasswordReset } from '../application/request-password-reset.ts';
import { ResetPassword } from '../application/reset-password.ts';
import { SignUp } from '../application/sign-up.ts';
import { LogInInput, ResetPasswordInput, SignUpInput } from './account.inputs.ts';
import { admit } from './admit.ts';
import { browserOf, clearSession, type HttpContext } from './browser-cookies.ts';

const done = () => as('Done', { ok: true });

/** Opening an account, coming in with a password, going out. */
@Resolver()
export class AccountResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SignUp) private readonly signingUp: SignUp,
    @Inject(ConfirmEmail) private readonly confirming: ConfirmEmail,
    @Inject(LogIn) private readonly loggingIn: LogIn,
    @Inject(LogOut) private readonly loggingOut: LogOut,
    @Inject(RequestPasswordReset) private readonly requestingReset: RequestPasswordReset,
    @Inject(ResetPassword) private readonly resetting: ResetPassword,
  ) {}

  @Mutation('signUp')
  @Public()
  async signUp(@Args('input') input: SignUpInput) {
    await this.signingUp.run(input);
    return done();
  }

  @Mutation('confirmEmail')
  @Public()
  async confirmEmail(@Args('token') token: string, @Context() context: HttpContext) {
    return admit(context, this.config, await this.confirming.run(token, browserOf(context, this.config)));
  }

  @Mutation('logIn')
  @Public()
  async logIn(@Args('input') input: LogInInput, @Context() context: HttpContext) {
    return admit(context, this.config, await this.loggingIn.run(input, browserOf(context, this.config)));
  }

  @Mutation('logOut')
  @Requires('person')
  async logOut(@Context() context: HttpContext) {
    await this.loggingOut.run(browserOf(context, this.config).token);
    clearSession(context, this.config);
    return done();
  }

  @Mutation('requestPasswordReset')
  @Public()
  async requestPasswordReset(@Args('email') email: string) {
    await this.requestingReset.run(email);
    return done();
  }

  @Mutation('resetPassword')
  @Public()
  async resetPassword(@Args('input') input: ResetPasswordInput) {
    await this.resetting.run(input);
    return done();
  }
}
