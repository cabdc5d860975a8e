import {
  markOf,
  type PersonalFind,
  redacted,
} from '../../../core/classification/personal-data/index.js';
import type { PersonalKind } from '../../../core/contract/index.js';
import { baseOf } from '../../../core/language/index.js';

/** Words that may say who somebody is, with a little of what stands around them. */
export interface PersonalExcerpt {
  readonly kind: PersonalKind;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Code points beside the words. */
const AROUND = 10;
/** A letter of names is no reason to hide the rest of the page. */
const MOST = 12;

const begin = (text: string): string => {
  const signs = [...text];
  return signs.length > AROUND ? `${signs.slice(0, AROUND).join('')}…` : text;
};
const end = (text: string): string => {
  const signs = [...text];
  return signs.length > AROUND ? `…${signs.slice(-AROUND).join('')}` : text;
};
const lineBefore = (text: string) => text.slice(text.lastIndexOf('\n') + 1);
const lineAfter = (text: string) => text.split('\n', 1)[0] ?? '';

/** The finds of a text as they are shown to its writer, each once. */
export const personalExcerpts = (
  text: string,
  finds: readonly PersonalFind[],
): PersonalExcerpt[] => {
  const shown = new Set<string>();
  return finds
    .flatMap(({ start, end: stop, kind }): PersonalExcerpt[] => {
      const words = text.slice(start, stop);
      if (shown.has(words)) return [];
      shown.add(words);
      const before = end(lineBefore(text.slice(0, start)));
      return [{ kind, before, words, after: begin(lineAfter(text.slice(stop))) }];
    })
    .slice(0, MOST);
};

/** How a text would stand there for everybody, once the finds have made way for marks. */
export const publicPreview = (text: string, finds: readonly PersonalFind[], lang: string): string =>
  redacted(text, finds, ({ kind }) => markOf(kind, baseOf(lang)));
