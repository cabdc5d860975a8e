import type { EngineKind, EngineSettings } from '../../../base/city/index.js';
import type { EngineKeys } from '../../../base/config/index.js';

/** Services that take nobody without a key, with the variables that hold it. */
const NEEDED: Partial<Record<EngineKind, Readonly<Record<string, keyof EngineKeys>>>> = {
  deepl: { DEEPL_KEY: 'deepl' },
  textra: { TEXTRA_KEY: 'textra', TEXTRA_SECRET: 'textraSecret' },
};

/** What must be set for the city's machines and is not; one line, undefined where nothing is missing. */
export const missingKeys = (
  engines: readonly Pick<EngineSettings, 'kind'>[],
  keys: EngineKeys,
): string | undefined => {
  const missing = engines.flatMap(({ kind }) =>
    Object.entries(NEEDED[kind] ?? {}).flatMap(([variable, key]) => (keys[key] ? [] : [variable])),
  );
  return missing.length
    ? `${[...new Set(missing)].join(' and ')} must be set: translation.json of the city names an engine that needs it`
    : undefined;
};
