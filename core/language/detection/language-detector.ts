import { type DetectLanguage, detectWith } from './detect-language.js';

let loaded: Promise<DetectLanguage> | undefined;

/**
 * Loads the detector once in a process: 0.3 s and 80 MB, which is why it waits for the first use
 * (the API's process routes nothing) and why the browser must never reach this file.
 */
export const languageDetector = (): Promise<DetectLanguage> => {
  loaded ??= import('eld/extrasmall').then(({ eld }) =>
    detectWith((text) => eld.detect(text).getScores()),
  );
  return loaded;
};
