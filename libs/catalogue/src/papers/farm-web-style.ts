/** The look of a farm's page for anyone: the house's colours, the reader's own letters, ink saved on paper. */
export const FARM_WEB_STYLE = `
:root { color-scheme: light dark; --paper: #fbf8f1; --card: #fff; --ink: #22301f; --soft: #565f52; --leaf: #2f6b3c; --line: #d8d3c4; }
@media (prefers-color-scheme: dark) { :root { --paper: #171c16; --card: #20271f; --ink: #edeade; --soft: #b4b9ac; --leaf: #8fca97; --line: #3b443a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem; }
header a { color: var(--leaf); font-weight: 700; text-decoration: none; font-size: 1.25rem; display: inline-block; padding: .5rem 0; }
h1, h2 { font-family: Georgia, serif; line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
h1 { font-size: 2rem; }
h2 { font-size: 1.375rem; }
section { margin: 2rem 0; }
p { margin: 0 0 .75rem; }
.lead, .soft, footer { color: var(--soft); }
.lead { font-size: 1.125rem; }
img { display: block; width: 100%; height: auto; max-height: 26rem; object-fit: cover; border-radius: 14px; margin: 1rem 0; }
ul { list-style: none; margin: 1rem 0; padding: 0; }
.labels { display: flex; flex-wrap: wrap; gap: .5rem; }
.labels li { border: 1px solid var(--leaf); color: var(--leaf); border-radius: 99px; padding: .1rem .8rem; font-weight: 600; }
.boxed { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--leaf); border-radius: 14px; padding: 1rem 1.25rem; }
.boxed strong { display: inline-block; }
.boxed strong::first-letter { text-transform: uppercase; }
.bar { display: block; width: 100%; height: 1.75rem; border-radius: 8px; }
.shares li { padding: .2rem 0; }
.shares strong { white-space: nowrap; }
.shares svg { vertical-align: -1px; margin-right: .35rem; }
.way { margin-top: 2rem; }
.way a { display: inline-block; color: var(--leaf); font-weight: 600; padding: .75rem 0; }
a:focus-visible { outline: 3px solid var(--leaf); outline-offset: 3px; border-radius: 4px; }
footer { border-top: 1px solid var(--line); font-size: .9375rem; }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --leaf: #1d4d29; --line: #999; }
  header, .way { display: none; }
  section, img { break-inside: avoid; }
  body { font-size: 11pt; }
}
`;
