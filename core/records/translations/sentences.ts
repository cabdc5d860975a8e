import { createHash } from 'node:crypto';
import type { TranslationOrigin, TranslationState } from '../../contract/index.js';
import { baseOf } from '../../language/index.js';
import type { TranslatedSentence } from '../submissions/index.js';

/** What a text is known by: another digest, another text. */
export const digestOf = (text: string): Buffer =>
  createHash('sha256').update(text.trim().normalize('NFKC').replace(/\s+/g, ' ')).digest();

const withoutSpaces = (lang: string): boolean => ['ja', 'zh'].includes(baseOf(lang));

/** What stands between two sentences: line ends as in the source, else a space where the language has them. */
const between = (after: string, lang: string): string => {
  if (after.includes('\n')) return after;
  return withoutSpaces(lang) && lang !== 'ja-simple' ? '' : ' ';
};

/** The sentences of a translation as one text; what is missing is left out. */
export const joinSentences = (
  sentences: readonly Pick<TranslatedSentence, 'text' | 'after'>[],
  lang: string,
): string =>
  sentences
    .map(({ text, after }, i) =>
      i === sentences.length - 1 || !text ? text : text + between(after, lang),
    )
    .join('')
    .trim();

interface Outcome {
  readonly state: Exclude<TranslationState, 'stale'>;
  readonly origin: TranslationOrigin | null;
  readonly complete: boolean;
}

/** How far a translation is that was put together: checked where each of its sentences is. */
export const outcomeOf = (
  sentences: readonly Pick<TranslatedSentence, 'text' | 'origin' | 'checked'>[],
): Outcome => {
  const there = sentences.filter(({ text }) => text !== '');
  const complete = there.length === sentences.length && there.length > 0;
  if (!there.length) return { state: 'wanted', origin: null, complete };
  const checked = complete && there.every((one) => one.checked);
  const open = there.filter((one) => !one.checked);
  const origins = (open.length ? open : there).map(({ origin }) => origin);
  // The least sure of them counts.
  const origin =
    (['engine', 'person', 'sentences', 'memory'] as const).find((one) => origins.includes(one)) ??
    'sentences';
  return { state: checked ? 'checked' : 'draft', origin, complete };
};
