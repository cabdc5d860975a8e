import { folded } from '../fold/plain-fold.js';
import { foldKana } from '../fold/signs/kana.js';
import { onlyReadings } from '../readings.js';
import type { Bank, BankSentence } from './bank.js';
import { GAP } from './template.js';

const MOST = 20;

/** One width, one case, one kana: つうやく, ツウヤク and ﾂｳﾔｸ are one word. */
const fold = (text: string): string =>
  foldKana(folded(text)).replace(/[ァ-ヶ]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0x60),
  );

interface Entry {
  readonly sentence: BankSentence;
  readonly text: string;
  /** The text, the readings of its plain form, and its name. */
  readonly all: string;
}
const entries = new WeakMap<Bank, readonly Entry[]>();

const entriesOf = (bank: Bank): readonly Entry[] => {
  const kept = entries.get(bank);
  if (kept) return kept;
  const plain = bank.source.texts['ja-simple'] ?? {};
  const made = bank.sentences.map((sentence) => {
    const text = fold(sentence.text.replace(GAP, ''));
    const read = fold(onlyReadings(plain[sentence.id] ?? '').replace(GAP, ''));
    return { sentence, text, all: `${text} ${read.replaceAll(' ', '')} ${sentence.id}` };
  });
  entries.set(bank, made);
  return made;
};

/**
 * The sentences in which all words stand, as written or as read in kana. Those that begin with the first word come first,
 * then those that hold it in their Japanese text; else in the order of the bank. Without words: its first ones.
 */
export const searchSentences = (
  bank: Bank,
  words: string,
  limit: number = MOST,
): readonly BankSentence[] => {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const [first = ''] = wanted;
  const rank = ({ text }: Entry) => (text.startsWith(first) ? 0 : text.includes(first) ? 1 : 2);
  return entriesOf(bank)
    .filter(({ all }) => wanted.every((word) => all.includes(word)))
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ entry }) => entry.sentence);
};
