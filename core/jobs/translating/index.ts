import { CatchUpTranslations } from './catch-up.js';
import { ComposeTranslations } from './compose.js';
import { PrepareTranslations } from './prepare-translations.js';
import { SourceTexts } from './source-texts.js';
import { FollowTranslated } from './translate-handlers.js';
import { TranslatedVoiceQueries } from './translated-voice.queries.js';

export { CatchUpTranslations } from './catch-up.js';
export { ComposeTranslations } from './compose.js';
export { PrepareTranslations } from './prepare-translations.js';
export { TranslateVoice, TranslateWritten } from './translate-handlers.js';

/** For `core.module.ts`. */
export const TRANSLATING_PROVIDERS = [
  CatchUpTranslations,
  ComposeTranslations,
  FollowTranslated,
  PrepareTranslations,
  SourceTexts,
  TranslatedVoiceQueries,
];
