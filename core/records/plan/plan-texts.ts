import { fallbackChain, SOURCE_LANGUAGE } from '../../language/index.js';
import type { TextRow } from './plan-rows.js';

export interface LocalText {
  readonly title: string;
  readonly plain?: string;
  /** The language of the text that was found, for the `lang` attribute. */
  readonly lang: string;
  readonly checked: boolean;
}

/** What the plan says in one place; `original` is its Japanese where `text` is a translation of it. */
export interface LocalPassage {
  readonly text: string;
  readonly original?: string;
  readonly lang: string;
  readonly checked: boolean;
}

/**
 * Looks texts up by code and language; the plan's own Japanese stands in where no translation is, and where there is only one of
 * what the plan said before.
 */
export class PlanTexts {
  private readonly rows = new Map<string, TextRow>();

  constructor(rows: readonly TextRow[]) {
    for (const row of rows) this.rows.set(`${row.lang}\u0000${row.code}`, row);
  }

  find(code: string, lang: string, original: string): LocalText {
    for (const tag of fallbackChain(lang)) {
      const row = this.rows.get(`${tag}\u0000${code}`);
      const of = tag === SOURCE_LANGUAGE ? row?.title : row?.source;
      if (!row || (of && of !== original)) continue;
      return {
        title: row.title,
        ...(row.plain ? { plain: row.plain } : {}),
        lang: tag,
        checked: tag === SOURCE_LANGUAGE || row.state === 'checked',
      };
    }
    return { title: original, lang: SOURCE_LANGUAGE, checked: true };
  }

  passage(code: string, lang: string, original: string): LocalPassage {
    const { title: text, lang: found, checked } = this.find(code, lang, original);
    return { text, ...(text === original ? {} : { original }), lang: found, checked };
  }
}
