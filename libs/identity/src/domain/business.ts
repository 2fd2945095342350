import { InvalidInput, normalizeName, normalizeSiret } from '@cabas/kernel';

/** A member that is a business, as its invoices name it. */
export interface BusinessIdentity {
  readonly legalName: string;
  readonly siret: string;
  readonly vatNumber?: string;
  readonly addressLine1: string;
  readonly postcode: string;
  readonly city: string;
  /** Where e-invoices go, in the scheme 0225: absent, the SIREN. */
  readonly electronicAddress?: string;
  /** Agreed to pay sooner than the law's last day. */
  readonly paymentDays?: number;
  /** One invoice a month from each seller. */
  readonly grouped?: boolean;
}

/** As typed. */
export interface BusinessWish {
  readonly legalName: string;
  readonly siret: string;
  readonly vatNumber?: string | null | undefined;
  readonly addressLine1: string;
  readonly postcode: string;
  readonly city: string;
  readonly electronicAddress?: string | null | undefined;
}

/** What the two agree on: the collective writes it down. */
export interface BusinessTerms {
  readonly paymentDays?: number | null | undefined;
  readonly grouped?: boolean | null | undefined;
}

/** Checked and as stored. @throws InvalidInput REQUIRED, NOT_A_SIRET, NOT_A_VAT_NUMBER, NOT_AN_E_ADDRESS */
export function readBusiness(wish: BusinessWish, { paymentDays, grouped }: BusinessTerms): BusinessIdentity {
  const text = (value: string | null | undefined): string => normalizeName(value ?? '');
  const [legalName, addressLine1, postcode, city] = [
    text(wish.legalName),
    text(wish.addressLine1),
    text(wish.postcode),
    text(wish.city),
  ];
  const missing = Object.entries({ legalName, addressLine1, postcode, city }).filter(
    ([, value]) => value === '',
  );
  const siret = normalizeSiret(wish.siret);
  const siren = siret?.slice(0, 9) ?? '';
  const vatNumber = compact(wish.vatNumber).toUpperCase();
  const electronicAddress = compact(wish.electronicAddress);
  const problems = [
    ...missing.map(([path]) => ({ path, code: 'REQUIRED' })),
    ...(siret === undefined ? [{ path: 'siret', code: 'NOT_A_SIRET' }] : []),
    ...(vatNumber === '' || isVatNumber(vatNumber, siren)
      ? []
      : [{ path: 'vatNumber', code: 'NOT_A_VAT_NUMBER' }]),
    ...(electronicAddress === '' || isElectronicAddress(electronicAddress, siren)
      ? []
      : [{ path: 'electronicAddress', code: 'NOT_AN_E_ADDRESS' }]),
  ];
  if (siret === undefined || problems.length > 0)
    throw new InvalidInput(problems.map(({ path, code }) => ({ path: `business.${path}`, code })));
  return {
    legalName,
    siret,
    ...(vatNumber !== '' && { vatNumber }),
    addressLine1,
    postcode,
    city,
    ...(electronicAddress !== '' && electronicAddress !== siren && { electronicAddress }),
    ...(paymentDays != null && { paymentDays }),
    ...(grouped === true && { grouped }),
  };
}

/** A French number ends with the SIREN. */
function isVatNumber(text: string, siren: string): boolean {
  if (text.startsWith('FR')) return /^FR[A-Z0-9]{2}\d{9}$/.test(text) && text.endsWith(siren);
  return /^[A-Z]{2}[A-Z0-9]{2,13}$/.test(text);
}

/** The SIREN, or one of the addresses that the directory lets it have: `123456789_12345678900012`, `123456789_CUISINE`. */
function isElectronicAddress(text: string, siren: string): boolean {
  return text === siren || (text.startsWith(`${siren}_`) && /^\d{9}_[A-Za-z0-9_+/-]{1,100}$/.test(text));
}

function compact(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s.\u00a0\u202f]/g, '');
}
