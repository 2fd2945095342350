// The invoicing mandate: written, prior, dated (CGI art. 289, I-2 and ann. II art. 242 nonies, now in the CIBS). Shown in
// full before it is accepted; a changed word is a new version, and old versions stay readable for ever.
import { createHash } from 'node:crypto';
import { formatDay } from '@cabas/kernel';
import { localeOf, type Locale } from '@cabas/messages';
import { MANDATE_VERSION } from '../domain/mandate.ts';

/** How long a farm has to contest an invoice, as all versions say. */
export const CONTEST_DAYS = 15;

export interface MandateParties {
  readonly producerName: string;
  readonly collectiveName: string;
  /** The last day; null: without end. Versions before 2027-01 know none. */
  readonly endsOn?: string | null;
}

export interface MandateText {
  readonly version: string;
  readonly title: string;
  readonly articles: readonly { readonly title: string; readonly text: string }[];
}

/** The mandate in the reader's language; the French text is the one that binds. Throws RangeError for an unknown version. */
export function mandateText(
  parties: MandateParties,
  locale: string,
  version: string = MANDATE_VERSION,
): MandateText {
  const texts = VERSIONS[version];
  if (!texts) throw new RangeError(`unknown mandate version: ${version}`);
  const { title, articles, ending } = texts[localeOf(locale)];
  const { endsOn = null } = parties;
  const fill = (text: string): string =>
    text
      .replaceAll('{duration}', ending?.[endsOn === null ? 'never' : 'onDay'] ?? '')
      .replaceAll('{day}', endsOn === null ? '' : formatDay(endsOn, locale, { withYear: true }))
      .replaceAll('{producer}', parties.producerName)
      .replaceAll('{collective}', parties.collectiveName);
  return {
    version,
    title: fill(title),
    articles: articles.map(([name, text]) => ({ title: name, text: fill(text) })),
  };
}

/** The same as one plain text, for a screen, a mail or the record of what was accepted. */
export function mandatePlainText(
  parties: MandateParties,
  locale: string,
  version: string = MANDATE_VERSION,
): string {
  const { title, articles } = mandateText(parties, locale, version);
  const numbered = articles.map((article, index) => `${index + 1}. ${article.title}\n${article.text}`);
  return [title, ...numbered].join('\n\n');
}

/** The text that binds, as it is kept and mailed, with its fingerprint: whoever has the file can check it (`sha256sum`). */
export function bindingText({ version, ...parties }: MandateParties & { readonly version: string }): {
  readonly text: string;
  readonly sha256: string;
} {
  const text = mandatePlainText(parties, 'fr', version);
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}

type Wording = {
  readonly title: string;
  readonly articles: readonly (readonly [title: string, text: string])[];
  /** What `{duration}` becomes. */
  readonly ending?: Readonly<Record<'never' | 'onDay', string>>;
};

const VERSION_2026_11: Record<Locale, Wording> = {
  fr: {
    title: 'Mandat de facturation donné par {producer} à {collective}',
    articles: [
      [
        'Objet',
        '{producer}, le mandant, charge {collective}, le mandataire, d’établir et d’émettre ses factures en son nom et pour son compte, comme le permet l’article 289, I-2 du code général des impôts, repris au code des impositions sur les biens et services le 1er septembre 2026.',
      ],
      [
        'Ventes concernées',
        'Uniquement les ventes faites par l’intermédiaire de {collective} ou à {collective}. Aucune facture n’est émise avant l’acceptation de ce mandat.',
      ],
      [
        'Comment les factures sont faites',
        'D’après les commandes et les quantités réellement livrées. Elles portent l’identité et le régime de TVA déclarés par le mandant, un numéro pris dans une série continue réservée à ce mandat, et la mention « Facture établie par {collective} au nom et pour le compte de {producer} ». Lorsque {collective} est lui-même l’acheteur, elles portent aussi la mention « Autofacturation ».',
      ],
      [
        'Contestation',
        'Chaque facture est mise à la disposition du mandant dès son émission. Il a quinze jours pour la contester par écrit ; passé ce délai, elle est acceptée. Une erreur reconnue est corrigée par un avoir ou une facture rectificative qui désigne la première ; lorsque {collective} est l’acheteur, c’est le mandant qui l’émet.',
      ],
      [
        'Responsabilité du mandant',
        'Le mandant reste seul responsable, devant l’administration, de ses obligations de facturation et de TVA : il déclare et paie la taxe due, réclame toute facture qu’il n’aurait pas reçue, conserve un exemplaire de chacune et signale sans attendre tout changement d’identité, d’adresse, de numéro SIRET ou de régime de TVA.',
      ],
      [
        'Engagements du mandataire',
        '{collective} n’émet aucune facture en dehors de ce mandat, n’en antidate aucune, garde les factures et leur numérotation à la disposition du mandant et de l’administration, et n’encaisse rien au nom du mandant. Ce service est gratuit.',
      ],
      [
        'Durée',
        'Le mandat est donné sans limite de durée. Chacun peut y mettre fin à tout moment, par écrit ou dans l’application ; les factures déjà émises restent valables, aucune autre ne l’est ensuite.',
      ],
      [
        'Acceptation',
        'Le mandat prend effet quand le mandant l’accepte. Sont enregistrés : le nom de la personne qui accepte, le jour et l’heure, et la version de ce texte.',
      ],
    ],
  },
  en: {
    title: 'Invoicing mandate given by {producer} to {collective}',
    articles: [
      [
        'Purpose',
        '{producer}, the principal, instructs {collective}, the agent, to draw up and issue its invoices in its name and on its behalf, as article 289, I-2 of the French tax code allows (moved to the code of taxes on goods and services on 1 September 2026). This translation is for information: the French text binds.',
      ],
      [
        'Sales covered',
        'Only sales made through {collective} or to {collective}. No invoice is issued before this mandate is accepted.',
      ],
      [
        'How invoices are made',
        'From the orders and the quantities really delivered. They carry the identity and VAT regime declared by the principal, a number from a continuous series kept for this mandate, and the words “Facture établie par {collective} au nom et pour le compte de {producer}”. Where {collective} is itself the buyer, they also carry “Autofacturation” (self-billing).',
      ],
      [
        'Contesting',
        'Each invoice is made available to the principal as soon as it is issued. The principal has fifteen days to contest it in writing; after that it is accepted. An acknowledged mistake is corrected by a credit note or corrective invoice that names the first; where {collective} is the buyer, the principal issues it.',
      ],
      [
        'The principal stays responsible',
        'The principal alone answers to the tax office for its invoicing and VAT duties: it declares and pays the tax due, asks for any invoice it has not received, keeps a copy of each, and reports at once any change of identity, address, SIRET number or VAT regime.',
      ],
      [
        'What the agent undertakes',
        '{collective} issues no invoice outside this mandate, back-dates none, keeps the invoices and their numbering available to the principal and the tax office, and collects no money in the principal’s name. The service is free.',
      ],
      [
        'Duration',
        'The mandate has no time limit. Either side may end it at any moment, in writing or in the application; invoices already issued stay valid, and no other is issued afterwards.',
      ],
      [
        'Acceptance',
        'The mandate takes effect when the principal accepts it. Recorded are: the name of the person who accepts, the day and hour, and the version of this text.',
      ],
    ],
  },
};

/** From here on the collective that buys also writes the credit notes of its self-billed invoices (type 261). */
const VERSION_2026_12: Record<Locale, Wording> = {
  fr: reworded(
    VERSION_2026_11.fr,
    'Contestation',
    'Chaque facture est mise à la disposition du mandant dès son émission. Il a quinze jours pour la contester par écrit ; passé ce délai, elle est acceptée. Une erreur reconnue est corrigée par un avoir qui désigne la facture, émis dans les mêmes conditions qu’elle, y compris lorsque {collective} est l’acheteur ; le mandant en est averti par courriel et a quinze jours pour le contester.',
  ),
  en: reworded(
    VERSION_2026_11.en,
    'Contesting',
    'Each invoice is made available to the principal as soon as it is issued. The principal has fifteen days to contest it in writing; after that it is accepted. An acknowledged mistake is corrected by a credit note that names the invoice, issued as the invoice was, also where {collective} is the buyer; the principal is told by mail and has fifteen days to contest it.',
  ),
};

/** From here on it may have an end, and the very words, with their fingerprint, are mailed to the farm. */
const VERSION_2027_01: Record<Locale, Wording> = {
  fr: {
    ...reworded(
      reworded(
        VERSION_2026_12.fr,
        'Durée',
        '{duration} Les factures déjà émises restent valables, aucune autre ne l’est ensuite.',
      ),
      'Acceptation',
      'Le mandat prend effet quand le mandant l’accepte. Sont enregistrés : le nom de la personne qui accepte, le jour et l’heure, la version de ce texte et son empreinte (SHA-256). Le texte accepté et ces mentions sont aussitôt envoyés au mandant par courriel.',
    ),
    ending: {
      never:
        'Le mandat est donné sans limite de durée. Chacun peut y mettre fin à tout moment, par écrit ou dans l’application.',
      onDay:
        'Le mandat est donné jusqu’au {day} inclus ; il n’est prolongé que par un nouvel accord. Chacun peut y mettre fin avant ce jour, par écrit ou dans l’application.',
    },
  },
  en: {
    ...reworded(
      reworded(
        VERSION_2026_12.en,
        'Duration',
        '{duration} Invoices already issued stay valid, and no other is issued afterwards.',
      ),
      'Acceptance',
      'The mandate takes effect when the principal accepts it. Recorded are: the name of the person who accepts, the day and hour, the version of this text and its fingerprint (SHA-256). The accepted text and these facts are mailed to the principal at once.',
    ),
    ending: {
      never:
        'The mandate has no time limit. Either side may end it at any moment, in writing or in the application.',
      onDay:
        'The mandate is given until {day} included; it is prolonged by a new agreement only. Either side may end it before that day, in writing or in the application.',
    },
  },
};

function reworded({ title, articles }: Wording, name: string, text: string): Wording {
  return {
    title,
    articles: articles.map((article) => (article[0] === name ? ([name, text] as const) : article)),
  };
}

const VERSIONS: Readonly<Record<string, Record<Locale, Wording>>> = {
  '2026-11': VERSION_2026_11,
  '2026-12': VERSION_2026_12,
  '2027-01': VERSION_2027_01,
};
