import type { TextRow } from './plan-rows.js';

export interface LocalText {
  readonly title: string;
  readonly plain?: string;
  /** The language of the text that was found, for the `lang` attribute. */
  readonly lang: string;
  readonly checked: boolean;
}

/** Plain Japanese helps every reader of Japanese; all others rather read English than nothing (`japan-ux.md` 1.3). */
export const fallbackChain = (lang: string): string[] =>
  lang === 'ja' ? ['ja'] : lang === 'ja-simple' ? ['ja-simple', 'ja'] : [lang, 'en', 'ja'];

/** Looks texts up by code and language; the plan's own Japanese title stands in where no translation is. */
export class PlanTexts {
  private readonly rows = new Map<string, TextRow>();

  constructor(rows: readonly TextRow[]) {
    for (const row of rows) this.rows.set(`${row.lang}\u0000${row.code}`, row);
  }

  find(code: string, lang: string, original: string): LocalText {
    for (const tag of fallbackChain(lang)) {
      const row = this.rows.get(`${tag}\u0000${code}`);
      if (!row) continue;
      const isOriginal = tag === 'ja' && row.title === original;
      return {
        title: row.title,
        ...(row.plain ? { plain: row.plain } : {}),
        lang: tag,
        checked: isOriginal || row.state === 'checked',
      };
    }
    return { title: original, lang: 'ja', checked: true };
  }
}
