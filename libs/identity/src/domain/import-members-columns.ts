/** What a member list calls its columns: CAMAP's names first, then those of spreadsheets. */
export const MEMBER_COLUMNS = {
  names: {
    givenName: ['Prénom', 'first name', 'given name', 'prénom 1'],
    familyName: ['Nom', 'nom de famille', 'last name', 'family name', 'surname', 'nom 1'],
    email: [
      'Email',
      'e-mail',
      'mail',
      'courriel',
      'adresse e-mail',
      'adresse mail',
      'adresse électronique',
      'email 1',
    ],
    phone: ['Téléphone', 'tél', 'portable', 'mobile', 'numéro de téléphone', 'phone', 'téléphone 1'],
    partnerGivenName: ['Prénom conjoint', 'prénom 2', 'prénom du conjoint', 'partner first name'],
    partnerFamilyName: ['Nom conjoint', 'nom 2', 'nom du conjoint', 'partner last name'],
    partnerEmail: [
      'Email conjoint',
      'e-mail conjoint',
      'mail conjoint',
      'email 2',
      'email du conjoint',
      'partner email',
    ],
    partnerPhone: [
      'Téléphone conjoint',
      'tél conjoint',
      'téléphone 2',
      'téléphone du conjoint',
      'partner phone',
    ],
    addressLine1: ['Adresse 1', 'adresse', 'rue', 'address', 'address 1'],
    addressLine2: ['Adresse 2', 'complément', 'complément d’adresse', 'address 2'],
    postcode: ['Code postal', 'CP', 'zip', 'zip code', 'postcode'],
    city: ['Ville', 'commune', 'localité', 'city', 'town'],
  },
  required: ['familyName', 'email'],
} as const satisfies ColumnsOfAFile;

export type MemberColumn = keyof (typeof MEMBER_COLUMNS)['names'];

/** A row of the file by what its cells mean; a column the file lacks is absent. */
export interface MemberRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<MemberColumn, string>>>;
}

interface ColumnsOfAFile {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly required: readonly string[];
}
