import type { Config } from '@cabas/platform';

type Base = Pick<Config, 'publicUrl'>;

/** Addresses that mails lead to; the pages are the shop's and the admin's. */
export const links = {
  confirm: ({ publicUrl }: Base, token: string, joining?: string) =>
    `${publicUrl}/confirm?token=${token}${joining === undefined ? '' : `&join=${encodeURIComponent(joining)}`}`,
  reset: ({ publicUrl }: Base, token: string) => `${publicUrl}/reset?token=${token}`,
  signIn: ({ publicUrl }: Base, token: string) => `${publicUrl}/sign-in?token=${token}`,
  security: ({ publicUrl }: Base) => `${publicUrl}/security`,
  newAddress: ({ publicUrl }: Base, token: string) => `${publicUrl}/new-address?token=${token}`,
  oldAddress: ({ publicUrl }: Base, token: string) => `${publicUrl}/old-address?token=${token}`,
  keepAccount: ({ publicUrl }: Base, token: string) => `${publicUrl}/keep-account?token=${token}`,
  household: ({ publicUrl }: Base) => `${publicUrl}/profile/household`,
  myData: ({ publicUrl }: Base) => `${publicUrl}/profile/data`,
  forgotten: ({ publicUrl }: Base) => `${publicUrl}/forgotten`,
  invitation: ({ publicUrl }: Base, token: string) => `${publicUrl}/invitation?token=${token}`,
  members: ({ publicUrl }: Base, slug: string) => `${publicUrl}/admin/c/${slug}/members?status=PENDING`,
};
