import { BRIDGE_LANGUAGE, baseOf, SOURCE_LANGUAGE } from './tags.js';

/**
 * Where a text for a reader of `tag` is looked for, best first: `vi, en, ja`, but `ja-simple, ja`.
 * Plain Japanese helps every reader of Japanese; all others rather read English than nothing (`japan-ux.md` 1.3).
 */
export const fallbackChain = (tag: string): string[] =>
  baseOf(tag) === SOURCE_LANGUAGE
    ? [...new Set([tag, SOURCE_LANGUAGE])]
    : [...new Set([tag, BRIDGE_LANGUAGE, SOURCE_LANGUAGE])];
