import * as z from 'zod/mini';

const locale = z.object({
  /** BCP 47 tag, also the name of the folder and the first part of every address. */
  tag: z.string(),
  autonym: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  /** BCP 47 tag that dates, numbers and lists are formatted by, e.g. `es-PE`. */
  format: z.string(),
  /** False until a person has checked the translation. */
  checked: z.boolean(),
  /** Other tags that mean this one, e.g. `ja-easy`. */
  aliases: z.array(z.string()),
  /** True for the plain form of a language: its strings carry readings, and its readers write the language itself. */
  readings: z.optional(z.boolean()),
  /** The language in another script, whose readers get this one for as long as there is none of theirs, e.g. `zh-Hant`. */
  standsInFor: z.optional(z.string()),
});
/** One row of `locales/registry.json`: a locale is this row and a folder, never code. */
export type Locale = Readonly<z.infer<typeof locale>>;
/** The whole of `locales/registry.json`. */
export const localeRows = z.array(locale);
