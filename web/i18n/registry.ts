import rows from '../../locales/registry.json' with { type: 'json' };

/** One row of `locales/registry.json`: a locale is this row and a folder, never code. */
export interface Locale {
  readonly tag: string;
  readonly autonym: string;
  readonly dir: string;
  /** The locale that dates and lists are formatted in, such as `es-PE`. */
  readonly format: string;
  /** False until a person has checked the translation. */
  readonly checked: boolean;
  readonly aliases: readonly string[];
  /** True where the strings carry readings, so that the switch for them is shown. */
  readonly readings?: boolean;
}

const first = rows[0];
if (!first) throw new Error('locales/registry.json is empty');

export const LOCALES: readonly Locale[] = rows;
/** Japanese is the source of every text and the last fallback. */
export const SOURCE: Locale = first;
const BRIDGE = 'en';

const byName = new Map<string, Locale>(
  LOCALES.flatMap((row) =>
    [row.tag, ...row.aliases].map((name) => [name.toLowerCase(), row] as const),
  ),
);

/** The locale of a tag or of one of its aliases, whatever its case. */
export const localeOf = (tag: string): Locale | undefined => byName.get(tag.toLowerCase());

/** Where a text is looked for, best first: `vi, en, ja`, but `ja-simple, ja`. */
export const fallbackChain = ({ tag }: Locale): string[] =>
  tag.startsWith(SOURCE.tag)
    ? [...new Set([tag, SOURCE.tag])]
    : [...new Set([tag, BRIDGE, SOURCE.tag])];

/** The nearest locale for wanted tags, best first: exact, then same language, else English, else Japanese. */
export const bestLocale = (wanted: readonly string[]): Locale => {
  for (const tag of wanted) {
    const language = tag.split('-')[0] ?? tag;
    const row = localeOf(tag) ?? localeOf(language);
    if (row) return row;
  }
  return wanted.length > 0 ? (localeOf(BRIDGE) ?? SOURCE) : SOURCE;
};
