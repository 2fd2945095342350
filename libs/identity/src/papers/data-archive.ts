import { strToU8, zipSync, type Zippable } from 'fflate';
import { createTranslator, type Locale, type MessageId } from '@cabas/messages';
import { toCsv, type PersonFile, type PersonRecords } from '@cabas/platform';
import { cellIn, fieldWords } from './data-cells.ts';

/**
 * A person's data as one ZIP: a page to read, one CSV a table for spreadsheets, JSON for programs, and their documents. The same
 * rows three times, so that neither says more than the other.
 */
export async function dataArchive(
  records: readonly PersonRecords[],
  files: readonly PersonFile[],
  locale: Locale,
  at: Date,
): Promise<Uint8Array> {
  const contents: Zippable = {
    'index.html': strToU8(page(records, files, locale, at)),
    'data.json': strToU8(
      `${JSON.stringify(Object.fromEntries(records.map(({ name, rows }) => [name, rows])), null, 2)}\n`,
    ),
  };
  for (const one of records.filter(({ rows }) => rows.length > 0))
    contents[`${one.name}.csv`] = strToU8(csv(one, locale));
  // already packed: again would only take time
  for (const { name, bytes } of files) contents[name] = [await bytes(), { level: 0 }];
  return zipSync(contents, { level: 6 });
}

function csv({ rows }: PersonRecords, locale: Locale): string {
  const keys = keysOf(rows);
  return toCsv(
    {
      name: '',
      columns: keys.map((key) => ({ title: fieldWords(key, locale), type: 'text' as const })),
      rows: rows.map((row) => keys.map((key) => cellIn(key, row[key], locale))),
    },
    'french',
  );
}

function page(
  records: readonly PersonRecords[],
  files: readonly PersonFile[],
  locale: Locale,
  at: Date,
): string {
  const t = createTranslator(locale);
  const day = cellIn('at', at, locale);
  const parts = records.map(({ name, rows }) => {
    const title = t(`papers.myData.part.${name}` as MessageId);
    return `<h2>${escape(title)}</h2>${rows.length === 0 ? `<p>${escape(t('papers.myData.none'))}</p>` : rows.length === 1 ? list(rows[0] ?? {}, locale) : table(rows, locale)}`;
  });
  const papers = files.map(({ name }) => `<li><a href="${escape(name)}">${escape(name)}</a></li>`);
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(t('papers.myData.title'))}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#22301F;background:#FBF8F1}table{border-collapse:collapse;font-size:.9rem}th,td{border:1px solid #cfc9b8;padding:.3rem .5rem;text-align:left;vertical-align:top}div{overflow-x:auto}dt{font-weight:600}dd{margin:0 0 .5rem}</style>
<h1>${escape(t('papers.myData.title'))}</h1><p>${escape(t('papers.myData.lead', { day }))}</p>
${parts.join('\n')}${papers.length > 0 ? `<h2>${escape(t('papers.myData.files'))}</h2><ul>${papers.join('')}</ul>` : ''}</html>\n`;
}

function list(row: Readonly<Record<string, unknown>>, locale: Locale): string {
  const entries = Object.entries(row).map(
    ([key, value]) =>
      `<dt>${escape(fieldWords(key, locale))}</dt><dd>${escape(cellIn(key, value, locale)) || '–'}</dd>`,
  );
  return `<dl>${entries.join('')}</dl>`;
}

function table(rows: PersonRecords['rows'], locale: Locale): string {
  const keys = keysOf(rows);
  const head = keys.map((key) => `<th scope="col">${escape(fieldWords(key, locale))}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${keys.map((key) => `<td>${escape(cellIn(key, row[key], locale))}</td>`).join('')}</tr>`,
  );
  return `<div><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

const keysOf = (rows: PersonRecords['rows']): string[] => Object.keys(rows[0] ?? {});
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
