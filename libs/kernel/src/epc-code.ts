import { centsToDecimal, type Cents } from './money.ts';

export interface CreditTransfer {
  /** Whose account it is, as the bank knows them. */
  readonly holder: string;
  /** Normalized. */
  readonly iban: string;
  readonly bic?: string | null;
  readonly amountCents: Cents;
  /** ISO 11649. */
  readonly reference: string;
}

const MOST_BYTES = 331;
const MOST_CENTS = 99_999_999_999;

/**
 * What a bank's application reads from a QR code (EPC069-12 version 2): payee, amount and reference, so that nothing is typed. At most
 * 331 bytes, drawn at level M. @throws RangeError for an amount no transfer can have.
 */
export function epcCode({ holder, iban, bic, amountCents, reference }: CreditTransfer): string {
  if (!Number.isSafeInteger(amountCents) || amountCents < 1 || amountCents > MOST_CENTS)
    throw new RangeError(`not an amount to transfer: ${amountCents}`);
  const name = [...holder.replaceAll(/\s+/g, ' ').trim()].slice(0, 70).join('');
  const text = [
    'BCD',
    '002',
    '1',
    'SCT',
    bic ?? '',
    name,
    iban,
    `EUR${centsToDecimal(amountCents)}`,
    '',
    reference,
  ].join('\n');
  if (new TextEncoder().encode(text).length > MOST_BYTES)
    throw new RangeError('too long for a transfer’s code');
  return text;
}
