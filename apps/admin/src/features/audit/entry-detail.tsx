import adminFrench from '@cabas/messages/admin.fr.json';
import commonFrench from '@cabas/messages/common.fr.json';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

type Fields = Readonly<Record<string, unknown>>;
/** Told by the subject's own column, or of no use to people. */
const UNSAID = new Set([
  'name',
  'memberId',
  'actor',
  'before',
  'after',
  'fields',
  'distributions',
  'version',
  'kind',
  'by',
  'type',
]);

/** What a line has to say beyond its act and its subject. */
function partsOf(value: Fields) {
  const { before, after, fields } = value;
  const changed =
    isFields(after) && isFields(before)
      ? Object.keys(after)
          .map((name) => ({ name, from: before[name], to: after[name] }))
          .filter(
            ({ name, from, to }) =>
              hasWords(name) && (isHidden(to) || JSON.stringify(from) !== JSON.stringify(to)),
          )
      : typeof after === 'string'
        ? [{ name: 'account', from: before, to: after }]
        : [];
  return {
    changed,
    lines: Array.isArray(after) ? after.length : 0,
    others: Object.keys(value).filter(
      (name) => !UNSAID.has(name) && hasWords(name) && value[name] !== null && value[name] !== '',
    ),
    more: Array.isArray(fields)
      ? (fields as string[]).filter((name) => !changed.some((one) => one.name === name))
      : [],
  };
}

export function saysMore(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { changed, lines, others, more } = partsOf(value);
  return changed.length + lines + others.length + more.length > 0;
}

/** What changed, field by field, from what to what; sums and choices in the words that the screens use. */
export function EntryDetail({ value }: { value: unknown }) {
  const { t } = useWords();
  const say = useSaid();
  if (!isFields(value)) return null;
  const { changed, lines, others, more } = partsOf(value);
  return (
    <ul className="ad-plain ad-small">
      {changed.map(({ name, from, to }) => (
        <li key={name}>
          {say.field(name)}
          <strong>{say.value(name, to)}</strong>{' '}
          {isHidden(to) ? null : (
            <span className="ad-soft">
              ({t('admin.audit.from')} {say.value(name, from)})
            </span>
          )}
        </li>
      ))}
      {lines > 0 ? <li>{t('admin.audit.lines', { count: lines })}</li> : null}
      {others.map((name) => (
        <li key={name}>
          {say.field(name)}
          {say.value(name, value[name])}
        </li>
      ))}
      {more.length > 0 ? <li>{t('admin.audit.others', { fields: more.map(say.name).join(', ') })}</li> : null}
    </ul>
  );
}

/** Which lists of words a field's values come from: a status may be a member's, a sale's, a pick-up's. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  roles: ['role'],
  status: ['membershipStatus', 'cycleStatus', 'distributionStatus', 'participationStatus'],
  paperwork: ['paperwork'],
  joinPolicy: ['joinPolicy'],
  vatRegime: ['vatRegime'],
  vatCategory: ['vatCategory'],
  flow: ['moneyFlow'],
  marginMode: ['marginMode'],
  means: ['means'],
};
/** Numbers of months. */
const MONTHS: readonly string[] = ['firstMonth', 'seasonMonth'];

function useSaid() {
  const { t, locale } = useWords();
  const { money, moment, percent, dayWithYear } = useFormats();
  const month = (date: string, year?: 'numeric') =>
    new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
      timeZone: 'UTC',
      month: 'long',
      year,
    }).format(new Date(date));
  const value = (name: string, one: unknown): string => {
    if (one === null || one === undefined || one === '') return t('admin.audit.nothing');
    if (isHidden(one)) return t('admin.audit.hidden');
    if (typeof one === 'boolean') return t(one ? 'admin.audit.yes' : 'admin.audit.no');
    if (typeof one === 'number') {
      if (MONTHS.includes(name)) return month(`2026-${String(one).padStart(2, '0')}-01`);
      if (name.endsWith('Cents') || name === 'amount') return money(one);
      return name.endsWith('Bp') ? percent(one) : String(one);
    }
    if (Array.isArray(one))
      return name.endsWith('Ids') ? String(one.length) : one.map((each) => value(name, each)).join(', ');
    const text = String(one);
    if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return moment(text);
    if (name === 'month') return month(text, 'numeric');
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayWithYear(text);
    const required = `admin.dues.required.${text}`;
    if (name === 'required' && isAdmin(required)) return t(required);
    const id = (CHOICES[name] ?? []).map((list) => `common.${list}.${text}`).find(isCommon);
    return id === undefined ? text : t(id);
  };
  const nameOf = (name: string): string => {
    const id = `admin.audit.field.${name}`;
    return isAdmin(id) ? t(id) : name;
  };
  /** `Montant : ` */
  const field = (name: string): string => `${nameOf(name)}${locale === 'fr' ? '\u00a0:' : ':'} `;
  return { name: nameOf, field, value };
}

/** What nobody gave words to (an id of something else) is not for people; the audit's own test finds what lacks them. */
function hasWords(name: string): boolean {
  return isAdmin(`admin.audit.field.${name}`);
}

/** Contact data is not told, and an identity in eight fields is for the settings to show. */
function isHidden(value: unknown): boolean {
  return value === '…' || isFields(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const isAdmin = (id: string): id is keyof typeof adminFrench => Object.hasOwn(adminFrench, id);
const isCommon = (id: string): id is keyof typeof commonFrench => Object.hasOwn(commonFrench, id);
