/**
 * A farm's page for anyone: HTML without a script, light enough for a poor network, readable on paper. It says what the farm's page
 * says and nothing of where it sells through us. Every word in it is someone's, so every word is escaped.
 */
import { formatDay } from '@cabas/kernel';
import { createTranslator, type Locale } from '@cabas/messages';
import type { PriceShare, PublicFarm } from '../domain/farm-page.ts';

export const FARM_STYLE = '/farms/page.css';
const TONES = ['#2f6b3c', '#e2a32b', '#c8402b', '#5b7fa6', '#8a6434', '#7a9b57', '#b9837a', '#6b6f66'];

/** `at`: whose hand-out the reader comes from, as the sheet's code says; never looked up. */
export function farmWebPage(farm: PublicFarm, locale: Locale, at: string | undefined): string {
  const t = createTranslator(locale);
  const { name, city, photo, labels, story, practices, priceShares, visitOn, visitWords, sellsElsewhere } =
    farm;
  const silent = story === '' && practices === '' && priceShares.length === 0;
  return page(locale, name, [
    `<h1>${safe(name)}</h1>`,
    `<p class="lead">${safe(city ? t('goods.farm.in', { city }) : t('goods.farm.one'))}</p>`,
    photo === null ? '' : picture(photo),
    labels.length === 0
      ? ''
      : `<ul class="labels">${labels.map((one) => `<li>${safe(t(`goods.label.${one}`))}</li>`).join('')}</ul>`,
    silent ? `<p class="soft">${safe(t('goods.farm.silent'))}</p>` : '',
    part(t('goods.farm.story'), prose(story)),
    part(t('goods.farm.practices'), prose(practices)),
    visitOn === null
      ? ''
      : `<section class="boxed"><h2>${safe(t('goods.farm.visit'))}</h2><p><strong>${safe(formatDay(visitOn, locale))}</strong></p>${prose(visitWords)}</section>`,
    part(t('goods.farm.shares'), shares(priceShares, t)),
    part(t('goods.farm.sells'), prose(sellsElsewhere)),
    `<p class="soft">${safe(t('goods.public.by'))}</p>`,
    `<p class="way"><a href="${wayIn(farm.producerId, at)}">${safe(t('goods.public.member'))}</a></p>`,
  ]);
}

/** Of a farm nobody knows, and of one that publishes nothing: the same, word for word. */
export function noFarmWebPage(
  locale: Locale,
  producerId: string | undefined,
  at: string | undefined,
): string {
  const t = createTranslator(locale);
  return page(locale, t('goods.public.none'), [
    `<h1>${safe(t('goods.public.none'))}</h1>`,
    `<p>${safe(t('goods.public.noneText'))}</p>`,
    `<p class="way"><a href="${wayIn(producerId, at)}">${safe(t('goods.public.signIn'))}</a></p>`,
  ]);
}

function page(locale: Locale, title: string, parts: readonly string[]): string {
  const t = createTranslator(locale);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${safe(title)} · Cabas</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${FARM_STYLE}">
</head>
<body>
<header><a href="/">Cabas</a></header>
<main>
${parts.filter((one) => one !== '').join('\n')}
</main>
<footer><p>${safe(t('goods.public.foot'))}</p></footer>
</body>
</html>
`;
}

/** Through the log-in page, which a member who is signed in never sees. */
function wayIn(producerId: string | undefined, at: string | undefined): string {
  if (producerId === undefined || at === undefined) return '/login';
  return safe(`/login?next=${encodeURIComponent(`/c/${at}/farms/${producerId}`)}`);
}

function part(heading: string, inside: string): string {
  return inside === '' ? '' : `<section><h2>${safe(heading)}</h2>${inside}</section>`;
}

/** Paragraphs as they were written. */
function prose(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => `<p>${safe(one).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

function picture(photo: string): string {
  const sources = ['avif', 'webp'].map(
    (kind) =>
      `<source type="image/${kind}" srcset="${photo}/320.${kind} 320w, ${photo}/960.${kind} 960w" sizes="(min-width: 700px) 640px, 100vw">`,
  );
  return `<picture>${sources.join('')}<img src="${photo}/640.jpeg" alt=""></picture>`;
}

function shares(list: readonly PriceShare[], t: ReturnType<typeof createTranslator>): string {
  if (list.length === 0) return '';
  const starts = list.map((_, place) => list.slice(0, place).reduce((sum, { percent }) => sum + percent, 0));
  const bars = list.map(
    ({ percent }, place) =>
      `<rect x="${starts[place] ?? 0}" width="${percent}" height="8" fill="${TONES[place % TONES.length] ?? ''}"/>`,
  );
  const words = list.map(
    ({ words: one, percent }, place) =>
      `<li><svg width="14" height="14" aria-hidden="true"><rect width="14" height="14" rx="3" fill="${TONES[place % TONES.length] ?? ''}"/></svg> ${safe(one)} <strong>${safe(t('goods.farm.percent', { percent }))}</strong></li>`,
  );
  return `<p>${safe(t('goods.farm.sharesLead'))}</p><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${bars.join('')}</svg><ul class="shares">${words.join('')}</ul>`;
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
