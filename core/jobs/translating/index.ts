import { ComposeTranslations } from './compose.js';
import { PrepareTranslations } from './prepare-translations.js';
import { FollowTranslated } from './translate-handlers.js';
import { TranslatedVoiceQueries } from './translated-voice.queries.js';

export { ComposeTranslations } from './compose.js';
export { PrepareTranslations } from './prepare-translations.js';
export { TranslateVoice, TranslateWritten } from './translate-handlers.js';

/** For `core.module.ts`. */
export const TRANSLATING_PROVIDERS = [
  ComposeTranslations,
  FollowTranslated,
  PrepareTranslations,
  TranslatedVoiceQueries,
];
