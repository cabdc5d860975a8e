import { EXCERPT_LENGTH, NEARLY_SURE } from '../language/index.js';

/** What a voice is written in, over `s` (submissions): `effectiveLanguage` in SQL. The column holds single precision, so the bound must too. */
export const WRITTEN_IN = `case when s.detected_confidence >= ${NEARLY_SURE}::real then s.detected_lang else s.declared_lang end`;
/** The beginning of a voice for lists, over `s`: `excerptOf` in SQL. */
export const EXCERPT = `left(s.text, ${EXCERPT_LENGTH})`;
