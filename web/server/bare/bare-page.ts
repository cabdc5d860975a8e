import { createHash } from 'node:crypto';
import type { SiteCity } from '../../../core/contract/index.js';
import { SOURCE_LANGUAGE, sameLanguage } from '../../../core/language/index.js';
import { asText, type BareWords } from './bare-words.js';

/** Stands in the page itself: no further file may be needed. The colours are those of web/styles/tokens.css. */
const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:40rem;padding:1.5rem 16px;font:1rem/1.75 system-ui,sans-serif;background:light-dark(#fbfaf6,#0e1424);color:light-dark(#1b1d24,#f2f3f7);overflow-wrap:anywhere}
h1{font-size:1.375rem;line-height:1.5}
h2{font-size:1.0625rem;margin:2rem 0 .5rem}
a{color:light-dark(#243e86,#a9bdf3)}
ul{list-style:none;margin:0;padding:0}
li,.call{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:center;border-top:1px solid light-dark(#dedbd1,#39415a);padding:.5rem 0}
li a,.call a,.again{display:inline-flex;align-items:center;min-height:2.75rem;font-weight:700;font-size:1.125rem}
.again{border:2px solid;border-radius:8px;padding:0 1.25rem;text-decoration:none}
rt{font-size:.6em}`;

/** Nothing but this style is let in. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the page says of itself. */
export const bareHeaders = (tag: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-language': tag,
  'content-security-policy': POLICY,
});

const call = (number: string): string =>
  `<a href="tel:${asText(number.replaceAll('-', '').replaceAll('#', '%23'))}">${asText(number)}</a>`;

/**
 * A page of one sentence, for when no other can be made: what is wrong, "try again", the city hall, and whom to call in
 * danger. It needs neither the page router nor any further file. `kind`: of `page.<kind>` in the locales.
 */
export const barePage = (
  { tag, say, plain, knows }: BareWords,
  { cityHall, emergency }: Pick<SiteCity, 'cityHall' | 'emergency'>,
  kind: 'broken' | 'offline',
): string => {
  const [from = '', to = ''] = cityHall.weekdays.split('-').map((time) => time.replace(/^0/, ''));
  const isForeign = !sameLanguage(tag, SOURCE_LANGUAGE);
  const lines = emergency.lines
    .filter(({ first }) => first)
    .map(({ id, number }) => {
      const name = `emergency.number.${id}.name`;
      return `<li><span>${knows(name) ? say(name) : ''}</span> ${call(number)}</li>`;
    });
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${plain(`page.${kind}.title`)} | ${plain('site.name')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${say(`page.${kind}.title`)}</h1>
<p>${say(`page.${kind}.text`)}</p>
<p><a class="again" href="">${say('page.retry')}</a></p>
<p class="call"><span>${say('cityHall.board')} ${say('cityHall.weekdays', { from, to })}${isForeign ? ` · ${say('cityHall.japanese')}` : ''}</span> ${call(cityHall.telephone)}</p>
<h2>${say('emergency.boxTitle')}</h2>
<ul>
${lines.join('\n')}
</ul>
</main>
</body>
</html>
`;
};
