/** What a translation may not change: its keys with their plural forms, its values to fill in, its tags. */

export type Messages = ReadonlyMap<string, string | undefined>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(PLURAL, '');
const isPlural = (key: string) => PLURAL.test(key);

const pluralForms = (tag: string) => new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

/** The keys that a locale must have, exactly: those of Japanese, with the plural forms of its own language. */
export const keysWanted = (japanese: Messages, tag: string): Set<string> =>
  new Set(
    [...japanese.keys()].flatMap((key) =>
      isPlural(key) ? pluralForms(tag).map((form) => `${stem(key)}_${form}`) : [key],
    ),
  );

export const differentKeys = (japanese: Messages, other: Messages, tag: string): string[] => {
  const wanted = keysWanted(japanese, tag);
  return [
    ...[...wanted]
      .filter((key) => !other.has(key))
      .map((key) => `${tag} ${key}: missing, translate it`),
    ...[...other.keys()]
      .filter((key) => !wanted.has(key))
      .map((key) => `${tag} ${key}: not in ja, remove it`),
  ];
};

/**
 * Texts for which the page offers several values and each language takes those its readers use:
 * the era is for readers of Japanese alone, months from April to March are for those who do not know 年度.
 */
const OFFERED: Record<string, readonly string[]> = {
  'common:date.fiscalYear': ['year', 'next', 'era'],
};
const placeholders = (text: string) =>
  new Set([...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => name as string));
const tags = (text: string) => (text.match(/<\/?[\w-]+\s*\/?>/g) ?? []).sort().join(' ');

/** `one` may say "a voice" and leave the number out; nothing else may lose or gain a value. */
const samePlaceholders = (key: string, japanese: string, text: string): boolean => {
  const wanted = placeholders(japanese);
  const given = placeholders(text);
  const offered = OFFERED[key];
  if (offered) return [...given].every((name) => offered.includes(name));
  const mayMiss = (name: string) => name === 'count' && /_(zero|one|two)$/.test(key);
  return (
    [...given].every((name) => wanted.has(name)) &&
    [...wanted].every((name) => given.has(name) || mayMiss(name))
  );
};

export const differentContents = (japanese: Messages, other: Messages, tag: string): string[] =>
  [...other].flatMap(([key, text]) => {
    if (!text?.trim()) return [`${tag} ${key}: empty, or not a text`];
    const source = japanese.get(key) ?? japanese.get(`${stem(key)}_other`);
    if (!source) return [];
    return [
      ...(samePlaceholders(key, source, text)
        ? []
        : [`${tag} ${key}: use the same {{values}} as ja: ${source}`]),
      ...(tags(source) === tags(text)
        ? []
        : [`${tag} ${key}: use the same <tags> as ja: ${source}`]),
    ];
  });

const KANA = /[ぁ-ゖァ-ヺ]/;
const KANJI = /\p{Script=Han}/u;

/** Texts that still hold Japanese, but for names that stay as they are. */
export const leftInJapanese = (
  messages: Messages,
  tag: string,
  names: readonly string[],
): string[] =>
  [...messages].flatMap(([key, text = '']) => {
    const rest = names.reduce((left, name) => left.replaceAll(name, ''), text);
    const japanese = KANA.test(rest) || (tag !== 'zh-Hans' && KANJI.test(rest));
    return japanese ? [`${tag} ${key}: still Japanese, translate it: ${text}`] : [];
  });
