import type { DeskKey } from './keys.js';
import { useAnyWords, type Words } from './words.js';

/** The words of the desk. In a file of its own, so that a rule can tell who imports which. */
export const useDeskWords = () => useAnyWords() as Words<DeskKey>;
