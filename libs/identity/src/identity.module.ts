import { Module } from '@nestjs/common';
import { AskForData } from './application/data-export.ts';
import { CarryAddress } from './application/carry-address.ts';
import { ChangeEmail } from './application/change-email.ts';
import { CloseAccount } from './application/close-account.ts';
import { ClosingObstacles } from './application/closing-obstacles.ts';
import { EraseAccount } from './application/erase-account.ts';
import { MakeDataExport } from './application/make-data-export.ts';
import { SetBusiness } from './application/set-business.ts';
import { OwnMembership } from './application/own-membership.ts';
import { AccountJobs } from './jobs/account-jobs.ts';
import { AcceptInvitation } from './application/accept-invitation.ts';
import { AccountMails } from './application/account-mails.ts';
import { AddMember } from './application/add-member.ts';
import { AttemptLimits } from './application/attempt-limits.ts';
import { ChangeCollective } from './application/change-collective.ts';
import { ChangePassword } from './application/change-password.ts';
import { CheckSecondFactor } from './application/check-second-factor.ts';
import { ChangeMember } from './application/change-member.ts';
import { ConfirmEmail } from './application/confirm-email.ts';
import { CreateCollective } from './application/create-collective.ts';
import { Household } from './application/household.ts';
import { InviteMember } from './application/invite-member.ts';
import { JoinCollective } from './application/join-collective.ts';
import { LogIn } from './application/log-in.ts';
import { LogOut } from './application/log-out.ts';
import { OwnSecurity } from './application/own-security.ts';
import { PassSecondStep } from './application/pass-second-step.ts';
import { PasswordHasher } from './application/password-hasher.ts';
import { ReadInvitation } from './application/read-invitation.ts';
import { ReadViewer } from './application/read-viewer.ts';
import { Reauthenticate } from './application/reauthenticate.ts';
import { RequestSignInCode } from './application/request-sign-in-code.ts';
import { SecondFactor } from './application/second-factor.ts';
import { SignIn } from './application/sign-in.ts';
import { SignInByMail } from './application/sign-in-by-mail.ts';
import { RequestPasswordReset } from './application/request-password-reset.ts';
import { ResetPassword } from './application/reset-password.ts';
import { Sessions } from './application/sessions.ts';
import { MEMBER_IMPORT, memberImport } from './application/member-import.ts';
import { SignUp } from './application/sign-up.ts';
import { UpdateProfile } from './application/update-profile.ts';

const useCases = [
  AcceptInvitation,
  AddMember,
  ChangeCollective,
  ChangeMember,
  ChangePassword,
  ConfirmEmail,
  CreateCollective,
  Household,
  InviteMember,
  JoinCollective,
  LogIn,
  LogOut,
  OwnSecurity,
  PassSecondStep,
  ReadInvitation,
  ReadViewer,
  Reauthenticate,
  RequestPasswordReset,
  RequestSignInCode,
  ResetPassword,
  SecondFactor,
  Sessions,
  SignInByMail,
  SignUp,
  UpdateProfile,
  AskForData,
  CarryAddress,
  ChangeEmail,
  CloseAccount,
  EraseAccount,
  MakeDataExport,
  OwnMembership,
  SetBusiness,
];

/** Accounts, sessions, collectives, members. */
@Module({
  providers: [
    ...useCases,
    AccountJobs,
    AccountMails,
    ClosingObstacles,
    AttemptLimits,
    CheckSecondFactor,
    PasswordHasher,
    SignIn,
    { provide: MEMBER_IMPORT, useValue: memberImport },
  ],
  exports: [...useCases, AttemptLimits, MEMBER_IMPORT],
})
export class IdentityModule {}
