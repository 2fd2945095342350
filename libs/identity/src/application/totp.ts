import type * as Otplib from 'otplib';
import { withFirstUse } from '@cabas/platform';

const otplib = withFirstUse<typeof Otplib>('otplib');

const STEP_SECONDS = 30;

/** 160 random bits in base 32, as RFC 4226 asks for. */
export function newTotpSecret(): string {
  return otplib().generateSecret({ length: 20 });
}

/** As long as our QR codes can hold (libs/ui), with room. */
const LONGEST_URI = 200;

/** What the QR code says to an authenticator; a long address is cut, it is only a name there. */
export function totpUri(secret: string, email: string): string {
  const uri = otplib().generateURI({ issuer: 'Cabas', label: email, secret });
  return uri.length <= LONGEST_URI ? uri : totpUri(secret, [...email].slice(0, -1).join(''));
}

/** The time step (RFC 6238, 30 s) a code is for: this one, the one before or the one after; else undefined. */
export async function totpStep(secret: string, code: string): Promise<number | undefined> {
  if (!/^\d{6}$/.test(code)) return undefined;
  const found = await otplib().verify({ secret, token: code, epochTolerance: STEP_SECONDS });
  return found.valid && 'timeStep' in found ? found.timeStep : undefined;
}
