import { type Locale, Locales } from '../../core/language/index.js';
import rows from '../../locales/registry.json' with { type: 'json' };

/**
 * The languages of the pages: the registry as it stood when the pages were built.
 * Its shape is checked by a test and whenever the API starts, so that the browser need not download the check.
 */
export const LOCALES = new Locales(rows as readonly Locale[]);
