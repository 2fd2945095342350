/** A page as a payment service would show it; here one only says what one's bank answers. */
export function page(
  title: string,
  words: readonly string[],
  choices: readonly (readonly [string, string])[],
): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(title)}</title>
<style>body{font:17px/1.5 system-ui,sans-serif;margin:0;background:#f4f5f7;color:#1a2233}main{max-width:26rem;margin:8vh auto;padding:2rem;background:#fff;border-radius:14px;box-shadow:0 2px 18px #0001}
h1{font-size:1.3rem;margin:0 0 .8rem}p{margin:.4rem 0}small{color:#5b6474}button{display:block;width:100%;min-height:3rem;margin:.7rem 0 0;border:1px solid #c3c9d4;border-radius:9px;background:#fff;font:inherit;cursor:pointer}
button:first-of-type{background:#1d4ed8;border-color:#1d4ed8;color:#fff}</style>
<main><small>Service de paiement d’essai : aucune carte, aucun argent</small><h1>${escape(title)}</h1>${words.map((line) => `<p>${escape(line)}</p>`).join('')}
<form method="post">${choices.map(([name, label]) => `<button name="how" value="${escape(name)}">${escape(label)}</button>`).join('')}</form></main></html>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
