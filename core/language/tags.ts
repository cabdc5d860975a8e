/** The language of every source text, and where every fallback ends. */
export const SOURCE_LANGUAGE = 'ja';
/** What readers of a language that we do not have get: most of them read it rather than Japanese (`japan-ux.md` 1.3). */
export const BRIDGE_LANGUAGE = 'en';

/** A language that is not one of ours, or not known; with its script where that is seen: `und-Arab`. */
export const OTHER_LANGUAGE = 'und';

/** RFC 5646 4.4.1: no tag that people use is longer. */
const LONGEST = 35;
const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/;

/**
 * A language tag in the one form in which tags are compared: lower case, `-` between its parts
 * (some programs write `pt_BR`). Undefined for what is no tag, such as `*` or a path.
 */
export const tagOf = (given: string): string | undefined => {
  if (given.length > LONGEST) return undefined;
  const tag = given.trim().toLowerCase().replaceAll('_', '-');
  return TAG.test(tag) ? tag : undefined;
};

/** The language of a tag without script, region and variant: `pt` of `pt-BR`. */
export const baseOf = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** Asked for each voice and each page, mostly of the same few tags. More than this many are somebody's play. */
const MOST_KEPT = 500;
const kept = new Map<string, string>();

/** Language and script, the likely one where the tag does not say it: `zh-Hant` of `zh-TW`, `fil-Latn` of `tl`. */
const writingOf = (given: string): string => {
  const known = kept.get(given);
  if (known !== undefined) return known;
  const tag = tagOf(given);
  if (!tag) return given;
  const writing = maximized(tag);
  if (kept.size < MOST_KEPT) kept.set(given, writing);
  return writing;
};

const maximized = (tag: string): string => {
  // What is not known is not likely English.
  if (baseOf(tag) === OTHER_LANGUAGE) return tag;
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
};

/** The script of a tag, the likely one where the tag does not say it: `Deva` of `ne`. Undefined where nobody can know. */
export const scriptOf = (tag: string): string | undefined =>
  /-([A-Z][a-z]{3})$/.exec(baseOf(tag) === OTHER_LANGUAGE ? tag : writingOf(tag))?.[1];

/**
 * Whether two tags mean one language in one script: `pt-PT` and `pt-BR` do, `ja` and `ja-simple` too,
 * `zh-Hant` and `zh-Hans` do not. Whether somebody can read it is asked of `Locales.reads`.
 */
export const sameLanguage = (a: string, b: string): boolean => writingOf(a) === writingOf(b);
