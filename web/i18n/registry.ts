import { Locales, localeRows } from '../../core/language/index.js';
import rows from '../../locales/registry.json' with { type: 'json' };

/** The languages of the pages: the registry as it stood when the pages were built. */
export const LOCALES = new Locales(localeRows.parse(rows));
