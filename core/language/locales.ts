import type { Locale } from './registry-file.js';
import { baseOf, SOURCE_LANGUAGE, sameLanguage, tagOf } from './tags.js';

/** The languages that pages, mails and answers of the API exist in, and the one rule by which a tag finds its own. */
export class Locales {
  /** Japanese: the source of every text. */
  readonly source: Locale;
  private readonly byName: ReadonlyMap<string, Locale>;

  /** Throws when the language of the source texts is not among them. */
  constructor(readonly rows: readonly Locale[]) {
    this.byName = new Map(
      rows.flatMap((row) => [row.tag, ...row.aliases].map((name) => [name.toLowerCase(), row])),
    );
    const source = this.exact(SOURCE_LANGUAGE);
    if (!source) throw new Error(`The registry of locales has no row ${SOURCE_LANGUAGE}`);
    this.source = source;
  }

  /** The locale of a tag or of one of its aliases, whatever its case: what an address may name. */
  exact(tag: string): Locale | undefined {
    return this.byName.get(tagOf(tag) ?? '');
  }

  /**
   * The nearest locale for a tag as a browser or a person writes it: itself or an alias, also with less behind it
   * (RFC 4647 lookup: `ja-Hira-JP` is `ja-Hira`), then the same language in the same script (`pt-PT` finds `pt-BR`),
   * then the same language. So readers of Traditional Chinese get Simplified Chinese as long as there is nothing
   * nearer to them, and `zh-Hant` as soon as it is a row.
   */
  match(given: string): Locale | undefined {
    const tag = tagOf(given);
    if (!tag) return undefined;
    const own = this.byName.get(tag);
    if (own) return own;
    const parts = tag.split('-');
    for (let most = parts.length; most > 1; most--) {
      const found = this.byName.get(parts.slice(0, most).join('-'));
      if (found) return found;
    }
    const base = baseOf(tag);
    return (
      this.rows.find((row) => sameLanguage(row.tag, tag)) ??
      this.byName.get(base) ??
      this.rows.find((row) => baseOf(row.tag) === base)
    );
  }

  /** Whether a reader of `reader` reads a text in `text` as their own: plain Japanese is there for those who do not read Japanese. */
  reads(reader: string, text: string): boolean {
    const plain = (tag: string) => this.exact(tag)?.readings === true;
    const [own, other] = [reader, text].map((tag) => this.exact(tag)?.tag ?? tag);
    return sameLanguage(own ?? '', other ?? '') && (!plain(reader) || plain(text));
  }

  /**
   * The one name of a language that a text is said to be in, so that it is found again under it: `en` of `en-US`,
   * `fil` of `tl`, `ja` of `ja-simple` (nobody writes in a plain form). A language that is not ours keeps its tag.
   */
  writtenAs(given: string): string {
    const own = this.exact(given);
    if (own && !own.readings) return own.tag;
    const tag = own?.tag ?? given;
    return this.rows.find((row) => !row.readings && sameLanguage(row.tag, tag))?.tag ?? tag;
  }

  /** The languages that texts are written in, which plain forms are not. */
  get written(): readonly Locale[] {
    return this.rows.filter(({ tag }) => this.writtenAs(tag) === tag);
  }
}
