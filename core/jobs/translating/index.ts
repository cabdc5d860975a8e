import { CatchUpTranslations } from './catch-up.js';
import { ComposeTranslations } from './compose.js';
import { AskEngines } from './engines/ask-engines.js';
import { MachineTaskQueries } from './engines/machine-task.queries.js';
import { PrepareShared } from './prepare-shared.js';
import { PrepareTranslations } from './prepare-translations.js';
import { SourceTexts } from './source-texts.js';
import { FollowTranslated } from './translate-handlers.js';
import { TranslatedVoiceQueries } from './translated-voice.queries.js';

export { CatchUpTranslations } from './catch-up.js';
export { ComposeTranslations } from './compose.js';
export { ENGINES } from './engines/ask-engines.js';
export {
  type Asked,
  EngineTrouble,
  type TranslationEngine,
  type TroubleKind,
} from './engines/engine.js';
export { missingKeys } from './engines/missing-keys.js';
export { TranslateByMachine } from './engines/translate-by-machine.js';
export { PrepareShared } from './prepare-shared.js';
export { PrepareTranslations } from './prepare-translations.js';
export { TranslateAppealed, TranslateVoice, TranslateWritten } from './translate-handlers.js';

/** For `core.module.ts`. */
export const TRANSLATING_PROVIDERS = [
  CatchUpTranslations,
  AskEngines,
  ComposeTranslations,
  FollowTranslated,
  MachineTaskQueries,
  PrepareShared,
  PrepareTranslations,
  SourceTexts,
  TranslatedVoiceQueries,
];
