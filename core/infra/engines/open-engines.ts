import type { EngineSettings } from '../../base/city/index.js';
import type { EngineKeys } from '../../base/config/index.js';
import type { Clock } from '../../base/kernel/index.js';
import type { TranslationEngine } from '../../jobs/translating/index.js';
import { readDataText } from '../data-file.js';
import { projectFile } from '../project-root.js';
import { ChatEngine } from './chat-engine.js';
import { DeepL } from './deepl.js';
import { LibreTranslate } from './libre-translate.js';
import { TexTra } from './tex-tra.js';

const USUAL_SECONDS = 15;

/** The prompt of chat servers, which stands in a file of its own so that people can read and improve it. */
export const chatPrompt = (): string =>
  readDataText(projectFile('core', 'infra', 'engines', 'chat-prompt.txt'));

const openEngine = (
  settings: EngineSettings,
  keys: EngineKeys,
  clock: Clock,
): TranslationEngine => {
  const { name, kind, url, languages, model = '', login = '', timeoutSeconds } = settings;
  const options = (version: string) => ({
    ...{ name, url, languages, version: settings.version ?? version },
    timeoutMs: (timeoutSeconds ?? USUAL_SECONDS) * 1_000,
  });
  switch (kind) {
    case 'libretranslate':
      return new LibreTranslate(options('libretranslate'), keys.libretranslate);
    case 'deepl':
      return new DeepL(options('v2'), keys.deepl ?? '');
    case 'textra': {
      const { textra: key = '', textraSecret: secret = '' } = keys;
      return new TexTra(options('generalNT'), { login, key, secret }, clock);
    }
    case 'chat':
      return new ChatEngine(options(model), { model, key: keys.chat, prompt: chatPrompt() });
  }
};

/** The city's machines, each with its key. A key that is missing is said when the worker starts. */
export const openEngines = (
  engines: readonly EngineSettings[],
  keys: EngineKeys,
  clock: Clock,
): readonly TranslationEngine[] => engines.map((settings) => openEngine(settings, keys, clock));
