import { normalizeName } from '@cabas/kernel';

/**
 * A person's name as one writes it: `HÉNAULT` → `Hénault`, `JEAN-LUC` → `Jean-Luc`, `D’AGOSTINO` → `D’Agostino`,
 * `MARTIN DU GARD` → `Martin du Gard`. What is not all in capitals is left as its owner wrote it.
 */
export function properName(text: string): string {
  const name = normalizeName(text);
  const shouted = name === name.toLocaleUpperCase('fr') && /\p{Lu}\P{Ll}*\p{Lu}/u.test(name);
  return shouted ? name.split(' ').map(properWord).join(' ') : name;
}

/** Inside a name; at its start a particle is a name like any other (`LE` → `Le`). */
const PARTICLES = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'et', 'van', 'von', 'der', 'den']);

function properWord(word: string, position: number): string {
  const lower = word.toLocaleLowerCase('fr');
  if (position > 0 && PARTICLES.has(lower)) return lower;
  const capitals = lower.replace(
    /[\p{L}\p{M}]+/gu,
    (part) => part.charAt(0).toLocaleUpperCase('fr') + part.slice(1),
  );
  return position > 0 ? capitals.replace(/^D(?=['’])/, 'd') : capitals;
}
