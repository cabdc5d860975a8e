import { fallbackChain, SOURCE_LANGUAGE } from '../../language/index.js';
import type { TextRow } from './plan-rows.js';

export interface LocalText {
  readonly title: string;
  readonly plain?: string;
  /** The language of the text that was found, for the `lang` attribute. */
  readonly lang: string;
  readonly checked: boolean;
}

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
      const isOriginal = tag === SOURCE_LANGUAGE && row.title === original;
      return {
        title: row.title,
        ...(row.plain ? { plain: row.plain } : {}),
        lang: tag,
        checked: isOriginal || row.state === 'checked',
      };
    }
    return { title: original, lang: SOURCE_LANGUAGE, checked: true };
  }
}
