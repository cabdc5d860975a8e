import type { LocaleRow } from '../contract/index.js';

/** A row of `locales/registry.json`. A locale is a folder and such a row, never code. */
export interface RegistryRow extends LocaleRow {
  /** BCP 47 tag for numbers and dates, e.g. `es-PE`. */
  readonly format: string;
  /** Other tags that mean this one, e.g. `ja-easy`. */
  readonly aliases: readonly string[];
}

/** The languages that pages and mails exist in. */
export class LocaleRegistry {
  private readonly byTag = new Map<string, string>();

  constructor(readonly rows: readonly RegistryRow[]) {
    for (const row of rows)
      for (const name of [row.tag, ...row.aliases]) this.byTag.set(name.toLowerCase(), row.tag);
  }

  /** Our tag for a tag as a browser or a person writes it: `pt` and `pt-PT` find `pt-BR`, `tl` finds `fil`. */
  match(tag: string): string | undefined {
    const wanted = tag.trim().toLowerCase();
    const direct = this.byTag.get(wanted);
    if (direct) return direct;
    const base = wanted.split('-')[0] ?? '';
    return (
      this.byTag.get(base) ??
      this.rows.find((row) => row.tag.toLowerCase().split('-')[0] === base)?.tag
    );
  }

  /** Best language for a request: `?lang=` first, then Accept-Language by weight, then Japanese. */
  best(lang: string | undefined, acceptLanguage: string | undefined): string {
    const asked = lang && this.match(lang);
    if (asked) return asked;
    const wanted = (acceptLanguage ?? '')
      .split(',')
      .slice(0, 20)
      .map((part) => {
        const [tag = '', ...params] = part.split(';');
        const q = params.map((p) => p.trim()).find((p) => p.startsWith('q='));
        return { tag, q: q ? Number(q.slice(2)) || 0 : 1 };
      })
      .filter((w) => w.q > 0)
      .sort((a, b) => b.q - a.q);
    for (const { tag } of wanted) {
      const found = tag && this.match(tag);
      if (found) return found;
    }
    return 'ja';
  }
}
