import type { Random } from '../random.ts';

/** One password for every sample account: long, easy to type, used nowhere else. */
export const PASSWORD = 'marche-du-vendredi';

export interface PersonData {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
}

export const demo = {
  admin: { email: 'admin@example.org', givenName: 'Claire', familyName: 'Vasseur' },
  coordinator: { email: 'coordination@example.org', givenName: 'Mehdi', familyName: 'Lagarde' },
  treasurer: { email: 'tresorerie@example.org', givenName: 'Solange', familyName: 'Rimbert' },
  member: { email: 'adherente@example.org', givenName: 'Inès', familyName: 'Cordier' },
  staff: { email: 'plateforme@example.org', givenName: 'Yann', familyName: 'Kerbrat' },
  moulin: { email: 'producteur@example.org', givenName: 'Odile', familyName: 'Chanteloup' },
  rucher: { email: 'rucher@example.org', givenName: 'Bastien', familyName: 'Aumont' },
  cidrerie: { email: 'cidrerie@example.org', givenName: 'Gwenola', familyName: 'Haie' },
  nahon: { email: 'animation@example.org', givenName: 'Léonie', familyName: 'Petitjean' },
  haies: { email: 'groupement@example.org', givenName: 'Ronan', familyName: 'Gallais' },
  reserve: { email: 'achats@example.org', givenName: 'Fatou', familyName: 'Ndiaye' },
  grange: { email: 'magasin@example.org', givenName: 'Sandrine', familyName: 'Berthault' },
  grangeTreasurer: { email: 'comptes@example.org', givenName: 'Gérard', familyName: 'Moulinet' },
  chaume: { email: 'chaume@example.org', givenName: 'Julien', familyName: 'Auclair' },
  fontaines: { email: 'fontaines@example.org', givenName: 'Valérie', familyName: 'Desfontaines' },
  boisrond: { email: 'boisrond@example.org', givenName: 'Naïma', familyName: 'Brunet' },
  applicant: { email: 'candidate@example.org', givenName: 'Nora', familyName: 'Belloir' },
} as const satisfies Record<string, PersonData>;

/** Who created a collective and runs it. */
export function founderOf(key: string): PersonData {
  const founders: Readonly<Record<string, PersonData>> = {
    tilleul: demo.admin,
    nahon: demo.nahon,
    haies: demo.haies,
    reserve: demo.reserve,
    grange: demo.grange,
  };
  return founders[key] ?? demo.admin;
}

const GIVEN = [
  'Hervé',
  'Maël',
  'Joëlle',
  'Théo',
  'Léa',
  'Monique',
  'Maud',
  'Anaïs',
  'Jean-Luc',
  'Nadège',
  'Aïcha',
  'Paul',
  'Simone',
  'Karim',
  'Élodie',
  'Gaston',
  'Lucie',
  'Ahmed',
  'Brigitte',
  'Noé',
  'Sylvie',
  'Patrick',
  'Manon',
  'Denis',
  'Yasmine',
  'Hugo',
  'Colette',
  'Romain',
  'Amandine',
  'Étienne',
  'Zoé',
  'Bernard',
  'Camille',
  'Oscar',
  'Marie-Thérèse',
  'Louis',
];
const FAMILY = [
  'Barbotin',
  'Hénault',
  'Sarrazin',
  'Rabusseau',
  'Diallo',
  'Gaillard',
  'Chauveau',
  'Renard',
  'Thibault',
  'D’Agostino',
  'Le Bihan',
  'Moreau',
  'Ménard',
  'Tessier',
  'Aubert',
  'Fèvre',
  'Boisgard',
  'Crépin',
  'Delaunay',
  'Ferrand',
  'Guérinet',
  'Huguet',
  'Jolivet',
  'Kermarrec',
  'Lorieux',
  'Marchais',
  'Nivet',
  'Ogier',
  'Pinson',
  'Quéré',
  'Rousselle',
  'Savigny',
  'Touzeau',
  'Vigneron',
  'Wagner',
  'Yvon',
];

/** People nobody is: no name twice, one in three without an address. */
export function inventPeople(
  random: Random,
  towns: readonly (readonly [string, string])[],
  count: number,
  taken: Set<string>,
): MemberData[] {
  const people: MemberData[] = [];
  while (people.length < count) {
    const [givenName, familyName] = [random.pick(GIVEN), random.pick(FAMILY)];
    const key = `${givenName} ${familyName}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const [postcode, city] = random.pick(towns);
    people.push({
      givenName,
      familyName,
      email: random.chance(0.6) ? `${plain(givenName)}.${plain(familyName)}@example.org` : '',
      phone: `0${random.chance(0.7) ? 6 : 2} ${[3, 2, 1, 0].map(() => String(random.between(10, 99))).join(' ')}`,
      addressLine1: `${random.between(1, 48)} ${random.pick(['rue des Lilas', 'route de Loches', 'rue du Lavoir', 'chemin des Vignes', 'rue de l’Église', 'impasse du Four', 'rue Basse', 'allée des Tilleuls'])}`,
      postcode,
      city,
    });
  }
  return people;
}

export interface MemberData extends PersonData {
  readonly phone: string;
  readonly addressLine1: string;
  readonly postcode: string;
  readonly city: string;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
