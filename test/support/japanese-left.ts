/** Elements that have no end. */
const VOID = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'source',
    'track',
    'wbr',
  ],
]);
/** Attributes that somebody reads or hears. */
const READ = ['alt', 'aria-label', 'aria-description', 'content', 'placeholder', 'title', 'label'];
const TAG =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANJI = /\p{Script=Han}/u;

const isJapanese = (text: string, lang: string): boolean =>
  lang !== 'ja' &&
  !lang.startsWith('ja-') &&
  (KANA.test(text) || (!lang.startsWith('zh') && KANJI.test(text)));

const decoded = (text: string): string =>
  text.replace(/&#x([0-9a-f]+);/gi, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );

/**
 * Every piece of a page's text that is Japanese and stands in no element that says so: a voice that reads it out would read it
 * in another language, and its reader is not told why they cannot read it. `names` may stand anywhere. The page is as the server
 * writes it, with each attribute quoted and each element ended.
 */
export const japaneseLeft = (html: string, names: readonly string[]): string[] => {
  const found: string[] = [];
  const open: { readonly tag: string; readonly lang: string }[] = [];
  const look = (text: string, lang: string, where: string): void => {
    const rest = names.reduce((left, name) => left.replaceAll(name, ''), decoded(text));
    if (isJapanese(rest, lang)) found.push(`${where} (${lang}): ${rest.trim().slice(0, 80)}`);
  };
  let at = 0;
  for (const match of html.matchAll(TAG)) {
    const { tag = '', lang = '' } = open.at(-1) ?? {};
    // What a reader has typed there is their own, and they know what it is in.
    if (tag !== 'textarea') look(html.slice(at, match.index), lang, tag);
    at = match.index + match[0].length;
    const [, , ends, name = '', attributes = ''] = match;
    if (!name) continue;
    if (ends) {
      open.splice(open.map((one) => one.tag).lastIndexOf(name));
      continue;
    }
    const given = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        value,
      ]),
    );
    const own = given.get('lang') ?? lang;
    for (const key of READ) look(given.get(key) ?? '', own, `${name} ${key}`);
    if (name === 'input' && ['submit', 'button'].includes(given.get('type') ?? ''))
      look(given.get('value') ?? '', own, 'input value');
    if (!VOID.has(name)) open.push({ tag: name, lang: own });
  }
  return found;
};
