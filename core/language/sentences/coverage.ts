import type { Bank } from './bank.js';
import { readSentence } from './read.js';
import { splitSentences } from './split.js';

/** How many sentences of a Japanese text there are, and how many of them the bank says in every language. */
export const coverage = (bank: Bank, text: string): { sentences: number; covered: number } => {
  const parts = splitSentences(text, 'ja');
  return {
    sentences: parts.length,
    covered: parts.filter((part) => readSentence(bank, part.text)).length,
  };
};
