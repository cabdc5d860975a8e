import {
  type Bank,
  readSentence,
  splitSentences,
} from '../../../../../../core/language/sentences/index.js';

/** In which languages a sentence of the city is said, and whether a person has checked it there. */
export type SaidIn = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

/** How far an answer is in one language: sentences that nobody has checked there, and those that wait for a translator. */
export interface LanguageState {
  readonly lang: string;
  readonly unchecked: number;
  readonly waiting: number;
}

export interface AnswerLanguages {
  readonly languages: readonly LanguageState[];
  /** Sentences that are none of the city's, each once. */
  readonly free: readonly string[];
}

/** Without a letter or a figure there is nothing to translate: a line of dashes. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** In which languages a Japanese answer can be read the moment it is sent, as far as its sentences are the city's. */
export const answerLanguages = (
  bank: Bank,
  saidIn: SaidIn,
  text: string,
  langs: readonly string[],
): AnswerLanguages => {
  const sentences = splitSentences(text, 'ja')
    .map((part) => part.text.trim())
    .filter((sentence) => SAYS_SOMETHING.test(sentence));
  const said = sentences.map((sentence) => ({ sentence, id: readSentence(bank, sentence)?.id }));
  return {
    languages: langs.map((lang) => {
      const states = said.map(({ id }) => (id === undefined ? undefined : saidIn[id]?.[lang]));
      return {
        lang,
        unchecked: states.filter((checked) => checked === false).length,
        waiting: states.filter((checked) => checked === undefined).length,
      };
    }),
    free: [...new Set(said.flatMap(({ sentence, id }) => (id === undefined ? [sentence] : [])))],
  };
};

/** What is said of several languages in one: how far the one that is least far is; undefined of none. */
export const leastFar = (
  states: readonly LanguageState[],
): Omit<LanguageState, 'lang'> | undefined =>
  states.length > 0
    ? {
        unchecked: Math.max(...states.map(({ unchecked }) => unchecked)),
        waiting: Math.max(...states.map(({ waiting }) => waiting)),
      }
    : undefined;
