/** From this confidence of the detection on (0 to 1) what the sender said of the language is taken for a mistake. */
export const NEARLY_SURE = 0.9;

/** What a sender said of a text's language, and what the detection found; both `null` until it has looked. */
export interface LanguageSigns {
  readonly declaredLang: string;
  readonly detectedLang: string | null;
  readonly detectedConfidence: number | null;
}

/** What a text is written in: as declared, unless the detection is nearly sure of another. In SQL: `languageOf` of the submissions. */
export const effectiveLanguage = (signs: LanguageSigns): string =>
  signs.detectedLang !== null && (signs.detectedConfidence ?? 0) >= NEARLY_SURE
    ? signs.detectedLang
    : signs.declaredLang;
